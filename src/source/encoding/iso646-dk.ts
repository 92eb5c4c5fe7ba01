/** Seven bits a letter (ISO 646-DK, DS 2089): the brackets and braces of ASCII are Danish letters. */

const letters: Readonly<Record<string, string>> = { "{": "æ", "|": "ø", "}": "å", "[": "Æ", "\\": "Ø", "]": "Å" }
const signOf: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(letters).map(([sign, letter]) => [letter, sign]))
const signs = /[{|}[\\\]]/g

/** v{re · M|det · g}r · p} · |vrige · [ldrer}det · \konomi · \U: in a word, or at its end; a bracket that is closed in its line is a bracket.
 * The party Ø stands alone: (F og \) · Liste \'s forslag */
const inWord =
  /[A-Za-z][{|}][a-z]|[a-z][{|}](?![\w{|}])|(?<![\w{|}\]])[{|}][a-z]|(?<![\w\]\\/:])[[\\\]](?:[a-z]{2}|[A-Z](?![a-z]))|[A-Z][[\\\]][A-Z]|(?<=[ (])\\(?=[ ),.;'])/g

const fewest = 2

/**
 * Tells whether a text of ASCII alone was written with the Danish table of seven bits.
 *
 * @param text - the text, decoded as ASCII
 * @returns how sure it is, from 0 to 1
 * @example
 * sureOfSevenBits("Udvalget godkendte forslaget p} m|det.") // 1
 */
export const sureOfSevenBits = (text: string): number => {
  const all = text.match(signs)?.length ?? 0
  if (all < fewest) return 0
  const words = text.match(inWord)?.length ?? 0
  return words < fewest ? 0 : words / all
}

/**
 * Reads the signs as the letters they stand for.
 *
 * @param text - the text, decoded as ASCII
 * @returns the text
 * @example
 * readSevenBits("R}dhuset") // "Rådhuset"
 */
export const readSevenBits = (text: string): string => text.replace(signs, (sign) => letters[sign] ?? sign)

/**
 * Writes Danish letters as the signs that stand for them.
 *
 * @param text - any text
 * @returns the text in seven bits, as far as it is Danish
 * @example
 * writeSevenBits("Rådhuset") // "R}dhuset"
 */
export const writeSevenBits = (text: string): string => text.replace(/[æøåÆØÅ]/g, (letter) => signOf[letter] ?? letter)
