/** Items without numbers: some systems print the title alone, some web pages lose the number. */
import type { IToken } from "chevrotain"
import { placeHeading, titleKey } from "../item-heading.ts"
import { standingTitles } from "../words.ts"
import type { ItemStart } from "./items.ts"
import { is, isFiller, isHeading, nextLine, previousLine, widthOf } from "./lines.ts"

const longestTitle = 180
const endsSentence = /[.:;,?!] *[\r\n]*$/

const isTitleLine = (tokens: readonly IToken[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || !(is(token, "Text") || is(token, "NumberedLine"))) return false
  const line = token.image.trim()
  const first = line.charAt(0)
  return (
    line.length <= longestTitle &&
    line.length > 2 &&
    first === first.toUpperCase() &&
    !endsSentence.test(line) &&
    isFillerOrNone(tokens[at - 1])
  )
}

const isFillerOrNone = (token: IToken | undefined): boolean =>
  token === undefined ||
  isFiller(token) ||
  is(token, "Openness") ||
  is(token, "GroupHeading") ||
  is(token, "CaseLine") ||
  is(token, "Label") ||
  is(token, "ContentsTitle")

const itemAt = (tokens: readonly IToken[], at: number, place: number): ItemStart => {
  const title = tokens[at]?.image.trim() ?? ""
  return {
    at,
    titleAt: at,
    end: at,
    heading: placeHeading(place, title),
    key: titleKey(title),
  }
}

/** Titles listed in the table of contents that stand on a line of their own again. */
const findListedTitles = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  let at = start
  while (at < end && !is(tokens[at], "ContentsTitle")) at++
  const listed = new Set<string>()
  const keyAt = (index: number): string =>
    titleKey((tokens[index]?.image ?? "").replace(/^[-\s•·*]+/, "").replace(/(?:\.{3,}|\t)[.\s]*\d*\s*$/, ""))
  for (at++; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || isFiller(token)) continue
    const key = keyAt(at)
    if (listed.has(key) || isHeading(token)) break
    if (key.length > 2) listed.add(key)
  }
  const items: ItemStart[] = []
  for (; at < end; at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      widthOf(token) > longestTitle ||
      isFiller(token) ||
      is(token, "SectionHeading") ||
      !(isFillerOrNone(tokens[at - 1]) || is(tokens[at + 1], "Blank"))
    )
      continue
    const key = keyAt(at)
    if (!listed.delete(key)) continue
    items.push(itemAt(tokens, at, items.length + 1))
  }
  return items
}

/** Parts headings into items that begin at one of them; what stands before the first joins it if it has other headings. */
const partAt = (keys: readonly string[], opener: string): number[] => {
  const starts = keys.flatMap((key, index) => (key === opener ? [index] : []))
  const [first = 0, second = keys.length] = starts
  if (first === 0) return starts
  const before = new Set(keys.slice(0, first))
  return keys.slice(first, second).some((key) => before.has(key)) ? [0, ...starts] : [0, ...starts.slice(1)]
}

/** How many headings stand twice in one item. */
const repeatsIn = (keys: readonly string[], starts: readonly number[]): number =>
  starts.reduce((sum, start, index) => {
    const item = keys.slice(start, starts[index + 1])
    return sum + item.length - new Set(item).size
  }, 0)

/** Headings tried as the one all items begin with. */
const mostOpeners = 8

/**
 * Where neither number nor title survives, an item begins at the heading all items begin with: the first of the document, or one with which
 * fewer headings stand twice in one item.
 */
const findOpenings = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  const headings: number[] = []
  for (let at = start; at < end; at++) if (isHeading(tokens[at])) headings.push(at)
  const keys = headings.map((at) => titleKey(tokens[at]?.image ?? ""))
  const openers = [...new Set(keys)].slice(0, mostOpeners)
  let starts: readonly number[] = []
  let fewest = Number.POSITIVE_INFINITY
  for (const opener of openers) {
    const parts = partAt(keys, opener)
    const repeats = repeatsIn(keys, parts)
    if (repeats < fewest) {
      starts = parts
      fewest = repeats
    }
    if (repeats === 0) break
  }
  return starts.map((place, index) => ({
    at: headings[place] ?? start,
    titleAt: undefined,
    end: headings[place] ?? start,
    heading: placeHeading(index + 1, ""),
    key: "",
  }))
}

/**
 * Finds items by their titles in the table of contents; else by what follows a bare title: a case line, the line that says open or
 * closed, the heading items begin with; else, where the titles are lost, by that heading alone.
 *
 * @param tokens - line tokens of the whole text
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns the items; the place in the document stands for the number
 */
export const findUntitledItems = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  const listed = findListedTitles(tokens, start, end)
  if (listed.length > 1) return withUnlisted(tokens, listed, end)
  const cased: number[] = []
  const headed: number[] = []
  const openings = findOpenings(tokens, start, end)
  const key = titleKey(tokens[openings[0]?.at ?? start]?.image ?? "")
  const counts = countLines(tokens, start, end)
  for (let at = start; at < end; at++) {
    const line = tokens[at]?.image.trim() ?? ""
    if (!isTitleLine(tokens, at) || (counts.get(line) ?? 0) > 1) continue
    const follower = tokens[nextLine(tokens, at + 1, end)]
    if (is(follower, "CaseLine") || is(follower, "Openness")) cased.push(at)
    else if (isHeading(follower) && !nameLine.test(line) && !underAttachments(tokens, at, start)) headed.push(at)
  }
  if (cased.length > 0) return [...cased, ...headed].sort((a, b) => a - b).map((at, index) => itemAt(tokens, at, index + 1))
  const opened = headed.filter((at) => titleKey(tokens[nextLine(tokens, at + 1, end)]?.image ?? "") === key)
  return opened.length >= openings.length / 2 ? opened.map((at, index) => itemAt(tokens, at, index + 1)) : openings
}

/** Key of the heading right under a line; undefined where another line stands there. */
const openerBelow = (tokens: readonly IToken[], at: number, end: number): string | undefined => {
  const follower = tokens[nextLine(tokens, at + 1, end)]
  return isHeading(follower) ? titleKey(follower?.image ?? "") : undefined
}

/** An entry of the contents may be missing: a title is where the heading most items begin with comes again, or one every agenda has. */
const withUnlisted = (tokens: readonly IToken[], listed: readonly ItemStart[], end: number): ItemStart[] => {
  const counts = new Map<string, number>()
  for (const item of listed) {
    const opener = openerBelow(tokens, item.at, end)
    if (opener !== undefined) counts.set(opener, (counts.get(opener) ?? 0) + 1)
  }
  const [common] = [...counts].find(([, count]) => count * 2 >= listed.length) ?? []
  const titles = new Set(listed.map((item) => item.at))
  const items: ItemStart[] = []
  let opened = false
  for (let at = listed[0]?.at ?? end; at < end; at++) {
    const opener = isTitleLine(tokens, at) || titles.has(at) ? openerBelow(tokens, at, end) : undefined
    const again = opened && opener !== undefined && opener === common
    if (titles.has(at) || again || (opener !== undefined && standing.has(titleKey(tokens[at]?.image ?? "")))) {
      items.push(itemAt(tokens, at, items.length + 1))
      opened = false
    }
    if (isHeading(tokens[at]) && titleKey(tokens[at]?.image ?? "") === common) opened = true
  }
  return items
}

const standing: ReadonlySet<string> = new Set(standingTitles.map(titleKey))

/** Absent people stand as bare names right above a heading, too. */
const nameLine = /^(?:[A-ZÆØÅ][^\s,]* ){1,3}[A-ZÆØÅ][^\s,]*(?: \([A-ZÆØÅ]{1,2}\))?$/

/** A line of a list of attachments may stand right above a heading. */
const underAttachments = (tokens: readonly IToken[], at: number, start: number): boolean => {
  for (let before = at - 1; before >= start; before--)
    if (isHeading(tokens[before]))
      return /^[\s•·]*bilag/i.test(tokens[before]?.image ?? "") || isHeading(tokens[previousLine(tokens, at - 1, start)])
  return false
}

const countLines = (tokens: readonly IToken[], start: number, end: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const token of tokens.slice(start, end)) {
    const line = token.image.trim()
    if (is(token, "Text") && widthOf(token) <= longestTitle) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}
