import { describe, expect, it } from "vitest"
import { dialects } from "../../grammar/dialects/index.ts"
import { patternProblem } from "../../src/pattern/cost.ts"

describe("patterns that are refused", () => {
  it.each([
    ["^(?:a+)+$", "repeats a repeat"],
    ["(\\w+\\s?)*:", "repeats a repeat"],
    ["^(?:a?){30}a", "repeats a repeat"],
    ["^(?:(?:ab)*c?)+x$", "repeats a repeat"],
    ["(?:, \\S+)*x", "repeats a repeat"],
    ["(?:a|a)*b", "repeats a choice"],
    ["(\\w+)-\\1", "refers back"],
    ["(?<x>a)\\k<x>", "refers back"],
    [".*x.*y", "very long"],
    ["^.*x.*y.*z$", "very long"],
    ["x*x*x*y", "very long"],
    ["^a{1,150}a{1,150}a{1,150}a{1,150}!", "very long"],
    [`^${"a?".repeat(30)}b`, "very long"],
    [`^${"(?:a|ab)".repeat(30)}c`, "very long"],
    ["^(?=.*a.*b.*c)x", "very long"],
    ["(", "no regular expression: Unterminated group"],
    ["[z-a]", "no regular expression"],
    ["", "matches an empty line"],
    ["^.*$", "matches an empty line"],
  ])("%s", (pattern, problem) => {
    expect(patternProblem(pattern)).toContain(problem)
  })
})

describe("patterns that are taken", () => {
  it.each([
    "^Mødenotat: \\S",
    "^\\S+ \\S+ \\S+:",
    "^(?:Kort fortalt|Baggrund)\\s*:?\\s*$",
    "Side \\d+(?: af \\d+)?$",
    "^(?:\\d{2}\\.){3}",
    "^.* - .*$",
    "\\bBR \\d{1,4}/\\d{2}",
    "^[A-ZÆØÅ]{2,4}(?:-[A-ZÆØÅ]{2,4})* ?:",
    "^Pkt{1",
    "^[]a]b|^[^]]x",
    "^\\u00c5bent\\x20punkt",
    "^(?!Punkt)\\d+",
  ])("%s", (pattern) => {
    expect(patternProblem(pattern)).toBeNull()
  })

  it("all signs of the built-in dialects but one", () => {
    const refused = dialects
      .flatMap(({ signals = [] }) => signals.map(({ pattern }) => pattern))
      .filter((pattern) => patternProblem(pattern) !== null)
    expect(refused).toEqual(["^\\s*\\S+\\.pdf(?: \\S+\\.pdf)*\\s*$"])
  })

  it("take little time on lines made to be hard", () => {
    const hard = ["a", " ", "x y", "Side 1 af 2", "A-", "12.", ".pdf"].map((piece) => piece.repeat(200 / piece.length).slice(0, 199))
    const taken = ["^.*x.*y$", "\\s*Side \\d+(?: af \\d+)?$", "^\\S+dag.*\\d$", "^[A-ZÆØÅ]{2,4}(?:-[A-ZÆØÅ]{2,4})* ?:"]
    expect(taken.map(patternProblem)).toEqual(taken.map(() => null))
    const start = performance.now()
    for (const pattern of taken) for (const line of hard) new RegExp(pattern).test(`${line}!`)
    expect(performance.now() - start).toBeLessThan(200)
  })
})
