import type { Diagnostic } from "./diagnostic.ts"

/**
 * Puts findings in the order of the text: what begins first comes first, of two at one place the shorter one.
 *
 * @param one - a finding
 * @param other - another one
 * @returns a negative number where `one` comes first, 0 where nothing parts them
 * @example
 * diagnostics.sort(byPlace)
 */
export const byPlace = (one: Diagnostic, other: Diagnostic): number =>
  one.span.start.offset - other.span.start.offset || one.span.end.offset - other.span.end.offset
