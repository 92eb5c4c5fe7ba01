import { describe, expect, it } from "vitest"
import { type AgendaItem, type Minutes, parse } from "../../src/index.ts"
import {
  withAbsenceMoved,
  withCr,
  withCrlf,
  withDecisionMoved,
  withDoubledBlankLines,
  withMark,
  withNbsp,
  withNbspLines,
  withPages,
  withTrailingBlanks,
} from "./shuffle.ts"
import { gold, sharedMinutes } from "./texts.ts"

/** Some of the texts have CRLF on the disk. */
const documents = [...gold, ...sharedMinutes("samples"), ...sharedMinutes("corpus")].map(({ name, text }) => ({
  name,
  text: text.replaceAll("\r\n", "\n"),
}))

/** What two ways of writing may differ in: the bytes of the file, and places in it. */
const beside: ReadonlySet<string> = new Set(["source", "span"])

/** Minutes as data, blanks that the contract keeps inside a text made alike. */
const meaning = (meetings: readonly Minutes[]): unknown =>
  JSON.parse(
    JSON.stringify(meetings, (key, value: unknown) => {
      if (beside.has(key)) return undefined
      return typeof value === "string" ? value.replaceAll("\u00a0", " ").replaceAll(/ +\n/g, "\n") : value
    }),
  )

const read = (text: string): unknown => meaning(parse(text).meetings)

const byHeading = (one: AgendaItem["sections"][number], other: AgendaItem["sections"][number]): number =>
  one.heading.localeCompare(other.heading) || one.span.start.offset - other.span.start.offset

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name)

/** Minutes with the sections of each item in the order of their headings, and those absent in the order of their names. */
const readWithoutOrder = (text: string): unknown =>
  meaning(
    parse(text).meetings.map((minutes) => ({
      ...minutes,
      agendaItems: minutes.agendaItems.map((item) => ({
        ...item,
        sections: item.sections.toSorted(byHeading),
        absentees: item.absentees.toSorted(byName),
      })),
    })),
  )

const wordings: readonly { name: string; change: (text: string) => string }[] = [
  { name: "CRLF", change: withCrlf },
  { name: "CR", change: withCr },
  { name: "NBSP for spaces", change: withNbsp },
  { name: "NBSP on blank lines", change: withNbspLines },
  { name: "trailing blanks", change: withTrailingBlanks },
  { name: "doubled blank lines", change: withDoubledBlankLines },
  { name: "a byte order mark", change: withMark },
  { name: "page numbers", change: (text) => withPages(text, (page) => `Side ${page} af 20`, 1) },
  { name: "page numbers between dashes", change: (text) => withPages(text, (page) => `- ${page} -`, 2) },
  { name: "page breaks", change: (text) => withPages(text, () => "\f", 3) },
  {
    name: "a running header with its page",
    change: (text) => withPages(text, (page) => `Møllenævnet, 03-04-2019          Side ${page}`, 4),
  },
  {
    name: "a running header over its page",
    change: (text) => withPages(text, (page) => `Møllenævnet den 3. april 2019\nSide ${page} af 20`, 5),
  },
  {
    name: "a running footer before a page break",
    change: (text) => withPages(text, (page) => `Møllenævnet den 3. april 2019\n\nSide ${page}\n\f`, 6),
  },
]

describe.each(wordings)("$name: the same minutes", ({ change }) => {
  it.each(documents)("$name", { timeout: 60_000 }, ({ text }) => {
    expect(read(change(text))).toEqual(read(text))
  })
})

describe("absence on the other side of the decision: the same minutes but for the order of those absent", () => {
  it("is tried on many decisions", () => {
    expect(gold.reduce((sum, { text }) => sum + withAbsenceMoved(text).moved, 0)).toBeGreaterThan(40)
  })

  it.each(documents)("$name", { timeout: 60_000 }, ({ text }) => {
    expect(readWithoutOrder(withAbsenceMoved(text).text)).toEqual(readWithoutOrder(text))
  })
})

describe("the decision last instead of first, or first instead of last: the same minutes but for the order of sections", () => {
  it("is tried on many items", () => {
    expect(gold.reduce((sum, { text }) => sum + withDecisionMoved(text).moved.size, 0)).toBeGreaterThan(40)
  })

  it.each(documents)("$name", { timeout: 60_000 }, ({ text }) => {
    expect(readWithoutOrder(withDecisionMoved(text).text)).toEqual(readWithoutOrder(text))
  })
})
