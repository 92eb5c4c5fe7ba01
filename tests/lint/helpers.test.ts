import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contextsOf } from "../../src/lint/context.ts"
import { distance } from "../../src/lint/distance.ts"
import { readExample } from "../../src/lint/example.ts"
import { nameKey, sameName } from "../../src/lint/names.ts"
import { letters, linesIn } from "../../src/lint/text.ts"
import { wordings } from "../../src/lint/wording/index.ts"
import { listed, shortened } from "../../src/lint/wording/text.ts"
import { reopened } from "../../src/pipeline.ts"
import { indexLines } from "../../src/source/span.ts"
import { placed } from "./placed.ts"

/** The same number without a limit, as the textbook counts it. */
const fullDistance = (one: string, other: string): number => {
  const rows = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, at) => (row === 0 ? at : row)),
  )
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const line = rows[row] ?? []
      const change = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
      line[column] = Math.min(change, at(row - 1, column) + 1, at(row, column - 1) + 1)
    }
  }
  return at(one.length, other.length)
}

describe("wording", () => {
  it.each([
    ["Nyt fra\nrådet", "Nyt fra rådet"],
    ["x".repeat(80), `${"x".repeat(59)}…`],
  ])("quotes %j", (text, expected) => expect(shortened(text)).toBe(expected))

  it("lists words", () => {
    const lists = [[], ["3"], ["3", "4"], ["3", "4", "5"]].map((words) => listed(words, "og"))
    expect(lists).toEqual(["", "3", "3 og 4", "3, 4 og 5"])
  })

  it.each([
    ["da", "»tirsdag«: 8. juni 2020 er en mandag."],
    ["en", "“tirsdag”: 8 June 2020 is a Monday."],
  ] as const)("writes dates in its language: %s", (lang, expected) => {
    expect(wordings[lang]["weekday-mismatch"].mismatch("tirsdag", "2020-06-08")).toContain(expected)
  })
})

describe("distance", () => {
  it("counts as the textbook does, up to its limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "å"), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        expect(distance(one, other, limit)).toBe(Math.min(fullDistance(one, other), limit + 1))
      }),
    )
  })
})

describe("names", () => {
  it.each([
    ["Karen Margrethe  Lyngby", "Karen-Margrethe Lyngby"],
    ["Stig R. Bakke", "Stig Bakke"],
    ["S. Bakke", "Stig Bakke"],
    ["Stig Bak\nke", "Stig Bakke"],
    ["STIG BAKKE", "Stig Bakke"],
  ])("%j can be %j", (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true])
  })

  it.each([
    ["Anne Bakke", "Anna Bakke"],
    ["Stig Bakke", "Stig Bække"],
    ["Bakke Stig", "Stig Bakke"],
  ])("%j is not %j", (one, other) => expect(sameName(one, other)).toBe(false))

  it("compares without white space", () => expect(nameKey("Karen-Margrethe  Lyngby")).toBe("karenmargrethelyngby"))
})

describe("text", () => {
  it("compares titles by letters and digits", () => expect(letters("Nyt fra råd & nævn, 2. del.")).toBe("nytfrarådognævn2del"))

  it("walks over the lines that are not blank, with any line end", () => {
    const text = "\n  Et \r\n\u00a0\r\nTo\rTre"
    const lines = [...linesIn({ text, lines: indexLines(text) }, 0, text.length)]
    expect(lines.map(({ text: line, number }) => [number, line])).toEqual([
      [2, "Et"],
      [4, "To"],
      [5, "Tre"],
    ])
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(["Et", "To", "Tre"])
  })
})

describe("examples", () => {
  it("takes the marks out", () => {
    expect(readExample("⟦Et⟧ og ⟦to⟧.")).toEqual({
      text: "Et og to.",
      marks: [
        { start: 0, end: 2 },
        { start: 6, end: 8 },
      ],
    })
  })
})

describe("contexts", () => {
  it("share the text among its meetings, each place once", () => {
    const text = "Dit\nREFERAT A\nTabt 1\nREFERAT B\nTabt 2\n"
    const result = placed(text, {}, ["Dit", "Tabt 1", "Tabt 2"])
    const meeting = (offset: number) => ({ ...result.minutes, span: { ...result.minutes.span, start: { offset, line: 1, column: 1 } } })
    const contexts = [...contextsOf(reopened({ ...result, meetings: [meeting(4), meeting(text.indexOf("REFERAT B"))] }))]
    expect(contexts.map(({ range }) => text.slice(range.start, range.end))).toEqual(["Dit\nREFERAT A\nTabt 1\n", "REFERAT B\nTabt 2\n"])
    expect(contexts.map(({ unclaimed }) => unclaimed.map((line) => line.text))).toEqual([["Dit", "Tabt 1"], ["Tabt 2"]])
  })
})
