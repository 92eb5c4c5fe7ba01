import type { AgendaItem } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import { hasDecisionSection } from "../sections.ts"
import type { Say } from "../wording/index.ts"
import { endMatter, informational, withdrawnTitle } from "../words.ts"

/** Closed items leave only their title; end matter and withdrawn items decide nothing. */
const shouldDecide = ({ title, public: open, sections }: AgendaItem): boolean =>
  open !== false && title !== "" && sections.length > 0 && !endMatter.test(title) && !withdrawnTitle.test(title)

function* check(context: LintContext, say: Say<"missing-decision">): Iterable<Finding> {
  const { documentType, agendaItems } = context.minutes
  const deciding = agendaItems.filter(shouldDecide)
  const undecided = deciding.filter((item) => item.decision === null && !hasDecisionSection(item))
  // where most items put their outcome elsewhere, a missing section says nothing
  if (documentType !== "minutes" || undecided.length * 2 > deciding.length) return
  for (const item of undecided) {
    const message = say.missing(item.number, item.title)
    yield { span: headingSpan(context, item), message, severity: informational.test(item.title) ? "hint" : "warning" }
  }
}

/** An open item that says nothing of what was decided. */
export const missingDecision = defineRule({
  id: "REF011",
  slug: "missing-decision",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds open items of minutes that have content but no decision, where the other items have one. Closed and withdrawn items and end matter need none; for information, talk and any other business it is only a hint.",
    why: "Minutes are there to record what was decided; an item without a decision cannot be carried out or appealed.",
    remedy: "Write what was decided; where nothing was, say so.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsfremstilling

Taksterne foreslås uændrede.

Beslutning

Intet at bemærke.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt.

⟦Punkt 2: Takster for gæstesejlere⟧

Sagsfremstilling

Taksterne foreslås uændrede for både gæster og fastliggere i den kommende sæson.
`,
  },
  check,
})
