/** What the lines of a head are gathered in, and how each kind of statement goes into it. */
import type { IToken } from "chevrotain"
import { anyOf } from "../../../grammar/patterns.ts"
import { contentsColumns, headLabels, itemColumns } from "../../../grammar/words.ts"
import type { Participant } from "../schema.ts"
import { type AbsenceMention, readAbsences } from "../values/absence.ts"
import { isBodyName, readBody, sameBody } from "../values/body.ts"
import { readClock, readClockRange, readEndTime, readStartTime } from "../values/clock.ts"
import { readCompactDate, readDate } from "../values/date.ts"
import { type PersonMention, readPeople } from "../values/person.ts"
import { append } from "./append.ts"
import { type Label, readLabel } from "./head-label.ts"
import type { Recall } from "./recall.ts"
import { isPlaceLine, meetingKind, type TitleLine } from "./title-line.ts"

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
export interface Gathering {
  head: Head
  bodyWeight: number
  people: { mention: PersonMention; at: number }[]
  absences: AbsenceMention[]
  /** Reads a text unless it has been read before. */
  recall: Recall
  /** Reads a line without a label. */
  readTitle: (line: string) => TitleLine
}

export const nobody = /^(?:ingen|-|–|---|\.)\.?$/i

export const addPeople = (text: string, at: number, gathering: Gathering, role: string | null): boolean => {
  if (nobody.test(text.trim())) return true
  const people = gathering.recall(readPeople, text)
  for (const mention of people) {
    const asked =
      role === null ? {} : { role: mention.role ?? roleByLabel[role.toLowerCase()] ?? "other", roleText: mention.roleText ?? role }
    gathering.people.push({ mention: { ...mention, ...asked }, at })
  }
  return people.length > 0
}

/** What sentences of a head say. */
interface Remarks {
  absences: readonly AbsenceMention[]
  start: string | null
  end: string | null
  /** Whether they say anything. */
  stated: boolean
}

const readRemarks = (text: string): Remarks => {
  const absences = sentencesOf(text).flatMap((sentence) => readAbsences(sentence) ?? [])
  const end = readEndTime(text)
  const start = readStartTime(text)
  return { absences, start, end, stated: absences.length > 0 || end !== null || start !== null || readAbsences(text) !== null }
}

/** End of the meeting, absences and late starts said in sentences. */
export const addRemarks = (text: string, gathering: Gathering): boolean => {
  const { head, recall } = gathering
  const { absences, stated, start, end } = recall(readRemarks, text)
  append(gathering.absences, absences)
  head.endTime ??= end
  head.startTime ??= start
  return stated
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
  head.startTime ??= range?.from ?? null
  head.endTime ??= range?.to ?? null
  return date !== null || range !== null
}

const timeAndPlace: ReadonlySet<Label["field"]> = new Set(["date", "time", "end"])
/** Dato: 14.06.07 Tid: 17.30-19.00 Sted: Rådhuset */
const labelBehind = new RegExp(`[ \\u00a0](?=${anyOf([...headLabels.date, ...headLabels.time, ...headLabels.end, ...headLabels.place])}:)`)

export const assign = ({ field, label, value: printed }: Label, at: number, gathering: Gathering): boolean => {
  const { head } = gathering
  if (printed === "") return true
  const behind = timeAndPlace.has(field) ? printed.search(labelBehind) : -1
  const value = behind < 0 ? printed : printed.slice(0, behind).trimEnd()
  const next = behind < 0 ? undefined : readLabel(printed.slice(behind).trim())
  if (next !== undefined) assign(next, at, gathering)
  switch (field) {
    case "date": {
      const free = gathering.recall(gathering.readTitle, value)
      head.date ??= (readDate(value) ?? readCompactDate(value))?.iso ?? null
      head.startTime ??= free.from
      head.endTime ??= free.to
      if (free.place !== null) head.location ??= free.place
      return true
    }
    case "time":
      // Tid: Mødet sluttede kl. 11.50
      return addRemarks(value, gathering) || addTimes(value, gathering) || true
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

/** Kommunalbestyrelsi / Kommunalbestyrelsen: one name in two languages */
const danishName = (name: string): string => {
  const names = name.split(" / ")
  const danish = names.filter((one) => isBodyName(one))
  return names.length === 2 && danish.length === 1 && names.every((one) => !one.includes(" ")) ? (danish[0] ?? name) : name
}

const setBody = (name: string, weight: number, gathering: Gathering): void => {
  const body = readBody(danishName(name))
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

/** Mødet blev holdt på Nordskolen, Skolevej 2 · Mødet blev holdt onsdag den 8. juni 2011 på Rådhuset */
const heldAt =
  /^møde[t]?\s+(?:blev\s+|er\s+)?(?:holdt|afholdt|afholdes|afholdtes)\s+(?:[^.:\r\n]{0,20}\d[^:\r\n]{2,20}\d{4},?\s+)?(?:i|på|hos)\s+([A-ZÆØÅ0-9][^.\r\n]{2,90}?)\.?$/i

const columnHeads: ReadonlySet<string> = new Set([contentsColumns, ...Object.values(itemColumns)].flat().map((word) => word.toLowerCase()))

/** Emne · Punkt⇥Emne⇥Referat */
const isColumnHead = (text: string): boolean => text.split("\t").every((cell) => columnHeads.has(cell.trim().toLowerCase()))

/** i mødelokale 1, Rådhuset i Hjelmager, as a line of its own */
const placedAt = /^(?:i|på)[ \u00a0]([^.:\r\n]{4,90})$/

export const addFree = (text: string, gathering: Gathering): boolean => {
  const { head } = gathering
  if (addRemarks(text, gathering)) return true
  const held = heldAt.exec(text)?.[1]
  // Mødet blev holdt i god ro
  if (held !== undefined && head.location === null && (/^[A-ZÆØÅ0-9]/.test(held) || isPlaceLine(held))) {
    head.location = held
    if (!/\d{4}/.test(text)) return true
  }
  const standsAt = placedAt.exec(text)?.[1]
  const isPlace = standsAt !== undefined && isPlaceLine(standsAt) && readClock(text) === null && !isBodyName(standsAt)
  if (isPlace && head.location === null) {
    head.location = standsAt
    return true
  }
  const free = gathering.recall(gathering.readTitle, text)
  if (
    free.date === null &&
    head.date !== null &&
    head.location === null &&
    (free.body === null || free.weight < 2) &&
    isPlaceLine(text) &&
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
    /^til$/i.test(text) ||
    isColumnHead(text) ||
    meetingKind.test(text)
  )
}
