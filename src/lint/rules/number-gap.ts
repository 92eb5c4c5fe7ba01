import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import { isPrinted, numberedItems } from "../numbers.ts"
import type { Say } from "../wording/index.ts"

/** A wider gap is a new series, e.g. closed items numbered from 101. */
const widestGap = 10

function* check(context: LintContext, say: Say<"number-gap">): Iterable<Finding> {
  const items = numberedItems(context)
  const values = new Set<number>()
  const doubles = new Set(items.map(({ value }) => value).filter((value) => values.size === values.add(value).size))
  for (const [at, { item, value }] of items.entries()) {
    const before = items[at - 1]
    if (before === undefined || value - before.value > widestGap + 1) continue
    const between = Array.from({ length: Math.max(0, value - before.value - 1) }, (_, step) => before.value + 1 + step)
    const missing = between.filter((number) => !values.has(number))
    const explained = doubles.has(before.value) || doubles.has(value)
    if (missing.length === 0 || explained || !isPrinted(context, before.item) || !isPrinted(context, item)) continue
    yield { span: headingSpan(context, item), message: say.gap(before.item.number, item.number, missing) }
  }
}

/** Numbers that are left out between two items. */
export const numberGap = defineRule({
  id: "REF009",
  slug: "number-gap",
  severity: "hint",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds numbers that are left out between two items. The first item need not be number 1, and numbers in another order are not missing.",
    why: "Closed items are often left out of published minutes; but an item lost in conversion leaves the same gap.",
    remedy: "Check that the missing numbers belong to closed items; otherwise put the item back or correct the number.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 41: Ny molefyring

Beslutning

Godkendt.

Punkt 42: Takster for gæstesejlere

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 41: Ny molefyring

Beslutning

Godkendt.

⟦Punkt 43: Takster for gæstesejlere⟧

Beslutning

Godkendt.
`,
  },
  check,
})
