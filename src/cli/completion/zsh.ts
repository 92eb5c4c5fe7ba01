import type { Completed, OptionWords, ProgramWords } from "./words.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Within a description of `_arguments` a bracket ends it, and a colon parts. */
const described = (text: string): string => text.replace(/[\\[\]:]/g, "\\$&")

const actionOf = (takes: Completed): string => {
  if (takes === "files") return "_files"
  return takes === "anything" ? " " : `(${takes.join(" ")})`
}

/** `'*'{-f,--format}'[how to print]:value:(json csv)'` */
const optionSpec = ({ names, takes, description }: OptionWords): string => {
  const behind = takes === null ? "" : `:value:${actionOf(takes)}`
  const name = names.length === 1 ? quoted(`*${names[0]}`) : `'*'{${names.join(",")}}`
  return `${name}${quoted(`[${described(description)}]${behind}`)}`
}

/**
 * Completion for zsh.
 *
 * @param words - what can be typed
 * @returns a script to be sourced, or to be saved as `_referat` in a folder of `fpath`
 * @example
 * zshCompletion(await programWords(program))
 */
export const zshCompletion = ({ commands, options }: ProgramWords): string => {
  const list = commands.map(({ name, summary }) => `        ${quoted(`${name}:${described(summary)}`)}`)
  const cases = commands.map(({ name, options: own, takes }) => {
    const specs = [...own.map(optionSpec), ...(takes === null ? [] : [quoted(`*:argument:${actionOf(takes)}`)])]
    return `        ${name}) _arguments -s ${specs.join(" ")} ;;`
  })
  return `#compdef referat
# referat: completion for zsh. In ~/.zshrc, after compinit: eval "$(referat complete zsh)"
_referat() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${options.map(optionSpec).join(" ")} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      local -a commands
      commands=(
${list.join("\n")}
      )
      _describe command commands
      ;;
    argument)
      case $line[1] in
${cases.join("\n")}
      esac
      ;;
  esac
}
if [ "$funcstack[1]" = "_referat" ]; then _referat "$@"; else compdef _referat referat; fi
`
}
