import { describe, expect, it } from "vitest"
import { fixText, fixWithin } from "../../src/findings/index.ts"
import { type Diagnostic, type Edit, encodeLike } from "../../src/index.ts"
import { indexLines, spanAt } from "../../src/source/span.ts"

const finding = (text: string, safety: "safe" | "unsafe", edits: Edit[]): Diagnostic => ({
  rule: "r",
  severity: "hint",
  message: "m",
  span: spanAt(indexLines(text), edits[0]?.start ?? 0, edits[0]?.end ?? 0),
  fix: { safety, edits },
})

/** A rule that puts `to` in place of each `from`. */
const replacing =
  (from: string, to: string, safety: "safe" | "unsafe" = "safe") =>
  (text: string): Diagnostic[] =>
    [...text.matchAll(new RegExp(from, "g"))].map(({ index }) =>
      finding(text, safety, [{ start: index, end: index + from.length, text: to }]),
    )

describe("fixText", () => {
  it("makes all edits, in the order of the text whatever the order of the findings", () => {
    const find = (text: string): Diagnostic[] => replacing("aa", "b")(text).reverse()
    expect(fixText("aa-aa-aa", "safe", find)).toEqual({ text: "b-b-b", fixed: 3 })
  })

  it("leaves unsafe fixes alone unless they are asked for", () => {
    const find = replacing("x", "y", "unsafe")
    expect(fixText("x", "safe", find)).toEqual({ text: "x", fixed: 0 })
    expect(fixText("x", "all", find)).toEqual({ text: "y", fixed: 1 })
  })

  it("of fixes that reach into each other takes one, and looks again", () => {
    const find = (text: string): Diagnostic[] =>
      text === "abc"
        ? [finding(text, "safe", [{ start: 0, end: 2, text: "AB" }]), finding(text, "safe", [{ start: 1, end: 3, text: "BC" }])]
        : replacing("c", "C")(text)
    expect(fixText("abc", "safe", find)).toEqual({ text: "ABC", fixed: 2 })
  })

  it("goes on until nothing is left, and a second time changes nothing", () => {
    const find = replacing("aa", "a")
    const { text } = fixText("aaaaaaa", "safe", find)
    expect(text).toBe("a")
    expect(fixText(text, "safe", find)).toEqual({ text, fixed: 0 })
  })

  it("comes to an end with a rule that does not", () => {
    expect(fixText("a", "safe", replacing("a", "aa")).text.length).toBeGreaterThan(1)
  })

  it("knows a finding without a fix", () => {
    expect(fixWithin(finding("a", "safe", []), "all")).toBeUndefined()
  })
})

describe("encodeLike", () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
  const mark = [0xef, 0xbb, 0xbf]

  it.each([
    ["UTF-8", bytes(0xc3, 0xa6, 0x20), "æ", bytes(0xc3, 0xa6)],
    ["UTF-8 with a byte order mark", bytes(...mark, 0x61, 0x20), "a", bytes(...mark, 0x61)],
    ["UTF-16, small end first", bytes(0xff, 0xfe, 0xe6, 0, 0x20, 0), "æ", bytes(0xff, 0xfe, 0xe6, 0)],
    ["UTF-16, large end first", bytes(0xfe, 0xff, 0, 0xe6, 0, 0x20), "æ", bytes(0xfe, 0xff, 0, 0xe6)],
    ["Windows-1252", bytes(0xe6, 0x96, 0x20), "æ–", bytes(0xe6, 0x96)],
  ])("keeps %s", async (_, before, text, after) => {
    expect([...((await encodeLike(before, text)) ?? [])]).toEqual([...after])
  })

  it("refuses what would be lost: damaged bytes, characters that the encoding lacks", async () => {
    expect(await encodeLike(bytes(0xc3, 0xa6, 0xc3, 0xb8, 0xff, 0x20), "æø\uFFFD")).toBeNull()
    expect(await encodeLike(bytes(0xe6, 0x20), "æ \u2192")).toBeNull()
  })
})
