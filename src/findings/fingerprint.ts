import { createHash } from "node:crypto"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { LineIndex, Point } from "../source/span.ts"
import { plainLines } from "./line.ts"

const hashLength = 16

const hashOf = (...parts: readonly string[]): string => createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, hashLength)

/**
 * A name for each finding of a text that it keeps when lines are put in above it, or the file is saved in another encoding: made of
 * the rule, the words of its line, and how many such findings stand before it.
 *
 * @param findings - the findings of one text, in its order
 * @param text - the text
 * @param lines - where its lines begin
 * @returns one fingerprint for each finding, all different
 * @example
 * fingerprintsOf(validate(result), result.text, result.lines) // ["5f0c2f6b8d1e9a37", …]
 */
export const fingerprintsOf = (findings: readonly Diagnostic[], text: string, lines: LineIndex): string[] => {
  const wordsOf = plainLines(text, lines)
  const hashes = new Map<number, string>()
  const hashOfLine = (start: Point): string => {
    const hash = hashes.get(start.line) ?? hashOf(wordsOf({ start, end: start }))
    hashes.set(start.line, hash)
    return hash
  }
  const seen = new Map<string, number>()
  return findings.map(({ rule, span: { start } }) => {
    const hash = hashOfLine(start)
    const key = `${rule}\n${hash}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return hashOf(rule, hash, String(before))
  })
}
