import type { ChalkInstance } from "chalk"
import type { Coverage, Diagnostic, Language, Severity } from "../../index.ts"
import { colorOf } from "./finding.ts"
import { percentage } from "./unclaimed.ts"
import { words } from "./words.ts"

/** What was found in all documents so far. */
export interface Counts {
  documents: number
  findings: Readonly<Record<Severity, number>>
  /** Findings by rule, with what they matter. */
  rules: ReadonlyMap<string, { severity: Severity; count: number }>
  /** Findings that `--fix` would mend. */
  fixable: number
  /** Findings that somebody accepted, and those of the baseline. */
  ignored: number
  known: number
  leftOut: number
  claimed: number
  total: number
}

/** Nothing read yet. */
export const emptyCounts: Counts = {
  documents: 0,
  findings: { error: 0, warning: 0, hint: 0 },
  rules: new Map(),
  fixable: 0,
  ignored: 0,
  known: 0,
  leftOut: 0,
  claimed: 0,
  total: 0,
}

/** A document that was checked. */
export interface CountedDocument {
  coverage: Coverage
  findings: readonly Diagnostic[]
  ignored: number
  known: number
}

const countOf = (findings: readonly Diagnostic[], severity: Severity): number => findings.filter((one) => one.severity === severity).length

const withRules = (before: Counts["rules"], findings: readonly Diagnostic[]): Counts["rules"] => {
  if (findings.length === 0) return before
  const rules = new Map(before)
  for (const { rule, severity } of findings) rules.set(rule, { severity, count: (rules.get(rule)?.count ?? 0) + 1 })
  return rules
}

/**
 * Adds a document.
 *
 * @param counts - what was found before
 * @param document - what was found in it
 * @returns the new counts
 * @example
 * withDocument(emptyCounts, { coverage: result.coverage, findings: validate(result), ignored: 0, known: 0 })
 */
export const withDocument = (counts: Counts, { coverage, findings, ignored, known }: CountedDocument): Counts => ({
  documents: counts.documents + 1,
  findings: {
    error: counts.findings.error + countOf(findings, "error"),
    warning: counts.findings.warning + countOf(findings, "warning"),
    hint: counts.findings.hint + countOf(findings, "hint"),
  },
  rules: withRules(counts.rules, findings),
  fixable: counts.fixable + findings.filter(({ fix }) => fix?.safety === "safe").length,
  ignored: counts.ignored + ignored,
  known: counts.known + known,
  leftOut: counts.leftOut,
  claimed: counts.claimed + coverage.claimedCharacters,
  total: counts.total + coverage.totalCharacters,
})

const severities: readonly Severity[] = ["error", "warning", "hint"]

/**
 * The last line of `referat validate`.
 *
 * @param counts - what was found
 * @param lang - the language to say it in
 * @param paint - chalk of standard error
 * @returns the line with its end; "" where nothing was read
 * @example
 * summaryOfFindings(counts, "en", new Chalk({ level: 0 })) // "2 files read: 1 error, 0 warnings, 0 hints · coverage 100 %\n"
 */
export const summaryOfFindings = (counts: Counts, lang: Language, paint: ChalkInstance): string => {
  const say = words[lang]
  const extras: [number, (count: number) => string][] = [
    [counts.fixable, say.fixable],
    [counts.ignored, say.ignored],
    [counts.known, say.known],
    [counts.leftOut, say.leftOut],
  ]
  const said = extras.flatMap(([count, words]) => (count === 0 ? [] : [words(count)]))
  if (counts.documents === 0) return said.length === 0 ? "" : `${said.join(" · ")}\n`
  const found = severities.map((severity) => {
    const count = counts.findings[severity]
    const text = say.found[severity](count)
    return count === 0 ? text : colorOf(severity, paint)(text)
  })
  const parts = [found.join(", "), say.coverage(percentage(counts.claimed, counts.total)), ...said]
  return `${paint.bold(say.read(counts.documents))}: ${parts.join(" · ")}\n`
}

/**
 * How often each rule found something, the most frequent first.
 *
 * @param counts - what was found
 * @param paint - chalk of standard error
 * @returns one line a rule
 * @example
 * statisticsOfFindings(counts, new Chalk({ level: 0 })) // "    12  warning  weekday-mismatch\n"
 */
export const statisticsOfFindings = ({ rules }: Counts, paint: ChalkInstance): string =>
  [...rules]
    .sort(([one, { count }], [other, { count: otherCount }]) => otherCount - count || (one < other ? -1 : 1))
    .map(([rule, { severity, count }]) => `${String(count).padStart(6)}  ${colorOf(severity, paint)(severity.padEnd(7))}  ${rule}\n`)
    .join("")
