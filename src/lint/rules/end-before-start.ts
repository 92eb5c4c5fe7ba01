import { readClockRange, readEndTime } from "../../ast/values/clock.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { linesIn, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** A meeting that ends before this hour may have gone on past midnight. */
const earliestMorning = "06:00"

function* check(context: LintContext, say: Say<"end-before-start">): Iterable<Finding> {
  const { startTime, endTime } = context.minutes.meeting
  if (startTime === null || endTime === null || endTime > startTime || endTime < earliestMorning) return
  for (const { text, start, end } of linesIn(context, context.range.start, context.range.end)) {
    if (readEndTime(text) !== endTime && readClockRange(text)?.to !== endTime) continue
    yield { span: spanOf(context, start, end), message: say.early(startTime, endTime) }
    return
  }
}

/** A meeting that ends before it begins. */
export const endBeforeStart = defineRule({
  id: "REF018",
  slug: "end-before-start",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Compares the times at which the meeting begins and ends. An end in the small hours is taken for the next day.",
    why: "One of the two times is wrong, mostly left over from the last meeting.",
    remedy: "Correct the time that is wrong.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato: Torsdag d. 18. juni 2020
Mødetidspunkt: Kl. 17:00
Mødet hævet kl. 19:15

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato: Torsdag d. 18. juni 2020
Mødetidspunkt: Kl. 17:00
⟦Mødet hævet kl. 15:15⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
