import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { examine } from "./examine.ts"
import { batchSize, inputOf, type StoredInput } from "./input.ts"
import { minimise } from "./minimise.ts"
import { inputsOf, runBatch } from "./run.ts"
import { createSeen, reachOf, see } from "./seen.ts"

const folder = join(import.meta.dirname, "regressions")

/** An input that once showed a fault. */
type Regression = StoredInput & { why: string }

describe("what the fuzzer once found stays mended", () => {
  it.each(readdirSync(folder).sort())("%s", async (file) => {
    const { faults } = await examine(inputOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Regression))
    expect(faults).toEqual([])
  })
})

/** Batches that every change has to pass: some the same each time, one of the day. */
const seeds = [1, Date.now() % 2 ** 31]
const batches = 2

describe("a short run finds nothing", () => {
  it.each(seeds)("seed %d", { timeout: 120_000 }, async (seed) => {
    for (let batch = 0; batch < batches; batch++) {
      const { failures } = await runBatch(seed, batch)
      expect(failures, `npm run fuzz -- --seed ${seed} --inputs ${batches * batchSize} tells them again`).toEqual([])
    }
  })
})

describe("the fuzzer itself", () => {
  it("makes the same inputs of the same seed, and others of another", () => {
    expect(inputsOf(7, 3)).toEqual(inputsOf(7, 3))
    expect(inputsOf(7, 3)).not.toEqual(inputsOf(8, 3))
    expect(inputsOf(7, 3)).not.toEqual(inputsOf(7, 4))
  })

  it("makes a failing text and failing bytes small", async () => {
    const fails = async (input: Parameters<typeof inputOf>[0] | { bytes: Uint8Array }): Promise<boolean> =>
      "text" in input ? /k.*t/s.test(input.text) : "bytes" in input && input.bytes.includes(7) && input.bytes.includes(9)
    expect(await minimise({ text: "Beslutning\r\nGodkendt.\nAfbud: NN\n" }, fails)).toEqual({ text: "kt" })
    expect(await minimise({ bytes: Uint8Array.of(1, 9, 2, 3, 7, 7) }, fails)).toEqual({ bytes: Uint8Array.of(9, 7) })
  })

  it("tells what it did not reach", async () => {
    const seen = createSeen()
    const { reading } = await examine({ text: "Beslutning\n\nGodkendt.\n" })
    if (reading !== undefined) see(seen, reading)
    const outcomes = reachOf(seen).find(({ area }) => area === "outcomes")
    expect(outcomes?.reached).toBe(1)
    expect(outcomes?.missing).not.toContain("approved")
  })
})
