import type { ChalkInstance } from "chalk"
import type { Command } from "commander"
import type { Diagnostic, ParseResult } from "../../index.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import type { CommandContext } from "../context.ts"
import { dialectsOf } from "../formats.ts"
import { expandPaths } from "../paths.ts"
import { pathsOrStdin, type ReadOptions, readInput, whyNoMinutes } from "../read-input.ts"
import { findingText } from "../report/finding.ts"
import { emptyCounts, summaryOfFindings, withDocument } from "../report/findings-summary.ts"
import { onOneLine } from "../report/printable.ts"

interface ValidateFlags extends ReadOptions {
  color: ColorChoice
}

interface Judged {
  findings: Diagnostic[]
  /** Why there are no minutes, where no finding says it already. */
  problem: string | null
}

const judge = async (result: ParseResult): Promise<Judged> => {
  const { validate } = await import("../../index.ts")
  const findings = validate(result)
  return { findings, problem: findings.length === 0 ? whyNoMinutes(result) : null }
}

/** Hints may be right as they are; they are shown, and fail nothing. */
const isFailure = ({ severity }: Diagnostic): boolean => severity !== "hint"

const runValidate = async (paths: readonly string[], flags: ValidateFlags, context: CommandContext): Promise<number> => {
  const { stdout, stderr, host } = context
  const dialects = await dialectsOf(flags)
  const { files, problems } = await expandPaths(pathsOrStdin(paths, context))
  const paint: ChalkInstance = await painterFor(flags.color, stdout, host.env)
  let counts = emptyCounts
  let exitCode = problems.length > 0 ? 1 : 0
  for (const { path, message } of problems) await stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)
  for (const path of files) {
    if (!stdout.isOpen()) break
    const reading = await readInput(path, { ...flags, dialects }, context)
    if ("problem" in reading) {
      exitCode = 1
      await stderr.write(`referat: ${reading.shown}: ${reading.problem}\n`)
      continue
    }
    const { shown, result } = reading
    const { findings, problem } = await judge(result)
    if (problem !== null) await stderr.write(`referat: ${shown}: ${problem}\n`)
    if (problem !== null || findings.some(isFailure)) exitCode = 1
    for (const finding of findings) await stdout.write(findingText(shown, result, finding, stdout.width, paint))
    counts = withDocument(counts, result, findings)
  }
  await stderr.write(summaryOfFindings(counts, await painterFor(flags.color, stderr, host.env)))
  return exitCode
}

const examples = `
Each finding is a line "file:line:column severity rule message", with the line of the text and marks under it.
Errors and warnings give the exit code 1; hints may be right as they are and do not.

Examples:
  referat validate minutes.txt
  referat validate minutes/ '2024/**/*.txt'
  referat validate minutes/ --color=always | less -R
  cat minutes.txt | referat validate - --stdin-filepath minutes.txt`

/**
 * Adds `referat validate`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineValidate(program, context)
 */
export const defineValidate = (program: Command, context: CommandContext): void => {
  program
    .command("validate")
    .summary("say what is wrong in minutes, and where")
    .description("Checks minutes against all rules and prints the findings.")
    .argument("[PATH...]", "files, folders (all .txt and .text in them) and patterns; - or nothing for standard input")
    .option("-d, --dialect <id>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--stdin-filepath <path>", "name to show for standard input")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) =>
      context.finish(await runValidate(paths, command.optsWithGlobals<ValidateFlags>(), context)),
    )
}
