import { withPlainBlanks } from "../../../grammar/blanks.ts"
import type { Vocabulary } from "../../../grammar/dialect.ts"
import { type LineIndex, type Span, spanAt } from "../../source/span.ts"
import { createRecall, type Recall } from "./recall.ts"
import { type TitleLine, titleReader } from "./title-line.ts"

/** The text that is being read, and how to quote it. */
export interface Reading {
  text: string
  vocabulary: Vocabulary
  /** Reads a text unless it has been read before. */
  recall: Recall
  /** Reads a line of the head that has no label. */
  readTitle: (line: string) => TitleLine
  /** Span between two offsets, blanks at its ends left out. */
  span: (start: number, end: number) => Span
  /** Text between two offsets without the blanks at its ends, line ends as \n, with its span. */
  trimmed: (start: number, end: number) => { text: string; span: Span }
  /** Where a quotation stands inside a span; the span itself where it cannot be found word by word. */
  locate: (quotation: string, within: Span) => Span
  /** Where quotations stand that follow one another inside a span: each is looked for behind the one before, then anywhere. */
  locateInOrder: (quotations: readonly string[], within: Span) => Span[]
}

const isBlank = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 160 || code === 12 || code === 0xfeff || code === 0x200b

/** A quotation whose blanks may be line ends in the text, or be lost behind a hyphen: "Ida⏎Holm", "Jens-⏎Erik" */
const wrappedPattern = (quotation: string): RegExp =>
  new RegExp(
    quotation
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("-", "-\\s*"))
      .join("\\s+"),
  )

/**
 * Prepares a text for quoting.
 *
 * @param text - the text
 * @param plain - the text with plain blanks
 * @param lines - its line index
 * @param vocabulary - words of the dialect it is read with
 * @returns the reading
 * @example
 * createReading(text, withPlainBlanks(text), indexLines(text), vocabulary).trimmed(0, 10).text
 */
export const createReading = (text: string, plain: string, lines: LineIndex, vocabulary: Vocabulary): Reading => {
  const bounds = (start: number, end: number): [number, number] => {
    let from = start
    let to = end
    while (from < to && isBlank(text.charCodeAt(from))) from++
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    return [from, to]
  }
  const span = (start: number, end: number): Span => {
    const [from, to] = bounds(start, end)
    return spanAt(lines, from, to)
  }
  // a name that is printed with a no-break space first, and without one later, stands where it is first printed
  const locateFrom = (printed: string, from: number, within: Span): Span => {
    if (printed === "") return within
    const quotation = withPlainBlanks(printed)
    const { offset } = within.start
    const passage = plain.slice(offset, within.end.offset)
    const behind = passage.indexOf(quotation, from)
    const at = behind < 0 && from > 0 ? passage.indexOf(quotation) : behind
    if (at >= 0) return spanAt(lines, offset + at, offset + at + quotation.length)
    const wrapped = wrappedPattern(quotation).exec(passage)
    return wrapped === null ? within : spanAt(lines, offset + wrapped.index, offset + wrapped.index + wrapped[0].length)
  }
  return {
    text,
    vocabulary,
    recall: createRecall(),
    readTitle: titleReader(vocabulary.titles),
    span,
    trimmed: (start, end) => {
      const [from, to] = bounds(start, end)
      const raw = text.slice(from, to)
      return { text: raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw, span: spanAt(lines, from, to) }
    },
    locate: (quotation, within) => locateFrom(quotation, 0, within),
    locateInOrder: (quotations, within) => {
      let from = 0
      return quotations.map((quotation) => {
        const found = locateFrom(quotation, from, within)
        if (found !== within) from = Math.max(from, found.end.offset - within.start.offset)
        return found
      })
    },
  }
}
