import type { AgendaItem } from "../ast/schema.ts"
import type { Span } from "../source/span.ts"
import type { LintContext } from "./defineRule.ts"
import { type Line, letters, linesIn, spanOf } from "./text.ts"

/** How many lines of an item can stand before its title: a case line, an openness line. */
const linesBeforeTitle = 6
/** Letters of a title that tell it from other lines, also where it runs over two. */
const tellingLetters = 15

/**
 * Where an item's heading stands: the line with its title, or its first line.
 *
 * @param context - the meeting of the item
 * @param item - one of its items
 * @returns the span of that line
 * @example
 * headingSpan(context, item).start.line
 */
export const headingSpan = (context: LintContext, item: AgendaItem): Span => {
  const telling = letters(item.title).slice(0, tellingLetters)
  const first: Line[] = []
  for (const line of linesIn(context, item.span.start.offset, item.span.end.offset)) {
    if (first.length === linesBeforeTitle) break
    if (telling !== "" && letters(line.text).includes(telling)) return spanOf(context, line.start, line.end)
    first.push(line)
  }
  const [line] = first
  return line === undefined ? item.span : spanOf(context, line.start, line.end)
}
