import { describe, expect, it } from "vitest"
import { type AgendaItem, type Minutes, parse } from "../../src/index.ts"
import { readLines } from "../../src/read.ts"
import { patience } from "./mutate.ts"
import { type Answered, gold } from "./texts.ts"

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

/** The kinds of the tokens that begin on each line of a text, by the number of the line from 0; most lines are one token. */
const kindsOf = (text: string): string[][] => {
  const { tokens } = readLines(text, {})
  let at = 0
  let offset = 0
  return linesOf(text).map((line) => {
    offset += line.length
    const first = at
    while (at < tokens.length && (tokens[at]?.startOffset ?? 0) < offset) at++
    return tokens.slice(first, at).map(({ tokenType }) => tokenType.name)
  })
}

/** Lines that say where an item begins: without them it is a part of the one before. */
const headings: ReadonlySet<string> = new Set(["LeadingLine", "ItemHeading", "ItemTitle", "OpeningHeading", "OpeningDecision"])

/** Whether the number of an item is in its heading; else it is its place in the document, and shifts when another item is lost. */
const isNumbered = ({ number, span }: AgendaItem, text: string): boolean =>
  text
    .slice(span.start.offset, span.end.offset)
    .split(/\r?\n/, 4)
    .some((line) => new RegExp(`^\\D{0,24}${number}(?!\\d)`).test(line))

/** Keys of an item that a lost line may change although it stood elsewhere; its place in text and document always. */
type Shaky = ReadonlySet<string>

const places = ["span", "order"]
/** What the head decides: which decisions are the meeting's own. */
const owned = ["sections", "decision", "recommendations", "absentees", "treatments", "plannedTreatments", "votes"]

const keptOf = (item: AgendaItem, shaky: Shaky): string =>
  JSON.stringify(item, (key, value: unknown) => (shaky.has(key) ? undefined : value))

const isSameMeeting = (one: Minutes, other: Minutes): boolean =>
  one.meeting.date === other.meeting.date && one.meeting.body.name === other.meeting.body.name

/** A text, what was read of it, and the kinds of its lines. */
interface Intact {
  text: string
  kinds: readonly string[][]
  meetings: readonly Minutes[]
}

/** What the loss of a line changed in items that it was no part of. */
const changesWithout = (line: number, { text, kinds, meetings }: Intact): string[] => {
  const after = parse(linesOf(text).toSpliced(line, 1).join("")).meetings
  const left = after.flatMap((minutes) => minutes.agendaItems)
  const lost = kinds[line] ?? []
  const isHeading = lost.some((kind) => headings.has(kind))
  return meetings.flatMap((minutes) => {
    const { agendaItems } = minutes
    const hit = agendaItems.findLastIndex(({ span }) => span.start.line - 1 <= line)
    const losesHead = hit < 0 && !after.some((candidate) => isSameMeeting(candidate, minutes))
    const shaky = [...places, ...(lost.includes("GroupHeading") ? ["public"] : []), ...(losesHead ? owned : [])]
    return agendaItems.flatMap((item, index) => {
      if (index === hit || (isHeading && index === hit - 1)) return []
      const keys = new Set(isNumbered(item, text) ? shaky : [...shaky, "number"])
      const kept = keptOf(item, keys)
      return left.some((candidate) => keptOf(candidate, keys) === kept) ? [] : [`without line ${line + 1}: item ${item.number}`]
    })
  })
}

/** Each loss reads the text anew, so of a long text only every second, third … line is lost; FC_RUNS for all. */
const mostLosses = 40

const changesIn = ({ text }: Answered): string[] => {
  const intact = { text, kinds: kindsOf(text), meetings: parse(text).meetings }
  const step = process.env.FC_RUNS === undefined ? Math.ceil(intact.kinds.length / mostLosses) : 1
  return [...intact.kinds.keys()].filter((line) => line % step === 0).flatMap((line) => changesWithout(line, intact))
}

describe("a lost line changes the item it belongs to and no other", () => {
  it.each(gold)("$name", { timeout: patience }, (document) => {
    expect(changesIn(document)).toEqual([])
  })
})
