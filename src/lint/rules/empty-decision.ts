import type { AgendaItem } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { hasDecisionSection, presentation } from "../sections.ts"
import { firstLine } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { informational, withdrawnTitle } from "../words.ts"

/** Whether the decision is its heading alone, and no other words of the item tell the outcome. One without a section was read from the text of the case. */
const isEmpty = (item: AgendaItem, { text }: LintContext): boolean => {
  const { decision, absentees, treatments, title } = item
  if (decision === null || decision.text !== null || absentees.length > 0 || treatments.length > 0) return false
  const printed = text.slice(decision.span.start.offset, decision.span.end.offset).trim()
  return !/[\r\n]/.test(printed) && !withdrawnTitle.test(title) && hasDecisionSection(item) && presentation(item).length > 0
}

function* check(context: LintContext, say: Say<"empty-decision">): Iterable<Finding> {
  const { documentType, agendaItems } = context.minutes
  if (documentType !== "minutes") return
  const deciding = agendaItems.filter(({ decision, public: open }) => decision !== null && open !== false)
  const empty = deciding.filter((item) => isEmpty(item, context))
  // where most decisions are empty they stand elsewhere
  if (empty.length * 2 > deciding.length) return
  for (const { decision, number, title, span } of empty) {
    const severity = informational.test(title) ? "hint" : "warning"
    yield { span: firstLine(context, decision?.span ?? span), message: say.empty(number, title), severity }
  }
}

/** A heading of the decision with nothing under it. */
export const emptyDecision = defineRule({
  id: "REF025",
  slug: "empty-decision",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds a heading such as Beslutning with nothing under it, not even a dash, in an item that presents a case, where the other items have decisions. For information, talk and any other business it is only a hint.",
    why: "The field was forgotten: the minutes say that something was decided and not what.",
    remedy: "Write what was decided; where nothing was, write a dash or »Intet at bemærke«.",
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

-
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Sagsfremstilling

Taksterne foreslås uændrede.

⟦Beslutning⟧
`,
  },
  check,
})
