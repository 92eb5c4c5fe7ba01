import { monthNames } from "../../ast/lexicon/months.ts"
import { isDigit } from "../../ast/values/characters.ts"
import { isoDate } from "../../ast/values/date.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Years of our time, as they are searched for: dates are known by them, and amounts and case numbers are left alone. */
const centuries = ["19", "20"]
const longestDate = 20
/** 31-06-2020 · 31/6 2020 */
const inFigures = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})(?:\2| )(\d{4})$/
/** 31. juni 2020 */
const inWords = new RegExp(`(?<![\\d.,])(\\d{1,2})\\.? (${monthNames.map(([name]) => name).join("|")}) (\\d{4})$`, "i")
const monthOf = new Map<string, number>(monthNames.map(([name], at) => [name, at + 1]))

interface Printed {
  words: string
  day: number
  month: number
  year: number
}

const readPrinted = (text: string): Printed | null => {
  const figures = inFigures.exec(text)
  if (figures !== null) return { words: figures[0], day: Number(figures[1]), month: Number(figures[3]), year: Number(figures[4]) }
  const words = inWords.exec(text)
  if (words === null) return null
  return { words: words[0], day: Number(words[1]), month: monthOf.get(words[2]?.toLowerCase() ?? "") ?? 0, year: Number(words[3]) }
}

/** Whether a number ends behind the year: "31-06-2020-1", "31.06.20201" are none. */
const endsThere = (text: string, end: number): boolean => {
  const next = text.charAt(end)
  return !isDigit(text.charCodeAt(end)) && next !== "/" && !((next === "-" || next === ".") && isDigit(text.charCodeAt(end + 1)))
}

/** "8/29/2019" is a date with the month first. */
const exists = ({ day, month, year }: Printed): boolean => isoDate(year, month, day) !== null || isoDate(year, day, month) !== null

function* check(context: LintContext, say: Say<"impossible-date">): Iterable<Finding> {
  const { text, range } = context
  for (const century of centuries) {
    for (const at of placesOf(context, century)) {
      const before = text.charCodeAt(at - 1)
      if (isDigit(before) || before >= 0x41 || !isDigit(text.charCodeAt(at + 3)) || !endsThere(text, at + 4)) continue
      const printed = readPrinted(text.slice(Math.max(range.start, at - longestDate), at + 4))
      if (printed === null || exists(printed)) continue
      yield { span: spanOf(context, at + 4 - printed.words.length, at + 4), message: say.impossible(printed.words) }
    }
  }
}

/** A day that no calendar has. */
export const impossibleDate = defineRule({
  id: "REF019",
  slug: "impossible-date",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds full dates of days that do not exist, such as 31. juni 2020 or 30-02-2021, anywhere in the text.",
    why: "A deadline or a meeting on such a day is on no day at all, and programs leave it out.",
    remedy: "Look into the calendar and correct day or month.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Arbejdet afsluttes senest 29. februar 2024.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Arbejdet begynder ⟦31-06-2020⟧ og afsluttes senest ⟦29. februar 2023⟧.
`,
  },
  check,
})
