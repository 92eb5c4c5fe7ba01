import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-renamed-item">): Iterable<Finding> {
  for (const { entry, item } of context.contents().renamed) {
    yield { span: trimmedSpan(context, entry.span), message: say.renamed(entry.title, item.number, item.title) }
  }
}

/** An entry of the contents whose item bears another title. */
export const contentsRenamedItem = defineRule({
  id: "REF007",
  slug: "contents-renamed-item",
  severity: "warning",
  group: "contents",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Compares the titles in the contents with those of the items. Upper and lower case, punctuation, marks of openness and titles cut off at their end make no difference.",
    why: "A title changed in one place only leaves two names for one case, and a search for one does not find the other.",
    remedy: "Use the same title in both places; generate the contents again.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpl.....	3

Punkt 1: Ny molefyring.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpladser

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Indholdsfortegnelse

Ny molefyring.....	2
⟦Takster for gæstesejlere 2020.....	3⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere 2021

Beslutning

Godkendt.
`,
  },
  check,
})
