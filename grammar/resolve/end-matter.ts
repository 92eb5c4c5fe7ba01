/** What closes the minutes: the list of all attachments, the page for signatures. */
import type { IToken } from "chevrotain"
import { is, isHeading, previousLine, widthOf } from "./lines.ts"

const endHeading =
  /^[\s•·]*(?:underskriftsa?blad|underskrifter|underski?ri?fts(?:side|ark|blad|bilag)|underskifts(?:side|ark|blad)|bilagsliste|bilagsoversigt|samlet bilagsliste|digital godkendelse af referat)[\s:.]*$/i
const longest = 60

/**
 * @param token - a line
 * @returns whether it heads end matter: Underskriftsside
 * @example
 * isEndHeading(token)
 */
export const isEndHeading = (token: IToken | undefined): boolean =>
  token !== undefined && widthOf(token) < longest && endHeading.test(token.image)

/**
 * Finds where the list of all attachments or the page for signatures begins: unnumbered, with nothing of an item after it.
 *
 * @param tokens - line tokens
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns index of the first line of the end matter; `end` where there is none
 * @example
 * beginningOfEndMatter(tokens, 0, tokens.length)
 */
export const beginningOfEndMatter = (tokens: readonly IToken[], start: number, end: number): number => {
  let first = end
  for (let at = end - 1; at > start; at--) {
    const token = tokens[at]
    if (token === undefined) break
    if (isEndHeading(token)) {
      // • 6 ⏎ Underskriftsside: an item like the others
      if (is(tokens[previousLine(tokens, at - 1, start)], "NumberLine")) break
      first = at
    } else if (isHeading(token) || is(token, "CaseLine") || is(token, "AbsenceLabel") || is(token, "ContentsTitle")) break
  }
  return first
}
