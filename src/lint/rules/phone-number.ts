import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { once } from "../once.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { phoneLabels } from "../words.ts"

/** "tlf. 12 34 56 78", "mobilnr.: +45 12345678": a label, and the eight figures of a Danish number. */
const labelled = /^\p{L}{3,8}(?:nr|nummer)?[.:]{0,2}(?:\s?nr\.?)?:?\s{0,3}((?:\+45\s?|0045\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2})(?![\d-])/u
const longestMention = 50
/** Numbers of offices, e.g. 70 10 20 30, and free ones, 80 …, belong to nobody in person. */
const serviceNumber = /^(?:\+45\s?|0045\s?)?[78]0/

/** The offsets of the text of the items, in order. In the head, or in the frame of a web page, stands the address of the office. */
const textOf = (context: LintContext): { start: number; end: number }[] =>
  context
    .sections()
    .flatMap(({ section }) => section.blocks.map(({ span }) => ({ start: span.start.offset, end: span.end.offset })))
    .sort((one, other) => one.start - other.start)

/** Whether an offset lies in one of some stretches that stand in order. */
const liesIn = (stretches: readonly { start: number; end: number }[], at: number): boolean => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (stretches[low - 1]?.end ?? -1) >= at
}

function* check(context: LintContext, say: Say<"phone-number">, { allowed }: { allowed: readonly string[] }): Iterable<Finding> {
  const mayStand = new Set(allowed.map((number) => number.replace(/\D/g, "").slice(-8)))
  const seen = new Set<number>()
  const text = once(() => textOf(context))
  for (const label of phoneLabels) {
    for (const at of placesOf(context, label)) {
      const found = labelled.exec(context.text.slice(at, Math.min(at + longestMention, context.range.end)))
      const number = found?.[1]
      if (found === null || number === undefined || serviceNumber.test(number) || mayStand.has(number.replace(/\D/g, "").slice(-8)))
        continue
      const end = at + found[0].length
      if (seen.has(end) || !liesIn(text(), end)) continue
      seen.add(end)
      yield { span: spanOf(context, end - number.length, end), message: say.number(), confidential: true }
    }
  }
}

/** Somebody's telephone number. */
export const phoneNumber = defineRule({
  id: "REF055",
  slug: "phone-number",
  severity: "hint",
  group: "privacy",
  profiles: ["recommended", "strict", "council"],
  options: {
    allowed: { type: "words", default: [], what: "Numbers that may stand, such as that of the town hall." },
  },
  docs: {
    what: "Finds Danish telephone numbers behind words such as tlf. or mobil within the items. Numbers in the head, in the frame of a web page, and service numbers (70 …, 80 …) are left alone.",
    why: "A telephone number in an item is mostly that of a citizen or an employee, and minutes are published.",
    remedy: "Take the number out, or allow it with the option `allowed`.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødested Havnekontoret, tlf. 98 12 34 56

Punkt 1: Ny molefyring

Beslutning

Godkendt. Vagten har tlf. 70 12 34 56.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Gerda Havmand træffes på mobil ⟦20 12 34 56⟧ hele sommeren.
`,
  },
  check,
})
