import { readFile } from "node:fs/promises"
import { join } from "node:path"
import type { ExportDocument, Minutes } from "../index.ts"
import { minutesPath } from "./convert.ts"
import type { Converted } from "./entry.ts"
import type { Job } from "./job.ts"

/**
 * Reads a document back as it was stored, for the files of all documents together.
 *
 * @param entry - what was made of the input
 * @param job - the run
 * @returns the document; its nodes have positions only where they were asked for
 * @throws (rejects) with the error of the file system
 * @example
 * await writer.add(await readStored(entry, job))
 */
export const readStored = async ({ name }: Converted, job: Pick<Job, "folder" | "formats">): Promise<ExportDocument> => {
  const printed = JSON.parse(await readFile(join(job.folder, minutesPath(name, job)), "utf8")) as Minutes | Minutes[]
  return { name, meetings: Array.isArray(printed) ? printed : [printed] }
}
