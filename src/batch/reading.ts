/** What the entry of a document says of its text, and what the report says by it. */
import type { Diagnostic, ParseResult, Severity } from "../index.ts"
import { isWanted, type Texts } from "../report/choice.ts"
import { figuresOf, type ReportRow } from "../report/record.ts"
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
    counts[severity] = { ...rules, [rule]: (rules[rule] ?? 0) + 1 }
  }
  return counts
}

/**
 * Sums a text up.
 *
 * @param result - what was read
 * @param findings - its findings
 * @returns plain data for the entry
 * @example
 * readingOf(result, validate(result)).items
 */
export const readingOf = ({ meetings, coverage }: Pick<ParseResult, "meetings" | "coverage">, findings: readonly Diagnostic[]): Reading => {
  const items = meetings.flatMap(({ agendaItems }) => agendaItems)
  const [first] = meetings
  return {
    dialects: meetings.map(({ dialect }) => dialect),
    meetings: meetings.map(({ id }) => id),
    date: first?.meeting.date ?? null,
    body: first?.meeting.body.name ?? "",
    items: items.length,
    decisions: items.filter(({ decision }) => decision !== null).length,
    figures: figuresOf({ meetings }),
    coverage: {
      claimed: coverage.claimedCharacters,
      total: coverage.totalCharacters,
      lines: coverage.unclaimed.length,
      firstLine: coverage.unclaimed[0]?.span.start.line ?? null,
    },
    findings: findingCounts(findings),
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
 * @param texts - whose texts it shows
 * @returns true where it does
 * @example
 * isPageWanted(entry, "look")
 */
export const isPageWanted = (reading: Reading, texts: Texts): boolean => isWanted(reportRow("", reading), texts)
