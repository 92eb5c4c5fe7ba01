import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import { isPrinted, type NumberedItem, numberedItems } from "../numbers.ts"
import { letters } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Whether a number 1 begins a new series, e.g. of the closed items, and is no slip. */
const beginsSeries = (items: readonly NumberedItem[], at: number): boolean => {
  const [before, item, after] = [items[at - 1], items[at], items[at + 1]]
  return item?.value === 1 && before !== undefined && before.value > 1 && (after === undefined || after.value === 2)
}

/** A second heading without any content is the first one repeated. */
const isRepetition = ({ item: one }: NumberedItem, { item: other }: NumberedItem): boolean =>
  letters(one.title) === letters(other.title) && (one.sections.length === 0 || other.sections.length === 0)

function* check(context: LintContext, say: Say<"duplicate-number">): Iterable<Finding> {
  const items = numberedItems(context)
  if (items.length > 2 && items.every(({ value }) => value === items[0]?.value)) return
  let series = new Map<string, NumberedItem>()
  for (const [at, one] of items.entries()) {
    if (beginsSeries(items, at)) series = new Map()
    const key = `${one.value}${one.letter}`
    const first = series.get(key)
    if (first === undefined) series.set(key, one)
    else if (!isRepetition(first, one) && isPrinted(context, first.item) && isPrinted(context, one.item)) {
      yield { span: headingSpan(context, one.item), message: say.double(one.item.number, first.item.title) }
    }
  }
}

/** A number that two items bear. */
export const duplicateNumber = defineRule({
  id: "REF010",
  slug: "duplicate-number",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds items with a number that an earlier item of the meeting bears already. A series that starts over at 1 is no double, nor are minutes that number every item 1.",
    why: "A decision is cited by the number of its item; with two of them nobody knows which is meant.",
    remedy: "Give one of the two another number.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

⟦Punkt 2: Oprensning af sejlrenden⟧

Beslutning

Godkendt.
`,
  },
  check,
})
