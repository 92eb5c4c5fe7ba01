import type { CheckedFile, ReportedFinding, ReportWriter } from "./format.ts"

/** GitHub's word for a severity. */
const commands = { error: "error", warning: "warning", hint: "notice" } as const

const escaped = (message: string): string => message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")

/** In the properties of a command, colons and commas part things. */
const escapedProperty = (value: string): string => escaped(value).replaceAll(":", "%3A").replaceAll(",", "%2C")

const commandOf = (command: string, properties: Readonly<Record<string, string | number>>, message: string): string => {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${command} ${list.join(",")}::${escaped(message)}\n`
}

const annotation = (file: string, { rule, severity, message, span: { start, end } }: ReportedFinding): string => {
  // GitHub takes columns only where a finding stays on its line
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return commandOf(commands[severity], { file, line: start.line, endLine: end.line, ...columns, title: `referat ${rule}` }, message)
}

const problemOf = ({ path: file, problem }: CheckedFile): string =>
  problem === null ? "" : commandOf("error", { file, title: "referat" }, problem)

/**
 * Findings as workflow commands: GitHub Actions shows them as annotations of the changed files.
 *
 * @returns the writer
 * @example
 * openGithub().file(checked) // "::warning file=a.txt,line=3,endLine=3,col=10,endColumn=33,title=referat weekday-mismatch::…\n"
 */
export const openGithub = (): ReportWriter => ({
  file: (checked) => checked.findings.map((finding) => annotation(checked.path, finding)).join("") + problemOf(checked),
  end: () => "",
})
