/** Names that a head prints in capitals: UDVALGET FOR BØRN OG UNGE. */
import { bodyJoints, bodyLeads } from "../lexicon/bodies.ts"

const smallWords: ReadonlySet<string> = new Set([...bodyJoints, ...bodyLeads, "i", "af", "den", "det", "de"])
const smallLetters = /\p{Ll}/u
/** ØU, MED, HSU: short forms are written so. */
const shortest = 6
const special = /[.*+?^${}()|[\]\\]/g

const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .split(" ")
    .map((word, index) => (index > 0 && smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ")

/**
 * A name as the text writes it elsewhere, where the head prints it in capitals only.
 *
 * @param name - the name of a body
 * @param text - the whole text
 * @returns the name in small letters with its capitals; the name itself where it has small letters is a short form, or the text has no small letters at all
 * @example
 * quietName("TEKNISK UDVALG", "TEKNISK UDVALG\nTeknisk Udvalg den 10. maj 2007") // "Teknisk Udvalg"
 */
export const quietName = (name: string, text: string): string => {
  if (name.length < shortest || smallLetters.test(name)) return name
  const printed = new RegExp(`(?<!\\p{L})${name.replace(special, "\\$&").replace(/\s+/g, "[ \\t\\u00a0]+")}(?!\\p{L})`, "giu")
  for (const [found] of text.matchAll(printed)) {
    if (smallLetters.test(found) && !/^\p{Ll}/u.test(found)) return found.replace(/\s+/g, " ")
  }
  return smallLetters.test(text) ? inSmallLetters(name) : name
}
