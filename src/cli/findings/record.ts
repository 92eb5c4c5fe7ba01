import type { ReportedFinding } from "./format.ts"

/** A finding as plain data: what `json` and `ndjson` print. Lines and columns begin at 1, columns count UTF-16 units. */
export interface FindingRecord {
  rule: string
  severity: string
  message: string
  line: number
  column: number
  endLine: number
  endColumn: number
  fingerprint: string
  /** How it can be mended; null where only people can. Offsets count UTF-16 units of the text without byte order mark. */
  fix: { safety: string; edits: readonly { start: number; end: number; text: string }[] } | null
}

/**
 * A finding as plain data.
 *
 * @param finding - the finding
 * @returns its fields, in the order in which they are printed
 * @example
 * JSON.stringify(findingRecord(finding))
 */
export const findingRecord = ({ rule, severity, message, span: { start, end }, fingerprint, fix }: ReportedFinding): FindingRecord => ({
  rule,
  severity,
  message,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  fingerprint,
  fix: fix === undefined ? null : { safety: fix.safety, edits: fix.edits },
})
