import { stat } from "node:fs/promises"
import { availableParallelism } from "node:os"

/** Below this many bytes a second worker takes longer to get ready (0.5 to 1 s of a core) than it saves. */
const worthWorkers = 600_000

/** Whether files are larger, together, than some number of bytes; no more of them are looked at than it takes to tell. */
const areLargerThan = async (bytes: number, paths: Iterable<string>): Promise<boolean> => {
  let sum = 0
  for (const path of paths) {
    sum += await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
    if (sum > bytes) return true
  }
  return false
}

/**
 * How many workers some inputs are worth: all cores, as far as each has an input of its own, or this thread alone where there is little to do.
 *
 * @param paths - the inputs
 * @returns the number of jobs
 * @example
 * await jobsFor(["havn.txt"]) // 1
 */
export const jobsFor = async (paths: readonly string[]): Promise<number> =>
  (await areLargerThan(worthWorkers, paths)) ? Math.min(availableParallelism(), paths.length) : 1
