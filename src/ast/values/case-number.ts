/** Case numbers: KLE (the municipalities' common file plan), year and serial number, and whatever else a system makes up. */
import type { CaseNumber, Unplaced } from "../schema.ts"

/** A case number and its place in the line. */
export type CaseNumberMention = Unplaced<CaseNumber> & { start: number; end: number }

const yearOf = (digits: string): number => {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year + (year >= 70 ? 1900 : 2000)
}

const KLE = /^(\d{2}\.\d{2}\.\d{2})(?:[-.]?([A-ZÆØÅ]\d{2})(?:-(\d{1,6})(?:-(\d{4}|\d{2}))?)?)?$/i
/** 326-2010-57347: number of the municipality, year, serial number. */
const AUTHORITY = /^\d{3}-((?:19|20)\d{2})-(\d{1,8})$/
/** 2019-004711 · 2009/000112 · 25-005158 · 15/2891 */
const YEAR_FIRST = /^((?:19|20)\d{2}|\d{2})[-/](\d{1,8})$/
/** 123456-2019 · 118/2020 */

const named = (
  value: string,
  scheme: CaseNumber["scheme"],
  serial: string | undefined,
  year: string | undefined,
): Unplaced<CaseNumber> => ({
  value,
  scheme,
  kleSubject: null,
  kleFacet: null,
  serial: serial === undefined ? null : Number(serial),
  year: year === undefined ? null : yearOf(year),
})

/** Reads one number that is known to be a case number. */
const classify = (value: string): Unplaced<CaseNumber> => {
  const kle = KLE.exec(value)
  if (kle !== null) return { ...named(value, "kle", kle[3], kle[4]), kleSubject: kle[1] ?? null, kleFacet: kle[2] ?? null }
  const authority = AUTHORITY.exec(value)
  if (authority !== null) return named(value, "year-serial", authority[2], authority[1])
  const first = YEAR_FIRST.exec(value)
  if (first !== null) return named(value, "year-serial", first[2], first[1])
  return named(value, "other", undefined, undefined)
}

const KLE_SHAPE = "\\d{2}\\.\\d{2}\\.\\d{2}(?:[-.]?[A-ZÆØÅ]\\d{2}(?:-\\d{1,6}(?:-\\d{4}|-\\d{2})?)?)?"
const LEFT = "(?<![\\d\\p{L}./-])"
const RIGHT = "(?![\\d\\p{L}/-]|\\.\\d)"
/** Shapes that need no label. Too little of a number ("15/88", "2018-2021", "12/2019") could be anything. */
const SURE = new RegExp(
  [
    `${LEFT}${KLE_SHAPE}${RIGHT}`,
    `${LEFT}\\d{3}-(?:19|20)\\d{2}-\\d{1,8}${RIGHT}`,
    `${LEFT}(?:19|20)\\d{2}[-/]\\d{5,8}${RIGHT}`,
    `${LEFT}(?!(?:19|20)\\d{2}-)\\d{4,8}-(?:19|20)\\d{2}${RIGHT}`,
    `${LEFT}\\d{2}-\\d{5,8}${RIGHT}`,
    `${LEFT}(?!(?:0\\d|1[0-2])/(?:19|20)\\d{2}(?!\\d))\\d{2}/\\d{3,8}${RIGHT}`,
    `(?<![\\d\\p{L}])[A-ZÆØÅ]{2,4} \\d{1,5}/\\d{2}${RIGHT}`,
  ].join("|"),
  "gu",
)
/** A number of a system without any structure, on a line of its own. */
const PLAIN = /^\s*\(?(\d{5,7})\)?\s*$/

/** What may stand after a label: one word with a figure in it. */
const LABELLED_VALUE = /^[\s:.,]{0,40}((?:[A-ZÆØÅ]{2,4} (?=\d{1,5}\/\d{2}(?!\d)))?[\p{L}\d][\p{L}\d./-]*)/u
const NEXT_VALUE = /^(?:\s{0,3}[,;&]|\s{1,3}og(?=\s))\s{0,3}(\d[\p{L}\d./-]*)/u

/** Labels in front of what a case line holds. The first group is the case's own number; "Sag 12" may be an item's number. */
const LABEL =
  /(?<![\p{L}\d])(?:(sags?[\s-]?(?:id|nr|nummer)(?!\p{L})\.?|j(?:ourn(?:al)?|r)?\.?\s?(?:nr|nummer)(?!\p{L})\.?|acadre(?:sag)?(?:\s?nr)?(?!\p{L})\.?|kle(?:[\s-]?(?:nr|nummer|emne))?(?!\p{L})\.?)|(sag(?!\p{L}))|dok(?:ument)?\.?\s?(?:nr|nummer|id)?(?!\p{L})\.?|brev\s?id\.?|(?:sags?)?initialer|init\.?|sagsbeh(?:andlere?|\.)?|sagsansvarlig|ansvarlig(?:t center)?|(?:sagen )?afgøres i|cpr[.-]?nr\.?|bilagsnr\.?)(?!\p{L})/giu

/** What may stand beside a case number without a label: openness and the initials of the case worker. */
const BESIDE = /^[\s()[\],;:./–-]*(?:(?:åbent|åben|lukket|sag|punkt|og|\p{Lu}{2,5}|[a-zæøå]{3,4})[\s()[\],;:./–-]*){0,4}$/iu

/** Cheap and without Unicode, because most lines hold no case number. */
const MAY_HOLD_LABEL = /sag|j\.|j\s?nr|jour|jr\.|kle|dok|brev|init|ansvarlig|afg|acadre|cpr|bilagsnr/i
const MAY_BE_SURE = /\d[-/.]\d|^\s*\(?\d{5}/

const trimEnd = (value: string): string => value.replace(/[./-]+$/, "")
const hasFigure = (value: string): boolean => /\d/.test(value)
const structured = (value: string): boolean => /\d[./-]\d/.test(value) || value.length >= 5

const labelledValues = (line: string, at: number, until: number, accept: (value: string) => boolean): CaseNumberMention[] => {
  const found: CaseNumberMention[] = []
  let match = LABELLED_VALUE.exec(line.slice(at, until))
  let from = at
  while (match !== null) {
    const value = trimEnd(match[1] ?? "")
    const start = from + match[0].length - (match[1] ?? "").length
    if (!hasFigure(value) || !accept(value)) break
    found.push({ ...classify(value), start, end: start + value.length })
    from = start + value.length
    match = NEXT_VALUE.exec(line.slice(from, until))
  }
  return found
}

const anything = (): boolean => true

const labelled = (line: string, labels: RegExpMatchArray[]): CaseNumberMention[] =>
  labels.flatMap((label, index) => {
    const [, own, bare] = label
    const before = line.slice(0, label.index)
    // "behandlet i sag 15/2891" is running text; "Sag 15/2891" begins a case line
    if (own === undefined && (bare === undefined || !BESIDE.test(before))) return []
    const start = before.length + label[0].length
    const until = labels[index + 1]?.index ?? line.length
    return labelledValues(line, start, until, own === undefined || /^sag nr/i.test(own) ? structured : anything)
  })

const sure = (line: string): CaseNumberMention[] => {
  if (!MAY_BE_SURE.test(line)) return []
  const plain = PLAIN.exec(line)
  if (plain?.[1] !== undefined) {
    const start = line.indexOf(plain[1])
    return [{ ...classify(plain[1]), start, end: start + plain[1].length }]
  }
  return [...line.matchAll(SURE)].map((found) => ({ ...classify(found[0]), start: found.index, end: found.index + found[0].length }))
}

const withoutMentions = (line: string, mentions: readonly CaseNumberMention[]): string =>
  mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), line)

const ONLY_NUMBERS = /^[\s()[\],;/–-]*(?:og[\s()[\],;/–-]*)?$/i

/**
 * Reads the case's own numbers from a case line, labelled ("Sagsnr.: 338-2019-1190   Dok.nr.: 338-2019-61124   Åbent") or bare
 * ("25-005158"). Numbers of documents and letters, initials and "Sagen afgøres i" are passed over. Running text gives none.
 *
 * @param line - one line
 * @returns the numbers in their order, each with its place
 * @example
 * readCaseNumbers("Sagsid.: 15/2891")[0]?.year // 2015
 */
export const readCaseNumbers = (line: string): CaseNumberMention[] => {
  if (!hasFigure(line) || line.length > 400) return []
  const labels = MAY_HOLD_LABEL.test(line) ? [...line.matchAll(LABEL)] : []
  const first = labels[0]
  if (first === undefined) {
    const bare = sure(line)
    return bare.length > 0 && BESIDE.test(withoutMentions(line, bare)) ? bare : []
  }
  const values = labelled(line, labels)
  // 27.69.40-G01-2-22   Sagsansvarlig: <navn>: a bare number before the first label
  const leading = sure(line.slice(0, first.index))
  return [...(BESIDE.test(withoutMentions(line.slice(0, first.index), leading)) ? leading : []), ...values]
}

/**
 * Tells whether a line is nothing but one or more case numbers, without a label.
 *
 * @param line - one line
 * @returns true for "25-005158" and "(2012-121107)"; false for "2018-2021"
 * @example
 * isBareCaseNumber("15.40.00-P22-477-19") // true
 */
export const isBareCaseNumber = (line: string): boolean => {
  if (!hasFigure(line) || line.length > 120) return false
  const numbers = sure(line)
  return numbers.length > 0 && ONLY_NUMBERS.test(withoutMentions(line, numbers))
}
