import { describe, expect, it } from "vitest"
import { parse, validate } from "../../src/index.ts"
import { exponentOf, timesFor } from "./exponent.ts"
import { grown, shapes } from "./shapes.ts"

const smallest = 25_000
const most = 1.1
/** A machine with other work to do gives many a bad time; what grows too fast does so each time. */
const tries = 15

const work = (text: string): unknown => validate(parse(text))

describe("time grows with the length of the text", () => {
  it.each(shapes)("$name", { timeout: 60_000 }, (shape) => {
    const texts = [1, 2, 4, 8].map((factor) => grown(shape, factor * smallest))
    work(texts[0] ?? "")
    const times = timesFor(texts, work, most, tries)
    expect(
      exponentOf(times),
      times.map(({ characters, milliseconds }) => `${characters}: ${Math.round(milliseconds)} ms`).join(", "),
    ).toBeLessThan(most)
  })

  it("tells quadratic time from linear time", () => {
    const timed = (exponent: number) => [1, 2, 4, 8].map((factor) => ({ characters: factor, milliseconds: 10 * factor ** exponent }))
    expect(exponentOf(timed(1))).toBeCloseTo(1)
    expect(exponentOf(timed(2))).toBeCloseTo(2)
  })
})

describe("no text is too long for the stack", () => {
  const long: readonly { name: string; text: string }[] = [
    { name: "item headings", text: "Punkt 1: A\n".repeat(300_000) },
    { name: "blank lines", text: "\n".repeat(300_000) },
    { name: "head lines", text: "Havn\n".repeat(300_000) },
    { name: "contents", text: `Indholdsfortegnelse\n${"1. A .... 2\n".repeat(300_000)}` },
    { name: "lines of a paragraph", text: `Punkt 1: A\n\nBeslutning\n\n${"a\n".repeat(300_000)}` },
    { name: "section headings", text: `Punkt 1: A\n\n${"Baggrund\n".repeat(300_000)}` },
  ]

  it.each(long)("$name", { timeout: 60_000 }, ({ text }) => {
    expect(parse(text).text).toBe(text)
  })

  it("the rules neither", { timeout: 60_000 }, () => {
    expect(validate("Punkt 1: A\n".repeat(20_000)).length).toBeGreaterThan(0)
  })
})
