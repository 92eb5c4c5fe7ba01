import type { AgendaItem, Section } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine, letters } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Items that must agree before another order is unusual. */
const fewestItems = 4
/** More headings are those of a text within the item. */
const mostHeadings = 12

interface Heading {
  key: string
  section: Section
}

/** The headings of an item that stand in it once. */
const headingsOf = ({ sections }: AgendaItem): Heading[] => {
  if (sections.length > mostHeadings) return []
  const headings = sections.map((section) => ({ key: letters(section.heading), section }))
  return headings.filter(({ key }) => key !== "" && headings.filter((other) => other.key === key).length === 1)
}

const pairKey = (one: Heading, other: Heading): string => `${one.key}\n${other.key}`

/** In how many items one heading stands somewhere before another. */
const countPairs = (items: readonly (readonly Heading[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const headings of items) {
    for (const [at, one] of headings.entries()) {
      for (const other of headings.slice(at + 1)) counts.set(pairKey(one, other), (counts.get(pairKey(one, other)) ?? 0) + 1)
    }
  }
  return counts
}

function* check(context: LintContext, say: Say<"section-order">): Iterable<Finding> {
  const items = context.minutes.agendaItems.map(headingsOf)
  const counts = countPairs(items)
  for (const headings of items) {
    for (const [at, one] of headings.slice(1).entries()) {
      const before = headings[at]
      if (before === undefined || counts.get(pairKey(before, one)) !== 1 || (counts.get(pairKey(one, before)) ?? 0) < fewestItems) continue
      yield { span: firstLine(context, one.section.span), message: say.unusual(one.section.heading, before.section.heading) }
      break
    }
  }
}

/** Sections in another order than in all other items. */
export const sectionOrder = defineRule({
  id: "REF029",
  slug: "section-order",
  severity: "hint",
  group: "sections",
  profiles: ["strict"],
  docs: {
    what: "Finds two neighbouring sections of an item that stand the other way round in all other items that have both, at least four of them.",
    why: "Readers know where to look; a section that stands elsewhere is overlooked, and may have been put under the wrong item.",
    remedy: "Put the sections into the order of the other items.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 3: Oprensning af sejlrenden

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 4: Nyt havnekontor

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 5: Kran på sydkajen

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 3: Oprensning af sejlrenden

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 4: Nyt havnekontor

Sagsfremstilling

Sagen er kendt fra sidste møde.

Økonomi

Udgiften holdes inden for rammen.

Beslutning

Godkendt.

Punkt 5: Kran på sydkajen

Økonomi

Udgiften holdes inden for rammen.

⟦Sagsfremstilling⟧

Sagen er kendt fra sidste møde.

Beslutning

Godkendt.
`,
  },
  check,
})
