/** Parts of a decision: "Ad 1: … Ad 2: …", "1. Godkendt", list items. */
import type { Stretch } from "./sentence.ts"

/** `plain`: no mark stands before it; `numbered`: it answers one point of the recommendation; `bullet`: an item of a loose list. */
export interface Part extends Stretch {
  kind: "plain" | "numbered" | "bullet"
}

/** Any number of blanks, here and below: V8 writes what follows out again for each of a few, and took three times as long to make them ready. */
const and = "(?:\\s*(?:,|og|samt|-|–|til|&)\\s*\\d{1,2}){0,12}"
const point = "(?:(?:(?:indstillings|at-)?(?:punkt(?:erne)?|pkt\\.?|pind)|indstilling)\\s*)?"
/** What may follow "2." inside a sentence: no list mark then. */
const ordinal =
  "(?!\\s*(?:behandling|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår|viceborgmester|viceformand|næstformand|prioritet|runde|etape|suppleant|udkast|del|fase|budgetopfølgning|klasse|sal|og|til|-)(?![a-zæøå]))"

/** Marks that may stand inside a line too, behind a full stop or two blanks. */
const inner = new RegExp(
  [
    // "Ad 1:", "Ad. 1 og 2", "Ad pkt. 3", "Ad a)"
    `(?:ad|vedr)\\.?\\s*${point}(?:\\d{1,2}|[a-h](?=[\\s.:)]))${and}(?:\\s*[.:)-]){0,3}`,
    // "At 1:"
    `(?:at|til)\\s{1,2}${point}\\d{1,2}${and}\\s*[.:]`,
    // "Pkt. 1:", "Indstillingens punkt 2:"
    `(?:indstillingens\\s{1,2})?(?:del|indstillings)?(?:punkt(?:erne)?|pkt\\.?|pind)\\s*\\d{1,2}${and}\\s*:`,
    // "1. Godkendt"
    `(\\d{1,2})[.)](?=\\s|[A-ZÆØÅ])${ordinal}`,
  ].join("|"),
  "iy",
)
/** "a) Godkendt", "- Godkendt", "1-2: Godkendt" */
const atLineStart = new RegExp(`[a-h][.)](?=\\s)|\\d{1,2}${and}\\s*:(?=\\s)|([-–—•·*▪◦]|\\u0335)(?=\\s)`, "iy")
/** Where a mark may stand: behind a line break, a full stop or the like, two blanks; "2)" behind any blank. */
const edges = /(?:\s\s|[.;:,]\s|\n|\s(?=\d{1,2}\)))\s*/g
const mayHoldMarks = /\d|(?:^|\n)[ \t]{0,20}(?:[-–—•·*▪◦]|\u0335)|(?:^|[\n ])[a-h][.):]/i

interface Mark extends Stretch {
  bullet: boolean
}

const marksOf = (text: string): Mark[] => {
  if (!mayHoldMarks.test(text)) return []
  const found: Mark[] = []
  let number = 0
  const tryAt = (at: number, lineStart: boolean): void => {
    inner.lastIndex = at
    const mark = inner.exec(text)
    if (mark !== null) {
      const [, digits] = mark
      if (digits !== undefined) {
        const value = Number(digits)
        // Inside a line only the number that comes next is a mark: "1. Godkendt  2. Afvist".
        if (!lineStart && value !== number + 1) return
        number = value
      }
      found.push({ start: at, end: inner.lastIndex, bullet: false })
      return
    }
    if (!lineStart) return
    atLineStart.lastIndex = at
    const loose = atLineStart.exec(text)
    if (loose !== null) found.push({ start: at, end: atLineStart.lastIndex, bullet: loose[1] !== undefined })
  }
  tryAt(text.length - text.trimStart().length, true)
  edges.lastIndex = 0
  for (let edge = edges.exec(text); edge !== null; edge = edges.exec(text)) tryAt(edges.lastIndex, edge[0].includes("\n"))
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
    // cut out, so that the search ends with the part
    const gap = text.slice(mark.end, end).indexOf("\n\n")
    const stop = gap < 0 ? end : mark.end + gap
    parts.push({ start: mark.end, end: stop, kind: "bullet" })
    if (stop < end) parts.push({ start: stop, end, kind: "plain" })
  })
  return parts
}
