/** What the readers of lines share: blanks, letters, days and phrases. */
import { describe, expect, it } from "vitest"
import { withPlainBlanks } from "../../grammar/blanks.ts"
import { aroundDay } from "../../grammar/days.ts"
import { smallLetter } from "../../grammar/letters.ts"
import { anyOf } from "../../grammar/patterns.ts"
import { either, isGap, oneOf, phraseTable, sequence, sticky } from "../../grammar/phrases.ts"

describe("blanks and line ends", () => {
  it.each([
    ["\ufeffMole", " Mole"],
    ["Mo\ufeffle", "Mo\ufeffle"],
    ["kl.\u00a016\u00a0", "kl. 16 "],
    ["a\rb\r\nc\r", "a\nb\r\nc\n"],
    ["a\r\r\n", "a\n\r\n"],
    ["Mole\n", "Mole\n"],
  ])("of %j are made alike", (text, plain) => {
    expect(withPlainBlanks(text)).toBe(plain)
  })

  it("inside a line are three", () => {
    expect([..." \t\u00a0"].map((blank) => isGap(blank.charCodeAt(0)))).toEqual([true, true, true])
    expect([..."\n\r\f\u2003a"].map((other) => isGap(other.charCodeAt(0)))).toEqual([false, false, false, false, false])
  })
})

describe("small letters", () => {
  it("are those of capitals up to Latin-1, and nothing else changes", () => {
    const changed = Array.from({ length: 0x250 }, (_, code) => code).filter((code) => smallLetter(code) !== code)
    expect(String.fromCharCode(...changed)).toBe("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ")
    expect(changed.every((code) => String.fromCharCode(smallLetter(code)) === String.fromCharCode(code).toLowerCase())).toBe(true)
  })
})

describe("a day between words", () => {
  it.each([
    ["Rådet den 3. maj 2011:", "Rådet", ":"],
    ["Rådet 03-05-2011:", "Rådet", ":"],
    ["Rådet efter 1. maj 2011 den 3. maj 2011: 4. maj 2011", "Rådet efter 1. maj 2011", ":"],
  ])("%s", (line, before, after) => {
    const found = aroundDay(line, /^(.+) $/, /^:/)
    expect([found?.before[1], found?.after[0], line.slice(0, found?.end)]).toEqual([before, after, line.slice(0, line.indexOf(":") + 1)])
  })

  it.each(["Rådet i maj:", "Rådet:", "3. maj 2011:", "Rådet den 3. maj 2011", "Rådet den 3. maj 2011 :"])("not in %s", (line) => {
    expect(aroundDay(line, /^(.+) $/, /^:/)).toBeUndefined()
  })
})

describe("phrases at a place", () => {
  const find = phraseTable([
    { value: "absence", phrases: ["Afbud", "Afbud fra"], next: sticky(":") },
    { value: "word", phrases: ["afbud", "ø"], next: sticky("") },
  ])

  it.each([
    ["Afbud: Bo", 0, { value: "absence", end: 6 }],
    ["AFBUD FRA: Bo", 0, { value: "absence", end: 10 }],
    ["Afbud \u00a0\tfra: Bo", 0, { value: "absence", end: 12 }],
    ["Afbudfra: Bo", 0, { value: "word", end: 5 }],
    ["Afbud fra Bo", 0, { value: "word", end: 5 }],
    ["Om afbud", 3, { value: "word", end: 8 }],
    ["Øen", 0, { value: "word", end: 1 }],
    ["Afbu", 0, undefined],
    ["Om afbud", 0, undefined],
    ["", 0, undefined],
  ])("in %j at %i", (text, at, found) => {
    expect(find(text, at)).toEqual(found)
  })

  it("begin alike with a blank of any kind", () => {
    const matcher = oneOf(["Å nu", "Ål"], sticky(""))
    expect(["å nu", "å\tnu", "Å\u00a0 nu", "ål", "ånu", "å"].map((text) => matcher(text, 0))).toEqual([4, 4, 5, 2, -1, -1])
  })

  it("are followed by one thing and then another, or by the first of several", () => {
    expect([sequence(sticky(" *"), sticky("\\d+"))("  12", 0), sequence(sticky("a"), sticky("b"))("b", 0)]).toEqual([4, -1])
    expect([either(sticky("a"), sticky("b"))("b", 0), either(sticky("a"), sticky("ab"))("ab", 0), either(sticky("a"))("b", 0)]).toEqual([
      1, 1, -1,
    ])
    expect([sticky("a", "i")("A", 0), sticky("a")("A", 0), sticky("\\d+")("pkt. 12", 5), sticky("\\d+")("pkt. 12", 4)]).toEqual([
      1, -1, 7, -1,
    ])
  })

  it("in an expression: the longest first, each once, its signs as they are", () => {
    const found = (line: string): string | undefined =>
      new RegExp(`^${anyOf(["Afbud", "J.nr.", "Afbud fra", "Afbud", "(Åben)"])}`).exec(line)?.[0]
    expect(["Afbud  fra Bo", "Afbud Bo", "J.nr. 7", "Jxnr. 7", "(Åben) sag", "Åben"].map(found)).toEqual([
      "Afbud  fra",
      "Afbud",
      "J.nr.",
      undefined,
      "(Åben)",
      undefined,
    ])
    expect(anyOf(["b", "a", "b", "ab"])).toBe("(?:ab|a|b)")
  })
})
