import type { LineIndex, Span } from "../source/span.ts"

/**
 * A text on one line: what comes and goes when a file is saved elsewhere (blanks, line ends, byte order mark, letters in parts or whole)
 * makes no difference.
 *
 * @param text - any text
 * @returns its words, one blank between them
 * @example
 * plain("  Punkt\t1 ") // "Punkt 1"
 */
export const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim()

/**
 * Makes a reader of the lines that spans touch. Many findings may stand on one line of megabytes, so each stretch is read once.
 *
 * @param text - the whole text
 * @param lines - where its lines begin
 * @returns what gives the words of the lines of a span
 * @example
 * plainLines("Punkt 1:\u00a0 Budget\r\n", indexLines(…))(span) // "Punkt 1: Budget"
 */
export const plainLines = (text: string, { starts, length }: LineIndex): ((span: Span) => string) => {
  const read = new Map<string, string>()
  return ({ start, end }) => {
    const key = `${start.line}-${end.line}`
    const words = read.get(key) ?? plain(text.slice(starts[start.line - 1] ?? 0, starts[end.line] ?? length))
    read.set(key, words)
    return words
  }
}
