import { nobody } from "../lexicon/people.ts"
import type { Absentee, Unplaced } from "../schema.ts"
import { type AbsenceLabel, readLabel } from "./absence-label.ts"
import { joinedNotes, readAbsenceList } from "./absence-list.ts"
import { type AbsenceMention, partyOf, readPlainList, readSentence, scanSequence, splitSentences } from "./absence-sentence.ts"
import { oneLine } from "./characters.ts"
import { isNameList } from "./person.ts"

export type { AbsenceMention }

/** Every absence statement holds one of these; nearly every other line is dismissed by it. */
const stem =
  /[Aa]fbud|AFBUD|[Ff]rav|FRAV|[Ff]orfald|FORFALD|\bsted(?:e|et)?\b|[Tt]ilstede|[Dd]elt[ao]g|DELTOG|[Uu]debl|undtag|bortset|nær\s|ankom|forlod|forlade|gik\b|kom\b|[Ss]tedfortr|[Ss]upplean|[Ss]ubstitu|erstattet|afløst|repræsenteret|[Ii]nhabil|[Mm]ødt|forhindr|trådte/
/** "<navn> for <navn>" */
const nameForName = /\sfor\s+[A-ZÆØÅ]/
const innerLabel =
  /(?:^|[\s,;.])(?=(?:afbud|fravær|forfald|ikke til ?stede|ikke mødt|uden afbud|med afbud|stedfortræder|suppleant)[^:\n]{0,80}:)/giu
const opensStatement = /^(?:i stedet|som (?:stedfortræder|suppleant)|stedfortræder|suppleant|der (?:er|var)|afbud fra) /iu
const dashes = /^[-–—_.\s]*$/u
/** A statement of absence is short; what is longer only mentions one. */
const longest = 900

/** Fraværende ...: NN */
const leader = /\.{2,} ?:/

const withoutBullet = (text: string): string => text.replace(/^[•·▪◦●*–—-] /u, "")

/** Lines that belong together: a label takes the lines of its list, a sentence those it is wrapped over. */
const unitsOf = (text: string): string[] => {
  const units: string[] = []
  for (const line of text.split(/ ?\n\s*/)) {
    const last = units.at(-1)
    if (last === undefined || last.endsWith(".") || opensStatement.test(line) || readLabel(line) !== null) units.push(line)
    else units[units.length - 1] = `${last}\n${line}`
  }
  return units
}

const readAll = <Part>(parts: readonly Part[], read: (part: Part) => AbsenceMention[] | null): AbsenceMention[] | null => {
  const mentions: AbsenceMention[] = []
  for (const part of parts) {
    const found = read(part)
    if (found === null) return null
    mentions.push(...found)
  }
  return mentions
}

const isNobody = (value: string): boolean => dashes.test(value) || nobody.has(oneLine(value).replace(".", "").toLowerCase())

/** "Fraværende: <navn> Afbud: <navn>": what stands before the next label, and that label; null where none follows. */
const cutAtLabel = (value: string): { before: string; next: AbsenceLabel } | null => {
  for (const found of value.matchAll(innerLabel)) {
    const at = found.index + found[0].length
    const next = readLabel(value.slice(at))
    if (next !== null) return { before: value.slice(0, at), next }
  }
  return null
}

/** Sentences and lists after a label; names with nothing but commas between them leave a predicate to the last one. */
const readLabelled = (text: string, label: Extract<AbsenceLabel, { kind: "absence" }>): AbsenceMention[] | null => {
  const subject = scanSequence(text, 0)
  const plain = subject === null ? null : readPlainList(text, subject, label)
  if (plain !== null) return plain
  const listFirst = subject?.joint === "comma" || text.includes("\n")
  const read = (listFirst ? readAbsenceList(text, label) : null) ?? readSentence(text)
  if (read === null) return readAbsenceList(text, label)
  return read.map((one) => (one.status !== null ? one : { ...one, status: label.status }))
}

/** "Stedfortrædere: Bo Dam (for Ida Holm)". */
const forWhom = /(?:^| )for (.+)/iu

const readSubstitutes = (label: Extract<AbsenceLabel, { kind: "substitute" }>): AbsenceMention[] | null => {
  if (isNobody(label.rest)) return []
  const replaced = label.instead === null ? null : scanSequence(label.instead, 0)
  const found = scanSequence(label.rest, 0)
  if (found === null || !isNobody(label.rest.slice(found.next))) return readSentence(label.rest)
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
  const cut = cutAtLabel(label.rest)
  if (cut !== null) return readAll([{ ...label, rest: cut.before }, cut.next], readLabelValue)
  if (label.kind === "substitute") return readSubstitutes(label)
  const value = label.rest
  if (isNobody(value)) return []
  if (!label.sure && value.includes(".") && !isNameList(value)) return null
  return readAll(splitSentences(value), (sentence) => readLabelled(sentence, label)) ?? readAbsenceList(value, label)
}

const readUnit = (unit: string): AbsenceMention[] | null => {
  const text = withoutBullet(unit)
  const label = readLabel(text)
  return (
    (label === null ? null : readLabelValue(label)) ??
    readAll(splitSentences(text), readSentence) ??
    readAll(text.split("\n"), (line) => readSentence(withoutBullet(line)))
  )
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
  if (text.length > longest) return null
  // Stryker disable next-line all: only spares the look at most lines
  if (!stem.test(text) && (text.length >= 120 || !nameForName.test(text))) return null
  return readAll(
    unitsOf(
      text
        .replace(/[^\S\n]+/g, " ")
        .replace(leader, ":")
        .trim(),
    ),
    readUnit,
  )
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
  const label = readLabel(oneLine(text))
  if (label === null || label.kind === "substitute") return false
  return label.rest.trim() === "" || (label.sure && absenceLabelOpen(label.rest))
}

/** The more exact one first: it wins over those after it. */
const statuses = ["partial", "excused", "absent"] as const

const mergedStatus = (one: AbsenceMention["status"], other: AbsenceMention["status"]): AbsenceMention["status"] =>
  statuses.find((status) => status === one || status === other) ?? null

const mergedNote = (one: string | null, other: string | null): string | null => (one === other ? one : joinedNotes(one, other))

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
    const key = mention.name === "" ? lastWithout() : mention.name.toLowerCase()
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
