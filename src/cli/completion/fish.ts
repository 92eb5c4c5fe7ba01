import type { Completed, OptionWords, ProgramWords } from "./words.ts"

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`

/** `-r` asks for a value, `-f` keeps names of files away, `-F` brings them. */
const behind = (takes: Completed): string => {
  if (takes === "files") return "-r -F"
  return takes === "anything" ? "-x" : `-x -a ${quoted(takes.join(" "))}`
}

const flagOf = (name: string): string => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)

const optionLine = (condition: string, { names, takes, description }: OptionWords): string =>
  [
    "complete -c referat",
    `-n ${quoted(condition)}`,
    ...names.map(flagOf),
    ...(takes === null ? [] : [behind(takes)]),
    `-d ${quoted(description)}`,
  ].join(" ")

const argumentLine = (condition: string, takes: Completed | null): string[] => {
  if (takes === "files" || takes === null) return []
  return [`complete -c referat -n ${quoted(condition)} -f${takes === "anything" ? "" : ` -a ${quoted(takes.join(" "))}`}`]
}

/**
 * Completion for fish.
 *
 * @param words - what can be typed
 * @returns a script to be sourced, or to be saved as `referat.fish` among the completions
 * @example
 * fishCompletion(await programWords(program))
 */
export const fishCompletion = ({ commands, options }: ProgramWords): string => {
  const first = "__fish_use_subcommand"
  const lines = [
    "# referat: completion for fish. In config.fish: referat complete fish | source",
    ...commands.map(({ name, summary }) => `complete -c referat -n ${quoted(first)} -f -a ${name} -d ${quoted(summary)}`),
    ...options.map((option) => optionLine(first, option)),
    ...commands.flatMap(({ name, options: own, takes }) => {
      const within = `__fish_seen_subcommand_from ${name}`
      return [...argumentLine(within, takes), ...own.map((option) => optionLine(within, option))]
    }),
  ]
  return `${lines.join("\n")}\n`
}
