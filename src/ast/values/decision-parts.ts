/** Parts of a decision: "Ad 1: … Ad 2: …", "1. Godkendt", list items. */
import type { Stretch } from "./sentence.ts"

/** `plain`: no mark stands before it; `numbered`: it answers one point of the recommendation; `bullet`: an item of a loose list. */
export interface Part extends Stretch {
  kind: "plain" | "numbered" | "bullet"
}

const and = "(?:\\s{0,3}(?:,|og|samt|-|–|til|&)\\s{0,3}\\d{1,2}){0,12}"
const point = "(?:(?:(?:indstillings|at-)?(?:punkt(?:erne)?|pkt\\.?)|indstilling)\\s*)?"
const edge = "(?:^|(?<=\\n)|(?<=[.;:,]\\s)|(?<=\\s\\s))[ \\t]*"
/** What may follow "2." inside a sentence: no list mark then. */
const ordinal =
  "(?!\\s*(?:behandling|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår|viceborgmester|viceformand|næstformand|prioritet|runde|etape|suppleant|udkast|del|fase|budgetopfølgning|klasse|sal|og|til|-))"

const marks = new RegExp(
  [
    // "Ad 1:", "Ad. 1 og 2", "Ad pkt. 3", "Ad a)"
    `${edge}(?:ad|vedr)\\.?\\s*${point}(?:\\d{1,2}|[a-h](?=[\\s.:)]))${and}(?:\\s{0,2}[.:)-])*`,
    // "At 1:"
    `${edge}(?:at|til)\\s+${point}\\d{1,2}${and}\\s{0,2}[.:]`,
    // "Pkt. 1:", "Indstillingens punkt 2:"
    `${edge}(?:indstillingens\\s+)?(?:del|indstillings)?(?:punkt(?:erne)?|pkt\\.?)\\s*\\d{1,2}${and}\\s{0,2}:`,
    // "1. Godkendt"
    `(?:${edge}|(?<=\\s)(?=\\d{1,2}\\)))(?<number>\\d{1,2})[.)](?=[\\s]|[A-ZÆØÅ])${ordinal}`,
    // "a) Godkendt"
    "(?:^|(?<=\\n))[ \\t]*[a-h][.)](?=\\s)",
    // "- Godkendt"
    "(?:^|(?<=\\n))[ \\t]*(?<bullet>[-–—•·*▪◦\\u0335])(?=\\s)",
  ].join("|"),
  "giu",
)

interface Mark extends Stretch {
  bullet: boolean
}

const marksOf = (text: string): Mark[] => {
  const found: Mark[] = []
  let number = 0
  for (const match of text.matchAll(marks)) {
    const start = match.index
    const atLineStart = start === 0 || text[start - 1] === "\n"
    if (match.groups?.number !== undefined) {
      const value = Number(match.groups.number)
      // Inside a line only the number that comes next is a mark: "1. Godkendt  2. Afvist".
      if (!atLineStart && value !== number + 1) continue
      number = value
    }
    found.push({ start, end: start + match[0].length, bullet: match.groups?.bullet !== undefined })
  }
  return found
}

/**
 * Cuts a decision into its parts.
 *
 * @param text - text of a decision
 * @returns the parts in order, marks left out; one plain part where there are no marks
 * @example
 * partsOf("Ad 1: Godkendt. Ad 2: Udsat.").length // 2
 */
export const partsOf = (text: string): Part[] => {
  const found = marksOf(text)
  const parts: Part[] = []
  const first = found[0]
  if (first === undefined || first.start > 0) parts.push({ start: 0, end: first?.start ?? text.length, kind: "plain" })
  found.forEach((mark, index) => {
    const end = found[index + 1]?.start ?? text.length
    if (!mark.bullet) {
      parts.push({ start: mark.end, end, kind: "numbered" })
      return
    }
    const gap = text.indexOf("\n\n", mark.end)
    const stop = gap < 0 || gap > end ? end : gap
    parts.push({ start: mark.end, end: stop, kind: "bullet" })
    if (stop < end) parts.push({ start: stop, end, kind: "plain" })
  })
  return parts
}
