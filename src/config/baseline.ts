import { readJsonIfThere } from "./file.ts"
import type { Baseline } from "./schema.ts"

/** The known findings of one file. */
export type KnownFindings = Baseline["files"][string]

/** What a baseline needs of a finding. */
export interface Fingerprinted {
  rule: string
  fingerprint: string
}

/** Nothing known. */
export const emptyBaseline: Baseline = { version: 1, files: {} }

/**
 * Reads a baseline.
 *
 * @param file - the file
 * @returns the baseline; null where there is none yet
 * @throws {ConfigError} (rejects) where it cannot be read or something in it is not allowed
 * @example
 * (await readBaseline("baseline.json"))?.files["2020/a.txt"]
 */
export const readBaseline = async (file: string): Promise<Baseline | null> => {
  const data = await readJsonIfThere(file)
  return data === undefined ? null : (await import("./check.ts")).checkedBaseline(file, data)
}

const byCodePoint = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : Number(one > other))

const sorted = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(byCodePoint))

/**
 * The findings of a file as a baseline keeps them.
 *
 * @param findings - the findings
 * @returns fingerprints by rule, both in a fixed order
 * @example
 * knownFrom([{ rule: "number-gap", fingerprint: "5f0c2f6b8d1e9a37" }]) // { "number-gap": ["5f0c2f6b8d1e9a37"] }
 */
export const knownFrom = (findings: readonly Fingerprinted[]): KnownFindings => {
  const rules = [...new Set(findings.map(({ rule }) => rule))]
  const ofRule = (rule: string): string[] => findings.flatMap((one) => (one.rule === rule ? [one.fingerprint] : [])).sort()
  return sorted(Object.fromEntries(rules.map((rule) => [rule, ofRule(rule)])))
}

/**
 * Makes a test of what is known.
 *
 * @param known - the known findings of a file
 * @returns whether a finding of it is one of them
 * @example
 * knownTest(baseline.files["a.txt"] ?? {})(finding)
 */
export const knownTest = (known: KnownFindings): ((finding: Fingerprinted) => boolean) => {
  const keys = new Set(Object.entries(known).flatMap(([rule, fingerprints]) => fingerprints.map((one) => `${rule} ${one}`)))
  return ({ rule, fingerprint }) => keys.has(`${rule} ${fingerprint}`)
}

/**
 * A baseline as it is written: what the checked files hold now, and what was known of all others.
 *
 * @param before - the baseline so far
 * @param now - the known findings of the files that were checked
 * @returns its text
 * @example
 * baselineText(emptyBaseline, new Map([["a.txt", knownFrom(findings)]]))
 */
export const baselineText = (before: Baseline, now: ReadonlyMap<string, KnownFindings>): string => {
  const files = { ...before.files, ...Object.fromEntries(now) }
  const filled = Object.fromEntries(Object.entries(files).filter(([, known]) => Object.keys(known).length > 0))
  return `${JSON.stringify({ version: 1, files: sorted(filled) }, null, 2)}\n`
}
