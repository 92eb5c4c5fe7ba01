import type { AgendaItem, Outcome } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { numberedItems } from "../numbers.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { postponesItems } from "../words.ts"

/** Outcomes of an item that was treated after all. */
const treated: ReadonlySet<Outcome> = new Set(["approved", "endorsed", "recommended", "rejected", "elected", "noted"])

/** Whether a decision can speak of items at all: most do not. */
const mayPostpone = (text: string | null): boolean => text !== null && /punkt/i.test(text) && /uds|udg/i.test(text)

/** The items of a number, as a decision names them: »punkt 3« is the item printed 03; none where several bear it. */
const itemsByNumber = (context: LintContext): ReadonlyMap<number, AgendaItem> => {
  const plain = numberedItems(context).filter(({ letter }) => letter === "")
  const counts = new Map<number, number>()
  for (const { value } of plain) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map(plain.flatMap(({ value, item }) => (counts.get(value) === 1 ? [[value, item]] : [])))
}

function* check(context: LintContext, say: Say<"postponed-item-decided">): Iterable<Finding> {
  const postponing = context.minutes.agendaItems.filter(({ decision }) => mayPostpone(decision?.text ?? null))
  if (postponing.length === 0) return
  const byNumber = itemsByNumber(context)
  for (const item of postponing) {
    const start = item.decision?.span.start.offset ?? 0
    const printed = context.text.slice(start, item.decision?.span.end.offset)
    for (const { 0: words, 1: numbers = "", index } of printed.matchAll(postponesItems)) {
      const decided = (numbers.match(/\d+/g) ?? []).filter((one) => {
        const named = byNumber.get(Number(one))
        return named !== item && treated.has(named?.decision?.outcome ?? "none")
      })
      if (decided.length === 0) continue
      yield { span: spanOf(context, start + index, start + index + words.length), message: say.decided(item.number, decided) }
    }
  }
}

/** An item that one decision postpones and that has a decision of its own. */
export const postponedItemDecided = defineRule({
  id: "REF044",
  slug: "postponed-item-decided",
  severity: "warning",
  group: "decisions",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds decisions that postpone or withdraw another item of the meeting (»Punkt 3 og 4 udsættes«) which itself reports an outcome such as »Godkendt«.",
    why: "The item was either treated or not; one of the two is left over from the draft, or the number is wrong.",
    remedy: "Correct the number, or the decision of the other item.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Godkendelse af dagsordenen

Beslutning

Godkendt, idet punkt 2 udsættes.

Punkt 2: Takster for gæstesejlere

Beslutning

Udsat.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Godkendelse af dagsordenen

Beslutning

Godkendt, idet ⟦punkt 2 udsættes⟧.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.
`,
  },
  check,
})
