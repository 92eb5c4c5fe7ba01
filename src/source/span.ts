/** A place in a text: `offset` 0-based in UTF-16 units, `line` and `column` 1-based. */
export interface Point {
  offset: number
  line: number
  column: number
}

/** A stretch of text; `end` is exclusive. */
export interface Span {
  start: Point
  end: Point
}

/** Where each line of a text begins; the one way from an offset to line and column. */
export interface LineIndex {
  /** Offset of the first character of each line. */
  readonly starts: readonly number[]
  /** Length of the text in UTF-16 units. */
  readonly length: number
}

/**
 * Finds where the lines of a text begin. `\r\n`, `\n` and a lone `\r` end a line.
 *
 * @param text - any text
 * @returns the index that {@link pointAt} and {@link spanAt} read
 * @example
 * pointAt(indexLines("a\nb"), 2) // { offset: 2, line: 2, column: 1 }
 */
export const indexLines = (text: string): LineIndex => {
  const starts = [0]
  let feed = text.indexOf("\n")
  let carriage = text.indexOf("\r")
  while (feed >= 0 || carriage >= 0) {
    const isCarriage = carriage >= 0 && (feed < 0 || carriage < feed)
    const next = isCarriage ? carriage + (feed === carriage + 1 ? 2 : 1) : feed + 1
    starts.push(next)
    if (carriage >= 0 && carriage < next) carriage = text.indexOf("\r", next)
    if (feed >= 0 && feed < next) feed = text.indexOf("\n", next)
  }
  return { starts, length: text.length }
}

/**
 * Line and column of an offset, by binary search.
 *
 * @param index - made by {@link indexLines} from the same text
 * @param offset - UTF-16 offset; values outside the text are moved to its ends
 * @returns the point
 * @example
 * pointAt(indexLines("ab"), 1).column // 2
 */
export const pointAt = (index: LineIndex, offset: number): Point => {
  const at = Math.max(0, Math.min(offset, index.length))
  let low = 0
  let high = index.starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((index.starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return { offset: at, line: low + 1, column: at - (index.starts[low] ?? 0) + 1 }
}

/**
 * The span between two offsets.
 *
 * @param index - made by {@link indexLines} from the same text
 * @param start - first offset
 * @param end - offset after the last character
 * @returns the span
 * @example
 * spanAt(indexLines("ab"), 0, 2).end.column // 3
 */
export const spanAt = (index: LineIndex, start: number, end: number): Span => ({
  start: pointAt(index, start),
  end: pointAt(index, end),
})
