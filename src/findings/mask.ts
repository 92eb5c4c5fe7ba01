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

/**
 * Makes what hides personal text in values that were read out of a text.
 *
 * @param text - the whole text
 * @param findings - all findings in it
 * @returns a function that puts an x for each letter and figure of what is personal
 * @example
 * personalHider("Ane, 070761-4285.", [{ …, confidential: true }])("cpr 070761-4285") // "cpr xxxxxx-xxxx"
 */
export const personalHider = (text: string, findings: readonly Diagnostic[]): ((value: string) => string) => {
  const personal = findings
    .filter(({ confidential }) => confidential === true)
    .map(({ span }) => text.slice(span.start.offset, span.end.offset))
  // values keep one blank where the text may have a line break
  const hidden = [...new Set(personal.flatMap((words) => [words, words.replace(/\s+/g, " ")]))].sort(
    (one, other) => other.length - one.length,
  )
  return (value) => hidden.reduce((shown, words) => (words === "" ? shown : shown.replaceAll(words, masked(words))), value)
}
