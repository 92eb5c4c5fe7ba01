import { existsSync } from "node:fs"
import { join } from "node:path"
import {
  type Batch,
  type BatchPlan,
  createStopSign,
  type Entry,
  forReport,
  isFailed,
  isFolderInUse,
  isOurs,
  jobsFor,
  manifestName,
  openBatch,
  readStored,
  shareOf,
} from "../../batch/index.ts"
import { onOneLine } from "../../findings/printable.ts"
import { isDiskFull } from "../../problems.ts"
import { reportName, roomFor, wantedFor } from "../../report/choice.ts"
import type { ReportProblem } from "../../report/index.ts"
import { painterFor } from "../color.ts"
import { type Context, usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import { version } from "../version.ts"
import { type Collection, type Given, openCollection, type ReportPlan, type Spared } from "./collect.ts"
import { type ConvertFlags, type ConvertPlan, planOf } from "./flags.ts"
import { findInputs } from "./inputs.ts"
import { openProgress, type Progress } from "./progress.ts"
import { heedSignals } from "./signals.ts"
import { createSummary, type Summary } from "./summary.ts"

const batchPlan = async (plan: ConvertPlan, flags: ConvertFlags, all: ReadonlyMap<string, string>): Promise<BatchPlan> => {
  const inputs = plan.shard === null ? all : shareOf(all, plan.shard)
  return {
    inputs,
    jobs: plan.jobs === "auto" ? await jobsFor([...inputs.values()]) : plan.jobs,
    shard: plan.shard,
    isResumed: flags.resume && flags.force !== true,
    job: {
      folder: flags.out,
      formats: plan.each.map(({ id }) => id),
      isCollected: plan.together.length > 0,
      dialects: plan.dialects,
      maxBytes: plan.maxBytes,
      // what all machines convert decides, so that each makes what is wanted in the end
      report: plan.report === null ? null : { ...wantedFor(plan.report.texts, all.size), lang: plan.report.lang },
      settings: plan.settings,
      version,
    },
  }
}

/** A folder that no run has written to may hold files of somebody else. */
const sparedIn = async ({ out, force }: ConvertFlags): Promise<Spared> =>
  force === true || (await isOurs(out)) ? "nothing" : "files of others"

const refuseToOverwrite = (names: Iterable<string>, { each }: ConvertPlan, folder: string): void => {
  for (const name of names) {
    for (const { id } of each) {
      const path = join(folder, `${name}.${id}`)
      if (existsSync(path))
        throw usageError(`${onOneLine(path)} is there already, and not from referat; name another folder, or --force overwrites it`)
    }
  }
}

/** A run and what its documents go into. */
interface Round {
  plan: BatchPlan
  batch: Batch
  collection: Collection | null
  progress: Progress
  summary: Summary
}

const givenBy = (entry: Entry, job: BatchPlan["job"]): Given => {
  if (isFailed(entry)) return { meetings: null, reported: null }
  return {
    meetings: job.isCollected ? readStored(entry, job) : null,
    reported: job.report === null ? null : forReport(entry, job),
  }
}

/** Takes what is done as it comes, in order. */
const takeAll = async ({ plan: { job }, batch, collection, progress, summary }: Round): Promise<void> => {
  for await (const done of batch.done) {
    const { entry } = done
    summary.add(done)
    if (isFailed(entry)) await progress.say(`referat: ${onOneLine(entry.input.path)}: ${onOneLine(entry.problem)}\n`)
    if (collection !== null) await collection.add(entry, givenBy(entry, job))
    await progress.tick(summary.toLookAt())
  }
}

/** What a run came to: the formats of the files for all documents, or why it ended before all was done. */
type Ended = { together: string[] } | { early: "signal" | "disk full" }

/** The files for all documents fill a disk as well as those of each. */
const isForWantOfRoom = (error: unknown): boolean => {
  const { code, cause } = error as NodeJS.ErrnoException
  return isDiskFull(code) || isDiskFull((cause as NodeJS.ErrnoException | undefined)?.code)
}

const carryOut = async (round: Round): Promise<Ended> => {
  const { plan, batch, collection, progress, summary } = round
  try {
    await takeAll(round)
    progress.end()
    const isWhole = summary.inputs() === plan.inputs.size && !batch.isDiskFull()
    const together = isWhole && summary.documents() > 0 ? ((await collection?.commit()) ?? []) : []
    await collection?.discard()
    await batch.close(isWhole && collection !== null ? "whole" : "part")
    if (isWhole) return { together }
    return { early: batch.isDiskFull() ? "disk full" : "signal" }
  } catch (error) {
    progress.end()
    await collection?.discard()
    await batch.close("part").catch(() => undefined)
    if (isForWantOfRoom(error)) return { early: "disk full" }
    throw cannotWrite(plan.job.folder, error)
  }
}

const reportPlan = ({ report }: ConvertPlan, problems: readonly ReportProblem[]): ReportPlan | null =>
  report === null ? null : { lang: report.lang, version, problems, room: roomFor(report.texts) }

const endedEarly = (why: "signal" | "disk full", folder: string, summary: Summary, total: number): string => {
  const reason = why === "signal" ? "interrupted" : `cannot write to ${onOneLine(folder)}: the disk is full; make room`
  return `referat: ${reason}; ${summary.documents()} of ${total} documents are done and stay; the same command goes on from there\n`
}

/**
 * Converts what a command line asks for.
 *
 * @param paths - files, folders and patterns
 * @param flags - as typed
 * @param context - streams
 * @returns the exit code
 * @throws {UsageError} (rejects) where the flags do not fit together, or the output cannot be written
 * @example
 * await runConvert(["minutes/"], flags, context)
 */
export const runConvert = async (paths: readonly string[], flags: ConvertFlags, context: Context): Promise<number> => {
  const { stderr, host } = context
  const folder = flags.out
  const asked = await planOf(flags)
  const { inputs: all, problems, passedOver } = await findInputs(paths, flags, context)
  const plan = await batchPlan(asked, flags, all)
  for (const { path, message } of problems) await stderr.write(`referat: ${onOneLine(path)}: ${onOneLine(message)}\n`)
  const spared = await sparedIn(flags)
  if (spared === "files of others") refuseToOverwrite(plan.inputs.keys(), asked, folder)

  const stop = createStopSign()
  const summary = createSummary()
  const batch = await openBatch(plan, stop).catch((error: unknown) => {
    throw isFolderInUse(error)
      ? usageError(`cannot write to ${onOneLine(folder)}: ${onOneLine(error.message)}`)
      : cannotWrite(folder, error)
  })
  const openAll = asked.shard === null ? openCollection(folder, asked.together, asked.options, spared, reportPlan(asked, problems)) : null
  const collection = await openAll?.catch(async (error: unknown) => {
    await batch.close("part")
    throw error
  })
  const progress = openProgress(plan.inputs.size, context, flags.quiet === true ? "none" : "shown")
  const signals = heedSignals(stop, () => void progress.say("referat: the files in hand are finished first; once more ends at once\n"))
  const ended = await carryOut({ plan, batch, collection: collection ?? null, progress, summary }).finally(signals.ignore)
  if ("early" in ended) {
    await stderr.write(endedEarly(ended.early, folder, summary, plan.inputs.size))
    return signals.exitCode() ?? 2
  }
  const paint = await painterFor(flags.color, stderr, host.env)
  const ending = {
    folder: onOneLine(folder),
    each: plan.job.formats,
    together: ended.together,
    nothing: problems.length,
    passedOver,
    left: asked.shard === null ? batch.left() : [],
    manifest: asked.shard === null ? onOneLine(join(folder, manifestName)) : null,
    report: asked.shard === null && asked.report !== null ? onOneLine(join(folder, reportName)) : null,
  }
  if (flags.quiet !== true) await stderr.write(summary.text(ending, paint))
  return problems.length + summary.failed() > 0 ? 1 : 0
}
