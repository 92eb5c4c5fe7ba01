import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { facetLetters } from "../kle.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"unknown-kle-facet">): Iterable<Finding> {
  for (const { caseNumbers } of context.minutes.agendaItems) {
    for (const { value, kleFacet, span } of caseNumbers) {
      const letter = kleFacet?.[0]?.toUpperCase()
      if (kleFacet === null || letter === undefined || facetLetters.includes(letter)) continue
      yield { span: trimmedSpan(context, span), message: letter === "O" ? say.oForØ(value, kleFacet) : say.unknown(value, kleFacet) }
    }
  }
}

/** A KLE number whose facet does not exist. */
export const unknownKleFacet = defineRule({
  id: "REF036",
  slug: "unknown-kle-facet",
  severity: "warning",
  group: "cases",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds KLE numbers whose facet begins with a letter that KLE does not use; mostly an O for Ø.",
    why: "The case is counted with no kind of treatment, and the number does not lead to it.",
    remedy: "Look the number up in the case system and write it as it stands there.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: 08.01.00-Ø40-4-20

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsnr.: ⟦08.01.00-O40-4-20⟧

Beslutning

Godkendt.
`,
  },
  check,
})
