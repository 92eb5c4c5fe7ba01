import { absenceLabels, nameParticles, participantLabels } from "../lexicon/people.ts"
import type { Participant } from "../schema.ts"
import { lettered } from "./lettered.ts"
import { isFullName, isName, isTitle } from "./person-name.ts"
import { type Mark, type PersonMatch, readMark, readParenthesis, scanPerson, sumMarks } from "./person-scan.ts"
import { type Segment, splitPeople } from "./person-split.ts"

export { isName }

/** A person in a list of participants. */
export interface PersonMention {
  name: string
  role: Participant["role"]
  roleText: string | null
  party: string | null
  status: "present" | "excused" | "absent" | null
  note: string | null
  /** Offsets of the name in the text given. */
  start: number
  end: number
}

/** A list as far as it could be read; `clean` where it holds nothing but people and their marks. */
interface PeopleReading {
  mentions: PersonMention[]
  clean: boolean
}

type RoleMark = Extract<Mark, { kind: "role" }>

/** What a label says of the names after it. `lasting`: the label stood alone, so it counts for the lines below. */
interface Heading {
  role: RoleMark | null
  status: PersonMention["status"]
  lasting: boolean
}

const noHeading: Heading = { role: null, status: null, lasting: false }
/** "I mødet deltog Ida Holm", "Fra forvaltningen deltog …". */
const leadIn = lettered(
  String.raw`^(?:i|fra|derudover|endvidere|desuden|herudover|til|tilstede|øvrige|som|følgende|mødt)\s[^,:()\n]{0,50}?(?:deltog|deltager|var|mødte|mødt|stede)(?:\s+(?:også|desuden|tillige))?\s+(?=\p{L})`,
  "i",
)
const firstWords = lettered(String.raw`^(\p{L}+(?:\s(?:stede|deltog|var))?)\s+(?=\p{Lu})`)
const statusSign = /^\s*[-–—:,]*\s*/

const labelKey = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase()

const headingOf = (label: string): Heading => {
  const key = labelKey(label)
  const status = absenceLabels.get(key)
  if (status !== undefined) return { ...noHeading, status }
  const role = participantLabels.has(key) ? null : readMark(label)
  return role?.kind === "role" ? { ...noHeading, role } : noHeading
}

/** A label before a colon, unless what stands there is a name: "Ida Holm: Deltog". */
const cutLabel = (text: string): { label: string; rest: string } | null => {
  const colon = text.indexOf(":")
  if (colon < 0 || colon > 60 || /[()]/.test(text.slice(0, colon)) || /\d$/.test(text.slice(0, colon))) return null
  const label = text.slice(0, colon)
  if (isName(label)) return null
  return { label, rest: text.slice(colon + 1) }
}

/** A mark and one of presence after a name: "Ida Holm (A), formand: Deltog", "Ida Holm, A: Afbud". */
const marksAround = ({ label, rest }: { label: string; rest: string }): readonly Mark[] | null => {
  const before = readMark(label)
  const status = readMark(rest)
  return before !== null && status?.kind === "status" ? [before, status] : null
}

const lengthOfLeadIn = (text: string): number => {
  const sentence = leadIn.exec(text)
  if (sentence !== null) return sentence[0].length
  const first = firstWords.exec(text)
  return first?.[1] !== undefined && participantLabels.has(first[1].toLowerCase()) ? first[0].length : 0
}

const smallFirst = lettered(String.raw`^\p{Ll}`)

/** The marks behind a name: "- Afbud", "formand (A)", "deltog ikke i behandlingen af pkt. 4". */
const readTail = (tail: string): { marks: Mark[]; clean: boolean } => {
  const text = tail.replace(statusSign, "").trim()
  const whole = readMark(text)
  if (whole !== null) return { marks: [whole], clean: true }
  const open = text.indexOf("(")
  if (open > 0) {
    const close = text.indexOf(")", open)
    const before = readMark(text.slice(0, open))
    const after = close < 0 ? null : readMark(text.slice(close + 1))
    if (before !== null && after !== null) return { marks: [before, ...readParenthesis(text.slice(open + 1, close)), after], clean: true }
  }
  return {
    marks: smallFirst.test(text) ? [{ kind: "note", note: text.replace(/\s+/g, " ").replace(/\.$/, "") }] : [],
    clean: false,
  }
}

const titleMark = (title: string | null): Mark[] => {
  const mark = title === null ? null : readMark(title)
  return mark?.kind === "role" ? [mark] : title === null ? [] : [{ kind: "role", role: "other", roleText: title }]
}

const mentionOf = (person: PersonMatch, marks: readonly Mark[], offset: number): PersonMention => {
  const sum = sumMarks(marks)
  return {
    name: person.name,
    role: sum.role,
    roleText: sum.roleText,
    party: sum.party ?? person.looseParty,
    // Late and early are there for a part of the meeting, so they count as present.
    status: sum.status ?? (sum.partial ? "present" : null),
    note: sum.note,
    start: offset + person.start,
    end: offset + person.end,
  }
}

const withMark = (mention: PersonMention, mark: Mark): PersonMention => {
  const sum = sumMarks([mark])
  const note = sum.note === null ? mention.note : mention.note === null ? sum.note : `${mention.note}; ${sum.note}`
  return {
    ...mention,
    role: mention.role ?? sum.role,
    roleText: mention.roleText ?? sum.roleText,
    party: mention.party ?? sum.party,
    status: mention.status ?? sum.status ?? (sum.partial ? "present" : null),
    note,
  }
}

/** Ida Holm, Ravnsø Kommune (formand): what stands between name and role is whom the person speaks for. */
const roleBehind = (words: string): Mark[] => {
  const inner = /\(([^()]{2,40})\)$/.exec(words)?.[1]
  return inner === undefined ? [] : readParenthesis(inner).filter(({ kind }) => kind === "role" || kind === "status")
}

const roleAndMore = /^([^()–-]{1,40}?)\s*(?:\(([^()]{1,40})\)|[-–]\s+([^()]{2,40}))$/

/** Ida Holm, formand (A) · Ida Holm (A), formand - Deltog · Ida Holm, A - Afbud: a role or a party behind the comma, and a mark behind it. */
const roleWithMark = (words: string): Mark[] => {
  const [, role = "", inner, status] = roleAndMore.exec(words) ?? []
  const first = readMark(role)
  if (first?.kind !== "role" && first?.kind !== "party") return []
  // Ida Holm, A (ferie)
  if (first.kind === "party" && inner !== undefined) return [first, ...readParenthesis(inner)]
  const more = inner === undefined ? [readMark(status ?? "")] : readParenthesis(inner)
  return more.every((mark) => mark !== null && mark.kind !== "note" && mark.kind !== "noise")
    ? [first, ...more.flatMap((mark) => mark ?? [])]
    : []
}

const isOther = (mark: Mark | undefined): boolean => mark?.kind === "role" && mark.role === "other"

/** Regnskabschef Ida Holm (referent): the role at the meeting says more than the post. */
const inOrder = (titles: readonly Mark[], beside: readonly Mark[]): Mark[] =>
  isOther(titles[0]) && beside.some((mark) => mark.kind === "role" && mark.role !== "other")
    ? [...beside, ...titles]
    : [...titles, ...beside]

const scanPeople = (text: string): PeopleReading => {
  const mentions: PersonMention[] = []
  let clean = true
  let heading = noHeading
  let onLine = 0
  let waitingRole: Mark | null = null

  const readPerson = (segment: Segment, shift: number, group: boolean): void => {
    const words = segment.text.slice(shift)
    const last = onLine > 0 ? mentions.at(-1) : undefined
    const person = scanPerson(words, 0)
    if (person === null) {
      clean = false
      if (last !== undefined) mentions[mentions.length - 1] = roleBehind(words).reduce(withMark, last)
      return
    }
    const tail = readTail(words.slice(person.next))
    const full = isFullName(person.words)
    // "Ida Holm (Bo Dam)": a member elected with a substitute, no list of those present.
    if (!tail.clean || person.parentheses.some(isName)) clean = false
    if (!full && (!tail.clean || group)) {
      clean = false
      if (last !== undefined) mentions[mentions.length - 1] = roleBehind(words).reduce(withMark, last)
      return
    }
    // "Indsigelser (samlet)", "Trafikplan (B)": one word is a name only beside a role.
    if (!full && person.title === null && heading.role === null) clean = false
    const role: Mark[] = waitingRole !== null ? [waitingRole] : heading.role === null ? [] : [heading.role]
    const own = [...role, ...inOrder(titleMark(person.title), person.parentheses.flatMap(readParenthesis)), ...tail.marks]
    const marks: Mark[] = heading.status === null ? own : [...own, { kind: "status", status: heading.status, note: null }]
    mentions.push(mentionOf(person, marks, segment.start + shift))
    waitingRole = null
    onLine++
    // One chair, one deputy: "Formand: Ida Holm, Bo Dam" makes only the first of them one.
    if (heading.role !== null && heading.role.role !== "secretary" && heading.role.role !== "other") heading = { ...heading, role: null }
  }

  for (const segment of splitPeople(text)) {
    if (segment.place === "line") {
      onLine = 0
      waitingRole = null
      if (!heading.lasting) heading = { ...heading, role: null }
    }
    const cut = cutLabel(segment.text)
    const named = onLine > 0 ? mentions.at(-1) : undefined
    const around = cut === null || named === undefined ? null : marksAround(cut)
    if (named !== undefined && around !== null) {
      mentions[mentions.length - 1] = around.reduce(withMark, named)
      continue
    }
    if (cut !== null) {
      const found = headingOf(cut.label)
      if (found.role === null) clean = false
      heading = { ...found, lasting: cut.rest.trim() === "" }
      if (heading.lasting) continue
      const known = found.role !== null || found.status !== null || participantLabels.has(labelKey(cut.label))
      const shift = segment.text.length - cut.rest.length
      readPerson(segment, shift, !known)
      continue
    }
    const key = labelKey(segment.text)
    if (segment.place === "line" && (absenceLabels.has(key) || participantLabels.has(key))) {
      heading = { ...headingOf(segment.text), lasting: true }
      clean = false
      continue
    }
    const mark = readMark(segment.text)
    // "direktør for Teknik Ida Holm" could be read as a role alone.
    const titled = mark?.kind === "role" && isFullName(scanPerson(segment.text, 0)?.words ?? [])
    if (mark !== null && !titled) {
      if (named !== undefined) mentions[mentions.length - 1] = withMark(named, mark)
      else if (mark.kind === "role") waitingRole = mark
      else clean = false
      continue
    }
    const beside = roleWithMark(segment.text)
    if (named !== undefined && beside.length > 0) {
      mentions[mentions.length - 1] = beside.reduce(withMark, named)
      continue
    }
    const lead = lengthOfLeadIn(segment.text)
    if (lead > 0) clean = false
    if (lead === 0 && named !== undefined && smallFirst.test(segment.text) && scanPerson(segment.text, 0) === null) {
      // A reason or another remark after a comma: "Ida Holm, deltager i andet møde".
      mentions[mentions.length - 1] = withMark(named, { kind: "note", note: segment.text.replace(/\s+/g, " ").replace(/\.$/, "") })
      clean = false
      continue
    }
    readPerson(segment, lead, false)
  }
  return { mentions, clean }
}

/**
 * Reads a list of people: on one line or one a line, with bullets, list letters, roles, titles and marks of presence.
 *
 * @param text - the list, with or without labels ("Formand:", "Afbud:")
 * @returns one mention for each person, in the order of the text; what is no person is left out
 * @example
 * readPeople("Ida Holm (A), formand, Bo\nDam (V) (Afbud)").map((one) => one.name) // ["Ida Holm", "Bo Dam"]
 */
export const readPeople = (text: string): PersonMention[] => scanPeople(text).mentions

const leadingMark = /^\s*(?:[•·▪◦●○*–—-]\s*|o\s+|\d{1,3}[.)]\s+)?/u
const roleLabel = /^([^:()\n]{3,40}):\s*\S/u

const firstTwo = /^(\S{1,40})\s+(\S{1,40})/u
const longestRole = 40

const entryFirst = lettered(String.raw`^[\p{Lu}"(]`)

/** Nearly every line of text is no list of names, and its first words show it. */
const mayBeNames = (text: string): boolean => {
  const body = text.replace(leadingMark, "")
  const [, first = "", second = ""] = firstTwo.exec(body) ?? []
  // "Udvalget drøftede …": a name goes on with a capital or a particle.
  const goesOn = entryFirst.test(second) || nameParticles.has(second)
  if (!goesOn && !/[:,]$/.test(first) && !/^\d/.test(first) && !isTitle(first)) return false
  const person = scanPerson(body, 0)
  if (person !== null) return person.title !== null || person.words.length > 1 || body[person.next] === ":"
  const label = roleLabel.exec(body)?.[1]
  const words = label ?? body.slice(0, longestRole).split(",", 1)[0] ?? ""
  return words.length < longestRole && readMark(words)?.kind === "role"
}

/** TONNI FREDSGAARD (A): whole documents were written so; without the party it could be any words. */
const shoutedMember = /^[^a-zæøåéäöü]{5,}\([A-ZÆØÅ]{1,2}\)[^a-zæøåéäöü]*$/
const inSmallLetters = (text: string): string => text.replace(/(?<=[A-ZÆØÅÉÄÖÜ])[A-ZÆØÅÉÄÖÜ]{2,}/g, (rest) => rest.toLowerCase())

/**
 * Tells whether a text is nothing but names, with their parties and roles.
 *
 * @param text - any text
 * @returns true for a list of at least one full name
 * @example
 * isNameList("Ida Holm (A) og Bo Dam (V).") // true
 * isNameList("Ingen bemærkninger") // false
 */
export const isNameList = (text: string): boolean => {
  const plain = shoutedMember.test(text) ? inSmallLetters(text) : text
  if (!mayBeNames(plain)) return false
  const { mentions, clean } = scanPeople(plain)
  return clean && mentions.length > 0
}

const crossed = /^(?:x|X|✓|✔|✗|1)$/

/** What the head of the crossed column says; a column without a readable head is one of absence. */
const columnStatus = (head: string | undefined): "present" | "excused" | "absent" => {
  const mark = head === undefined ? null : readMark(head)
  return mark?.kind === "status" ? mark.status : "excused"
}

const oneCapital = lettered(String.raw`^\p{Lu}$`)

/**
 * Reads a row of a table of members: the name in the first cell, a cross or a word in one of the others.
 *
 * @param cells - the cells of the row
 * @param header - the cells of the table's head; without it a cross means Afbud
 * @returns the participant, or null where the first cell is no person (the head of the table)
 * @example
 * readAttendanceRow(["Ida Holm (Formand)", "x"]) // name "Ida Holm", role "chair", status "excused"
 */
export const readAttendanceRow = (
  cells: readonly string[],
  header: readonly string[] = [],
): {
  name: string
  role: Participant["role"]
  roleText: string | null
  party: string | null
  status: "present" | "excused" | "absent"
} | null => {
  const [first, ...others] = cells
  if (first === undefined || absenceLabels.has(labelKey(first)) || participantLabels.has(labelKey(first))) return null
  const { mentions, clean } = scanPeople(first)
  const [person] = mentions
  if (person === undefined || mentions.length !== 1 || !(clean || person.name === first.trim())) return null
  const marks = others.map((cell, index) => {
    const text = cell.trim()
    if (crossed.test(text)) return columnStatus(header[index + 1])
    const mark = readMark(text)
    return mark?.kind === "status" ? mark.status : null
  })
  const roles = others.flatMap((cell) => {
    const mark = readMark(cell)
    return mark?.kind === "role" ? [mark] : []
  })
  // nothing under "Deltog": the person did not
  const missed = others.some((cell, index) => cell.trim() === "" && columnStatus(header[index + 1] ?? "") === "present")
  const party = others
    .map((cell) => (oneCapital.test(cell.trim()) && !crossed.test(cell.trim()) ? cell.trim() : null))
    .find((cell) => cell !== null)
  return {
    name: person.name,
    role: person.role ?? roles[0]?.role ?? null,
    roleText: person.roleText ?? roles[0]?.roleText ?? null,
    party: person.party ?? party ?? null,
    status: marks.find((mark) => mark !== null) ?? person.status ?? (missed ? "absent" : "present"),
  }
}
