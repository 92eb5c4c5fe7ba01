import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { examine, type Fault } from "../fuzz/examine.ts"
import { anyText, faultyFixture, patience, runs } from "./mutate.ts"
import { allFixtures, sharedMinutes } from "./texts.ts"

/** What the fuzzer checks on every input; a sample of its other checks is its own matter. */
const faultsOf = async (text: string): Promise<readonly Fault[]> => (await examine({ text }, ({ every }) => every === 1)).faults

describe("what the fuzzer checks holds", () => {
  it("of any string", { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await faultsOf(text)).toEqual([])
      }),
      runs(400),
    )
  })

  it("of fixtures with faults", { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(faultyFixture, async (text) => {
        expect(await faultsOf(text)).toEqual([])
      }),
      runs(80),
    )
  })

  it.each([...allFixtures, ...sharedMinutes("samples"), ...sharedMinutes("corpus")])(
    "of $name",
    { timeout: patience },
    async ({ text }) => {
      expect(await faultsOf(text)).toEqual([])
    },
  )
})
