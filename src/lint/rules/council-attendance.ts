import { isCouncil } from "../council.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { hasItems, titleOrFirstLine } from "../head.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"council-attendance">): Iterable<Finding> {
  const { minutes } = context
  if (!isCouncil(minutes) || !hasItems(context) || minutes.participants.length > 0) return
  if (minutes.agendaItems.some(({ absentees }) => absentees.length > 0)) return
  const place = titleOrFirstLine(context)
  if (place !== undefined) yield { span: spanOf(context, place.start, place.end), message: say.missing() }
}

/** Minutes of a council that do not say who took part. */
export const councilAttendance = defineRule({
  id: "REF056",
  slug: "council-attendance",
  severity: "warning",
  group: "people",
  profiles: ["council"],
  docs: {
    what: "Finds minutes of a council (Byrådet, Kommunalbestyrelsen, Borgerrepræsentationen) that list neither who took part nor who was absent.",
    why: "The protocol is signed by the members who took part in the meeting (kommunestyrelsesloven § 13); it must show who they are.",
    remedy: "List the members in the head, with those who were absent.",
    good: `REFERAT Byrådet d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Underskriftsark

Godkendt digitalt af medlemmerne.
`,
    bad: `⟦REFERAT Byrådet d. 18-06-2020⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Underskriftsark

Godkendt digitalt af medlemmerne.
`,
  },
  check,
})
