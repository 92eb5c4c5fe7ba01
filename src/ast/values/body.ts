/** Names of municipal bodies: reading, comparing and recognizing them. */
import { bodyJoints, bodyLeads, bodyNouns, genericBodies, notBodies } from "../lexicon/bodies.ts"

/** A body and its term of office. */
export interface BodyName {
  name: string
  termFrom: number | null
  termTo: number | null
}

const YEARS = /[\s,(]+(?:i\s)?(?:perioden\s)?\(?'?((?:19|20)\d{2}|\d{2})\s?(?:[-–—/]|til)\s?'?((?:19|20)\d{2}|\d{2})\)?[\s.)]*$/u

const fullYear = (digits: string, near: number | null): number => {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year + (near === null ? (year >= 70 ? 1900 : 2000) : Math.floor(near / 100) * 100)
}

/**
 * Parts the name of a body from the term of office printed after it.
 *
 * @param text - "Integrationsrådet 2018 - 2021", "Byrådet 2006-09", "Ældrerådet (18-21)"
 * @returns the name on one line and the years; null where there are none
 * @example
 * readBody("Byrådet 2006-09") // { name: "Byrådet", termFrom: 2006, termTo: 2009 }
 */
export const readBody = (text: string): BodyName => {
  const line = text.replace(/\s+/gu, " ").trim()
  const found = line.length > 300 ? null : YEARS.exec(line)
  const termFrom = found?.[1] === undefined ? null : fullYear(found[1], null)
  const termTo = found?.[2] === undefined ? null : fullYear(found[2], termFrom)
  if (found === null || termFrom === null || termTo === null || termTo <= termFrom || termTo - termFrom > 8) {
    return { name: line, termFrom: null, termTo: null }
  }
  return { name: line.slice(0, found.index).replace(/[\s,:–-]+$/u, ""), termFrom, termTo }
}

const NOUN = bodyNouns.join("|")
const HEAD = new RegExp(`^(.*?)(${NOUN})(?:me)?(?:et|en|e|n)?s?$`, "u")
const LEADING = new RegExp(
  `^(${genericBodies.join("|")})(?:et|en|n)?s? (?=${bodyLeads.map((lead) => lead.replace(".", "\\.")).join("|")})`,
  "u",
)

/** The body's words in one form: no case, no term, no joints, the noun indefinite. */
const bodyKey = (text: string): string => {
  const words = readBody(text)
    .name.normalize("NFC")
    .toLowerCase()
    .replace(/&/g, " og ")
    .replace(LEADING, "$1 ")
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "og")
  const last = words.pop() ?? ""
  const head = HEAD.exec(last)
  const key = head === null ? last.replace(/s$/u, "") : `${head[1]}${head[2]}`
  return [...words, key].join(" ")
}

const isGeneric = (key: string): boolean => genericBodies.some((noun) => noun === key)
const squeezed = (key: string): string => key.replace(/ /g, "")
/** "vesterlund byråd" is "byråd"; "ungebyråd" is not. "udvalg" is any "…udvalg". */
const namesKind = (kind: string, key: string): boolean =>
  (isGeneric(kind) && (key.endsWith(kind) || key.startsWith(`${kind} `)) && !key.endsWith("kommunalbestyrelse")) ||
  (/^(?:byråd|kommunalbestyrelse|regionsråd|magistrat|direktion)$/u.test(kind) && key.endsWith(` ${kind}`))

/**
 * Tells whether two names mean the same body. Case, term of office, genitive, hyphens and the definite form do not count;
 * "Udvalget" alone means whichever committee it is compared with, "Byrådet" the council of any town.
 *
 * @param a - a name
 * @param b - another
 * @returns true where they name one body
 * @example
 * sameBody("Børne- og Kulturudvalgets", "børne og kulturudvalget 2018-2021") // true
 */
export const sameBody = (a: string, b: string): boolean => {
  if (a === b) return true
  const left = bodyKey(a)
  const right = bodyKey(b)
  return left !== "" && right !== "" && (squeezed(left) === squeezed(right) || namesKind(left, right) || namesKind(right, left))
}

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", ð: "d", þ: "th", œ: "oe", ł: "l" }

/**
 * Makes a name fit for file names and addresses.
 *
 * @param text - any text
 * @returns lower-case ASCII letters and digits, parted by hyphens
 * @example
 * slug("Ældre- og Handicaprådet") // "aeldre-og-handicapraadet"
 */
export const slug = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøåßðþœł]/gu, (letter) => letters[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/g, "")

const BODY_WORD = new RegExp(`(?:${NOUN})(?:et|en|n)?s?$`, "u")
const LED = new RegExp(
  `^(?:det |den )?\\p{L}*(?:${genericBodies.join("|")})(?:et|en|n)?s? (?:${bodyLeads.map((lead) => lead.replace(".", "\\.")).join("|")}) \\p{L}`,
  "iu",
)
/** "MED Social", "Hoved-MED", "Område-MED Social og Sundhed", "HovedMED" */
const MED = /(?:^|[\s-]|\p{Ll})MED(?:$|[\s-])/u
const MAY_BE_BODY = new RegExp(`${NOUN}|MED`, "i")
const SENTENCE =
  /[.;:?!"()_\d]|(?<!\p{L})(?:er|var|har|blev|bliver|skal|kan|vil|indstiller|foreslår|anbefaler|besluttede|godkendte|fra|om|i|af|at|ved|med|som|der)(?!\p{L})/u
const joints: readonly string[] = bodyJoints
const exceptions: readonly string[] = notBodies

const isNameWord = (word: string): boolean => /^[\p{Lu}\d§]/u.test(word) || joints.includes(word) || /^\p{Ll}+-$/u.test(word)
const isBodyWord = (word: string): boolean => BODY_WORD.test(word) && !exceptions.some((exception) => word.endsWith(exception))

/**
 * Tells whether a text looks like the name of a municipal body, by the shape of Danish words alone: "Økonomiudvalget",
 * "Teknik- og Miljøudvalget", "Udvalget for Børn og Familie", "Grønt Råd", "Område-MED Social". A committee with another kind of
 * name ("Plan, Miljø og Teknik") is known only by its surroundings.
 *
 * @param text - a short text
 * @returns true for the name of a body
 * @example
 * isBodyName("Handicaprådet") // true
 */
export const isBodyName = (text: string): boolean => {
  if (text.length > 140 || !MAY_BE_BODY.test(text)) return false
  const name = readBody(text).name.replace(/[.,:]$/, "")
  if (name.length < 3 || name.length > 90 || !/^[\p{Lu}§]/u.test(name)) return false
  const plain = name.replace(/^§\s?[\d.,]+(?:\s?stk\.\s?\d)?[\s-]*/u, "")
  if (SENTENCE.test(plain) || plain === "") return false
  if (MED.test(plain)) return true
  if (LED.test(plain)) return !isBodyWord(plain.toLowerCase().split(" ").pop() ?? "") || !/ til /.test(plain)
  const words = plain.split(/[\s,]+|(?<=-)\/|\/(?=\p{Lu})/u)
  const last = words.pop() ?? ""
  return words.length <= 8 && words.every(isNameWord) && isBodyWord(last.toLowerCase())
}
