import { type DateMention, readDate, readDates } from "../../ast/values/date.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { isTitle } from "../head.ts"
import { type Line, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { dateLabel } from "../words.ts"

interface Dated {
  line: Line
  mention: DateMention
  iso: string
}

const dated = (line: Line, mention: DateMention | null | undefined): Dated[] =>
  mention === null || mention === undefined || mention.iso === null ? [] : [{ line, mention, iso: mention.iso }]

/** The value of a date label: what follows it, or the next line where nothing does. */
const labelled = (head: readonly Line[]): Dated[] =>
  head.flatMap((line, at) => {
    const label = dateLabel.exec(line.text)
    if (label === null) return []
    const next = head[at + 1]
    return label[0].length < line.text.length || next === undefined ? dated(line, readDate(line.text)) : dated(next, readDate(next.text))
  })

function* check(context: LintContext, say: Say<"title-date-mismatch">): Iterable<Finding> {
  const head = context.head()
  const dates = labelled(head)
  const [meeting] = dates
  if (meeting === undefined) return
  const title = isTitle(context)
  const values = new Set(dates.map(({ line }) => line))
  const titles = head
    .filter((line) => title(line) && !dateLabel.test(line.text) && !values.has(line))
    .flatMap((line) => {
      const mentions = readDates(line.text)
      return mentions.length === 1 ? dated(line, mentions[0]) : []
    })
  const [first] = titles
  if (first === undefined || titles.some(({ iso }) => dates.some((one) => one.iso === iso))) return
  const start = first.line.start + first.mention.start
  yield { span: spanOf(context, start, first.line.start + first.mention.end), message: say.mismatch(first.iso, meeting.iso) }
}

/** A title that bears another date than the head. */
export const titleDateMismatch = defineRule({
  id: "REF004",
  slug: "title-date-mismatch",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Compares the date in the title line with the one after Mødedato or Dato.",
    why: "The two are filled in at different times; when they differ, the document is filed under one day and cited by the other.",
    remedy: "Correct the date that is wrong.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget ⟦d. 17-06-2020⟧

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
