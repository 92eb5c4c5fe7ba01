const controlPictures = 0x2400

/** Characters that would move the cursor, hide text or turn its direction: minutes must not steer a terminal. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const picture = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(controlPictures + code)
  return code === 0x7f ? "␡" : "·"
}

/**
 * A text that shows on one line and steers no terminal: control characters become visible signs.
 *
 * @param text - any text
 * @returns the text with one sign for each of them
 * @example
 * printable("a\u{1b}[2J") // "a␛[2J"
 */
export const printable = (text: string): string => text.replace(unsafe, picture)

/**
 * A message on one line.
 *
 * @param text - a message, possibly with a piece of the minutes in it
 * @returns the message with line breaks as spaces and nothing that steers a terminal
 * @example
 * onOneLine("two\nlines") // "two lines"
 */
export const onOneLine = (text: string): string => printable(text.replace(/[\t\n\r]+/g, " "))

/**
 * A text of several lines that steers no terminal.
 *
 * @param text - lines, possibly with pieces of minutes or names of files in them
 * @returns the same lines, each {@link printable}; tabs stay
 * @example
 * printableLines("a\u{1b}[2J\nb") // "a␛[2J\nb"
 */
export const printableLines = (text: string): string =>
  text.replace(unsafe, (character) => (/[\n\t]/.test(character) ? character : picture(character)))
