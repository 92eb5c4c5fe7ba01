import type { Treatment } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Fewer treatments have no order that one of them could break. */
const fewestTreatments = 4

interface Dated {
  treatment: Treatment
  date: string
}

/** Whether the dates run one way once the one at a place is left out. */
const runWithout = (dated: readonly Dated[], place: number, runs: (one: string, next: string) => boolean): boolean => {
  const rest = dated.filter((_, at) => at !== place)
  return rest.every(({ date }, at) => at === 0 || runs(rest[at - 1]?.date ?? date, date))
}

const forwards = (one: string, next: string): boolean => one <= next
const backwards = (one: string, next: string): boolean => one >= next

/** The one treatment that breaks the order of all others; none where the order is right, or is none. */
const outOfOrder = (dated: readonly Dated[]): Dated | undefined => {
  for (const runs of [forwards, backwards]) {
    const breaks = dated.flatMap(({ date }, at) => (at > 0 && !runs(dated[at - 1]?.date ?? date, date) ? [at] : []))
    const [first] = breaks
    if (first === undefined) return undefined
    if (breaks.length > 2) continue
    const place = [first, first - 1].find((one) => runWithout(dated, one, runs))
    if (place !== undefined) return dated[place]
  }
  return undefined
}

function* check(context: LintContext, say: Say<"treatment-order">): Iterable<Finding> {
  const { meeting, agendaItems } = context.minutes
  for (const { treatments } of agendaItems) {
    if (treatments.length < fewestTreatments) continue
    const dated = treatments.flatMap((treatment) => (treatment.date === null ? [] : [{ treatment, date: treatment.date }]))
    if (dated.length < fewestTreatments) continue
    const found = outOfOrder(dated)
    // a date after the meeting is told by treatment-after-meeting
    if (found === undefined || (meeting.date !== null && found.date > meeting.date)) continue
    yield { span: firstLine(context, found.treatment.span), message: say.order(found.treatment.body, found.date) }
  }
}

/** One decision in the history that is out of order. */
export const treatmentOrder = defineRule({
  id: "REF040",
  slug: "treatment-order",
  severity: "hint",
  group: "treatments",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds the one decision in the history of a case whose date breaks the order of all others, forwards or backwards, where there are at least four.",
    why: "A single date out of order is mostly a wrong day, month or year.",
    remedy: "Look into the minutes of that body and correct the date, or put the decision where it belongs.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

Lodsrådet, 7. januar 2020, pkt. 4:

Godkendt.

Færgerådet, 14. januar 2020, pkt. 2:

Godkendt.

Tangrådet, 21. januar 2020, pkt. 9:

Godkendt.

Fiskerirådet, 4. februar 2020, pkt. 8:

Godkendt.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

Lodsrådet, 7. januar 2020, pkt. 4:

Godkendt.

Færgerådet, 14. januar 2020, pkt. 2:

Godkendt.

⟦Tangrådet, 21. januar 2019, pkt. 9:⟧

Godkendt.

Fiskerirådet, 4. februar 2020, pkt. 8:

Godkendt.

Beslutning

Godkendt.
`,
  },
  check,
})
