import { readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { threadId } from "node:worker_threads"
import type { DocumentPrinter, Language, ParseOptions, SourceText } from "../index.ts"
import { endedLater } from "../passing.ts"
import { noMinutes, whyUnread, whyUnwritten } from "../problems.ts"
import { sweeping } from "../sweeping.ts"
import type { Converted, Entry, Failed } from "./entry.ts"
import { type HeldMeetings, holdMeetings } from "./held.ts"
import type { Done, Job, Task } from "./job.ts"
import { minutesFolder, reportFolder } from "./layout.ts"
import { isPageWanted, sumUp } from "./reading.ts"
import { isRaised, type StopSign } from "./stop.ts"
import { type DocumentFiles, isIntact, openFiles, sha256 } from "./store.ts"

/**
 * Where the minutes of a document are stored, for the files of all documents together.
 *
 * @param name - name of the document
 * @param job - the run
 * @returns a path below the output folder
 * @example
 * minutesPath("havn", job) // "havn.json"
 */
export const minutesPath = (name: string, { formats }: Pick<Job, "formats">): string =>
  formats.includes("json") ? `${name}.json` : `${minutesFolder}/${name}.json`

/**
 * Where the text of a document is stored as the report shows it.
 *
 * @param name - name of the document
 * @param lang - the language of the report
 * @returns a path below the output folder
 * @example
 * pagePath("havn", "da") // ".referat/report/da/havn.html"
 */
export const pagePath = (name: string, lang: Language): string => `${reportFolder}/${lang}/${name}.html`

const failed = ({ path, name }: Task, { version }: Job, problem: string): Failed => ({ name, input: { path }, problem, version })

const parseOptions = (path: string, { source, picturePages }: SourceText, { settings, dialects }: Job): ParseOptions => ({
  name: basename(path),
  source,
  picturePages,
  ...(settings.dialect === undefined ? {} : { dialect: settings.dialect }),
  ...(dialects.length === 0 ? {} : { dialects }),
})

/** A file of the document that is written while its meetings are read. */
interface Printed {
  printer: DocumentPrinter
  write: (text: string) => void
}

const printedFiles = async ({ name }: Task, job: Job, files: DocumentFiles): Promise<Printed[]> => {
  const { exporters } = await import("../index.ts")
  const { positions = false, compact = false } = job.settings
  const each = exporters.filter((one) => one.scope === "document")
  const asked = each.filter(({ id }) => job.formats.includes(id))
  const printed = asked.map(({ id, open }) => ({ printer: open({ positions, pretty: !compact }), write: files.open(`${name}.${id}`) }))
  if (!job.isCollected || job.formats.includes("json")) return printed
  const hidden = each.filter(({ id }) => id === "json")
  return [...printed, ...hidden.map(({ open }) => ({ printer: open({ positions }), write: files.open(minutesPath(name, job)) }))]
}

/** What is open while a document is converted. */
interface Opened {
  files: DocumentFiles
  /** For the text in the report, which tells of the findings before it tells of the meetings; null where there is none. */
  held: HeldMeetings | null
}

/** Meeting by meeting: of a large file no more is held than must be. */
const write = async (task: Task, job: Job, source: SourceText, { files, held }: Opened): Promise<Entry> => {
  const { claimsOf, judge, openText } = await import("../index.ts")
  const printed = await printedFiles(task, job, files)
  const summing = sumUp()
  const reading = openText(source.text, parseOptions(task.path, source, job))
  const meetings = judge(reading, job.report === null ? {} : { lang: job.report.lang })
  const judged = await endedLater(sweeping(meetings, source.text), (minutes) => {
    for (const file of printed) file.write(file.printer.add(minutes))
    summing.add(minutes)
    held?.add(minutes)
  })
  for (const file of printed) file.write(file.printer.end())
  const summary = summing.sum(judged)
  if (summary.items === 0) return failed(task, job, noMinutes)
  if (held !== null && job.report !== null && isPageWanted(summary, job.report)) {
    const { documentPage } = await import("../report/index.ts")
    const { findings, ...rest } = judged
    const result = { ...rest, meetings: held.all }
    const writePage = files.open(pagePath(task.name, job.report.lang))
    for (const piece of documentPage({ result, findings, claims: claimsOf(result) }, job.report.lang)) writePage(piece)
  }
  const { bytes, sha256, encoding } = source.source
  return {
    name: task.name,
    input: { path: task.path, bytes, sha256 },
    encoding,
    confidence: source.confidence,
    ...summary,
    outputs: files.keep(),
    version: job.version,
    settings: job.settings,
  }
}

/** Where something cannot be written, the document has failed. */
const unwritten = (task: Task, job: Job, files: DocumentFiles, error: unknown): Failed => {
  const why = whyUnwritten(error)
  if (why === null) return failed(task, job, whyUnread(error))
  const { code = "" } = error as NodeJS.ErrnoException
  return { ...failed(task, job, `cannot write ${files.paths().join(", ")}: ${why}`), code }
}

const readSource = async ({ path }: Task, job: Job): Promise<SourceText | { problem: string }> => {
  const { readSourceFile } = await import("../index.ts")
  return readSourceFile(path, { ...job.settings, maxBytes: job.maxBytes }).catch((error: unknown) => ({ problem: whyUnread(error) }))
}

const convert = async (task: Task, job: Job): Promise<Entry> => {
  const source = await readSource(task, job)
  if ("problem" in source) return failed(task, job, source.problem)
  const draft = join(job.drafts, String(threadId))
  const files = openFiles(job.folder, draft)
  const held = job.report === null || job.report.texts === "none" ? null : holdMeetings(`${draft}-meetings`)
  try {
    return await write(task, job, source, { files, held })
  } catch (error) {
    return unwritten(task, job, files, error)
  } finally {
    files.drop()
    held?.close()
  }
}

/** Names of the files that a document has under a job, in the order in which they are written. */
const outputPaths = (known: Converted, job: Job): string[] => {
  const { name } = known
  const asked = job.formats.map((format) => `${name}.${format}`)
  const hidden = job.isCollected && !job.formats.includes("json") ? [minutesPath(name, job)] : []
  const page = job.report !== null && isPageWanted(known, job.report) ? [pagePath(name, job.report.lang)] : []
  return [...asked, ...hidden, ...page]
}

const isSameInput = (path: string, { input }: Converted): boolean => {
  if (basename(path) !== basename(input.path)) return false
  try {
    return statSync(path).size === input.bytes && sha256(readFileSync(path)) === input.sha256
  } catch {
    return false
  }
}

/** What an earlier run made of a task, where neither the input nor the program nor the options nor the files have changed since. */
const keptOf = ({ known, path }: Task, job: Job): Converted | null => {
  if (known === null || known.version !== job.version || !isDeepStrictEqual(known.settings, job.settings)) return null
  const outputs = outputPaths(known, job).map((wanted) => known.outputs.find((file) => file.path === wanted))
  const present = outputs.filter((file) => file !== undefined)
  if (present.length < outputs.length || !isSameInput(path, known)) return null
  if (!present.every((file) => isIntact(job.folder, file))) return null
  return { ...known, input: { ...known.input, path }, outputs: present }
}

/**
 * Converts some inputs, one after the other. One that fails is told of in its entry and keeps none of the others back.
 *
 * @param tasks - the inputs
 * @param job - what they have in common
 * @param stop - once it is raised no input is begun
 * @returns what became of them, in their order; fewer than the tasks where the sign was raised
 * @example
 * await convertTasks([{ path: "havn.txt", name: "havn", known: null }], job, createStopSign())
 */
export const convertTasks = async (tasks: readonly Task[], job: Job, stop: StopSign): Promise<Done[]> => {
  const done: Done[] = []
  for (const task of tasks) {
    if (isRaised(stop)) break
    const kept = keptOf(task, job)
    done.push({ entry: kept ?? (await convert(task, job)), isKept: kept !== null })
  }
  return done
}
