import {
  type AbsenceMention,
  cutSubstitutes,
  partyOf,
  readSentence,
  readSubject,
  readSubstituteClause,
  scanSequence,
} from "./absence-sentence.ts"
import { oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"
import { isFullName } from "./person-name.ts"
import { type Mark, type PersonMatch, readMark, readParenthesis, scanPerson, sumMarks } from "./person-scan.ts"
import { type Segment, splitPeople } from "./person-split.ts"

/** What a label says of every name after it. */
export interface ListHeading {
  status: AbsenceMention["status"]
  note: string | null
}

const shortCapitals = lettered(String.raw`^\p{Lu}{2,5}$`)

/**
 * Two notes as one.
 *
 * @param one - a note, or null
 * @param other - what is added to it
 * @returns both, or the one that is there
 * @example
 * joinedNotes("ferie", "under punkt 3") // "ferie; under punkt 3"
 */
export const joinedNotes = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : `${one}; ${other}`

const withMark = (mention: AbsenceMention, mark: Mark): AbsenceMention => {
  const sum = sumMarks([mark])
  return {
    ...mention,
    status: sum.partial ? "partial" : sum.status === "excused" || sum.status === "absent" ? sum.status : mention.status,
    note: joinedNotes(mention.note, sum.note),
    party: mention.party ?? sum.party,
  }
}

const withSubstitute = (mention: AbsenceMention, substitute: string, party: string | null): AbsenceMention => ({
  ...mention,
  substitute,
  substituteParty: party,
})

/** Ida Holm, ferie · Ida Holm, ferie - Bo Dam mødte som stedfortræder */
const withReason = (mention: AbsenceMention, words: string, substitute: PersonMatch | undefined): AbsenceMention => {
  const reasoned = withMark(mention, readMark(words) ?? { kind: "note", note: words })
  return substitute === undefined ? reasoned : withSubstitute(reasoned, substitute.name, partyOf(substitute))
}

const runOfSmallWords = lettered(String.raw`\s(?:\p{Ll}{2,}\s+){2}`)

const smallFirst = lettered(String.raw`^\p{Ll}`)

/** "<navn> deltog ikke i behandlingen af pkt. 4, da hun er nabo": the comma parts no names. */
const joinClauses = (value: string, segments: readonly Segment[]): Segment[] => {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const goesOn = last !== undefined && segment.place === "inline" && smallFirst.test(segment.text) && runOfSmallWords.test(last.text)
    if (goesOn && scanPerson(segment.text, 0) === null && readSubstituteClause(segment.text) === null) {
      joined[joined.length - 1] = { ...last, text: value.slice(last.start, segment.end), end: segment.end }
    } else joined.push(segment)
  }
  return joined
}

/** One entry that is a person and marks, no statement: "Ida Holm (A), ferie", "Ida Holm (stedfortræder: Bo Dam)". */
const readEntry = (text: string, heading: ListHeading): AbsenceMention | null => {
  const person = scanPerson(text, 0)
  if (person === null || (person.words.length === 1 && shortCapitals.test(person.name))) return null
  const full = isFullName(person.words)
  let entry: AbsenceMention = { name: person.name, ...heading, substitute: null, party: partyOf(person), substituteParty: null }
  for (const inner of person.parentheses) {
    const [substitute] = readSubstituteClause(inner.trim()) ?? []
    if (substitute !== undefined) entry = withSubstitute(entry, substitute.name, partyOf(substitute))
    else for (const mark of readParenthesis(inner)) entry = withMark(entry, mark.kind === "party" ? { kind: "noise" } : mark)
  }
  const tail = text
    .slice(person.next)
    .replace(/^[\s\-–—:]+/, "")
    .replace(/\.$/, "")
    .trim()
  if (tail === "") return entry
  const mark = readMark(tail)
  if (mark !== null) return mark.kind === "status" && mark.status === "present" ? null : withMark(entry, mark)
  return full && smallFirst.test(tail) ? { ...entry, note: joinedNotes(entry.note, tail) } : null
}

const headed = (mentions: readonly AbsenceMention[], heading: ListHeading): AbsenceMention[] =>
  mentions.map((one) =>
    one.name === "" || one.status !== null ? one : { ...one, status: heading.status, note: joinedNotes(one.note, heading.note) },
  )

const add = (mentions: AbsenceMention[], read: readonly AbsenceMention[]): void => {
  for (const one of read) {
    const last = mentions.at(-1)
    if (one.name === "" && one.substitute !== null && last !== undefined && last.substitute === null) {
      mentions[mentions.length - 1] = withSubstitute(last, one.substitute, one.substituteParty)
    } else mentions.push(one)
  }
}

/**
 * Reads the names after a label, each with its reason, limit or substitute.
 *
 * @param value - the text after the label
 * @param heading - what the label says of them
 * @returns who was absent, or null where the text is no list of people
 * @example
 * readAbsenceList("Ida Holm (A), ferie, Bo Dam (V)", { status: "excused", note: null })?.length // 2
 */
export const readAbsenceList = (value: string, heading: ListHeading): AbsenceMention[] | null => {
  const mentions: AbsenceMention[] = []
  const segments = joinClauses(value, splitPeople(value))
  for (const segment of segments) {
    const text = oneLine(segment.text).replace(/\.$/, "")
    const last = mentions.at(-1)
    const mark = readMark(text)
    if (mark !== null && mark.kind !== "noise" && last !== undefined && segment.place === "inline") {
      mentions[mentions.length - 1] = withMark(last, mark)
      continue
    }
    const [substitute] = last === undefined ? [] : (readSubstituteClause(text) ?? [])
    if (substitute !== undefined && last !== undefined) {
      mentions[mentions.length - 1] = withSubstitute(last, substitute.name, partyOf(substitute))
      continue
    }
    const subject = scanSequence(text, 0)
    const stated = subject === null ? readSentence(text) : readSubject(text, subject)
    if (stated !== null) {
      add(mentions, headed(stated, heading))
      continue
    }
    const entry = readEntry(text, heading)
    if (entry !== null) {
      mentions.push(entry)
      continue
    }
    // What follows a name after a comma and is no name is whom the person stands for: "Ida Holm, Danske Seniorer".
    const { main, substitutes } = cutSubstitutes(text)
    if (last === undefined || segment.place === "line" || main.length > 60) return null
    if (smallFirst.test(main)) mentions[mentions.length - 1] = withReason(last, main, substitutes[0])
  }
  return mentions.length === 0 ? null : mentions
}
