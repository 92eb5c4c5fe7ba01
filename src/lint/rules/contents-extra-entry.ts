import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-extra-entry">): Iterable<Finding> {
  for (const entry of context.contents().extra) {
    yield { span: trimmedSpan(context, entry.span), message: say.extra(entry.title) }
  }
}

/** An entry of the contents without an item. */
export const contentsExtraEntry = defineRule({
  id: "REF006",
  slug: "contents-extra-entry",
  severity: "warning",
  group: "contents",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds entries of the table of contents that have no item. Entries of closed items and of end matter are left alone.",
    why: "Either an item was lost on the way into the document, or the contents promise what is not there.",
    remedy: "Put the item back, mark it as closed, or take the line out of the contents.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
Closed: Salg af kajareal.....	3
Underskriftsark.....	4

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
⟦Takster for gæstesejlere.....	3⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
