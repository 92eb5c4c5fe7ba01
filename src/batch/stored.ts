import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { ExportDocument, Minutes } from "../index.ts"
import type { DocumentReport } from "../report/index.ts"
import { minutesPath, pagePath } from "./convert.ts"
import type { Converted } from "./entry.ts"
import type { Job } from "./job.ts"
import { isPageWanted, reportRow } from "./reading.ts"

/**
 * Reads a document back as it was stored, for the files of all documents together.
 *
 * @param entry - what was made of the input
 * @param job - the run
 * @returns the document; its nodes have positions only where they were asked for
 * @throws with the error of the file system
 * @example
 * await writer.add(readStored(entry, job))
 */
export const readStored = ({ name }: Converted, job: Pick<Job, "folder" | "formats">): ExportDocument => {
  // it was written a moment ago and is still in memory: to wait for it would take longer than to read it
  const printed = JSON.parse(readFileSync(join(job.folder, minutesPath(name, job)), "utf8")) as Minutes | Minutes[]
  return { name, meetings: Array.isArray(printed) ? printed : [printed] }
}

/**
 * Reads back what a document adds to the report.
 *
 * @param entry - what was made of the input
 * @param job - the run
 * @returns its line, its figures, and its text where the report shows it
 * @throws with the error of the file system
 * @example
 * await report.add(readForReport(entry, job))
 */
export const readForReport = (entry: Converted, { folder, report }: Pick<Job, "folder" | "report">): DocumentReport => {
  const isShown = report !== null && isPageWanted(entry, report.texts)
  return {
    row: reportRow(entry.input.path, entry),
    figures: entry.figures,
    page: isShown ? readFileSync(join(folder, pagePath(entry.name, report.lang)), "utf8") : null,
  }
}
