import type { ReportWriter } from "./format.ts"
import { findingRecord } from "./record.ts"

/**
 * Findings as JSON, one a line, as soon as they are found.
 *
 * @returns the writer
 * @example
 * openNdjson().file(checked) // "{\"file\":\"a.txt\",\"rule\":\"weekday-mismatch\",…}\n"
 */
export const openNdjson = (): ReportWriter => ({
  file: ({ shown, findings }) => findings.map((finding) => `${JSON.stringify({ file: shown, ...findingRecord(finding) })}\n`).join(""),
  end: () => "",
})
