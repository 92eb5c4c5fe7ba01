/** The table of contents: one entry a line, or a number and a title on two. */
import type { IToken } from "chevrotain"
import { readNumberedHeading } from "../../../grammar/item-heading.ts"
import { contentsColumns, groupHeadings, letteredGroups, opennessLines } from "../../../grammar/words.ts"
import type { ContentsEntry } from "../schema.ts"
import type { Reading } from "./reading.ts"

/** Titel......⇥12 · Titel ..... 12 · Titel⇥12 · Titel    12 */
const behindGap = /^(.*?)(?:\s*\.{3,}[.\s]*|\t\s*|[ \u00a0]{3,}|\s+-\s*Side\s+|\s+[Ss]ide\s+)(\d{1,4})\s*$/
/** Ny mole.....Fejl! Bogmærke er ikke defineret.: Word lost the page */
const lostPage = /[\s.]*(?:Fejl! Bogmærke er ikke defineret|Error! Bookmark not defined)\.?\s*$/i
const leadersOnly = /\s*\.{4,}[.\s]*$/
const bullets = /^[\s•·*]+/
/** - Ny mole: where the first entry opens with a dash all do; elsewhere it stands in a wrapped title. */
const dash = /^\s*[-–]\s+/
const pageAlone = /^[\s.]*(\d{1,4})\s*$/
const openness = /^\s*\(?(?:åbent?|lukket|lukkede?)\)?\s*(?:\t|\s{2,})/i

const folded = (line: string): string =>
  line
    .trim()
    .replace(/[\s:.]+$/, "")
    .replace(/\s+/g, " ")
    .toLowerCase()
const groups = new Set(Object.values(groupHeadings).flat().map(folded))
const lettered = new Set([...groups, ...letteredGroups.map(folded)])
/** B. Orienteringssager */
const groupLetter = /^[a-h]\. /
const marks = new Set([...opennessLines.open, ...opennessLines.closed].map(folded))
const columns = new Set(contentsColumns.map(folded))

const cells = /\t|[ \u00a0]{2,}/
/** Punkt Side: the gap between columns may be lost */
const words = /[ \u00a0\t]+/

const isHead = (line: string): boolean => {
  const key = folded(line)
  return (
    groups.has(key) ||
    (groupLetter.test(key) && lettered.has(key.replace(groupLetter, ""))) ||
    columns.has(key) ||
    marks.has(key) ||
    key === "" ||
    [cells, words].some((gap) =>
      line
        .trim()
        .split(gap)
        .every((cell) => columns.has(folded(cell))),
    )
  )
}

interface Line {
  number: string | null
  title: string
  page: number | null
  /** Whether it opens an entry: no title goes on with a bullet. */
  bulleted: boolean
  /** Whether nothing goes on behind it, though it has no page. */
  ended: boolean
  token: IToken
}

/** 3 Nyt tag 4: the gap before the page is a single blank */
const lastNumber = /^(.*\S)[ \u00a0](\d{1,4})\s*$/

/** Where the column of pages is named and each line ends in a number, none lower than the one before, these are the pages. */
const endInPages = (heads: readonly IToken[], listed: readonly IToken[]): boolean => {
  const isNamed = heads.some(({ image }) => /side(?:tal)?[\s.:]*$/i.test(image))
  const pages = listed.map(({ image }) => Number(lastNumber.exec(image.trimEnd())?.[2] ?? Number.NaN))
  return isNamed && pages.length > 1 && pages.every((page, at) => page >= (pages[at - 1] ?? 0))
}

const readLine = (token: IToken, withPage: RegExp, mark: RegExp): Line => {
  const printed = token.image.replace(/[\r\n]+$/, "")
  const opening = mark.exec(printed)?.[0] ?? ""
  const unmarked = printed.slice(opening.length).replace(openness, "")
  let line = unmarked.replace(lostPage, "")
  const ended = line !== unmarked
  let page: number | null = null
  const match = withPage.exec(line)
  if (match !== null && (match[1] ?? "").trim() !== "") {
    page = Number(match[2])
    line = match[1] ?? ""
  }
  const numbered = readNumberedHeading(line)
  const plain = numbered !== undefined && numbered.value < 1900 ? numbered : undefined
  // 1.  1. Ny mole
  const again = plain === undefined ? undefined : readNumberedHeading(plain.title)
  const title = plain === undefined ? line : again?.number === plain.number && again.title !== "" ? again.title : plain.title
  return {
    number: plain?.number ?? null,
    title: title.replace(leadersOnly, "").replace(/\t+/g, " ").trim(),
    page,
    bulleted: opening.trim() !== "",
    ended,
    token,
  }
}

/**
 * Reads the entries of a table of contents.
 *
 * @param tokens - its lines, heading left out
 * @param reading - the text
 * @returns the entries as printed, without numbers, dots and group headings
 * @example
 * // 12. Budget 2026 ......... 4   → { title: "Budget 2026", page: 4 }
 */
export const readContents = (tokens: readonly IToken[], reading: Reading): ContentsEntry[] => {
  const heads = new Set(tokens.filter((token) => isHead(token.image)))
  const listed = tokens.filter((token) => !heads.has(token))
  const withPage = endInPages([...heads], listed) ? lastNumber : behindGap
  const mark = listed[0] !== undefined && dash.test(listed[0].image) ? dash : bullets
  const lines = listed.map((token) => readLine(token, withPage, mark))
  const paged = lines.filter((line) => line.page !== null).length
  const numbered = lines.filter((line) => line.number !== null).length
  // 1 ⏎ Godkendelse af dagsorden ⏎ 2 ⏎ Ny mole
  const numbersAbove = lines[0] !== undefined && pageAlone.test(lines[0].token.image)
  const wrapsTitles = paged * 2 > lines.length || (paged > 0 && numbered * 2 >= lines.length)
  const entries: { title: string; page: number | null; start: number; end: number; open: boolean }[] = []
  for (const line of lines) {
    const start = line.token.startOffset
    const end = start + line.token.image.length
    const before = entries.at(-1)
    // a line of the head between two entries parts them
    const last = before !== undefined && reading.text.slice(before.end, start).trim() === "" ? before : undefined
    const alone = pageAlone.exec(line.token.image)
    if (last?.open === true && alone !== null && last.title !== "" && last.page === null && paged === 0 && !numbersAbove) {
      // the page stands on a line of its own
      last.page = Number(alone[1])
      last.end = end
      continue
    }
    const goesOn = wrapsTitles && last?.open === true && last.page === null && line.number === null && !line.bulleted
    if (last !== undefined && line.title !== "" && (last.title === "" || goesOn)) {
      last.title = `${last.title} ${line.title}`.trim()
      last.page ??= line.page
      last.open = !line.ended
      last.end = end
      continue
    }
    entries.push({ title: line.title, page: line.page, start, end, open: !line.ended })
  }
  return entries
    .filter((entry) => entry.title !== "")
    .map((entry) => ({ title: entry.title, page: entry.page, span: reading.span(entry.start, entry.end) }))
}
