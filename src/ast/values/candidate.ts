/** An outcome word before it is known whether it counts, the sentence it stands in, and the tests of its surroundings. */
import { bodyEnding, determiners, type VerbForm } from "../lexicon/outcomes.ts"
import type { Outcome } from "../schema.ts"
import { lowerAt, type Stretch, type Word } from "./sentence.ts"
import type { OutcomeContext } from "./subject.ts"

/** One sentence, its words, and the context it is read in. `offset`: where the sentence begins in the text. */
export interface Sentence {
  text: string
  offset: number
  words: readonly Word[]
  context: OutcomeContext
}

/** An outcome word. `vague`: says yes with no word for what. */
export interface Candidate extends Stretch {
  outcome: Outcome
  form: VerbForm | "noun"
  negated: boolean
  vague: boolean
}

/**
 * Index of the last word that passes a test.
 *
 * @param words - words of a clause
 * @param test - what to look for
 * @returns the index, -1 where none passes
 * @example
 * lastIndex(wordsOf("blev ikke", 0, 9), (word) => word.lower === "ikke") // 1
 */
export const lastIndex = (words: readonly Word[], test: (word: Word) => boolean): number => {
  for (let at = words.length - 1; at >= 0; at -= 1) if (test(words[at] as Word)) return at
  return -1
}

/**
 * Whether a word is among others.
 *
 * @param words - words of a clause
 * @param lower - the word, in lower case
 * @returns true where it is
 * @example
 * has(wordsOf("blev ikke", 0, 9), "ikke") // true
 */
export const has = (words: readonly Word[], lower: string): boolean => words.some((word) => word.lower === lower)

const months = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|sommeren"
const background = new RegExp(
  `^\\s+(?:(?:[^\\s.,]+\\s+){0,4}?på\\s+(?:sit\\s+|et\\s+|det\\s+)?[a-zæøå]*møde[t]?\\s+(?:den|d\\.|i)\\s|(?:den|d\\.)\\s+\\d|(?:tilbage\\s+)?i\\s+(?:(?:[a-zæøå]+\\s+)?(?:19|20)\\d\\d|${months}))`,
)
const perfect: ReadonlySet<string> = new Set(["har", "havde"])
const isMeeting = /mødet?$/

const year = /^(?:19|20)\d\d$/

/** "blev i 2014 vedtaget", but not "Regnskabet i 2014 blev vedtaget". */
const isYearBefore = (clause: readonly Word[]): boolean => {
  const aux = lastIndex(clause, (one) => one.lower === "blev" || one.lower === "er" || one.lower === "har" || one.lower === "havde")
  return aux >= 0 && clause.some((one, index) => index > aux + 1 && year.test(one.text) && lowerAt(clause, index - 1) === "i")
}

/**
 * Whether an outcome is told in passing: "Byrådet godkendte i 2014 …", "har været sendt i høring".
 *
 * @param sentence - the sentence
 * @param clause - words of the clause before the outcome word
 * @param word - the outcome word
 * @returns true where it is no decision of this meeting
 * @example
 * isBackground(sentence, [], word) // true for "Udvalget godkendte i 2014 planen"
 */
export const isBackground = (sentence: Sentence, clause: readonly Word[], word: Word): boolean => {
  const behind = word.end - sentence.offset
  return (
    background.test(sentence.text.slice(behind, behind + 120)) ||
    clause.some((one, index) => one.lower === "været" && perfect.has(lowerAt(clause, index - 1))) ||
    isYearBefore(clause) ||
    (has(clause, "på") && has(clause, "den") && clause.some((one) => isMeeting.test(one.lower)))
  )
}

const beforeAttributes: ReadonlySet<string> = new Set("som end tidligere senest i til for af med på inden efter ved om".split(" "))
const pastEnding = /(?:te|de)$/

/**
 * Whether a participle or a past form is used as an adjective: "den godkendte plan", "som anbefalet".
 *
 * @param before - the word before
 * @param word - the outcome word
 * @param next - the word after
 * @param form - its form
 * @returns true where it decides nothing
 * @example
 * isAttribute(wordsOf("som", 0, 3)[0], word, undefined, "participle") // true
 */
export const isAttribute = (before: Word | undefined, word: Word, next: Word | undefined, form: Candidate["form"]): boolean => {
  if (form !== "participle" && form !== "active") return false
  if (before !== undefined && beforeAttributes.has(before.lower)) return form === "participle" || word.lower.endsWith("e")
  if (word.lower === "indstillet" && next?.lower === "på") return true
  if (form === "participle" || before === undefined) return false
  // "Det godkendte regnskab" names a thing, "Det godkendte udvalget" tells who said yes to it
  const isObject = before.lower === "det" && (next === undefined || bodyEnding.test(next.lower) || /^[A-ZÆØÅ.,]/.test(next.text))
  return pastEnding.test(word.lower) && determiners.has(before.lower) && !isObject
}

const isCount = /\d/

/**
 * Whether somebody other than a body did it: "godkendt af Kystdirektoratet".
 *
 * @param words - words of the sentence
 * @param at - index of the outcome word
 * @returns true where an agent that is no body follows
 * @example
 * agentIsOther(wordsOf("godkendt af et flertal", 0, 22), 0) // false
 */
export const agentIsOther = (words: readonly Word[], at: number): boolean => {
  const agent = lowerAt(words, at + 1) === "af" ? words[at + 2] : undefined
  if (agent === undefined) return false
  const { lower } = agent
  return !bodyEnding.test(lower) && !determiners.has(lower) && lower !== "flertallet" && lower !== "dagsordenen" && !isCount.test(lower)
}

const points: ReadonlySet<string> = new Set("punkt punkter punkterne pkt delpunkt ansøgning forslag model".split(" "))
const pointsEnd: ReadonlySet<string> = new Set([",", ";", ":", "at", "idet", "med", "og"])

/**
 * Whether numbered points follow: "godkendte punkt 1 og 2", "godkendt for så vidt angår pkt. 1".
 *
 * @param words - words of the sentence
 * @param at - index of the outcome word
 * @returns true where the outcome is of these points alone
 * @example
 * isOfPoints(wordsOf("godkendte punkt 1", 0, 17), 0) // true
 */
export const isOfPoints = (words: readonly Word[], at: number): boolean => {
  for (let index = at + 1; index <= at + 8; index += 1) {
    const word = words[index]
    if (word === undefined || pointsEnd.has(word.lower)) return false
    if (points.has(word.lower) && isCount.test(lowerAt(words, index + 1))) return true
  }
  return false
}
