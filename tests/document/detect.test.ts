import { describe, expect, it } from "vitest"
import { detect } from "../../src/detect.ts"
import { allFixtures, answerOf, type Document, gold, sharedMinutes } from "./texts.ts"

/** The kind of text that each fixture of `not-minutes` is. */
const others: Readonly<Record<string, ReturnType<typeof detect>["kind"]>> = {
  "not-minutes/empty": "empty",
  "not-minutes/norwegian-minutes": "norwegian-minutes",
  "not-minutes/press-release": "other-text",
  "not-minutes/program-in-c": "other-text",
  "not-minutes/recipe": "other-text",
  "not-minutes/swedish-minutes": "swedish-minutes",
}

const answered = [...gold, ...sharedMinutes("samples"), ...sharedMinutes("corpus")]

describe("the family of every document", () => {
  it.each(answered)("$name", (document) => {
    const { dialect, kind, candidates } = detect(document.text)
    expect({ dialect, kind }).toEqual({ dialect: answerOf(document)[0]?.dialect, kind: "minutes" })
    expect(candidates.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })

  it.each(answered)("$name: the reasons stand where they are said to", ({ text }) => {
    const lines = text.split(/\r\n|\r|\n/)
    const reasons = detect(text).candidates.flatMap((candidate) => candidate.reasons)
    expect(reasons.filter(({ line }) => (lines[line - 1] ?? "").trim() === "")).toEqual([])
  })
})

describe("texts that are no Danish minutes", () => {
  const texts: readonly Document[] = allFixtures.filter(({ name }) => name.startsWith("not-minutes/"))

  it("are all listed", () => {
    expect(texts.map(({ name }) => name).sort()).toEqual(Object.keys(others).sort())
  })

  it.each(texts)("$name", ({ name, text }) => {
    const { kind, hint } = detect(text)
    expect(kind).toBe(others[name])
    expect(hint).not.toBeNull()
  })

  it.each([" \n\t\u00a0\n", "\ufeff", "\f\f", "ord", "# Overskrift\n\nEn tekst om havnen.\n", "{}\n", "a,b\n1,2\n"])("%j", (text) => {
    expect(detect(text).kind).not.toBe("minutes")
  })
})

describe("what does not change the family", () => {
  it.each(gold)("$name: its first half alone", (document) => {
    const { text } = document
    expect(detect(text.slice(0, text.length / 2)).dialect).toBe(answerOf(document)[0]?.dialect)
  })

  it("is how often it is asked", () => {
    const [document] = gold
    const text = document?.text ?? ""
    expect([detect(text), detect(text)]).toEqual([detect(text), detect(text)])
  })
})
