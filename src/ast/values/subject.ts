/** Who or what a sentence is about: the body, the case, another item, a party, a person. */
import {
  adverbs,
  auxiliaries,
  bodyEnding,
  caseNoun,
  councils,
  determiners,
  genericBodies,
  itemNouns,
  numberWords,
  officials,
} from "../lexicon/outcomes.ts"
import { partyAbbreviations, partyNames } from "../lexicon/people.ts"
import { lowerAt, type Word, wordsOf } from "./sentence.ts"

/** The body whose decision is read, and the title of the item. */
export interface OutcomeContext {
  body: string | null
  title: string | null
}

/**
 * `nothing`, `body`, `case`: the sentence is the decision itself · `part`: one of several things ("Ansøgning 3") · `item`: another item of the
 * agenda ("Punkt 9") · `motion`: an amendment or a motion on procedure · the rest is not the body's own word.
 */
export type SubjectKind =
  | "nothing"
  | "body"
  | "case"
  | "part"
  | "item"
  | "motion"
  | "proposal"
  | "person"
  | "party"
  | "members"
  | "official"
  | "other-body"
  | "meeting"
  | "open"

/** What a sentence is about. `head` tells parts of one kind from others: "ansøgning", "punkt". */
export interface Subject {
  kind: SubjectKind
  head: string
}

const about = (kind: SubjectKind, head = ""): Subject => ({ kind, head })

const nobody = about("nothing")

const prepositions: ReadonlySet<string> = new Set(
  "med på til ved efter under i for af som trods mod imod over ud om fra hos inden via uden vedrørende angående ifølge jf".split(" "),
)
const submitted = /^(?:stillet|fremsat|fremlagt)$/
const digits = /\d/
/** A year counts nothing. */
const partNumber = /^\d{1,2}$/
const upperFirst = /^[A-ZÆØÅÉÖÄÜ]/
const acronym = /^[A-ZÆØÅ]{2,5}$/
const listLetter = /^[A-ZÆØÅ]$/
const partyWords: ReadonlySet<string> = new Set([...partyNames.keys()].filter((name) => !name.includes(" ")))
const partyFirstWords: ReadonlySet<string> = new Set([
  "liste",
  "listen",
  "lister",
  "listerne",
  "gruppe",
  "partiet",
  "partierne",
  "borgerlisten",
  "lokallisten",
  "fælleslisten",
])
/** De Konservative, Det Radikale */
const adjectiveParties: ReadonlySet<string> = new Set(["konservative", "radikale"])
const partySecondWords: ReadonlySet<string> = new Set([
  "folkeparti",
  "venstre",
  "alliance",
  "borgerlige",
  "parti",
  "folkepartiet",
  "konservative",
])
const amendment = /^(?:under)?ændringsforslag|^modforslag|^alternative?$|^delforslag/
const procedureMotion = /^(?:tilbagesendelses|udsættelses|henvisnings|oversendelses)forslag/
const procedure =
  /^(?:tilbagevisning|tilbagesendelse|oversendelse|henvisning|udsættelse|udskydelse|sende|udsætte|udskyde|tage|vise|hjemvise|trække|henvise|oversende)$/

/** "Listen godkendtes" is a list of things; one of candidates is named: "Listen Nyt Håb", "liste O". */
const listWords = /^liste/
const isNamed = (next: Word | undefined): boolean => next !== undefined && upperFirst.test(next.text)

const isParty = (word: Word, next: Word | undefined): boolean =>
  partyWords.has(word.lower) ||
  (partyFirstWords.has(word.lower) && (!listWords.test(word.lower) || isNamed(next))) ||
  (next !== undefined && upperFirst.test(word.text) && partySecondWords.has(next.lower)) ||
  (upperFirst.test(word.text) && adjectiveParties.has(word.lower)) ||
  (acronym.test(word.text) && partyAbbreviations.has(word.lower))

/** A+F · A, C og V: several lists that say the same speak for a body more often than for few of it. */
const isJointList = (words: readonly Word[], at: number): boolean => {
  const [first, ...others] = words.slice(at, at + 3)
  const second = others[0]?.lower === "," || others[0]?.lower === "og" ? others[1] : others[0]
  return first !== undefined && second !== undefined && listLetter.test(first.text) && listLetter.test(second.text)
}

/** "ØU" is Økonomiudvalget, "BUL" is Børn, Unge og Læring: the letters come in this order. */
const isShortFor = (letters: string, name: string): boolean => {
  let at = 0
  for (const character of name) if (character === letters[at]) at += 1
  return at === letters.length
}

/** An "-udvalg" is no "-råd". */
const bodySort = /udvalg|råd|bestyrels|nævn|kommission/

const isOwnBody = (word: string, body: string | null): boolean => {
  if (body === null || genericBodies.has(word)) return true
  const own = body.toLowerCase()
  if (own.includes(word) || word.includes(own)) return true
  if (councils.test(word)) return councils.test(own)
  const sort = bodySort.exec(word)?.[0]
  if (sort !== undefined && !own.includes(sort) && bodySort.test(own)) return false
  const stem = word.replace(bodyEnding, "")
  return stem.length >= 4 && own.includes(stem.slice(0, 5))
}

const genitiveOf = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : "")

const isBodyGenitive = (word: Word | null | undefined): boolean => word != null && bodyEnding.test(genitiveOf(word.lower))

/** Ida R. Holm */
const isInitial = (word: Word | undefined): boolean => word !== undefined && listLetter.test(word.text)

const looksLikeName = (words: readonly Word[], at: number): boolean => {
  const [first, second] = [words[at], words[isInitial(words[at + 1]) ? at + 2 : at + 1]]
  if (first === undefined || second === undefined || !upperFirst.test(first.text) || !upperFirst.test(second.text)) return false
  if (first.text.length > 2 && first.text === first.text.toUpperCase()) return false
  return second.text.length > 1 && !caseNoun.test(first.lower) && !caseNoun.test(second.lower) && !bodyEnding.test(second.lower)
}

/** The noun a genitive belongs to: "Økonomiudvalgets indstilling", "Venstres forslag". */
const isGenitive = (words: readonly Word[], at: number): boolean => {
  const { lower } = words[at] as Word
  const stem = genitiveOf(lower)
  if (bodyEnding.test(stem) || officials.has(stem) || partyWords.has(stem) || caseNoun.test(stem)) return true
  // Jens Holm kan ikke godkende planen
  return /(?:en|et|ens|ets)s$/.test(lower) && !looksLikeName(words, at)
}

const leading: ReadonlySet<string> = new Set(["og", "men", "samt", "mens", ":", ",", ";"])

/**
 * Where the first word stands that is neither conjunction, adverb nor mark.
 *
 * @param words - words of a clause
 * @returns an index, the length where there is none
 * @example
 * skipLeading(wordsOf("Herefter blev", 0, 13)) // 1
 */
export const skipLeading = (words: readonly Word[]): number => {
  let at = 0
  while (at < words.length) {
    const { lower } = words[at] as Word
    if (!adverbs.has(lower) && !leading.has(lower)) break
    at += 1
  }
  return at
}

const headOf = (word: string): string => word.replace(/(?:erne|ene|er|en|et|e)$/, "")

const byFrom = (words: readonly Word[], at: number): boolean => words.slice(at + 1, at + 4).some((word) => word.lower === "fra")

const nameParts = (words: readonly Word[]): string[] => words.map((one) => one.lower.replace(/-$/, "")).filter((part) => part !== ",")

/** "Børn, Unge og Havn" */
const isWhole = (words: readonly Word[], body: string): boolean => {
  if (!body.toLowerCase().startsWith(lowerAt(words, 0))) return false
  const said = nameParts(words)
  return nameParts(wordsOf(body, 0, body.length)).every((part, index) => part === said[index])
}

/**
 * Reads the noun phrase that begins at a word.
 *
 * @param words - words of a clause
 * @param start - index of the first word of the phrase
 * @param context - the body that decides and the title of the item
 * @returns what the phrase names
 * @example
 * classifyNoun(wordsOf("Punkt 4", 0, 7), 0, { body: null, title: null }).kind // "item"
 */
export const classifyNoun = (words: readonly Word[], start: number, context: OutcomeContext): Subject => {
  let at = start
  let genitive: Word | null = null
  while (at < words.length) {
    const word = words[at] as Word
    if (determiners.has(word.lower) && at + 1 < words.length && !auxiliaries.has(lowerAt(words, at + 1))) at += 1
    else if (isGenitive(words, at) && at + 1 < words.length) {
      genitive = word
      at += 1
    } else if (upperFirst.test(word.text) && isBodyGenitive(words[at + 1]) && at + 2 < words.length) {
      // Teknisk Udvalgs indstilling
      at += 1
    } else break
  }
  const word = words[at]
  if (word === undefined) return nobody
  const { lower } = word
  // "Et af Liste O stillet ændringsforslag": the noun comes last
  const put = lower === "af" ? words.slice(at, at + 12).findIndex((one) => submitted.test(one.lower)) : -1
  if (put > 0) return classifyNoun(words, at + put + 1, context)
  const next = words[at + 1]
  if (lower === "der" || lower === "det" || lower === "dette") return nobody
  if (lower === "flertal" || lower === "flertallet") return about("body")
  if (/^medlemmer(?:ne)?$/.test(lower) && isBodyGenitive(genitive)) return about("body")
  if (lower === "mindretal" || lower === "mindretallet") return about("party")
  if (lower === "møde" || lower === "mødet") return about("meeting")
  const count = digits.test(lower) ? Number(lower) : numberWords.get(lower)
  if (count !== undefined && next !== undefined && /^(?:medlem|medlemmer|stemmer|stemme)$/.test(next.lower)) {
    return about(count >= 2 ? "members" : "party")
  }
  if (words.slice(at, at + 4).some((one) => procedureMotion.test(one.lower))) return about("motion", "procedure")
  if (words.slice(at, at + 4).some((one) => amendment.test(one.lower))) return about("motion", "ændring")
  if (lower === "forslag" || lower === "forslaget" || lower === "forslagene") {
    const rest = words.slice(at + 1)
    if (rest.some((one) => one.lower === "om") && rest.some((one) => procedure.test(one.lower))) return about("motion", "procedure")
    const ofParty = genitive !== null && partyWords.has(genitiveOf(genitive.lower))
    const others = lower === "forslag" && byFrom(words, at)
    // "Et forslag fra NN" is one of several, also where the case itself is a "Forslag om …".
    const oneOfSome = others && lowerAt(words, start) === "et"
    if (oneOfSome || ((ofParty || others) && !/^\s*(?:beslutnings)?forslag/i.test(context.title ?? ""))) return about("proposal")
  }
  if (itemNouns.has(lower)) {
    const number = words.slice(at + 1, at + 3).some((one) => digits.test(one.lower))
    if (number && genitive !== null) return about("part", "punkt")
    if (number || lower.startsWith("dagsordenspunkt")) return about("item", lower.startsWith("dagsorden") ? "dagsorden" : "punkt")
    return about("case")
  }
  if (isWhole(words.slice(at), context.body ?? "")) return about("body")
  if (isJointList(words, at)) return about("members")
  if (isParty(word, next)) return about("party")
  if (listLetter.test(word.text) && (next === undefined || next.lower === "," || next.lower === "og" || auxiliaries.has(next.lower))) {
    return about("party")
  }
  if (acronym.test(word.text) && word.text.length <= 4 && !caseNoun.test(lower)) {
    return about(context.body === null || isShortFor(lower, context.body.toLowerCase()) ? "body" : "other-body")
  }
  if (officials.has(lower)) return about("official")
  if (genericBodies.has(lower)) return about("body")
  const hyphened = word.text.endsWith("-") ? words.slice(at, at + 6).find((one) => bodyEnding.test(one.lower)) : undefined
  const named = hyphened ?? word
  if (bodyEnding.test(named.lower)) return about(isOwnBody(named.lower, context.body) ? "body" : "other-body")
  if (looksLikeName(words, at)) return about("person")
  if (caseNoun.test(lower)) {
    const numbered = next !== undefined && (digits.test(next.lower) || (listLetter.test(next.text) && next.text !== "I"))
    return numbered || (byFrom(words, at) && lower.startsWith("ansøgning")) ? about("part", headOf(lower)) : about("case")
  }
  // "Spor 1 og 2 godkendt. Spor 3 afvist."
  return next !== undefined && partNumber.test(next.lower) ? about("part", headOf(lower)) : about("open", lower)
}

/**
 * Tells what a clause is about.
 *
 * @param before - words of the clause before the outcome word
 * @param after - words after it, read where the outcome word stands before its subject ("Herefter udsættes punktet")
 * @param context - the body that decides and the title of the item
 * @returns the subject; `nothing` for bare outcomes ("Godkendt.")
 * @example
 * subjectOf(wordsOf("Liste O", 0, 7), [], { body: null, title: null }).kind // "party"
 */
export const subjectOf = (before: readonly Word[], after: readonly Word[], context: OutcomeContext): Subject => {
  let at = skipLeading(before)
  const first = before[at]
  if (first !== undefined && prepositions.has(first.lower) && !(listLetter.test(first.text) && lowerAt(before, at + 1) === "og")) {
    const verb = before.findIndex((word, index) => index > at && auxiliaries.has(word.lower))
    // "Til formand valgtes NN", "Med disse ord anbefales over for Byrådet"
    if (verb < 0) return prepositions.has(lowerAt(after, 0)) ? nobody : classifyNoun(after, skipLeading(after), context)
    at = verb
  }
  while (auxiliaries.has(lowerAt(before, at)) || adverbs.has(lowerAt(before, at))) at += 1
  if (at < before.length) return classifyNoun(before, at, context)
  const inverted = after[skipLeading(after)]
  if (before.length === 0 || inverted === undefined) return nobody
  const subject = classifyNoun(after, skipLeading(after), context)
  return subject.kind === "open" || subject.kind === "other-body" ? nobody : subject
}
