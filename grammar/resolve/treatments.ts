/** Earlier treatments told on one line: <organ> den <dato>, pkt. N: Anbefales. Fraværende: NN. */
import type { IToken } from "chevrotain"
import { aroundDay } from "../days.ts"
import type { Vocabulary } from "../dialect.ts"
import { BULLET, GAP, ITEM_PART, LETTER } from "../patterns.ts"
import { isBodyWords } from "./body-words.ts"
import { cut, putParts } from "./cut.ts"
import { is, retag } from "./lines.ts"

const opened = {
  before: new RegExp(`^${GAP}*(?:${BULLET}${GAP}+)?([A-ZÆØÅ]${LETTER}[^\\r\\n:;!?.]{1,90}?),?${GAP}+$`, "i"),
  after: new RegExp(`^${ITEM_PART}${GAP}*:${GAP}+(?=[^\\s])`, "i"),
}
const absence = /[.!)]( +)(?:fraværende|fravær|afbud)(?: +fra)? *:/i

const partsOf = (token: IToken): IToken[] | undefined => {
  const found = aroundDay(token.image, opened.before, opened.after)
  if (found === undefined || !isBodyWords(found.before[1] ?? "")) return undefined
  const from = found.end
  const absent = absence.exec(token.image.slice(from))
  const [dated, ...rest] = cut(token, absent === null ? [from] : [from, from + absent.index + 1 + (absent[1] ?? "").length])
  retag(dated, "Dated")
  if (rest[1] !== undefined) retag(rest[1], "AbsenceLabel")
  return [dated, ...rest]
}

/**
 * Cuts the lines of sections on earlier treatments at what names body and day, so that each part is a line of its own kind.
 *
 * @param tokens - line tokens as the lexer gave them; changed in place
 * @param vocabulary - words of the dialect
 */
export const cutTreatments = (tokens: IToken[], vocabulary: Vocabulary): void => {
  const cuts = new Map<IToken, IToken[]>()
  let tells = false
  for (const token of tokens) {
    if (is(token, "SectionHeading")) tells = vocabulary.kindOf(token.image) === "case-history"
    else if (is(token, "DecisionHeading")) tells = false
    else if (tells && (is(token, "Text") || is(token, "BulletLine"))) {
      const parts = partsOf(token)
      if (parts !== undefined) cuts.set(token, parts)
    }
  }
  putParts(tokens, cuts)
}
