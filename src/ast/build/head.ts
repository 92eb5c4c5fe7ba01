/** The head of the minutes: what meeting it was, and who was there. */
import type { IToken } from "chevrotain"
import { headLabels } from "../../../grammar/words.ts"
import { bodyJoints, bodyLeads } from "../lexicon/bodies.ts"
import { readAbsences } from "../values/absence.ts"
import { isBodyName, readBody } from "../values/body.ts"
import { readClock, readClockRange } from "../values/clock.ts"
import { readDate } from "../values/date.ts"
import { isNameList, readAttendanceRow, readPeople } from "../values/person.ts"
import { append } from "./append.ts"
import { addFree, addPeople, addRemarks, assign, type Gathering, type Head, nobody } from "./gathering.ts"
import { type Label, openAbsence, readLabel, withLabelApart } from "./head-label.ts"
import { participantsOf } from "./participants.ts"
import type { Reading } from "./reading.ts"

export type { Head } from "./gathering.ts"

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
const openList = /,\s*$/
const opensAbsence = /^[-•·*]?\s*(?:afbud|forfald|fravær(?:ende)?|ikke (?:til ?stede|mødt)|meldt afbud)(?![a-zæøå])/i
const peopleWords = new RegExp(`^(?:${headLabels.people.join("|")})[ \\u00a0]+(?=[A-ZÆØÅ])`)

/** Where the reading of a head stands. */
interface Cursor {
  /** Lines of the paragraph. */
  lines: readonly IToken[]
  /** What they say, labels apart from their values. */
  texts: readonly string[]
  /** The line that is read next. */
  index: number
  /** Labels whose values have not come yet. */
  waiting: Label[]
  /** What the names listed line by line are: participants, or absent people. */
  listing: "participants" | "excused" | "absent" | undefined
  /** The column heads of a table of people, while its rows are read. */
  columns: readonly string[] | undefined
  gathering: Gathering
}

const lineAt = (cursor: Cursor, index: number): string | undefined => cursor.texts[index]

/** Takes the current line, and the lines after it while a condition on what is joined so far and on the next line holds. */
const takeLines = (cursor: Cursor, goesOn: (joined: string, next: string) => boolean): string => {
  let joined = lineAt(cursor, cursor.index++) ?? ""
  for (let next = lineAt(cursor, cursor.index); next !== undefined && goesOn(joined, next); next = lineAt(cursor, cursor.index)) {
    joined += `\n${next}`
    cursor.index++
  }
  return joined
}

/** Whether an empty label of absence stands among other labels, not over its own names. */
const isLabelRun = (cursor: Cursor): boolean => {
  const before = lineAt(cursor, cursor.index - 1)
  const after = lineAt(cursor, cursor.index + 1)
  const isOver = after !== undefined && readLabel(after) === undefined && cursor.gathering.recall(isNameList, after)
  return before !== undefined && readLabel(before)?.value === "" && !isOver
}

/** What a step says of the line it looked at: taken and understood, taken without being understood, or not its kind of line. */
type Step = (cursor: Cursor) => "told" | "silent" | undefined

/** Afbud: NN, NN · with the list on the same line, on the next lines, or after a blank line */
const takeAbsence: Step = (cursor) => {
  const text = lineAt(cursor, cursor.index) ?? ""
  const label = readLabel(text, cursor.waiting.length)
  if (label !== undefined && (label.field !== "people" || label.value !== "")) return undefined
  const absence = openAbsence(text)
  if (absence === undefined) return undefined
  if (absence.rest === "" && cursor.waiting.length > 0 && isLabelRun(cursor)) {
    // labels first, values after: the values come in the order of the labels
    cursor.waiting.push({ field: "absence", label: absence.status === "excused" ? "Afbud" : "Fraværende", value: "" })
    cursor.index++
    return "told"
  }
  cursor.listing = absence.status
  cursor.waiting.length = 0
  const statement = takeLines(cursor, (joined, next) => absence.rest !== "" && openList.test(joined) && readLabel(next) === undefined)
  if (absence.rest !== "") addRemarks(statement.replaceAll("\n", " "), cursor.gathering)
  return "told"
}

/** Formand Ida Holm (A), Næstformand Bo Dam (V), Asta Krogh (C): the roles stand before the names, all on one line */
const rolesFirst = new RegExp(`^(?:${headLabels.role.join("|")})[ \\u00a0][A-ZÆØÅ][^,:]*\\([A-ZÆØÅ]{1,2}\\),`)

/** Tilstede NN (A), NN (V): a label without a mark, told from a sentence by the names behind it */
const bareLabel = (line: string, { recall }: Gathering): Label | undefined => {
  if (rolesFirst.test(line) && recall(isNameList, line)) return { field: "people", label: "", value: line }
  const label = peopleWords.exec(line)?.[0]
  const value = label === undefined ? "" : line.slice(label.length).trim()
  return label !== undefined && value !== "" && recall(isNameList, value.replace(openList, ""))
    ? { field: "people", label: label.trim(), value }
    : undefined
}

/** Mødested: Rådhuset · Medlemmer: NN, NN, wrapped over lines · a label alone, its value to come */
const takeLabel: Step = (cursor) => {
  const line = lineAt(cursor, cursor.index) ?? ""
  const label = readLabel(line, cursor.waiting.length) ?? bareLabel(line, cursor.gathering)
  if (label === undefined) return undefined
  const listsPeople = label.field === "people"
  // Til stede ⏎ Formand: Ida Holm ⏎ Bo Dam (A): a role inside a list does not end it
  if (label.field !== "role") cursor.listing = listsPeople ? "participants" : undefined
  if (label.value === "") {
    if (cursor.waiting.at(-1)?.field === "ignored") cursor.waiting.pop()
    cursor.waiting.push(label)
    cursor.index++
    return "told"
  }
  const at = cursor.lines[cursor.index]?.startOffset ?? 0
  const first = lineAt(cursor, cursor.index) ?? ""
  const taken = takeLines(cursor, (_, next) => listsPeople && readLabel(next) === undefined && !opensAbsence.test(next))
  cursor.waiting.length = 0
  return assign({ ...label, value: label.value + taken.slice(first.length) }, at, cursor.gathering) ? "told" : "silent"
}

/** Ida Holm, Ravnsø Kommune · Bo Dam (A) */
const nameFirst = /^[A-ZÆØÅ][^\s,(:.]+(?: [A-ZÆØÅ][^\s,(:]*){1,4}(?:,| \()[^.!?]{1,60}$/

/** Bo Dam forlod mødet kl. 19.40. · Ida Holm havde meldt afbud. I stedet mødte Bo Dam.: no entry of the list above */
const statementVerb = /[ \u00a0](?:forlod|ankom|kom|gik|havde|mødte|deltog|meldte)[ \u00a0]/

/** Names one a line under a label, until something else comes. */
const takeListed: Step = (cursor) => {
  const { listing, waiting, gathering } = cursor
  const token = cursor.lines[cursor.index]
  const text = lineAt(cursor, cursor.index) ?? ""
  if (listing === undefined || token === undefined || (waiting.length > 0 && waiting.at(-1)?.field !== "people")) return undefined
  if (text.endsWith(".") && statementVerb.test(text) && addRemarks(text, gathering)) {
    cursor.index++
    return "told"
  }
  const bulleted = listMark.test(token.image)
  const { recall } = gathering
  const named = bulleted || nameFirst.test(text)
  if (!recall(isNameList, text.replace(listMark, "")) && !(named && recall(readPeople, text)[0]?.start === 0)) return undefined
  waiting.length = 0
  if (listing !== "participants") {
    // Afbud: Ida Holm ⏎ Bo Dam (A) mødte for Ida Holm
    const stated = recall(readAbsences, text)
    if (stated?.some(({ substitute }) => substitute !== null)) {
      append(
        gathering.absences,
        stated.map((one) => ({ ...one, status: one.status ?? listing })),
      )
      cursor.index++
      return "told"
    }
  }
  const names = takeLines(cursor, (joined, next) => openList.test(joined) && !listMark.test(next)).replace(listMark, "")
  if (listing === "participants") addPeople(names, token.startOffset, gathering, null)
  else {
    const absent = recall(readPeople, names).map(({ name, status, note, party }) => ({
      name,
      // Bo Dam (A), sag 12-13: was there for the others
      status: status === "present" ? ("partial" as const) : (status ?? listing),
      substitute: null,
      note,
      party,
      substituteParty: null,
    }))
    append(gathering.absences, absent)
  }
  return "told"
}

const endsSentence = /[.:]$/
const mostWrapped = 4

/** A value whose label stood alone above; among several labels its kind tells which it belongs to. */
const takeValue: Step = (cursor) => {
  const text = lineAt(cursor, cursor.index) ?? ""
  const fits = ({ field }: Label): boolean => {
    if (field === "date") return readDate(text) !== null
    if (field === "end") return readDate(text) !== null || readClock(text) !== null
    if (field === "time") return readClock(text) !== null || readClockRange(text) !== null
    if (field === "people" || field === "role" || field === "absence") return cursor.gathering.recall(isNameList, text) || nobody.test(text)
    return true
  }
  const fitting = cursor.waiting.length === 1 ? 0 : cursor.waiting.findIndex(fits)
  const [label] = fitting < 0 ? [] : cursor.waiting.splice(fitting, 1)
  if (label === undefined) return undefined
  const at = cursor.lines[cursor.index]?.startOffset ?? 0
  // Bemærkninger: ⏎ Ida Holm havde meldt afbud. Bo Dam (B) ⏎ mødte som stedfortræder.
  const { index: first } = cursor
  const isRemark = label.field === "remarks"
  const value = takeLines(
    cursor,
    (joined, next) => isRemark && cursor.index - first < mostWrapped && !endsSentence.test(joined) && readLabel(next) === undefined,
  )
  if (label.field === "people") cursor.listing = "participants"
  return assign({ ...label, value: isRemark ? value.replaceAll("\n", " ") : text }, at, cursor.gathering) ? "told" : "silent"
}

/** Navn⇥Funktion⇥Deltog */
const isPeopleHead = ([first = "", ...others]: readonly string[]): boolean =>
  /^(?:navn|medlem|deltager)/i.test(first) && others.some((cell) => /^(?:deltog|til ?stede|mødt|fremmødt|afbud|fravær)/i.test(cell))

/** Ida Holm⇥Formand⇥x */
const takePerson = (cursor: Cursor, cells: readonly string[], columns: readonly string[]): "silent" | "told" => {
  const at = cursor.lines[cursor.index++]?.startOffset ?? 0
  const person = readAttendanceRow(
    columns.map((_, index) => cells[index] ?? ""),
    columns,
  )
  if (person === null) return "silent"
  cursor.gathering.people.push({ mention: { ...person, note: null, start: 0, end: person.name.length }, at })
  return "told"
}

/** Label⇥value */
const takeTableRow: Step = (cursor) => {
  // the last cells may be empty: their tabs stay
  const text = cursor.lines[cursor.index]?.image ?? ""
  if (!text.includes("\t")) {
    cursor.columns = undefined
    return undefined
  }
  const cells = text.split("\t").map((cell) => cell.trim())
  if (isPeopleHead(cells)) {
    cursor.columns = cells
    cursor.index++
    return "told"
  }
  if (cursor.columns !== undefined) return takePerson(cursor, cells, cursor.columns)
  const [first = "", ...rest] = cells
  const line = `${first.replace(/:$/, "")}: ${rest.join(" ")}`
  const at = cursor.lines[cursor.index]?.startOffset ?? 0
  const label = readLabel(line)
  const told =
    openAbsence(line) !== undefined
      ? addRemarks(line, cursor.gathering) || rest.join("") === ""
      : label !== undefined && label.value !== "" && assign(label, at, cursor.gathering)
  if (!told) return undefined
  cursor.listing = label?.field === "people" ? "participants" : undefined
  cursor.index++
  return "told"
}

const saysAbsence = /afbud|fravær|forfald|i stedet|stedfortræder|suppleant/i

/** Der var afbud fra NN. I stedet deltog stedfortræderne ⏎ NN og NN. */
const takeWrapped: Step = (cursor) => {
  const { index } = cursor
  const first = lineAt(cursor, index) ?? ""
  if (endsSentence.test(first) || !saysAbsence.test(first)) return undefined
  const statement = takeLines(
    cursor,
    (joined, next) =>
      cursor.index - index < mostWrapped && !endsSentence.test(joined) && readLabel(next) === undefined && openAbsence(next) === undefined,
  )
  const isWrapped = cursor.index - index > 1 && endsSentence.test(statement)
  if (isWrapped && addRemarks(statement.replaceAll("\n", " "), cursor.gathering)) return "told"
  cursor.index = index
  return undefined
}

/** Words after which the name of a body goes on. */
const openName = new RegExp(`[ \\u00a0](?:${[...bodyJoints, ...bodyLeads].map((word) => word.replace(".", "\\.")).join("|")})$`)

/** mødet i Udvalget for Arbejde og ⏎ Uddannelse 2014-2017 */
const takeWrappedTitle: Step = (cursor) => {
  const { index, gathering } = cursor
  const title = takeLines(
    cursor,
    (joined, next) => openName.test(joined) && readLabel(next) === undefined && openAbsence(next) === undefined,
  ).replaceAll("\n", " ")
  const { body } = cursor.index - index > 1 ? gathering.recall(gathering.readTitle, title) : { body: null }
  if (body !== null && isBodyName(readBody(body).name) && addFree(title, gathering)) return "told"
  cursor.index = index
  return undefined
}

/** A title, a date, a place, a sentence – or nothing we know. */
const takeFree: Step = (cursor) => {
  const token = cursor.lines[cursor.index++]
  if (token === undefined) return undefined
  const text = token.image.trim()
  if (addFree(text, cursor.gathering)) return "told"
  const name = text.replace(listMark, "")
  const listed =
    cursor.listing === undefined &&
    listMark.test(token.image) &&
    cursor.gathering.recall(isNameList, name) &&
    addPeople(name, token.startOffset, cursor.gathering, null)
  return listed ? "told" : "silent"
}

const steps: readonly Step[] = [takeAbsence, takeLabel, takeListed, takeValue, takeTableRow, takeWrapped, takeWrappedTitle, takeFree]

const emptyHead = (): Head => ({
  body: null,
  termFrom: null,
  termTo: null,
  date: null,
  startTime: null,
  endTime: null,
  location: null,
  participants: [],
  unclaimed: [],
})

/**
 * Reads the head of one meeting.
 *
 * @param tokens - its lines in order, contents and page furniture left out
 * @param reading - the text
 * @returns what the head says, and the lines that said nothing
 */
export const readHead = (tokens: readonly IToken[], reading: Reading): Head => {
  const head = emptyHead()
  const gathering: Gathering = { head, bodyWeight: 0, people: [], absences: [], recall: reading.recall, readTitle: reading.readTitle }
  const cursor: Cursor = { lines: [], texts: [], index: 0, waiting: [], listing: undefined, columns: undefined, gathering }
  let begun = false
  for (const { tokens: lines } of paragraphsOf(tokens)) {
    cursor.lines = lines
    cursor.texts = lines.map(({ image }) => withLabelApart(image.trim()))
    cursor.index = 0
    while (cursor.index < lines.length) {
      const token = lines[cursor.index] as IToken
      let told: ReturnType<Step>
      for (const step of steps) {
        told = step(cursor)
        if (told !== undefined) break
      }
      if (told === "told") begun = true
      // what stands above the first line that tells something is a letterhead
      else if (begun) head.unclaimed.push(token)
    }
  }
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first !== undefined && last !== undefined) {
    head.participants = participantsOf(gathering, reading.span(first.startOffset, last.startOffset + last.image.length), reading)
  }
  return head
}
