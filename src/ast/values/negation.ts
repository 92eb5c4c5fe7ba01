/** "kan ikke tiltræde", "ikke vedtaget", "tiltrådte ikke": yes turned into no. */
import { auxiliaries, bodyEnding, modals, negated } from "../lexicon/outcomes.ts"
import { type Candidate, lastIndex, type Sentence } from "./candidate.ts"
import { lowerAt, type Word } from "./sentence.ts"
import { skipLeading } from "./subject.ts"

/** What may stand between a finite verb and its "ikke". */
const between: ReadonlySet<string> = new Set("dog derfor herefter således imidlertid dermed sig på det foreliggende grundlag nu".split(" "))

/** "godkendte på det foreliggende grundlag ikke": so many words on, its "ikke" may stand. */
const farthest = 5

const negationAfter = (words: readonly Word[], at: number): Word | undefined => {
  for (let index = at + 1; index <= at + farthest; index += 1) {
    const word = words[index]
    if (word === undefined || word.lower === "ikke") return word
    if (!between.has(word.lower) && !bodyEnding.test(word.lower)) return undefined
  }
  return undefined
}

const refuse = (candidate: Candidate, start: number, end: number): Candidate | null =>
  negated.has(candidate.outcome) ? { ...candidate, outcome: "rejected", start, end, negated: true } : null

/**
 * Puts "ikke" and the modal before it into the evidence, and turns yes into no.
 *
 * @param candidate - the outcome word
 * @param sentence - its sentence
 * @param clause - words of its clause before it
 * @param at - its index in the sentence
 * @returns the candidate, negated where the words are; null where a no says nothing ("drøftedes ikke")
 * @example
 * negate(candidate, sentence, clause, 2)?.outcome // "rejected" for "blev ikke vedtaget"
 */
export const negate = (candidate: Candidate, sentence: Sentence, clause: readonly Word[], at: number): Candidate | null => {
  if (candidate.negated) return candidate.outcome === "rejected" ? candidate : refuse(candidate, candidate.start, candidate.end)
  const not = lastIndex(clause, (word) => word.lower === "ikke" || word.lower === "ej")
  if (not >= 0 && candidate.form !== "active") {
    const modal = lastIndex(clause.slice(0, not), (word) => modals.has(word.lower))
    return refuse(candidate, (clause[modal < 0 ? not : modal] as Word).start, candidate.end)
  }
  if (candidate.form === "noun") return candidate
  const start = skipLeading(clause)
  const first = clause.find((word, index) => index >= start && !auxiliaries.has(word.lower))
  // "Ingen af forslagene blev vedtaget", "Herefter blev ingen af forslagene vedtaget"
  if (first !== undefined && (first.lower === "ingen" || first.lower === "intet")) return refuse(candidate, first.start, candidate.end)
  const close = candidate.form === "participle" && lowerAt(sentence.words, at + 1) !== "ikke"
  const after = close ? undefined : negationAfter(sentence.words, at)
  return after === undefined ? candidate : refuse(candidate, candidate.start, Math.max(after.end, candidate.end))
}
