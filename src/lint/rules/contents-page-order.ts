import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-page-order">): Iterable<Finding> {
  const entries = context.minutes.tableOfContents
  let before = 0
  for (const [at, { page, title, span }] of entries.entries()) {
    if (page === null) continue
    const next = entries[at + 1]?.page ?? page
    // a number that the next one goes below as well begins a list of its own, e.g. of the attachments
    if (page < before && next >= before) yield { span: trimmedSpan(context, span), message: say.back(title, page, before) }
    else before = page
  }
}

/** A page number that goes back. */
export const contentsPageOrder = defineRule({
  id: "REF021",
  slug: "contents-page-order",
  severity: "warning",
  group: "contents",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds a page in the contents that lies before the page of the entry above it, while the next one goes on. A list that starts over is left alone.",
    why: "Who turns to that page finds another item; mostly the contents were not generated again.",
    remedy: "Generate the contents again, or correct the page.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Indholdsfortegnelse

Ny molefyring.....	12
Takster for gæstesejlere.....	13
Oprensning af sejlrenden.....	14

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

Indholdsfortegnelse

Ny molefyring.....	12
⟦Takster for gæstesejlere.....	3⟧
Oprensning af sejlrenden.....	14

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
