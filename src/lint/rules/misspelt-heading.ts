import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** A heading in capitals stays one. */
const written = (meant: string, line: string): string => (line === line.toUpperCase() ? meant.toUpperCase() : meant)

function* check(context: LintContext, say: Say<"misspelt-heading">): Iterable<Finding> {
  for (const { block, line, meant } of context.headingLines()) {
    if (meant === undefined) continue
    const span = trimmedSpan(context, block.span)
    const edit = { start: span.start.offset, end: span.end.offset, text: written(meant, line) }
    yield { span, message: say.misspelt(line, meant), fix: { safety: "unsafe", edits: [edit] } }
  }
}

/** A heading that is spelt wrong and was read as text. */
export const misspeltHeading = defineRule({
  id: "REF028",
  slug: "misspelt-heading",
  severity: "hint",
  group: "sections",
  profiles: ["recommended", "strict", "council"],
  fixable: "unsafe",
  docs: {
    what: "Finds a short line of its own that differs in a letter or two from a usual heading or one of these minutes, and was read as text. Each such line is told once.",
    why: "What stands under a misspelt heading is filed under the heading above it: finances end up in the legal basis.",
    remedy: "Correct the spelling.",
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

⟦Økonmi⟧

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
  },
  check,
})
