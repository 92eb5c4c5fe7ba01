import type { AgendaItem } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import { presentation } from "../sections.ts"
import type { Say } from "../wording/index.ts"

/** Less is no case but a note: "Taget til efterretning." */
const shortestCase = 40

const tellsCase = ({ text }: LintContext, item: AgendaItem): boolean =>
  presentation(item).some(({ blocks }) =>
    blocks.some(({ span }) => text.slice(span.start.offset, span.end.offset).replaceAll("\r", "").trim().length >= shortestCase),
  )

function* check(context: LintContext, say: Say<"closed-item-content">): Iterable<Finding> {
  for (const item of context.minutes.agendaItems) {
    if (item.public !== false || !tellsCase(context, item)) continue
    yield { span: headingSpan(context, item), message: say.open(item.number, item.title) }
  }
}

/** A closed item whose case is told. */
export const closedItemContent = defineRule({
  id: "REF027",
  slug: "closed-item-content",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds items marked as closed that hold more than a decision: a presentation of the case, a recommendation, finances.",
    why: "What was treated behind closed doors is mostly confidential, and minutes are published.",
    remedy: "Take the text of the case out of the published minutes, or the mark out of the title where the item was open.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Lukket punkt: Salg af kajareal

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

⟦Punkt 2: Lukket punkt: Salg af kajareal⟧

Sagsfremstilling

Køberen tilbyder 400.000 kr. for arealet ved sydkajen.

Beslutning

Godkendt.
`,
  },
  check,
})
