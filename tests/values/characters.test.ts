import { describe, expect, it } from "vitest"
import { smallLetter } from "../../grammar/letters.ts"
import {
  codeAt,
  composed,
  foldWords,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  letterAt,
  letterBefore,
  letterClass,
  oneLine,
} from "../../src/ast/values/characters.ts"

const codes = Array.from({ length: 0xffff }, (_, code) => code)
const disagreeing = (says: (code: number) => boolean, pattern: RegExp): number[] =>
  codes.filter((code) => says(code) !== pattern.test(String.fromCharCode(code)))

describe("classes of characters", () => {
  it.each([
    ["isDigit", isDigit, /\d/],
    ["isSpace", isSpace, /\s/],
    ["isLetter", isLetter, /\p{L}/u],
    ["isUpper", isUpper, /\p{Lu}/u],
    ["isLower", isLower, /\p{Ll}/u],
  ] as const)("%s agrees with its expression on every code", (_name, says, pattern) => {
    expect(disagreeing(says, pattern)).toEqual([])
  })

  it("knows the Latin letters without Unicode, too", () => {
    const latin = new RegExp(`[${letterClass}]`)
    expect(codes.filter((code) => code < 0x2c2 && latin.test(String.fromCharCode(code)) !== isLetter(code))).toEqual([])
  })

  it("makes small letters of ASCII and Latin-1", () => {
    const wrong = codes.filter((code) => code < 0x100 && String.fromCharCode(smallLetter(code)) !== String.fromCharCode(code).toLowerCase())
    expect(wrong).toEqual([])
  })
})

describe("places in a text", () => {
  it("gives 0 outside the text", () => {
    expect([codeAt("a", -1), codeAt("a", 0), codeAt("a", 1)]).toEqual([0, 97, 0])
  })

  it("sees letters of two units from both sides, and no halves", () => {
    expect(letterAt("\u{1d400}.", 0)).toBe(true)
    expect(letterBefore("\u{1d400}.", 2)).toBe(true)
    expect(letterBefore("a\udc00", 2)).toBe(false)
    expect(letterAt("\ud800a", 0)).toBe(false)
    expect(letterBefore("a", 0)).toBe(false)
  })
})

describe("texts", () => {
  it.each([
    ["Nanna\n Andreasen ", "Nanna Andreasen"],
    ["\u00a0a\tb", "a b"],
    ["a b", "a b"],
    [" ", ""],
    ["", ""],
  ])("puts %j on one line", (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  it.each([
    ["Børne- og  Kulturudvalget.", "børne og kulturudvalget"],
    ["A\u030arhus – Nord", "århus nord"],
    ["\u{1d400}x, Жук", "\u{1d400}x жук"],
    ["— … —", ""],
    ["", ""],
  ])("folds the words of %j", (text, words) => {
    expect(foldWords(text)).toBe(words)
  })

  it("composes letters and marks", () => {
    expect(composed("A\u030a")).toBe("Å")
  })
})
