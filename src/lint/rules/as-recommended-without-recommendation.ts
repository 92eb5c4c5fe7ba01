import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { presentation } from "../sections.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { asRecommended, recommends } from "../words.ts"

function* check(context: LintContext, say: Say<"as-recommended-without-recommendation">): Iterable<Finding> {
  for (const item of context.minutes.agendaItems) {
    const { decision, recommendations, treatments, number } = item
    if (decision === null || decision.text === null || recommendations.length > 0 || treatments.length > 0) continue
    const start = decision.span.start.offset
    const printed = context.text.slice(start, decision.span.end.offset)
    const found = asRecommended.exec(printed)
    // minutes that print nothing but decisions leave all recommendations out
    if (found === null || presentation(item).length === 0) continue
    const rest = context.text.slice(item.span.start.offset, start) + context.text.slice(decision.span.end.offset, item.span.end.offset)
    if (recommends.test(rest)) continue
    const from = start + found.index
    yield { span: spanOf(context, from, from + found[0].length), message: say.nothing(number, found[0]) }
  }
}

/** A decision "as recommended" where nobody recommends anything. */
export const asRecommendedWithoutRecommendation = defineRule({
  id: "REF042",
  slug: "as-recommended-without-recommendation",
  severity: "warning",
  group: "decisions",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds decisions such as »Godkendt som indstillet« in items that present a case and in which nobody recommends anything.",
    why: "What was decided stands nowhere: the recommendation was lost, or stands in another document.",
    remedy: "Put the recommendation back, or write what was decided.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Indstilling

Forvaltningen indstiller, at fyret udskiftes.

Beslutning

Godkendt som indstillet.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt ⟦som indstillet⟧.
`,
  },
  check,
})
