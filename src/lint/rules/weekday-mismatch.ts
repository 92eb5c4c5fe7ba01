import { readDate, weekdayOf } from "../../ast/values/date.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** No weekday with its date is longer: "Torsdag, den 18. september, 2020". */
const longestMention = 60
/** What the names of all weekdays end in, as it is searched for. */
const endings = ["dag", "DAG"]
const beginning = /(?:^|[^\p{L}])(man|tirs|ons|tors|fre|lør|søn)$/iu
const longestBeginning = 5

/** Where the weekdays of a meeting begin. */
function* weekdaysIn(context: LintContext): Iterable<number> {
  const { text, range } = context
  for (const ending of endings) {
    for (const at of placesOf(context, ending)) {
      const name = beginning.exec(text.slice(Math.max(range.start, at - longestBeginning), at))?.[1]
      if (name !== undefined) yield at - name.length
    }
  }
}

function* check(context: LintContext, say: Say<"weekday-mismatch">): Iterable<Finding> {
  const { text, range } = context
  for (const start of weekdaysIn(context)) {
    const near = text.slice(start, Math.min(start + longestMention, range.end))
    const mention = readDate(near)
    if (mention === null || mention.iso === null || mention.start > 0 || mention.weekday === null) continue
    if (mention.weekday === weekdayOf(mention.iso)) continue
    const message = say.mismatch(near.slice(0, mention.end), mention.iso)
    yield { span: spanOf(context, start, start + mention.end), message }
  }
}

/** A weekday in front of a date that falls on another one. */
export const weekdayMismatch = defineRule({
  id: "REF003",
  slug: "weekday-mismatch",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds a weekday printed with a full date that is another day of the week, in the head and anywhere in the text. Dates without a year are left alone.",
    why: "One of the two is wrong, and who reads the minutes later cannot tell which: people turn up on the wrong day, deadlines are missed.",
    remedy: "Look into the calendar and correct the weekday or the date.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt. Sagen genoptages mandag den 31. august 2020.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato ⟦Onsdag d. 18. juni 2020⟧ kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt. Sagen genoptages ⟦fredag den 31. august 2020⟧.
`,
  },
  check,
})
