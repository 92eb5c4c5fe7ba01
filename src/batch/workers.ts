import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { convertTasks } from "./convert.ts"
import type { Done, Job, Task } from "./job.ts"
import { isRaised, type StopSign } from "./stop.ts"

/** Whoever converts batches: this thread, or several others. */
export interface Workers {
  /** Never rejects for what is in a file. */
  run(tasks: readonly Task[]): Promise<Done[]>
  /** How many batches to have in hand, so that nobody waits for work. */
  ahead: number
  close(): Promise<void>
}

/** What a worker is given when it starts. */
export interface WorkerData {
  job: Job
  stop: StopSign
}

/** The same file for the sources and for the bundle: both lie two folders below the package. */
const workerPath = join(import.meta.dirname, "../../bin/worker.js")

/** A batch for each worker and one waiting for it. */
const batchesPerWorker = 2

const lost = ({ path, name }: Task, { version }: Job, error: unknown): Done => ({
  entry: {
    name,
    input: { path },
    problem: `reading it ended the worker that did it (${error instanceof Error ? error.message : String(error)}); split it into one file a meeting`,
    version,
  },
  isKept: false,
})

const inThreads = async (jobs: number, data: WorkerData): Promise<Workers> => {
  const { Tinypool } = await import("tinypool")
  const pool = new Tinypool({
    filename: pathToFileURL(workerPath).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: data,
  })
  const begin = (tasks: readonly Task[]): Promise<Done[]> => pool.run(tasks) as Promise<Done[]>
  /** A file that takes its worker with it takes the batch along: each of the batch gets a worker of its own then. */
  const oneByOne = async (tasks: readonly Task[]): Promise<Done[]> => {
    const done: Done[] = []
    for (const task of tasks) {
      if (isRaised(data.stop)) break
      done.push(...(await begin([task]).catch((error: unknown) => [lost(task, data.job, error)])))
    }
    return done
  }
  return {
    run: (tasks) => begin(tasks).catch(() => oneByOne(tasks)),
    ahead: jobs * batchesPerWorker,
    close: () => pool.destroy(),
  }
}

/**
 * Opens as many workers as there are to be. A single one is this thread.
 *
 * @param jobs - how many
 * @param data - what they all need
 * @returns the workers
 * @example
 * const workers = await openWorkers(2, { job, stop })
 */
export const openWorkers = async (jobs: number, data: WorkerData): Promise<Workers> =>
  jobs > 1 ? inThreads(jobs, data) : { run: (tasks) => convertTasks(tasks, data.job, data.stop), ahead: 1, close: () => Promise.resolve() }
