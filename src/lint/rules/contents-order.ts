import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-order">): Iterable<Finding> {
  for (const { entry, item } of context.contents().moved) {
    yield { span: trimmedSpan(context, entry.span), message: say.moved(entry.title, item.number) }
  }
}

/** Contents that list the items in another order. */
export const contentsOrder = defineRule({
  id: "REF008",
  slug: "contents-order",
  severity: "warning",
  group: "contents",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds entries that stand elsewhere in the contents than their items in the text; the fewest entries that would have to move. Closed items may stand apart.",
    why: "Page numbers and the order of treatment can no longer be trusted.",
    remedy: "Generate the contents again, or move the line.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
Takster for gæstesejlere.....	3
Oprensning af sejlrenden.....	4

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Punkt 3: Oprensning af sejlrenden

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

⟦Oprensning af sejlrenden.....	2⟧
Ny molefyring.....	3
Takster for gæstesejlere.....	4

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Punkt 3: Oprensning af sejlrenden

Beslutning

Godkendt.
`,
  },
  check,
})
