import { describe, expect, it } from "vitest"
import { type ClaimRun, claimsOf, parse } from "../../src/index.ts"
import { allFixtures } from "./texts.ts"

const text = `REFERAT Havneudvalget d. 12-03-2024

Mødedato Tirsdag d. 12. marts 2024 kl. 16:30

Mødedeltagere Sidsel Thorhauge (Formand), Bjarke Ørum

Fyret blev tændt første gang af havnemesterens far.

Punkt 1: Ny belægning på nordmolen

24-001234

Beslutning

Godkendt.

5 stemte for. 2 stemte imod.

Afbud: Ømer Yıldırım

Indstilling

Forvaltningen indstiller, at

1. belægningen skiftes

Sagens forløb

Teknikudvalget, 5. februar 2024:

Anbefales.

Bilag

Tegning af molen

Sagsfremstilling

Molen er gammel.
`

/** What claimed each line that is not blank: its first words and its kind. */
const claimed = (source: string): [string, string, number | null][] => {
  const result = parse(source)
  const lines = source.split(/\r\n|\r|\n/)
  return claimsOf(result).flatMap(({ kind, item, firstLine, lastLine }) =>
    lines
      .slice(firstLine - 1, lastLine)
      .filter((line) => line.trim() !== "")
      .map((line): [string, string, number | null] => [line.slice(0, 16).trim(), kind, item]),
  )
}

const linesOf = (runs: readonly ClaimRun[]): number[] =>
  runs.flatMap(({ firstLine, lastLine }) => Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index))

describe("claimsOf", () => {
  it("tells what each line was read as, and in which item", () => {
    expect(claimed(text)).toEqual([
      ["REFERAT Havneudv", "meeting", null],
      ["Mødedato Tirsdag", "meeting", null],
      ["Mødedeltagere Si", "participants", null],
      ["Fyret blev tændt", "unclaimed", null],
      ["Punkt 1: Ny belæ", "item", 0],
      ["24-001234", "case-number", 0],
      ["Beslutning", "decision", 0],
      ["Godkendt.", "decision", 0],
      ["5 stemte for. 2", "vote", 0],
      ["Afbud: Ømer Yıld", "absence", 0],
      ["Indstilling", "recommendation", 0],
      ["Forvaltningen in", "recommendation", 0],
      ["1. belægningen s", "recommendation", 0],
      ["Sagens forløb", "treatment", 0],
      ["Teknikudvalget,", "treatment", 0],
      ["Anbefales.", "treatment", 0],
      ["Bilag", "attachment", 0],
      ["Tegning af molen", "attachment", 0],
      ["Sagsfremstilling", "text", 0],
      ["Molen er gammel.", "text", 0],
    ])
  })

  it("knows the decision that closes a presentation without a heading of its own", () => {
    const bare = "REFERAT Havneudvalget d. 12-03-2024\n\nPunkt 1: Ny mole\n\nSagsfremstilling\n\nMolen er gammel.\n\nGodkendt.\n"
    expect(claimed(bare).slice(-2)).toEqual([
      ["Molen er gammel.", "text", 0],
      ["Godkendt.", "decision", 0],
    ])
  })

  it.each(["", "\n", " \n\t\n", "a", "\r\n\r\na\r\n\r\n"])("has every line of %j once", (odd) => {
    const result = parse(odd)
    expect(linesOf(claimsOf(result))).toEqual(result.lines.starts.map((_, index) => index + 1))
  })

  it.each(allFixtures)("$name: every line once, in order, and unclaimed where the coverage says so", ({ text: source }) => {
    const result = parse(source)
    const runs = claimsOf(result)
    expect(linesOf(runs)).toEqual(result.lines.starts.map((_, index) => index + 1))
    const unclaimed = new Set(linesOf(runs.filter(({ kind }) => kind === "unclaimed")))
    const listed = result.coverage.unclaimed.filter((line) => line.text.trim() !== "").map(({ span }) => span.start.line)
    expect(listed.filter((line) => !unclaimed.has(line))).toEqual([])
    const places = runs.map(({ meeting, item }) => meeting * 1e6 + (item ?? -1))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })
})
