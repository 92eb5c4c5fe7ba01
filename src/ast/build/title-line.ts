/** Lines of a head without a label: Referat fra møde i <organ> den <dato> kl. hh.mm i <sted> */

import { anyOf, WORD_END } from "../../../grammar/patterns.ts"
import { streetEndings } from "../../../grammar/words.ts"
import { isBodyName, readBody } from "../values/body.ts"
import { readClockRange } from "../values/clock.ts"
import { readCompactDate, readDate } from "../values/date.ts"

/** Words of a title line that are no part of the body's name. */
const typeWords =
  /^(?:åb(?:en|ent)|lukket|ekstraordinært?|konstituerende|ordinært?|foreløbigt?|godkendt)? ?(?:beslutnings|tillægs|møde)?(?:referat(?:et)?|protokol|dagsorden(?:en)?)(?![a-zæøå])(?: med (?:beslutninger|vedtagelser))? ?[-–:]* ?|^beslutninger fra mødet ?|^udskrift af /i
const trailingType = / ?(?:[-–,] ?)?(?:åbent? |lukket )?(?:beslutnings|forhandlings|tillægs|møde)?(?:referat|protokol|dagsorden) ?$/i
/** Udskrift af byrådets forhandlingsprotokol */
const ownedProtocol = /^([a-zæøå]{3,}(?:et|en))s$/i
const connector = /^(?:til|for|fra|af|over|i|på|den|d\.|vedr\.?|om|det)(?= |$) ?/i
const meetingOf = /^(?:(?:ekstraordinært?|konstituerende|ordinært?|åbent?|lukket) )?mødet?(?: ?nr\.? ?\d+)? ?(?:i|for|af) /i
const meetingGenitive = /s (?:(?:ekstra|konstituerende|ordinære|ekstraordinære) )?mødet?$/i
const meetingCompound = /^([A-ZÆØÅa-zæøå]{4,}?)s?mødet?$/
/** Ekstraordinært møde · Møde nr. 9 · Mødenr. 9 */
export const meetingKind =
  /^(?:(?:ekstraordinært|konstituerende|ordinært)[\s\u00a0]+)?mødet?(?:[\s\u00a0]*nr\.?[\s\u00a0]*\d+(?:[/-]\d+)?)?[\s\u00a0]*$/i
const meetingNumber = /[ ,]*(?:møde ?)?nr\.? ?\d+(?:[/-]\d+)?$/i
const leadIn = /[ ,.:–-]*(?:(?:den|d\.) ?)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag[ ,]*)?(?:(?:den|d\.) ?)?$/i
const clockWord = /^[ ,.–-]*(?:kl\.?|klokken)? ?\d{1,2}(?:[.:]\d{2}){0,2}(?: ?(?:-|–|til) ?(?:kl\.? ?)?\d{1,2}(?:[.:]\d{2})?)?[ ,.:]*/i
const placeLead = /^[ ,–-]*(?:i|på|hos|ved) /i
const letterSpaced = /^(?:[A-ZÆØÅa-zæøå] ){4,}[A-ZÆØÅa-zæøå]\b/
const compound: readonly (readonly [RegExp, string])[] = [
  [/bestyrelse$/i, "n"],
  [/råd$/i, "et"],
  [/udvalg$/i, "et"],
  [/nævn$/i, "et"],
]

/** Handicaprådet i Lundby Kommune */
const ofPlace = / i [A-ZÆØÅ][^\s,.:;]+(?: Kommune)?$/

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const definite = (name: string): string => name + (compound.find(([end]) => end.test(name))?.[1] ?? "")

/** A line that names a room or a house: Mødelokale 2 · Byrådssalen · Amtsgården, lokale 3 */
const roomLine =
  /^(?!\S+[ \u00a0](?:er|var|blev|har|havde)[ \u00a0])(?:(?:\S+s[ \u00a0])?(?:mødelokale|lokale|møderum|mødesal|sal[ \u00a0]\d|udvalgsværelse|byrådssal|rådssal|kantine|rådhus|\S+(?:sal|salen|rådhus|rådhuset|lokale)(?=[\s\u00a0,]|$))|[A-ZÆØÅ][^,.:;\r\n]{2,60},[ \u00a0](?:mødelokale|lokale|møderum|mødesal|udvalgsværelse|byrådssal|kantine))/i

/** Molevej 3 · Ny Torv 7, 2. sal */
const addressLine = new RegExp(
  `^(?:[A-ZÆØÅ][^\\s,.]*[ \\u00a0]){0,3}[A-ZÆØÅ]?[^\\s,.]*(?:${streetEndings.join("|")})[ \\u00a0]\\d{1,3}[A-Z]?(?:,[^\\r\\n]{2,60})?$`,
  "i",
)

/** Whether a line of the head says where the meeting was. */
export const isPlaceLine = (line: string): boolean => roomLine.test(line) || addressLine.test(line)

/** A longer line is no title, and taking it to pieces would take long. */
const longestTitle = 2_000

const noTitle: TitleLine = { body: null, weight: 0, date: null, from: null, to: null, place: null, typed: false }

/** What a free line of the head tells: Referat fra møde i <organ> den <dato> kl. hh.mm i <sted> */
export interface TitleLine {
  body: string | null
  /** How sure the body is: 3 named after "møde i" or a type word, 2 a body's name alone, 1 any other rest of a title line. */
  weight: number
  date: string | null
  from: string | null
  to: string | null
  place: string | null
  typed: boolean
}

const bodyFrom = (rest: string, typed: boolean): { body: string | null; weight: number } => {
  let text = rest.trim().replace(meetingNumber, "")
  const strip = (pattern: RegExp): boolean => {
    const next = text.replace(pattern, "")
    const changed = next !== text
    text = next
    return changed
  }
  while (strip(connector));
  const named = strip(meetingOf)
  while (strip(connector));
  // Byrådet / Referat
  text = text.replace(/[ ,.:/|·–-]+$/, "")
  if (text === "" || meetingKind.test(text) || text.length > 90) return { body: null, weight: 0 }
  if (meetingGenitive.test(text)) return { body: capital(text.replace(meetingGenitive, "")), weight: 3 }
  // Byrådsmøde, but not Borgermøde
  const owning = capital(definite(meetingCompound.exec(text)?.[1] ?? ""))
  if (isBodyName(owning)) return { body: owning, weight: 3 }
  const owner = typed ? ownedProtocol.exec(text)?.[1] : undefined
  if (owner !== undefined) return { body: capital(owner), weight: 2 }
  const known = isBodyName(readBody(text.replace(ofPlace, "")).name)
  if (named) return { body: capital(text), weight: 4 }
  if (known) return { body: text, weight: typed ? 4 : 2 }
  return typed && /^[A-ZÆØÅ]/.test(text) && !/[.?!]/.test(text) ? { body: text, weight: 1 } : { body: null, weight: 0 }
}

/** First words of a title that only the dialect knows; they may stand where those every dialect knows stand. */
const ownTypeWords = (words: readonly string[]): RegExp | null => {
  const own = words.filter((word) => !typeWords.test(word))
  return own.length === 0 ? null : new RegExp(`^${anyOf(own)}${WORD_END} ?[-–:]* ?`, "i")
}

/**
 * Prepares the reading of lines without a label: body, day, times and place.
 *
 * @param words - first words of a title line in the dialect
 * @returns what a line of the head tells; null for what it does not
 * @example
 * titleReader([])("Referat fra møde i Byrådet den 3. maj 2011 kl. 17").body // "Byrådet"
 */
export const titleReader = (words: readonly string[]): ((line: string) => TitleLine) => {
  const own = ownTypeWords(words)
  return (line) => readTitleLine(line, own)
}

const readTitleLine = (line: string, own: RegExp | null): TitleLine => {
  if (line.length > longestTitle) return noTitle
  let text = line.trim().replace(/\s+/g, " ").replace(letterSpaced, "Referat")
  const stripped = text.replace(own?.test(text) ? own : typeWords, "")
  let typed = stripped !== text
  text = stripped
  const trailing = text.replace(trailingType, "")
  typed ||= trailing !== text
  text = trailing
  const date = readDate(text) ?? readCompactDate(text)
  let before = text
  let after = ""
  if (date !== null) {
    before = text.slice(0, date.start).replace(leadIn, "")
    after = text.slice(date.end)
  } else {
    const clock = /(?:^|[ ,])(?:kl\.?|klokken) ?\d/i.exec(text)
    if (clock !== null) {
      before = text.slice(0, clock.index).replace(leadIn, "")
      after = text.slice(clock.index)
    }
  }
  const range = readClockRange(after.replace(/^[ ,.–-]*/, ""))
  const clock = range?.from ?? null
  const afterClock = clock === null ? after : after.replace(clockWord, "")
  let rest = before.replace(trailingType, "")
  typed ||= rest !== before
  let place: string | null = null
  const isPlaced = clock === null ? typed && date !== null && /^[ ,]*(?:i|på) [A-ZÆØÅ]/.test(afterClock) : placeLead.test(afterClock)
  if (isPlaced) place = afterClock.replace(placeLead, "").replace(/[ .,]+$/, "")
  // 14. september 2010 kl. 10.00, Molevej 3, Strandby
  else if (clock !== null && addressLine.test(afterClock)) place = afterClock
  const alone = rest.replace(placeLead, "")
  if (place === null && date === null && clock !== null && !typed && alone !== "" && !isBodyName(alone)) {
    // Byrådssalen kl. 19.00 · i Byrådssalen kl. 19.00
    place = alone
    rest = ""
  }
  // i Mødelokale 2 · i Udvalget for Havne
  if (date === null && clock === null && /^i [A-ZÆØÅ0-9]/.test(text)) {
    const within = text.replace(placeLead, "")
    return isBodyName(within) ? { ...noTitle, body: within, weight: 3, typed } : { ...noTitle, place: within, typed }
  }
  const found = bodyFrom(rest, typed)
  return { ...found, date: date?.iso ?? null, from: clock, to: range?.to ?? null, place: place === "" ? null : place, typed }
}
