import type { Minutes } from "../ast/schema.ts"
import type { Coverage, OpenText, WholeText } from "../result.ts"
import { compareContents } from "./contents.ts"
import type { LintContext } from "./defineRule.ts"
import { findHeadingLines } from "./heading-lines.ts"
import { once } from "./once.ts"
import { readHead } from "./readHead.ts"
import { sectionsOf } from "./sections.ts"
import type { Meeting } from "./text.ts"

const contextOf = (meeting: Meeting, unclaimed: Coverage["unclaimed"]): LintContext => {
  const sections = once(() => sectionsOf(meeting.minutes))
  return {
    ...meeting,
    head: once(() => readHead(meeting)),
    contents: once(() => compareContents(meeting)),
    sections,
    headingLines: once(() => findHeadingLines(meeting.minutes, sections())),
    unclaimed,
  }
}

/**
 * What the rules see of a text: one context for each meeting, together the whole text, each place once. Of the meetings two are held: where
 * the stretch of one ends is known when the next one is read.
 *
 * @param reading - the text and its meetings, as they are read
 * @returns one context for each meeting, in order
 * @example
 * [...contextsOf(openText(text))].length // 1
 */
export const contextsOf = function* ({ text, lines, meetings }: OpenText): Generator<LintContext, WholeText> {
  const unclaimed: Coverage["unclaimed"] = []
  const read = (): IteratorResult<Minutes, WholeText> => {
    const next = meetings.next()
    if (next.done === true) return next
    for (const line of next.value.unclaimed) unclaimed.push(line)
    return { value: next.value.minutes }
  }
  let start = 0
  let firstUnclaimed = 0
  let next = read()
  while (next.done !== true) {
    const { value: minutes } = next
    next = read()
    const end = next.done === true ? text.length : Math.max(start, Math.min(next.value.span.start.offset, text.length))
    let pastUnclaimed = firstUnclaimed
    while ((unclaimed[pastUnclaimed]?.span.start.offset ?? text.length) < end) pastUnclaimed++
    yield contextOf({ text, lines, range: { start, end }, minutes }, unclaimed.slice(firstUnclaimed, pastUnclaimed))
    start = end
    firstUnclaimed = pastUnclaimed
  }
  return next.value
}
