import type { Absentee, Minutes, Outcome } from "../ast/schema.ts"
import type { ClaimRun } from "../claims.ts"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { ParseResult } from "../result.ts"

/** All that the report says of one file that was read. */
export interface ReportRecord {
  /** The file as the person who started the run named it. */
  path: string
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

/** What a file adds to the charts. */
export interface ReportFigures {
  /** Year ("" where no date was found) and outcome of each decision. */
  outcomes: [string, Outcome][]
  /** Year and status of each participant of each meeting. */
  attendance: [string, Attendance][]
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
 * @param row - a file
 * @returns true where there is something to see
 * @example
 * needsLook({ ...row, unclaimedLines: 1 }) // true
 */
export const needsLook = ({ unclaimedLines, errors, warnings }: ReportRow): boolean => unclaimedLines + errors + warnings > 0

const yearOf = ({ meeting }: Minutes): string => meeting.date?.slice(0, 4) ?? ""

/**
 * The line of a file in the table.
 *
 * @param record - what was read
 * @returns plain data
 * @example
 * rowOf(record).items
 */
export const rowOf = ({ path, result, findings }: ReportRecord): ReportRow => {
  const { meetings, coverage } = result
  const items = meetings.flatMap(({ agendaItems }) => agendaItems)
  const count = (severity: Diagnostic["severity"]): number => findings.filter((one) => one.severity === severity).length
  return {
    path,
    date: meetings[0]?.meeting.date ?? null,
    body: meetings[0]?.meeting.body.name ?? "",
    dialects: meetings.map(({ dialect }) => dialect),
    meetings: meetings.length,
    items: items.length,
    decisions: items.filter(({ decision }) => decision !== null).length,
    claimed: coverage.claimedCharacters,
    total: coverage.totalCharacters,
    unclaimedLines: coverage.unclaimed.length,
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  }
}

/**
 * What a file adds to the charts.
 *
 * @param record - what was read
 * @returns plain data
 * @example
 * figuresOf(record).outcomes // [["2024", "approved"]]
 */
export const figuresOf = ({ result }: ReportRecord): ReportFigures => ({
  outcomes: result.meetings.flatMap((minutes) =>
    minutes.agendaItems.flatMap(({ decision }): [string, Outcome][] => (decision === null ? [] : [[yearOf(minutes), decision.outcome]])),
  ),
  attendance: result.meetings.flatMap((minutes) =>
    minutes.participants.map(({ status }): [string, Attendance] => [yearOf(minutes), status]),
  ),
})
