import type { LintContext } from "./defineRule.ts"
import { type Line, letters, linesIn } from "./text.ts"
import { headLabel, titleWord } from "./words.ts"

/**
 * Whether a line of the head can be the title: it says "Referat", "Dagsorden", "møde i", or names the body.
 *
 * @param context - a meeting
 * @returns the test for one line
 * @example
 * context.head().filter(isTitle(context))
 */
export const isTitle = ({ minutes }: LintContext): ((line: Line) => boolean) => {
  const body = letters(minutes.meeting.body.name)
  return ({ text }) => !headLabel.test(text) && (titleWord.test(text) || (body !== "" && letters(text).includes(body)))
}

/**
 * Whether the reader found minutes at all. Where it did not, it says so itself, and what is missing is no finding.
 *
 * @param context - a meeting
 * @returns true where there is an item
 * @example
 * if (!hasItems(context)) return
 */
export const hasItems = ({ minutes }: LintContext): boolean => minutes.agendaItems.length > 0

/**
 * Where to point at what a whole meeting lacks.
 *
 * @param context - a meeting
 * @returns its title; its first line where it has none
 * @example
 * const place = titleOrFirstLine(context)
 */
export const titleOrFirstLine = (context: LintContext): Line | undefined => {
  const [first] = linesIn(context, context.range.start, context.range.end)
  return context.head().find(isTitle(context)) ?? first
}
