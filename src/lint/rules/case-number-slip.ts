import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** A number with fewer figures has too many neighbours. */
const shortestNumber = 7
/** More numbers in one item are a list of cases. */
const mostNumbers = 6

/** Whether one figure differs, or two neighbours are swapped. */
const isSlip = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.length < shortestNumber) return false
  const places = Array.from(one, (sign, at) => (sign === other[at] ? -1 : at)).filter((at) => at >= 0)
  const [first = 0, second = 0] = places
  return (
    places.length === 1 || (places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first])
  )
}

function* check(context: LintContext, say: Say<"case-number-slip">): Iterable<Finding> {
  for (const { number, caseNumbers } of context.minutes.agendaItems) {
    if (caseNumbers.length < 2 || caseNumbers.length > mostNumbers) continue
    for (const [at, { value, span }] of caseNumbers.entries()) {
      const before = caseNumbers.slice(0, at).find((other) => isSlip(other.value, value))
      if (before !== undefined) yield { span: trimmedSpan(context, span), message: say.slip(number, before.value, value) }
    }
  }
}

/** Two numbers for one case. */
export const caseNumberSlip = defineRule({
  id: "REF038",
  slug: "case-number-slip",
  severity: "warning",
  group: "cases",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds items with two case numbers that differ in one figure, or in two neighbours that are swapped.",
    why: "It is one case with a slip of the pen in one of its numbers, and nobody can tell which is right.",
    remedy: "Look the number up in the case system and write it alike in both places.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

08.01.00-P20-41-20

1. Ny molefyring

08.01.00-P20-41-20

Sagstema

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

08.01.00-P20-41-20

1. Ny molefyring

⟦08.01.00-P20-47-20⟧

Sagstema

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt.
`,
  },
  check,
})
