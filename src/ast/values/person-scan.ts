import { bodyEnding } from "../lexicon/outcomes.ts"
import { absenceReasons, noParty, partyAbbreviations, partyNames, presenceMarks, roles } from "../lexicon/people.ts"
import type { Participant } from "../schema.ts"
import { readLimit, readPredicate, readReason } from "./absence-predicate.ts"
import { lettered } from "./lettered.ts"
import { isNoNameWord, isTitle, scanName, tidyName } from "./person-name.ts"

/** What a mark beside a name says. */
export type Mark =
  | { kind: "noise" }
  | { kind: "party"; party: string | null }
  | { kind: "role"; role: Exclude<Participant["role"], null>; roleText: string }
  | { kind: "status"; status: "present" | "excused" | "absent"; note: string | null }
  | { kind: "note"; note: string }
  | { kind: "partial"; note: string }

/** A person found in a text, with everything that stands in parentheses right after the name. */
export interface PersonMatch {
  name: string
  words: string[]
  title: string | null
  /** Offsets of the name. */
  start: number
  end: number
  /** Offset after the last parenthesis. */
  next: number
  parentheses: string[]
  /** A list letter without parentheses: "Bo Dam V". */
  looseParty: string | null
}

/** Not "x": that is a cross in a table. */
const listLetter = lettered(String.raw`^(?:liste\s+)?(?!x$)(\p{L})(?:-listen)?$`, "i")
const shortCapitals = lettered(String.raw`^\p{Lu}{2,4}$`)
const roleWords = lettered(
  String.raw`^(?:\d\.\s*)?(?:(?:konstitueret|fungerende|afgående|tidligere|kst\.|fg\.)\s+)?([\p{L}-]+)(?:\s+(?:for|i|fra|ved)\s.{1,60})?$`,
  "i",
)
const userId = lettered(String.raw`^(?:[\p{Ll}\d._-]{1,5}|[\p{L}]{0,5}\d[\p{L}\d]*|\S+@\S+)$`)
const oneSmallWord = lettered(String.raw`^\p{Ll}[\p{L}-]+$`)
const substituteFor = lettered(String.raw`^(?:\p{L}+\s+)?(?:som\s+)?(?:stedfortræder|suppleant|substitut|indkaldt|i stedet)\s+for\s`, "i")

const trimmedMark = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–—:,;]+/, "")
    .replace(/[,;.]$/, "")
    .trim()

const readParty = (mark: string): Mark | null => {
  if (noParty.has(mark.toLowerCase())) return { kind: "party", party: null }
  const letter = listLetter.exec(mark)?.[1]
  if (letter !== undefined) return { kind: "party", party: letter.toUpperCase() }
  if (shortCapitals.test(mark) && partyAbbreviations.has(mark.toLowerCase())) return { kind: "party", party: mark }
  const named = partyNames.get(mark.toLowerCase())
  return named === undefined ? null : { kind: "party", party: named }
}

const readRole = (mark: string): Mark | null => {
  const word = roleWords.exec(mark)?.[1]
  if (word === undefined || !isTitle(word)) return null
  return { kind: "role", role: roles.get(word.toLowerCase()) ?? "other", roleText: mark }
}

const readPresence = (mark: string): Mark | null => {
  const lower = mark.toLowerCase()
  const status = presenceMarks.get(lower)
  if (status !== undefined) return { kind: "status", status, note: null }
  const limit = readLimit(mark)
  if (limit !== null) return { kind: "partial", note: limit }
  const reading = readPredicate(mark)
  if (reading?.status === "partial") return { kind: "partial", note: reading.note ?? mark }
  return reading === null ? null : { kind: "status", status: reading.status, note: reading.note }
}

/**
 * Reads one mark beside a name: a list letter, a role, a mark of presence, a reason, a limit.
 *
 * @param text - the mark without its parentheses
 * @returns what it says, or null where it is none of these
 * @example
 * readMark("Ø") // { kind: "party", party: "Ø" }
 */
export const readMark = (text: string): Mark | null => {
  const mark = trimmedMark(text)
  if (mark === "") return { kind: "noise" }
  // whom somebody stands in for is no role of their own
  if (substituteFor.test(mark)) return { kind: "note", note: mark }
  const known = readParty(mark) ?? readRole(mark) ?? readPresence(mark)
  if (known !== null) return known
  const reason = readReason(mark)
  if (reason !== null) return { kind: "note", note: reason }
  return absenceReasons.has(mark) ? { kind: "note", note: mark } : null
}

const betweenMarks = lettered(String.raw`\s*[,;/]\s*|\s+[-–—]\s+|\s{1,4}(?=\p{L}$)`)

/**
 * Reads all that a pair of parentheses holds: "(A, formand)", "((V))", "(jhan)".
 *
 * @param inner - the text between the parentheses
 * @returns its marks; what is no mark becomes a note, or noise where it looks like a user id
 * @example
 * readParenthesis("V, formand") // a party and a role
 */
export const readParenthesis = (inner: string): Mark[] => {
  const text = inner.replace(/[()[\]]/g, " ").trim()
  const whole = readMark(text)
  if (whole !== null) return [whole]
  const parts = text.split(betweenMarks).map((part) => readMark(part))
  if (parts.length > 1 && parts.every((part) => part !== null)) return parts
  if (userId.test(text) || shortCapitals.test(text)) return [{ kind: "noise" }]
  // "Ida Holm (elevrådet)": whom a guest speaks for
  if (oneSmallWord.test(text) && bodyEnding.test(text)) return [{ kind: "role", role: "other", roleText: text }]
  return [{ kind: "note", note: text.replace(/\s+/g, " ") }]
}

const skipSpace = (text: string, at: number): number => {
  let place = at
  while (place < text.length && /\s/.test(text[place] ?? "")) place++
  return place
}

const closing = (text: string, at: number): number => {
  let depth = 0
  for (let place = at; place < text.length; place++) {
    const sign = text[place]
    if (sign === "(" || sign === "[") depth++
    else if (sign === ")" || sign === "]") {
      depth--
      if (depth === 0) return place
    }
  }
  return text.length
}

const titleWord = lettered(String.raw`(?:\d\.\s*)?(?:[Kk]st\.|[Ff]g\.|\p{L}[\p{L}-]*)`, "y")
const titleOf = /(?:for|i|fra|ved)\s+/y
const qualifiers = /^(?:konstitueret|fungerende|afgående|tidligere|kst\.|fg\.)$/iu

const scanTitle = (text: string, at: number): { title: string | null; next: number } => {
  let place = at
  for (let count = 0; count < 4; count++) {
    titleWord.lastIndex = place
    const found = titleWord.exec(text)
    const word = found?.[0].replace(/^\d\.\s*/, "")
    if (found === null || word === undefined || !(isTitle(word) || qualifiers.test(word))) break
    const after = skipSpace(text, place + found[0].length)
    if (after === place + found[0].length) break
    place = after
    titleOf.lastIndex = place
    const of = titleOf.exec(text)
    if (of === null) continue
    titleWord.lastIndex = place + of[0].length
    const body = titleWord.exec(text)
    if (body === null || !isNoNameWord(body[0])) break
    place = skipSpace(text, titleWord.lastIndex)
  }
  return place === at ? { title: null, next: at } : { title: tidyName(text.slice(at, place)), next: place }
}

const oneCapital = lettered(String.raw`^\p{Lu}$`)

/**
 * Reads one person at a place: titles, the name, and the parentheses after it.
 *
 * @param text - any text
 * @param at - where the person is to begin
 * @returns the person, or null where none begins
 * @example
 * scanPerson("Vejchef Ida Holm (A)", 0)?.name // "Ida Holm"
 */
export const scanPerson = (text: string, at: number): PersonMatch | null => {
  const begin = skipSpace(text, at)
  const { title, next } = scanTitle(text, begin)
  const found = scanName(text, next)
  if (found === null) return null
  const last = found.words.at(-1) ?? ""
  const looseParty = found.words.length > 2 && oneCapital.test(last) ? last : null
  const end = looseParty === null ? found.end : text.slice(0, found.end - 1).trimEnd().length
  const parentheses: string[] = []
  let place = found.end
  for (;;) {
    const open = skipSpace(text, place)
    if (text[open] !== "(" && text[open] !== "[") break
    const close = closing(text, open)
    parentheses.push(text.slice(open + 1, close))
    place = close + 1
  }
  return {
    name: tidyName(text.slice(found.start, end)),
    words: looseParty === null ? found.words : found.words.slice(0, -1),
    title,
    start: found.start,
    end,
    next: place,
    parentheses,
    looseParty,
  }
}

/** What the marks of one person come to. */
export interface MarkSum {
  party: string | null
  role: Participant["role"]
  roleText: string | null
  status: "present" | "excused" | "absent" | null
  partial: boolean
  note: string | null
}

/**
 * Adds up the marks of one person; the first of each kind stands, notes are joined.
 *
 * @param marks - marks in their order
 * @returns their sum
 * @example
 * sumMarks([{ kind: "party", party: "A" }]).party // "A"
 */
export const sumMarks = (marks: readonly Mark[]): MarkSum => {
  const sum: MarkSum = { party: null, role: null, roleText: null, status: null, partial: false, note: null }
  const note = (words: string | null): void => {
    if (words !== null) sum.note = sum.note === null ? words : `${sum.note}; ${words}`
  }
  for (const mark of marks) {
    if (mark.kind === "party") sum.party ??= mark.party
    else if (mark.kind === "role" && sum.role === null) {
      sum.role = mark.role
      sum.roleText = mark.roleText
    } else if (mark.kind === "status") {
      sum.status ??= mark.status
      note(mark.note)
    } else if (mark.kind === "note") note(mark.note)
    else if (mark.kind === "partial") {
      sum.partial = true
      note(mark.note)
    }
  }
  return sum
}
