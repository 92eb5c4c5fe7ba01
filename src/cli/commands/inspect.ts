import type { Command } from "commander"
import type { Stage } from "../../index.ts"
import { type CommandContext, usageError } from "../context.ts"
import { deliver } from "../deliver.ts"
import { dialectsOf, encodingOf } from "../formats.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { parseOptions, pathsOrStdin, type ReadOptions, readInput } from "../read-input.ts"

const stages: readonly Stage[] = ["tokens", "cst", "ast", "claims"]

interface InspectFlags extends ReadOptions {
  stage: string
  output?: string
}

const stageOf = (name: string): Stage => {
  const stage = stages.find((one) => one === name)
  if (stage === undefined) throw usageError(`unknown stage '${name}'; there are: ${stages.join(", ")}`)
  return stage
}

const runInspect = async (path: string | undefined, flags: InspectFlags, context: CommandContext): Promise<number> => {
  const stage = stageOf(flags.stage)
  const options = { ...flags, dialects: await dialectsOf(flags), ...(await encodingOf(flags.encoding)) }
  const [input = "-"] = pathsOrStdin(path === undefined ? [] : [path], context)
  const reading = await readInput(input, options, context, (text) => text)
  if ("problem" in reading) {
    await context.stderr.write(`referat: ${reading.shown}: ${reading.problem}\n`)
    return 1
  }
  const { result: text } = reading
  const shown = async function* (): AsyncGenerator<string> {
    const { inspect } = await import("../../index.ts")
    const lines = await inspect(text, stage, parseOptions(options))
    yield lines.endsWith("\n") ? lines : `${lines}\n`
  }
  await deliver(shown(), flags.output, context)
  return 0
}

const examples = `
Examples:
  referat inspect minutes.txt --stage tokens     what each line was taken for
  referat inspect minutes.txt --stage cst        how the grammar put the lines together
  referat inspect minutes.txt --stage ast        what was read, with positions
  referat inspect minutes.txt --stage claims     what claimed each line, with meeting and item`

/**
 * Adds `referat inspect`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineInspect(program, context)
 */
export const defineInspect = (program: Command, context: CommandContext): void => {
  program
    .command("inspect")
    .summary("show how a text is read, for work on the grammar")
    .description("Shows what a stage of the reader makes of a text, for whoever works on the grammar.")
    .argument("[FILE]", "text to read; - or nothing for standard input")
    .option("-s, --stage <tokens|cst|ast|claims>", "what to show", "tokens")
    .option("-d, --dialect <dialect>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("--stdin-filepath <path>", "name to show for standard input")
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", examples)
    .action(async (path: string | undefined, flags: InspectFlags) => context.finish(await runInspect(path, flags, context)))
}
