/** Page furniture: what stands at the bounds of pages and on web pages around the text. */
import type { IToken } from "chevrotain"
import { is, isFiller, retag } from "./lines.ts"

/** Byrådet den 23. juni 2009          Side 3 · Økonomiudvalget, 12-03-2019 - Side 4 af 20 */
const headerWithPage =
  /^[^\r\n]{3,110}(?:\t|[ \u00a0]{2,}|[,|·-] ?)Side[ \u00a0]{1,3}\d{1,4}(?:[ \u00a0]*(?:\/|af)[ \u00a0]*\d{1,4})?[ \u00a0]*$/
/** Side 3    Byrådet den 23. juni 2009 */
const pageWithHeader = /^[ \u00a0]*Side[ \u00a0]{1,3}\d{1,4}(?:[ \u00a0]*(?:\/|af)[ \u00a0]*\d{1,4})?(?:\t|[ \u00a0]{2,})[^\r\n]{3,110}$/
const breadcrumb = /^[^\r\n]{2,60}(?: [>»/›] [^\r\n]{2,80}){2,8}$/
const longestSiteLine = 260
/** cookies are never the subject of minutes' own frame lines, so the whole line must speak of the site */
const siteWords = /cookie|kan oversættes|logo$/i

const longest = 140

/** Regionsrådet, 27. februar 2013          8 */
const numberedHeader = /^([^\r\n\t]{3,90}?\b(?:19|20)\d{2})(?:\t|[ \u00a0]{2,})[ \u00a0\t]*\d{1,4}[ \u00a0]*$/
const fewestHeaders = 3

/** Headers that end in a bare page number: the same words three times, with a year in them. */
const markNumberedHeaders = (tokens: readonly IToken[]): void => {
  const headers = new Map<string, IToken[]>()
  for (const token of tokens) {
    if (!isHeaderCandidate(token)) continue
    const line = token.image.trimEnd()
    const last = line.charCodeAt(line.length - 1)
    const header = last >= 48 && last <= 57 ? numberedHeader.exec(line)?.[1]?.trim() : undefined
    if (header === undefined) continue
    const list = headers.get(header)
    if (list === undefined) headers.set(header, [token])
    else list.push(token)
  }
  for (const list of headers.values()) if (list.length >= fewestHeaders) for (const token of list) retag(token, "Furniture")
}

const isHeaderCandidate = (token: IToken | undefined): token is IToken =>
  token !== undefined &&
  token.image.length <= longest &&
  (is(token, "Text") || is(token, "Title") || is(token, "TableLine") || is(token, "Dated"))

/** The bounds between two lines, which lines those are, and so how many pages end: a page number and the page break below it are one bound. */
interface PageEnds {
  beside: ReadonlySet<IToken>
  pages: number
}

/** One pass over the lines: walking from each bound to its neighbours would be slow where thousands of bounds follow one another. */
const findPageEnds = (tokens: readonly IToken[], bounds: ReadonlySet<IToken>): PageEnds => {
  const beside = new Set<IToken>()
  let pages = 0
  let before: IToken | undefined
  let isBound = false
  for (const token of tokens) {
    if (bounds.has(token)) {
      if (!isBound) pages++
      isBound = true
    } else if (!isFiller(token)) {
      if (isBound && before !== undefined) beside.add(before)
      if (isBound) beside.add(token)
      isBound = false
      before = token
    }
  }
  if (isBound && before !== undefined) beside.add(before)
  return { beside, pages }
}

/** Even and odd pages may have headers of their own. */
const leastShareOfPages = 0.4

/** "Anbefales." may stand at the foot of two pages: a running header has a date or a number, and no full stop. */
const isRunning = (line: string, count: number): boolean => !line.endsWith(".") && (count > 2 || (count > 1 && /\d/.test(line)))

const year = /(?:19|20)\d{2}/

/** "Byrådet den 1. marts 2016:" may stand on top of three pages, but then elsewhere, too; the title of the document may be the header itself. */
const isOnlyAtBounds = (count: number, atBounds: number): boolean => count - atBounds <= 1

/** How often each of some lines stands in the text: one pass for all of them. */
const countLines = (tokens: readonly IToken[], lines: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { image } of lines.size === 0 ? [] : tokens) {
    if (image.length > longest) continue
    const line = image.trim()
    if (lines.has(line)) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}

/**
 * Marks running headers and footers: lines with their own page number, and lines that stand more than once beside a page number or break.
 *
 * @param tokens - line tokens of a whole text, changed in place
 * @param isPageBound - whether a token marks a page's bound: made before, since markers become furniture too
 */
export const markFurniture = (tokens: readonly IToken[]): void => {
  markNumberedHeaders(tokens)
  const bounds = new Set<IToken>()
  for (const token of tokens) {
    if (is(token, "Blank")) continue
    if (is(token, "PageBreak") || (is(token, "Furniture") && /\d/.test(token.image))) bounds.add(token)
    if (!isHeaderCandidate(token)) continue
    const line = token.image.trimEnd()
    const last = line.charCodeAt(line.length - 1)
    if (
      (last >= 48 && last <= 57 && line.includes("Side") && headerWithPage.test(line)) ||
      (line.includes("Side ") && pageWithHeader.test(line))
    ) {
      retag(token, "Furniture")
      bounds.add(token)
    }
  }
  const { beside: atBounds, pages } = findPageEnds(tokens, bounds)
  const byLine = new Map<string, Set<IToken>>()
  for (const token of atBounds) {
    if (!isHeaderCandidate(token)) continue
    const line = token.image.trim()
    byLine.set(line, (byLine.get(line) ?? new Set()).add(token))
  }
  const counts = countLines(tokens, byLine)
  for (const [line, beside] of byLine) {
    if (
      !isRunning(line, beside.size) ||
      !(beside.size >= pages * leastShareOfPages || (year.test(line) && isOnlyAtBounds(counts.get(line) ?? 0, beside.size)))
    )
      continue
    for (const token of beside) retag(token, "Furniture")
  }
  for (const token of bounds) retag(token, "Furniture")
}

/**
 * Marks the lines of a web site before the minutes begin: breadcrumbs, cookie notes, a logo's name.
 *
 * @param tokens - line tokens, changed in place
 * @param start - index of the first line
 * @param end - index of the line where the minutes begin
 */
export const markSiteHead = (tokens: readonly IToken[], start: number, end: number): void => {
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || isFiller(token) || !is(token, "Text")) continue
    const line = token.image.trim()
    if (line.length < longestSiteLine && (siteWords.test(line) || breadcrumb.test(line))) retag(token, "Furniture")
  }
}
