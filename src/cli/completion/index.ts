import type { Command } from "commander"
import { bashCompletion } from "./bash.ts"
import { fishCompletion } from "./fish.ts"
import { powershellCompletion } from "./powershell.ts"
import type { Shell } from "./shells.ts"
import { type ProgramWords, programWords } from "./words.ts"
import { zshCompletion } from "./zsh.ts"

const writers: Readonly<Record<Shell, (words: ProgramWords) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
}

/**
 * The script that lets a shell complete the words behind `referat`. All it needs stands in it: nothing is started when Tab is pressed.
 *
 * @param shell - the shell
 * @param program - the program with all its commands
 * @returns the script
 * @example
 * await completionFor("bash", program)
 */
export const completionFor = async (shell: Shell, program: Command): Promise<string> => writers[shell](await programWords(program))
