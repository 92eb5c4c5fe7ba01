/** Titles wrapped over several lines: Nedlæggelse af privat fællesvej ved Aakjærsvej, endelig ⏎ beslutning. */
import type { IToken } from "chevrotain"
import { FILE_ENDING } from "../patterns.ts"
import { openWords } from "../words.ts"
import { is, isHeading, nextLine, widthOf } from "./lines.ts"

/** Lines are wrapped where they are full, never after a word or two. */
export const shortestWrapped = 30
const longestRest = 120
/** A title of four lines is a paragraph. */
const mostRests = 2
/** "… til 2." goes on with what there are two of. */
const ended = /(?:[:;!?]|(?<! \d{1,2})\.) *[\r\n]*$/
/** A word in small letters goes on; "at …" begins a recommendation, "o …" a list, "sbh: …" a label. */
const goesOn = /^[ \t]*(?!(?:at|o) )[a-zæøå][^:\r\n]*[\r\n]*$/

/** Prose has sentences. */
const sentence = /[.!?](?: +[A-ZÆØÅ]| *[\r\n]*$)/

/** notat_om_stien.pdf: file names stand below a title too */
const fileName = new RegExp(FILE_ENDING, "i")

export const hasFileName = ({ image }: IToken): boolean => fileName.test(image)

/** Regulativ for vandløb og bro over ⏎ Vesterå: nothing ends in such a word, so what comes may begin with a capital */
const openEnd = new RegExp(` (?:${openWords.join("|")})$`, "i")

/** Over its case line a full line goes on with whatever stands between, be it a name or a number; a department there is as seldom as long. */
const shortestFull = 50
const longestName = 40
/** … på Møllevej ⏎ 11 · … i perioden ⏎ 2022-2024 · … i 2018 og ⏎ 2019 (D) */
const numberOrYears = /^[ \t]*(?:\d{1,3}[A-Z]?|(?:19|20)\d{2}(?: ?[-–/] ?(?:19|20)?\d{2})?)(?: \([A-Z]\))? *[\r\n]*$/
const named = /^[ \t]*[A-ZÆØÅ][^:\r\n]*[\r\n]*$/

const isUnderFullLine = (tokens: readonly IToken[], at: number, end: number, above: string): boolean => {
  const token = tokens[at]
  if (token === undefined || above.length < shortestFull || widthOf(token) > longestName) return false
  if (numberOrYears.test(token.image)) return openEnd.test(above) || isOverCase(tokens, at, end)
  return is(token, "Text") && named.test(token.image) && isOverCase(tokens, at, end)
}

const isOverCase = (tokens: readonly IToken[], at: number, end: number): boolean => {
  const below = tokens[nextLine(tokens, at + 1, end)]
  return is(below, "CaseLine") || is(below, "Openness")
}

const isRest = (tokens: readonly IToken[], at: number, end: number, above: string): boolean => {
  const token = tokens[at]
  if (token === undefined || widthOf(token) > longestRest || sentence.test(token.image) || hasFileName(token)) return false
  if (goesOn.test(token.image)) return is(token, "Text") || isHeading(token)
  return (is(token, "Text") && openEnd.test(above)) || isUnderFullLine(tokens, at, end, above)
}

const isBody = (token: IToken | undefined): boolean => is(token, "Text") || is(token, "TableLine")

/**
 * Finds where the title on a line ends: on that line, or on one below that goes on with it and is no text of the item.
 *
 * @param tokens - line tokens
 * @param at - index of the line
 * @param end - index after the last line that may be looked at
 * @returns index of the last line of the title
 * @example
 * endOfTitle(tokens, 3, tokens.length) // 4 for a title wrapped once
 */
export const endOfTitle = (tokens: readonly IToken[], at: number, end: number): number => {
  let last = at
  while (last - at < mostRests && last + 1 < end) {
    const line = tokens[last]?.image.trimEnd() ?? ""
    if (line.length < shortestWrapped || ended.test(line) || !isRest(tokens, last + 1, end, line)) break
    last++
  }
  return last > at && isBody(tokens[last + 1]) ? at : last
}

/**
 * The title that lines print together.
 *
 * @param first - what stands on the first of them, without the number
 * @param rest - the others
 * @returns the title on one line
 * @example
 * joinedTitle("Ny mole i", ["Sandvig\n"]) // "Ny mole i Sandvig"
 */
export const joinedTitle = (first: string, rest: readonly IToken[]): string =>
  [first, ...rest.map(({ image }) => image)].map((line) => line.trim()).join(" ")
