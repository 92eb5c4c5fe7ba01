import type { Absentee, Minutes, Outcome } from "../ast/schema.ts"
import type { ClaimRun } from "../claims.ts"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { ParseResult } from "../result.ts"

/** What is known of one file that was read. */
export interface ReportRecord {
  result: Pick<ParseResult, "text" | "lines" | "coverage"> & { meetings: Iterable<Minutes> }
  /** In the order of the text. */
  findings: readonly Diagnostic[]
  claims: readonly ClaimRun[]
}

/** A line of the table of files. */
export interface ReportRow {
  path: string
  date: string | null
  body: string
  dialects: string[]
  meetings: number
  items: number
  decisions: number
  claimed: number
  total: number
  unclaimedLines: number
  errors: number
  warnings: number
  hints: number
}

/** What decides whether somebody should look at a file. */
export type Troubles = Pick<ReportRow, "unclaimedLines" | "errors" | "warnings">

/** What a file adds to the charts. */
export interface ReportFigures {
  /** Year ("" where no date was found), outcome, and how many decisions there are of it. */
  outcomes: [string, Outcome, number][]
  /** Year, status, and how many participants of meetings there are of it. */
  attendance: [string, Attendance, number][]
}

export type Attendance = Exclude<Absentee["status"], "partial"> | "present"

/** HTML of the text of a file beside what was read from it, which is kept somewhere until the page is written. */
export interface KeptPage {
  bytes: number
  /** Gives it piece by piece, no character of it parted. */
  pieces(): Iterable<string>
}

/** One file as it goes into the report: it can be made in one process and put together in another. */
export interface DocumentReport {
  row: ReportRow
  figures: ReportFigures
  /** Null where the text is left out. */
  page: KeptPage | null
}

/**
 * Whether somebody should look at a file: lines that were not read, errors or warnings.
 *
 * @param file - what there is of them
 * @returns true where there is something to see
 * @example
 * needsLook({ ...row, unclaimedLines: 1 }) // true
 */
export const needsLook = ({ unclaimedLines, errors, warnings }: Troubles): boolean => unclaimedLines + errors + warnings > 0

const yearOf = ({ meeting }: Minutes): string => meeting.date?.slice(0, 4) ?? ""

/** Counts pairs; they come back in the order of their first. */
const openTally = <Key extends string>() => {
  const tally = new Map<string, [string, Key, number]>()
  return {
    add: (year: string, key: Key): void => {
      tally.set(`${year} ${key}`, [year, key, (tally.get(`${year} ${key}`)?.[2] ?? 0) + 1])
    },
    all: (): [string, Key, number][] => [...tally.values()],
  }
}

/** Counts what the meetings of a file add to the charts. */
export interface FiguresCounter {
  add(minutes: Minutes): void
  /** What they came to. */
  figures(): ReportFigures
}

/**
 * Begins to count what a file adds to the charts.
 *
 * @returns what takes its meetings
 * @example
 * const counter = countFigures()
 * for (const minutes of meetings) counter.add(minutes)
 * counter.figures().outcomes // [["2024", "approved", 3]]
 */
export const countFigures = (): FiguresCounter => {
  const outcomes = openTally<Outcome>()
  const attendance = openTally<Attendance>()
  return {
    add: (minutes) => {
      const year = yearOf(minutes)
      for (const { decision } of minutes.agendaItems) if (decision !== null) outcomes.add(year, decision.outcome)
      for (const { status } of minutes.participants) attendance.add(year, status)
    },
    figures: () => ({ outcomes: outcomes.all(), attendance: attendance.all() }),
  }
}
