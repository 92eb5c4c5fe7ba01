import { mkdir } from "node:fs/promises"
import { dirname, join } from "node:path"
import type { Command } from "commander"
import { onOneLine } from "../../findings/printable.ts"
import type {
  Artifact,
  CollectionExporter,
  CollectionWriter,
  DocumentExporter,
  ExportDocument,
  Exporter,
  ExportOptions,
} from "../../index.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import { dialectsOf, encodingOf, exporterOf } from "../formats.ts"
import { clashOf, outputNames } from "../output-names.ts"
import { expandPaths, type Problem } from "../paths.ts"
import { type ReadOptions, readInput, whyNoMinutes } from "../read-input.ts"
import { type Converted, conversionSummary, converted } from "../report/conversion.ts"
import { openStaging, type Staging } from "../staging.ts"
import { tableNames } from "../table-names.ts"
import { writeFileAtomically } from "../write-file.ts"

interface ConvertFlags extends ReadOptions {
  color: ColorChoice
  out: string
  format: string
  excel?: boolean
  compact?: boolean
  positions?: boolean
}

const exportersOf = async (formats: string): Promise<Exporter[]> => {
  const ids = [...new Set(formats.split(",").map((id) => id.trim()))].filter((id) => id !== "")
  if (ids.length === 0) throw usageError("--format needs at least one format")
  const exporters: Exporter[] = []
  for (const id of ids) exporters.push(await exporterOf(id))
  return exporters
}

const writeArtifact = async (folder: string, { name, text }: Artifact): Promise<void> => {
  const path = join(folder, name)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomically(path, [text])
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/** What all documents go into together. */
interface Collecting {
  add(document: ExportDocument): Promise<void>
  /** Gives the files their names; returns the format of each. */
  close(): Promise<string[]>
  discard(): Promise<void>
}

/** Opens the writers at the first document: where nothing was read, nothing is written. */
const collectInto = (folder: string, exporters: readonly CollectionExporter[], options: ExportOptions): Collecting => {
  const open: { id: string; staging: Staging; writer: CollectionWriter }[] = []
  const stagings: Staging[] = []
  const openAll = async (): Promise<void> => {
    for (const exporter of exporters) {
      const staging = openStaging(folder)
      stagings.push(staging)
      open.push({ id: exporter.id, staging, writer: await exporter.open(staging.output, options) })
    }
  }
  const writing = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      throw cannotWrite(folder, error)
    })
  return {
    add: async (document) => {
      if (stagings.length === 0) await writing(openAll())
      for (const { writer } of open) await writing(writer.add(document))
    },
    close: async () => {
      for (const { writer } of open) await writing(writer.close())
      const written: string[] = []
      for (const { id, staging } of open) written.push(...Array<string>(await staging.commit()).fill(id))
      return written
    },
    discard: async () => {
      for (const staging of stagings) await staging.discard()
    },
  }
}

type Outcome = { problem: Problem } | { document: ExportDocument; report: Converted }

const readDocument = async (path: string, name: string, flags: ConvertFlags, context: CommandContext): Promise<Outcome> => {
  const { validate } = await import("../../index.ts")
  const reading = await readInput(path, flags, context)
  if ("problem" in reading) return { problem: { path, message: reading.problem } }
  const { shown, result } = reading
  const message = whyNoMinutes(result)
  if (message !== null) return { problem: { path, message } }
  return { document: { name, meetings: result.meetings }, report: converted(shown, result, validate(result)) }
}

/** The flags once they are known to fit together. */
interface Plan {
  each: readonly DocumentExporter[]
  together: readonly CollectionExporter[]
  options: ExportOptions
}

const planOf = async (flags: ConvertFlags): Promise<Plan> => {
  const exporters = await exportersOf(flags.format)
  const excel = flags.excel === true
  if (excel && !exporters.some(({ id }) => id === "csv")) throw usageError("--excel goes with --format csv")
  return {
    each: exporters.filter((one) => one.scope === "document"),
    together: exporters.filter((one) => one.scope === "collection"),
    options: { pretty: flags.compact !== true, positions: flags.positions === true, excel },
  }
}

const runConvert = async (paths: readonly string[], flags: ConvertFlags, context: CommandContext): Promise<number> => {
  const { stderr, host } = context
  if (paths.includes("-")) throw usageError("convert reads files; for standard input use: referat parse -")
  const { each, together, options } = await planOf(flags)
  const reading = { ...flags, dialects: await dialectsOf(flags), ...(await encodingOf(flags.encoding)) }
  const { files, problems } = await expandPaths(paths)
  const names = outputNames(files)
  const clash = clashOf(names)
  if (clash !== null) throw usageError(`${clash.join(" and ")} would be written to one file; convert them one by one`)
  const reports: Converted[] = []
  const written: string[] = []
  const complain = ({ path, message }: Problem): Promise<void> => stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)

  for (const problem of problems) await complain(problem)
  const collecting = collectInto(flags.out, together, options)
  try {
    for (const path of files) {
      const outcome = await readDocument(path, names.get(path) ?? path, reading, context)
      if ("problem" in outcome) await complain(outcome.problem)
      else {
        for (const { id, write } of each) {
          await writeArtifact(flags.out, write(outcome.document, options))
          written.push(id)
        }
        await collecting.add(outcome.document)
        reports.push(outcome.report)
      }
    }
    written.push(...(await collecting.close()))
  } catch (error) {
    await collecting.discard()
    throw error
  }

  const unread = problems.length + files.length - reports.length
  const paint = await painterFor(flags.color, stderr, host.env)
  await stderr.write(conversionSummary({ documents: reports, unread, folder: onOneLine(flags.out), written }, paint))
  return unread > 0 ? 1 : 0
}

const examples = `
Writes NAME.json for each document, and for all of them together minutes.ndjson and the tables
  ${tableNames.join(", ")},
joined on meeting_id, item_number and item_order. A file with several meetings gives an array in its NAME.json.
Documents of the same name keep their folders in the output. What cannot be read is named, the rest is still done.

Examples:
  referat convert minutes/ --out data
  referat convert minutes/ '2024/**/*.txt' extra.txt --out data --format json,csv
  referat convert minutes/ --out data --format csv --excel
  referat convert minutes/ --out data --format sqlite
  sqlite3 data/minutes.sqlite "select title from agenda_items_fts where agenda_items_fts match 'skole*'"
  duckdb -c "select decision_outcome, count(*) from 'data/agenda_items.csv' group by all"`

/**
 * Adds `referat convert`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineConvert(program, context)
 */
export const defineConvert = (program: Command, context: CommandContext): void => {
  program
    .command("convert")
    .summary("turn files and folders of minutes into JSON, CSV or a database")
    .description("Reads many documents and writes JSON, CSV, SQLite or Parquet files into a folder.")
    .argument("<PATH...>", "files, folders (all .txt and .text in them) and patterns")
    .requiredOption("--out <folder>", "folder to write to; made where it does not exist")
    .option("-f, --format <formats>", "one or more of json, ndjson, csv, sqlite and parquet, parted by commas", "json,ndjson,csv")
    .option("--excel", "CSV as Excel opens it: byte order mark, semicolons, no formulas")
    .option("--compact", "JSON on one line")
    .option("--positions", "JSON says where each node stands in the text")
    .option("-d, --dialect <id>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <name>", "encoding of the files, where it is known better than their bytes tell")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) =>
      context.finish(await runConvert(paths, command.optsWithGlobals<ConvertFlags>(), context)),
    )
}
