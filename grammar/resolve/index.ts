/**
 * The one place for context: what a line *is* can depend on its neighbours. Each step changes the kinds of tokens, or cuts one, never their text, so the
 * grammar stays LL(1) and nothing is lost; `referat inspect --stage tokens` shows the result.
 */
import type { IToken } from "chevrotain"
import type { Vocabulary } from "../dialect.ts"
import { readNumberedHeading, titleKey } from "../item-heading.ts"
import { BULLET, GAP, WORD_END } from "../patterns.ts"
import { headingKey } from "../sections.ts"
import { kinds } from "../tokens.ts"
import { contentsColumns, footerWords, streetEndings } from "../words.ts"
import { type Frame, isDatedMeeting, resolveBody } from "./body.ts"
import { cutCaseLines } from "./case-lines.ts"
import { cutContents } from "./contents-line.ts"
import { beginningOfEndMatter } from "./end-matter.ts"
import { markFurniture, markSiteHead } from "./furniture.ts"
import { cutItemTables, findTableItems, type TableItems } from "./item-tables.ts"
import { findItems, firstOf, type ItemStart, lastOf } from "./items.ts"
import { is, isFiller, isHeading, nextLine, previousLine, retag, widthOf } from "./lines.ts"
import { findOnlyItem } from "./only-item.ts"
import { cutTreatments } from "./treatments.ts"
import { findUntitledItems } from "./untitled.ts"

/** How far after a title line the date of the meeting may stand, in lines. */
const headReach = 12

/** Meetings begin at the first line, and wherever a title line comes again with the labels of a head behind it. */
const findMeetings = (tokens: readonly IToken[]): number[] => {
  const starts = [0]
  let isNumbered = false
  for (const [at, token] of tokens.entries()) {
    if (is(token, "NumberedLine") || is(token, "PointLine") || is(token, "GluedNumber")) isNumbered = true
    if (!is(token, "Title") || !isNumbered) continue
    const reach = Math.min(tokens.length, at + headReach)
    let labels = 0
    let contents = 0
    for (let next = at + 1; next < reach && !isHeading(tokens[next]); next++) {
      if (is(tokens[next], "Label")) labels++
      if (is(tokens[next], "ContentsTitle")) contents++
    }
    if (labels > 1 || (labels > 0 && contents > 0)) {
      starts.push(at)
      isNumbered = false
    }
  }
  return starts
}

const columns: ReadonlySet<string> = new Set(contentsColumns.map((word) => word.toLowerCase()))

/** Pkt.  Tekst  Side */
const isColumnHead = ({ image }: IToken): boolean => {
  const cells = image.trim().split(/\t| {2,}|(?<=\.) |(?<=Emne|Tekst|Titel|Punkt) /i)
  return cells.length > 1 && cells.every((cell) => columns.has(cell.trim().toLowerCase()))
}

/** Where the first item begins, the lines in front that belong to it included. */
const beginningOf = (tokens: readonly IToken[], item: ItemStart, start: number): number => {
  let at = firstOf(item)
  for (;;) {
    const before = previousLine(tokens, at - 1, start)
    if (before >= start && (is(tokens[before], "GroupHeading") || is(tokens[before], "LeadingLine"))) at = before
    else return at
  }
}

/** A group heading with these lines under it stands over an item whose heading is lost, not in the contents. */
const opensItem = (token: IToken | undefined): boolean =>
  isHeading(token) || is(token, "CaseLine") || (token !== undefined && isDatedMeeting(token))

/** - Godkendelse af dagsorden: in a list no label, unless its value follows */
const bulleted = new RegExp(`^${GAP}*${BULLET}${GAP}+[^:]*$`)
const numberAlone = /^\s*\d{1,3}[A-Za-z]?\.?\s*$/

/** Everything before the first item: the head, and the table of contents in it. */
const resolveHead = (tokens: readonly IToken[], start: number, end: number, items: readonly ItemStart[]): void => {
  const titles = new Set(items.map((item) => item.key))
  let inContents = false
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || isFiller(token)) continue
    if (is(token, "MeetingTitle") || (is(token, "GroupHeading") && opensItem(tokens[nextLine(tokens, at + 1, end)]))) continue
    if ((is(token, "ContentsTitle") && !isDocumentType(token, tokens[previousLine(tokens, at - 1, start)])) || isColumnHead(token)) {
      retag(token, inContents ? "ContentsLine" : "ContentsHeading")
      inContents = true
      continue
    }
    if (!inContents && (is(token, "GroupHeading") || (at > start && listsItem(token, titles)))) inContents = true
    const isProse = is(token, "Text") && widthOf(token) > 60 && /\. *[\r\n]*$/.test(token.image)
    const leavesContents =
      isProse ||
      ((is(token, "Label") || is(token, "AbsenceLabel") || is(token, "Title")) &&
        !titles.has(titleKey(token.image)) &&
        !bulleted.test(token.image))
    // 1 ⏎ Godkendelse af dagsorden: a number stands above its title
    const isNumbered = is(tokens[at - 1], "ContentsLine") && numberAlone.test(tokens[at - 1]?.image ?? "")
    if (inContents && leavesContents && !isNumbered && !/\.{4,}|\t\d{1,4} *[\r\n]*$/.test(token.image)) inContents = false
    retag(token, inContents ? "ContentsLine" : "HeadLine")
  }
}

/** 12.  Cykelsti langs Strandvejen ............ 2   before the items, without a contents heading above. */
const listsItem = (token: IToken, titles: ReadonlySet<string>): boolean => {
  if (widthOf(token) > 260 || !(is(token, "NumberedLine") || is(token, "PointLine") || is(token, "TableLine") || is(token, "Text")))
    return false
  const line = token.image.trim()
  if (/\.{4,}[\s.]*\d{1,4}$/.test(line)) return true
  return is(token, "NumberedLine") && titles.has(titleKey((readNumberedHeading(line)?.title ?? line).replace(/[\s.]*\d{1,4}$/, "")))
}

/** "Dagsorden" as the type of the document in a head of labels is no contents heading. */
const isDocumentType = (token: IToken, above: IToken | undefined): boolean =>
  /^\s*dagsorden\s*$/i.test(token.image) && /^\s*(?:møde|mødetype|dokumenttype)[\s:]*$/i.test(above?.image ?? "")

const footer = new RegExp(
  `(?:^|[\\s|·])(?:${footerWords.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})${WORD_END}|(?:^|[\\s])\\d{4} [A-ZÆØÅ][a-zæøå]+ *$|Kommune(?:s)?(?:[ ,|–-]|$)`,
  "i",
)
const isFoot = (token: IToken): boolean => footer.test(token.image.trimEnd())
/** Molevej 3, over a link of the web site */
const address = new RegExp(`^[A-ZÆØÅ][^\\s,.:]*(?:${streetEndings.join("|")}) \\d{1,3}[A-Z]?$`, "i")
const mayStandInFoot = (token: IToken): boolean => widthOf(token) <= 110 && !isHeading(token) && !is(token, "TableLine")

/** What stands after the last item: the list of all attachments, the page for signatures, the foot of the web site. */
const endOfItems = (tokens: readonly IToken[], start: number, end: number): number => {
  let last = end
  for (let at = previousLine(tokens, end - 1, start); at > start; at = previousLine(tokens, last - 1, start)) {
    let first = at
    while (first > start && !isFiller(tokens[first])) first--
    const paragraph = tokens.slice(first + 1, at + 1)
    const endsInAddress = is(tokens[at + 1], "Furniture") && address.test(tokens[at]?.image.trimEnd() ?? "")
    if (first === start || !paragraph.every(mayStandInFoot) || !(endsInAddress || paragraph.some(isFoot))) break
    last = first + 1
  }
  return last
}

/** Lines a title may have between itself and its case line: file names, the title again. */
const frameReach = 4

/** Whether a line of a kind stands among the first lines of an item, and is not the last line before the next. */
const hasBelow = (tokens: readonly IToken[], kind: "CaseLine" | "Openness", from: number, end: number): boolean => {
  let at = nextLine(tokens, from, end)
  for (let step = 0; step < frameReach && at < end && !is(tokens[at], "SectionHeading"); step++) {
    if (is(tokens[at], kind)) return nextLine(tokens, at + 1, end) < end
    at = nextLine(tokens, at + 1, end)
  }
  return false
}

/** Case lines and openness marks stand before the title in some systems, after it in most: the document as a whole tells. */
const markLeading = (tokens: readonly IToken[], items: readonly ItemStart[], start: number): void => {
  for (const kind of ["CaseLine", "Openness"] as const) {
    let before = 0
    let after = 0
    const leading: number[] = []
    items.forEach((item, index) => {
      const floor = index === 0 ? start : (items[index - 1]?.at ?? start) + 1
      const beginning = firstOf(item)
      let previous = previousLine(tokens, beginning - 1, floor)
      while (previous >= floor && is(tokens[previous], "LeadingLine")) previous = previousLine(tokens, previous - 1, floor)
      if (previous >= floor && is(tokens[previous], kind)) {
        before++
        leading.push(previous)
      }
      const next = items[index + 1]?.at ?? tokens.length
      if (hasBelow(tokens, kind, lastOf(item) + 1, next)) after++
    })
    if (before > after) for (const at of leading) retag(tokens[at] as IToken, "LeadingLine")
  }
}

/** The decision heading that most items share, the day in it included. */
const commonDecision = (tokens: readonly IToken[], start: number, end: number): string | undefined => {
  const counts = new Map<string, number>()
  let best: string | undefined
  for (const token of tokens.slice(start, end)) {
    if (!is(token, "DecisionHeading")) continue
    const key = headingKey(token.image)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = key
  }
  return best
}

/** Web pages print labels of the head over each item: these stand over two items at least, though the head itself may have lost them. */
const labelsAboveItems = (tokens: readonly IToken[], items: readonly ItemStart[]): string[] => {
  const counts = new Map<string, number>()
  items.slice(1).forEach((item, index) => {
    const floor = lastOf(items[index] as ItemStart) + 1
    let at = previousLine(tokens, firstOf(item) - 1, floor)
    for (; at >= floor && is(tokens[at], "Label"); at = previousLine(tokens, at - 1, floor)) {
      const line = tokens[at]?.image.trim() ?? ""
      counts.set(line, (counts.get(line) ?? 0) + 1)
    }
  })
  return [...counts].flatMap(([line, count]) => (count > 1 ? [line] : []))
}

const resolveItems = (tokens: readonly IToken[], items: readonly ItemStart[], end: number, frame: Frame): void => {
  items.forEach((item, index) => {
    const heading = tokens[item.at] as IToken
    if (is(heading, "SectionHeading")) retag(heading, "OpeningHeading")
    else if (is(heading, "DecisionHeading")) retag(heading, "OpeningDecision")
    else retag(heading, "ItemHeading")
    if (item.titleAt !== undefined) retag(tokens[item.titleAt] as IToken, "ItemTitle")
    for (let more = firstOf(item) + 1; more <= item.end; more++)
      if (more !== item.at && more !== item.titleAt && !isFiller(tokens[more])) retag(tokens[more] as IToken, "TitleMore")
    const next = items[index + 1]
    const stop = next === undefined ? end : firstOf(next)
    let last = stop
    // group headings and leading lines before the next item are not of this one
    for (;;) {
      const before = previousLine(tokens, last - 1, item.at + 1)
      if (before > item.at && (is(tokens[before], "GroupHeading") || is(tokens[before], "LeadingLine"))) last = before
      else break
    }
    resolveBody(tokens, item, last, frame)
  })
}

/** Rows of a table name the items for certain; numbers and titles do by what stands around them. */
const itemsOf = (tokens: readonly IToken[], tables: TableItems, start: number, end: number): readonly ItemStart[] => {
  const ways = [
    () => findTableItems(tokens, tables.certain, start, end),
    () => findItems(tokens, start, end),
    () => findTableItems(tokens, tables.likely, start, end),
    () => findUntitledItems(tokens, start, end),
  ]
  for (const find of ways) {
    const items = find()
    if (items.length > 0) return items
  }
  return findOnlyItem(tokens, start, end)
}

/** Lines without a blank line between them are one paragraph, or one table. */
const markRuns = (tokens: readonly IToken[]): void => {
  let before: IToken | undefined
  for (const token of tokens) {
    const type = token.tokenType
    if (type === kinds.Text) {
      if (
        before !== undefined &&
        (before.tokenType === kinds.Text || before.tokenType === kinds.TextMore || before.tokenType === kinds.ListLine)
      )
        retag(token, "TextMore")
    } else if (
      type === kinds.TableLine &&
      before !== undefined &&
      (before.tokenType === kinds.TableLine || before.tokenType === kinds.TableMore)
    )
      retag(token, "TableMore")
    before = token
  }
}

/**
 * Settles what every line is.
 *
 * @param tokens - line tokens of a text, as the lexer gave them; changed in place
 * @param vocabulary - words of the dialect
 * @example
 * resolve(createLexer(vocabulary).tokenize(text).tokens, vocabulary)
 */
export const resolve = (tokens: IToken[], vocabulary: Vocabulary): void => {
  cutTreatments(tokens, vocabulary)
  cutContents(tokens)
  cutCaseLines(tokens)
  const tables = cutItemTables(tokens)
  markFurniture(tokens)
  const starts = findMeetings(tokens)
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? tokens.length
    if (index > 0) retag(tokens[start] as IToken, "MeetingTitle")
    const bodyEnd = beginningOfEndMatter(tokens, start, end)
    const items = itemsOf(tokens, tables, start, bodyEnd)
    const first = items[0]
    const last = items.at(-1)
    if (first === undefined || last === undefined) {
      resolveHead(tokens, start, end, [])
      return
    }
    markLeading(tokens, items, start)
    const beginning = beginningOf(tokens, first, start)
    markSiteHead(tokens, start, beginning)
    const headLabels = new Set<string>()
    const headLines = new Set<string>()
    for (const token of tokens.slice(start, beginning)) {
      if (isFiller(token)) continue
      // the heading of the first item may be lost: what stands in its sections is no head
      if (isHeading(token)) break
      headLines.add(token.image.trim())
      if (is(token, "Label")) headLabels.add(token.image.trim())
    }
    for (const label of labelsAboveItems(tokens, items)) {
      headLabels.add(label)
      headLines.add(label)
    }
    resolveHead(tokens, start, beginning, items)
    const stop = endOfItems(tokens, last.at, bodyEnd)
    resolveItems(tokens, items, stop, { vocabulary, headLabels, headLines, ownHeading: commonDecision(tokens, beginning, stop) })
    for (const token of tokens.slice(stop, end)) if (!isFiller(token)) retag(token, "Furniture")
  })
  markRuns(tokens)
}
