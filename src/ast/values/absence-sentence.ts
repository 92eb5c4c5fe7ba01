import { nobody, politicalTitles } from "../lexicon/people.ts"
import { readPredicate } from "./absence-predicate.ts"
import { oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"
import { isFullName, isTitle } from "./person-name.ts"
import { type PersonMatch, readParenthesis, scanPerson, sumMarks } from "./person-scan.ts"

/** One person absent, as one line says it. An empty `name` stands for the person mentioned before: "Stedfortræder: <navn>". */
export interface AbsenceMention {
  name: string
  status: "excused" | "absent" | "partial" | null
  substitute: string | null
  note: string | null
  party: string | null
  substituteParty: string | null
}

/** People one after another, and where they end. */
export interface Sequence {
  people: PersonMatch[]
  next: number
  /** How they are joined: nothing but commas leaves open whom a predicate is said of. */
  joint: "comma" | "and"
}

const partyAfterComma = lettered(String.raw`,\s*(\p{Lu})(?:,(?=\s+(?!og\s|samt\s)\p{Ll})|(?=\s*(?:[,;]|$|\.$)|\s+\p{Ll}))`, "y")
/** "Ida Holm, formand, var fraværende". */
const roleAfterComma = lettered(String.raw`,\s*(\p{Ll}+)(?:,(?=\s+(?!og\s|samt\s)\p{Ll})|(?=\s*(?:[,;]|$|\.$)|\s+\p{Ll}))`, "y")
const joiner = /\s*[,;]\s*(?:(?:og|samt)\s+)?|\s+(?:og|samt|&)\s+(?:for\s+)?/uy

const atPattern = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/**
 * Reads full names one after another, parted by commas and "og".
 *
 * @param text - a sentence
 * @param at - where the first name is to begin
 * @returns the people, or null where no full name begins there
 * @example
 * scanSequence("Ida Holm (A) og Bo Dam var fraværende", 0)?.people.length // 2
 */
export const scanSequence = (text: string, at: number): Sequence | null => {
  const people: PersonMatch[] = []
  let next = at
  let place = at
  let joint: Sequence["joint"] = "comma"
  let and = false
  for (;;) {
    const person = scanPerson(text, place)
    if (person === null || !isFullName(person.words)) break
    const party = atPattern(partyAfterComma, text, person.next)
    const role = party === null ? atPattern(roleAfterComma, text, person.next) : null
    const titled = role?.[1] !== undefined && isTitle(role[1]) ? role : null
    people.push({ ...person, looseParty: party?.[1] ?? person.looseParty, title: titled?.[1] ?? person.title })
    next = person.next + (party ?? titled ?? [""])[0].length
    if (and) joint = "and"
    const between = atPattern(joiner, text, next)
    if (between === null) break
    and = /og|samt|&/.test(between[0])
    place = next + between[0].length
  }
  return people.length === 0 ? null : { people, next, joint }
}

/**
 * The list letter of a person, in parentheses or behind a comma.
 *
 * @param person - a person as scanned
 * @returns the letter, or null
 * @example
 * partyOf({ ...person, parentheses: ["A"] }) // "A"
 */
export const partyOf = (person: PersonMatch): string | null =>
  sumMarks(person.parentheses.flatMap(readParenthesis)).party ?? person.looseParty

/** Officials and guests are no members, so nothing they do is an absence. */
const isMember = (person: PersonMatch): boolean => {
  if (person.title === null) return true
  const word = person.title.replace(/^\d\. ?/, "").split(" ")[0] ?? ""
  return politicalTitles.has(word.toLowerCase())
}

const mention = (person: PersonMatch, status: AbsenceMention["status"], note: string | null): AbsenceMention => ({
  name: person.name,
  status,
  substitute: null,
  note,
  party: partyOf(person),
  substituteParty: null,
})

/** The mention that gives the person before it a substitute. */
const substituteAlone = (person: PersonMatch): AbsenceMention => ({
  name: "",
  status: null,
  substitute: person.name,
  note: null,
  party: null,
  substituteParty: partyOf(person),
})

const withSubstitutes = (absent: readonly AbsenceMention[], substitutes: readonly PersonMatch[]): AbsenceMention[] =>
  absent.map((one, index) => {
    const substitute = substitutes[index]
    return substitute === undefined ? one : { ...one, substitute: substitute.name, substituteParty: partyOf(substitute) }
  })

const stand = "(?:stedfortrædere?|suppleant(?:er)?|substitut(?:ter)?)"
const took =
  "(?:deltog|deltager|mødte|møder|var mødt|er mødt|var indkaldt|er indkaldt|blev indkaldt|indtrådte|indtræder|trådte ind|var|sad|fungerede)"
const within = "(?: (?:i|ved) (?:mødet|sagen|dette punkt))?"
const pattern = (source: string): RegExp => new RegExp(source, "iu")

const insteadOf = pattern(`^(?:i stedet for|for|som ${stand} for|i mødet deltog i stedet for) `)
const tookName = pattern(`^,? ${took}${within} (?:i stedet |som ${stand} )?(?:medlem )?`)
const insteadAlone = pattern(
  `^(?:og )?(?:i stedet|for (?:ham|hende|denne|dem)|i (?:hans|hendes|dennes|deres) sted|som ${stand}(?: for (?:ham|hende|denne))?) ${took}${within} (?:${stand}(?:ne|n)? )?`,
)
const standIs = pattern(`^(?:med )?(?:personlig )?${stand}(?: for (?:ham|hende))?(?: (?:er|var))? ?:? `)
const standFor = pattern(`^${stand} for `)
const tookFor = pattern(`^ (?:${took}|er|som)${within} (?:som (?:\\d\\. ?)?${stand} for|${stand} for|i stedet for|for|på vegne af) `)
const plainFor = /^ for /u
const tookAlone = pattern(
  `^ ${took}${within} (?:som (?:\\d\\. ?)?${stand}|i stedet|i (?:hans|hendes|dennes|deres) sted)(?: for(?: (?:ham|hende|denne|disse|dem))?)?${within}$`,
)
const replacedBy = /^ ?,? ?(?:(?:der|som) )?(?:(?:blev|var|er) )?(?:substitueret|erstattet|afløst|repræsenteret) (?:ved|af|med) /iu
/** One of these stands wherever somebody came for another. */
const replaces = /sted|for (?:ham|hende|denne|dem) |suppleant|substitu|erstattet|afløst|repræsenteret/i
const relative = /^,? (?:der|som|idet (?:han|hun|de|denne)|da (?:han|hun|de|denne)|fordi (?:han|hun|de)) (?:(?:begge|alle) )?/iu
const clause = / ?[,;] ?(?:og |men |hvorfor |så )?| [-–—] | og |\. /gu

const ended = (text: string, at: number): boolean => /^[\s.)]*$/.test(text.slice(at))

/**
 * Reads who came instead, where the one replaced stands elsewhere: "i stedet deltog <navn>", "<navn> mødte som stedfortræder".
 *
 * @param text - a clause
 * @returns the substitutes, or null where the clause says something else
 * @example
 * readSubstituteClause("i stedet deltog Bo Dam (A)")?.length // 1
 */
export const readSubstituteClause = (text: string): PersonMatch[] | null => {
  if (!replaces.test(text)) return null
  const lead = insteadAlone.exec(text) ?? standIs.exec(text) ?? replacedBy.exec(text)
  if (lead !== null) {
    const found = scanSequence(text, lead[0].length)
    return found !== null && ended(text, found.next) ? found.people : null
  }
  const found = scanSequence(text, 0)
  return found !== null && tookAlone.test(text.slice(found.next).replace(/[\s.)]+$/, "")) ? found.people : null
}

/**
 * Parts what is said of somebody absent from who came instead: "havde meldt afbud, og <navn> deltog som stedfortræder".
 *
 * @param rest - what follows the name
 * @returns the words before the substitutes, and those
 * @example
 * cutSubstitutes("ferie - Bo Dam mødte som stedfortræder").main // "ferie"
 */
export const cutSubstitutes = (rest: string): { main: string; substitutes: PersonMatch[] } => {
  if (!replaces.test(rest)) return { main: rest, substitutes: [] }
  for (const found of rest.matchAll(clause)) {
    const substitutes = readSubstituteClause(rest.slice(found.index + found[0].length))
    if (substitutes !== null) return { main: rest.slice(0, found.index), substitutes }
  }
  return { main: rest, substitutes: [] }
}

/** What follows the person replaced: nothing, or ", der havde meldt forfald". */
const readRelative = (rest: string): { status: AbsenceMention["status"]; note: string | null } | null => {
  if (ended(rest, 0)) return { status: null, note: null }
  const found = relative.exec(rest)
  const words = (found === null ? rest.replace(/^[ ,(–-]+/, "") : rest.slice(found[0].length)).replace(/[.) ]+$/, "")
  const reading = readPredicate(words)
  if (reading !== null) return reading
  return found !== null || /^(?:på grund af|pga|grundet|som følge af)/iu.test(words) ? { status: null, note: words } : null
}

const substitution = (replaced: Sequence, rest: string, substitutes: readonly PersonMatch[]): AbsenceMention[] | null => {
  const why = readRelative(rest)
  if (why === null || !replaced.people.every(isMember)) return null
  return withSubstitutes(
    replaced.people.map((person) => mention(person, why.status, why.note)),
    substitutes,
  )
}

/** "I stedet for <navn> deltog <navn>", "Suppleant for <navn> er <navn>", "Som stedfortræder mødte <navn>". */
const readInstead = (text: string): AbsenceMention[] | null => {
  const lead = insteadOf.exec(text) ?? standFor.exec(text)
  if (lead !== null) {
    const replaced = scanSequence(text, lead[0].length)
    if (replaced === null) return null
    const rest = text.slice(replaced.next)
    const verb = tookName.exec(rest) ?? /^ er |^ ?: ?/u.exec(rest)
    const found = verb === null ? null : scanSequence(rest, verb[0].length)
    return verb === null || found === null ? null : substitution(replaced, rest.slice(found.next), found.people)
  }
  if (!insteadAlone.test(text)) return null
  return readSubstituteClause(text)?.map(substituteAlone) ?? null
}

const excuseFrom =
  /^(?:(?:der|vi) (?:er|var|har været|havde|har|blev) )?(?:(?:også|desuden|ligeledes) )?(?:(?:modtaget|meldt|givet|indløbet|kommet|registreret) )?(?:lovligt )?(?:afbud|forfald) (?:(?:er|var) )?(?:modtaget |meldt )?(?:til mødet )?fra /iu
const awayWere = /^(?:fraværende|ikke til ?stede|ikke mødt) (?:ved mødet )?(?:var|er) /iu
const tookNoPart = /^((?:i|under|ved) [^,.]{2,60}? )?deltog ikke /iu
const exception = /(?:, ?)? (?:undtagen|undtaget|bortset fra|med undtagelse af|på nær) /iu
const everybody = /medlem|alle|samtlige|råd|udvalg|bestyrelse|fuldtallig/iu
const attended = /mødt|til ?stede|deltog|fuldtallig/iu
const inverted = lettered(
  String.raw`^((?:på grund af|pga\.?|grundet|som følge af|kl\.?|under|efter|før|ved|fra|i) .{1,80}?) (deltog|forlod|ankom|gik|måtte|var|havde) (?=\p{Lu})`,
  "i",
)
const excuseWords = /afbud|frav|forfald/iu

/** "Der var afbud fra <navn> pga. ferie". */
const readExcuseFrom = (text: string): AbsenceMention[] | null => {
  const lead = excuseFrom.exec(text) ?? awayWere.exec(text)
  if (lead === null) return null
  const found = scanSequence(text, lead[0].length)
  if (found === null) return null
  const status = excuseWords.test(lead[0]) && !awayWere.test(lead[0]) ? "excused" : "absent"
  const rest = text.slice(found.next)
  const [last] = found.people.slice(-1)
  if (found.people.length > 1 && last !== undefined && tookAlone.test(rest.replace(/[\s.]+$/, ""))) {
    // "Der var afbud fra Ida Holm, og Bo Dam mødte i stedet": the last name is no absent one.
    return [...found.people.slice(0, -1).map((person) => mention(person, status, null)), substituteAlone(last)]
  }
  const { main, substitutes } = cutSubstitutes(rest)
  const why = readRelative(main) ?? readBeside(main)
  if (why === null) return null
  return withSubstitutes(
    found.people.map((person) => mention(person, why.status ?? status, why.note)),
    substitutes,
  )
}

const besideNote = /^[\s,(–-]*(.{1,60}?)[\s).]*$/u

/** A limit or reason without a verb behind the names of a sentence: ", pkt. 3-5", "(ferie)". */
const readBeside = (rest: string): { status: AbsenceMention["status"]; note: string | null } | null => {
  const words = besideNote.exec(rest)?.[1]
  if (words === undefined) return null
  const sum = sumMarks(readParenthesis(words))
  return sum.note === null ? null : { status: sum.partial ? "partial" : null, note: sum.note }
}

/** "Medlemmerne var mødt, undtagen <navn>, der havde meldt afbud". */
const readException = (text: string): AbsenceMention[] | null => {
  const sign = exception.exec(text)
  if (sign === null || sign.index > 160 || !everybody.test(text.slice(0, sign.index))) return null
  const found = scanSequence(text, sign.index + sign[0].length)
  if (found === null) return null
  const rest = text.slice(found.next)
  if (!attended.test(text.slice(0, sign.index)) && !/^,? (?:var|er|deltog|mødte)/iu.test(rest)) return null
  const { main, substitutes } = cutSubstitutes(rest)
  const why = /^,? (?:(?:var|er) (?:mødt|til ?stede)|deltog|mødte)(?: i mødet)?[\s.]*$/iu.test(main)
    ? { status: null, note: null }
    : readRelative(main)
  if (why === null) return null
  return withSubstitutes(
    found.people.map((person) => mention(person, why.status ?? "absent", why.note)),
    substitutes,
  )
}

/** Behind a dash only what no list of participants holds: "- forlod mødet kl. 19", not "- Afbud". */
const readPartial = (text: string): ReturnType<typeof readPredicate> => {
  const reading = readPredicate(text)
  return reading?.status === "partial" ? reading : null
}

/** "Kl. 20.45 forlod <navn> mødet", "I behandlingen af pkt. 4 deltog ikke <navn>". */
const readInverted = (text: string): AbsenceMention[] | null => {
  const missing = tookNoPart.exec(text)
  if (missing !== null) {
    const found = scanSequence(text, missing[0].length)
    if (found === null || !ended(text, found.next)) return null
    const lead = missing[1]?.trim()
    const part = lead !== undefined && !/^(?:i|ved) mødet$/iu.test(lead)
    const note = part ? missing[0].trim() : null
    return found.people.map((person) => mention(person, part ? "partial" : "absent", note))
  }
  const lead = inverted.exec(text)
  if (lead === null) return null
  const found = scanSequence(text, lead[0].length)
  if (found === null || !found.people.every(isMember)) return null
  const [, before = "", verb = ""] = lead
  const reading = readPredicate(`${verb} ${text.slice(found.next)} ${before}`)
  if (reading === null) return null
  const words = oneLine(`${before} ${verb} ${text.slice(found.next)}`)
  const note = reading.status === "partial" ? words : reading.note
  return found.people.map((person) => mention(person, reading.status, note))
}

const plainParty = lettered(String.raw`^\p{Lu}$`)

/**
 * Reads what nearly every list of absentees is: full names on one line, a list letter beside each at most, and nothing else. The readers of
 * longer lists find the same in five times the time.
 *
 * @param text - what stands after a label
 * @param subject - the names it begins with
 * @param heading - what the label says of them
 * @returns who was absent, or null where the text holds more than names
 * @example
 * readPlainList("Ida Holm (A), Bo Dam (V)", sequence, { status: "excused", note: null })?.length // 2
 */
export const readPlainList = (
  text: string,
  subject: Sequence,
  { status, note }: { status: AbsenceMention["status"]; note: string | null },
): AbsenceMention[] | null => {
  const isPlain = ({ title, looseParty, parentheses }: PersonMatch): boolean =>
    title === null && looseParty === null && parentheses.length < 2 && parentheses.every((inner) => plainParty.test(inner))
  if (!ended(text, subject.next) || text.includes("\n") || text.includes(" for ") || !subject.people.every(isPlain)) return null
  return subject.people.map((person) => mention(person, status, note))
}

/**
 * Reads a statement that begins with names: "<navn> havde meldt afbud", "<navn> - <navn> mødte som stedfortræder", "<navn> for <navn>".
 *
 * @param text - one statement without its final full stop
 * @param subject - the names it begins with
 * @returns who was absent, or null where the statement says something else
 * @example
 * readSubject("Ida Holm forlod mødet kl. 20.45", sequence)?.[0]?.status // "partial"
 */
export const readSubject = (text: string, subject: Sequence): AbsenceMention[] | null => {
  const rest = text.slice(subject.next)
  if (!subject.people.every(isMember)) return null
  const forWhom = tookFor.exec(rest) ?? plainFor.exec(rest)
  if (forWhom !== null) {
    const replaced = scanSequence(rest, forWhom[0].length)
    const read = replaced === null ? null : substitution(replaced, rest.slice(replaced.next), subject.people)
    if (read !== null) return read
  }
  const inParentheses = subject.people.map((person) =>
    person.parentheses.map((inner) => readSubstituteClause(inner.trim())?.[0]).find((one) => one !== undefined),
  )
  if (ended(rest, 0) && inParentheses.some((one) => one !== undefined)) {
    return subject.people.flatMap((person, index) => {
      const substitute = inParentheses[index]
      return withSubstitutes([mention(person, null, null)], substitute === undefined ? [] : [substitute])
    })
  }
  if (tookAlone.test(rest.replace(/[\s.]+$/, ""))) return subject.people.map(substituteAlone)
  const dash = /^ ?[-–—,(] ?|^ (?=stedfortræder|suppleant|substitueret|erstattet)/u.exec(rest)
  const direct = dash === null ? readSubstituteClause(rest.trim()) : readSubstituteClause(rest.slice(dash[0].length))
  if (direct !== null) {
    return withSubstitutes(
      subject.people.map((person) => mention(person, null, null)),
      direct,
    )
  }
  const { main, substitutes } = cutSubstitutes(rest)
  const reading = readPredicate(main) ?? readPartial(main.replace(/^ ?[-–—:,] ?/u, ""))
  if (reading === null) return null
  return withSubstitutes(
    subject.people.map((person) => mention(person, reading.status, reading.note)),
    substitutes,
  )
}

/**
 * Reads one sentence about absence.
 *
 * @param text - one sentence
 * @returns who was absent, [] for "Der var ingen afbud", null where the sentence is about something else
 * @example
 * readSentence("Der var afbud fra Ida Holm (A).")?.[0]?.name // "Ida Holm"
 */
export const readSentence = (text: string): AbsenceMention[] | null => {
  const sentence = oneLine(text).replace(/\.$/, "")
  if (excuseWords.test(sentence) && nobody.has(sentence.toLowerCase())) return []
  const led = readExcuseFrom(sentence) ?? readInstead(sentence) ?? readException(sentence) ?? readInverted(sentence)
  if (led !== null) return led
  const subject = scanSequence(sentence, 0)
  return subject === null ? null : readSubject(sentence, subject)
}

const fullStop = lettered(String.raw`\.\s+(?=[\p{Lu}"])`, "g")
const noSentenceEnd = lettered(
  String.raw`(?:^|[\s(])(?:\p{Lu}|kl|pkt|nr|pga|ca|bl\.a|mv|m\.v|jf|evt|inkl|vedr|hhv|dr|chr|th|fr|joh|aa|kr|jr|sv|tidl|kst|fg)$`,
  "i",
)

/**
 * Parts a text at the full stops that end sentences: not those of "kl.", "pkt." and initials.
 *
 * @param text - any text
 * @returns the sentences without white space around them
 * @example
 * splitSentences("Ida P. Holm gik kl. 20. Bo Dam ankom kl. 17.").length // 2
 */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = []
  let from = 0
  for (const found of text.matchAll(fullStop)) {
    if (noSentenceEnd.test(text.slice(Math.max(from, found.index - 12), found.index))) continue
    sentences.push(text.slice(from, found.index + 1).trim())
    from = found.index + found[0].length
  }
  const last = text.slice(from).trim()
  return last === "" ? sentences : [...sentences, last]
}
