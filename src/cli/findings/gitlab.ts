import { createHash } from "node:crypto"
import { allAtEnd, type CheckedFile, type ReportedFinding, type ReportWriter } from "./format.ts"

/** GitLab's word for a severity. */
const severities = { error: "major", warning: "minor", hint: "info" } as const

/** GitLab compares reports by fingerprint alone, so the file must be in it. */
const fingerprintIn = (path: string, fingerprint: string): string => createHash("sha256").update(`${path}\n${fingerprint}`).digest("hex")

const issueOf = (path: string, { rule, severity, message, span: { start, end }, fingerprint }: ReportedFinding) => ({
  description: message,
  check_name: rule,
  fingerprint: fingerprintIn(path, fingerprint),
  severity: severities[severity],
  location: { path, lines: { begin: start.line, end: end.line } },
})

const problemsOf = ({ path, problem }: CheckedFile) =>
  problem === null
    ? []
    : [
        {
          description: problem,
          check_name: "unreadable",
          fingerprint: fingerprintIn(path, problem),
          severity: "blocker",
          location: { path, lines: { begin: 1, end: 1 } },
        },
      ]

/**
 * Findings as a GitLab Code Quality report.
 *
 * @returns the writer
 * @example
 * openGitlab().end() // "[]\n"
 */
export const openGitlab = (): ReportWriter =>
  allAtEnd((files) => {
    const issues = files.flatMap((file) => [...file.findings.map((finding) => issueOf(file.path, finding)), ...problemsOf(file)])
    return `${JSON.stringify(issues, null, 2)}\n`
  })
