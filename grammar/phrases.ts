/**
 * Phrases looked up at a place of a text. An alternation of some hundred phrases takes V8 five to ten milliseconds before it can be tried
 * for the first time, as long as reading a page of minutes; making this takes a tenth of it, and each try is as quick.
 */
import { smallLetter } from "./letters.ts"

/** Where something that stands at a place of a text ends; -1 where it does not stand there. */
export type Matcher = (text: string, at: number) => number

/**
 * Tells whether a code is blank space inside a line.
 *
 * @param code - a UTF-16 code, or NaN
 * @returns true for blanks, tabs and no-break spaces
 * @example
 * isGap(" ".charCodeAt(0)) // true
 */
export const isGap = (code: number): boolean => code === 32 || code === 9 || code === 160

/** A blank of the phrase stands for any run of blanks. */
const endOf = (phrase: string, text: string, at: number): number => {
  let place = at
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(index)
    if (code === 32) {
      if (!isGap(text.charCodeAt(place))) return -1
      while (isGap(text.charCodeAt(place))) place++
    } else if (smallLetter(text.charCodeAt(place)) === code) place++
    else return -1
  }
  return place
}

/** The first characters, one or two, as one number; a tab or a no-break space as a blank. */
const opening = (text: string, at: number, length: 1 | 2): number => {
  const first = smallLetter(text.charCodeAt(at))
  if (length === 1) return first | 0
  const second = text.charCodeAt(at + 1)
  return (first << 16) | (isGap(second) ? 32 : smallLetter(second))
}

/** Phrases, and what is to follow them. */
export interface PhraseForm<Value> {
  /** What is told by them. */
  value: Value
  /** Plain words; small and capital letters make no difference, a blank stands for any run of blanks. */
  phrases: readonly string[]
  next: Matcher
}

/** What phrases at a place tell, and where the match ends. */
export interface PhraseMatch<Value> {
  value: Value
  end: number
}

/**
 * Makes one table of phrases of several forms: a place of a text is looked up once for all of them.
 *
 * @param forms - in the order in which they are tried; of the phrases of one the longest first
 * @returns what stands at a place of a text, the first that fits
 * @example
 * phraseTable([{ value: "absence", phrases: ["Afbud", "Afbud fra"], next: sticky(":") }])("Afbud  fra: Ida Holm", 0)?.end // 11
 */
export const phraseTable = <Value>(forms: readonly PhraseForm<Value>[]): ((text: string, at: number) => PhraseMatch<Value> | undefined) => {
  const entries = forms.flatMap(({ value, phrases, next }) =>
    [...new Set(phrases.map((phrase) => phrase.toLowerCase()))]
      .sort((one, other) => other.length - one.length)
      .map((phrase) => ({ value, phrase, next })),
  )
  const length = entries.some(({ phrase }) => phrase.length < 2) ? 1 : 2
  const table = new Map<number, typeof entries>()
  for (const entry of entries) {
    const key = opening(entry.phrase, 0, length)
    const alike = table.get(key)
    if (alike === undefined) table.set(key, [entry])
    else alike.push(entry)
  }
  return (text, at) => {
    const alike = table.get(opening(text, at, length))
    if (alike === undefined) return undefined
    for (const { value, phrase, next } of alike) {
      const behind = endOf(phrase, text, at)
      const end = behind < 0 ? -1 : next(text, behind)
      if (end >= 0) return { value, end }
    }
    return undefined
  }
}

/**
 * Makes a matcher of phrases and what follows them.
 *
 * @param phrases - plain words
 * @param next - what has to follow
 * @returns the matcher of both together
 * @example
 * oneOf(["Afbud", "Afbud fra"], sticky(":"))("Afbud  fra: Ida Holm", 0) // 11
 */
export const oneOf = (phrases: readonly string[], next: Matcher): Matcher => {
  const find = phraseTable([{ value: null, phrases, next }])
  return (text, at) => find(text, at)?.end ?? -1
}

/**
 * Makes a matcher of a regular expression.
 *
 * @param source - the expression
 * @param flags - "i" where small and capital letters make no difference
 * @returns its matcher
 * @example
 * sticky("\\d+")("pkt. 12", 5) // 7
 */
export const sticky = (source: string, flags: "i" | "" = ""): Matcher => {
  const pattern = new RegExp(source, `${flags}y`)
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : -1
  }
}

/**
 * Matches one thing and then another; the first is not tried in another way where the second fails.
 *
 * @param first - what stands at the place
 * @param next - what stands behind it
 * @returns the matcher of both together
 * @example
 * sequence(sticky(" *"), sticky("\\d+"))("  12", 0) // 4
 */
export const sequence =
  (first: Matcher, next: Matcher): Matcher =>
  (text, at) => {
    const end = first(text, at)
    return end < 0 ? -1 : next(text, end)
  }

/**
 * Matches the first of several things that stands at a place.
 *
 * @param matchers - in the order in which they are tried
 * @returns the matcher of any of them
 * @example
 * either(sticky("a"), sticky("b"))("b", 0) // 1
 */
export const either =
  (...matchers: readonly Matcher[]): Matcher =>
  (text, at) => {
    for (const matcher of matchers) {
      const end = matcher(text, at)
      if (end >= 0) return end
    }
    return -1
  }
