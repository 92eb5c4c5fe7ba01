import type { LineIndex, Span } from "../source/span.ts"

/**
 * The lines that a span touches, as one line: what comes and goes when a file is saved elsewhere (blanks, line ends, byte order mark,
 * letters in parts or whole) makes no difference.
 *
 * @param text - the whole text
 * @param lines - where its lines begin
 * @param span - a place in it
 * @returns the words of the lines, one blank between them
 * @example
 * plainLines("Punkt 1:\u00a0 Budget\r\n", indexLines(…), span) // "Punkt 1: Budget"
 */
export const plainLines = (text: string, { starts, length }: LineIndex, { start, end }: Span): string =>
  plain(text.slice(starts[start.line - 1] ?? 0, starts[end.line] ?? length))

/**
 * Words as {@link plainLines} gives them.
 *
 * @param text - any text
 * @returns the words, one blank between them
 * @example
 * plain("  Punkt\t1 ") // "Punkt 1"
 */
export const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim()
