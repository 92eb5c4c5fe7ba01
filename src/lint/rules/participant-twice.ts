import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { nameKey } from "../names.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"participant-twice">): Iterable<Finding> {
  const seen = new Set<string>()
  for (const { name, span } of context.minutes.participants) {
    const key = nameKey(name)
    if (key !== "" && seen.has(key)) yield { span: trimmedSpan(context, span), message: say.twice(name) }
    seen.add(key)
  }
}

/** Somebody listed twice in the head. */
export const participantTwice = defineRule({
  id: "REF017",
  slug: "participant-twice",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds people whom the head lists a second time, with the same name but for white space, hyphens and case.",
    why: "Who counts the members counts one too many, and one of the two lines may be meant to be somebody else.",
    remedy: "Take the second line out, or write the name that was meant.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci, ⟦Rikke Toft-Nørregaard⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
