import { spawnSync } from "node:child_process"
import { join } from "node:path"
import type { Argument, Command, Option } from "commander"
import { createProgram } from "../src/cli/program.ts"
import { version } from "../src/cli/version.ts"

/** Signs that Markdown would read. */
const plain = (text: string): string => text.replace(/[\\`*_<>[\]|]/g, "\\$&")

const silent = { write: async () => undefined, isOpen: () => true, failure: () => null, isTerminal: false, width: 80 }

/** The text that a command prints under its help, as it stands there. */
const afterHelp = (command: Command): string => {
  const printed: string[] = []
  command.configureOutput({ writeOut: (text) => void printed.push(text) }).outputHelp()
  const help = printed.join("")
  return help.slice(help.indexOf(command.helpInformation()) + command.helpInformation().length).trim()
}

const optionItem = ({ flags, description, argChoices, defaultValue }: Option): string => {
  const choices = argChoices === undefined ? "" : ` (${argChoices.join(", ")})`
  const usual = typeof defaultValue === "string" ? ` (default: ${defaultValue})` : ""
  return `* **${plain(flags)}**: ${plain(description + choices + usual)}`
}

const argumentItem = (argument: Argument): string => `* *${plain(argument.name())}*: ${plain(argument.description)}`

const shownArgument = (argument: Argument): string => {
  const name = `${argument.name()}${argument.variadic ? "…" : ""}`
  return argument.required ? name : `[${name}]`
}

const items = (list: readonly string[]): string => list.join("\n\n")

const verbatim = (text: string): string => `\`\`\`\n${text}\n\`\`\``

const section = (command: Command): string => {
  const help = command.createHelp()
  const args = command.registeredArguments
  const notes = afterHelp(command)
  return items([
    `### referat ${command.name()} ${plain(["[OPTION]…", ...args.map(shownArgument)].join(" "))}`,
    plain(command.description()),
    ...args.map(argumentItem),
    ...help
      .visibleOptions(command)
      .filter(({ long }) => long !== "--help")
      .map(optionItem),
    ...(notes === "" ? [] : [verbatim(notes)]),
  ])
}

/** The manual in Markdown. */
const manual = (): string => {
  const program = createProgram({ host: process, stdout: silent, stderr: silent, finish: () => undefined })
  const help = program.createHelp()
  return items([
    `# referat(1) -- ${plain(program.description().replace(/\.$/, ""))}`,
    "## SYNOPSIS",
    "**referat** *COMMAND* [OPTION]… [ARGUMENT]…",
    "## DESCRIPTION",
    plain(program.description()),
    "## OPTIONS",
    ...help.visibleOptions(program).map(optionItem),
    "## COMMANDS",
    ...program.commands.map(section),
    "## EXAMPLES",
    verbatim(afterHelp(program)),
  ])
}

/**
 * The page that `man referat` shows, made from the program itself.
 *
 * @returns roff
 * @example
 * manPage().includes(".SH \"SYNOPSIS\"")
 */
export const manPage = (): string => {
  const program = join(import.meta.dirname, "../node_modules/marked-man/bin/marked-man.js")
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { input: manual(), encoding: "utf8" })
  if (status !== 0) throw new Error(`the manual could not be made: ${stderr}`)
  // the day on which it was made would make each one another
  return stdout
    .replace(/^\.TH .*$/m, `.TH "REFERAT" "1" "" "referat ${version}" "User Commands"`)
    .trimEnd()
    .concat("\n")
}
