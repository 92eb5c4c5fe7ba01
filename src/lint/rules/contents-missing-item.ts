import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-missing-item">): Iterable<Finding> {
  for (const item of context.contents().missing) {
    yield { span: headingSpan(context, item), message: say.missing(item.number, item.title) }
  }
}

/** An item that the contents do not list. */
export const contentsMissingItem = defineRule({
  id: "REF005",
  slug: "contents-missing-item",
  severity: "warning",
  group: "contents",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds items that the table of contents does not list. Closed items and end matter such as Underskriftsark need not be listed.",
    why: "Who looks for a case in the contents will think that it was not treated.",
    remedy: "Generate the contents again, or add the title.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
Takster for gæstesejlere.....	3

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
Takster for gæstesejlere.....	3

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

⟦Punkt 3: Oprensning af sejlrenden⟧

Beslutning

Godkendt.
`,
  },
  check,
})
