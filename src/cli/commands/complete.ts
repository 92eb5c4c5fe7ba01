import { Argument, type Command } from "commander"
import { type Shell, shells } from "../completion/shells.ts"
import type { CommandContext } from "../context.ts"

const examples = `
The script holds all that can be completed; nothing is started when Tab is pressed. Make it anew with a new version.

Examples:
  referat complete bash >> ~/.bashrc
  referat complete zsh > "\${fpath[1]}/_referat"
  referat complete fish > ~/.config/fish/completions/referat.fish
  referat complete powershell >> $PROFILE`

/**
 * Adds `referat complete`.
 *
 * @param program - the program
 * @param context - streams
 * @returns nothing
 * @example
 * defineComplete(program, context)
 */
export const defineComplete = (program: Command, { stdout }: CommandContext): void => {
  program
    .command("complete")
    .summary("print the script with which a shell completes commands")
    .description("Prints the script with which a shell completes commands, options and their values.")
    .addArgument(new Argument("<SHELL>", "the shell").choices(shells))
    .addHelpText("after", examples)
    .action(async (shell: Shell) => {
      const { completionFor } = await import("../completion/index.ts")
      await stdout.write(await completionFor(shell, program))
    })
}
