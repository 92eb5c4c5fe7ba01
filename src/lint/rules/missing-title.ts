import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { hasItems, isTitle } from "../head.ts"
import { type Line, linesIn, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const firstOf = (lines: Iterable<Line>): Line | undefined => {
  for (const line of lines) return line
  return undefined
}

function* check(context: LintContext, say: Say<"missing-title">): Iterable<Finding> {
  // pages without a title name the body in their decisions
  if (!hasItems(context) || context.minutes.meeting.body.name !== "") return
  const head = context.head()
  if (head.some(isTitle(context))) return
  const place = head[0] ?? firstOf(linesIn(context, context.range.start, context.range.end))
  if (place !== undefined) yield { span: spanOf(context, place.start, place.end), message: say.missing() }
}

/** A head without a line that says "Referat" or names the body. */
export const missingTitle = defineRule({
  id: "REF001",
  slug: "missing-title",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds minutes whose head has no title line and that do not name the body anywhere else, in their decisions, either.",
    why: "Without a title nobody can tell from the document alone whose meeting it reports.",
    remedy: "Write a title line: the word Referat, the body and the date.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `⟦Mødedato Torsdag d. 18. juni 2020 kl. 17:00⟧

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
