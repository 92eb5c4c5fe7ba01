/** Tells elections from choices: "valgte NN til formand", "valgte model B". */
import { electionTitle, office } from "../lexicon/outcomes.ts"
import { lowerAt, type Word } from "./sentence.ts"

const capital = /^[A-ZÆØÅ]/

const leadsToOffice = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  return (lower === "som" || lower === "til") && office.test(lowerAt(words, at + 1))
}

/**
 * Whether somebody is named for an office: "NN som stedfortræder".
 *
 * @param words - words after the verb
 * @returns true where a name stands before the office
 * @example
 * namesOffice(wordsOf("Jens Bo som suppleant", 0, 21)) // true
 */
export const namesOffice = (words: readonly Word[]): boolean =>
  words.some((_, at) => capital.test(words[at - 1]?.text ?? "") && leadsToOffice(words, at))

/**
 * Whether what is said yes to is somebody's office: "godkendt, at NN indkaldes som stedfortræder".
 *
 * @param words - words after the verb
 * @param title - title of the item
 * @returns false where the item is no election, or no office is named
 * @example
 * appoints(wordsOf("at NN indtræder som medlem", 0, 26), "Valg af medlem") // true
 */
export const appoints = (words: readonly Word[], title: string | null): boolean =>
  electionTitle.test(title ?? "") && words.some((_, at) => leadsToOffice(words, at))

/**
 * Whether "valgte" elects somebody.
 *
 * @param words - words after the verb
 * @param title - title of the item
 * @returns false where a thing was chosen
 * @example
 * isElection(wordsOf("model B", 0, 7), null) // false
 */
export const isElection = (words: readonly Word[], title: string | null): boolean => {
  const [first, second] = words
  return (
    (title !== null && electionTitle.test(title)) ||
    (capital.test(first?.text ?? "") && capital.test(second?.text ?? "")) ||
    // en ny formand
    words.slice(0, 3).some((word) => office.test(word.lower)) ||
    words.some((_, at) => leadsToOffice(words, at))
  )
}
