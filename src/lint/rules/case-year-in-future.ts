import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"case-year-in-future">): Iterable<Finding> {
  const { meeting, agendaItems } = context.minutes
  if (meeting.date === null) return
  const meetingYear = Number(meeting.date.slice(0, 4))
  const dated = agendaItems.flatMap(({ caseNumbers }) => caseNumbers.filter(({ year }) => year !== null))
  const later = dated.filter(({ year }) => (year ?? 0) > meetingYear)
  // where most numbers are "later" their first figures are no years
  if (later.length * 2 > dated.length) return
  for (const { value, year, span } of later) {
    yield { span: trimmedSpan(context, span), message: say.future(value, year ?? 0, meetingYear) }
  }
}

/** A case that is younger than the meeting. */
export const caseYearInFuture = defineRule({
  id: "REF037",
  slug: "case-year-in-future",
  severity: "warning",
  group: "cases",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds case numbers of a year after that of the meeting, where most numbers are of earlier ones.",
    why: "No meeting treats a case that was not yet opened: the number, or the date of the meeting, is wrong.",
    remedy: "Look the number up in the case system, and check the date of the meeting.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: 20-001234

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsnr.: 19-004321

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: ⟦22-001234⟧

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsnr.: 19-004321

Beslutning

Godkendt.
`,
  },
  check,
})
