import type { Command } from "commander"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"
import { dialectList } from "../report/dialect-list.ts"

interface DialectsFlags {
  color: ColorChoice
  format: string
}

const runDialects = async ({ color, format }: DialectsFlags, { stdout, host }: CommandContext): Promise<void> => {
  if (format !== "text" && format !== "json") throw usageError(`unknown format '${format}'; there are: text, json`)
  const { dialects } = await import("../../index.ts")
  if (format === "json") await stdout.write(`${JSON.stringify(dialects, null, 2)}\n`)
  else await stdout.write(dialectList(dialects, await painterFor(color, stdout, host.env)))
}

const examples = `
A dialect adds its words and signs to the one it extends. In JSON they stand as in a dialect file.

Examples:
  referat dialects
  referat dialects --format json | jq -r '.[] | select(.authorities | index("Esbjerg")?) | .id'`

/**
 * Adds `referat dialects`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineDialects(program, context)
 */
export const defineDialects = (program: Command, context: CommandContext): void => {
  program
    .command("dialects")
    .summary("list the dialects that are known, and who writes them")
    .description(
      "Lists the families of minutes and the habits of authorities that extend them: who is known to write so, and what each adds.",
    )
    .option("-f, --format <text|json>", "how to print", "text")
    .addHelpText("after", examples)
    .action(async (_flags: unknown, command: Command) => runDialects(command.optsWithGlobals<DialectsFlags>(), context))
}
