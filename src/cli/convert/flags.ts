import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import type { Settings, Shard } from "../../batch/index.ts"
import type { CollectionExporter, Dialect, DocumentExporter, Encoding, Exporter, ExportOptions, Language } from "../../index.ts"
import { type TextChoice, textChoices } from "../../report/choice.ts"
import type { ColorChoice } from "../color.ts"
import { usageError } from "../context.ts"
import { dialectsOf, encodingOf, exporterOf } from "../formats.ts"

/** The flags of `referat convert` as they are typed. */
export interface ConvertFlags {
  color: ColorChoice
  out: string
  format: string
  excel?: boolean
  compact?: boolean
  positions?: boolean
  dialect?: string
  dialectFile?: string
  encoding?: string
  maxBytes?: number
  filesFrom?: string
  null?: boolean
  ext?: string
  jobs: string
  shard?: string
  resume: boolean
  force?: boolean
  quiet?: boolean
  /** Whose texts the report shows; false with `--no-report`. */
  report: string | false
  lang: string
}

/** The flags once they are known to fit together. */
export interface ConvertPlan {
  each: readonly DocumentExporter[]
  together: readonly CollectionExporter[]
  options: ExportOptions
  settings: Settings
  dialects: readonly Dialect[]
  maxBytes: number
  jobs: number | "auto"
  shard: Shard | null
  /** Null where there is to be no report. */
  report: { texts: TextChoice; lang: Language } | null
}

const listOf = (text: string): string[] => [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "")

const exportersOf = async (formats: string): Promise<Exporter[]> => {
  const ids = listOf(formats)
  if (ids.length === 0) throw usageError("--format needs at least one format")
  const exporters: Exporter[] = []
  for (const id of ids) exporters.push(await exporterOf(id))
  return exporters
}

const mostJobs = 256

const jobsOf = (text: string): number | "auto" => {
  if (text === "auto") return text
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (jobs < 1 || jobs > mostJobs) throw usageError(`--jobs is a number from 1 to ${mostJobs}, or auto; not '${text}'`)
  return jobs
}

const shardOf = (text: string): Shard => {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw usageError(`--shard is K/N, the share K of N; 1/3, 2/3 and 3/3 for three of them; not '${text}'`)
  return { number, of }
}

/** Two dialect files of one name may differ, and one file may lie in two places. */
const digestOf = async (path: string | undefined): Promise<Pick<Settings, "dialectFileSha256">> =>
  path === undefined
    ? {}
    : {
        dialectFileSha256: createHash("sha256")
          .update(await readFile(path))
          .digest("hex"),
      }

const settingsOf = async (flags: ConvertFlags, encoding: { encoding?: Encoding }): Promise<Settings> => ({
  ...(flags.dialect === undefined ? {} : { dialect: flags.dialect }),
  ...(await digestOf(flags.dialectFile)),
  ...encoding,
  ...(flags.positions === true ? { positions: true } : {}),
  ...(flags.compact === true ? { compact: true } : {}),
})

const oneOf = <Choice extends string>(flag: string, text: string, choices: readonly Choice[]): Choice => {
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw usageError(`${flag} is one of ${choices.join(", ")}; not '${text}'`)
  return choice
}

const reportOf = async ({ report, lang }: ConvertFlags): Promise<ConvertPlan["report"]> => {
  const { languages } = await import("../../index.ts")
  const language = oneOf("--lang", lang, languages)
  return report === false ? null : { texts: oneOf("--report", report, textChoices), lang: language }
}

/**
 * The endings of `--ext`.
 *
 * @param text - its value
 * @returns small letters, without a dot
 * @throws {UsageError} where there is none
 * @example
 * extensionsOf(".TXT,md") // ["txt", "md"]
 */
export const extensionsOf = (text: string): string[] => {
  const extensions = listOf(text).map((one) => one.replace(/^\.+/, "").toLowerCase())
  if (extensions.length === 0 || extensions.includes("")) throw usageError("--ext names endings, parted by commas: --ext txt,md")
  return extensions
}

/**
 * Checks that the flags fit together.
 *
 * @param flags - as typed
 * @returns what they ask for
 * @throws {UsageError} (rejects) where they do not
 * @example
 * (await planOf(flags)).jobs // "auto"
 */
export const planOf = async (flags: ConvertFlags): Promise<ConvertPlan> => {
  const exporters = await exportersOf(flags.format)
  const excel = flags.excel === true
  if (excel && !exporters.some(({ id }) => id === "csv")) throw usageError("--excel goes with --format csv")
  if (flags.null === true && flags.filesFrom === undefined) throw usageError("--null goes with --files-from")
  const dialects = await dialectsOf(flags)
  const { defaultMaxBytes } = await import("../../index.ts")
  return {
    each: exporters.filter((one) => one.scope === "document"),
    together: exporters.filter((one) => one.scope === "collection"),
    options: { pretty: flags.compact !== true, positions: flags.positions === true, excel },
    settings: await settingsOf(flags, await encodingOf(flags.encoding)),
    dialects,
    maxBytes: flags.maxBytes ?? defaultMaxBytes,
    jobs: jobsOf(flags.jobs),
    shard: flags.shard === undefined ? null : shardOf(flags.shard),
    report: await reportOf(flags),
  }
}
