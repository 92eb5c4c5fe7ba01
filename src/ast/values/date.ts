/** Dates as Danish minutes print them. Pure arithmetic: no clock and no time zone can change an answer. */
import { monthAbbreviations, monthNames, weekdayNames } from "../lexicon/months.ts"

/** A date found in a text. `start` to `end` covers the weekday and "d." or "den" before it, too. */
export interface DateMention {
  /** ISO 8601; null where no year is printed */
  iso: string | null
  year: number | null
  month: number
  day: number
  /** 1 = Monday, as printed, right or wrong; null where none is printed */
  weekday: number | null
  start: number
  end: number
}

const indexNames = (table: readonly (readonly string[])[]): Map<string, number> =>
  new Map(table.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])))

const fullMonths = indexNames(monthNames)
const shortMonths = indexNames(monthAbbreviations)
const weekdays = indexNames(weekdayNames)
const longestFirst = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join("|")
const MONTH = longestFirst([...fullMonths.keys(), ...shortMonths.keys()])

/** The forms that begin with a figure. */
const DAY_FIRST = [
  // 15. september 2025 · 7 februar 2022 · 15 juni, 2020 · 21. aug. 2017 · 16. juni
  `(?<![\\d\\p{L}]|\\d[.,])(\\d{1,2})(\\.?)[ \\t\\u00a0]{0,3}(${MONTH})(?!\\p{L})(?:\\.?,?\\s{1,3}(\\d{4})(?![\\d]|[.,]\\d))?`,
  // 2025-09-15
  "(?<![\\d\\p{L}./-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d\\p{L}]|[./-][\\d\\p{L}])",
  // 15-09-2025 · 5.9.25 · 15/9-2025 · 15/9 2025 · 8/29/2019
  "(?<![\\d\\p{L}/-]|\\d[.,])(\\d{1,2})([./-])[ ]?(\\d{1,2})([./ -])[ ]?(\\d{4}|\\d{2})(?!\\d|\\p{L}\\d|[./,:-]\\d|-\\p{L}\\d)",
  // den 15/9 · d. 15.9.
  "(?<=(?<!\\p{L})(?:den|d\\.)[ ]?)(\\d{1,2})[./](\\d{1,2})(?![\\d\\p{L}]|[./,:-]\\d)",
].join("|")
/** April 3, 2019 */
const MONTH_FIRST = `(?<![\\d\\p{L}])(${MONTH})\\.?[ \\t\\u00a0]{1,3}(\\d{1,2}),?[ \\t\\u00a0]{1,3}(\\d{4})(?![\\d]|[.,]\\d)`
// looking ahead first spares looking behind every letter
const DATE = new RegExp(`(?=\\d)(?:${DAY_FIRST})|(?=[adfjmnos])${MONTH_FIRST}`, "giu")
const BEFORE = /(?:(?<!\p{L})(\p{L}{6,9})s?[\s,]{1,3})?(?<!\p{L})(?:(?:d\.?|den)\s{0,2})?$/iu
const ENDS_LIKE_BEFORE = /(?:d\.?|den|day|dags?)[\s,]{0,3}$/i
const longestBefore = 24
/** Cheap and without Unicode, because most lines hold no date. */
const MAY_HOLD_DATE = new RegExp(`\\d[./-][ ]?\\d|\\d\\.?[ \\t\\u00a0]{0,3}(?:${MONTH})|(?:${MONTH})\\.?[ \\t\\u00a0]{1,3}\\d`, "i")

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const daysIn = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0))
const century = (year: number, digits: number): number => (digits === 2 ? year + (year >= 70 ? 1900 : 2000) : year)
const digits = (value: number, length: number): string => String(value).padStart(length, "0")

/**
 * Puts year, month and day together.
 *
 * @param year - four digits
 * @param month - 1 to 12
 * @param day - 1 to 31
 * @returns ISO 8601, or null where there is no such day
 * @example
 * isoDate(2020, 6, 31) // null
 */
export const isoDate = (year: number, month: number, day: number): string | null =>
  year >= 1000 && year <= 9999 && day >= 1 && day <= daysIn(year, month) ? `${year}-${digits(month, 2)}-${digits(day, 2)}` : null

const monthOffsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const

/**
 * The day of the week of a date (Gregorian calendar, Sakamoto's method).
 *
 * @param iso - ISO 8601, as {@link isoDate} returns it
 * @returns 1 for Monday to 7 for Sunday
 * @example
 * weekdayOf("2025-09-15") // 1
 */
export const weekdayOf = (iso: string): number => {
  const month = Number(iso.slice(5, 7))
  const year = Number(iso.slice(0, 4)) - (month < 3 ? 1 : 0)
  const fromSunday =
    year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    (monthOffsets[month - 1] ?? 0) +
    Number(iso.slice(8, 10))
  return fromSunday % 7 || 7
}

/**
 * The Danish name of a day of the week.
 *
 * @param weekday - 1 for Monday to 7 for Sunday
 * @returns the name in lower case; empty for other numbers
 * @example
 * weekdayName(6) // "lørdag"
 */
export const weekdayName = (weekday: number): string => weekdayNames[weekday - 1]?.[0] ?? ""

interface Day {
  year: number | null
  month: number
  day: number
}

/** How day, month and year may be parted; "10.15-11" is a time, not a date. */
const separatorPairs = new Set(["..", "--", "//", "/-", "/ ", "/."])

const numericDay = (first: number, second: number, year: number, separators: string): Day =>
  separators === "//" && second > 12 && first <= 12 ? { year, month: first, day: second } : { year, month: second, day: first }

const dayOf = (found: RegExpExecArray, written: boolean): Day | null => {
  const [, day, dot, month, year, isoYear, isoMonth, isoDay, first, separator1, second, separator2] = found
  const [numericYear, shortDay, shortMonth, englishMonth, englishDay, englishYear] = found.slice(12)
  if (month !== undefined) {
    const full = fullMonths.get(month.toLowerCase())
    // "3. Jan Holm" and "4. Jul på torvet" are list items; a short or capital form without a year needs "den" before it
    if (year === undefined && !written && (full === undefined || dot === "" || /^\p{Lu}/u.test(month))) return null
    return { year: year === undefined ? null : Number(year), month: full ?? shortMonths.get(month.toLowerCase()) ?? 0, day: Number(day) }
  }
  if (englishMonth !== undefined) {
    const name = englishMonth.toLowerCase()
    return { year: Number(englishYear), month: fullMonths.get(name) ?? shortMonths.get(name) ?? 0, day: Number(englishDay) }
  }
  if (isoYear !== undefined) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }
  if (first !== undefined) {
    const separators = `${separator1}${separator2}`
    const year = century(Number(numericYear), numericYear?.length ?? 0)
    return separatorPairs.has(separators) ? numericDay(Number(first), Number(second), year, separators) : null
  }
  return { year: null, month: Number(shortMonth), day: Number(shortDay) }
}

/** The weekday and "den" that stand right before a date. */
const before = (text: string, from: number, at: number): { weekday: number | null; start: number; written: boolean } => {
  const left = text.slice(Math.max(from, at - longestBefore), at)
  const found = ENDS_LIKE_BEFORE.test(left) ? BEFORE.exec(left) : null
  const weekday = found?.[1] === undefined ? null : (weekdays.get(found[1].toLowerCase()) ?? null)
  if (found === null || found[0] === "") return { weekday: null, start: at, written: false }
  const word = weekday === null && found[1] !== undefined ? found[0].replace(/^\p{L}+[\s,]+/u, "") : found[0]
  return { weekday, start: at - word.length, written: word !== "" }
}

const scan = function* (text: string, from: number): Generator<DateMention> {
  if (!/\d/.test(text) || !MAY_HOLD_DATE.test(text)) return
  for (const found of text.matchAll(DATE)) {
    if (found.index < from) continue
    const { weekday, start, written } = before(text, from, found.index)
    const read = dayOf(found, written)
    if (read === null) continue
    // without a year the 29th of February may exist
    const iso = isoDate(read.year ?? 2000, read.month, read.day)
    if (iso === null || (read.year !== null && (read.year < 1800 || read.year > 2199))) continue
    yield { ...read, iso: read.year === null ? null : iso, weekday, start, end: found.index + found[0].length }
  }
}

/**
 * Finds the first date of a text, in any form minutes print: "Mandag d. 15. september 2025", "7 februar 2022", "15-09-2025",
 * "5.9.25", "April 3, 2019", "8/29/2019" (month first only where the second number cannot be a month), "den 16. juni".
 * A day that does not exist ("31. juni") is no date.
 *
 * @param text - any text
 * @param from - where to start looking
 * @returns the date and its place, or null
 * @example
 * readDate("Mødedato Mandag d. 15. september 2025 kl. 16:00")?.iso // "2025-09-15"
 */
export const readDate = (text: string, from = 0): DateMention | null => {
  for (const mention of scan(text, from)) return mention
  return null
}

/**
 * Finds all dates of a text, as {@link readDate} does.
 *
 * @param text - any text
 * @returns the dates in the order of the text
 * @example
 * readDates("6. oktober 2015 og 22. oktober 2015").length // 2
 */
export const readDates = (text: string): DateMention[] => [...scan(text, 0)]

const COMPACT = /(?<![\d\p{L}]|\d[.-])(\d{2}|(?:19|20)\d{2})(\.?)(\d{2})\2(\d{2})(?!\d|[.-]\d)/gu

/**
 * Finds a date written year first without separators or with full stops: "200225", "20.02.25". Such figures are case numbers and
 * amounts elsewhere, so ask only where a date is expected.
 *
 * @param text - a short text, e.g. a title line
 * @returns the date and its place, or null
 * @example
 * readCompactDate("200225 – ordinært møde")?.iso // "2020-02-25"
 */
export const readCompactDate = (text: string): DateMention | null => {
  if (!/\d\d/.test(text)) return null
  for (const found of text.matchAll(COMPACT)) {
    const year = century(Number(found[1]), found[1]?.length ?? 0)
    const month = Number(found[3])
    const day = Number(found[4])
    const iso = isoDate(year, month, day)
    if (iso !== null) return { iso, year, month, day, weekday: null, start: found.index, end: found.index + found[0].length }
  }
  return null
}
