import type { Machine } from "./machine.ts"
import type { Figure, Section } from "./measure.ts"

/** What one run of the bench found. */
export interface Report {
  machine: Machine
  files: number
  sections: Section[]
}

/**
 * Looks up what a kind of measurement found.
 *
 * @param report - a run
 * @param section - id of the section
 * @returns the section, where it was measured
 * @example
 * sectionOf(report, "throughput")?.figures
 */
export const sectionOf = (report: Report, section: string): Section | undefined => report.sections.find(({ id }) => id === section)

/**
 * Looks a figure up.
 *
 * @param report - a run
 * @param section - id of the section
 * @param name - name of the figure, or the beginning of it
 * @returns the figure, where it was measured
 * @example
 * figureOf(report, "throughput", "commonmark.js")?.value
 */
export const figureOf = (report: Report, section: string, name: string): Figure | undefined =>
  sectionOf(report, section)?.figures.find((figure) => figure.name.startsWith(name))

/**
 * A number with about three digits, however large it is.
 *
 * @param value - the number, if there is one
 * @returns "0.253", "2.53", "25.3", "253"
 * @example
 * shownNumber(2.5345) // "2.53"
 */
export const shownNumber = (value: number | undefined): string => {
  if (value === undefined || !Number.isFinite(value)) return "–"
  return value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.max(Math.abs(value), 0.1)))))
}
