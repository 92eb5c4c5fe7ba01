import type { Absentee, Minutes, Outcome } from "../ast/schema.ts"
import type { ClaimRun } from "../claims.ts"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { ParseResult } from "../result.ts"

/** What is known of one file that was read. */
export interface ReportRecord {
  result: Pick<ParseResult, "text" | "lines" | "meetings" | "coverage">
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

/** One file as it goes into the report: plain data, so that it can be made in one process and put together in another. */
export interface DocumentReport {
  row: ReportRow
  figures: ReportFigures
  /** HTML of its text beside what was read from it; null where that is left out. */
  page: string | null
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

/** Pairs that are the same counted together, in the order of their first. */
const tallied = <Key extends string>(pairs: readonly [string, Key][]): [string, Key, number][] => {
  const tally = new Map<string, [string, Key, number]>()
  for (const [year, key] of pairs) tally.set(`${year} ${key}`, [year, key, (tally.get(`${year} ${key}`)?.[2] ?? 0) + 1])
  return [...tally.values()]
}

/**
 * What a file adds to the charts.
 *
 * @param result - what was read
 * @returns plain data
 * @example
 * figuresOf(result).outcomes // [["2024", "approved", 3]]
 */
export const figuresOf = ({ meetings }: Pick<ReportRecord["result"], "meetings">): ReportFigures => ({
  outcomes: tallied(
    meetings.flatMap((minutes) =>
      minutes.agendaItems.flatMap(({ decision }): [string, Outcome][] => (decision === null ? [] : [[yearOf(minutes), decision.outcome]])),
    ),
  ),
  attendance: tallied(
    meetings.flatMap((minutes) => minutes.participants.map(({ status }): [string, Attendance] => [yearOf(minutes), status])),
  ),
})
