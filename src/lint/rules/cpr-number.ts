import { isDigit } from "../../ast/values/characters.ts"
import { hasBirthday, keepsModulus } from "../cpr.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** "070761-4285", "070761 4285" and "0707614285" behind the word CPR. */
const printedNumber = /(?<![\d./-])(\d{6})([- –]?)(\d{4})(?![\d/]|[-.]\d)/g
const endsInYear = /(?:19|20)\d\d$/
const labelReach = 40
const labels = ["CPR", "cpr", "Cpr", "personnummer", "Personnummer"]

interface Printed {
  start: number
  end: number
  figures: string
}

const numbersIn = (text: string, from: number): Printed[] =>
  Array.from(text.matchAll(printedNumber), ({ 0: words, 1: day = "", 3: rest = "", index }) => {
    return { start: from + index, end: from + index + words.length, figures: day + rest }
  })

/** Numbers with their hyphen: they must keep the modulus too, and "040815-2019" is the number and year of a case. */
const hyphenated = (context: LintContext): Printed[] => {
  const { text, range } = context
  const found: Printed[] = []
  for (const at of placesOf(context, "-")) {
    if (!isDigit(text.charCodeAt(at + 4)) || !isDigit(text.charCodeAt(at - 6))) continue
    const start = Math.max(range.start, at - 7)
    const numbers = numbersIn(text.slice(start, at + 6), start)
    found.push(...numbers.filter(({ start: from, figures }) => from === at - 6 && keepsModulus(figures) && !endsInYear.test(figures)))
  }
  return found
}

/** Numbers behind a label, with any sign or none between their halves. */
const labelled = (context: LintContext): Printed[] =>
  labels.flatMap((label) => placesOf(context, label).flatMap((at) => numbersIn(context.text.slice(at, at + labelReach), at).slice(0, 1)))

function* check(context: LintContext, say: Say<"cpr-number">): Iterable<Finding> {
  const found = [...hyphenated(context), ...labelled(context)].filter(({ figures }) => hasBirthday(figures))
  if (found.length === 0) return
  const byPlace = new Map(found.map((one) => [one.start, one]))
  const ownNumbers = new Set(context.minutes.agendaItems.flatMap(({ caseNumbers }) => caseNumbers.map(({ span }) => span.start.offset)))
  for (const { start, end, figures } of byPlace.values()) {
    if (ownNumbers.has(start)) continue
    yield {
      span: spanOf(context, start, end),
      message: say.printed(`${figures.slice(0, 2)}xxxx-xxxx`),
      confidential: true,
      fix: { safety: "unsafe", edits: [{ start: end - 4, end, text: "xxxx" }] },
    }
  }
}

/** A number of the civil register. */
export const cprNumber = defineRule({
  id: "REF053",
  slug: "cpr-number",
  severity: "error",
  group: "privacy",
  profiles: ["recommended", "strict", "archive", "council"],
  fixable: "unsafe",
  docs: {
    what: "Finds CPR numbers: ten figures with a hyphen whose date exists and that keep modulus 11, or any ten figures with such a date behind the word CPR. The number is shown masked.",
    why: "A CPR number is personal data that must not be published, and minutes are.",
    remedy: "Take the number out, and out of every copy that was published; mark the item as closed where the person must be named.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Sag 123456-2019 lukkes, jf. tilbud 310280-1234.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Ansøgeren, ⟦070761-4285⟧, får plads ved kajen. Hendes søn (CPR-nr. ⟦0102034567⟧) skrives op.
`,
  },
  check,
})
