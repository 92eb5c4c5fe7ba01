import type { Dialect } from "../dialect.ts"
import { capitalLabels } from "./capital-labels.ts"
import { caseLine } from "./case-line.ts"
import { firstagenda } from "./firstagenda.ts"
import { firstagendaWeb } from "./firstagenda-web.ts"
import { generic } from "./generic.ts"
import { infref } from "./infref.ts"
import { itemPages } from "./item-pages.ts"
import { kalundborg } from "./kalundborg.ts"
import { legacy } from "./legacy.ts"
import { os2web } from "./os2web.ts"
import { polweb } from "./polweb.ts"
import { proposalWeb } from "./proposal-web.ts"
import { protocol } from "./protocol.ts"
import { sbsysPrint } from "./sbsys-print.ts"
import { thisted } from "./thisted.ts"
import { webPortal } from "./web-portal.ts"
import { word } from "./word.ts"

/** Every dialect, in the order `referat dialects` shows them. */
export const dialects: readonly Dialect[] = [
  generic,
  firstagenda,
  kalundborg,
  thisted,
  firstagendaWeb,
  polweb,
  caseLine,
  protocol,
  sbsysPrint,
  capitalLabels,
  webPortal,
  os2web,
  proposalWeb,
  itemPages,
  infref,
  legacy,
  word,
]

/**
 * A dialect and all it extends.
 *
 * @param id - id of a dialect
 * @param known - where to look it up
 * @returns the dialect first, the base last; empty where the id is unknown
 * @example
 * lineageOf("thisted").map((dialect) => dialect.id) // ["thisted", "firstagenda", "generic"]
 */
export const lineageOf = (id: string, known: readonly Dialect[] = dialects): Dialect[] => {
  const lineage: Dialect[] = []
  for (let next = known.find((dialect) => dialect.id === id); next !== undefined && !lineage.includes(next); ) {
    lineage.push(next)
    const parent = next.extends
    next = known.find((dialect) => dialect.id === parent)
  }
  return lineage
}
