import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"empty-section">): Iterable<Finding> {
  for (const { item, section } of context.sections()) {
    const { kind, heading, blocks, sections, span } = section
    if (kind === "decision" || heading === "" || blocks.length > 0 || sections.length > 0) continue
    const rest = context.text.slice(firstLine(context, span).end.offset, span.end.offset)
    if (rest.trim() === "") yield { span: firstLine(context, span), message: say.empty(heading, item.number) }
  }
}

/** A heading with nothing under it. */
export const emptySection = defineRule({
  id: "REF030",
  slug: "empty-section",
  severity: "hint",
  group: "sections",
  profiles: ["strict"],
  docs: {
    what: "Finds headings with nothing under them, other than that of the decision.",
    why: "The field of the template was not filled in, or its text was lost on the way.",
    remedy: "Write the text, say that there is none, or take the heading out.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Økonomi

Ingen.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

⟦Økonomi⟧

Beslutning

Godkendt.
`,
  },
  check,
})
