import type { ParseResult } from "../result.ts"
import { compareContents } from "./contents.ts"
import type { LintContext } from "./defineRule.ts"
import { findHeadingLines } from "./heading-lines.ts"
import { once } from "./once.ts"
import { readHead } from "./readHead.ts"
import { sectionsOf } from "./sections.ts"
import type { Meeting } from "./text.ts"

/**
 * What the rules see of a result: one context for each meeting, together the whole text, each place once.
 *
 * @param result - what `parse` gave back
 * @returns one context for each meeting, in order
 * @example
 * contextsOf(parse(text)).length // 1
 */
export const contextsOf = (result: ParseResult): LintContext[] => {
  const { text, lines, meetings, coverage } = result
  let start = 0
  let firstUnclaimed = 0
  return meetings.map((minutes, at) => {
    const next = meetings[at + 1]
    const end = next === undefined ? text.length : Math.max(start, Math.min(next.span.start.offset, text.length))
    let pastUnclaimed = firstUnclaimed
    while ((coverage.unclaimed[pastUnclaimed]?.span.start.offset ?? text.length) < end) pastUnclaimed++
    const meeting: Meeting = { text, lines, range: { start, end }, minutes }
    const sections = once(() => sectionsOf(minutes))
    const context: LintContext = {
      ...meeting,
      head: once(() => readHead(meeting)),
      contents: once(() => compareContents(meeting)),
      sections,
      headingLines: once(() => findHeadingLines(minutes, sections())),
      coverage: { ...coverage, unclaimed: coverage.unclaimed.slice(firstUnclaimed, pastUnclaimed) },
    }
    start = end
    firstUnclaimed = pastUnclaimed
    return context
  })
}
