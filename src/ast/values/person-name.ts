import {
  nameAbbreviations,
  nameParticles,
  noFirstWords,
  noNameEndings,
  noNameWords,
  otherTitles,
  politicalTitles,
  titleEndings,
} from "../lexicon/people.ts"
import { lettered } from "./lettered.ts"
import { type Suffixes, suffixesOf, suffixMark } from "./suffixes.ts"

/** A name found in a text, with its words as printed. */
export interface NameMatch {
  words: string[]
  start: number
  end: number
}

const capitalised = lettered(
  String.raw`(?:(?:el|al|ul|as|an)-|d['’])?\p{Lu}[\p{L}\p{M}]*(?:['’´\x60-]\p{L}[\p{L}\p{M}]*)*-?(?![\p{L}\p{N}])`,
  "y",
)
const initials = lettered(String.raw`\p{Lu}\.(?:-?\p{Lu}\.)*(?![\p{L}\p{N}])`, "y")
const lowerWord = lettered(String.raw`\p{Ll}+(?![\p{L}\p{N}])`, "y")
const gap = /\s+/y
const shouted = lettered(String.raw`^\p{Lu}{3,}$`)

const endings = (words: readonly string[]): Suffixes => suffixesOf(words.map((word) => [word, 0]))
const ofTitles = endings(titleEndings)
const ofNoNames = endings(noNameEndings)

const matchAt = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null
}

/**
 * Tells whether a word is a title: "økonomichef", "Formand".
 *
 * @param word - one word
 * @returns true for a title
 * @example
 * isTitle("Vejchef") // true
 */
export const isTitle = (word: string): boolean => {
  const lower = word.toLowerCase()
  return suffixMark(ofTitles, word) >= 0 || politicalTitles.has(lower) || otherTitles.has(lower)
}

/**
 * Tells whether a capitalised word belongs to headings, outcomes, bodies or titles and so to no name.
 *
 * @param word - one word
 * @returns true where a name cannot hold it
 * @example
 * isNoNameWord("Teknikudvalget") // true
 */
export const isNoNameWord = (word: string): boolean => {
  const lower = word.toLowerCase()
  return suffixMark(ofNoNames, word, 2) >= 0 || noNameWords.has(lower) || isTitle(lower)
}

const nameToken = (text: string, at: number): string | null => {
  const initial = matchAt(initials, text, at)
  if (initial !== null) return initial
  const word = matchAt(capitalised, text, at)
  if (word === null) return null
  return text[at + word.length] === "." && nameAbbreviations.has(word.toLowerCase()) ? `${word}.` : word
}

/**
 * Reads one name at a place: capitalised words, initials and particles up to the first word that no name holds.
 *
 * @param text - any text
 * @param at - where the name is to begin
 * @returns the name and where it ends, or null where none begins
 * @example
 * scanName("Bo von Dam (A)", 0) // { words: ["Bo", "von", "Dam"], start: 0, end: 10 }
 */
export const scanName = (text: string, at: number): NameMatch | null => {
  const words: string[] = []
  let pending: string[] = []
  let end = at
  let place = at
  for (;;) {
    const word = nameToken(text, place)
    if (word !== null) {
      if (isNoNameWord(word.replace(/[.-]$/, "")) || (words.length === 0 && noFirstWords.has(word.toLowerCase()))) break
      words.push(...pending, word)
      pending = []
      place += word.length
      end = place
    } else {
      const particle = matchAt(lowerWord, text, place)
      if (particle === null || pending.length > 2 || words.length === 0 || !nameParticles.has(particle)) break
      pending.push(particle)
      place += particle.length
    }
    const space = matchAt(gap, text, place)
    if (space === null) break
    place += space.length
  }
  return words.length === 0 ? null : { words, start: at, end }
}

/**
 * A name as the contract wants it: every run of white space is one space, a hyphen at a line end joins.
 *
 * @param printed - the name as printed
 * @returns the name on one line
 * @example
 * tidyName("Ida\nHolm") // "Ida Holm"
 */
export const tidyName = (printed: string): string => printed.trim().replace(/-\s+/g, "-").replace(/\s+/g, " ")

const oneCapital = lettered(String.raw`^\p{Lu}$`)

/**
 * Tells whether scanned words are a full name: two to six capitalised words, not all in capitals.
 *
 * @param words - the words of a {@link NameMatch}
 * @returns true for a full name
 * @example
 * isFullName(["Ida", "Holm"]) // true
 */
export const isFullName = (words: readonly string[]): boolean => {
  const names = words.filter((word) => !nameParticles.has(word))
  const spelt = names.filter((word) => !word.endsWith("."))
  // "Model A": a letter without its full stop ends no name.
  if (oneCapital.test(names.at(-1) ?? "")) return false
  return names.length >= 2 && names.length <= 6 && !spelt.every((word) => shouted.test(word))
}

/**
 * Tells whether a text looks like exactly one person's name.
 *
 * @param text - any text
 * @returns true for two to six capitalised words, none of which stands in headings, outcomes or names of bodies
 * @example
 * isName("Villy P. Bak") // true
 * isName("Teknisk Udvalg") // false
 */
export const isName = (text: string): boolean => {
  const trimmed = text.trim()
  if (trimmed.length < 4 || trimmed.length > 80) return false
  const found = scanName(trimmed, 0)
  return found !== null && found.end === trimmed.length && isFullName(found.words)
}
