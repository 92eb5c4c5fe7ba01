import type { Outcome } from "../ast/schema.ts"
import { type Attendance, needsLook, type ReportFigures, type ReportRow } from "./record.ts"

type Counts<Key extends string> = Map<Key, number>

/** Sums over all files so far. The size of it depends on how many years and dialects there are, not on how many files. */
export interface Totals {
  documents: number
  attention: number
  meetings: number
  items: number
  decisions: number
  claimed: number
  total: number
  unclaimedLines: number
  errors: number
  warnings: number
  hints: number
  dialects: Counts<string>
  outcomes: Map<string, Counts<Outcome>>
  attendance: Map<string, Counts<Attendance>>
}

/**
 * Sums before the first file.
 *
 * @returns new totals
 * @example
 * addDocument(emptyTotals(), row, figures)
 */
export const emptyTotals = (): Totals => ({
  documents: 0,
  attention: 0,
  meetings: 0,
  items: 0,
  decisions: 0,
  claimed: 0,
  total: 0,
  unclaimedLines: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
  dialects: new Map(),
  outcomes: new Map(),
  attendance: new Map(),
})

const increase = <Key extends string>(counts: Counts<Key>, key: Key, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const increaseIn = <Key extends string>(years: Map<string, Counts<Key>>, tally: readonly (readonly [string, Key, number])[]): void => {
  for (const [year, key, count] of tally) {
    const counts = years.get(year) ?? new Map<Key, number>()
    years.set(year, counts)
    increase(counts, key, count)
  }
}

const summed = ["meetings", "items", "decisions", "claimed", "total", "unclaimedLines", "errors", "warnings", "hints"] as const

/**
 * Adds a file to the sums, in place.
 *
 * @param totals - sums so far
 * @param row - the file
 * @param figures - what it adds to the charts
 * @returns nothing
 * @example
 * addDocument(totals, row, figures)
 */
export const addDocument = (totals: Totals, row: ReportRow, { outcomes, attendance }: ReportFigures): void => {
  totals.documents++
  if (needsLook(row)) totals.attention++
  for (const field of summed) totals[field] += row[field]
  for (const dialect of row.dialects) increase(totals.dialects, dialect, 1)
  increaseIn(totals.outcomes, outcomes)
  increaseIn(totals.attendance, attendance)
}

/**
 * The years of a tally in their order, meetings without a date last.
 *
 * @param years - counts by year
 * @returns year and counts
 * @example
 * byYear(totals.outcomes).map(([year]) => year) // ["2023", "2024", ""]
 */
export const byYear = <Value>(years: ReadonlyMap<string, Value>): [string, Value][] =>
  [...years].sort(([one], [other]) => Number(one === "") - Number(other === "") || (one < other ? -1 : 1))
