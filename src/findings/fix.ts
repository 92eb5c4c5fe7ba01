import type { Diagnostic, Edit, Fix } from "../diagnostics/diagnostic.ts"

/** What may be mended: what can change nothing that is said, or all of it. */
export type FixReach = "safe" | "all"

/** A text with what could be mended in it. */
export interface FixedText {
  text: string
  /** How many findings were mended. */
  fixed: number
}

/** A fix may call for another one; a rule that never comes to rest must not keep us for ever. */
const mostRounds = 10

/**
 * The fix of a finding, where it is within reach.
 *
 * @param finding - a finding
 * @param reach - what may be mended
 * @returns the fix, or undefined
 * @example
 * findings.filter((finding) => fixWithin(finding, "safe") !== undefined).length
 */
export const fixWithin = ({ fix }: Diagnostic, reach: FixReach): Fix | undefined =>
  fix !== undefined && fix.edits.length > 0 && (reach === "all" || fix.safety === "safe") ? fix : undefined

const startOf = ({ edits }: Fix): number => edits[0]?.start ?? 0

/** Of fixes that reach into each other the first is taken; the others wait for the next round. */
const separate = (fixes: readonly Fix[]): Fix[] => {
  let end = 0
  return fixes.filter((fix) => {
    if (startOf(fix) < end) return false
    end = Math.max(end, fix.edits[fix.edits.length - 1]?.end ?? 0)
    return true
  })
}

const edited = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: replacement } of edits) {
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  return [...pieces, text.slice(at)].join("")
}

/**
 * Mends a text until nothing within reach is left.
 *
 * @param text - the text
 * @param reach - what may be mended
 * @param find - the findings of a text
 * @returns the mended text; the same where there was nothing to mend
 * @example
 * fixText(text, "safe", (text) => validate(text)) // { text: "…", fixed: 2 }
 */
export const fixText = (text: string, reach: FixReach, find: (text: string) => readonly Diagnostic[]): FixedText => {
  let current: FixedText = { text, fixed: 0 }
  for (let round = 0; round < mostRounds; round++) {
    const fixes = find(current.text)
      .flatMap((finding) => fixWithin(finding, reach) ?? [])
      .sort((one, other) => startOf(one) - startOf(other))
    const taken = separate(fixes)
    if (taken.length === 0) return current
    const next = edited(
      current.text,
      taken.flatMap(({ edits }) => edits),
    )
    if (next === current.text) return current
    current = { text: next, fixed: current.fixed + taken.length }
  }
  return current
}
