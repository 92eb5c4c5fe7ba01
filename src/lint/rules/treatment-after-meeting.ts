import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"treatment-after-meeting">): Iterable<Finding> {
  const { meeting, agendaItems } = context.minutes
  if (meeting.date === null) return
  for (const { treatments } of agendaItems) {
    for (const { date, body, span } of treatments) {
      if (date !== null && date > meeting.date) yield { span: firstLine(context, span), message: say.later(body, date, meeting.date) }
    }
  }
}

/** A decision of another body that lies after the meeting. */
export const treatmentAfterMeeting = defineRule({
  id: "REF039",
  slug: "treatment-after-meeting",
  severity: "hint",
  group: "treatments",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds decisions in the history of a case that are dated after the meeting. It is a hint: a document printed later may tell what came after.",
    why: "The history tells what happened before; the date is wrong, mostly in its year.",
    remedy: "Look into the minutes of that body and correct the date. What is still to come belongs to the route of the case.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

Lodsrådet, 9. juni 2020, pkt. 4:

Godkendt.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

⟦Lodsrådet, 9. juni 2021, pkt. 4:⟧

Godkendt.

Beslutning

Godkendt.
`,
  },
  check,
})
