import type { Command } from "commander"
import { onOneLine } from "../../findings/printable.ts"
import { type ColorChoice, painterFor } from "../color.ts"
import { type CommandContext, usageError } from "../context.ts"

const runExplain = async (name: string, { color }: { color: ColorChoice }, { stdout, host }: CommandContext): Promise<void> => {
  const { findRule } = await import("../../index.ts")
  const { rulePage } = await import("../report/rule-page.ts")
  const { rule, similar } = findRule(name)
  if (rule === undefined) {
    const hint = similar === undefined ? "`referat rules` lists them" : `did you mean '${similar.slug}'?`
    throw usageError(`there is no rule '${onOneLine(name)}'; ${hint}`)
  }
  await stdout.write(rulePage(rule, await painterFor(color, stdout, host.env)))
}

const examples = `
Examples:
  referat explain number-gap
  referat explain REF009`

/**
 * Adds `referat explain`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineExplain(program, context)
 */
export const defineExplain = (program: Command, context: CommandContext): void => {
  program
    .command("explain")
    .summary("say what a rule looks for, why, and what to do")
    .description("Explains a rule of validate: what it looks for, why it matters, what to do, with examples.")
    .argument("<RULE>", "the name of the rule or its number")
    .addHelpText("after", examples)
    .action(async (name: string, _flags: unknown, command: Command) =>
      runExplain(name, command.optsWithGlobals<{ color: ColorChoice }>(), context),
    )
}
