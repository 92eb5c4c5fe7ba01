import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { LineIndex } from "../source/span.ts"
import { plain, plainLines } from "./line.ts"

/** A finding that somebody looked at and accepts. */
export interface IgnoredFinding {
  rule: string
  /** Words of the lines that the finding is about; any place where left out. */
  text?: string | undefined
  /** Why it is right as it is. */
  reason: string
}

/** The findings that are left, and the ignores that were needed for the others. */
export interface Sifted<Finding extends Diagnostic, Ignore extends IgnoredFinding> {
  left: Finding[]
  ignored: number
  used: ReadonlySet<Ignore>
}

/**
 * Takes out the findings that are accepted.
 *
 * @param findings - the findings of one text
 * @param ignores - what is accepted in it
 * @param text - the text
 * @param lines - where its lines begin
 * @returns what is left; which ignores were of use
 * @example
 * siftFindings(findings, [{ rule: "number-gap", text: "Punkt 4", reason: "Lukket punkt" }], result.text, result.lines).left
 */
export const siftFindings = <Finding extends Diagnostic, Ignore extends IgnoredFinding>(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  text: string,
  lines: LineIndex,
): Sifted<Finding, Ignore> => {
  const used = new Set<Ignore>()
  const wordsOf = plainLines(text, lines)
  const isIgnored = (finding: Finding): boolean => {
    const ofRule = ignores.filter(({ rule }) => rule === finding.rule)
    if (ofRule.length === 0) return false
    const words = wordsOf(finding.span)
    const matching = ofRule.filter((one) => one.text === undefined || words.includes(plain(one.text)))
    for (const one of matching) used.add(one)
    return matching.length > 0
  }
  const left = findings.filter((finding) => !isIgnored(finding))
  return { left, ignored: findings.length - left.length, used }
}
