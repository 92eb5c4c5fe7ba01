import { Command, CommanderError, Option } from "commander"
import { printableLines } from "../findings/printable.ts"
import { defineComplete } from "./commands/complete.ts"
import { defineConvert } from "./commands/convert.ts"
import { defineDetect } from "./commands/detect.ts"
import { defineDialects } from "./commands/dialects.ts"
import { defineExplain } from "./commands/explain.ts"
import { defineInspect } from "./commands/inspect.ts"
import { defineLearn } from "./commands/learn.ts"
import { defineParse } from "./commands/parse.ts"
import { defineRules } from "./commands/rules.ts"
import { defineSchema } from "./commands/schema.ts"
import { defineTrace } from "./commands/trace.ts"
import { defineValidate } from "./commands/validate.ts"
import { type CommandContext, type Context, isUsageError } from "./context.ts"
import { version } from "./version.ts"

/** Every command, in the order of `--help`. To add one: a file in `commands/` and a line here. */
const commands = [
  defineParse,
  defineConvert,
  defineValidate,
  defineRules,
  defineExplain,
  defineDetect,
  defineDialects,
  defineLearn,
  defineTrace,
  defineSchema,
  defineInspect,
  defineComplete,
]

const examples = `
Examples:
  referat parse minutes.txt                      one document as JSON
  referat convert minutes/ --out data            a folder of documents as JSON and CSV
  referat validate minutes/                      what is wrong in them, and where
  referat learn minutes/                         headings that no dialect knows yet
  referat trace 25-005158 minutes/               what became of a case
  cat minutes.txt | referat parse - | jq .id

Exit codes: 0 all well, 1 findings or input that could not be read, 2 wrong usage.
Data goes to standard output, everything else to standard error.`

/** Commander would end with 1 on wrong usage; that is what findings are. */
const exitCodeOf = (error: CommanderError): number => (error.exitCode === 0 ? 0 : 2)

const hintAt = (argv: readonly string[], names: readonly string[]): string => {
  const command = argv.find((argument) => names.includes(argument))
  return `Try: referat ${command === undefined ? "" : `${command} `}--help\n`
}

/**
 * Makes the program with all its commands.
 *
 * @param context - streams, and where to tell the exit code
 * @returns the program; it throws where Commander would end the process
 * @example
 * createProgram(context).commands.map((command) => command.name()) // ["parse", …]
 */
export const createProgram = (context: CommandContext): Command => {
  const { stdout, stderr } = context
  const program = new Command("referat")
    .description("Reads the minutes (referater) of Danish municipalities into typed data.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .addOption(new Option("--color <when>", "colour the output").choices(["auto", "always", "never"]).default("auto"))
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", examples)
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      getOutHelpWidth: () => stdout.width,
      getErrHelpWidth: () => stderr.width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(printableLines(text.replace(/^error: /, "referat: "))),
    })
    .exitOverride()
  for (const define of commands) define(program, context)
  return program
}

/**
 * Reads the arguments and runs the command they name.
 *
 * @param argv - the arguments after the name of the program
 * @param context - streams and environment
 * @returns the exit code
 * @example
 * await runProgram(["parse", "minutes.txt"], context)
 */
export const runProgram = async (argv: readonly string[], context: Context): Promise<number> => {
  const { stderr } = context
  let exitCode = 0
  const program = createProgram({
    ...context,
    finish: (code) => {
      exitCode = code
    },
  })
  const names = program.commands.map((command) => command.name())
  try {
    await program.parseAsync([...argv], { from: "user" })
    return exitCode
  } catch (error) {
    if (isUsageError(error)) await stderr.write(`referat: ${printableLines(error.message)}\n`)
    else if (!(error instanceof CommanderError)) throw error
    const code = error instanceof CommanderError ? exitCodeOf(error) : 2
    const isHelp = error instanceof CommanderError && error.code.startsWith("commander.help")
    if (code !== 0 && !isHelp) await stderr.write(hintAt(argv, names))
    return code
  }
}
