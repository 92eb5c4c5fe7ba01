/** Names of municipal bodies: reading, comparing and recognizing them. */
import { smallLetter } from "../../../grammar/letters.ts"
import { bodyJoints, bodyLeads, bodyNouns, bodyPlaces, councilBodies, genericBodies, notBodies } from "../lexicon/bodies.ts"
import { codeAt, composed, foldWords, isDigit, isLetter, isSpace, isUpper, letterClass, oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"
import { type Suffixes, suffixesOf, suffixMark } from "./suffixes.ts"

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

/** Years end in a figure, but for a parenthesis and full stops after it; only then a line is searched for them. */
const mayEndInYears = (line: string): boolean => {
  let last = line.length - 1
  while (last > 0 && " ).".includes(line.charAt(last))) last--
  return isDigit(codeAt(line, last))
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
  const line = oneLine(text)
  const found = line.length > 300 || !mayEndInYears(line) ? null : YEARS.exec(line)
  const termFrom = found?.[1] === undefined ? null : fullYear(found[1], null)
  const termTo = found?.[2] === undefined ? null : fullYear(found[2], termFrom)
  if (found === null || termFrom === null || termTo === null || termTo <= termFrom || termTo - termFrom > 8) {
    return { name: line, termFrom: null, termTo: null }
  }
  return { name: line.slice(0, found.index).replace(/[\s,:–-]+$/u, ""), termFrom, termTo }
}

const withGenitive = (endings: readonly string[]): string[] => endings.flatMap((ending) => [ending, `${ending}s`])
const ofNames = ["", "et", "en", "n"]
/** Nouns of bodies with what follows them; the mark is how many letters that is: 2 for "Handicaprådet". */
const nounsWith = (endings: readonly string[]): Suffixes =>
  suffixesOf(bodyNouns.flatMap((noun) => endings.map((ending): [string, number] => [noun + ending, ending.length])))
const nameSuffixes = nounsWith(withGenitive(ofNames))
/** Plurals too: "Fællesudvalgene", "Nævnene". */
const keySuffixes = nounsWith(withGenitive(["", "et", "en", "e", "ene", "n", "me", "meet", "meen", "mee", "men"]))
const LEADING = new RegExp(`^(${genericBodies.join("|")})(?:et|en|n)?s? (?=${bodyLeads.map((lead) => lead.replace(".", "\\.")).join("|")})`)

/** The first three letters as one number; 0 where three plain letters do not begin the name. */
const opening = (text: string): number => {
  let number = 0
  for (let at = 0; at < 3; at++) {
    const code = smallLetter(codeAt(text, at))
    if (code > 0xff || !isLetter(code)) return 0
    number = number * 0x100 + code
  }
  return codeAt(text, 3) < 0x300 ? number : 0
}
const kindOpenings: ReadonlySet<number> = new Set([...genericBodies, ...councilBodies].map(opening))
const JOINTS = /(?:^| )og(?= |$)/g
/** The body's words in one form: no case, no term, no joints, the noun indefinite. "&" is no word, so it goes like "og". */
const bodyKey = (text: string): string => {
  const name = composed(readBody(text).name).toLowerCase()
  const folded = foldWords(kindOpenings.has(opening(name)) ? name.replace(LEADING, "$1 ") : name)
  const words = folded.includes("og") ? folded.replace(JOINTS, "").trimStart() : folded
  const ending = suffixMark(keySuffixes, words)
  if (ending >= 0) return words.slice(0, words.length - ending)
  return words.endsWith("s") ? words.slice(0, -1) : words
}

const generic: ReadonlySet<string> = new Set(genericBodies)
const councils: ReadonlySet<string> = new Set(councilBodies)
const squeezed = (key: string): string => (key.includes(" ") ? key.replace(/ /g, "") : key)
/** "vesterlund byråd" is "byråd"; "ungebyråd" is not. "udvalg" is any "…udvalg". */
const namesKind = (kind: string, key: string): boolean =>
  (generic.has(kind) && (key.endsWith(kind) || key.startsWith(`${kind} `)) && !key.endsWith("kommunalbestyrelse")) ||
  (councils.has(kind) && key.endsWith(` ${kind}`))

/** Whether a name may be just "Udvalget" or "Byrådet", of whatever town. */
const mayBeKind = (text: string, begins: number): boolean => {
  if (!kindOpenings.has(begins)) return false
  const next = text.indexOf(" ") + 1
  const isJoint = text.startsWith("og", next) && !isLetter(codeAt(text, next + 2))
  return next === 0 || isJoint || !isLetter(codeAt(text, next)) || mayEndInYears(text)
}
const isKindOf = (text: string, begins: number, other: string): boolean => {
  if (!mayBeKind(text, begins)) return false
  const kind = bodyKey(text)
  return (generic.has(kind) || councils.has(kind)) && composed(other).toLowerCase().includes(kind) && namesKind(kind, bodyKey(other))
}

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
  const beginsA = opening(a)
  const beginsB = opening(b)
  // names that begin with other letters differ, unless one of them is just a kind of body: this spares most comparisons
  if (beginsA !== beginsB && beginsA !== 0 && beginsB !== 0) return isKindOf(a, beginsA, b) || isKindOf(b, beginsB, a)
  const left = bodyKey(a)
  const right = bodyKey(b)
  return left !== "" && right !== "" && (squeezed(left) === squeezed(right) || namesKind(left, right) || namesKind(right, left))
}

const definite = 2
/**
 * Tells whether a name stands for a longer one: "Lokaludvalget" for "Havnens Lokaludvalg", not "Skoleudvalget" for "Børne- og Skoleudvalget".
 *
 * @param short - the name with the article at its end
 * @param whole - the name without
 * @returns true where the longer one ends with the shorter
 * @example
 * isShortFor("Ældrerådet", "Nordby Ældreråd") // true
 */
export const isShortFor = (short: string, whole: string): boolean =>
  suffixMark(nameSuffixes, short) >= definite && suffixMark(nameSuffixes, whole) === 0 && bodyKey(whole).endsWith(` ${bodyKey(short)}`)

const letters: Record<string, string> = { æ: "ae", ø: "oe", å: "aa", ß: "ss", ð: "d", þ: "th", œ: "oe", ł: "l" }

const accents = lettered(String.raw`\p{M}+`, "g")

/**
 * Makes a name fit for file names and addresses.
 *
 * @param text - any text
 * @returns lower-case ASCII letters and digits, parted by hyphens
 * @example
 * slug("Ældre- og Handicaprådet") // "aeldre-og-handicapraadet"
 */
export const slug = (text: string): string => {
  const small = composed(text)
    .toLowerCase()
    .replace(/[æøåßðþœł]/g, (letter) => letters[letter] ?? "")
  const plain = /[^\0-\x7f]/.test(small) ? small.normalize("NFD").replace(accents, "") : small
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "")
}

const notLetter = `(?![${letterClass}])`
const LED = new RegExp(
  `^(?:det |den )?[${letterClass}]*(?:${genericBodies.join("|")})(?:et|en|n)?s? (?:${bodyLeads.map((lead) => lead.replace(".", "\\.")).join("|")}) [${letterClass}]`,
  "i",
)
/** "Skolebestyrelsen ved Lyngtoften Skole": the capital is asked for, so this one heeds the case. */
const PLACED = new RegExp(`^[${letterClass}]*(?:${genericBodies.join("|")})(?:et|en|n)? (?:${bodyPlaces.join("|")}) (?=[A-ZÆØÅ])`)
/** "MED Social", "Hoved-MED", "Område-MED Social og Sundhed", "HovedMED" */
const MED = lettered(String.raw`(?:^|[\s-]|\p{Ll})MED(?:$|[\s-])`)
const SENTENCE = new RegExp(
  `[.;:?!"()_\\d]|(?:^|[^${letterClass}])(?:er|var|har|blev|bliver|skal|kan|vil|indstiller|foreslår|anbefaler|besluttede|godkendte|fra|om|i|af|at|ved|med|som|der)${notLetter}`,
)
const joints: readonly string[] = bodyJoints
const exceptions: readonly string[] = notBodies

const paragraphSign = 0xa7
const beginsAsName = (text: string): boolean => {
  let at = 0
  while (isSpace(codeAt(text, at))) at++
  const code = text.codePointAt(at) ?? 0
  return code === paragraphSign || isUpper(code)
}
const hyphened = lettered(String.raw`^\p{Ll}+-$`)

const isNameWord = (word: string): boolean => {
  const code = word.codePointAt(0) ?? 0
  return code === paragraphSign || isUpper(code) || isDigit(code) || joints.includes(word) || hyphened.test(word)
}
const isBodyWord = (word: string): boolean =>
  suffixMark(nameSuffixes, word) >= 0 && !exceptions.some((exception) => word.endsWith(exception))
/** "Udvalget for", "Det Grønne Råd for": the first word is the body's, or an article. */
const mayBeLed = (name: string): boolean => {
  const first = name.indexOf(" ")
  return first === 3 || (first > 0 && suffixMark(nameSuffixes, name.slice(0, first)) >= 0)
}
const withoutLastMark = (name: string): string => (".,:".includes(name.charAt(name.length - 1)) ? name.slice(0, -1) : name)
const betweenParts = lettered(String.raw`[ ,]+|(?<=-)/|/(?=\p{Lu})`)

const wordsOf = (name: string): string[] => name.split(name.includes("/") ? betweenParts : /[ ,]+/)

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
  if (text.length > 140 || !beginsAsName(text)) return false
  const name = withoutLastMark(readBody(text).name)
  if (name.length < 3 || name.length > 90) return false
  const plain = name.charCodeAt(0) === paragraphSign ? name.replace(/^§\s?[\d.,]+(?:\s?stk\.\s?\d)?[\s-]*/u, "") : name
  const placed = PLACED.exec(plain)
  if (placed !== null) return !SENTENCE.test(plain.slice(placed[0].length))
  const isMed = plain.includes("MED") && MED.test(plain)
  const led = mayBeLed(plain) ? LED.exec(plain) : null
  if (!isMed && led === null && suffixMark(nameSuffixes, plain) < 0) return false
  // the full stop of "Udvalget vedr. Havne" ends no sentence
  if (plain === "" || SENTENCE.test(led === null ? plain : plain.slice(led[0].length - 1))) return false
  if (isMed) return true
  if (led !== null) return !isBodyWord(plain.toLowerCase().split(" ").pop() ?? "") || !plain.includes(" til ")
  const words = wordsOf(plain)
  const last = words.pop() ?? ""
  return words.length <= 8 && isBodyWord(last.toLowerCase()) && words.every(isNameWord)
}
