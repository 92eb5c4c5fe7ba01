import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dialects } from "../../grammar/dialects/index.ts"
import { anyText, faultyFixture, patience, runs } from "../document/mutate.ts"
import { allFixtures, sharedMinutes } from "../document/texts.ts"
import { lossesOf } from "./losses.ts"

describe("nothing is lost: tokens give the text back, and the tree holds them all", () => {
  it("any string", { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lossesOf(text).losses).toEqual([])
      }),
      runs(600),
    )
  })

  it("any string in any dialect", { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...dialects), (text, { id }) => {
        expect(lossesOf(text, id).losses).toEqual([])
      }),
      runs(600),
    )
  })

  it("fixtures with faults", { timeout: patience }, () => {
    fc.assert(
      fc.property(faultyFixture, (text) => {
        expect(lossesOf(text).losses).toEqual([])
      }),
      runs(400),
    )
  })

  it("fixtures in every dialect", () => {
    const losses = allFixtures.flatMap(({ name, text }) =>
      dialects.flatMap(({ id }) => lossesOf(text, id).losses.map((loss) => `${name} as ${id}: ${loss}`)),
    )
    expect(losses).toEqual([])
  })

  it.each([...allFixtures, ...sharedMinutes("samples"), ...sharedMinutes("corpus")])("$name", ({ text }) => {
    expect(lossesOf(text).losses).toEqual([])
  })
})
