import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { colorLevel } from "../../src/cli/color.ts"
import { outputNames } from "../../src/cli/output-names.ts"
import { excerptOf } from "../../src/cli/report/excerpt.ts"
import { percentage } from "../../src/cli/report/unclaimed.ts"
import { onOneLine, printable } from "../../src/findings/printable.ts"

describe("excerptOf", () => {
  const shown = (line: string, start: number, end: number, width = 40): string[] => {
    const excerpt = excerptOf(line, start, end, width)
    return [excerpt.line, excerpt.marks]
  }

  it("marks what is meant", () => {
    expect(shown("Mødet hævet kl. 18", 6, 11)).toEqual(["Mødet hævet kl. 18", "      ^^^^^"])
  })

  it("marks one character where nothing is meant, also behind the line", () => {
    expect(shown("abc", 1, 1)).toEqual(["abc", " ^"])
    expect(shown("abc", 3, 3)).toEqual(["abc", "   ^"])
    expect(shown("", 0, 0)).toEqual(["", "^"])
  })

  it("keeps marks under their characters behind tabs", () => {
    expect(shown("a\tb\tc", 4, 5)).toEqual(["a   b   c", "        ^"])
    expect(shown("a\tb", 1, 2)).toEqual(["a   b", " ^^^"])
  })

  it("keeps marks under their characters behind wide and combining ones", () => {
    expect(shown("A\u030arhus x", 7, 8)).toEqual(["A\u030arhus x", "      ^"])
    expect(shown("漢字 x", 3, 4)).toEqual(["漢字 x", "     ^"])
    expect(shown("📎 x", 3, 4)).toEqual(["📎 x", "   ^"])
  })

  it("shows a long line around the marks", () => {
    const line = `${"a".repeat(100)}FEJL${"b".repeat(100)}`
    const [text = "", marks = ""] = shown(line, 100, 104)
    expect(text).toHaveLength(40)
    expect(text).toMatch(/^….*FEJL.*…$/)
    expect(text.slice(marks.indexOf("^"), marks.length)).toBe("FEJL")
  })

  it("shows the end of a long line without a sign that more follows", () => {
    const [text = "", marks = ""] = shown(`${"a".repeat(100)}FEJL`, 100, 104)
    expect(text.endsWith("FEJL")).toBe(true)
    expect(text.slice(marks.indexOf("^"))).toBe("FEJL")
  })

  it("always fits, marks something, and marks the right character", () => {
    const lines = fc.string({ unit: fc.constantFrom("a", "æ", "\t", " ", "é"), maxLength: 300 })
    fc.assert(
      fc.property(lines, fc.nat(300), fc.nat(20), (rest, at, length) => {
        const start = Math.min(at, rest.length)
        const line = `${rest.slice(0, start)}#${rest.slice(start)}`
        const { line: text, marks } = excerptOf(line, start, start + 1 + length, 40)
        expect(text.length).toBeLessThanOrEqual(40)
        expect(marks.length).toBeLessThanOrEqual(41)
        expect(marks).toMatch(/^ *\^+$/)
        expect(text[marks.indexOf("^")]).toBe("#")
      }),
    )
  })

  it("looks only at the neighbourhood of the marks", () => {
    const { line } = excerptOf("x\t".repeat(10_000_000), 12_345_678, 12_345_679, 80)
    expect(line.length).toBeLessThanOrEqual(80)
  })
})

describe("printable", () => {
  it("shows what would steer a terminal", () => {
    expect(printable("a\u0007b\u007fc\u009bd\u202ee")).toBe("a␇b␡c·d·e")
    expect(onOneLine("a\r\n\tb\nc")).toBe("a b c")
    expect(printable("æøå – »Åben«")).toBe("æøå – »Åben«")
  })
})

describe("colorLevel", () => {
  const terminal = { isTerminal: true }
  const pipe = { isTerminal: false }
  it.each([
    ["auto", terminal, { TERM: "xterm" }, 1],
    ["auto", terminal, { TERM: "xterm-256color" }, 2],
    ["auto", terminal, { TERM: "xterm-256color", COLORTERM: "truecolor" }, 3],
    ["auto", terminal, { TERM: "dumb" }, 0],
    ["auto", terminal, { TERM: "xterm", NO_COLOR: "1" }, 0],
    ["auto", terminal, { TERM: "xterm", NO_COLOR: "" }, 1],
    ["auto", terminal, { TERM: "xterm", FORCE_COLOR: "false" }, 0],
    ["auto", pipe, { TERM: "xterm" }, 0],
    ["auto", pipe, { FORCE_COLOR: "" }, 1],
    ["auto", pipe, { FORCE_COLOR: "3", NO_COLOR: "1" }, 3],
    ["always", pipe, { NO_COLOR: "1", TERM: "dumb" }, 1],
    ["never", terminal, { FORCE_COLOR: "3" }, 0],
  ] as const)("%s %j %j → %i", (choice, output, env, level) => {
    expect(colorLevel(choice, output, env)).toBe(level)
  })
})

describe("outputNames", () => {
  const names = (...files: string[]): string[] => [...outputNames(files).values()]

  it("flattens folders where names differ", () => {
    expect(names("x/2024/a.txt", "x/2025/b.txt", "/else/c.d.txt")).toEqual(["a", "b", "c.d"])
  })

  it("keeps folders where names are the same, whatever else is named", () => {
    expect(outputNames(["x/2024/a.txt", "x/2025/A.txt", "/else/b.txt"])).toEqual(
      new Map([
        ["x/2024/a.txt", "2024/a"],
        ["x/2025/A.txt", "2025/A"],
        ["/else/b.txt", "b"],
      ]),
    )
  })

  it("keeps extensions where folders are the same", () => {
    expect(names("x/a.txt", "x/a.md")).toEqual(["a.txt", "a.md"])
  })

  it("gives different names to different files, or tells the clash", () => {
    const file = fc.array(fc.constantFrom("a", "A", "b.txt", "a.txt", "c"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"))
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 8 }), (files) => {
        const chosen = outputNames(files)
        expect([...chosen.keys()].sort()).toEqual([...files].sort())
      }),
    )
    const [first, , like] = outputNames(["a.txt", "a.md", "a.txt.md"]).values()
    expect(first).toBe(like)
  })
})

describe("percentage", () => {
  it("rounds down, so that 100 is all of it", () => {
    expect([percentage(1, 1), percentage(99_999, 100_000), percentage(0, 0), percentage(1, 3)]).toEqual([
      "100 %",
      "99.9 %",
      "100 %",
      "33.3 %",
    ])
  })
})
