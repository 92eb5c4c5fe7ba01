import { figureOf, type Report } from "./report.ts"

/** A promise about a ratio that does not depend on the machine. */
export interface Goal {
  text: string
  /** What was reached; undefined where it was not measured. */
  reached: (report: Report) => number | undefined
  holds: (ratio: number) => boolean
}

const faster =
  (than: string) =>
  (report: Report): number | undefined => {
    const own = figureOf(report, "throughput", "text → Minutes")
    const other = figureOf(report, "throughput", than)
    return own === undefined || other === undefined ? undefined : own.value / other.value
  }

const ratio =
  (section: string, name: string) =>
  (report: Report): number | undefined =>
    figureOf(report, section, name)?.ratio

/** What we want to hold. */
export const goals: readonly Goal[] = [
  { text: "text → Minutes ≥ 1.1 × commonmark.js", reached: faster("commonmark.js"), holds: (times) => times >= 1.1 },
  { text: "text → Minutes ≥ 4 × markdown-it", reached: faster("markdown-it"), holds: (times) => times >= 4 },
  { text: "text → Minutes ≥ 0.2 × split and classify by hand", reached: faster("split and classify"), holds: (times) => times >= 0.2 },
  { text: "referat --version ≤ 1.1 × node -e 0", reached: ratio("startup", "referat --version"), holds: (times) => times <= 1.1 },
  { text: "referat --help ≤ 1.2 × node -e 0", reached: ratio("startup", "referat --help"), holds: (times) => times <= 1.2 },
  { text: "referat parse FILE ≤ 1.9 × node -e 0", reached: ratio("startup", "referat parse"), holds: (times) => times <= 1.9 },
  { text: "peak memory of parse, 100 MB ≤ 12 × the text", reached: ratio("memory", "parse, 100 MB"), holds: (times) => times <= 12 },
  { text: "peak memory of validate, 100 MB ≤ 12 × the text", reached: ratio("memory", "validate, 100 MB"), holds: (times) => times <= 12 },
  { text: "peak memory of convert, 100 MB ≤ 12 × the text", reached: ratio("memory", "convert, 100 MB"), holds: (times) => times <= 12 },
]

/**
 * How it stands with a goal.
 *
 * @param goal - the goal
 * @param report - a run
 * @returns "held", "MISSED", or that it was not measured
 * @example
 * verdictOf(goal, report) // "held"
 */
export const verdictOf = (goal: Goal, report: Report): "held" | "MISSED" | "not measured" => {
  const reached = goal.reached(report)
  if (reached === undefined) return "not measured"
  return goal.holds(reached) ? "held" : "MISSED"
}
