import type { Section, SectionKind } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Sections of which an item may have several: one for each body that decided, or for each list. */
const mayComeAgain: ReadonlySet<SectionKind> = new Set(["decision", "recommendation", "attachments", "attendance", "signature"])

const hasContent = ({ blocks, sections }: Section): boolean => blocks.length > 0 || sections.length > 0

/** The sections whose heading an earlier one beside them bears already, both with content. */
const doubles = (sections: readonly Section[]): Section[] => {
  if (sections.length === 0) return []
  const seen = new Set<string>()
  return sections.flatMap((section) => {
    const key = section.heading.toLowerCase()
    const isDouble = key !== "" && !mayComeAgain.has(section.kind) && hasContent(section) && seen.has(key)
    if (hasContent(section)) seen.add(key)
    return [...(isDouble ? [section] : []), ...doubles(section.sections)]
  })
}

function* check(context: LintContext, say: Say<"duplicate-section">): Iterable<Finding> {
  for (const { number, sections } of context.minutes.agendaItems) {
    for (const { heading, span } of doubles(sections)) yield { span: firstLine(context, span), message: say.double(heading, number) }
  }
}

/** A heading that comes twice in one item. */
export const duplicateSection = defineRule({
  id: "REF031",
  slug: "duplicate-section",
  severity: "hint",
  group: "sections",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds a heading that stands in an item a second time, both times with text under it. Decisions, recommendations and attachments may come several times.",
    why: "Mostly the heading of the next item was lost, and what follows belongs to another case.",
    remedy: "Put the heading of the item back, or join the two sections.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Økonomi

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Økonomi

Udgiften er 1,2 mio. kr.

⟦Økonomi⟧

Udgiften er 40.000 kr.

Beslutning

Godkendt.
`,
  },
  check,
})
