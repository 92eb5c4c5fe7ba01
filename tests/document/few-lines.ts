/** A few lines as tokens, for readers that follow the lexer. */
import { createToken, createTokenInstance, type IToken } from "chevrotain"
import { withPlainBlanks } from "../../grammar/blanks.ts"
import { vocabularyOf } from "../../grammar/dialect.ts"
import { lineageOf } from "../../grammar/dialects/index.ts"
import { createReading, type Reading } from "../../src/ast/build/reading.ts"
import { indexLines } from "../../src/source/span.ts"

const Line = createToken({ name: "Line", pattern: /./ })
const vocabulary = vocabularyOf(lineageOf("generic"))

/**
 * Makes a token of each line that is not empty.
 *
 * @param lines - the lines, parted by " ⏎ "
 * @returns the tokens, and the text they stand in
 * @example
 * readHead(...fewLines("Mødedato: 3. maj 2011 ⏎ Mødested: Pakhuset"))
 */
export const fewLines = (lines: string): [tokens: IToken[], reading: Reading] => {
  const text = `${lines.replaceAll(" ⏎ ", "\n")}\n`
  const tokens = [...text.matchAll(/.+\n/g)].map(({ 0: line, index }) =>
    createTokenInstance(Line, line, index, index + line.length - 1, 1, 1, 1, 1),
  )
  return [tokens, createReading(text, withPlainBlanks(text), indexLines(text), vocabulary)]
}
