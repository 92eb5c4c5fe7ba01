import { describe, expect, it } from "vitest"
import { type AgendaItem, type Minutes, parse, toJson } from "../../src/index.ts"
import { readLines } from "../../src/read.ts"
import { type Answered, gold } from "./texts.ts"

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

/** The kind of each line of a text, by the number of the line from 0. */
const kindsOf = (text: string): string[] => {
  const starts = new Map(readLines(text, {}).tokens.map((token) => [token.startOffset, token.tokenType.name]))
  let offset = 0
  return linesOf(text).map((line) => {
    const kind = starts.get(offset) ?? ""
    offset += line.length
    return kind
  })
}

/** Lines that say where an item begins: without them it is a part of the one before. */
const headings: ReadonlySet<string> = new Set(["LeadingLine", "ItemHeading", "ItemTitle", "OpeningHeading"])

/** An item as it is printed. */
interface Printed {
  number: string
  public: boolean | null
  title: string
  caseNumbers: unknown
  attachments: unknown
}

const printed = (item: AgendaItem, minutes: Minutes): Printed => {
  const { agendaItems } = JSON.parse(toJson({ ...minutes, agendaItems: [item] })) as { agendaItems: [Printed] }
  return agendaItems[0]
}

/** Whether the number of an item is in its heading; else it is its place in the document, and shifts when another item is lost. */
const isNumbered = (item: AgendaItem, text: string): boolean =>
  text.slice(item.span.start.offset, item.span.end.offset).split(/\r?\n/, 4).some((line) => line.slice(0, 40).includes(item.number))

/** Which parts of an item a deleted line may change although it stands in another place. */
interface Allowance {
  /** The place of an item is its number. */
  number: boolean
  /** A group heading tells whether the items under it are open. */
  openness: boolean
  /** The head tells whose decisions are the meeting's own. */
  ownership: boolean
}

/** What must stay of an item. */
const keptOf = (item: Printed, allowance: Allowance): string => {
  const { order: _order, ...words } = { order: null, ...item }
  const { title, caseNumbers, attachments } = item
  const kept = allowance.ownership ? { number: item.number, public: item.public, title, caseNumbers, attachments } : words
  return JSON.stringify({ ...kept, ...(allowance.number ? { number: "" } : {}), ...(allowance.openness ? { public: null } : {}) })
}

const isSameMeeting = (one: Minutes, other: Minutes): boolean =>
  one.meeting.date === other.meeting.date && one.meeting.body.name === other.meeting.body.name

/** A text, what was read of it, and the kinds of its lines. */
interface Intact {
  text: string
  kinds: readonly string[]
  meetings: readonly Minutes[]
}

/** What the loss of a line changed in items that it was no part of. */
const changesWithout = (line: number, { text, kinds, meetings }: Intact): string[] => {
  const after = parse(linesOf(text).toSpliced(line, 1).join("")).meetings
  const items = after.flatMap((minutes) => minutes.agendaItems.map((item) => printed(item, minutes)))
  return meetings.flatMap((minutes) => {
    const { agendaItems } = minutes
    const hit = agendaItems.findLastIndex(({ span }) => span.start.line - 1 <= line)
    const isHeading = headings.has(kinds[line] ?? "")
    const loss = {
      openness: kinds[line] === "GroupHeading",
      ownership: hit < 0 && !after.some((candidate) => isSameMeeting(candidate, minutes)),
    }
    return agendaItems.flatMap((item, index) => {
      if (index === hit || (isHeading && index === hit - 1)) return []
      const allowance = { ...loss, number: !isNumbered(item, text) }
      const kept = keptOf(printed(item, minutes), allowance)
      return items.some((candidate) => keptOf(candidate, allowance) === kept) ? [] : [`without line ${line + 1}: item ${item.number}`]
    })
  })
}

const changesIn = ({ text }: Answered): string[] => {
  const intact = { text, kinds: kindsOf(text), meetings: parse(text).meetings }
  return [...intact.kinds.keys()].flatMap((line) => changesWithout(line, intact))
}

describe("a lost line changes the item it belongs to and no other", () => {
  it.each(gold)("$name", (document) => {
    expect(changesIn(document)).toEqual([])
  })
})
