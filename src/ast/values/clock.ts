/** Times of day: "kl. 16:00", "16.30", "kl 9", "19:00:00", "4:00:00 PM", and ranges of them. */

import { letterBefore, letterClass } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** A time found in a text; `start` to `end` covers "kl." and seconds, too. */
export interface ClockMention {
  /** hh:mm */
  time: string
  start: number
  end: number
}

const AFTER = `(?![\\d${letterClass}]|[.:,]\\d)`
const HALF = `(?:\\s{0,3}([ap])\\.?m(?![${letterClass}]))?`
/** Hours and minutes with a colon, or hours alone, after "kl."; nothing else may be a time there. */
const SAID = new RegExp(`kl(?:okken)?[.:]{0,2}\\s{0,3}(\\d{1,2})(?:[.:,]?([0-5]\\d)(?:[:.]([0-5]\\d))?)?${HALF}(?!\\d|[:,]\\d)`, "gi")
const COLON = new RegExp(`(?<![\\d.,:/-])(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?${HALF}${AFTER}`, "gi")
/** "16.30", but no amount ("2.30 kr."), no date ("15.09.2025") and no paragraph ("§ 6.30"). */
const DOTTED = new RegExp(
  `(?<![\\d.,:/-]|§\\s{0,3})(\\d{1,2})\\.([0-5]\\d)()()${AFTER}(?!\\s{0,3}(?:kr|mio|mia|pct|procent|%|ha|km|m2|m²|t)(?![${letterClass}]))`,
  "gi",
)

const timeOf = (found: RegExpExecArray): string | null => {
  const half = found[4]?.toLowerCase() ?? ""
  const printed = Number(found[1])
  const hour = half === "" ? printed : (printed % 12) + (half === "p" ? 12 : 0)
  const minute = Number(found[2] ?? 0)
  return hour < 24 || (hour === 24 && minute === 0) ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : null
}

const firstOf = (pattern: RegExp, text: string, isFree: (text: string, at: number) => boolean): ClockMention | null => {
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const time = isFree(text, found.index) ? timeOf(found) : null
    if (time !== null) return { time, start: found.index, end: pattern.lastIndex }
  }
  return null
}
const anywhere = (): boolean => true
const beginsWord = (text: string, at: number): boolean => !letterBefore(text, at)

/**
 * Finds the first time of day. A time after "kl." goes before one with a colon, that before one with a full stop, because
 * "15.09" may be a date.
 *
 * @param text - a line or a sentence
 * @returns the time as hh:mm and its place, or null
 * @example
 * readClock("Mandag d. 15. september 2025 kl. 9")?.time // "09:00"
 */
export const readClock = (text: string): ClockMention | null =>
  /\d/.test(text)
    ? (firstOf(SAID, text, beginsWord) ??
      (text.includes(":") ? firstOf(COLON, text, anywhere) : null) ??
      (text.includes(".") ? firstOf(DOTTED, text, anywhere) : null))
    : null

const UNTIL = new RegExp(`^\\s{0,3}(?:[-–—]|til(?![${letterClass}]))\\s{0,3}`, "i")
const SECOND = new RegExp(
  `^(?:kl(?:okken)?[.:]{0,2}\\s{0,3})?(\\d{1,2})(?:[.:,]([0-5]\\d)(?:[:.]([0-5]\\d))?)?${HALF}(?!\\d|[.:,/-]\\d)`,
  "i",
)
const SAYS_CLOCK = /^kl/i
/** Nothing but a dash or "til" before the time: only the end is printed. */
const ONLY_UNTIL = /^\s*(?:[-–—]|til)\s*$/i

/**
 * Finds a time and, where one follows, the time it ends: "18:00 - 21:25", "kl. 16:30 til 18:30", "kl. 16-18".
 *
 * @param text - a line or a sentence
 * @returns both ends; `to` is null where only one time is printed, `from` where only the end is ("- 18.30"); null without any time
 * @example
 * readClockRange("kl. 16:30 til 18:30") // { from: "16:30", to: "18:30" }
 */
export const readClockRange = (text: string): { from: string | null; to: string | null } | null => {
  const first = readClock(text)
  if (first === null) return null
  if (ONLY_UNTIL.test(text.slice(0, first.start))) return { from: null, to: first.time }
  const rest = text.slice(first.end)
  const until = UNTIL.exec(rest)
  const tail = rest.slice(until?.[0].length ?? 0)
  const second = until === null ? null : SECOND.exec(tail)
  if (second === null) return { from: first.time, to: null }
  // "kl. 17.00 - 3 punkter": hours alone end a range only where they began it, or where "kl." says so
  const hoursAlone = second[2] === undefined && !SAYS_CLOCK.test(tail)
  const minutesBefore = /\d[.:,]?\d\d/.test(text.slice(first.start, first.end))
  return { from: first.time, to: hoursAlone && minutesBefore ? null : timeOf(second) }
}

const ENDED = "(?:hævet|hævedes|hæves|ophævet|sluttede|sluttet|slutter|slut|afsluttet|afsluttedes|afslutning|endte|færdigt)"
const BEGAN = "(?:startede|starter|startet|start|begyndte|begynder|begyndt|åbnede|åbnedes|åbnet)"
const about = (words: string, labels: string, verbs: string): RegExp =>
  lettered(
    [
      // Mødet blev hævet · Mødet, der … is not it: only an auxiliary may stand between
      `(?<![\\p{L}-])(?:mødet|mødets|møde)\\s{1,3}(?:(?:blev|bliver|er|var|herefter|derefter)\\s{1,3}){0,2}${words}(?!\\p{L})`,
      // Mødet begyndte kl. 15 og sluttede kl. 17
      `(?<![\\p{L}-])mødet\\s{1,3}${BEGAN}\\s[^\\n]{2,25}?\\sog\\s{1,3}(?:blev\\s{1,3})?${words}(?!\\p{L})`,
      `(?<![\\p{L}-])(?:${labels})(?!\\p{L})`,
      `(?<![\\p{L}-])(?:${verbs})\\s{1,3}(?:herefter\\s{1,3})?mødet(?!\\p{L})`,
      // Hegnssynet hævet kl. 12.40
      ...(words === ENDED ? [String.raw`(?<=(?:^|\n)\s{0,9}\p{Lu}\p{Ll}{2,30}(?:et|en)\s{1,3}(?:blev\s{1,3})?)hævet(?=\s{1,3}kl)`] : []),
      // Slut kl. 17 · Start: 16.00
      `(?<=^\\s{0,9}|[.\\d|\\t\\n]\\s{0,9})${words}(?=\\s{0,3}(?:kl|:))`,
    ].join("|"),
    "iy",
  )
const END = about(ENDED, "sluttidspunkt|sluttid|mødeslut|mødeafslutning|sluttede mødet", "hævede|afsluttede|sluttede")
/** Where the words above may begin, cheap and without Unicode: {@link about} is tried only there. */
const MAY_END = /møde|(?:af|op)?(?:slut|hæv)|endte|færdigt/gi
const MAY_START = /møde|start|begynd|åbne/gi
const START = about(BEGAN, "starttidspunkt|starttid|mødestart|mødebegyndelse", "åbnede|startede")

const sentenceEnd = lettered(String.raw`(?<![Kk]l)[.]\s+\p{Lu}|\n`)

/** Until the next sentence: what follows the words that told what the sentence is about. */
const sentenceAfter = (text: string, at: number): string => {
  const rest = text.slice(at, at + 90)
  const blank = /\n\s*\n/.exec(rest)
  const paragraph = blank === null ? rest : rest.slice(0, blank.index)
  const line = /^\s*:?\s*\n/.test(paragraph) ? paragraph.trim().replace(/^:\s*/, "") : paragraph
  const end = sentenceEnd.exec(line)
  return end === null ? line : line.slice(0, end.index + 1)
}

const timeAbout = (places: RegExp, pattern: RegExp, text: string): string | null => {
  places.lastIndex = 0
  for (let place = places.exec(text); place !== null; place = places.exec(text)) {
    pattern.lastIndex = place.index
    if (letterBefore(text, place.index) || !pattern.test(text)) continue
    const clock = readClock(sentenceAfter(text, pattern.lastIndex))
    if (clock !== null) return clock.time
    places.lastIndex = pattern.lastIndex
  }
  return null
}

/** "besluttet" ends nothing; without it most paragraphs about decisions would be searched. */
const TELLS_END = /hæv|[^e]slut|^slut|deslut|endte|færdig/i
const TELLS_START = /start|begynd|åbne/i

/**
 * Reads when the meeting ended, from a sentence or label about just that: "Mødet hævet kl. 18.30", "Mødet blev hævet kl. 21.35.",
 * "Sluttidspunkt: 11-05-2020 18:15:00", "Slut kl. 17". "forlod mødet kl. 20" and "Borgermødet sluttede kl. 21" tell of other things.
 *
 * @param text - a line or a paragraph
 * @returns hh:mm, or null
 * @example
 * readEndTime("Mødet sluttede kl. 19.50.") // "19:50"
 */
export const readEndTime = (text: string): string | null => (TELLS_END.test(text) && /\d/.test(text) ? timeAbout(MAY_END, END, text) : null)

/**
 * Reads when the meeting began: "Mødet startede kl. 16.00", "Mødet begyndte kl. 9", "Starttidspunkt: 11-05-2020 16:00:00".
 *
 * @param text - a line or a paragraph
 * @returns hh:mm, or null
 * @example
 * readStartTime("Mødet begyndte kl. 9.") // "09:00"
 */
export const readStartTime = (text: string): string | null =>
  TELLS_START.test(text) && /\d/.test(text) ? timeAbout(MAY_START, START, text) : null
