/** Text taken from pages, with a form feed between them: what stands at the edges of all of them is no part of the text. */
import type { IToken } from "chevrotain"
import { bare, endsWords, is, widthOf } from "./lines.ts"

type Page = readonly IToken[]

/** The lines of each page; blank ones left out, other furniture not: it may stand above or below what we look for. */
const pagesOf = (tokens: readonly IToken[]): IToken[][] => {
  let page: IToken[] = []
  const pages = [page]
  for (const token of tokens) {
    if (is(token, "PageBreak")) {
      page = []
      pages.push(page)
    } else if (!is(token, "Blank")) page.push(token)
  }
  return pages.filter((page) => page.length > 0)
}

const longest = 140

/** 3 · - 3 - · s. 3 af 9 · Havneudvalget⇥3 · 3⇥Havneudvalget: the number stands for itself. »KAJ 3« is a title. */
const pageNumber =
  /(?:^|\t| {2,}|[|·,–-] ?|\b(?:side|s\.|p\.) ?)\d{1,4}(?: ?(?:\/|af) ?\d{1,4})?[ .|·–-]*$|^(?:side )?\d{1,4}(?: ?(?:\/|af) ?\d{1,4})?(?:\t| {2})/i
/** Kystby 3/9, on nine pages */
const pageOfAll = /\d ?(?:\/|af) ?(\d{1,4})$/

const numbersPage = (token: IToken, pages: number): boolean =>
  pageNumber.test(bare(token)) || Number(pageOfAll.exec(bare(token))?.[1]) === pages

const mayRun = (token: IToken | undefined): token is IToken =>
  token !== undefined &&
  widthOf(token) <= longest &&
  !endsWords.test(bare(token)) &&
  (pageNumber.test(bare(token)) ||
    is(token, "Furniture") ||
    is(token, "Text") ||
    is(token, "Title") ||
    is(token, "TableLine") ||
    is(token, "Dated"))

const number = /\d{1,9}/g
const formOf = (token: IToken): string => token.image.trim().replace(number, "#")
const numbersIn = (token: IToken): number[] => (token.image.match(number) ?? []).map(Number)

/** Side 1 af 9, Side 2 af 9, … */
const count = (lines: readonly IToken[]): boolean => {
  const numbers = lines.map(numbersIn)
  const changing = numbers[0]?.flatMap((start, at) => (numbers.every((onPage) => onPage[at] === start) ? [] : [{ start, at }])) ?? []
  return changing.length === 1 && changing.every(({ start, at }) => numbers.every((onPage, page) => onPage[at] === start + page))
}

const areAlike = (lines: readonly IToken[]): boolean => new Set(lines.map((line) => line.image.trim())).size === 1

/** Lines at one place of all pages: the same on each, or the same but for the number of the page. */
const isRunning = (lines: readonly (IToken | undefined)[], place: "top line" | "edge", pages: number): lines is readonly IToken[] => {
  if (!lines.every(mayRun) || new Set(lines.map(formOf)).size > 1) return false
  // "Godkendt" may close two pages by chance; what is the same on many is found beside the numbers of pages
  const isTelling = place === "top line" || lines.every((line) => /\d/.test(line.image))
  return (count(lines) && lines.every((line) => numbersPage(line, pages))) || (isTelling && areAlike(lines))
}

const deepest = 3

const runningAt = (pages: readonly Page[], edge: "top" | "bottom"): IToken[] => {
  const found: IToken[] = []
  for (let depth = 0; depth < deepest; depth++) {
    const lines: readonly (IToken | undefined)[] = pages.map((page) => (edge === "top" ? page[depth] : page.at(-1 - depth)))
    const place = edge === "top" && depth === 0 ? "top line" : "edge"
    // the first page may be a cover
    const behindCover = lines.slice(1)
    if (isRunning(lines, place, pages.length)) found.push(...lines)
    else if (behindCover.length > 1 && isRunning(behindCover, place, pages.length)) found.push(...behindCover)
    else break
  }
  return found
}

/** 22.11.2026 08.49⇥Referat - Havneudvalget · 11/22/26, 8:49 AM */
const printedAt = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[.:]\d{2}(?: [AP]M)?(?:\t.{0,120})?$/
/** https://havneby.dk/referat?id=7⇥1/3 */
const address = /^(?:https?|file):\/\/\S+\t\d{1,4}\/\d{1,4}$/

/** A browser prints when and from where, on the only page too. */
const printedByBrowser = (page: Page): IToken[] => {
  const foot = page.slice(-1).filter((line) => address.test(bare(line)))
  const head = page.slice(0, 1).filter((line) => printedAt.test(bare(line)))
  return foot.length === 0 ? [] : [...head, ...foot]
}

/** Lines at the edges of pages. */
export interface PageEdges {
  /** Such as stand on all pages. The first of them may be the title of the document. */
  running: IToken[]
  /** What a browser printed around the pages. */
  printed: IToken[]
}

/**
 * Finds running heads and feet by their place.
 *
 * @param tokens - line tokens of a whole text
 * @returns the lines
 */
export const findPageEdges = (tokens: readonly IToken[]): PageEdges => {
  const pages = pagesOf(tokens)
  const printed = pages.flatMap(printedByBrowser)
  const running = pages.length > 1 ? [...runningAt(pages, "top"), ...runningAt(pages, "bottom")] : []
  return { running, printed }
}
