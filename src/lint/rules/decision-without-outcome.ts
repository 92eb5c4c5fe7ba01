import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { firstLine, trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { informational } from "../words.ts"

function* check(context: LintContext, say: Say<"decision-without-outcome">): Iterable<Finding> {
  if (context.minutes.documentType !== "minutes") return
  for (const { decision, number, title, recommendations } of context.minutes.agendaItems) {
    if (decision === null || decision.text === null || decision.outcome !== "unknown") continue
    if (recommendations.length === 0 || informational.test(title)) continue
    yield { span: firstLine(context, trimmedSpan(context, decision.span)), message: say.unclear(number) }
  }
}

/** A decision that does not say what became of the recommendation. */
export const decisionWithoutOutcome = defineRule({
  id: "REF026",
  slug: "decision-without-outcome",
  severity: "hint",
  group: "items",
  profiles: ["strict", "council"],
  docs: {
    what: "Finds decisions on a recommendation that say neither that it was approved, rejected, postponed nor anything else of the kind that the reader knows.",
    why: "Whoever has to carry the decision out must guess, and no list of decisions can hold it.",
    remedy:
      "Say with one of the usual words what became of the recommendation: »Godkendt«, »Ikke godkendt«, »Udsat«, »Taget til efterretning«.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Indstilling

Forvaltningen indstiller, at fyret udskiftes.

Beslutning

Godkendt. Formanden sørger for lygten.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Indstilling

Forvaltningen indstiller, at fyret udskiftes.

⟦Beslutning⟧

Formanden sørger for lygten.
`,
  },
  check,
})
