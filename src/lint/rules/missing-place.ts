import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { placeLabel } from "../words.ts"

function* check(context: LintContext, say: Say<"missing-place">): Iterable<Finding> {
  if (context.minutes.meeting.location !== null) return
  const label = context.head().find(({ text }) => placeLabel.test(text))
  if (label !== undefined) yield { span: spanOf(context, label.start, label.end), message: say.missing(label.text) }
}

/** A label of the place with nothing behind it. */
export const missingPlace = defineRule({
  id: "REF020",
  slug: "missing-place",
  severity: "hint",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds a label such as Mødested in the head with no place behind or under it.",
    why: "The field was left open when the minutes were made; who wants to know where the meeting was has to ask.",
    remedy: "Write the place, or take the label out.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

⟦Mødested⟧

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
