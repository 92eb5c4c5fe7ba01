import type { Command } from "commander"
import type { CommandContext } from "../context.ts"
import { findingsFormats } from "../findings/index.ts"
import { maxBytesOption } from "../max-bytes.ts"
import type { ValidateFlags } from "../validate/flags.ts"

const formats = findingsFormats.map(({ id, description }) => `  ${id.padEnd(12)}${description}`).join("\n")

const examples = `
In text each finding is a line "file:line:column severity rule message", with the line of the text and marks under it.
Errors and warnings give the exit code 1; hints may be right as they are and do not.

Formats, several at once where each but one has a file:
${formats}

Settings come from the command line, then from referat.config.json (or the key referat of package.json) in the folder of a
file or the nearest one above, then from the profile. .referatignore leaves files out. FILE.referat.json beside a file of
minutes, or ignoreFindings in the configuration, accept single findings, each with a reason.

Examples:
  referat validate minutes.txt
  referat validate minutes/ '2024/**/*.txt'
  referat validate minutes/ --format text --format sarif=referat.sarif
  referat validate minutes/ --profile strict --rule number-gap=off
  referat validate minutes/ --baseline known.json --update-baseline
  referat validate minutes/ --diff && referat validate minutes/ --fix
  cat minutes.txt | referat validate - --stdin-filepath minutes.txt`

const collect = (value: string, before: string[] = []): string[] => [...before, value]

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
    .description("Checks minutes by the rules and prints the findings.")
    .argument("[PATH...]", "files, folders (all .txt and .text in them) and patterns; - or nothing for standard input")
    .option("-f, --format <format[=file]>", "how to report, and where to (default: text on standard output)", collect)
    .option("--profile <profile>", "which rules are on: recommended, strict, archive or council")
    .option("--rule <rule=severity>", "how much a rule matters: off, hint, warning or error", collect)
    .option("--lang <lang>", "language of the messages: da or en (default: from the locale)")
    .option("-q, --quiet", "only errors, and no summary")
    .option("--statistics", "count the findings of each rule, on standard error")
    .option("--max-warnings <n>", "so many warnings give exit code 0 (default: 0)")
    .option("--exit-zero", "exit code 0 whatever is found")
    .option("--fix", "mend what can be mended without changing what is said")
    .option("--unsafe-fixes", "with --fix or --diff: mend the rest as well; look at the result")
    .option("--diff", "show what --fix would change, and change nothing")
    .option("--baseline <file>", "leave out the findings that are known in this file")
    .option("--update-baseline", "write the findings of now to the baseline")
    .option("--config <file>", "this configuration instead of the nearest; its patterns are meant from here")
    .option("--no-config", "no configuration, no .referatignore, no accepted findings")
    .option("--print-config", "print the settings for the files and check nothing")
    .option("--watch", "check files again when they change")
    .option("-d, --dialect <dialect>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("--stdin-filepath <path>", "name to show for standard input")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runValidate } = await import("../validate/run.ts")
      context.finish(await runValidate(paths, command.optsWithGlobals<ValidateFlags>(), context))
    })
}
