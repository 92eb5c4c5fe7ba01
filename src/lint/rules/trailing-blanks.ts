import type { Edit } from "../../diagnostics/diagnostic.ts"
import { pointAt } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { lineAround, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09

/** The blanks at the end of each line of a meeting. */
const trailing = (context: LintContext): Edit[] => {
  const { text, lines, range } = context
  const edits: Edit[] = []
  for (let at = pointAt(lines, range.start).line - 1; at < lines.starts.length; at++) {
    const from = lines.starts[at] ?? 0
    if (from >= range.end) break
    const { end } = lineAround(context, from)
    let start = end
    while (start > from && isBlank(text.charCodeAt(start - 1))) start--
    if (start < end) edits.push({ start, end, text: "" })
  }
  return edits
}

function* check(context: LintContext, say: Say<"trailing-blanks">): Iterable<Finding> {
  const edits = trailing(context)
  const [first] = edits
  if (first === undefined) return
  yield { span: spanOf(context, first.start, first.end), message: say.blanks(edits.length), fix: { safety: "safe", edits } }
}

/** Blanks at the end of lines. */
export const trailingBlanks = defineRule({
  id: "REF050",
  slug: "trailing-blanks",
  severity: "hint",
  group: "text",
  profiles: ["strict"],
  fixable: "safe",
  docs: {
    what: "Finds blanks and tabs at the end of lines; told once a meeting, at the first.",
    why: "Two versions of the minutes differ where nobody sees it.",
    remedy: "Take them out.",
    good: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGodkendt.\n",
    bad: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring⟦  ⟧\n\nBeslutning\n\nGodkendt.\t\n",
  },
  check,
})
