/** What inputs reached: whether the generator makes everything that the grammar and the rules know. */
import { dialects } from "../../grammar/dialects/index.ts"
import { kinds } from "../../grammar/tokens.ts"
import { outcomes, sectionKinds } from "../../src/ast/schema.ts"
import { rules } from "../../src/index.ts"
import type { Reading } from "./reading.ts"

/** Kinds of lines that `resolve` turns into others, so that no text has them in the end. */
const passing = [
  "PageBreak",
  "GluedHeading",
  "ContentsTitle",
  "Title",
  "Label",
  "AbsenceLabel",
  "PointLine",
  "NumberLine",
  "NumberedLine",
  "GluedNumber",
  "BulletLine",
]

/** All there is to reach. */
const everything = {
  lines: Object.keys(kinds).filter((kind) => !passing.includes(kind)),
  nodes: ["document", "meeting", "agendaItem", "opening", "bare", "wrapper", "section", "paragraph", "list", "listItem", "table", "frame"],
  dialects: dialects.map(({ id }) => id),
  sections: sectionKinds,
  outcomes,
  rules: rules.map(({ slug }) => slug),
} as const satisfies Record<string, readonly string[]>

type Area = keyof typeof everything

const areas = Object.keys(everything) as Area[]

/** What was reached, by area. */
export type Seen = Record<Area, Set<string>>

/** Nothing yet. */
export const createSeen = (): Seen => Object.fromEntries(areas.map((area) => [area, new Set<string>()])) as Seen

const reachedBy = ({ result, tree, findings }: Reading): Record<Area, readonly string[]> => {
  const items = result.meetings.flatMap(({ agendaItems }) => agendaItems)
  return {
    lines: tree.kinds,
    nodes: tree.nodes,
    dialects: result.meetings.map(({ dialect }) => dialect),
    sections: items.flatMap(({ sections }) => sections.map(({ kind }) => kind)),
    outcomes: items.flatMap(({ decision }) => decision?.outcome ?? []),
    rules: findings.map(({ rule }) => rule),
  }
}

/**
 * Notes what a text reached.
 *
 * @param seen - what was reached before; changed
 * @param reading - what was read
 * @example
 * see(seen, readingOf(text))
 */
export const see = (seen: Seen, reading: Reading): void => {
  const reached = reachedBy(reading)
  for (const area of areas) for (const name of reached[area]) seen[area].add(name)
}

/** Joins what several jobs reached. */
export const joinSeen = (all: readonly Seen[]): Seen =>
  Object.fromEntries(areas.map((area) => [area, new Set(all.flatMap((seen) => [...seen[area]]))])) as Seen

/** How much of an area was reached, and what was not. */
export interface Reach {
  area: Area
  reached: number
  all: number
  missing: readonly string[]
}

/**
 * Counts what was reached.
 *
 * @param seen - what was reached
 * @returns the figures of each area
 * @example
 * reachOf(seen).map(({ area, reached, all }) => `${area} ${reached}/${all}`).join(", ")
 */
export const reachOf = (seen: Seen): Reach[] =>
  areas.map((area) => {
    const missing = everything[area].filter((name) => !seen[area].has(name))
    return { area, reached: everything[area].length - missing.length, all: everything[area].length, missing }
  })
