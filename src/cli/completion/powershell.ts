import type { Completed, OptionWords, ProgramWords } from "./words.ts"

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(", ")})`

const listed = (takes: Completed | null): readonly string[] => (takes === null || typeof takes === "string" ? [] : takes)

const entries = (options: readonly OptionWords[]): string =>
  options.flatMap(({ names, takes }) => names.map((name) => `      ${quoted(name)} = ${list(listed(takes))}`)).join("\n")

/**
 * Completion for PowerShell. Where no word is known it leaves names of files to the shell.
 *
 * @param words - what can be typed
 * @returns a script to be run
 * @example
 * powershellCompletion(await programWords(program))
 */
export const powershellCompletion = ({ commands, options }: ProgramWords): string => {
  const tables = commands.map(
    ({ name, options: own, takes }) => `    ${quoted(name)} = @{
      '' = ${list(listed(takes))}
${entries(own)}
    }`,
  )
  const names = [...commands.map(({ name }) => name), "help", ...options.flatMap((option) => option.names)]
  return `# referat: completion for PowerShell. In $PROFILE: referat complete powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName referat -ScriptBlock {
  param($word, $line, $cursor)
  $commands = @{
${tables.join("\n")}
  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $command = $typed | Where-Object { $commands.ContainsKey($_) } | Select-Object -First 1
  if ($null -eq $command) { $found = ${list(names)} }
  else {
    $known = $commands[$command]
    $before = $typed[-1]
    if ($before.StartsWith('-') -and $known.ContainsKey($before) -and $known[$before].Count -gt 0) { $found = $known[$before] }
    elseif ("$word".StartsWith('-')) { $found = $known.Keys | Where-Object { $_ -ne '' } | Sort-Object }
    else { $found = $known[''] }
  }
  $found | Where-Object { "$_".StartsWith("$word") } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}
