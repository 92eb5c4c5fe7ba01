import type { Completed, OptionWords, ProgramWords } from "./words.ts"

const listed = (takes: Completed | null): string => (takes === null || typeof takes === "string" ? "" : takes.join(" "))

const namesIn = (options: readonly OptionWords[]): string => options.flatMap(({ names }) => names).join(" ")

/** `"parse -f" | "parse --format") words="json csv" ;;`; nothing known leaves names of files. */
const behind = (command: string, { names, takes }: OptionWords): string[] =>
  takes === null ? [] : [`    ${names.map((name) => `"${command} ${name}"`).join(" | ")}) words="${listed(takes)}" ;;`]

/**
 * Completion for bash 3.2 and later, without the package bash-completion.
 *
 * @param words - what can be typed
 * @returns a script to be sourced
 * @example
 * bashCompletion(await programWords(program))
 */
export const bashCompletion = ({ commands, options }: ProgramWords): string => {
  const names = commands.map(({ name }) => name)
  const values = commands.flatMap(({ name, options: own }) => own.flatMap((option) => behind(name, option)))
  const inside = commands.map(
    ({ name, options: own, takes }) =>
      `    "${name} "*) case $word in -*) words="${namesIn(own)}" ;; *) words="${listed(takes)}" ;; esac ;;`,
  )
  return `# referat: completion for bash. In ~/.bashrc: eval "$(referat complete bash)"
_referat() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in ${names.join("|")}) command=\${COMP_WORDS[at]}; break ;; esac
  done
  case "$command $before" in
${values.join("\n")}
    " --color") words="auto always never" ;;
    " "*) words="${names.join(" ")} help ${namesIn(options)}" ;;
${inside.join("\n")}
  esac
  COMPREPLY=()
  local one
  for one in $words; do case $one in "$word"*) COMPREPLY+=("$one") ;; esac; done
}
complete -o default -o bashdefault -F _referat referat
`
}
