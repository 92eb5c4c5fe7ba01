/** The head of the minutes: what meeting it was, and who was there. */
import type { IToken } from "chevrotain"
import { type HeadField, headLabels } from "../../../grammar/words.ts"
import type { Participant } from "../schema.ts"
import { type AbsenceMention, mergeAbsences, readAbsences } from "../values/absence.ts"
import { isBodyName, readBody, sameBody } from "../values/body.ts"
import { readClock, readClockRange, readEndTime, readStartTime } from "../values/clock.ts"
import { readCompactDate, readDate } from "../values/date.ts"
import { isNameList, type PersonMention, readPeople } from "../values/person.ts"
import { append } from "./append.ts"
import type { Reading } from "./reading.ts"

/** What the head says; null and [] where it does not. */
export interface Head {
  body: string | null
  termFrom: number | null
  termTo: number | null
  date: string | null
  startTime: string | null
  endTime: string | null
  location: string | null
  participants: Participant[]
  /** Lines that told nothing and stand after the first one that did. */
  unclaimed: IToken[]
}

interface Label {
  field: HeadField | "absence"
  label: string
  value: string
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\u00a0]+")
const labelled: readonly (readonly [string, HeadField])[] = (Object.entries(headLabels) as [HeadField, readonly string[]][])
  .flatMap(([name, words]) => words.map((word) => [word, name] as const))
  .sort((a, b) => b[0].length - a[0].length)
const fieldOf = new Map(labelled.map(([word, name]) => [word.toLowerCase(), name]))
const alternatives = labelled.map(([word]) => escaped(word)).join("|")
const withColon = new RegExp(`^[\\s\\u00a0•·*]*(${alternatives})[ \\u00a0]*:[ \\u00a0]*([^]*)$`, "i")
const alone = new RegExp(`^[\\s\\u00a0•·*]*(${alternatives})[ \\u00a0]*$`, "i")
/** Mødedato Mandag d. 15. september 2025: FirstAgenda prints no colon */
const withoutColon =
  /^[\s\u00a0]*(Mødedato|Mødested|Mødedeltagere|Mødetidspunkt|Mødetid|Mødelokale(?=[ \u00a0]+[A-ZÆØÅ][a-zæøå]{2})|Dato|Sted)[ \u00a0]+([^]+)$/

const readLabel = (line: string, waiting = 0): Label | undefined => {
  const match = withColon.exec(line) ?? alone.exec(line) ?? (waiting > 1 ? null : withoutColon.exec(line))
  const label = match?.[1]
  if (match === null || label === undefined) return undefined
  const name = fieldOf.get(label.replace(/[\s\u00a0]+/g, " ").toLowerCase())
  return name === undefined ? undefined : { field: name, label, value: (match[2] ?? "").trim() }
}

/** Words of a title line that are no part of the body's name. */
const typeWords =
  /^(?:åb(?:en|ent)|lukket|ekstraordinært?|konstituerende|ordinært?|foreløbigt?|godkendt)?[\s\u00a0]*(?:beslutnings|tillægs|møde)?(?:referat(?:et)?|protokol|dagsorden(?:en)?)(?![a-zæøå])(?:[\s\u00a0]+med[\s\u00a0]+(?:beslutninger|vedtagelser))?[\s\u00a0]*[-–:]*[\s\u00a0]*|^beslutninger[\s\u00a0]+fra[\s\u00a0]+mødet[\s\u00a0]*/i
const trailingType =
  /[\s\u00a0]*(?:[-–,][\s\u00a0]*)?(?:åben[t]?[\s\u00a0]+|lukket[\s\u00a0]+)?(?:beslutnings|tillægs|møde)?(?:referat|protokol|dagsorden)[\s\u00a0]*$/i
const connector = /^(?:til|for|fra|af|over|i|på|den|d\.|vedr\.?|om|det)(?=[\s\u00a0]|$)[\s\u00a0]*/i
const meetingOf =
  /^(?:(?:ekstraordinært?|konstituerende|ordinært?|åbent?|lukket)[\s\u00a0]+)?møde(?:t)?(?:[\s\u00a0]+nr\.?[\s\u00a0]*\d+)?[\s\u00a0]*(?:i|for|af)[\s\u00a0]+/i
const meetingGenitive = /s[\s\u00a0]+(?:(?:ekstra|konstituerende|ordinære|ekstraordinære)[\s\u00a0]+)?møde(?:t)?[\s\u00a0]*$/i
const meetingCompound = /^([A-ZÆØÅa-zæøå]{4,}?)s?møde(?:t)?[\s\u00a0]*$/
const meetingKind = /^(?:(?:ekstraordinært|konstituerende|ordinært)[\s\u00a0]+)?møde(?:t)?[\s\u00a0]*$/i
const meetingNumber = /[\s\u00a0,]*(?:møde[\s\u00a0]*)?nr\.?[\s\u00a0]*\d+(?:[/-]\d+)?[\s\u00a0]*$/i
const leadIn =
  /[\s\u00a0,.:–-]*(?:(?:den|d\.)[\s\u00a0]*)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag[\s\u00a0,]*)?(?:(?:den|d\.)[\s\u00a0]*)?$/i
const clockWord =
  /^[\s\u00a0,.–-]*(?:kl\.?|klokken)?[\s\u00a0]*\d{1,2}(?:[.:]\d{2}){0,2}(?:[\s\u00a0]*(?:-|–|til)[\s\u00a0]*(?:kl\.?[\s\u00a0]*)?\d{1,2}[.:]\d{2})?[\s\u00a0,.:]*/i
const placeLead = /^[\s\u00a0,–-]*(?:i|på|hos|ved)[\s\u00a0]+/i
const letterSpaced = /^(?:[A-ZÆØÅa-zæøå] ){4,}[A-ZÆØÅa-zæøå]\b/
const compound: readonly (readonly [RegExp, string])[] = [
  [/bestyrelse$/i, "n"],
  [/råd$/i, "et"],
  [/udvalg$/i, "et"],
  [/nævn$/i, "et"],
]

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const definite = (name: string): string => name + (compound.find(([end]) => end.test(name))?.[1] ?? "")

/** A line that names a room or a house. */
const placeLine =
  /^(?:mødelokale|lokale|møderum|mødesal|udvalgsværelse|byrådssal|rådssal|kantine|rådhus|\S+(?:sal|salen|rådhus|rådhuset|lokale)(?=[\s\u00a0,]|$))/i

/** What a free line of the head tells: Referat fra møde i <organ> den <dato> kl. hh.mm i <sted> */
interface FreeLine {
  body: string | null
  /** How sure the body is: 3 named after "møde i" or a type word, 2 a body's name alone, 1 any other rest of a title line. */
  weight: number
  date: string | null
  from: string | null
  to: string | null
  place: string | null
  typed: boolean
}

const bodyFrom = (rest: string, typed: boolean): { body: string | null; weight: number } => {
  let text = rest.trim().replace(meetingNumber, "")
  const strip = (pattern: RegExp): boolean => {
    const next = text.replace(pattern, "")
    const changed = next !== text
    text = next
    return changed
  }
  while (strip(connector));
  const named = strip(meetingOf)
  while (strip(connector));
  text = text.replace(/[\s\u00a0,.:–-]+$/, "").replace(/[\s\u00a0]+/g, " ")
  if (text === "" || meetingKind.test(text) || text.length > 90) return { body: null, weight: 0 }
  if (meetingGenitive.test(text)) return { body: capital(text.replace(meetingGenitive, "")), weight: 3 }
  const compounded = meetingCompound.exec(text)
  if (compounded !== null) return { body: capital(definite(compounded[1] ?? "")), weight: 3 }
  const known = isBodyName(readBody(text).name)
  if (named) return { body: capital(text), weight: 4 }
  if (known) return { body: text, weight: typed ? 4 : 2 }
  return typed && /^[A-ZÆØÅ]/.test(text) && !/[.?!]/.test(text) ? { body: text, weight: 1 } : { body: null, weight: 0 }
}

const readFreeLine = (line: string): FreeLine => {
  let text = line
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(letterSpaced, "Referat")
  const stripped = text.replace(typeWords, "")
  let typed = stripped !== text
  text = stripped
  const trailing = text.replace(trailingType, "")
  typed ||= trailing !== text
  text = trailing
  const date = readDate(text) ?? readCompactDate(text)
  let before = text
  let after = ""
  if (date !== null) {
    before = text.slice(0, date.start).replace(leadIn, "")
    after = text.slice(date.end)
  } else {
    const clock = /(?:^|[\s\u00a0,])(?:kl\.?|klokken)[\s\u00a0]*\d/i.exec(text)
    if (clock !== null) {
      before = text.slice(0, clock.index)
      after = text.slice(clock.index)
    }
  }
  const range = after === "" ? null : readClockRange(after.replace(/^[\s,.–-]*/, ""))
  const clock = range?.from ?? (after === "" ? null : (readClock(after)?.time ?? null))
  const afterClock = clock === null ? after : after.replace(clockWord, "")
  const trailingBefore = before.replace(trailingType, "")
  typed ||= trailingBefore !== before
  let place: string | null = null
  let rest = trailingBefore
  if (placeLead.test(afterClock) && clock !== null) place = afterClock.replace(placeLead, "").replace(/[\s.,]+$/, "")
  else if (typed && date !== null && clock === null && /^[\s,]*[ip]å?[\s]+[A-ZÆØÅ]/.test(afterClock))
    place = afterClock.replace(placeLead, "").replace(/[\s.,]+$/, "")
  if (place === null && date === null && clock !== null && !typed && rest.trim() !== "" && !isBodyName(rest.trim())) {
    // Byrådssalen kl. 19.00
    place = rest
      .trim()
      .replace(/[,–-]+$/, "")
      .trim()
    rest = ""
  }
  if (date === null && clock === null && /^i[\s\u00a0]+[A-ZÆØÅ0-9]/.test(text))
    return { body: null, weight: 0, date: null, from: null, to: null, place: text.replace(placeLead, ""), typed: false }
  const found = bodyFrom(rest, typed)
  return { ...found, date: date?.iso ?? null, from: clock, to: range?.to ?? null, place: place === "" ? null : place, typed }
}

const roleByLabel: Readonly<Record<string, Participant["role"]>> = {
  formand: "chair",
  borgmester: "chair",
  mødeleder: "other",
  dirigent: "other",
  ordstyrer: "other",
  næstformand: "deputy-chair",
  viceborgmester: "deputy-chair",
  referent: "secretary",
  sekretær: "secretary",
}

/** Everything gathered while the lines of a head are read. */
interface Gathering {
  head: Head
  bodyWeight: number
  people: { mention: PersonMention; at: number }[]
  absences: AbsenceMention[]
}

const nobody = /^(?:ingen|-|–|---|\.)\.?$/i

const addPeople = (text: string, at: number, gathering: Gathering, role: string | null): boolean => {
  if (nobody.test(text.trim())) return true
  const people = readPeople(text)
  for (const mention of people) {
    const asked =
      role === null ? {} : { role: mention.role ?? roleByLabel[role.toLowerCase()] ?? "other", roleText: mention.roleText ?? role }
    gathering.people.push({ mention: { ...mention, ...asked }, at })
  }
  return people.length > 0
}

/** End of the meeting, absences and late starts said in sentences. */
const addRemarks = (text: string, gathering: Gathering): boolean => {
  const { head } = gathering
  const absences = sentencesOf(text).flatMap((sentence) => readAbsences(sentence) ?? [])
  append(gathering.absences, absences)
  const stated = absences.length > 0 || readAbsences(text) !== null
  const end = readEndTime(text)
  const start = readStartTime(text)
  head.endTime ??= end
  head.startTime ??= start
  return stated || end !== null || start !== null
}

const sentencesOf = (text: string): string[] => {
  const whole = readAbsences(text)
  return whole !== null ? [text] : text.split(/(?<=(?:[a-zæøå0-9]{2}|\))\.)[\s\u00a0]+(?=[A-ZÆØÅ])/)
}

const addTimes = (value: string, gathering: Gathering): boolean => {
  const { head } = gathering
  const date = readDate(value)
  const times = date === null ? value : value.slice(date.end).replace(/^[\s,.–-]*/, "")
  const range = readClockRange(times)
  head.date ??= date?.iso ?? null
  head.startTime ??= range?.from ?? readClock(times)?.time ?? null
  head.endTime ??= range?.to ?? null
  return date !== null || range !== null
}

const assign = ({ field, label, value }: Label, at: number, gathering: Gathering): boolean => {
  const { head } = gathering
  if (value === "") return true
  switch (field) {
    case "date": {
      const free = readFreeLine(value)
      head.date ??= (readDate(value) ?? readCompactDate(value))?.iso ?? null
      head.startTime ??= free.from
      head.endTime ??= free.to
      if (free.place !== null) head.location ??= free.place
      return true
    }
    case "time":
      return addTimes(value, gathering) || true
    case "end": {
      const date = readDate(value)
      head.endTime ??= readClock(date === null ? value : value.slice(date.end))?.time ?? null
      return true
    }
    case "place":
      head.location ??= value.replace(/[\s\u00a0]+/g, " ")
      return true
    case "body":
      setBody(value, 5, gathering)
      return true
    case "people":
      return addPeople(value, at, gathering, null) || addRemarks(value, gathering) || true
    case "role":
      return addPeople(value, at, gathering, label)
    case "type":
      // Møde: 14. december 2021 kl. 17:30-20:15
      if (readDate(value) !== null) assign({ field: "date", label, value }, at, gathering)
      return true
    case "absence":
      return addRemarks(`${label}: ${value}`, gathering)
    case "remarks":
      addRemarks(value, gathering)
      return true
    default:
      return true
  }
}

const setBody = (name: string, weight: number, gathering: Gathering): void => {
  const body = readBody(name)
  if (weight <= gathering.bodyWeight) {
    // Kommunalbestyrelsen - Referat … mødet i Kommunalbestyrelsen 2014-17: the term may stand with the second mention
    if (
      body.termFrom === null ||
      gathering.head.termFrom !== null ||
      gathering.head.body === null ||
      !sameBody(body.name, gathering.head.body)
    )
      return
    gathering.head.termFrom = body.termFrom
    gathering.head.termTo = body.termTo
    return
  }
  gathering.head.body = body.name
  gathering.head.termFrom = body.termFrom ?? gathering.head.termFrom
  gathering.head.termTo = body.termTo ?? gathering.head.termTo
  gathering.bodyWeight = weight
}

const addFree = (text: string, gathering: Gathering): boolean => {
  const { head } = gathering
  if (addRemarks(text, gathering)) return true
  const free = readFreeLine(text)
  if (
    free.date === null &&
    head.date !== null &&
    head.location === null &&
    (free.body === null || free.weight < 2) &&
    placeLine.test(text) &&
    readClock(text) === null &&
    text.length < 100
  ) {
    head.location = text.replace(/[\s\u00a0]+/g, " ")
    return true
  }
  head.date ??= free.date
  head.startTime ??= free.from
  head.endTime ??= free.to
  head.location ??= free.place
  if (free.body !== null) setBody(free.body, free.weight, gathering)
  return (
    free.typed ||
    free.date !== null ||
    free.from !== null ||
    free.place !== null ||
    (free.body !== null && free.weight > 1) ||
    /^(?:til|referat)$/i.test(text) ||
    meetingKind.test(text)
  )
}

/** Lines that stand together without a blank line, joined. */
interface Paragraph {
  tokens: IToken[]
  /** Whether a blank line stands before. */
  loose: boolean
}

const paragraphsOf = (tokens: readonly IToken[]): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let end = -1
  for (const token of tokens) {
    const open = paragraphs.at(-1)
    if (open !== undefined && token.startOffset === end) open.tokens.push(token)
    else paragraphs.push({ tokens: [token], loose: true })
    end = token.startOffset + token.image.length
  }
  return paragraphs
}

const listMark = /^[\s\u00a0]*[-•·o*–][\s\u00a0]+/

/** Whether an empty label stands among other labels, not over its own value. */
const isLabelRun = (lines: readonly IToken[], index: number): boolean => {
  const before = lines[index - 1]
  const after = lines[index + 1]
  return (
    before !== undefined &&
    readLabel(before.image.trim())?.value === "" &&
    (after === undefined || readLabel(after.image.trim()) !== undefined)
  )
}

/** A value whose label stood alone: what kind of value it is decides which of the waiting labels it belongs to. */
const takeWaiting = (waiting: Label[], text: string): Label | undefined => {
  const fits = (label: Label): boolean => {
    if (label.field === "date" || label.field === "end")
      return readDate(text) !== null || (label.field === "end" && readClock(text) !== null)
    if (label.field === "time") return readClock(text) !== null
    if (label.field === "people" || label.field === "role" || label.field === "absence") return isNameList(text) || nobody.test(text)
    return true
  }
  const index = waiting.length === 1 ? 0 : waiting.findIndex(fits)
  if (index < 0) return undefined
  return waiting.splice(index, 1)[0]
}

/**
 * Reads the head of one meeting.
 *
 * @param tokens - its lines in order, contents and page furniture left out
 * @param reading - the text
 * @returns what the head says, and the lines that said nothing
 */
export const readHead = (tokens: readonly IToken[], reading: Reading): Head => {
  const head: Head = {
    body: null,
    termFrom: null,
    termTo: null,
    date: null,
    startTime: null,
    endTime: null,
    location: null,
    participants: [],
    unclaimed: [],
  }
  const gathering: Gathering = { head, bodyWeight: 0, people: [], absences: [] }
  const waiting: Label[] = []
  /** The list of people that later lines go on with. */
  let listing: Label | undefined
  let begun = false
  const claim = (token: IToken, claimed: boolean): void => {
    if (claimed) begun = true
    else if (begun) head.unclaimed.push(token)
  }
  const isPeople = (label: Label | undefined): boolean => label?.field === "people"
  for (const { tokens: lines } of paragraphsOf(tokens)) {
    for (let index = 0; index < lines.length; index++) {
      const token = lines[index]
      if (token === undefined) break
      const text = token.image.trim()
      const label = readLabel(text, waiting.length)
      const absence = label === undefined || isPeople(label) ? openAbsence(text) : undefined
      if (absence !== undefined && !(label !== undefined && label.value !== "")) {
        if (absence.rest === "" && waiting.length > 0 && isLabelRun(lines, index)) {
          // labels first, values after: the values come in the order of the labels
          waiting.push({ field: "absence", label: absence.status === "excused" ? "Afbud" : "Fraværende", value: "" })
          claim(token, true)
          continue
        }
        // Afbud: NN, NN · with the list on the same line, the next lines, or after a blank line
        listing = { field: "people", label: absence.status, value: "" }
        waiting.length = 0
        if (absence.rest !== "") {
          let joined = text
          while (/,\s*$/.test(joined) && lines[index + 1] !== undefined && readLabel(lines[index + 1]?.image ?? "") === undefined)
            joined += ` ${lines[++index]?.image.trim() ?? ""}`
          addRemarks(joined, gathering)
        }
        claim(token, true)
        continue
      }
      if (label !== undefined) {
        listing = isPeople(label) ? { ...label, label: "" } : undefined
        if (label.value === "") {
          if (waiting.at(-1)?.field === "ignored") waiting.pop()
          waiting.push(label)
        } else {
          let value = label.value
          let last = token
          // a list of names, or a place, wrapped over lines
          while (
            lines[index + 1] !== undefined &&
            isPeople(label) &&
            readLabel(lines[index + 1]?.image ?? "") === undefined &&
            openAbsence(lines[index + 1]?.image ?? "") === undefined
          ) {
            last = lines[++index] as IToken
            value += `\n${last.image.trim()}`
          }
          const claimed = assign({ ...label, value }, token.startOffset, gathering)
          claim(token, claimed)
          waiting.length = 0
        }
        if (label.value === "") claim(token, true)
        continue
      }
      if (
        listing !== undefined &&
        (isPeople(waiting.at(-1)) || waiting.length === 0) &&
        (isNameList(text.replace(listMark, "")) || (listMark.test(token.image) && readPeople(text).length > 0))
      ) {
        waiting.length = 0
        // names listed under a label, until something else comes
        let joined = text
        while (lines[index + 1] !== undefined && !listMark.test(lines[index + 1]?.image ?? "") && /,\s*$/.test(joined))
          joined += `\n${lines[++index]?.image.trim() ?? ""}`
        if (listing.label === "") addPeople(joined.replace(listMark, ""), token.startOffset, gathering, null)
        else
          gathering.absences.push(
            ...readPeople(joined.replace(listMark, "")).map((person) => ({
              name: person.name,
              status:
                listing?.label === "absent" && person.status === null
                  ? ("absent" as const)
                  : person.status === "absent"
                    ? ("absent" as const)
                    : ("excused" as const),
              substitute: null,
              note: person.note,
              party: person.party,
              substituteParty: null,
            })),
          )
        claim(token, true)
        continue
      }
      const target = waiting.length > 0 ? takeWaiting(waiting, text) : undefined
      if (target !== undefined) {
        claim(token, assign({ ...target, value: text }, token.startOffset, gathering))
        if (isPeople(target)) listing = { ...target, label: "" }
        continue
      }
      if (text.includes("\t") && addTableRow(text, token.startOffset, gathering)) {
        claim(token, true)
        continue
      }
      claim(
        token,
        addFree(text, gathering) ||
          (listing === undefined && listMark.test(token.image) && addPeopleRow(text.replace(listMark, ""), token.startOffset, gathering)),
      )
    }
  }
  head.participants = participantsOf(gathering, reading)
  return head
}

/** Label⇥value */
const addTableRow = (text: string, at: number, gathering: Gathering): boolean => {
  const [first = "", ...rest] = text.split("\t").map((cell) => cell.trim())
  const line = `${first.replace(/:$/, "")}: ${rest.join(" ")}`
  if (openAbsence(line) !== undefined) return addRemarks(line, gathering) || rest.join("") === ""
  const label = readLabel(line)
  return label !== undefined && label.value !== "" ? assign(label, at, gathering) : false
}

/** NN (A) - Deltog */
const addPeopleRow = (text: string, at: number, gathering: Gathering): boolean => isNameList(text) && addPeople(text, at, gathering, null)

const absenceLabel =
  /^[\s\u00a0•·*]*(afbud|forfald|fravær|fraværende|ikke til ?stede|ikke mødt|meldt afbud)(?![a-zæøå])((?:[\s\u00a0]+(?:fra|med[\s\u00a0]+afbud|uden[\s\u00a0]+afbud|medlemmer)|[\s\u00a0]*\/[\s\u00a0]*\S+|[\s\u00a0]+og[\s\u00a0]+\S+)?)(?:[\s\u00a0]*:[\s\u00a0]*([^\r\n]*)|[\s\u00a0]*)$/i

const openAbsence = (text: string): { status: "excused" | "absent"; rest: string } | undefined => {
  const match = absenceLabel.exec(text.trim())
  if (match === null) return undefined
  return { status: /afbud|forfald/i.test(`${match[1]}${match[2]}`) ? "excused" : "absent", rest: (match[3] ?? "").trim() }
}

const sameName = (a: string, b: string): boolean =>
  a.replace(/[\s\u00a0]+/g, " ").toLowerCase() === b.replace(/[\s\u00a0]+/g, " ").toLowerCase()

const participantsOf = (gathering: Gathering, reading: Reading): Participant[] => {
  const participants: Participant[] = []
  const whole = reading.span(0, reading.text.length)
  const placeOf = (name: string, at: number): Participant["span"] =>
    reading.locate(name, { start: { ...whole.start, offset: at }, end: whole.end })
  for (const { mention, at } of gathering.people) {
    const known = participants.find((participant) => sameName(participant.name, mention.name))
    if (known !== undefined) {
      known.role ??= mention.role
      known.roleText ??= mention.roleText
      known.party ??= mention.party
      if (mention.status !== null) known.status = mention.status
      continue
    }
    participants.push({
      name: mention.name,
      role: mention.role,
      roleText: mention.roleText,
      party: mention.party,
      status: mention.status ?? "present",
      span: placeOf(mention.name, at),
    })
  }
  const parties = new Map(gathering.absences.flatMap((absence) => (absence.party === null ? [] : [[absence.name, absence.party] as const])))
  const substituteParties = new Map(
    gathering.absences.flatMap((absence) => (absence.substitute === null ? [] : [[absence.substitute, absence.substituteParty] as const])),
  )
  for (const absentee of mergeAbsences(gathering.absences)) {
    const status = absentee.status === "partial" ? "present" : absentee.status
    const known = participants.find((participant) => sameName(participant.name, absentee.name))
    if (known !== undefined) known.status = status
    else
      participants.push({
        name: absentee.name,
        role: null,
        roleText: null,
        party: parties.get(absentee.name) ?? null,
        status,
        span: placeOf(absentee.name, 0),
      })
    const { substitute } = absentee
    if (substitute !== null && !participants.some((participant) => sameName(participant.name, substitute))) {
      participants.push({
        name: substitute,
        role: null,
        roleText: null,
        party: substituteParties.get(substitute) ?? null,
        status: "present",
        span: placeOf(substitute, 0),
      })
    }
  }
  return participants
}
