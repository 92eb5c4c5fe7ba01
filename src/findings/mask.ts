import type { Diagnostic } from "../diagnostics/diagnostic.ts"

const masked = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, (sign) => "x".repeat(sign.length))

/**
 * A text as it may be shown: what findings call personal is masked. Offsets stay what they are.
 *
 * @param text - the whole text
 * @param findings - all findings in it
 * @returns the text with an x for each letter and figure of what is personal
 * @example
 * withoutPersonal("Ane, 070761-4285.", [{ …, confidential: true }]) // "Ane, xxxxxx-xxxx."
 */
export const withoutPersonal = (text: string, findings: readonly Diagnostic[]): string =>
  findings
    .filter(({ confidential }) => confidential === true)
    .reduce((shown, { span: { start, end } }) => {
      return shown.slice(0, start.offset) + masked(shown.slice(start.offset, end.offset)) + shown.slice(end.offset)
    }, text)
