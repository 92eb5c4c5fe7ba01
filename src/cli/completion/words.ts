/** What can be typed behind `referat`, read from the program itself. */
import type { Argument, Command, Option } from "commander"
import { findingsFormats } from "../findings/index.ts"

/** What comes behind an option, or as argument: one of some words, the name of a file, or what nobody can guess. */
export type Completed = readonly string[] | "files" | "anything"

/** An option as shells need it. */
export interface OptionWords {
  /** "-f", "--format" */
  names: readonly string[]
  /** What comes behind it; null for one that stands alone. */
  takes: Completed | null
  description: string
}

/** A command as shells need it. */
export interface CommandWords {
  name: string
  summary: string
  options: readonly OptionWords[]
  /** What its arguments are; null where it takes none. */
  takes: Completed | null
}

/** What can be typed behind `referat`. */
export interface ProgramWords {
  commands: readonly CommandWords[]
  /** Options before any command. */
  options: readonly OptionWords[]
}

type Values = Readonly<Record<string, readonly string[]>>

/** The words that a placeholder such as `<dialect>` stands for. */
const knownValues = async (): Promise<Values> => {
  const { dialects, encodings, exporters, languages, profiles, rules, tables } = await import("../../index.ts")
  const slugs = rules.map(({ slug }) => slug)
  return {
    dialect: dialects.map(({ id }) => id),
    encoding: encodings,
    formats: exporters.map(({ id }) => id),
    "format[=file]": findingsFormats.map(({ id }) => id),
    lang: languages,
    profile: profiles,
    RULE: slugs,
    "rule=severity": slugs.map((slug) => `${slug}=off`),
    table: tables.map(({ name }) => name),
  }
}

const isFile = /^(?:file|path|folder|dir)s?$/i

const completed = (placeholder: string, choices: readonly string[] | undefined, values: Values): Completed => {
  const words = choices ?? values[placeholder] ?? (placeholder.includes("|") ? placeholder.split("|") : undefined)
  return words ?? (isFile.test(placeholder) ? "files" : "anything")
}

/** "-f, --format <json|csv>" → "json|csv" */
const placeholderOf = ({ flags }: Option): string => /<(.+)>$/.exec(flags)?.[1] ?? ""

const optionWords = (option: Option, values: Values): OptionWords => ({
  names: [option.short, option.long].filter((name) => name !== undefined && name !== null),
  takes: option.required ? completed(placeholderOf(option), option.argChoices, values) : null,
  description: option.description,
})

const argumentsOf = ([first, ...others]: readonly Argument[], values: Values): Completed | null => {
  if (first === undefined) return null
  const last = others.at(-1) ?? first
  return completed(last.name(), last.argChoices, values)
}

/**
 * Reads what can be typed from the program.
 *
 * @param program - the program with all its commands
 * @returns plain data
 * @example
 * (await programWords(program)).commands.map(({ name }) => name) // ["parse", "convert", …]
 */
export const programWords = async (program: Command): Promise<ProgramWords> => {
  const values = await knownValues()
  const help = program.createHelp()
  const optionsOf = (command: Command): OptionWords[] => help.visibleOptions(command).map((option) => optionWords(option, values))
  const common = optionsOf(program).filter(({ names }) => names.includes("--color"))
  return {
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      options: [...optionsOf(command), ...common],
      takes: argumentsOf(command.registeredArguments, values),
    })),
    options: optionsOf(program),
  }
}
