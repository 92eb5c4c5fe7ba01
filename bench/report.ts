/** What one run of the bench found. */
export interface Report {
  node: string
  /** Size of the text, in UTF-8. */
  bytes: number
  files: number
  throughput: { name: string; milliseconds: number; megabytesPerSecond: number }[]
  startUp: { name: string; milliseconds: number; ratio: number }[]
}

/** A promise about a ratio that does not depend on the machine. */
interface Goal {
  text: string
  reached: (report: Report) => number
  holds: (ratio: number) => boolean
}

const speed = (report: Report, name: string): number => report.throughput.find((one) => one.name === name)?.megabytesPerSecond ?? Number.NaN
const startRatio = (report: Report, name: string): number => report.startUp.find((one) => one.name === name)?.ratio ?? Number.NaN

const faster =
  (than: string) =>
  (report: Report): number =>
    speed(report, "text → Minutes") / speed(report, than)
const start =
  (name: string) =>
  (report: Report): number =>
    startRatio(report, name)

const goals: Goal[] = [
  { text: "text → Minutes ≥ 3 × markdown-it", reached: faster("markdown-it to its tree"), holds: (ratio) => ratio >= 3 },
  { text: "text → Minutes ≥ 1 × commonmark.js", reached: faster("commonmark.js to its tree"), holds: (ratio) => ratio >= 1 },
  { text: "--help ≤ 1.35 × node -e 0", reached: start("referat --help"), holds: (ratio) => ratio <= 1.35 },
  { text: "parse FILE ≤ 2.2 × node -e 0", reached: start("referat parse FILE"), holds: (ratio) => ratio <= 2.2 },
]

const fixed = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : "–")

/** Columns under each other: the first to the left, numbers to the right. */
const table = (rows: readonly string[][]): string => {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(width(0)) : text.padStart(width(column)))
  return rows.map((row) => `  ${row.map(cell).join("  ")}`).join("\n")
}

/**
 * The report for people.
 *
 * @param report - what was measured
 * @param before - an earlier report to compare with
 * @returns several lines
 * @example
 * console.log(shown(report, undefined))
 */
export const shown = (report: Report, before: Report | undefined): string => {
  const change = (now: number, then: number | undefined): string[] =>
    before === undefined ? [] : [then === undefined ? "new" : `${now >= then ? "+" : ""}${fixed((now / then - 1) * 100, 0)} %`]
  const header = before === undefined ? [] : ["change"]
  const throughput = report.throughput.map(({ name, milliseconds, megabytesPerSecond }) => [
    name,
    fixed(milliseconds, 0),
    fixed(megabytesPerSecond, 1),
    fixed(megabytesPerSecond / speed(report, "commonmark.js to its tree"), 2),
    fixed(megabytesPerSecond / speed(report, "markdown-it to its tree"), 2),
    ...change(megabytesPerSecond, before?.throughput.find((one) => one.name === name)?.megabytesPerSecond),
  ])
  const startUp = report.startUp.map(({ name, milliseconds, ratio }) => [
    name,
    fixed(milliseconds, 0),
    fixed(ratio, 2),
    ...change(ratio, before?.startUp.find((one) => one.name === name)?.ratio),
  ])
  return [
    `Node ${report.node} · ${report.files} files repeated to ${fixed(report.bytes / 1e6, 1)} MB · medians of interleaved runs`,
    "",
    table([["throughput", "ms", "MB/s", "× commonmark.js", "× markdown-it", ...header], ...throughput]),
    "",
    table([["start-up", "ms", "× node -e 0", ...header], ...startUp]),
    "",
    table([
      ["goal", "measured", ""],
      ...goals.map(({ text, reached, holds }) => [text, fixed(reached(report), 2), holds(reached(report)) ? "held" : "MISSED"]),
    ]),
  ].join("\n")
}
