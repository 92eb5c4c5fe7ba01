import { join } from "node:path"
import { meetingsInJson } from "../export/json.ts"
import { readPieces } from "../export/text-file.ts"
import type { Minutes } from "../index.ts"
import type { DocumentReport, KeptPage } from "../report/index.ts"
import { minutesPath, pagePath } from "./convert.ts"
import type { Converted } from "./entry.ts"
import type { Job } from "./job.ts"
import { isPageWanted, reportRow } from "./reading.ts"

/**
 * Reads the meetings of a document back as they were stored, for the files of all documents together.
 *
 * @param entry - what was made of the input
 * @param job - the run
 * @returns the meetings, each read when it is asked for; their nodes have positions only where they were asked for
 * @throws with the error of the file system, when they are asked for
 * @example
 * for (const minutes of readStored(entry, job)) await writer.add(minutes)
 */
export const readStored = ({ name }: Converted, job: Pick<Job, "folder" | "formats">): Iterable<Minutes> =>
  meetingsInJson(readPieces(join(job.folder, minutesPath(name, job))))

const keptPage = ({ outputs }: Converted, folder: string, path: string): KeptPage => ({
  bytes: outputs.find((file) => file.path === path)?.bytes ?? 0,
  pieces: () => readPieces(join(folder, path)),
})

/**
 * What a document adds to the report.
 *
 * @param entry - what was made of the input
 * @param job - the run
 * @returns its line, its figures, and its text where the report shows it, which is read back when it is asked for
 * @example
 * await report.add(forReport(entry, job))
 */
export const forReport = (entry: Converted, { folder, report }: Pick<Job, "folder" | "report">): DocumentReport => {
  const isShown = report !== null && isPageWanted(entry, report)
  return {
    row: reportRow(entry.input.path, entry),
    figures: entry.figures,
    page: isShown ? keptPage(entry, folder, pagePath(entry.name, report.lang)) : null,
  }
}
