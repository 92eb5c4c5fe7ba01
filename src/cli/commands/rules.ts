import type { Command } from "commander"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"

interface RulesFlags {
  color: ColorChoice
  format: string
}

const runRules = async ({ color, format }: RulesFlags, { stdout, host }: CommandContext): Promise<void> => {
  if (format !== "text" && format !== "json") throw usageError(`unknown format '${format}'; there are: text, json`)
  const { rules } = await import("../../index.ts")
  const { ruleList, ruleRecord } = await import("../report/rule-list.ts")
  if (format === "json") await stdout.write(`${JSON.stringify(rules.map(ruleRecord), null, 2)}\n`)
  else await stdout.write(ruleList(rules, await painterFor(color, stdout, host.env)))
}

const examples = `
Examples:
  referat rules
  referat rules --format json | jq -r '.[] | select(.profiles | index("archive")) | .slug'
  referat explain number-gap`

/**
 * Adds `referat rules`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineRules(program, context)
 */
export const defineRules = (program: Command, context: CommandContext): void => {
  program
    .command("rules")
    .summary("list the rules of validate")
    .description("Lists the rules by what they look at: how much each matters, and in which profiles it is on.")
    .option("-f, --format <text|json>", "how to print", "text")
    .addHelpText("after", examples)
    .action(async (_flags: unknown, command: Command) => runRules(command.optsWithGlobals<RulesFlags>(), context))
}
