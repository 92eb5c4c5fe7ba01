import type { ChalkInstance } from "chalk"
import type { Diagnostic, ParseResult, Severity } from "../../index.ts"
import { colorOf } from "./finding.ts"
import { counted, percentage } from "./unclaimed.ts"

/** What was found in all documents so far. */
export interface Counts {
  documents: number
  findings: Record<Severity, number>
  claimed: number
  total: number
}

/** Nothing read yet. */
export const emptyCounts: Counts = { documents: 0, findings: { error: 0, warning: 0, hint: 0 }, claimed: 0, total: 0 }

const countOf = (findings: readonly Diagnostic[], severity: Severity): number => findings.filter((one) => one.severity === severity).length

/**
 * Adds a document.
 *
 * @param counts - what was found before
 * @param result - what was read
 * @param findings - its findings
 * @returns the new counts
 * @example
 * withDocument(emptyCounts, result, validate(result))
 */
export const withDocument = (counts: Counts, result: ParseResult, findings: readonly Diagnostic[]): Counts => {
  const { claimedCharacters, totalCharacters } = result.coverage
  return {
    documents: counts.documents + 1,
    findings: {
      error: counts.findings.error + countOf(findings, "error"),
      warning: counts.findings.warning + countOf(findings, "warning"),
      hint: counts.findings.hint + countOf(findings, "hint"),
    },
    claimed: counts.claimed + claimedCharacters,
    total: counts.total + totalCharacters,
  }
}

/**
 * The last lines of `referat validate`.
 *
 * @param counts - what was found
 * @param paint - chalk of standard error
 * @returns the lines, each with its end; "" where nothing was read
 * @example
 * summaryOfFindings(counts, new Chalk({ level: 0 })) // "2 files read: 1 error, 0 warnings, 0 hints · coverage 100 %\n"
 */
export const summaryOfFindings = (counts: Counts, paint: ChalkInstance): string => {
  if (counts.documents === 0) return ""
  const severities: Severity[] = ["error", "warning", "hint"]
  const found = severities.map((severity) => {
    const words = counted(counts.findings[severity], severity)
    return counts.findings[severity] === 0 ? words : colorOf(severity, paint)(words)
  })
  const coverage = `coverage ${percentage(counts.claimed, counts.total)}`
  return `${paint.bold(counted(counts.documents, "file"))} read: ${found.join(", ")} · ${coverage}\n`
}
