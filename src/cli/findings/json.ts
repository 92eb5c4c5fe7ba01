import { allAtEnd, type ReportSetting, type ReportWriter } from "./format.ts"
import { findingRecord } from "./record.ts"

/**
 * All findings as one JSON object.
 *
 * @param setting - the version to print
 * @returns the writer
 * @example
 * openJson(setting).end() // "{ \"version\": \"1.0.0\", \"files\": [] }\n"
 */
export const openJson = ({ version }: ReportSetting): ReportWriter =>
  allAtEnd((checked) => {
    const files = checked.map(({ shown, problem, findings }) => ({ file: shown, problem, findings: findings.map(findingRecord) }))
    return `${JSON.stringify({ version, files }, null, 2)}\n`
  })
