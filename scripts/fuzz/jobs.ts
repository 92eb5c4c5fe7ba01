import { Worker } from "node:worker_threads"
import type { Batch } from "../../tests/fuzz/run.ts"

/** What to run. */
export interface JobsOptions {
  /** Path of the bundle of a job. */
  bundle: string
  seed: number
  /** How many jobs run side by side. */
  jobs: number
}

/** A batch takes a second or a few; one that takes so long hangs. */
const longestBatch = 180_000

/** One job; what is asked of it comes back in order. */
interface Job {
  run: (batch: number) => Promise<Batch>
  end: () => Promise<unknown>
}

const startJob = ({ bundle, seed }: JobsOptions): Job => {
  const worker = new Worker(bundle, { workerData: { seed } })
  return {
    run: (batch) =>
      new Promise((resolve, reject) => {
        const fail = (error: unknown): void => {
          clearTimeout(timer)
          reject(new Error(`batch ${batch} of seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error }))
        }
        const timer = setTimeout(() => fail(`no answer after ${longestBatch / 1000} s: an input hangs`), longestBatch)
        worker.once("error", fail)
        worker.once("message", (done: Batch) => {
          clearTimeout(timer)
          worker.off("error", fail)
          resolve(done)
        })
        worker.postMessage(batch)
      }),
    end: () => worker.terminate(),
  }
}

/**
 * Runs batch after batch on some jobs, until it is told to stop. A seed gives the same batches on any number of jobs.
 *
 * @param options - the bundle, the seed, how many jobs
 * @param goesOn - asked with each batch that is done; false ends the run
 * @throws (rejects) where a job dies or hangs; the message names the batch
 * @example
 * await runJobs({ bundle: await bundleJob(), seed: 1, jobs: 2 }, ({ failures }) => failures.length === 0)
 */
export const runJobs = async (options: JobsOptions, goesOn: (batch: Batch) => boolean): Promise<void> => {
  let next = 0
  let isOpen = true
  const jobs = Array.from({ length: options.jobs }, () => startJob(options))
  const work = async (job: Job): Promise<void> => {
    while (isOpen) {
      const done = await job.run(next++)
      isOpen &&= goesOn(done)
    }
  }
  try {
    await Promise.all(jobs.map(work))
  } finally {
    await Promise.all(jobs.map((job) => job.end()))
  }
}
