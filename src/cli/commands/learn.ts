import type { Command } from "commander"
import { onOneLine } from "../../findings/printable.ts"
import type { LearnInput, LearnReport } from "../../index.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"
import { dialectsOf, encodingOf } from "../formats.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { expandPaths } from "../paths.ts"
import { parseOptions, pathsOrStdin, type ReadOptions, readText } from "../read-input.ts"
import { learntText } from "../report/learnt.ts"

interface LearnFlags extends ReadOptions {
  color: ColorChoice
  format: string
  least: string
}

const leastOf = (value: string): number => {
  const least = Number(value)
  if (!Number.isInteger(least) || least < 1) throw usageError(`--least wants a whole number from 1 on, not '${value}'`)
  return least
}

/** One dialect as it would be written by hand; a list where texts of several dialects were read. */
const draftText = ({ drafts }: LearnReport): string => {
  const [only, ...others] = drafts
  return `${JSON.stringify(only !== undefined && others.length === 0 ? only : drafts, null, 2)}\n`
}

const runLearn = async (paths: readonly string[], flags: LearnFlags, context: CommandContext): Promise<number> => {
  const { stdout, stderr, host } = context
  const { format } = flags
  if (format !== "text" && format !== "json") throw usageError(`unknown format '${format}'; there are: text, json`)
  const least = leastOf(flags.least)
  const dialects = await dialectsOf(flags)
  const options = { ...flags, ...(await encodingOf(flags.encoding)) }
  const { files, problems } = await expandPaths(pathsOrStdin(paths, context))
  for (const { path, message } of problems) await stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)
  let exitCode = problems.length > 0 ? 1 : 0
  const inputs: LearnInput[] = []
  for (const path of files) {
    const reading = await readText(path, options, context)
    if ("text" in reading) inputs.push({ name: reading.shown, text: reading.text })
    else {
      exitCode = 1
      await stderr.write(`referat: ${reading.shown}: ${reading.problem}\n`)
    }
  }
  if (inputs.length === 0) return exitCode
  const { learn } = await import("../../index.ts")
  const report = learn(inputs, { ...parseOptions({ ...flags, dialects }), least })
  if (format === "text") await stdout.write(learntText(report, least, await painterFor(flags.color, stdout, host.env)))
  else if (report.drafts.length > 0) await stdout.write(draftText(report))
  else await stderr.write("referat: no heading that the tables do not know: there is nothing to put into a dialect file\n")
  return exitCode
}

const examples = `
The JSON is a dialect file: move each heading from "other" to its kind, then read with --dialect-file.

Examples:
  referat learn minutes/
  referat learn minutes/ --format json > my.json
  referat convert minutes/ --out data --dialect-file my.json`

/**
 * Adds `referat learn`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineLearn(program, context)
 */
export const defineLearn = (program: Command, context: CommandContext): void => {
  program
    .command("learn")
    .summary("list headings and forms that no dialect knows yet")
    .description("Lists what minutes have and no table knows: headings, forms of items and of absence, the most frequent first.")
    .argument("[PATH...]", "files, folders (all .txt and .text in them) and patterns; - or nothing for standard input")
    .option("-f, --format <text|json>", "text: tables; json: a dialect file with the headings", "text")
    .option("--least <count>", "leave out headings seen in fewer items", "2")
    .option("-d, --dialect <dialect>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("--stdin-filepath <path>", "name to show for standard input")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) =>
      context.finish(await runLearn(paths, command.optsWithGlobals<LearnFlags>(), context)),
    )
}
