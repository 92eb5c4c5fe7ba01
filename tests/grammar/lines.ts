/** What kind each line of a page is taken for: the least that shows what a rule of the grammar makes of minutes. */
import type { IToken } from "chevrotain"
import { lineageOf } from "../../grammar/dialects/index.ts"
import { createLanguages } from "../../grammar/language.ts"
import { readLines } from "../../src/read.ts"

const languageFor = createLanguages()

/** Width of the column of kinds. */
const column = 16
/** At the end of a row whose line goes on in the next one: Beslutning¬ / Godkendt. */
const cutMark = "¬"
const lineEnd = /\r?\n$/

const textOf = (page: string): string =>
  page
    .split("\n")
    .map((row) => `${row.slice(column)}\n`)
    .join("")
    .replaceAll(`${cutMark}\n`, "")

const rowOf = ({ tokenType: { name }, image }: IToken): string =>
  name === "Blank" ? "" : `${name.padEnd(column)}${lineEnd.test(image) ? image.replace(lineEnd, "") : `${image}${cutMark}`}`

/** Lines around a page, without kinds, and the dialect they are written in; without one it is recognised. */
export interface Around {
  above: string
  below: string
  dialect?: string
}

/**
 * Reads a page written with the kinds of its lines, and writes it again with the kinds they are given: the same where the reader agrees.
 *
 * @param page - a row for each line: its kind, from the seventeenth character on the line; empty for a blank one
 * @param around - what stands above and below it
 * @returns the page as the reader has it
 * @example
 * expect(asRead(page)).toBe(page)
 */
export const asRead = (page: string, { above, below, ...options }: Around = { above: "", below: "" }): string => {
  const text = textOf(page)
  const { tokens } = readLines(`${above}${text}${below}`, options)
  const end = above.length + text.length
  return tokens
    .filter(({ startOffset }) => startOffset >= above.length && startOffset < end)
    .map(rowOf)
    .join("\n")
}

/**
 * As {@link asRead}, by the words of the lines alone, in the language without words of any family.
 *
 * @param page - a row for each line
 * @returns the page as the lexer has it
 * @example
 * expect(asLexed(page)).toBe(page)
 */
export const asLexed = (page: string): string => languageFor(lineageOf("generic")).tokenize(textOf(page)).map(rowOf).join("\n")
