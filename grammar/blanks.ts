/** Blanks and line ends made alike, so that no pattern has to know how a program writes them. */

/**
 * Writes a text with plain blanks and line feeds, character for character: every offset stays what it was.
 *
 * @param text - any text
 * @returns the text with spaces for no-break spaces and for a byte order mark in front, and with LF for each lone CR; CRLF stays
 * @example
 * withPlainBlanks("kl.\u00a016\r") // "kl. 16\n"
 */
export const withPlainBlanks = (text: string): string => {
  const marked = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text
  return marked.replaceAll("\u00a0", " ").replace(/\r(?!\n)/g, "\n")
}
