import { readFileSync } from "node:fs"
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
 * @throws with the error of the file system
 * @example
 * await writer.add(readStored(entry, job))
 */
export const readStored = ({ name }: Converted, job: Pick<Job, "folder" | "formats">): ExportDocument => {
  // it was written a moment ago and is still in memory: to wait for it would take longer than to read it
  const printed = JSON.parse(readFileSync(join(job.folder, minutesPath(name, job)), "utf8")) as Minutes | Minutes[]
  return { name, meetings: Array.isArray(printed) ? printed : [printed] }
}
