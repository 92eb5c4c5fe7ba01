import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { minutesSchema } from "../../src/ast/schema.ts"
import { type ParseResult, parse, toJson, validate } from "../../src/index.ts"
import { anyText, faultyFixture, patience, runs } from "./mutate.ts"
import { misplaced, misquoted } from "./places.ts"
import { allFixtures, sharedMinutes } from "./texts.ts"

const invalid = ({ meetings }: ParseResult): string[] =>
  meetings.flatMap((minutes) => minutesSchema.safeParse(JSON.parse(toJson(minutes, { positions: true }))).error?.message ?? [])

const uncounted = ({ coverage, text }: ParseResult): string[] => {
  const { claimedCharacters, totalCharacters, unclaimed } = coverage
  const visible = unclaimed.reduce((sum, line) => sum + line.text.replace(/[\0-\u0020\u00a0]/g, "").length, 0)
  const faults = [
    [claimedCharacters >= 0, "claimed is negative"],
    [claimedCharacters <= totalCharacters, "more is claimed than there is"],
    [totalCharacters <= text.length, "more is counted than there is"],
    [visible > 0 === claimedCharacters < totalCharacters, "lines and figures of what is unclaimed differ"],
  ] as const
  return faults.flatMap(([holds, fault]) => (holds ? [] : [`coverage: ${fault}`]))
}

const wrongFindings = (result: ParseResult): string[] =>
  validate(result).flatMap(({ rule, span }) =>
    span.start.offset <= span.end.offset && span.end.offset <= result.text.length ? [] : [`finding ${rule} is outside the text`],
  )

/** Everything that holds for whatever text is read. */
const faultsOf = (text: string): string[] => {
  const result = parse(text)
  return [
    result.text === text ? [] : ["text: is not what was read"],
    invalid(result),
    misplaced(result),
    uncounted(result),
    wrongFindings(result),
  ].flat()
}

const documents = [...allFixtures, ...sharedMinutes("samples"), ...sharedMinutes("corpus")]

describe("every text is read without a throw, into what the schema allows, at places that exist", () => {
  it("any string", { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(text)).toEqual([])
      }),
      runs(400),
    )
  })

  it("fixtures with faults", { timeout: patience }, () => {
    fc.assert(
      fc.property(faultyFixture, (text) => {
        expect(faultsOf(text)).toEqual([])
      }),
      runs(250),
    )
  })

  it.each(documents)("$name", { timeout: patience }, ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })
})

describe("a node stands where its words are", () => {
  it.each(documents)("$name", { timeout: patience }, ({ text }) => {
    expect(misquoted(parse(text))).toEqual([])
  })

  it("fixtures with faults", { timeout: patience }, () => {
    fc.assert(
      fc.property(faultyFixture, (text) => {
        expect(misquoted(parse(text))).toEqual([])
      }),
      runs(150),
    )
  })
})
