/** The signs by which dialects are known. */
import { describe, expect, it } from "vitest"
import { scoreDialects } from "../../grammar/detect.ts"
import type { Dialect, Signal } from "../../grammar/dialect.ts"
import { dialects, lineageOf } from "../../grammar/dialects/index.ts"

describe("the built-in dialects", () => {
  it.each(dialects.filter(({ id }) => id !== "generic"))("$id has signs that say what they are", ({ name, signals = [] }) => {
    expect(name).toMatch(/\p{L}{3}/u)
    expect(signals.length).toBeGreaterThan(2)
    expect(new Set(signals.map(({ pattern }) => pattern)).size).toBe(signals.length)
    for (const sign of signals)
      expect(sign).toEqual({ pattern: expect.stringMatching(/\S{3}/), weight: expect.any(Number), reason: expect.stringMatching(/\S{3}/) })
    expect(signals.every(({ weight }) => Math.abs(weight) >= 1 && Math.abs(weight) <= 9)).toBe(true)
  })

  it.each(dialects)("$id goes back to the common words", ({ id }) => {
    expect(lineageOf(id).at(-1)?.id).toBe("generic")
  })

  it("an unknown one has no lineage, and one that extends itself has an end", () => {
    expect(lineageOf("nowhere")).toEqual([])
    const [one, other] = [
      { id: "one", name: "One", extends: "other" },
      { id: "other", name: "Other", extends: "one" },
    ]
    expect(lineageOf("one", [one, other])).toEqual([one, other])
  })
})

const sign = (pattern: string, weight = 2): Signal => ({ pattern, weight, reason: `/${pattern}/` })
const dialect = (id: string, signals: readonly Signal[], base?: string): Dialect => ({
  id,
  name: id,
  signals,
  ...(base !== undefined && { extends: base }),
})

/** The lines where signs of one dialect are found. */
const linesWith = (pattern: string, text: string): number[] =>
  scoreDialects(text, [dialect("harbour", [sign(pattern)])]).flatMap(({ evidence }) => evidence.map(({ line }) => line))

describe("a sign is found", () => {
  it.each([
    ["^Kaj", "Mole\nKaj 7", [2]],
    ["^Kaj", "\t\u00a0 Kaj", []],
    ["^\\s*Kaj", "\t\u00a0 Kaj", [1]],
    ["^\\s*Kaj", "Mole\n\n  Kaj\nKaj", [3]],
    ["Kaj$", "Mole og Kaj  \r\nKaj", [1]],
    ["^\\d+ Kaj", "Mole\n7 Kaj", [2]],
    ["^(?:Kaj|Mole)", "Bro\nMole", [2]],
    ["^(?:Kaj|Mole)", "Bro\nKaj", [2]],
    ["^(?:Kaj|Mole)?Bro", "Bro", [1]],
    ["^(?:Ka[jn]|Mole)", "Kan", [1]],
    ["^[KM]aj", "Maj", [1]],
    ["^[A-K]aj", "Daj", [1]],
    ["^[KM]?Bro", "Bro", [1]],
    ["^[KM]{0,2}Bro", "Bro", [1]],
    ["^K?Bro", "Bro", [1]],
    ["^K*Bro", "Bro", [1]],
    ["^Kaj|Bro$", "Ny Bro", [1]],
    ["^• Kaj", "• Kaj", [1]],
    ["^.aj", "Kaj", [1]],
    ["Kaj|^Bro", "Ny Kaj", [1]],
    ["^Kaj", `Kaj${" ".repeat(300)}\nBro`, [1]],
    ["^Kaj", `Kaj${"j".repeat(197)}`, [1]],
    ["^Kaj", `Kaj${"j".repeat(198)}`, []],
    ["Kaj", `${"\n".repeat(249)}Kaj`, [250]],
    ["Kaj", `${"\n".repeat(250)}Kaj`, []],
    ["Kaj", `${`${"x".repeat(599)}\n`.repeat(99)}Kaj`, [100]],
    ["Kaj", `${`${"x".repeat(599)}\n`.repeat(100)}Kaj`, []],
  ])("/%s/ in %j", (pattern, text, lines) => {
    expect(linesWith(pattern, text)).toEqual(lines)
  })
})

describe("dialects are weighed", () => {
  const scores = (text: string, ...known: readonly Dialect[]): [string, number][] =>
    scoreDialects(text, known).map(({ id, score }) => [id, score])

  it("by the sum of their signs, each counted once; equal ones stay in order", () => {
    const [one, two, three] = [
      dialect("one", [sign("^Kaj")]),
      dialect("two", [sign("^Kaj"), sign("^Mole", 3)]),
      dialect("three", [sign("^Bro")]),
    ]
    expect(scores("Kaj\nKaj\nMole\n", one, two, three)).toEqual([
      ["two", 5],
      ["one", 2],
      ["three", 0],
    ])
    expect(scores("Kaj\nBro\n", one, three)).toEqual([
      ["one", 2],
      ["three", 2],
    ])
  })

  it("a habit of an authority counts with its family, less what a habit costs", () => {
    const family = dialect("family", [sign("^Kaj", 4)])
    const town = dialect("town", [sign("^Mole", 2), sign("^Bro", 2)], "family")
    expect(scores("Kaj\n", family, town)).toEqual([
      ["family", 4],
      ["town", 0],
    ])
    expect(scores("Kaj\nMole\n", family, town)).toEqual([
      ["family", 4],
      ["town", 3],
    ])
    expect(scores("Kaj\nMole\nBro\n", family, town)).toEqual([
      ["town", 5],
      ["family", 4],
    ])
    expect(scoreDialects("Kaj\nMole\nBro\n", [family, town])[0]?.evidence.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  it("what has no signs is no family", () => {
    const town = dialect("town", [sign("^Mole", 2)], "base")
    expect(scores("Mole\n", { id: "base", name: "Base" }, town)).toEqual([
      ["town", 2],
      ["base", 0],
    ])
  })

  it("where one leads clearly, only habits of its authorities are looked for", () => {
    const family = dialect("family", [sign("^Kaj", 8)])
    const town = dialect("town", [sign("^Mole", 4), sign("ny Mole", 1)], "family")
    const other = dialect("other", [sign("^Bro", 9), sign("gammel Bro", 9)])
    expect(scores("Kaj\nBro\nEn gammel Bro\nMole\nEn ny Mole\n", family, town, other)).toEqual([
      ["town", 10],
      ["family", 8],
      ["other", 0],
    ])
    expect(scores("Kaj\nBro\nEn gammel Bro\n", family, other)).toEqual([
      ["family", 8],
      ["other", 0],
    ])
  })

  it.each([
    ["too little", 7, 1],
    ["not enough more than the next", 8, 4],
  ])("a lead of %s decides nothing", (_, first, second) => {
    const [one, two, three] = [
      dialect("one", [sign("^Kaj", first)]),
      dialect("two", [sign("^Mole", second)]),
      dialect("three", [sign("^Bro", 9)]),
    ]
    expect(scores("Mole\nKaj\nBro\n", one, two, three)[0]).toEqual(["three", 9])
  })

  it("a lead of five over the next decides", () => {
    const [one, two, three] = [dialect("one", [sign("^Kaj", 8)]), dialect("two", [sign("^Mole", 3)]), dialect("three", [sign("^Bro", 9)])]
    expect(scores("Mole\nKaj\nBro\n", one, two, three)[0]).toEqual(["one", 8])
  })
})
