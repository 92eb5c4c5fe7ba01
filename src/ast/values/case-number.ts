/** Case numbers: KLE (the municipalities' common file plan), year and serial number, and whatever else a system makes up. */
import type { CaseNumber, Unplaced } from "../schema.ts"
import { codeAt, isDigit, isLetter, isLower, isSpace, letterBefore, letterClass } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** A case number and its place in the line. */
export type CaseNumberMention = Unplaced<CaseNumber> & { start: number; end: number }

const yearOf = (digits: string): number => {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year + (year >= 70 ? 1900 : 2000)
}

const KLE = /^(\d{2}\.\d{2}\.\d{2})(?:[-.]?([A-ZÆØÅ]\d{2})(?:-(\d{1,6})(?:-(\d{4}|\d{2}))?)?)?$/i

// read by their codes and written out in full: an expression with groups, or spreading one object into another, takes 0.3 µs more
const kleNumber = (value: string, start: number, [, subject, facet, serial, year]: RegExpExecArray): CaseNumberMention => ({
  value,
  scheme: "kle",
  kleSubject: subject ?? null,
  kleFacet: facet ?? null,
  serial: serial === undefined ? null : Number(serial),
  year: year === undefined ? null : yearOf(year),
  start,
  end: start + value.length,
})
const otherNumber = (value: string, start: number): CaseNumberMention => ({
  value,
  scheme: "other",
  kleSubject: null,
  kleFacet: null,
  serial: null,
  year: null,
  start,
  end: start + value.length,
})
const yearSerial = (value: string, start: number, year: number, serial: number): CaseNumberMention => ({
  value,
  scheme: "year-serial",
  kleSubject: null,
  kleFacet: null,
  serial,
  year,
  start,
  end: start + value.length,
})

/** The number that the figures from `from` up to `to` print; -1 where there are none, or anything else among them. */
const figures = (value: string, from: number, to: number): number => {
  if (to <= from || to > value.length) return -1
  let number = 0
  for (let at = from; at < to; at++) {
    const code = value.charCodeAt(at)
    if (!isDigit(code)) return -1
    number = number * 10 + code - 48
  }
  return number
}
const longestSerial = 8
const serialFrom = (value: string, from: number): number => (value.length - from > longestSerial ? -1 : figures(value, from, value.length))
const fullYearAt = (value: string, from: number): number => {
  const year = figures(value, from, from + 4)
  return year >= 1900 && year < 2100 ? year : -1
}
const shortYear = (year: number): number => (year < 0 ? -1 : year + (year >= 70 ? 1900 : 2000))
const isBar = (code: number): boolean => code === 45 || code === 47

/** Reads one number that is known to be a case number. */
const classify = (value: string, start: number): CaseNumberMention => {
  const third = codeAt(value, 2)
  const kle = third === 46 ? KLE.exec(value) : null
  if (kle !== null) return kleNumber(value, start, kle)
  // 25-005158 · 15/2891
  const yearLength = isBar(third) ? 2 : 4
  // 326-2010-57347: number of the municipality, year, serial number
  const isAuthority = codeAt(value, 3) === 45 && codeAt(value, 8) === 45 && figures(value, 0, 3) >= 0
  if (isAuthority) {
    const year = fullYearAt(value, 4)
    const serial = serialFrom(value, 9)
    return year < 0 || serial < 0 ? otherNumber(value, start) : yearSerial(value, start, year, serial)
  }
  // 2019-004711 · 2009/000112
  if (!isBar(codeAt(value, yearLength))) return otherNumber(value, start)
  const year = yearLength === 2 ? shortYear(figures(value, 0, 2)) : fullYearAt(value, 0)
  const serial = serialFrom(value, yearLength + 1)
  return year < 0 || serial < 0 ? otherNumber(value, start) : yearSerial(value, start, year, serial)
}

const KLE_SHAPE = "\\d{2}\\.\\d{2}\\.\\d{2}(?:[-.]?[A-ZÆØÅ]\\d{2}(?:-\\d{1,6}(?:-\\d{4}|-\\d{2})?)?)?"
const RIGHT = `(?![\\d${letterClass}/-]|\\.\\d)`
/**
 * Shapes that need no label. Too little of a number ("15/88", "2018-2021", "12/2019") could be anything. What stands before a number is
 * looked at afterwards ({@link isFree}): looking behind at every place took most of the time.
 */
const SHAPES = [
  KLE_SHAPE,
  "\\d{3}-(?:19|20)\\d{2}-\\d{1,8}",
  "(?:19|20)\\d{2}[-/](?!(?:19|20)\\d{2}(?!\\d))\\d{4,8}",
  "(?!(?:19|20)\\d{2}-)\\d{4,8}-(?:19|20)\\d{2}",
  "\\d{2}-\\d{5,8}",
  "\\d-\\d{2}-\\d{1,3}(?:-\\d{1,4}){1,3}",
  "(?!(?:0\\d|1[0-2])/(?:19|20)\\d{2}(?!\\d))\\d{2}/\\d{3,8}",
]
const SURE = new RegExp([...SHAPES, "[A-ZÆØÅ]{2,4} \\d{1,5}/\\d{2}"].map((shape) => `${shape}${RIGHT}`).join("|"), "g")
/** A line of one such number: what most case lines without a label are. */
const ONE_NUMBER = new RegExp(`^(?:\\d{5,7}|${SHAPES.join("|")})$`)
const beginsWord = (text: string, at: number): boolean => !isDigit(codeAt(text, at - 1)) && !letterBefore(text, at)
/** No letter, figure, full stop, slash or hyphen before a number; before "BR 176/05" only no letter or figure. */
const isFree = (text: string, at: number): boolean => {
  const code = codeAt(text, at - 1)
  return beginsWord(text, at) && (!isDigit(text.charCodeAt(at)) || code < 45 || code > 47)
}

/** A number of a system without any structure, on a line of its own. */
const PLAIN = /^\s*\(?(\d{5,7})\)?\s*$/

/** What may stand after a label: one word with a figure in it. */
const LABELLED_VALUE = lettered(String.raw`^[\s:.,|]{0,40}((?:[A-ZÆØÅ]{2,4} (?=\d{1,5}/\d{2}(?!\d)))?[\p{L}\d][\p{L}\d./-]*)`)
const NEXT_VALUE = lettered(String.raw`^(?:\s{0,3}[,;&]|\s{1,3}og(?=\s))\s{0,3}(\d[\p{L}\d./-]*)`)

const notLetter = `(?![${letterClass}])`
/** Labels in front of what a case line holds. The first group is the case's own number; "Sag 12" may be an item's number. */
const LABEL = new RegExp(
  [
    "(?:(",
    [
      `sags?[\\s-]?(?:id|nr|nummer)${notLetter}\\.?`,
      `j(?:ourn(?:al)?|r)?\\.?\\s?(?:nr|nummer)${notLetter}\\.?`,
      `acadre(?:sag)?(?:\\s?nr)?${notLetter}\\.?`,
      `kle(?:[\\s-]?(?:nr|nummer|emne))?${notLetter}\\.?`,
    ].join("|"),
    `)|(sag${notLetter})|`,
    [
      `dok(?:ument)?\\.?\\s?(?:nr|nummer|id)?${notLetter}\\.?`,
      "brev\\s?id\\.?|(?:sags?)?initialer|init\\.?|sagsbeh(?:andlere?|\\.)?|sagsansvarlig|ansvarlig(?:t center)?",
      "(?:sagen )?afgøres i|cpr[.-]?nr\\.?|bilagsnr\\.?",
    ].join("|"),
    `)${notLetter}`,
  ].join(""),
  "gi",
)

/** What may stand beside a case number without a label: openness and the initials of the case worker. */
const BESIDE = lettered(
  String.raw`^[\s()[\],;:./–-]*(?:(?:åbent|åben|lukket|sag|punkt|og|\p{Lu}{2,5}|[a-zæøå]{3,4})[\s()[\],;:./–-]*){0,4}$`,
  "i",
)

/** Cheap and without Unicode, because most lines hold no case number. */
const MAY_HOLD_LABEL = /sag|j\.|j\s?nr|jour|jr\.|kle|dok|brev|init|ansvarlig|afg|acadre|cpr|bilagsnr/i
const MAY_BE_SURE = /\d[-/.]\d|^\s*\(?\d{5}/

const isMark = (code: number): boolean => code >= 45 && code <= 47
/** Without the full stops, slashes and hyphens at its end. */
const trimEnd = (value: string): string => {
  let end = value.length
  while (end > 0 && isMark(value.charCodeAt(end - 1))) end--
  return end === value.length ? value : value.slice(0, end)
}
const SAG_NR = /^sag nr/i
const hasFigure = (value: string): boolean => /\d/.test(value)
const structured = (value: string): boolean => value.length >= 5 || /\d[./-]\d/.test(value)

/** Whether ", 123" or "og 123" may follow. */
const mayGoOn = (line: string, at: number): boolean => {
  let next = at
  while (next - at < 4 && isSpace(codeAt(line, next))) next++
  const code = codeAt(line, next)
  return code === 44 || code === 59 || code === 38 || code === 111
}

const labelledValues = (line: string, at: number, until: number, accept: (value: string) => boolean): CaseNumberMention[] => {
  const found: CaseNumberMention[] = []
  let match = LABELLED_VALUE.exec(line.slice(at, until))
  let from = at
  while (match !== null) {
    const printed = match[1] ?? ""
    const value = trimEnd(printed)
    const start = from + match[0].length - printed.length
    if (!(isDigit(codeAt(value, 0)) || hasFigure(value)) || !accept(value)) break
    found.push(classify(value, start))
    from = start + value.length
    match = from < until && mayGoOn(line, from) ? NEXT_VALUE.exec(line.slice(from, until)) : null
  }
  return found
}

/** All matches that {@link accept} lets stand; a refused one does not hide what begins inside it. */
const matchesOf = (pattern: RegExp, line: string, accept: (line: string, at: number) => boolean): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    if (accept(line, match.index)) found.push(match)
    else pattern.lastIndex = match.index + 1
  }
  return found
}

const anything = (): boolean => true

const labelled = (line: string, labels: readonly RegExpExecArray[]): CaseNumberMention[] => {
  const found: CaseNumberMention[] = []
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]
    const own = label?.[1]
    // "behandlet i sag 15/2891" is running text; "Sag 15/2891" begins a case line
    if (label === undefined || (own === undefined && (label[2] === undefined || !isBeside(line.slice(0, label.index))))) continue
    const until = labels[index + 1]?.index ?? line.length
    const accept = own === undefined || SAG_NR.test(own) ? structured : anything
    for (const value of labelledValues(line, label.index + label[0].length, until, accept)) found.push(value)
  }
  return found
}

const sure = (line: string): CaseNumberMention[] => {
  if (!MAY_BE_SURE.test(line)) return []
  const plain = PLAIN.exec(line)?.[1]
  if (plain !== undefined) return [classify(plain, line.indexOf(plain))]
  return matchesOf(SURE, line, isFree).map((found) => classify(found[0], found.index))
}

const withoutMentions = (line: string, mentions: readonly CaseNumberMention[]): string => {
  let left = ""
  let from = 0
  for (const { start, end } of mentions) {
    left += line.slice(from, start)
    from = end
  }
  return left + line.slice(from)
}
const isBeside = (text: string): boolean => text === "" || BESIDE.test(text)

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
  const trimmed = line.trim()
  if (ONE_NUMBER.test(trimmed)) return [classify(trimmed, line.indexOf(trimmed))]
  const labels = MAY_HOLD_LABEL.test(line) ? matchesOf(LABEL, line, beginsWord) : []
  const first = labels[0]
  if (first === undefined) {
    const bare = sure(line)
    return bare.length > 0 && isBeside(withoutMentions(line, bare)) ? bare : []
  }
  const values = labelled(line, labels)
  if (first.index === 0) return values
  // 27.69.40-G01-2-22   Sagsansvarlig: <navn>: a bare number before the first label
  const before = line.slice(0, first.index)
  const leading = sure(before)
  return leading.length > 0 && isBeside(withoutMentions(before, leading)) ? [...leading, ...values] : values
}

/** "Takstblad 2019", but neither "BR 176/05" nor "Og 25-005158". */
const beginsAsText = (line: string): boolean => isLetter(codeAt(line, 0)) && isLower(codeAt(line, 1)) && (codeAt(line, 0) | 32) !== 0x6f

/**
 * Tells whether a line is nothing but one or more case numbers, without a label.
 *
 * @param line - one line
 * @returns true for "25-005158" and "(2012-121107)"; false for "2018-2021"
 * @example
 * isBareCaseNumber("15.40.00-P22-477-19") // true
 */
export const isBareCaseNumber = (line: string): boolean => {
  if (line.length > 120 || beginsAsText(line) || !hasFigure(line)) return false
  if (ONE_NUMBER.test(line.trim())) return true
  const numbers = sure(line)
  return numbers.length > 0 && ONLY_NUMBERS.test(withoutMentions(line, numbers))
}
