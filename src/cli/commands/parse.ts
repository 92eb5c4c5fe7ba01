import type { Command } from "commander"
import type { Minutes, Table } from "../../index.ts"
import { type CommandContext, usageError } from "../context.ts"
import { deliver } from "../deliver.ts"
import { dialectsOf, encodingOf, exporterOf, tableOf } from "../formats.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { type MeetingsEnd, openInput, parseOptions, pathsOrStdin, type ReadOptions } from "../read-input.ts"
import { unclaimedNote } from "../report/unclaimed.ts"
import { unusedDialectsNote } from "../report/unused-dialects.ts"
import { tableNames } from "../table-names.ts"

interface ParseFlags extends ReadOptions {
  format?: string
  table?: string
  excel?: boolean
  pretty?: boolean
  compact?: boolean
  positions?: boolean
  output?: string
  ndjsonIn?: boolean
}

/** The flags once they are known to fit together. */
interface Plan {
  format: string
  table: Table
  excel: boolean
  /** Whether a meeting that is printed alone is indented. */
  prettyAlone: boolean
  prettyAlways: boolean
  positions: boolean
}

const csvOnly = (flags: ParseFlags): string | undefined => {
  if (flags.table !== undefined) return "--table"
  return flags.excel === true ? "--excel" : undefined
}

/** What can be printed; the other formats are files. */
const printed = ["json", "ndjson", "csv"]

const printedFormat = async (id: string): Promise<string> => {
  const { id: format } = await exporterOf(id)
  if (printed.includes(format)) return format
  throw usageError(`${format} cannot be printed; use: referat convert FILE… --out FOLDER --format ${format}`)
}

const defaultTable = "agenda_items"

const planOf = async (flags: ParseFlags, isTerminal: boolean): Promise<Plan> => {
  const csvFlag = csvOnly(flags)
  const format = await printedFormat(flags.format ?? (csvFlag === undefined ? "json" : "csv"))
  const table = await tableOf(flags.table ?? defaultTable)
  if (csvFlag !== undefined && format !== "csv") throw usageError(`${csvFlag} goes with --format csv, not with ${format}`)
  if (flags.pretty === true && flags.compact === true) throw usageError("--pretty and --compact cannot go together")
  if (flags.pretty === true && format !== "json") throw usageError(`--pretty goes with --format json, not with ${format}`)
  if (flags.positions === true && format === "csv")
    throw usageError("--positions goes with --format json or ndjson; the tables have no room for them")
  const prettyAlways = flags.pretty === true
  const prettyAlone = prettyAlways || (isTerminal && flags.output === undefined && flags.compact !== true)
  return { format, table, excel: flags.excel === true, prettyAlone, prettyAlways, positions: flags.positions === true }
}

/** The meetings of one input, each read when it is asked for and held no longer than it is printed. */
type MeetingsOfInput = AsyncIterable<Minutes>

const asLines = async function* (inputs: AsyncIterable<MeetingsOfInput>, plan: Plan, isAlone: boolean): AsyncGenerator<string> {
  const { toJson } = await import("../../index.ts")
  const print = (minutes: Minutes, pretty: boolean): string => `${toJson(minutes, { positions: plan.positions, pretty })}\n`
  for await (const meetings of inputs) {
    const isPretty = (hasOthers: boolean): boolean =>
      plan.format === "json" && (isAlone && !hasOthers ? plan.prettyAlone : plan.prettyAlways)
    let held: Minutes | undefined
    let count = 0
    for await (const minutes of meetings) {
      if (held !== undefined) yield print(held, isPretty(true))
      held = minutes
      count += 1
    }
    if (held !== undefined) yield print(held, isPretty(count > 1))
  }
}

const allMeetings = async function* (inputs: AsyncIterable<MeetingsOfInput>): AsyncGenerator<Minutes> {
  for await (const meetings of inputs) yield* meetings
}

/** Where no minutes were read nothing is printed, the line of column names neither. */
const asTable = async function* (inputs: AsyncIterable<MeetingsOfInput>, { table, excel }: Plan): AsyncGenerator<string> {
  const { csvLines } = await import("../../index.ts")
  const pieces = csvLines(table, allMeetings(inputs), { excel })
  const head = await pieces.next()
  const first = await pieces.next()
  if (head.done === true || first.done === true) return
  yield head.value + first.value
  yield* pieces
}

/** Flags that say how files are read, or printed together. */
const fileFlags = {
  format: "--format",
  table: "--table",
  excel: "--excel",
  pretty: "--pretty",
  encoding: "--encoding",
  stdinFilepath: "--stdin-filepath",
} as const

/** Nothing is said on standard error: an engine that runs many filters has no use for it. */
const runFilter = async (paths: readonly string[], flags: ParseFlags, context: CommandContext): Promise<number> => {
  const other = (Object.keys(fileFlags) as (keyof typeof fileFlags)[]).find((name) => flags[name] !== undefined)
  if (other !== undefined) throw usageError(`${fileFlags[other]} does not go with --ndjson-in: it takes texts and gives NDJSON`)
  if (paths.some((path) => path !== "-"))
    throw usageError("--ndjson-in reads standard input; name no file, or use: referat parse --ndjson-in < FILE")
  pathsOrStdin(paths, context)
  const { answers } = await import("../records.ts")
  const options = { ...parseOptions({ ...flags, dialects: await dialectsOf(flags) }), positions: flags.positions === true }
  let exitCode = 0
  const lines = async function* (): AsyncGenerator<string> {
    for await (const { line, isGood } of answers(context.host.stdin, options)) {
      if (!isGood) exitCode = 1
      yield line
    }
  }
  await deliver(lines(), flags.output, context)
  return exitCode
}

const runParse = async (paths: readonly string[], flags: ParseFlags, context: CommandContext): Promise<number> => {
  const plan = await planOf(flags, context.stdout.isTerminal)
  const options = { ...flags, dialects: await dialectsOf(flags), ...(await encodingOf(flags.encoding)) }
  const inputs = pathsOrStdin(paths, context)
  let exitCode = 0
  const applied = new Set<string>()
  const fail = async (shown: string, problem: string): Promise<void> => {
    exitCode = 1
    await context.stderr.write(`referat: ${shown}: ${problem}\n`)
  }
  const finish = async (shown: string, end: MeetingsEnd | undefined): Promise<void> => {
    if (end === undefined) return
    if ("problem" in end) await fail(shown, end.problem)
    else await context.stderr.write(unclaimedNote(shown, end.coverage))
  }
  const documents = async function* (): AsyncGenerator<MeetingsOfInput> {
    for (const path of inputs) {
      const opened = await openInput(path, options, context)
      if ("problem" in opened) {
        await fail(opened.shown, opened.problem)
        continue
      }
      applied.add(opened.dialect)
      let end: MeetingsEnd | undefined
      const meetings = async function* (): AsyncGenerator<Minutes> {
        end = yield* opened.meetings
      }
      yield meetings()
      await finish(opened.shown, end)
    }
  }
  await deliver(plan.format === "csv" ? asTable(documents(), plan) : asLines(documents(), plan, inputs.length === 1), flags.output, context)
  await context.stderr.write(unusedDialectsNote(flags.dialectFile, options.dialects, applied))
  return exitCode
}

const examples = `
One document gives one JSON object; several, or several meetings in one file, give one object a line (NDJSON).
With --ndjson-in each line of standard input is {"id": …, "text": …}, and each gives one line, in the same order: its minutes with the
id as source.name, an array where the text holds several meetings, or {"id": …, "error": …}; then the exit code is 1.
Tables: ${tableNames.join(", ")}.

Examples:
  referat parse minutes.txt
  referat parse minutes.txt --positions -o minutes.json
  referat parse 2024/*.txt > all.ndjson
  referat parse minutes.txt --table votes
  referat parse minutes.txt --table agenda_items --excel -o items.csv
  referat parse minutes.pdf minutes.docx minutes.html
  referat parse --ndjson-in < texts.ndjson > minutes.ndjson`

/**
 * Adds `referat parse`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineParse(program, context)
 */
export const defineParse = (program: Command, context: CommandContext): void => {
  program
    .command("parse")
    .summary("print minutes as JSON, NDJSON or CSV")
    .description("Reads minutes and prints them as JSON, NDJSON or one CSV table.")
    .argument("[FILE...]", "files to read: text, PDF, Word or HTML; - or nothing for standard input")
    .option("-f, --format <json|ndjson|csv>", "how to print (default: json, or csv where --table or --excel is given)")
    .option("-t, --table <table>", `the CSV table to print (default: ${defaultTable})`)
    .option("--excel", "CSV as Excel opens it: byte order mark, semicolons, no formulas")
    .option("--pretty", "indent the JSON (default on a terminal)")
    .option("--compact", "print the JSON on one line (default elsewhere)")
    .option("--positions", "say where each node stands in the text")
    .option("-d, --dialect <dialect>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("--stdin-filepath <path>", "name to record for standard input")
    .option("--ndjson-in", "read texts from standard input, one JSON object a line, and print one a line")
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", examples)
    .action(async (paths: string[], flags: ParseFlags) =>
      context.finish(await (flags.ndjsonIn === true ? runFilter : runParse)(paths, flags, context)),
    )
}
