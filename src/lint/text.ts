import type { Minutes } from "../ast/schema.ts"
import { type LineIndex, pointAt, type Span, spanAt } from "../source/span.ts"

/** A line of the text without the white space around it. */
export interface Line {
  text: string
  /** Its number, 1-based. */
  number: number
  start: number
  end: number
}

/** One meeting of a text, and the stretch of the text that belongs to it. */
export interface Meeting {
  /** The whole text; spans point into it. */
  readonly text: string
  readonly lines: LineIndex
  /** Offsets, end exclusive: the stretches of all meetings cover the text once. */
  readonly range: { readonly start: number; readonly end: number }
  readonly minutes: Minutes
}

/** What is needed to find places. */
interface Lined {
  readonly text: string
  readonly lines: LineIndex
}

/**
 * The lines of a stretch of the text that are not blank.
 *
 * @param context - text and line index
 * @param start - offset; the line it stands in comes first
 * @param end - offset; no line that begins there or later
 * @returns the lines, one at a time
 * @example
 * [...linesIn(context, 0, 20)].map((line) => line.text)
 */
export function* linesIn({ text, lines }: Lined, start: number, end: number): Iterable<Line> {
  for (let at = pointAt(lines, start).line - 1; at < lines.starts.length; at++) {
    const from = lines.starts[at] ?? 0
    if (from >= end) return
    const whole = text.slice(from, lines.starts[at + 1] ?? text.length)
    const trimmed = whole.trim()
    if (trimmed === "") continue
    const indent = whole.length - whole.trimStart().length
    yield { text: trimmed, number: at + 1, start: from + indent, end: from + indent + trimmed.length }
  }
}

/**
 * The span between two offsets of a context's text.
 *
 * @param context - text and line index
 * @param start - first offset
 * @param end - offset after the last character
 * @returns the span
 * @example
 * spanOf(context, 0, 7)
 */
export const spanOf = (context: Lined, start: number, end: number): Span => spanAt(context.lines, start, end)

/**
 * A span without the white space at its ends.
 *
 * @param context - text and line index
 * @param span - any span of the text
 * @returns the span from its first to its last visible character; itself where there is none
 * @example
 * trimmedSpan(context, entry.span)
 */
export const trimmedSpan = (context: Lined, span: Span): Span => {
  const whole = context.text.slice(span.start.offset, span.end.offset)
  const start = span.start.offset + whole.length - whole.trimStart().length
  const end = start + whole.trim().length
  return end > start ? spanOf(context, start, end) : span
}

/**
 * A text on one line, with single spaces.
 *
 * @param text - any text
 * @returns the text without line breaks and without white space at its ends
 * @example
 * onOneLine(" Nyt  fra\nmedlemmerne ") // "Nyt fra medlemmerne"
 */
export const onOneLine = (text: string): string => text.trim().replace(/\s+/g, " ")

/** All that is neither letter nor digit in lower case, as ranges: a Unicode property takes many times as long. */
const noLetters = /[^0-9a-z\u00DF-\u00F6\u00F8-\u1FFF\u3040-\uFDFF]+/g

/**
 * What two titles or headings are compared by: letters and digits alone, in lower case.
 *
 * @param text - a title
 * @returns its letters and digits
 * @example
 * letters("Nyt fra råd & nævn.") // "nytfrarådognævn"
 */
export const letters = (text: string): string => text.toLowerCase().replaceAll("&", "og").replace(noLetters, "")

/**
 * The first line of a span: the heading of a section, the first words of a treatment.
 *
 * @param context - text and line index
 * @param span - any span of the text
 * @returns its first line without the white space around it
 * @example
 * firstLine(context, section.span)
 */
export const firstLine = (context: Lined, span: Span): Span => {
  const next = context.lines.starts[span.start.line] ?? context.text.length
  return trimmedSpan(context, spanOf(context, span.start.offset, Math.min(next, span.end.offset)))
}

/**
 * The stretch of the text that belongs to a meeting. What is looked for in it is not looked for in all that follows, for each meeting again.
 *
 * @param meeting - a meeting
 * @returns its text
 * @example
 * passageOf(context).includes("\r")
 */
export const passageOf = ({ text, range }: Meeting): string => text.slice(range.start, range.end)

/**
 * Where a word stands in a stretch of the text. Much faster than an expression, for what is rare.
 *
 * @param context - a meeting
 * @param word - the word, as written
 * @returns the offsets, in order
 * @example
 * for (const at of placesOf(context, "@")) look(at)
 */
export const placesOf = (meeting: Meeting, word: string): number[] => {
  const passage = passageOf(meeting)
  const places: number[] = []
  for (let at = passage.indexOf(word); at >= 0; at = passage.indexOf(word, at + word.length)) places.push(meeting.range.start + at)
  return places
}

/**
 * The line around an offset, without its end.
 *
 * @param context - text and line index
 * @param at - an offset
 * @returns first offset of the line and the one after its last character
 * @example
 * lineAround(context, at).end
 */
export const lineAround = ({ text, lines }: Lined, at: number): { start: number; end: number } => {
  const { line } = pointAt(lines, at)
  const start = lines.starts[line - 1] ?? 0
  const next = lines.starts[line]
  if (next === undefined) return { start, end: text.length }
  const end = text[next - 1] === "\n" && text[next - 2] === "\r" ? next - 2 : next - 1
  return { start, end: Math.max(start, end) }
}
