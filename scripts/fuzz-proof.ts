/** Shows that the fuzzer finds faults: puts each of some bugs into a copy, and waits until an input shows it. `npm run fuzz:proof` */
import { storedOf } from "../tests/fuzz/input.ts"
import type { Failure } from "../tests/fuzz/run.ts"
import { bugs } from "./fuzz/bugs.ts"
import { bundleJob } from "./fuzz/bundle.ts"
import { runJobs } from "./fuzz/jobs.ts"

/** Every bug has to be found within this. */
const mostSeconds = 60

let missed = 0
for (const bug of bugs) {
  const bundle = await bundleJob(bug)
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  let found: Failure | undefined
  let inputs = 0
  await runJobs({ bundle, seed: 1, jobs: 1 }, (batch) => {
    found = batch.failures[0]
    inputs += batch.inputs
    return found === undefined && seconds() < mostSeconds
  })
  if (found === undefined) missed++
  const how = found === undefined ? "NOT FOUND" : `found by ${found.check} in ${JSON.stringify(storedOf(found.input))}`
  console.log(`${bug.name} (${bug.file}): ${how} after ${seconds().toFixed(1)} s, ${inputs} inputs`)
}
process.exitCode = missed === 0 ? 0 : 1
