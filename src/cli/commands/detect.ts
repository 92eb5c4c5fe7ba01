import type { Command } from "commander"
import { onOneLine } from "../../findings/printable.ts"
import type { Detection } from "../../index.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"
import { dialectsOf, encodingOf } from "../formats.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { expandPaths } from "../paths.ts"
import { pathsOrStdin, readText } from "../read-input.ts"
import { detectionText, explanation, scoreOf } from "../report/detection.ts"

interface DetectFlags {
  color: ColorChoice
  explain?: boolean
  format: string
  dialectFile?: string
  encoding?: string
  stdinFilepath?: string
  maxBytes?: number
}

const asJson = (file: string, detection: Detection, explain: boolean): string => {
  const { dialect, kind, hint, candidates } = detection
  const considered = explain ? candidates : candidates.map(({ id, score }) => ({ id, score }))
  return `${JSON.stringify({ file, dialect, kind, score: scoreOf(detection), hint, candidates: considered })}\n`
}

const runDetect = async (paths: readonly string[], flags: DetectFlags, context: CommandContext): Promise<number> => {
  const { stdout, stderr, host } = context
  const { format, explain = false } = flags
  if (format !== "text" && format !== "json") throw usageError(`unknown format '${format}'; there are: text, json`)
  const dialects = await dialectsOf({ ...(flags.dialectFile === undefined ? {} : { dialectFile: flags.dialectFile }) })
  const options = {
    ...(flags.stdinFilepath === undefined ? {} : { stdinFilepath: flags.stdinFilepath }),
    ...(flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }),
    ...(await encodingOf(flags.encoding)),
  }
  const { files, problems } = await expandPaths(pathsOrStdin(paths, context))
  const paint = await painterFor(flags.color, stdout, host.env)
  const { detect } = await import("../../index.ts")
  let exitCode = problems.length > 0 ? 1 : 0
  for (const { path, message } of problems) await stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)
  for (const path of files) {
    if (!stdout.isOpen()) break
    const reading = await readText(path, options, context)
    if ("problem" in reading) {
      exitCode = 1
      await stderr.write(`referat: ${reading.shown}: ${reading.problem}\n`)
      continue
    }
    const { shown, text } = reading
    const detection = detect(text, { dialects })
    if (detection.kind !== "minutes") exitCode = 1
    if (format === "json") await stdout.write(asJson(shown, detection, explain))
    else await stdout.write(`${detectionText(shown, detection, paint)}${explain ? explanation(shown, detection) : ""}`)
  }
  return exitCode
}

const examples = `
A text that is no Danish minutes gives the exit code 1. In JSON each file is one line.

Examples:
  referat detect minutes/
  referat detect minutes.txt --explain
  referat detect minutes/ --format json | jq -r 'select(.kind != "minutes") | .file'`

/**
 * Adds `referat detect`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineDetect(program, context)
 */
export const defineDetect = (program: Command, context: CommandContext): void => {
  program
    .command("detect")
    .summary("say which dialect minutes are written in, and why")
    .description("Says which dialect texts are written in, and whether they are Danish minutes at all.")
    .argument("[PATH...]", "files, folders (all .txt and .text in them) and patterns; - or nothing for standard input")
    .option("--explain", "show the signs that were found, with their lines")
    .option("-f, --format <text|json>", "how to print", "text")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("--stdin-filepath <path>", "name to show for standard input")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) =>
      context.finish(await runDetect(paths, command.optsWithGlobals<DetectFlags>(), context)),
    )
}
