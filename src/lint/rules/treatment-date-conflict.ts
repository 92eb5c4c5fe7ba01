import type { AgendaItem, Treatment } from "../../ast/schema.ts"
import { type DateMention, readDate } from "../../ast/values/date.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { type Line, letters, linesIn, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { absenceLabel } from "../words.ts"

/** A longer line is a sentence about absence and no label of a list. */
const longestLabel = 160

/** "Fraværende i Havneudvalget - 10. juni 2020:" → what stands between label and date */
const bodyOf = ({ text }: Line, { start }: DateMention): string =>
  letters(
    text
      .slice(0, start)
      .replace(absenceLabel, "")
      .replace(/^\s*(?:i|fra|på)\s/i, ""),
  )

const fitsBody = (named: string, { body }: Treatment): boolean =>
  named === "" || named.includes(letters(body)) || letters(body).includes(named)

/** Whether another treatment of the item is the one that the line is about. */
const belongsElsewhere = (item: AgendaItem, iso: string, named: string): boolean =>
  item.treatments.some((one) => one.date === iso && fitsBody(named, one))

/** The absence lines of an item that bear a full date, each with the treatment that begins last before it. */
function* datedAbsences(
  context: LintContext,
  item: AgendaItem,
): Iterable<{ line: Line; mention: DateMention; iso: string; treatment: Treatment }> {
  const [first] = item.treatments
  if (first === undefined) return
  let at = 0
  for (const line of linesIn(context, first.span.start.offset, item.span.end.offset)) {
    while ((item.treatments[at + 1]?.span.start.offset ?? Number.POSITIVE_INFINITY) <= line.start) at++
    if (line.text.length > longestLabel || !absenceLabel.test(line.text)) continue
    const mention = readDate(line.text)
    const treatment = item.treatments[at]
    if (mention !== null && mention.iso !== null && treatment !== undefined) yield { line, mention, iso: mention.iso, treatment }
  }
}

function* check(context: LintContext, say: Say<"treatment-date-conflict">): Iterable<Finding> {
  const { agendaItems, meeting } = context.minutes
  for (const item of agendaItems) {
    for (const { line, mention, iso, treatment } of datedAbsences(context, item)) {
      const named = bodyOf(line, mention)
      const own = line.start >= treatment.span.end.offset && (named === "" || iso === meeting.date)
      if (treatment.date === null || treatment.date === iso || own || !fitsBody(named, treatment)) continue
      if (belongsElsewhere(item, iso, named)) continue
      const message = say.conflict(iso, treatment.body, treatment.date)
      yield { span: spanOf(context, line.start + mention.start, line.start + mention.end), message }
    }
  }
}

/** An absence line that bears another date than the treatment it belongs to. */
export const treatmentDateConflict = defineRule({
  id: "REF014",
  slug: "treatment-date-conflict",
  severity: "warning",
  group: "treatments",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Compares the date of an absence line in the history of a case with the date of the treatment above it, where both are of the same body.",
    why: "One of the two dates is wrong, and with it the day on which that body decided or who was absent.",
    remedy: "Look into the minutes of that body and correct the date.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Tidligere besluttet

Lodsrådet, 9. juni 2020, pkt. 4:

Godkendt.

Fraværende i Lodsrådet - 9. juni 2020:

Bodil Klint

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Tidligere besluttet

Lodsrådet, 9. juni 2020, pkt. 4:

Godkendt.

Fraværende i Lodsrådet - ⟦10. juni 2020⟧:

Bodil Klint

Beslutning

Godkendt.
`,
  },
  check,
})
