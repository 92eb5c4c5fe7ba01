import { isCouncil } from "../council.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { hasItems, titleOrFirstLine } from "../head.ts"
import { passageOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { signature } from "../words.ts"

function* check(context: LintContext, say: Say<"council-signature">): Iterable<Finding> {
  const { minutes } = context
  if (!isCouncil(minutes) || !hasItems(context) || signature.test(passageOf(context))) return
  const place = titleOrFirstLine(context)
  if (place !== undefined) yield { span: spanOf(context, place.start, place.end), message: say.missing() }
}

/** Minutes of a council without a word of signatures. */
export const councilSignature = defineRule({
  id: "REF057",
  slug: "council-signature",
  severity: "hint",
  group: "structure",
  profiles: ["council"],
  docs: {
    what: "Finds minutes of a council (Byrådet, Kommunalbestyrelsen, Borgerrepræsentationen) that nowhere speak of signatures or digital approval.",
    why: "The protocol of decisions is signed after each meeting by the members who took part (kommunestyrelsesloven § 13).",
    remedy: "Add the page of signatures, or the note that the members approved the minutes digitally.",
    good: `REFERAT Byrådet d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Underskriftsark

Godkendt digitalt af medlemmerne.
`,
    bad: `⟦REFERAT Byrådet d. 18-06-2020⟧

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
