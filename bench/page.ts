import { goals, verdictOf } from "./goals.ts"
import { figureOf, type Report, sectionOf, shownNumber } from "./report.ts"
import { shownMachine } from "./show.ts"

const begin = "<!-- bench -->"
const end = "<!-- /bench -->"

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")

const speedTable = (report: Report): string => {
  const markdownIt = figureOf(report, "throughput", "markdown-it")?.value ?? Number.NaN
  const figures = sectionOf(report, "throughput")?.figures ?? []
  return table(
    ["", "MB/s", "× commonmark.js", "× markdown-it"],
    figures.map(({ name, value, ratio }) => [name, shownNumber(value), shownNumber(ratio), shownNumber(value / markdownIt)]),
  )
}

const goalTable = (report: Report): string =>
  table(
    ["Goal", "reached", ""],
    goals.map((goal) => {
      const verdict = verdictOf(goal, report)
      return [goal.text, shownNumber(goal.reached(report)), verdict === "MISSED" ? "**missed**" : verdict]
    }),
  )

/**
 * The figures of a run as README shows them.
 *
 * @param report - the run
 * @returns Markdown
 * @example
 * console.log(speedTables(report))
 */
export const speedTables = (report: Report): string =>
  [`Measured: ${shownMachine(report.machine)}.`, speedTable(report), goalTable(report)].join("\n\n")

/**
 * Puts the figures of a run into README.
 *
 * @param readme - its text
 * @param report - the run
 * @returns the text with the figures between their two marks
 * @throws where the marks are missing
 * @example
 * writeFileSync("README.md", withSpeed(readFileSync("README.md", "utf8"), report))
 */
export const withSpeed = (readme: string, report: Report): string => {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README has no ${begin} … ${end}`)
  return `${readme.slice(0, from + begin.length)}\n\n${speedTables(report)}\n\n${readme.slice(to)}`
}
