/** What the entry of a document says of its text, and what the report says by it. */
import type { Diagnostic, JudgedText, Minutes, Severity } from "../index.ts"
import { isWanted, type Wanted } from "../report/choice.ts"
import { countFigures, type ReportRow } from "../report/record.ts"
import type { Converted, FindingCounts } from "./entry.ts"

/** What the entry says of a text, whatever is written for it. */
export type Reading = Pick<
  Converted,
  "dialects" | "meetings" | "date" | "body" | "items" | "decisions" | "figures" | "coverage" | "findings"
>

const findingCounts = (findings: readonly Diagnostic[]): FindingCounts => {
  const counts: FindingCounts = {}
  for (const { severity, rule } of findings) {
    const rules = counts[severity] ?? {}
    rules[rule] = (rules[rule] ?? 0) + 1
    counts[severity] = rules
  }
  return counts
}

/** Sums a text up while its meetings are read. */
export interface Summing {
  add(minutes: Minutes): void
  /** What they came to. */
  sum(text: Pick<JudgedText, "coverage" | "findings">): Reading
}

/**
 * Begins to sum a text up.
 *
 * @returns what takes its meetings
 * @example
 * const summing = sumUp()
 * summing.sum(ended(judge(openText(text)), summing.add)).items
 */
export const sumUp = (): Summing => {
  const dialects: string[] = []
  const meetings: string[] = []
  const counter = countFigures()
  let first: Minutes["meeting"] | undefined
  let items = 0
  let decisions = 0
  return {
    add: (minutes) => {
      const { dialect, id, meeting, agendaItems } = minutes
      dialects.push(dialect)
      meetings.push(id)
      counter.add(minutes)
      first ??= meeting
      items += agendaItems.length
      for (const { decision } of agendaItems) if (decision !== null) decisions += 1
    },
    sum: ({ coverage, findings }) => ({
      dialects,
      meetings,
      date: first?.date ?? null,
      body: first?.body.name ?? "",
      items,
      decisions,
      figures: counter.figures(),
      coverage: {
        claimed: coverage.claimedCharacters,
        total: coverage.totalCharacters,
        lines: coverage.unclaimed.length,
        firstLine: coverage.unclaimed[0]?.span.start.line ?? null,
      },
      findings: findingCounts(findings),
    }),
  }
}

/**
 * A document as the table of the report has it.
 *
 * @param path - the file
 * @param reading - what the entry says of its text
 * @returns plain data
 * @example
 * reportRow(entry.input.path, entry).errors
 */
export const reportRow = (path: string, { dialects, meetings, date, body, items, decisions, coverage, findings }: Reading): ReportRow => {
  const count = (severity: Severity): number => Object.values(findings[severity] ?? {}).reduce((sum, one) => sum + one, 0)
  return {
    path,
    date,
    body,
    dialects,
    meetings: meetings.length,
    items,
    decisions,
    claimed: coverage.claimed,
    total: coverage.total,
    unclaimedLines: coverage.lines,
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  }
}

/**
 * Whether the report shows the text of a document.
 *
 * @param reading - what the entry says of its text
 * @param wanted - whose texts it shows
 * @returns true where it does
 * @example
 * isPageWanted(entry, wantedFor("auto", 12))
 */
export const isPageWanted = (reading: Reading, wanted: Wanted): boolean => isWanted(reportRow("", reading), wanted)
