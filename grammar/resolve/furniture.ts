/** Page furniture: what stands at the bounds of pages and on web pages around the text. */
import type { IToken } from "chevrotain"
import { bare, endsWords, is, isFiller, isHeading, isNumberedLine, previousLine, retag, widthOf } from "./lines.ts"
import { findPageEdges } from "./page-edges.ts"

/** Byrådet den 23. juni 2009          Side 3 · Økonomiudvalget, 12-03-2019 - Side 4 af 20 · BYRÅDET DEN 23. JUNI 2009 SIDE 3; "side" only behind a gap; TANGE KOMMUNE          Blad nr. 4 */
const headerWithPage =
  /^[^\r\n]{3,110}(?:(?:\t| {2,})side|(?:\t| {2,}|[,|·-] ?|(?<=\b(?:19|20)\d{2}) )(?:Side|SIDE|Blad nr\.?|BLAD NR\.?)):? {1,3}\d{1,4}(?: *(?:\/|af) *\d{1,4})?$/
/** Side 3    Byrådet den 23. juni 2009 */
const pageWithHeader = /^ *Side:? {1,3}\d{1,4}(?: *(?:\/|af) *\d{1,4})?(?:\t| {2,})[^\r\n]{3,110}$/
const breadcrumb = /^[^\r\n]{2,60}(?: [>»/›] [^\r\n]{2,80}){2,8}$/
const longestSiteLine = 260
/** cookies are never the subject of minutes' own frame lines, so the whole line must speak of the site */
const siteWords = /cookie|kan oversættes|logo$/i

const longest = 140

/** Regionsrådet, 27. februar 2013          8 · Byrådet den 3. maj 2004          iv · Havneudvalget 24.05.07    2 */
const numberedHeader = /^([^\r\n\t]{3,90}?\b(?:(?:19|20)\d{2}|\d{1,2}\.\d{1,2}\.\d{2}))(?:\t| {2,})[ \t]*(\d{1,4}|[ivxl]{1,7}|[IVXL]{1,7})$/
/** What such a line ends in, for a first look. */
const pageDigit = /[\divxl]/i
const fewestHeaders = 3

const listIn = <Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] => {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

interface NumberedHeader {
  token: IToken
  page: number
  /** Whether it stands between blank lines. */
  loose: boolean
}

/** 2 … 3, each on a line between blank ones */
const isPair = (headers: readonly NumberedHeader[]): boolean =>
  headers.length === 2 && headers.every(({ loose, page }, at) => loose && page === (headers[0]?.page ?? 0) + at)

/** Headers that end in a bare page number: the same words three times, or on two pages that follow each other, with a year in them. */
const findNumberedHeaders = (tokens: readonly IToken[]): IToken[] => {
  const headers = new Map<string, NumberedHeader[]>()
  for (const [at, token] of tokens.entries()) {
    if (!isHeaderCandidate(token)) continue
    const line = bare(token)
    const [, header, page] = pageDigit.test(line.charAt(line.length - 1)) ? (numberedHeader.exec(line) ?? []) : []
    if (header === undefined) continue
    const loose = isFiller(tokens[at - 1]) && isFiller(tokens[at + 1])
    listIn(headers, header.trim()).push({ token, page: Number(page), loose })
  }
  return [...headers.values()].flatMap((list) => (list.length >= fewestHeaders || isPair(list) ? list.map(({ token }) => token) : []))
}

/** 3/8 · 4 af 8: alone on a line */
const counter = /^ *(\d{1,4}) ?(?:\/|af) ?(\d{1,4})\s*$/

/** Counters of pages: each higher than the one before, and none above the number of pages. */
const findCounters = (tokens: readonly IToken[]): IToken[] => {
  const byAll = new Map<number, { token: IToken; page: number }[]>()
  for (const token of tokens) {
    const [, page, all] = counter.exec(token.image) ?? []
    if (page !== undefined) listIn(byAll, Number(all)).push({ token, page: Number(page) })
  }
  return [...byAll].flatMap(([all, counters]) => {
    const isCount = counters.every(({ page }, at) => page <= all && page > (counters[at - 1]?.page ?? 0))
    return counters.length > 1 && isCount ? counters.map(({ token }) => token) : []
  })
}

/** The lines at the very top: a running header that opens the document is its title there. */
const findTop = (tokens: readonly IToken[]): ReadonlySet<IToken> => {
  const top = new Set<IToken>()
  let hasTitle = false
  for (const token of tokens) {
    // there may be no blank line at all
    if (isHeading(token) || isNumberedLine(token) || (is(token, "Blank") && hasTitle)) break
    if (is(token, "Blank")) continue
    top.add(token)
    // HAVNSØ KOMMUNE    Blad nr. 4: the title stands below
    hasTitle ||= !headerWithPage.test(bare(token))
  }
  return top
}

const romanFigures = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ")
const romanEnd = /[IVX]/
/** III · Møde i Havnerådet den 4. maj 2005    III */
const romanPage = /^(?:[^\r\n\t]{3,90}?\b(?:19|20)\d{2}[ \t])?[ \t]*([IVX]{1,5})$/

/** Pages counted in Roman figures, alone between blank lines or behind the name and day of the meeting. */
const findRomanPages = (tokens: readonly IToken[]): IToken[] => {
  const found: IToken[] = []
  let page = 0
  for (const [at, token] of tokens.entries()) {
    const line = bare(token)
    if (!romanEnd.test(line.charAt(line.length - 1)) || widthOf(token) > longest) continue
    const [printed = "", figure = ""] = romanPage.exec(line) ?? []
    const value = romanFigures.indexOf(figure) + 1
    if (value === 0) continue
    const before = tokens[at - 1]
    const isLoose = printed.trim() !== figure || ((before === undefined || isFiller(before)) && isFiller(tokens[at + 1]))
    // parts of a text begin with I; the first page bears no number
    if (!isLoose || (page === 0 ? value === 1 : value !== page + 1)) return []
    page = value
    found.push(token)
  }
  return found.length > 1 ? found : []
}

const isHeaderCandidate = (token: IToken | undefined): token is IToken =>
  token !== undefined &&
  widthOf(token) <= longest &&
  (is(token, "Text") || is(token, "Title") || is(token, "TableLine") || is(token, "Dated"))

/** A line with text below it, not a header. */
const opensText = (token: IToken | undefined): boolean => isHeading(token) || is(token, "AbsenceLabel")

/** A line that is the last of its page, or the first. */
interface NextToEnd {
  token: IToken
  /** Whether it stands right under a heading, and so may be all the text of it: Beslutning ⏎ Godkendt ⏎ Side 3 */
  underHeading: boolean
}

/** Bounds with only blank lines between them, such as a page number and the page break below it: the end of one page. */
interface PageEnd {
  /** The forms of its bounds. */
  forms: ReadonlySet<string>
  /** The lines above and below that may run from page to page. */
  beside: readonly NextToEnd[]
}

/** "Side 3 af 20" → "Side # af #": pages that end alike. */
const formOf = (bound: IToken): string => bound.image.trim().replace(/\d+/g, "#")

/** One pass over the lines: walking from each bound to its neighbours would be slow where thousands of bounds follow one another. */
const findPageEnds = (tokens: readonly IToken[], bounds: ReadonlySet<IToken>): PageEnd[] => {
  const ends: PageEnd[] = []
  let forms: Set<string> | undefined
  let above: NextToEnd[] = []
  let before: IToken | undefined
  for (const token of tokens) {
    if (bounds.has(token)) forms = (forms ?? new Set()).add(formOf(token))
    else if (!isFiller(token)) {
      const underHeading = opensText(before)
      const running = isHeaderCandidate(token) ? [{ token, underHeading }] : []
      if (forms !== undefined) ends.push({ forms, beside: [...above, ...running] })
      forms = undefined
      above = running
      before = token
    }
  }
  if (forms !== undefined) ends.push({ forms, beside: above })
  return ends
}

/** Even and odd pages may have headers of their own. */
const leastShareOfPages = 0.4

/** A line beside the ends of pages. */
interface Beside {
  tokens: Set<IToken>
  /** Those of them that stand right under a heading. */
  underHeading: Set<IToken>
  /** How many page ends of each form it stands beside. */
  ends: Map<string, number>
}

const countUp = (counts: Map<string, number>, key: string): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + 1)

const year = /(?:19|20)\d{2}/

/** "Anbefales." may stand at the foot of two pages: a running header has a date or a number, and ends neither a sentence nor a lead. */
const mayRun = (line: string, { tokens, underHeading, ends }: Beside, pages: ReadonlyMap<string, number>): boolean =>
  !endsWords.test(line) &&
  (/\d/.test(line) ? tokens.size > 1 : tokens.size > 2 && underHeading.size * 2 <= tokens.size) &&
  ((tokens.size > 2 && year.test(line)) ||
    [...ends].some(([form, count]) => count > 1 && count >= (pages.get(form) ?? 0) * leastShareOfPages))

/** Lines that stand more than once beside page ends of one form, and hardly elsewhere: the title of the document may be the header itself. */
const findRunningLines = (tokens: readonly IToken[], ends: readonly PageEnd[]): IToken[] => {
  const pages = new Map<string, number>()
  const byLine = new Map<string, Beside>()
  for (const { forms, beside } of ends) {
    for (const form of forms) countUp(pages, form)
    for (const { token, underHeading } of beside) {
      const line = token.image.trim()
      const known = byLine.get(line) ?? { tokens: new Set(), underHeading: new Set(), ends: new Map() }
      known.tokens.add(token)
      if (underHeading) known.underHeading.add(token)
      for (const form of forms) countUp(known.ends, form)
      byLine.set(line, known)
    }
  }
  const candidates = [...byLine].filter(([line, beside]) => mayRun(line, beside, pages))
  const all = new Map(candidates.map(([line]) => [line, 0]))
  for (const token of tokens) {
    if (widthOf(token) > longest) continue
    const line = token.image.trim()
    if (all.has(line)) countUp(all, line)
  }
  return candidates.flatMap(([line, beside]) => {
    const elsewhere = (all.get(line) ?? 0) - beside.tokens.size
    return elsewhere <= Math.max(1, beside.tokens.size / 4) ? [...beside.tokens] : []
  })
}

const betweenWords = /[\s,;:|()–-]+/
const datedWords = /\d{4}/

/** Side 6 af 15 ⏎ Havneudvalget, 24-04-2024: what the title says, printed beside the number of a page, once is enough. */
const findTitleAtEdges = (ends: readonly PageEnd[], top: ReadonlySet<IToken>): IToken[] => {
  const words = new Set([...top].flatMap(({ image }) => image.trim().split(betweenWords)))
  return ends.flatMap(({ beside }) =>
    beside.flatMap(({ token, underHeading }) => {
      const line = token.image.trim()
      const isTitle = !underHeading && !is(token, "Dated") && datedWords.test(line) && !endsWords.test(line)
      return isTitle && line.split(betweenWords).every((word) => words.has(word)) ? [token] : []
    }),
  )
}

const mostLines = 4

/** Headers of several lines: what stands right above or below a running line each time, runs with it. */
const findLinesBeside = (tokens: readonly IToken[], running: ReadonlySet<IToken>): IToken[] => {
  const places = new Map<string, number[]>()
  tokens.forEach((token, index) => {
    if (running.has(token)) listIn(places, token.image.trim()).push(index)
  })
  const beside = (indexes: readonly number[], step: -1 | 1): IToken[] => {
    const found: IToken[] = []
    for (let depth = 1; depth < mostLines; depth++) {
      const lines = indexes.map((index) => tokens[index + step * depth])
      const underHeading = indexes.filter((index) => opensText(tokens[previousLine(tokens, index + step * depth - 1, 0)])).length
      if (!lines.every(isHeaderCandidate) || new Set(lines.map(({ image }) => image.trim())).size > 1) break
      if (lines.some((line) => endsWords.test(line.image.trim())) || underHeading * 2 > lines.length) break
      found.push(...lines)
    }
    return found
  }
  return [...places.values()].flatMap((indexes) => (indexes.length < fewestHeaders ? [] : [...beside(indexes, -1), ...beside(indexes, 1)]))
}

/**
 * Marks running headers and footers: lines with their own page number, lines at the edges of all pages, and lines that stand more than once
 * beside a page number or break.
 *
 * @param tokens - line tokens of a whole text, changed in place
 */
export const markFurniture = (tokens: readonly IToken[]): void => {
  const top = findTop(tokens)
  const mark = (found: Iterable<IToken>): void => {
    for (const token of found) if (!(top.has(token) && isHeaderCandidate(token))) retag(token, "Furniture")
  }
  const { running, printed } = findPageEdges(tokens)
  for (const token of printed) retag(token, "Furniture")
  mark(running)
  mark(findNumberedHeaders(tokens))
  mark(findCounters(tokens))
  mark(findRomanPages(tokens))
  const bounds = new Set<IToken>()
  for (const token of tokens) {
    if (is(token, "PageBreak") || (is(token, "Furniture") && /\d/.test(token.image))) bounds.add(token)
    if (!isHeaderCandidate(token)) continue
    const line = bare(token)
    if (/side|blad/i.test(line) && (headerWithPage.test(line) || pageWithHeader.test(line))) bounds.add(token)
  }
  const pageEnds = findPageEnds(tokens, bounds)
  const besideEnds = findRunningLines(tokens, pageEnds)
  mark(findLinesBeside(tokens, new Set(besideEnds)))
  mark(besideEnds)
  mark(findTitleAtEdges(pageEnds, top))
  mark(bounds)
}

/**
 * Marks the lines of a web site before the minutes begin: breadcrumbs, cookie notes, a logo's name.
 *
 * @param tokens - line tokens, changed in place
 * @param start - index of the first line
 * @param end - index of the line where the minutes begin
 */
export const markSiteHead = (tokens: readonly IToken[], start: number, end: number): void => {
  for (const token of tokens.slice(start, end)) {
    if (!is(token, "Text")) continue
    const line = token.image.trim()
    if (line.length < longestSiteLine && (siteWords.test(line) || breadcrumb.test(line))) retag(token, "Furniture")
  }
}
