/** What runs in a worker: batches of paths in, what became of them out. */
import { workerData } from "node:worker_threads"
import { convertTasks } from "./convert.ts"
import type { Done, Task } from "./job.ts"
import type { WorkerData } from "./workers.ts"

/** Tinypool keeps the first place for itself. */
type Given = [unknown, WorkerData]

/**
 * Converts a batch.
 *
 * @param tasks - the inputs
 * @returns what became of them
 * @example
 * await work([{ path: "havn.txt", name: "havn", known: null }])
 */
export const work = (tasks: readonly Task[]): Promise<Done[]> => {
  const [, { job, stop }] = workerData as Given
  return convertTasks(tasks, job, stop)
}
