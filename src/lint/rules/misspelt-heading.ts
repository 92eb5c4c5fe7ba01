import type { AgendaItem } from "../../ast/schema.ts"
import type { Span } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { meantHeading } from "../heading-lines.ts"
import { firstLine, trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** A heading in capitals stays one. */
const written = (meant: string, line: string): string => (line === line.toUpperCase() ? meant.toUpperCase() : meant)

/** Headings that were known all the same, each once; in how many items they stand says whether they are meant so. */
function* headingsToJudge(context: LintContext): Iterable<{ heading: string; span: Span }> {
  const first = new Map<string, { heading: string; span: Span; items: Set<AgendaItem> }>()
  for (const { item, section } of context.sections()) {
    const seen = first.get(section.heading)
    if (seen === undefined) first.set(section.heading, { heading: section.heading, span: section.span, items: new Set([item]) })
    else seen.items.add(item)
  }
  for (const { heading, span, items } of first.values()) if (items.size === 1) yield { heading, span }
}

function* check(context: LintContext, say: Say<"misspelt-heading">): Iterable<Finding> {
  const finding = (line: string, meant: string, span: Span): Finding => {
    const start = span.start.offset
    const edit = { start, end: start + line.length, text: written(meant, line) }
    const printed = context.text.slice(edit.start, edit.end) === line
    return { span, message: say.misspelt(line, meant), ...(printed ? { fix: { safety: "unsafe", edits: [edit] } } : {}) }
  }
  for (const { block, line, meant } of context.headingLines()) {
    if (meant !== undefined) yield finding(line, meant, trimmedSpan(context, block.span))
  }
  for (const { heading, span } of headingsToJudge(context)) {
    const meant = meantHeading(heading)
    if (meant !== undefined) yield finding(heading, meant, firstLine(context, span))
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
    what: "Finds a short line of its own that differs in a letter or two from a usual heading or one of these minutes, and was read as text; and headings of one item alone that differ so from a usual one. Each is told once.",
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
