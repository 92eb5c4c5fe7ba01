/** Items without numbers: some systems print the title alone, some web pages lose the number. */
import type { IToken } from "chevrotain"
import { titleKey } from "../item-heading.ts"
import type { ItemStart } from "./items.ts"
import { is, isFiller, nextLine } from "./lines.ts"

const longestTitle = 180
const endsSentence = /[.:;,?!][ \u00a0]*[\r\n]*$/

const isTitleLine = (tokens: readonly IToken[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !(is(token, "Text") || is(token, "NumberedLine"))) return false
  const line = token.image.trim()
  const first = line.charAt(0)
  return line.length <= longestTitle && line.length > 2 && first === first.toUpperCase() && !endsSentence.test(line) && isFillerOrNone(tokens[at - 1])
}

const isFillerOrNone = (token: IToken | undefined): boolean =>
  token === undefined || isFiller(token) || is(token, "Openness") || is(token, "GroupHeading") || is(token, "CaseLine") || is(token, "Label") || is(token, "ContentsTitle")

const itemAt = (tokens: readonly IToken[], at: number, place: number): ItemStart => {
  const title = tokens[at]?.image.trim() ?? ""
  return { at, titleAt: at, heading: { shape: "", number: String(place), value: place, title, titleAt: 0 }, key: titleKey(title) }
}

/**
 * Finds items by what follows their bare titles: a case line or the line that says open or closed; else, where no item has either,
 * the first heading of a section.
 *
 * @param tokens - line tokens of the whole text
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns the items; the place in the document stands for the number
 */
export const findUntitledItems = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  const before = (kinds: (token: IToken | undefined) => boolean): number[] => {
    const found: number[] = []
    for (let at = start; at < end; at++) {
      if (!isTitleLine(tokens, at)) continue
      if (kinds(tokens[nextLine(tokens, at + 1, end)])) found.push(at)
    }
    return found
  }
  const cased = before((token) => is(token, "CaseLine") || is(token, "Openness"))
  if (cased.length > 0) return cased.map((at, index) => itemAt(tokens, at, index + 1))
  let opening: IToken | undefined
  for (let at = start; at < end && opening === undefined; at++) if (is(tokens[at], "SectionHeading") || is(tokens[at], "DecisionHeading")) opening = tokens[at]
  if (opening === undefined) return []
  const key = titleKey(opening.image)
  const headed = before((token) => (is(token, "SectionHeading") || is(token, "DecisionHeading")) && token !== undefined && titleKey(token.image) === key)
  return headed.map((at, index) => itemAt(tokens, at, index + 1))
}
