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

/** Where an absence begins behind the text of a treatment. */
const absenceFrom = (line: string, from: number): number[] => {
  const absent = absence.exec(line.slice(from))
  return absent === null ? [] : [from + absent.index + 1 + (absent[1] ?? "").length]
}

/** <organ>, <dato>, pkt. N: Anbefales. Fraværende: NN. */
const datedParts = (token: IToken, items: "any" | "numbered"): IToken[] | undefined => {
  const found = aroundDay(token.image, opened.before, opened.after)
  if (found === undefined || !isBodyWords(found.before[1] ?? "")) return undefined
  if (items === "numbered" && !/\d/.test(found.after[0])) return undefined
  const [dated, ...rest] = cut(token, [found.end, ...absenceFrom(token.image, found.end)])
  retag(dated, "Dated")
  if (rest[1] !== undefined) retag(rest[1], "AbsenceLabel")
  return [dated, ...rest]
}

/** Anbefales. Fraværende: NN, below the line that names body and day */
const absentParts = (token: IToken): IToken[] | undefined => {
  const parts = cut(token, absenceFrom(token.image, 0))
  if (parts[1] === undefined) return undefined
  retag(parts[1], "AbsenceLabel")
  return parts
}

/**
 * Cuts the lines of sections on earlier treatments at what names body and day, so that each part is a line of its own kind. Among recommendations
 * only a line that names the item, too, tells of an earlier one.
 *
 * @param tokens - line tokens as the lexer gave them; changed in place
 * @param vocabulary - words of the dialect
 */
export const cutTreatments = (tokens: IToken[], vocabulary: Vocabulary): void => {
  const cuts = new Map<IToken, IToken[]>()
  let kind: string | undefined
  for (const token of tokens) {
    if (is(token, "SectionHeading")) kind = vocabulary.kindOf(token.image)
    else if (is(token, "DecisionHeading")) kind = undefined
    else if ((kind === "case-history" || kind === "recommendation") && (is(token, "Text") || is(token, "BulletLine"))) {
      const parts =
        datedParts(token, kind === "recommendation" ? "numbered" : "any") ?? (kind === "case-history" ? absentParts(token) : undefined)
      if (parts !== undefined) cuts.set(token, parts)
    }
  }
  putParts(tokens, cuts)
}
