import { describe, expect, it } from "vitest"
import { type FixReach, fixText } from "../../src/findings/index.ts"
import { parse, toJson, validate } from "../../src/index.ts"
import { allFixtures } from "../document/texts.ts"

const fixed = (text: string, reach: FixReach = "safe"): string =>
  fixText(text, reach, (current) => validate(parse(current), { profile: "strict" })).text

/** The printed minutes without their source, all kinds of blanks and line ends alike. */
const plainMinutes = (text: string): string[] =>
  parse(text).meetings.map((minutes) =>
    toJson({ ...minutes, source: { name: "", encoding: "", bytes: 0, sha256: "" } }).replaceAll(
      /(?:[ \u00a0]|\\r)*(?=\\n|")|\u00a0/g,
      (blanks) => (blanks === "\u00a0" ? " " : ""),
    ),
  )

const every = (text: string, pattern: RegExp, nth: number, replacement: string): string => {
  let count = 0
  return text.replaceAll(pattern, (found) => (++count % nth === 0 ? replacement : found))
}

const spoilt = (text: string): string =>
  every(every(every(text, /(?<=\p{L}) (?=\p{L})/gu, 7, "\u00a0"), /(?<=\S)(?=\n)/g, 3, "  "), /(?<!\r)\n/g, 5, "\r\n")

const clean = allFixtures.filter(
  ({ text }) => text !== "" && validate(parse(text), { profile: "strict" }).every(({ fix }) => fix === undefined),
)

describe("safe fixes", () => {
  it("have texts to be tried on", () => {
    expect(clean.length).toBeGreaterThan(20)
  })

  it.each(clean)("$name: bring a spoilt text back, and the minutes in it stay the same", ({ text }) => {
    const bad = spoilt(text)
    const mended = fixed(bad)
    expect(mended).not.toBe(bad)
    expect(plainMinutes(mended)).toEqual(plainMinutes(bad))
    expect(fixed(mended)).toBe(mended)
    expect(validate(parse(mended), { profile: "strict" }).filter(({ fix }) => fix?.safety === "safe")).toEqual([])
  })
})

describe("all fixes", () => {
  it.each(allFixtures)("$name: come to rest", ({ text }) => {
    for (const reach of ["safe", "all"] as const) {
      const mended = fixed(text, reach)
      expect(fixed(mended, reach)).toBe(mended)
    }
  })
})
