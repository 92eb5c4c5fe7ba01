/** Letters by their codes: what the lexer and the readers of values both ask. */

/**
 * The small letter for a capital of ASCII or Latin-1; other codes stay.
 *
 * @param code - a UTF-16 code
 * @returns the code of the small letter
 * @example
 * String.fromCharCode(smallLetter("Æ".charCodeAt(0))) // "æ"
 */
export const smallLetter = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code
