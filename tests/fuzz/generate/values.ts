/** What stands in minutes, in the forms in which the grammar's own tables and patterns know it. */
import fc, { type Arbitrary } from "fast-check"
import { CASE_NUMBER, CLOCK, DATE, DAY } from "../../../grammar/patterns.ts"
import { bodyLeads, bodyNouns } from "../../../src/ast/lexicon/bodies.ts"
import { monthNames, weekdayNames } from "../../../src/ast/lexicon/months.ts"
import { numberWords, outcomeWords, particleVerbs, type VerbForm, verbs } from "../../../src/ast/lexicon/outcomes.ts"
import { partyNames, presenceMarks, roles } from "../../../src/ast/lexicon/people.ts"
import { officeNouns, passiveVerbs, recommendingVerbs } from "../../../src/ast/lexicon/recommendations.ts"

/**
 * One of several texts.
 *
 * @param texts - words, at least one
 * @returns the arbitrary
 * @example
 * fc.sample(oneOf(["Bilag", "Beslutning"]), 1)
 */
export const oneOf = (texts: Iterable<string>): Arbitrary<string> => fc.constantFrom(...texts)

/**
 * Puts pieces together: `line` as a tag of a template.
 *
 * @param texts - what stands between the pieces
 * @param pieces - what varies
 * @returns the whole
 * @example
 * line`Mødet hævet kl. ${clock}`
 */
export const line = (texts: TemplateStringsArray, ...pieces: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...pieces).map((parts) => texts.reduce((whole, text, at) => whole + parts[at - 1] + text))

/** A text, or nothing. */
export const maybe = (text: Arbitrary<string>): Arbitrary<string> => fc.oneof(fc.constant(""), text)

/**
 * Texts one after the other.
 *
 * @param text - one of them
 * @param between - what parts them
 * @param lengths - how many there are
 * @returns all of them in one
 * @example
 * listOf(person, ", ", { minLength: 1, maxLength: 4 })
 */
export const listOf = (text: Arbitrary<string>, between: string, lengths: { minLength: number; maxLength: number }): Arbitrary<string> =>
  fc.array(text, lengths).map((texts) => texts.join(between))

/**
 * What a pattern matches, found by turning it round; what only looks ahead cannot be, and is left out.
 *
 * @param pattern - source of a regular expression, without anything that looks ahead at groups
 * @returns texts that it matches, but for what it would have looked ahead at
 * @example
 * fc.sample(matching("^\\d{1,2}\\. maj(?!s)$"), 1)
 */
export const matching = (pattern: string): Arbitrary<string> =>
  fc.stringMatching(new RegExp(pattern.replaceAll(/\(\?[=!][^()]*\)|\\b/g, ""))).map((text) => text.replaceAll(/[\r\n]/g, " "))

const whole = (pattern: string): Arbitrary<string> => matching(`^(?:${pattern})$`)

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const numberBelow = (limit: number): Arbitrary<string> => fc.nat(limit - 1).map(String)

/** The names of a day, or its numbers; impossible ones too, where the grammar's pattern makes them. */
export const day: Arbitrary<string> = fc.oneof(
  line`${numberBelow(32)}. ${oneOf(monthNames.flat())} 20${fc.integer({ min: 10, max: 29 }).map(String)}`,
  line`${oneOf(weekdayNames.flat())} den ${numberBelow(32)}. ${oneOf(monthNames.flat())} 2024`,
  fc
    .date({ min: new Date("2000-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split("-").reverse().join("-")),
  whole(DATE),
  whole(DAY),
)

/** 16.30 */
export const clock: Arbitrary<string> = fc.oneof(line`1${numberBelow(10)}.${fc.constantFrom("00", "15", "30", "45")}`, whole(CLOCK))

/** 24-001234 */
export const caseNumber: Arbitrary<string> = whole(CASE_NUMBER)

const given = oneOf(["Asta", "Bo", "Cille", "Ditlev", "Ömer", "Jens-Erik", "Ida", "K.", "Aa"])
const family = oneOf(["Krogh", "Lind", "Ørum", "von Stange", "Thorhauge", "Bak Holm", "Østergaard-Friis", "Yıldırım"])

/** Asta Krogh */
export const name: Arbitrary<string> = line`${given} ${family}`

const party = oneOf([...new Set(partyNames.values()), ...partyNames.keys()])
const role = oneOf([...roles.keys()]).map(capitalised)

/** A member in one of the ways in which lists name them. */
export const person: Arbitrary<string> = fc.oneof(
  name,
  line`${name} (${party})`,
  line`${name} (${party}) (${role})`,
  line`${name}, ${role}`,
  line`${role} ${name}`,
  line`${name} (${oneOf(presenceMarks.keys())})`,
  line`${name} - ${oneOf(presenceMarks.keys())}`,
  line`${name} deltog som stedfortræder for ${name}`,
)

/** Members in a row. */
export const people: Arbitrary<string> = fc.oneof(
  listOf(person, ", ", { minLength: 1, maxLength: 4 }),
  listOf(person, "\n", { minLength: 1, maxLength: 4 }),
  listOf(person, "; ", { minLength: 1, maxLength: 3 }),
  line`${name} og ${name}`,
  oneOf(["Ingen", "Ingen.", "-", "Alle"]),
)

const subject = oneOf(["Teknik", "Børne", "Ældre", "Handicap", "Økonomi", "By", "Kultur- og Fritids", "Social"])

/** Teknikudvalget */
export const body: Arbitrary<string> = fc.oneof(
  line`${subject}${oneOf(bodyNouns)}${oneOf(["", "et", "en", "ets"])}`,
  line`Udvalget ${oneOf(bodyLeads)} ${subject}`,
  oneOf(["Byrådet", "Kommunalbestyrelsen", "Regionsrådet", "udvalget"]),
)

/** What an item or a paper is about. */
export const topic: Arbitrary<string> = oneOf([
  "Budget 2026",
  "Ny skaterbane på havnen",
  "Lokalplan 12.4",
  "Høring om rengøring",
  "Orientering",
  "Valg af formand",
  "Spørgetid",
  "Eventuelt",
  "Forslag fra Liste Ø: flere bænke",
  "Godkendelse af referat fra den 1. marts",
])

const formsOf = (form: VerbForm): string[] => [...verbs, ...particleVerbs].flatMap(([word, entry]) => (entry.form === form ? [word] : []))

const particle = oneOf([
  "",
  "til efterretning",
  "i høring",
  "tilbage",
  "af dagsordenen",
  "i bero",
  "sig",
  "velkommen",
  "til næste møde",
  "afslag",
])
const why = oneOf(["", ", jf. bilag 2", " med 5 stemmer mod 4", " enstemmigt", ", idet fristen er 1. maj", " ikke"])

/** A sentence that says what was decided. */
export const outcome: Arbitrary<string> = fc.oneof(
  line`${oneOf(formsOf("participle")).map(capitalised)} ${particle}.`,
  oneOf(formsOf("participle")).map((word) => `${capitalised(word)}.`),
  line`Indstillingen ${oneOf(formsOf("passive"))} ${particle}${why}.`,
  line`${body} ${oneOf(formsOf("active"))} sagen ${particle}${why}.`,
  line`${body} besluttede at ${oneOf(formsOf("infinitive"))} forslaget ${particle}.`,
  line`Sagen blev ${oneOf(formsOf("participle"))}${why}.`,
  line`${oneOf(outcomeWords)} ${why}`,
  line`Ad ${numberBelow(9)}: ${oneOf(formsOf("participle"))}.`,
  oneOf(["Intet.", "Ingen bemærkninger.", "Beslutningen er ikke frigivet.", "Mødet blev aflyst.", "Til efterretning."]),
)

const count = fc.oneof(numberBelow(30), oneOf(numberWords.keys()))

/** A ballot. */
export const vote: Arbitrary<string> = fc.oneof(
  line`For stemte ${count} (${party}, ${party}), imod stemte ${count}.`,
  line`${count} stemte for, ${count} stemte imod og ${count} undlod at stemme.`,
  line`For: ${people}. Imod: ${name}.`,
  line`${name} stemte imod.`,
  line`Forslaget blev forkastet med ${count} stemmer mod ${count}.`,
  line`${count} medlemmer (${party}) stemmer imod.`,
)

const office = line`${subject}${oneOf(officeNouns)}en`

/** A sentence that opens or is a recommendation. */
export const recommendation: Arbitrary<string> = fc.oneof(
  line`${office} ${oneOf(recommendingVerbs)}, at`,
  line`${office} ${oneOf(recommendingVerbs)}, at forslaget godkendes.`,
  line`Det ${oneOf(passiveVerbs)}, at ${body} godkender forslaget.`,
  line`at ${topic} sendes i høring`,
)

/** A sentence that tells nothing but itself. */
export const telling: Arbitrary<string> = fc.oneof(
  oneOf([
    "Molen er fra 1911, og den er gammel.",
    "Se www.eksempel.dk/side?a=1.",
    "Der er afsat 1.200.000 kr. i 2025 (jf. § 14, stk. 2).",
    "Rådet vil gerne",
    "med til indvielsen",
    "hav-\nnen",
  ]),
  line`${name} orienterede om ${topic}.`,
  line`Mødet den ${day} begyndte kl. ${clock}.`,
  line`Sagen (${caseNumber}) blev behandlet i ${body} den ${day}.`,
)

/** A file. */
export const attachment: Arbitrary<string> = fc.oneof(
  line`${topic}.pdf`,
  line`Bilag ${numberBelow(20)}: ${topic}`,
  line`${numberBelow(99)} (${numberBelow(99)}/${numberBelow(99)}) ${topic}`,
  line`${topic} - ${caseNumber}`,
)
