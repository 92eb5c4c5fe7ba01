/** The loop of the fuzzer: inputs from a seed, batch after batch, each the same on every machine. */
import fc from "fast-check"
import { type Chosen, examine, type Fault } from "./examine.ts"
import { inputs } from "./generate/index.ts"
import { batchSize, type Input } from "./input.ts"
import { minimise } from "./minimise.ts"
import { createSeen, type Seen, see } from "./seen.ts"

/** An input that fails, made small. */
export interface Failure extends Fault {
  input: Input
  /** Which batch of which seed it came from. */
  seed: number
  batch: number
  index: number
}

/** What a batch gave. */
export interface Batch {
  inputs: number
  failures: readonly Failure[]
  seen: Seen
  /** The input that took longest, in milliseconds. */
  slowest: number
}

/**
 * The inputs of a batch.
 *
 * @param seed - of the run
 * @param batch - number of the batch, from 0
 * @returns the inputs, the same for the same numbers
 * @example
 * inputsOf(1, 0).length // 200
 */
export const inputsOf = (seed: number, batch: number): Input[] =>
  // a step that no small seed undoes keeps the batches of neighbouring seeds apart
  fc.sample(inputs, { seed: (seed + Math.imul(batch + 1, 0x9e3779b1)) | 0, numRuns: batchSize })

/** Only the check that failed is made again. */
const stillFails =
  ({ check }: Fault) =>
  async (input: Input): Promise<boolean> => {
    const { faults } = await examine(input, ({ name }) => name === check)
    return faults.some((fault) => fault.check === check)
  }

/**
 * Reads the inputs of a batch and makes the checks; of failures of the same check the first is made small and told.
 *
 * @param seed - of the run
 * @param batch - number of the batch, from 0
 * @returns the failures and what was reached
 * @example
 * (await runBatch(1, 0)).failures // []
 */
export const runBatch = async (seed: number, batch: number): Promise<Batch> => {
  const seen = createSeen()
  const failures: Failure[] = []
  const made = inputsOf(seed, batch)
  let slowest = 0
  for (const [index, input] of made.entries()) {
    const number = batch * batchSize + index
    const chosen: Chosen = ({ every }) => number % every === 0
    const start = performance.now()
    const { faults, reading } = await examine(input, chosen)
    slowest = Math.max(slowest, performance.now() - start)
    if (reading !== undefined) see(seen, reading)
    const [fault] = faults
    if (fault === undefined || failures.some(({ check }) => check === fault.check)) continue
    const small = await minimise(input, stillFails(fault))
    const [left = fault] = (await examine(small, ({ name }) => name === fault.check)).faults
    failures.push({ ...left, input: small, seed, batch, index })
  }
  return { inputs: made.length, failures, seen, slowest }
}
