import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Entry, isFailed, manifestName } from "../../batch/index.ts"
import { createTextFile } from "../../export/text-file.ts"
import type { CollectionExporter, CollectionWriter, ExportOptions, Minutes, Output } from "../../index.ts"
import type { DocumentReport, ReportOptions, ReportProblem, ReportWriter } from "../../report/index.ts"
import { usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import { openStaging, type Staging } from "../staging.ts"

/** What all documents go into together, in their order. */
export interface Collection {
  /** Tells the manifest of an input, and the formats and the report of its document where it gave one. */
  add(entry: Entry, given: Given): Promise<void>
  /** Gives the files their names, the manifest last; returns the format of each of the others. */
  commit(): Promise<string[]>
  /** Leaves the files of an earlier run as they were. */
  discard(): Promise<void>
}

/** What an input gave, as far as anybody asks for it. */
export interface Given {
  meetings: Iterable<Minutes> | null
  reported: DocumentReport | null
}

/** How to make the report, and what is known before the first input. */
export interface ReportPlan extends ReportOptions {
  /** Paths that stand for no input. */
  problems: readonly ReportProblem[]
}

/** An output that takes no name at which there is a file of somebody else's. */
const sparing = <Kind extends Output>(output: Kind, folder: string): Kind => ({
  ...output,
  file: (name) => {
    if (existsSync(join(folder, name)))
      throw usageError(`${join(folder, name)} is there already, and not from referat; name another folder, or --force overwrites it`)
    return output.file(name)
  },
})

/** What is not to be overwritten: what no earlier run wrote, or nothing at all. */
export type Spared = "files of others" | "nothing"

interface Part {
  id: string
  staging: Staging
  writer: CollectionWriter
}

const openReportIn = async (output: Staging["output"], plan: ReportPlan | null): Promise<ReportWriter | null> => {
  if (plan === null) return null
  const { openReport } = await import("../../report/index.ts")
  const report = await openReport(output, plan)
  for (const problem of plan.problems) report.addProblem(problem)
  return report
}

/**
 * Opens the files that hold all documents.
 *
 * @param folder - the output folder
 * @param exporters - a format for each of them
 * @param options - for the exporters
 * @param spared - what is not to be overwritten
 * @param plan - for the report; null where there is to be none
 * @returns the collection
 * @throws {UsageError} (rejects) where a file cannot be written or is to stay; so do its functions
 * @example
 * const collection = await openCollection("data", together, options, "files of others", null)
 */
export const openCollection = async (
  folder: string,
  exporters: readonly CollectionExporter[],
  options: ExportOptions,
  spared: Spared,
  plan: ReportPlan | null,
): Promise<Collection> => {
  const parts: Part[] = []
  const stagings: Staging[] = []
  /** What is open, and how it is left. */
  const opened: (() => Promise<void>)[] = []
  const staged = (): Staging => {
    const staging = openStaging(folder)
    stagings.push(staging)
    return staging
  }
  const writing = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw cannotWrite(folder, error)
    })
  const discard = async (): Promise<void> => {
    // what is given up may be what is broken
    for (const abandon of opened.splice(0)) await abandon().catch(() => undefined)
    for (const staging of stagings) await staging.discard()
  }
  const outputOf = ({ output }: Staging): Staging["output"] => (spared === "files of others" ? sparing(output, folder) : output)
  const openAll = async () => {
    for (const exporter of exporters) {
      const staging = staged()
      const writer = await exporter.open(outputOf(staging), options)
      opened.push(writer.abandon)
      parts.push({ id: exporter.id, staging, writer })
    }
    const staging = staged()
    const report = await openReportIn(outputOf(staging), plan)
    if (report !== null) opened.push(report.abandon)
    const manifest = await createTextFile(staging.output.file(manifestName))
    opened.push(manifest.abandon)
    return { staging, report, manifest }
  }
  const {
    staging: last,
    report,
    manifest,
  } = await openAll().catch(async (error: unknown) => {
    await discard()
    throw cannotWrite(folder, error)
  })
  return {
    add: async (entry, { meetings, reported }) => {
      await writing(manifest.write(`${JSON.stringify(entry)}\n`))
      for (const minutes of meetings ?? []) for (const { writer } of parts) await writing(writer.add(minutes))
      if (isFailed(entry)) report?.addProblem({ path: entry.input.path, message: entry.problem })
      else if (reported !== null && report !== null) await writing(report.add(reported))
    },
    commit: async () => {
      opened.length = 0
      for (const { writer } of parts) await writing(writer.close())
      if (report !== null) await writing(report.close())
      await writing(manifest.close())
      const written: string[] = []
      for (const { id, staging } of parts) written.push(...Array<string>(await staging.commit()).fill(id))
      await last.commit()
      return written
    },
    discard,
  }
}
