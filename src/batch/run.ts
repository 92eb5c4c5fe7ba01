import { mkdir, rm, rmdir } from "node:fs/promises"
import { join, resolve } from "node:path"
import { isDiskFull } from "../problems.ts"
import { isFailed } from "./entry.ts"
import { inOrder } from "./in-order.ts"
import type { Done, Job, Task } from "./job.ts"
import { journalId, type Known, nothingKnown, openJournal, readKnown, removeJournals } from "./journal.ts"
import { draftsFolder, ownFolder } from "./layout.ts"
import { takeLock } from "./lock.ts"
import type { Shard } from "./shard.ts"
import { isRaised, raise, type StopSign } from "./stop.ts"
import { openWorkers } from "./workers.ts"

/** All that a run is to do. */
export interface BatchPlan {
  /** Paths of the inputs by the names of their documents, in order; of the share alone where there is one. */
  inputs: ReadonlyMap<string, string>
  job: Omit<Job, "drafts">
  jobs: number
  /** The share that the inputs are; its journal stays for the run that puts all shares together. */
  shard: Shard | null
  /** Whether what earlier runs made is taken over where nothing has changed. */
  isResumed: boolean
}

/** A run that goes on. */
export interface Batch {
  /** What became of the inputs, in their order. Ends early where the stop sign is raised or the disk is full. */
  done: AsyncGenerator<Done>
  /** Whether nothing more fits on the disk, for which the run ended early. */
  isDiskFull(): boolean
  /** Names of documents that earlier runs left in the folder and that are no part of this one. */
  left(): string[]
  /** Removes what only this run needed; after a whole run the journals too, which the manifest replaces. */
  close(ending: "whole" | "part"): Promise<void>
}

/** Paths are handed over in batches: a message for each would cost more than reading some of the files. */
const largestBatch = 25

/** With fewer inputs than that each worker still gets several batches, so that none waits long for the last one. */
const batchesPerJob = 4

const batchSize = (inputs: number, jobs: number): number => Math.max(1, Math.min(largestBatch, Math.ceil(inputs / (jobs * batchesPerJob))))

const tasksOf = function* ({ inputs }: BatchPlan, known: Known): Generator<Task> {
  for (const [name, path] of inputs) yield { path, name, known: known.get(name) }
}

const batchesOf = function* (tasks: Iterable<Task>, size: number, stop: StopSign): Generator<Task[]> {
  let batch: Task[] = []
  for (const task of tasks) {
    if (isRaised(stop)) return
    batch.push(task)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

const foundDiskFull = ({ entry }: Done): boolean => isFailed(entry) && isDiskFull(entry.code)

/**
 * Converts many inputs. What is finished is told in a journal at once, so that a run that ends at any moment can go on later.
 *
 * @param plan - what to do
 * @param stop - once it is raised, the files in hand are finished and no others begun
 * @returns the run
 * @throws {FolderInUse} (rejects) where another run writes to the output folder
 * @throws (rejects) with the error of the file system where the output folder cannot be used
 * @example
 * const batch = await openBatch(plan, createStopSign())
 * for await (const { entry } of batch.done) console.log(entry.name)
 * await batch.close("whole")
 */
export const openBatch = async (plan: BatchPlan, stop: StopSign): Promise<Batch> => {
  const { folder } = plan.job
  const id = journalId(plan.shard)
  const drafts = join(folder, draftsFolder, id)
  const job: Job = { ...plan.job, drafts }
  const made = await mkdir(join(folder, ownFolder), { recursive: true })
  const lock = await takeLock(folder, id)
  const open = async () => {
    await rm(drafts, { recursive: true, force: true })
    await mkdir(drafts, { recursive: true })
    const known = plan.isResumed ? await readKnown(folder) : nothingKnown
    const journal = await openJournal(folder, id)
    return { known, journal, workers: await openWorkers(plan.jobs, { job, stop }) }
  }
  const { known, journal, workers } = await open().catch(async (error: unknown) => {
    await lock.release()
    throw error
  })
  const failed = new Set<string>()
  let isFull = false

  const done = async function* (): AsyncGenerator<Done> {
    const batches = batchesOf(tasksOf(plan, known), batchSize(plan.inputs.size, plan.jobs), stop)
    for await (const batch of inOrder(batches, workers.run, workers.ahead)) {
      await journal.append(batch.filter(({ isKept }) => !isKept).map(({ entry }) => entry))
      if (batch.some(foundDiskFull)) {
        // there is no point in trying the others
        isFull = true
        raise(stop)
      }
      for (const { entry } of batch) if (isFailed(entry)) failed.add(entry.name)
      yield* batch
    }
  }
  return {
    done: done(),
    isDiskFull: () => isFull,
    left: () => [...known.names()].filter((name) => !plan.inputs.has(name) || failed.has(name)),
    close: async (ending) => {
      await workers.close()
      await journal.close()
      known.close()
      await rm(drafts, { recursive: true, force: true })
      await rmdir(join(folder, draftsFolder)).catch(() => undefined)
      await lock.release()
      if (ending === "part") return
      await removeJournals(folder)
      await rmdir(join(folder, ownFolder)).catch(() => undefined)
      // where nothing was read, nothing is written: not even an empty folder
      if (made !== undefined && resolve(folder).startsWith(resolve(made))) await rmdir(folder).catch(() => undefined)
    },
  }
}
