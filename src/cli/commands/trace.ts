import type { Command } from "commander"
import { onOneLine } from "../../findings/printable.ts"
import type { CaseSighting, TracedMinutes, TracedNumber } from "../../index.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"
import { dialectsOf, encodingOf } from "../formats.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { expandPaths } from "../paths.ts"
import type { ReadOptions } from "../read-input.ts"
import { minutesExtensions, minutesNaming } from "../read-minutes.ts"
import { timelineText } from "../report/timeline.ts"

interface TraceFlags extends ReadOptions {
  color: ColorChoice
  format: string
}

const numberOf = async (typed: string): Promise<TracedNumber> => {
  const { readCaseNumber } = await import("../../index.ts")
  const number = readCaseNumber(typed)
  if (number !== null) return number
  throw usageError(`'${onOneLine(typed)}' is no case number; give it as the minutes print it, such as 00.30.00-S00-1-20 or 25-005158`)
}

/** A text and the JSON made of it tell the same; each meeting counts once. */
const identity = ({ minutes }: TracedMinutes): string => [minutes.source.sha256, minutes.id, minutes.documentType].join("\n")

/** Numbers to suggest, where the one that was typed is not found. */
const mostNear = 5

const nothingFound = (typed: string, files: number, near: readonly string[]): string => {
  const instead = near.length === 0 ? "" : `; did you mean ${near.map(onOneLine).join(", ")}?`
  return `referat: no item has the case number ${onOneLine(typed)}; ${files} ${files === 1 ? "file" : "files"} looked through${instead}\n`
}

/** What looking through files gave. */
interface Search {
  sightings: CaseSighting[]
  /** Numbers of other cases that may be meant. */
  near: ReadonlySet<string>
  files: number
  /** How many files, folders and patterns could not be read. */
  unread: number
}

const lookThrough = async (
  number: TracedNumber,
  paths: readonly string[],
  options: ReadOptions,
  context: CommandContext,
): Promise<Search> => {
  const { caseFigures, isNear, sightingsOf } = await import("../../index.ts")
  const { files, problems } = await expandPaths(paths, { extensions: minutesExtensions })
  const figures = caseFigures(number)
  const sightings: CaseSighting[] = []
  const met = new Set<string>()
  const near = new Set<string>()
  let unread = 0
  const complain = async (path: string, message: string): Promise<void> => {
    unread += 1
    await context.stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)
  }
  const meet = (traced: TracedMinutes): void => {
    if (met.has(identity(traced))) return
    const found = sightingsOf(number, traced)
    if (found.length > 0) met.add(identity(traced))
    for (const one of found) sightings.push(one)
    if (near.size >= mostNear) return
    const printed = traced.minutes.agendaItems.flatMap(({ caseNumbers }) => caseNumbers)
    for (const { value } of printed.filter((one) => isNear(one, number))) near.add(value)
  }
  for (const { path, message } of problems) await complain(path, message)
  for (const file of files) {
    for await (const reading of minutesNaming(file, figures, options, context)) {
      if ("problem" in reading) await complain(reading.path, reading.problem)
      else meet(reading)
    }
  }
  return { sightings, near, files: files.length, unread }
}

const runTrace = async (typed: string, paths: readonly string[], flags: TraceFlags, context: CommandContext): Promise<number> => {
  const { stdout, stderr, host } = context
  const { format } = flags
  if (format !== "text" && format !== "json") throw usageError(`unknown format '${format}'; there are: text, json`)
  if (paths.includes("-")) throw usageError("trace reads files; save what standard input has in one first")
  const number = await numberOf(typed)
  const options = { ...flags, dialects: await dialectsOf(flags), ...(await encodingOf(flags.encoding)) }
  const { sightings, near, files, unread } = await lookThrough(number, paths, options, context)
  const { timelineOf } = await import("../../index.ts")
  const timeline = timelineOf(number, sightings)
  const isFound = timeline.events.length > 0
  if (format === "json") await stdout.write(`${JSON.stringify(timeline)}\n`)
  else if (isFound) await stdout.write(timelineText(timeline, await painterFor(flags.color, stdout, host.env), stdout.width))
  if (!isFound) await stderr.write(nothingFound(typed, files, [...near].slice(0, mostNear)))
  return isFound && unread === 0 ? 0 : 1
}

const examples = `
The number may be printed in any way: 00.30.00-S00-1-20 also finds 00.30.00S00-0001-2020, 25-005158 also 2025-5158.
Earlier treatments that minutes tell of, and planned ones, stand in the timeline too. Where nothing is found the exit code is 1.

Examples:
  referat trace 00.30.00-S00-1-20 minutes/
  referat trace 25-005158 data/minutes.ndjson
  referat trace 25-005158 data --format json | jq -r '.events[] | [.date, .body, .outcome] | @tsv'`

/**
 * Adds `referat trace`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineTrace(program, context)
 */
export const defineTrace = (program: Command, context: CommandContext): void => {
  program
    .command("trace")
    .summary("show what became of a case, over all meetings and bodies")
    .description("Finds a case in minutes, and in what convert made of them, and shows what each body did with it, day by day.")
    .argument("<CASE-NUMBER>", "its number, as minutes print it")
    .argument("<PATH...>", `files, folders (all ${minutesExtensions.map((one) => `.${one}`).join(", ")} in them) and patterns`)
    .option("-f, --format <text|json>", "how to print", "text")
    .option("-d, --dialect <dialect>", "read texts as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the texts, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .addHelpText("after", examples)
    .action(async (typed: string, paths: string[], _flags: unknown, command: Command) =>
      context.finish(await runTrace(typed, paths, command.optsWithGlobals<TraceFlags>(), context)),
    )
}
