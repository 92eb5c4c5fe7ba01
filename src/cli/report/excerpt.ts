import { printable } from "../../findings/printable.ts"
import type { LineIndex, Span } from "../../index.ts"

/** A line of the text as shown to the reader, and marks for the line under it. */
export interface Excerpt {
  line: string
  /** Blanks, then `^` under every character that is meant. */
  marks: string
}

const tabStop = 4
const ellipsis = "…"

const combining = /\p{M}/u
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u

/** One character on the screen: where it begins in the text, what is printed, and how many columns it takes. */
interface Glyph {
  unit: number
  text: string
  column: number
  width: number
}

const widthOf = (character: string): number => {
  if (combining.test(character)) return 0
  return wide.test(character) ? 2 : 1
}

const glyphsOf = (text: string, firstUnit: number): Glyph[] => {
  const glyphs: Glyph[] = []
  let unit = firstUnit
  let column = 0
  for (const character of text) {
    const width = character === "\t" ? tabStop - (column % tabStop) : widthOf(character)
    glyphs.push({ unit, text: character === "\t" ? " ".repeat(width) : printable(character), column, width })
    unit += character.length
    column += width
  }
  return glyphs
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Moves a cut off the middle of a character. */
const wholeCharacter = (text: string, at: number): number => (isLowSurrogate(text.charCodeAt(at)) ? at + 1 : at)

/**
 * Shows a part of a line with marks under it. Tabs become blanks, characters that steer a terminal become signs, and of a
 * long line only the part around the first mark is shown.
 *
 * @param line - the line without its end
 * @param start - first unit that is meant
 * @param end - unit after the last one; at least one character is marked
 * @param width - columns there are
 * @returns the two lines
 * @example
 * excerptOf("Mødet hævet", 6, 11, 80) // { line: "Mødet hævet", marks: "      ^^^^^" }
 */
export const excerptOf = (line: string, start: number, end: number, width: number): Excerpt => {
  // A line may have millions of characters: all but the neighbourhood is left aside before anything is measured.
  const first = wholeCharacter(line, Math.max(0, start - 2 * width))
  const last = wholeCharacter(line, Math.min(line.length, start + 2 * width))
  const glyphs = glyphsOf(line.slice(first, last), first)
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0)
  const columnAt = (unit: number): number => glyphs.find((glyph) => glyph.unit >= unit)?.column ?? total
  const startColumn = columnAt(start)
  const endColumn = Math.max(startColumn + 1, columnAt(end))

  const isCut = total > width || first > 0 || last < line.length
  const from = isCut ? Math.max(0, Math.min(startColumn - Math.floor(width / 3), total - width + 1)) : 0
  const cutBefore = from > 0 || first > 0
  const capacity = width - Number(cutBefore)
  const cutAfter = total - from > capacity || last < line.length
  const room = capacity - Number(cutAfter)
  const shown = glyphs.filter(({ column, width: columns }) => column >= from && column + columns <= from + room)
  const firstColumn = shown[0]?.column ?? from

  const markStart = startColumn - firstColumn + Number(cutBefore)
  const markEnd = Math.min(endColumn, firstColumn + room + 1) - firstColumn + Number(cutBefore)
  return {
    line: `${cutBefore ? ellipsis : ""}${shown.map(({ text }) => text).join("")}${cutAfter ? ellipsis : ""}`,
    marks: `${" ".repeat(markStart)}${"^".repeat(Math.max(1, markEnd - markStart))}`,
  }
}

const withoutLineEnd = (line: string): string => {
  if (line.endsWith("\r\n")) return line.slice(0, -2)
  return line.endsWith("\n") || line.endsWith("\r") ? line.slice(0, -1) : line
}

/**
 * Shows the first line of a span with marks under it.
 *
 * @param text - the whole text
 * @param lines - where its lines begin
 * @param span - a place in it
 * @param width - columns there are
 * @returns the two lines
 * @example
 * excerptAt(result.text, result.lines, finding.span, 80)
 */
export const excerptAt = (text: string, lines: LineIndex, { start, end }: Span, width: number): Excerpt => {
  const lineStart = lines.starts[start.line - 1] ?? 0
  const nextStart = lines.starts[start.line] ?? lines.length
  const line = withoutLineEnd(text.slice(lineStart, nextStart))
  return excerptOf(line, start.offset - lineStart, Math.min(end.offset - lineStart, line.length), width)
}
