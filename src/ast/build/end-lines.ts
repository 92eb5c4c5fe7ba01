/** Lines that end the minutes rather than an item: the words that close the meeting, and who signed. */
import { readEndTime } from "../values/clock.ts"
import { isName } from "../values/person.ts"
import { linesOf, type Piece } from "./pieces.ts"

const closing = /^[\s\u00a0]*(?:mødet|møde|protokollen)(?![a-zæøå])/i

/** Mødet hævet kl. 18.40. closes the meeting, whatever item it stands under. */
const isClosing = (item: Piece): boolean => {
  if (item.type !== "paragraph") return false
  const line = linesOf(item)
    .map((token) => token.image.trimEnd())
    .join("\n")
  return line.length < 120 && closing.test(line) && readEndTime(line) !== null
}

/** Names and nothing else: those who sign. */
const isNames = (item: Piece): boolean =>
  linesOf(item).every(({ image }) => image.split(/\t|[ \u00a0]{3,}/).every((cell) => cell.trim() === "" || isName(cell.trim())))

/**
 * Pieces without the words that close the meeting, and without the names of those who sign below them.
 *
 * @param pieces - in document order
 * @returns what belongs to the item
 * @example
 * withoutEndLines(piecesOf(body))
 */
export const withoutEndLines = (pieces: readonly Piece[]): Piece[] => {
  const closes = pieces.findIndex(isClosing)
  if (closes < 0) return [...pieces]
  const behind = pieces.slice(closes + 1).filter((item) => !isClosing(item))
  return [...pieces.slice(0, closes), ...(behind.every(isNames) ? [] : behind)]
}

/** HB/07.04.2014 · HB 07.04.2014 · HB, 07.04.2014 · Ref.: SK · Ref.: sk */
const signatureLine =
  /^[\s\u00a0]*(?:[A-ZÆØÅ]{2,5}(?:[\s\u00a0]*\/[\s\u00a0]*|,?[ \u00a0])(?:[A-ZÆØÅa-zæøå]{2,5}[\s\u00a0]*)?\d{1,2}[./-][\s\u00a0]?\d{1,2}[./-]\d{2,4}|Ref\.(?::?[\s\u00a0]*[A-ZÆØÅ]{2,5}|:[\s\u00a0]*[a-zæøå]{2,5}))[\s\u00a0.]*$/

/** Takes the initials and the day of the one who signed off the end of the pieces. */
export const takeSignature = (pieces: Piece[]): Piece | undefined => {
  const last = pieces.findLast((candidate) => candidate.type !== "frame")
  const token = last === undefined ? undefined : linesOf(last).at(-1)
  if (last === undefined || token === undefined || last.type === "table" || !signatureLine.test(token.image)) return undefined
  const group = last.groups.at(-1)
  group?.pop()
  if (linesOf(last).length === 0) pieces.splice(pieces.indexOf(last), 1)
  return { type: "paragraph", groups: [[token]], tight: false }
}
