import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { meantAsKle, wellFormedKle } from "../kle.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"malformed-kle">): Iterable<Finding> {
  for (const { caseNumbers } of context.minutes.agendaItems) {
    for (const { value, scheme, span } of caseNumbers) {
      if (scheme !== "other" || !meantAsKle.test(value) || wellFormedKle.test(value)) continue
      yield { span: trimmedSpan(context, span), message: say.malformed(value) }
    }
  }
}

/** A KLE number with a figure too few or too many. */
export const malformedKle = defineRule({
  id: "REF035",
  slug: "malformed-kle",
  severity: "warning",
  group: "cases",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds case numbers that are meant as KLE numbers and do not have their form: three pairs of figures, a letter with two figures, a running number, a year.",
    why: "The case cannot be found by its number, nor counted with its subject.",
    remedy: "Look the number up in the case system and write it as it stands there.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: 08.01.00-P20-4-20

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: ⟦08.01.0-P20-4-20⟧

Beslutning

Godkendt.
`,
  },
  check,
})
