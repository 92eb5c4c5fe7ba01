/** Who was absent, printed behind the case number: J.nr.: 13/411 Initialer: mas Fraværende: Ida Holm */
import type { IToken } from "chevrotain"
import { anyOf, GAP } from "../patterns.ts"
import { absenceLabels } from "../words.ts"
import { cut, putParts } from "./cut.ts"
import { is, retag } from "./lines.ts"

const absence = new RegExp(`(?<=${GAP})${anyOf(absenceLabels)}:`, "i")

/**
 * Cuts who was absent off the end of a case line.
 *
 * @param tokens - line tokens as the lexer gave them; changed in place
 */
export const cutCaseLines = (tokens: IToken[]): void => {
  const cuts = new Map<IToken, IToken[]>()
  for (const token of tokens) {
    if (!is(token, "CaseLine")) continue
    const place = token.image.search(absence)
    if (place < 0) continue
    const [caseLine, absent] = cut(token, [place])
    if (absent !== undefined) retag(absent, "AbsenceLabel")
    cuts.set(token, absent === undefined ? [caseLine] : [caseLine, absent])
  }
  putParts(tokens, cuts)
}
