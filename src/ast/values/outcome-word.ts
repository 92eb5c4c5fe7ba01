/** Reads one word, with the particle that may follow it: what would it say if it counted? */
import { decidesWithInfinitive, nounPhrases, particleVerbs, verbs } from "../lexicon/outcomes.ts"
import { type Candidate, has, type Sentence } from "./candidate.ts"
import { isElection, namesOffice } from "./election.ts"
import { lowerAt, type Word } from "./sentence.ts"
import { skipLeading } from "./subject.ts"

const noInfinitives: ReadonlySet<string> = new Set("alle disse hele denne begge flere fire de ikke der se".split(" "))
const givers: ReadonlySet<string> = new Set("giver gives gav givet meddeler meddeles meddelte meddelt får fik give meddele".split(" "))
const noSupport: ReadonlySet<string> = new Set(["uden", "manglende", "om", "på", "ingen"])
const infinitiveEnding = /^[a-zæøå]{2,}e$|^(?:få|gå|se|stå)$/
const not = /\sikke\s/
const isApproval = /godkend/
const isChoice = /v[æa]l/

/**
 * Whether a word behind "at" is an infinitive.
 *
 * @param word - the word
 * @returns true for known infinitives and for words that look like one
 * @example
 * isInfinitive(wordsOf("udsætte", 0, 7)[0]) // true
 */
export const isInfinitive = (word: Word | undefined): boolean => {
  if (word === undefined || noInfinitives.has(word.lower)) return false
  return (
    verbs.get(word.lower)?.form === "infinitive" || particleVerbs.get(word.lower)?.form === "infinitive" || infinitiveEnding.test(word.text)
  )
}

/** Where a verb finds its second word: "tog … til efterretning". */
const withParticle = ({ text, offset }: Sentence, word: Word): Candidate | null => {
  const entry = particleVerbs.get(word.lower)
  if (entry === undefined) return null
  for (const { pattern, outcome, evidence } of entry.particles) {
    pattern.lastIndex = word.end - offset
    const match = pattern.exec(text)
    if (match === null) continue
    const end = pattern.lastIndex + offset
    const second = end - (match[1]?.length ?? 0)
    const negated = not.test(text.slice(word.end - offset, second - offset))
    const start = evidence === "particle" && !negated ? second : word.start
    return {
      outcome,
      form: entry.form,
      start,
      end: evidence === "verb" ? word.end : end,
      negated: negated && evidence !== "verb",
      vague: false,
    }
  }
  return null
}

/**
 * Reads the infinitive that a deciding verb governs: "besluttede at udsætte".
 *
 * @param sentence - the sentence
 * @param word - the infinitive
 * @returns what it says, or null where it is no outcome word
 * @example
 * readInfinitive(sentence, word)?.outcome // "postponed"
 */
export const readInfinitive = (sentence: Sentence, word: Word): Candidate | null => {
  const entry = verbs.get(word.lower)
  if (entry?.form === "infinitive") {
    return { outcome: entry.outcome, form: "infinitive", start: word.start, end: word.end, negated: false, vague: false }
  }
  return isInfinitive(word) ? withParticle(sentence, word) : null
}

/**
 * Whether what was decided may stand behind the word: "besluttede …", "valgte at …", "enige om at …".
 *
 * @param words - words of the sentence
 * @param at - index of the word
 * @returns true where the content has to be looked for
 * @example
 * governs(wordsOf("valgte at udsætte", 0, 17), 0) // true
 */
export const governs = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  if (verbs.get(lower)?.decides === true) return true
  if (!decidesWithInfinitive.has(lower)) return false
  const next = lowerAt(words, at + 1)
  return next === "at" || ((next === "om" || next === "ikke") && lowerAt(words, at + 2) === "at")
}

const readVerb = (sentence: Sentence, at: number, word: Word): Candidate | null => {
  const entry = verbs.get(word.lower)
  if (entry === undefined) return null
  let outcome = entry.outcome
  if (entry.form === "active" && outcome === "elected" && isChoice.test(word.lower)) {
    if (!isElection(sentence.words.slice(at + 1), sentence.context.title)) {
      // "Udvalget valgte model B" is a yes; what somebody chooses now or later is none.
      if (!word.lower.endsWith("te")) return null
      outcome = "approved"
    }
  } else if (entry.form === "active" && isApproval.test(word.lower) && namesOffice(sentence.words.slice(at + 1))) outcome = "elected"
  return { outcome, form: entry.form, start: word.start, end: word.end, negated: false, vague: entry.decides }
}

const readNoun = (sentence: Sentence, clause: readonly Word[], word: Word): Candidate | null => {
  const noun = nounPhrases.get(word.lower)
  if (noun === undefined) return null
  noun.pattern.lastIndex = word.start - sentence.offset
  if (!noun.pattern.test(sentence.text) || noSupport.has(lowerAt(clause, clause.length - 1))) return null
  const end = noun.pattern.lastIndex + sentence.offset
  // "Afslag." alone or given, not "Afslag fra ministeriet".
  if (noun.outcome === "rejected" && skipLeading(clause) < clause.length && !clause.some((one) => givers.has(one.lower))) return null
  return { outcome: noun.outcome, form: "noun", start: word.start, end, negated: false, vague: false }
}

/** "Meddelelserne til efterretning": the verb is left out. */
const readElliptic = (clause: readonly Word[], word: Word): Candidate | null => {
  const before = clause[clause.length - 1]
  if ((word.lower !== "efterretning" && word.lower !== "orientering") || before?.lower !== "til" || has(clause, "tage")) return null
  if (word.lower === "orientering" && clause.length > 3) return null
  return { outcome: "noted", form: "passive", start: before.start, end: word.end, negated: false, vague: false }
}

/**
 * Reads one word of a sentence as an outcome word.
 *
 * @param sentence - the sentence
 * @param clause - words of its clause before it
 * @param at - its index in the sentence
 * @returns what it says, or null where it is none
 * @example
 * readOutcomeWord(sentence, [], 0)?.outcome // "approved" for "Godkendt."
 */
export const readOutcomeWord = (sentence: Sentence, clause: readonly Word[], at: number): Candidate | null => {
  const word = sentence.words[at]
  if (word === undefined) return null
  return readVerb(sentence, at, word) ?? withParticle(sentence, word) ?? readNoun(sentence, clause, word) ?? readElliptic(clause, word)
}
