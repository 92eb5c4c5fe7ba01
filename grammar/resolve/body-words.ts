/** What may stand in the name of a body, and what only in a sentence. */
import { GAP } from "../patterns.ts"
import { sentenceWords } from "../words.ts"

const bodyNoun = "(?:udvalg(?:et)?|råd(?:et)?|bestyrelse(?:n)?|nævn(?:et)?|forvaltning(?:en)?)"
/** Words of a body's name: capitals, joints, and nouns for bodies. "Regnskabet pr. 3. maj 2011" has the shape of a dated line too. */
const bodyWord = new RegExp(`^(?:\\(?[A-ZÆØÅ]\\S*|og|for|af|&|-|\\S*${bodyNoun}),?$`)
/** Centerrådet på Birkely · Skolebestyrelsen ved Nørreskolen · Lokalrådet i Havneby */
const placedBody = new RegExp(`^(\\S*${bodyNoun}) (?:på|ved|i) (?=[A-ZÆØÅ])`, "i")
/** Udvalget for nære sundhedstilbud */
const bodyForSmall = new RegExp(`^(?:Stående )?${bodyNoun} (?:for|vedrørende) [a-zæøå]`, "i")
const mostWords = 8

/** Princippet vedtages fra den 1. august · Handicaprådet om elevator er fulgt */
const sentenceWord = new RegExp(`(?:^|${GAP})(?:${sentenceWords.join("|")}|(?!fælles)[a-zæøå]{3,}es)(?=[\\s:.,]|$)`)

/**
 * Tells whether words hold one that stands in sentences only.
 *
 * @param words - what stands where a body may be named
 * @returns true where they are no name
 * @example
 * tellsMore("Princippet vedtages fra") // true
 */
export const tellsMore = (words: string): boolean => sentenceWord.test(words)

/**
 * Tells whether every word may stand in the name of a body.
 *
 * @param name - what stands before the day of a dated line
 * @returns false for other sentences
 * @example
 * isBodyWords("Udvalget for Børn og Unge") // true
 */
export const isBodyWords = (name: string): boolean => {
  const words = name.replace(placedBody, "").split(/ +/)
  return words.every((word) => bodyWord.test(word)) || (bodyForSmall.test(name) && words.length <= mostWords && !tellsMore(name))
}
