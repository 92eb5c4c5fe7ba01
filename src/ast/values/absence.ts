import { nobody } from "../lexicon/people.ts"
import type { Absentee, Unplaced } from "../schema.ts"
import { type AbsenceLabel, readLabel } from "./absence-label.ts"
import { readAbsenceList } from "./absence-list.ts"
import { type AbsenceMention, partyOf, readPlainList, readSentence, scanSequence, splitSentences } from "./absence-sentence.ts"
import { lettered } from "./lettered.ts"
import { isNameList } from "./person.ts"

export type { AbsenceMention }

/** Every absence statement holds one of these; nearly every other line is dismissed by it. */
const stem =
  /[Aa]fbud|AFBUD|[Ff]rav|FRAV|[Ff]orfald|FORFALD|\bstede\b|[Tt]ilstede|[Dd]elt[ao]g|DELTOG|[Uu]debl|undtag|bortset|på nær|ankom|forlod|forlade|gik\b|kom\b|[Ss]tedfortr|[Ss]upplean|[Ss]ubstitu|erstattet|afløst|[Ii]nhabil|[Mm]ødt|forhindr|trådte/
/** "<navn> for <navn>" */
const nameForName = lettered(String.raw`^[^\p{L}]{0,6}\p{Lu}[^\s]*\s+[^:]{2,60}\sfor\s+\p{Lu}`)
const innerLabel =
  /(?:^|[\s,;.])(?=(?:afbud|fravær|forfald|ikke til ?stede|ikke mødt|uden afbud|med afbud|stedfortræder|suppleant)[^:\n]{0,80}:)/giu
const opensStatement = /^\s*(?:i stedet|som (?:stedfortræder|suppleant)|stedfortræder|suppleant|der (?:er|var)|afbud fra)\s/iu
const dashes = /^[-–—_.\s]*$/u
/** A statement of absence is short; what is longer only mentions one. */
const longest = 900

/** Fraværende ...: NN */
const leader = /[ ]?\.{2,} ?:/

const withoutBullet = (text: string): string => text.replace(/^\s*[•·▪◦●*–—-]\s+/u, "")

/** Lines that belong together: a label takes the lines of its list, a sentence those it is wrapped over. */
const unitsOf = (text: string): string[] => {
  const units: string[] = []
  for (const line of text.split("\n")) {
    const last = units.at(-1)
    if (line.trim() === "" && last !== undefined) units[units.length - 1] = `${last}\n`
    else if (last === undefined || /\.\s*$/.test(last) || opensStatement.test(line) || readLabel(line)?.kind !== undefined) units.push(line)
    else units[units.length - 1] = `${last}\n${line}`
  }
  return units.filter((unit) => unit.trim() !== "")
}

const readAll = (parts: readonly string[], read: (part: string) => AbsenceMention[] | null): AbsenceMention[] | null => {
  const mentions: AbsenceMention[] = []
  for (const part of parts) {
    const found = read(part)
    if (found === null) return null
    mentions.push(...found)
  }
  return mentions
}

const isNobody = (value: string): boolean =>
  dashes.test(value) || nobody.has(value.replace(/\s+/g, " ").trim().replace(/\.$/, "").toLowerCase())

/** "Fraværende: <navn> Afbud: <navn>": where the next label begins, or -1. */
const nextLabel = (value: string): number => {
  for (const found of value.matchAll(innerLabel)) {
    const at = found.index + found[0].length
    if (readLabel(value.slice(at)) !== null) return at
  }
  return -1
}

/** Sentences and lists after a label; names with nothing but commas between them leave a predicate to the last one. */
const readLabelled = (text: string, label: Extract<AbsenceLabel, { kind: "absence" }>): AbsenceMention[] | null => {
  const subject = scanSequence(text, 0)
  const plain = subject === null ? null : readPlainList(text, subject, label)
  if (plain !== null) return plain
  const listed = subject !== null && subject.people.length > 1 && subject.joint === "comma"
  const listFirst = listed || text.includes("\n")
  const read = (listFirst ? readAbsenceList(text, label) : null) ?? readSentence(text)
  if (read === null) return readAbsenceList(text, label)
  return read.map((one) => (one.name === "" || one.status !== null ? one : { ...one, status: label.status }))
}

/** "Stedfortrædere: Bo Dam (for Ida Holm)". */
const forWhom = /^(?:stedfortræder |suppleant |i stedet )?for\s+(.+)$/iu

const readSubstitutes = (label: Extract<AbsenceLabel, { kind: "substitute" }>): AbsenceMention[] | null => {
  const value = label.rest.trim()
  const replaced = label.instead === null ? null : scanSequence(label.instead, 0)
  const found = scanSequence(value, 0)
  if (found === null) return isNobody(value) ? [] : readSentence(value)
  if (value.slice(found.next).replace(/[\s.]/g, "") !== "") return readSentence(value)
  return found.people.map((person, index) => {
    const beside = person.parentheses.map((inner) => forWhom.exec(inner)?.[1]).find((name) => name !== undefined)
    const absent = replaced?.people[index] ?? (beside === undefined ? undefined : scanSequence(beside, 0)?.people[0])
    return {
      name: absent?.name ?? "",
      status: null,
      substitute: person.name,
      note: null,
      party: absent === undefined ? null : partyOf(absent),
      substituteParty: partyOf(person),
    }
  })
}

const readLabelValue = (label: AbsenceLabel): AbsenceMention[] | null => {
  const at = nextLabel(label.rest)
  if (at >= 0) {
    const before = label.rest.slice(0, at).replace(/[\s,;(]+$/, "")
    const inner = readLabel(label.rest.slice(at))
    const own = before.trim() === "" ? [] : readLabelValue({ ...label, rest: before })
    const others = inner === null ? null : readLabelValue(inner)
    return own === null || others === null ? null : [...own, ...others]
  }
  if (label.kind === "substitute") return readSubstitutes(label)
  const value = label.rest.trim()
  if (isNobody(value)) return []
  if (!label.sure && !isNameList(value)) {
    const entries = /^[^.]*$/u.test(value) && scanSequence(value, 0) !== null ? readAbsenceList(value, label) : null
    return entries?.every((one) => one.name !== "") ? entries : null
  }
  return readAll(splitSentences(value), (sentence) => readLabelled(sentence, label)) ?? readAbsenceList(value, label)
}

const readUnit = (unit: string): AbsenceMention[] | null => {
  const text = withoutBullet(unit.trim())
  const label = readLabel(text)
  const labelled = label === null ? null : readLabelValue(label)
  if (labelled !== null || (label?.kind === "absence" && label.sure)) return labelled
  const read = readAll(splitSentences(text), readSentence)
  return read === null && text.includes("\n") ? readAll(text.split("\n"), (line) => readSentence(withoutBullet(line.trim()))) : read
}

/**
 * Reads who was absent from a statement of absence: a labelled list or sentences.
 *
 * @param text - one line, or lines that belong together (a label with its wrapped list)
 * @returns one mention for each person; [] for a label without names ("Fraværende:", "Afbud: Ingen"); null where the text is not a
 * statement of absence, so that it stays text. A mention without a name gives its substitute to the person before it.
 * @example
 * readAbsences("Fraværende: Ida Holm (A)")?.[0]?.status // "absent"
 * readAbsences("Udvalget drøftede sagen.") // null
 */
export const readAbsences = (text: string): AbsenceMention[] | null => {
  if (text.length > longest || !(stem.test(text) || (text.length < 120 && nameForName.test(text)))) return null
  const units = unitsOf(
    text
      .replace(/\r\n?/g, "\n")
      .replace(/\u00a0/g, " ")
      .replace(leader, ":"),
  )
  return units.length === 0 ? null : readAll(units, readUnit)
}

/**
 * Tells whether a line is a label of absence without a value, whose names may stand on the next lines.
 *
 * @param text - one line
 * @returns true for such a label
 * @example
 * absenceLabelOpen("Fraværende i Seniorrådet den 3. maj 2021:") // true
 */
export const absenceLabelOpen = (text: string): boolean => {
  const label = readLabel(text.trim())
  if (label === null || label.kind === "substitute") return false
  return label.rest.trim() === "" || (label.sure && absenceLabelOpen(label.rest))
}

const keyOf = (name: string): string => name.replace(/\([^()]*\)|\s/g, "").toLowerCase()

const mergedStatus = (one: AbsenceMention["status"], other: AbsenceMention["status"]): AbsenceMention["status"] => {
  if (one === "partial" || other === "partial") return "partial"
  if (one === "excused" || other === "excused") return "excused"
  return one ?? other
}

const mergedNote = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null || one === other) return one ?? other
  return `${one}; ${other}`
}

/**
 * Brings the mentions of an item together, one entry for each person in the order of first mention. A later "I stedet for X deltog Y"
 * fills in the substitute of X.
 *
 * @param mentions - mentions in the order of the text
 * @returns the absentees; "absent" where no mention gave a status
 * @example
 * mergeAbsences(readAbsences("Ida Holm havde meldt afbud. I stedet for Ida Holm deltog Bo Dam.") ?? []).length // 1
 */
export const mergeAbsences = (mentions: readonly AbsenceMention[]): Unplaced<Absentee>[] => {
  const people = new Map<string, AbsenceMention>()
  const lastWithout = (): string | null => [...people].reverse().find(([, one]) => one.substitute === null)?.[0] ?? null
  for (const mention of mentions) {
    const key = mention.name === "" ? lastWithout() : keyOf(mention.name)
    if (key === null) continue
    const known = people.get(key)
    people.set(
      key,
      known === undefined
        ? mention
        : {
            ...known,
            status: mergedStatus(known.status, mention.status),
            substitute: known.substitute ?? mention.substitute,
            note: mergedNote(known.note, mention.note),
          },
    )
  }
  return [...people.values()].map(({ name, status, substitute, note }) => ({ name, status: status ?? "absent", substitute, note }))
}
