import type { Diagnostic } from "../diagnostics/diagnostic.ts"

const masked = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, (sign) => "x".repeat(sign.length))

/**
 * A text as it may be shown: what findings call personal is masked. Offsets stay what they are.
 *
 * @param text - the whole text
 * @param findings - all findings in it, in the order of the text
 * @returns the text with an x for each letter and figure of what is personal
 * @example
 * withoutPersonal("Ane, 070761-4285.", [{ …, confidential: true }]) // "Ane, xxxxxx-xxxx."
 */
export const withoutPersonal = (text: string, findings: readonly Diagnostic[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { span, confidential } of findings) {
    if (confidential !== true || span.end.offset <= at) continue
    const start = Math.max(at, span.start.offset)
    pieces.push(text.slice(at, start), masked(text.slice(start, span.end.offset)))
    at = span.end.offset
  }
  return pieces.join("") + text.slice(at)
}
