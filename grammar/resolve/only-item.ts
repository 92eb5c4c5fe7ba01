/** The one item of a short meeting, with no heading or case line under its title that would show it to be one. */
import type { IToken } from "chevrotain"
import { readNumberedHeading, titleKey } from "../item-heading.ts"
import type { ItemStart } from "./items.ts"
import { ending, is, isNumberedLine, nextLine } from "./lines.ts"

const capital = /^[A-ZÆØÅ]/
/** Titles end without a mark: what goes on, or ends a sentence, is a line of a list. */
const isOpenOrSentence = /[.,;:]$/

/**
 * Finds the only numbered line of a meeting, where it can be nothing but a title: the first number, below the head, over text.
 *
 * @param tokens - line tokens of the whole text
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns the item alone; none where several lines are numbered, or that one may be of a list
 * @example
 * findOnlyItem(tokens, 0, tokens.length) // of "Mødedato: 12-03-2024 ⏎ ⏎ 1. Ny mole ⏎ Forvaltningen foreslår …": the line "1. Ny mole"
 */
export const findOnlyItem = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  let only: number | undefined
  let hasHead = false
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (isNumberedLine(token)) {
      if (only !== undefined || !hasHead) return []
      only = at
    } else if (only === undefined && (is(token, "Title") || is(token, "Label"))) hasHead = true
  }
  const token = only === undefined ? undefined : tokens[only]
  const heading = token === undefined ? undefined : readNumberedHeading(token.image)
  if (only === undefined || token === undefined || heading === undefined) return []
  const isTitle = heading.value === 1 && capital.test(heading.title) && !isOpenOrSentence.test(ending(token))
  if (!isTitle || nextLine(tokens, only + 1, end) === end) return []
  return [{ at: only, titleAt: undefined, end: only, heading, key: titleKey(heading.title) }]
}
