import type { Command } from "commander"
import type { CommandContext } from "../context.ts"
import { deliver } from "../deliver.ts"

interface SchemaFlags {
  output?: string
}

const printed = async function* (): AsyncGenerator<string> {
  const { schema } = await import("../../index.ts")
  yield `${JSON.stringify(await schema(), null, 2)}\n`
}

const examples = `
Examples:
  referat schema -o minutes.schema.json
  referat schema | jq '."$defs".Decision.properties.outcome'`

/**
 * Adds `referat schema`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineSchema(program, context)
 */
export const defineSchema = (program: Command, context: CommandContext): void => {
  program
    .command("schema")
    .summary("print the JSON Schema of the output")
    .description("Prints the JSON Schema (draft 2020-12) of what parse and convert give for one meeting.")
    .option("-o, --output <file>", "write to a file instead of standard output")
    .addHelpText("after", examples)
    .action(async ({ output }: SchemaFlags) => deliver(printed(), output, context))
}
