import { goals, verdictOf } from "./goals.ts"
import type { Machine } from "./machine.ts"
import type { Figure, Section } from "./measure.ts"
import { figureOf, type Report, shownNumber } from "./report.ts"

/** Columns under each other: the first to the left, numbers to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))
  return rows.map((row) => `  ${row.map(cell).join("  ").trimEnd()}`).join("\n")
}

const percent = (factor: number): string => `${factor >= 1 ? "+" : "−"}${Math.round(Math.abs(factor - 1) * 100)} %`

/** Ratios are compared where there are any: the machine may have been busier then. */
const changeOf = (now: Figure, then: Figure | undefined): string => {
  if (then === undefined) return "new"
  const factor = now.ratio !== undefined && then.ratio !== undefined ? now.ratio / then.ratio : now.value / then.value
  return percent(factor)
}

const sectionTable = ({ id, title, unit, ratioTo, figures }: Section, before: Report | undefined): string => {
  const hasRatio = figures.some(({ ratio }) => ratio !== undefined)
  const head = ["", unit, ...(hasRatio ? [`× ${ratioTo}`] : []), ...(before === undefined ? [] : ["change"])]
  const rows = figures.map((figure) => [
    figure.name,
    shownNumber(figure.value),
    ...(hasRatio ? [shownNumber(figure.ratio)] : []),
    ...(before === undefined ? [] : [changeOf(figure, figureOf(before, id, figure.name))]),
  ])
  return `${title}\n${table([head, ...rows])}`
}

/**
 * Where and when a run was made.
 *
 * @param machine - of the run
 * @returns one line
 * @example
 * shownMachine(report.machine) // "2026-01-31 · Node 20.19.0 · 2 × … · 16 GB · linux x64 · load 0.1"
 */
export const shownMachine = ({ date, node, cpu, cores, memory, system, load }: Machine): string =>
  [date, `Node ${node}`, `${cores} × ${cpu}`, `${memory} GB`, system, `load ${load}`].join(" · ")

/**
 * The report for people.
 *
 * @param report - what was measured
 * @param before - an earlier report to compare with
 * @returns several lines
 * @example
 * console.log(shown(report, undefined))
 */
export const shown = (report: Report, before: Report | undefined): string =>
  [
    `${shownMachine(report.machine)} · ${report.files} files · medians of interleaved runs`,
    ...(before === undefined ? [] : [`compared with ${shownMachine(before.machine)}`]),
    ...report.sections.map((section) => sectionTable(section, before)),
    `goals\n${table(goals.map((goal) => [goal.text, shownNumber(goal.reached(report)), verdictOf(goal, report)]))}`,
  ].join("\n\n")
