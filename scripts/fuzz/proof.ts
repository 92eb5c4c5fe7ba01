import type { Failure } from "../../tests/fuzz/run.ts"
import { type Bug, bundleJob } from "./bundle.ts"
import { runJobs } from "./jobs.ts"

/** Every bug has to be found within this. */
const mostSeconds = 60

/** How a bug was found. */
export interface Proof {
  /** The input that showed it; missing where none did. */
  failure?: Failure
  inputs: number
  seconds: number
}

/**
 * Puts a bug into a copy of the reader, and lets the fuzzer look for it.
 *
 * @param bug - what is made wrong
 * @returns the first failure, and how long it took
 * @throws (rejects) where the source has changed where the bug was to go
 * @example
 * (await findBug(bugs[0])).failure?.check // "lineEnds"
 */
export const findBug = async (bug: Bug): Promise<Proof> => {
  const bundle = await bundleJob(bug)
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const failures: Failure[] = []
  let inputs = 0
  await runJobs({ bundle, seed: 1, jobs: 1 }, (batch) => {
    failures.push(...batch.failures)
    inputs += batch.inputs
    return failures.length === 0 && seconds() < mostSeconds
  })
  const [failure] = failures
  return { ...(failure === undefined ? {} : { failure }), inputs, seconds: seconds() }
}
