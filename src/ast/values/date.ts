/** Dates as Danish minutes print them. Pure arithmetic: no clock and no time zone can change an answer. */
import { monthAbbreviations, monthNames, weekdayNames } from "../lexicon/months.ts"
import { codeAt, isDigit, isLetter, isSpace, letterAt, letterBefore } from "./characters.ts"

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

const capitalized = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`
/** Under the name as usually printed, so that it need not be put into small letters first. */
const indexNames = (table: readonly (readonly string[])[]): Map<string, number> =>
  new Map(
    table.flatMap((names, index) =>
      names.flatMap((name): [string, number][] => [
        [name, index + 1],
        [capitalized(name), index + 1],
      ]),
    ),
  )
const numberOf = (table: ReadonlyMap<string, number>, name: string): number | undefined => table.get(name) ?? table.get(name.toLowerCase())

const fullMonths = indexNames(monthNames)
const shortMonths = indexNames(monthAbbreviations)
const weekdays = indexNames(weekdayNames)
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const daysIn = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0))
const century = (year: number, digits: number): number => (digits === 2 ? year + (year >= 70 ? 1900 : 2000) : year)
const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value))

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
  year >= 1000 && year <= 9999 && day >= 1 && day <= daysIn(year, month) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : null

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

/** What the figures say, and where they stand. */
interface Printed {
  year: number | null
  month: number
  day: number
  start: number
  end: number
  /** "3. Jan Holm" and "4. Jul på torvet" are list items; a short or capital form without a year needs "den" before it */
  needsDen: boolean
}

/*
 * Every form has figures followed by a separator or a month. A cheap expression without Unicode finds these places, and only there the forms
 * are read, by character codes. One expression for all forms with `\p{L}` around them took 15 µs for a line with a date.
 */
const monthStarts = [...new Set([...fullMonths.keys(), ...shortMonths.keys()].map((name) => name.slice(0, 3).toLowerCase()))].join("|")
/** The last figure of a day or an ISO year, and the beginning of what may follow it. */
const PLACE = new RegExp(`\\d(?:[./-] ?\\d|\\.?[ \\t\\u00a0]{0,3}(?:${monthStarts})|,?[ \\t\\u00a0]{1,3}\\d{4})`, "gi")

const dot = 46
const comma = 44
const slash = 47
const hyphen = 45

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0
const endOfFigures = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  return end
}
const startOfFigures = (text: string, end: number): number => {
  let start = end - 1
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--
  return start
}
const endOfWord = (text: string, at: number): number => {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}
const endOfBlanks = (text: string, at: number, isOne: (code: number) => boolean): number => {
  let end = at
  while (isOne(codeAt(text, end))) end++
  return end
}
const figureAt = (text: string, at: number): number => text.charCodeAt(at) - 48
const twoFigures = (text: string, at: number): number => 10 * figureAt(text, at) + figureAt(text, at + 1)
const fourFigures = (text: string, at: number): number => 100 * twoFigures(text, at) + twoFigures(text, at + 2)
const upToTwoFigures = (text: string, at: number, end: number): number => (end - at === 1 ? figureAt(text, at) : twoFigures(text, at))

/** "2020.5" and "2020,5" are amounts. */
const isWholeYear = (text: string, at: number): boolean => {
  if (endOfFigures(text, at) !== at + 4) return false
  const next = codeAt(text, at + 4)
  return !((next === dot || next === comma) && isDigit(codeAt(text, at + 5)))
}

const monthOf = (name: string): number => numberOf(fullMonths, name) ?? numberOf(shortMonths, name) ?? 0
const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** 15. september 2025 · 7 februar 2022 · 15 juni, 2020 · 21. aug. 2017 · 16. juni */
const writtenDay = (text: string, start: number, end: number): Printed | null => {
  const dotted = text.charCodeAt(end) === dot
  const afterDot = dotted ? end + 1 : end
  const word = endOfBlanks(text, afterDot, isBlank)
  const wordEnd = endOfWord(text, word)
  const name = text.slice(word, wordEnd)
  const full = numberOf(fullMonths, name)
  const month = full ?? numberOf(shortMonths, name)
  if (month === undefined || letterAt(text, wordEnd)) return null
  const day = upToTwoFigures(text, start, end)
  let at = wordEnd
  if (codeAt(text, at) === dot) at++
  if (codeAt(text, at) === comma) at++
  const year = endOfBlanks(text, at, isSpace)
  if (year > at && year - at <= 3 && isWholeYear(text, year)) {
    return { year: fourFigures(text, year), month, day, start, end: year + 4, needsDen: false }
  }
  return { year: null, month, day, start, end: wordEnd, needsDen: full === undefined || !dotted || isCapital(text.charCodeAt(word)) }
}

/** April 3, 2019: the month stands before the day, but not before `floor`. */
const monthFirst = (text: string, day: number, dayEnd: number, floor: number): Printed | null => {
  const afterComma = text.charCodeAt(dayEnd) === comma ? dayEnd + 1 : dayEnd
  const year = endOfBlanks(text, afterComma, isBlank)
  if (year === afterComma || year - afterComma > 3 || !isWholeYear(text, year)) return null
  let wordEnd = day
  while (isBlank(codeAt(text, wordEnd - 1))) wordEnd--
  if (wordEnd === day || day - wordEnd > 3) return null
  if (codeAt(text, wordEnd - 1) === dot) wordEnd--
  let start = wordEnd
  while (start > floor && isLetter(text.charCodeAt(start - 1))) start--
  const month = monthOf(text.slice(start, wordEnd))
  if (month === 0 || letterBefore(text, start) || isDigit(codeAt(text, start - 1))) return null
  return { year: fourFigures(text, year), month, day: upToTwoFigures(text, day, dayEnd), start, end: year + 4, needsDen: false }
}

/** 2025-09-15 */
const isoDay = (text: string, start: number): Printed | null => {
  const before = codeAt(text, start - 1)
  if (before === dot || before === slash || before === hyphen || letterBefore(text, start)) return null
  if (text.charCodeAt(start + 4) !== hyphen || endOfFigures(text, start + 5) !== start + 7) return null
  const end = start + 10
  if (codeAt(text, start + 7) !== hyphen || endOfFigures(text, start + 8) !== end) return null
  const next = codeAt(text, end)
  const goesOn = (next === dot || next === slash || next === hyphen) && (isDigit(codeAt(text, end + 1)) || letterAt(text, end + 1))
  if (goesOn || letterAt(text, end)) return null
  return {
    year: fourFigures(text, start),
    month: twoFigures(text, start + 5),
    day: twoFigures(text, start + 8),
    start,
    end,
    needsDen: false,
  }
}

const isSeparator = (code: number): boolean => code === dot || code === slash || code === hyphen
/** One more number after the last: 5.9.25.3 · 5.9.25:10 */
const goesOnAfter = (text: string, end: number): boolean => {
  const next = codeAt(text, end)
  return (isSeparator(next) || next === comma || next === 58) && isDigit(codeAt(text, end + 1))
}
/** A letter and a figure: 15-11-2019B2 */
const codeFollows = (text: string, at: number): boolean => {
  if (!letterAt(text, at)) return false
  const code = text.charCodeAt(at)
  return isDigit(codeAt(text, code >= 0xd800 && code <= 0xdbff ? at + 2 : at + 1))
}

/** 15-09-2025 · 5.9.25 · 15/9-2025 · 15/9 2025 · 8/29/2019. "10.15-11" has the shape and is a time: its month is 0. */
const numericDay = (text: string, start: number, end: number): Printed | null => {
  const separator = text.charCodeAt(end)
  const second = codeAt(text, end + 1) === 32 ? end + 2 : end + 1
  const secondEnd = endOfFigures(text, second)
  if (secondEnd === second || secondEnd - second > 2) return null
  const separator2 = codeAt(text, secondEnd)
  if (!isSeparator(separator2) && separator2 !== 32) return null
  const third = codeAt(text, secondEnd + 1) === 32 ? secondEnd + 2 : secondEnd + 1
  const thirdEnd = endOfFigures(text, third)
  const length = thirdEnd - third
  if ((length !== 2 && length !== 4) || goesOnAfter(text, thirdEnd) || codeFollows(text, thirdEnd)) return null
  if (codeAt(text, thirdEnd) === hyphen && codeFollows(text, thirdEnd + 1)) return null
  const one = upToTwoFigures(text, start, end)
  const two = upToTwoFigures(text, second, secondEnd)
  const isDate = separator === slash || separator === separator2
  const year = length === 4 ? fourFigures(text, third) : century(twoFigures(text, third), 2)
  const american = separator === slash && separator2 === slash && two > 12
  return { year, month: isDate ? (american ? one : two) : 0, day: american ? two : one, start, end: thirdEnd, needsDen: false }
}

const isEither = (code: number, small: number): boolean => (code | 32) === small

/** Where "den", "d." or "d" begins that ends at `end` and is a word of its own; `end` where none does. Nothing before `from` counts. */
const startOfDen = (text: string, from: number, end: number): number => {
  let start = end
  if (isEither(codeAt(text, end - 1), 0x6e)) {
    if (isEither(codeAt(text, end - 2), 0x65) && isEither(codeAt(text, end - 3), 0x64)) start = end - 3
  } else {
    const letter = codeAt(text, end - 1) === dot ? end - 2 : end - 1
    if (isEither(codeAt(text, letter), 0x64)) start = letter
  }
  return start < from || (start > from && letterBefore(text, start)) ? end : start
}

/** "den" or "d." right before, with one space at most. */
const denBefore = (text: string, at: number): boolean => {
  const end = codeAt(text, at - 1) === 32 ? at - 1 : at
  return startOfDen(text, 0, end) < end && !isEither(codeAt(text, end - 1), 0x64)
}

/** den 15/9 · d. 15.9. */
const shortDay = (text: string, start: number, end: number): Printed | null => {
  const second = end + 1
  const secondEnd = endOfFigures(text, second)
  if (secondEnd === second || secondEnd - second > 2 || letterAt(text, secondEnd) || goesOnAfter(text, secondEnd)) return null
  if (!denBefore(text, start)) return null
  const day = upToTwoFigures(text, start, end)
  return { year: null, month: upToTwoFigures(text, second, secondEnd), day, start, end: secondEnd, needsDen: false }
}

/** Any form around the figures from `start` to `end`. */
const printedAround = (text: string, start: number, end: number, floor: number): Printed | null => {
  const length = end - start
  if (length === 4) return codeAt(text, end) === hyphen ? isoDay(text, start) : null
  const next = codeAt(text, end)
  if (length > 2 || next === 0) return null
  const english = next === comma || isBlank(next) ? monthFirst(text, start, end, floor) : null
  if (english !== null) return english
  const before = codeAt(text, start - 1)
  // 2.15 · 2,15
  const inAmount = (before === dot || before === comma) && isDigit(codeAt(text, start - 2))
  if (!inAmount && !letterBefore(text, start)) {
    const written = next === dot || isBlank(next) || isLetter(next) ? writtenDay(text, start, end) : null
    if (written !== null) return written
    const numeric = isSeparator(next) && before !== slash && before !== hyphen ? numericDay(text, start, end) : null
    if (numeric !== null) return numeric
  }
  return next === dot || next === slash ? shortDay(text, start, end) : null
}

const longestWeekday = 9
/** A weekday with one to three blanks or commas after it, up to `end`; null where none stands there. */
const weekdayBefore = (text: string, from: number, end: number): { weekday: number; start: number } | null => {
  let wordEnd = end
  while (wordEnd > from && (isSpace(text.charCodeAt(wordEnd - 1)) || text.charCodeAt(wordEnd - 1) === comma)) wordEnd--
  if (wordEnd === end || end - wordEnd > 3) return null
  const last = text.charCodeAt(wordEnd - 1)
  // lørdag, Saturday
  if (!isEither(last, 0x67) && !isEither(last, 0x79)) return null
  let start = wordEnd
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  const isTooLong = wordEnd - start > longestWeekday
  const weekday = isTooLong ? undefined : numberOf(weekdays, text.slice(start, wordEnd))
  return weekday === undefined || (start > from && letterBefore(text, start)) ? null : { weekday, start }
}

/** The weekday and "den" that stand right before a date. */
const before = (text: string, from: number, at: number): { weekday: number | null; start: number; written: boolean } => {
  let end = at
  while (end > from && at - end < 3 && isSpace(text.charCodeAt(end - 1))) end--
  const den = at - end > 2 ? end : startOfDen(text, from, end)
  const hasDen = den < end
  const named = weekdayBefore(text, from, hasDen ? den : at)
  if (named !== null) return { weekday: named.weekday, start: named.start, written: true }
  return { weekday: null, start: hasDen ? den : at, written: hasDen }
}

const mentionOf = (text: string, from: number, { year, month, day, start, end, needsDen }: Printed): DateMention | null => {
  // without a year the 29th of February may exist
  const iso = isoDate(year ?? 2000, month, day)
  if (iso === null || (year !== null && (year < 1800 || year > 2199))) return null
  const led = before(text, from, start)
  if (needsDen && !led.written) return null
  return { iso: year === null ? null : iso, year, month, day, weekday: led.weekday, start: led.start, end }
}

/** The next date from `at` on that does not begin before `from`; dates before that are passed over. */
const nextDate = (text: string, from: number, at: number): DateMention | null => {
  let floor = at
  PLACE.lastIndex = at
  for (let place = PLACE.exec(text); place !== null; place = PLACE.exec(text)) {
    const end = place.index + 1
    const printed = printedAround(text, startOfFigures(text, end), end, floor)
    if (printed !== null) {
      floor = printed.end
      const mention = printed.start < from ? null : mentionOf(text, from, printed)
      if (mention !== null) return mention
    }
    PLACE.lastIndex = printed?.end ?? end
  }
  return null
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
export const readDate = (text: string, from = 0): DateMention | null => nextDate(text, from, 0)

/**
 * Finds all dates of a text, as {@link readDate} does.
 *
 * @param text - any text
 * @returns the dates in the order of the text
 * @example
 * readDates("6. oktober 2015 og 22. oktober 2015").length // 2
 */
export const readDates = (text: string): DateMention[] => {
  const mentions: DateMention[] = []
  for (let found = nextDate(text, 0, 0); found !== null; found = nextDate(text, 0, found.end)) mentions.push(found)
  return mentions
}

/** The place is looked at afterwards: looking behind with `\p{L}` at every figure costs more than the rest. */
const COMPACT = /(?<![\d])(\d{2}|(?:19|20)\d{2})(\.?)(\d{2})\2(\d{2})(?!\d|[.-]\d)/g
const isFree = (text: string, start: number): boolean => {
  const before = codeAt(text, start - 1)
  return !letterBefore(text, start) && !((before === dot || before === hyphen) && isDigit(codeAt(text, start - 2)))
}

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
  COMPACT.lastIndex = 0
  for (let found = COMPACT.exec(text); found !== null; found = COMPACT.exec(text)) {
    const start = found.index
    const year = century(Number(found[1]), found[1]?.length ?? 0)
    const month = Number(found[3])
    const day = Number(found[4])
    const iso = isFree(text, start) ? isoDate(year, month, day) : null
    if (iso !== null) return { iso, year, month, day, weekday: null, start, end: COMPACT.lastIndex }
  }
  return null
}
