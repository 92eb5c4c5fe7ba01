import { readDates } from "../../ast/values/date.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { hasItems, titleOrFirstLine } from "../head.ts"
import { type Line, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const hasFullDate = ({ text }: Line): boolean => readDates(text).some(({ iso }) => iso !== null)

function* check(context: LintContext, say: Say<"missing-date">): Iterable<Finding> {
  if (!hasItems(context) || context.minutes.meeting.date !== null) return
  if (context.head().some(hasFullDate)) return
  const place = titleOrFirstLine(context)
  if (place !== undefined) yield { span: spanOf(context, place.start, place.end), message: say.missing() }
}

/** Minutes that do not say when the meeting was. */
export const missingDate = defineRule({
  id: "REF002",
  slug: "missing-date",
  severity: "error",
  group: "header",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds minutes that nowhere give the full date of the meeting: not in the title, not after Mødedato, not in a decision of the meeting's body.",
    why: "The date is what minutes are filed, cited and joined by; without it the document has no place in the record.",
    remedy: "Write day, month and year in the title or after Mødedato.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `⟦REFERAT Havneudvalget⟧

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
