/** Shows that the fuzzer finds faults: puts each of some bugs into a copy, and waits until an input shows it. `npm run fuzz:proof` */
import { storedOf } from "../tests/fuzz/input.ts"
import { bugs } from "./fuzz/bugs.ts"
import { findBug } from "./fuzz/proof.ts"

for (const bug of bugs) {
  const { failure, inputs, seconds } = await findBug(bug)
  const how = failure === undefined ? "NOT FOUND" : `found by ${failure.check} in ${JSON.stringify(storedOf(failure.input))}`
  console.log(`${bug.name} (${bug.file}): ${how} after ${seconds.toFixed(1)} s, ${inputs} inputs`)
  if (failure === undefined) process.exitCode = 1
}
