import { readFileSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import { threadId } from "node:worker_threads"
import type { Artifact, Diagnostic, ExportDocument, Language, ParseOptions, ParseResult, SourceText } from "../index.ts"
import { whyNoMinutes, whyUnread, whyUnwritten } from "../problems.ts"
import type { Converted, Entry, Failed } from "./entry.ts"
import type { Done, Job, Task } from "./job.ts"
import { minutesFolder, reportFolder } from "./layout.ts"
import { isPageWanted, readingOf } from "./reading.ts"
import { isRaised, type StopSign } from "./stop.ts"
import { isIntact, sha256, store } from "./store.ts"

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

const minutesOf = async (document: ExportDocument, job: Job): Promise<Artifact[]> => {
  const { exporters } = await import("../index.ts")
  const { positions = false, compact = false } = job.settings
  const each = exporters.filter((one) => one.scope === "document")
  const asked = each.filter(({ id }) => job.formats.includes(id))
  const artifacts = asked.map(({ write }) => write(document, { positions, pretty: !compact }))
  if (!job.isCollected || job.formats.includes("json")) return artifacts
  const hidden = each.filter(({ id }) => id === "json").map(({ write }) => write(document, { positions }))
  return [...artifacts, ...hidden.map(({ text }) => ({ name: minutesPath(document.name, job), text }))]
}

const failed = ({ path, name }: Task, { version }: Job, problem: string): Failed => ({ name, input: { path }, problem, version })

const parseOptions = (path: string, { source, picturePages }: SourceText, { settings, dialects }: Job): ParseOptions => ({
  name: basename(path),
  source,
  picturePages,
  ...(settings.dialect === undefined ? {} : { dialect: settings.dialect }),
  ...(dialects.length === 0 ? {} : { dialects }),
})

/** A document that is read and not yet written. */
interface Read {
  entry: Omit<Converted, "outputs">
  result: ParseResult
  findings: readonly Diagnostic[]
}

/** The text of a document as the report shows it, where it does. */
const pageOf = async ({ entry, result, findings }: Read, job: Job): Promise<Artifact[]> => {
  if (job.report === null || !isPageWanted(entry, job.report.texts)) return []
  const [{ claimsOf }, { documentPage }] = await Promise.all([import("../index.ts"), import("../report/index.ts")])
  const { lang } = job.report
  return [{ name: pagePath(entry.name, lang), text: documentPage({ result, findings, claims: claimsOf(result) }, lang) }]
}

/** Writes what is asked for; where that fails, the document has failed. */
const write = async (task: Task, job: Job, read: Read): Promise<Entry> => {
  const { entry, result } = read
  const artifacts = [...(await minutesOf({ name: entry.name, meetings: result.meetings }, job)), ...(await pageOf(read, job))]
  const draft = join(job.drafts, String(threadId))
  try {
    const { version, settings, ...rest } = entry
    return { ...rest, outputs: artifacts.map((artifact) => store(job.folder, draft, artifact)), version, settings }
  } catch (error) {
    const why = whyUnwritten(error)
    if (why === null) throw error
    const { code = "" } = error as NodeJS.ErrnoException
    return { ...failed(task, job, `cannot write ${artifacts.map(({ name }) => join(job.folder, name)).join(", ")}: ${why}`), code }
  }
}

const convert = async (task: Task, job: Job): Promise<Entry> => {
  const { parse, readSourceFile, validate } = await import("../index.ts")
  try {
    const source = await readSourceFile(task.path, { ...job.settings, maxBytes: job.maxBytes })
    const result = parse(source.text, parseOptions(task.path, source, job))
    const problem = whyNoMinutes(result)
    if (problem !== null) return failed(task, job, problem)
    const { bytes, sha256, encoding } = source.source
    const findings = validate(result, job.report === null ? {} : { lang: job.report.lang })
    const entry = {
      name: task.name,
      input: { path: task.path, bytes, sha256 },
      encoding,
      confidence: source.confidence,
      ...readingOf(result, findings),
      version: job.version,
      settings: job.settings,
    }
    return await write(task, job, { entry, result, findings })
  } catch (error) {
    return failed(task, job, whyUnread(error))
  }
}

/** Names of the files that a document has under a job, in the order in which they are written. */
const outputPaths = (known: Converted, job: Job): string[] => {
  const { name } = known
  const asked = job.formats.map((format) => `${name}.${format}`)
  const hidden = job.isCollected && !job.formats.includes("json") ? [minutesPath(name, job)] : []
  const page = job.report !== null && isPageWanted(known, job.report.texts) ? [pagePath(name, job.report.lang)] : []
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
