/**
 * Characters and words, asked in ways that are cheap for the readers that look at every line. A class without Unicode passes over a text at
 * about 1 ns a character, a loop over its codes at 5 ns; `\p{L}` before or after costs 50 ns at each place where it is tried. So places are
 * found with plain expressions, and what stands around them is asked of the codes.
 */

/** Letters of Latin beyond Latin-1, Greek and Cyrillic; \ud835 begins the letters of mathematics. */
const beyondLatin1 = "\\u0100-\\u02c1\\u0370-\\u052f\\ud835"
/** From 0xC0 to here all are letters, but for × and ÷. */
const lastLatin = 0x24f

/**
 * The inside of a character class that holds the letters, for expressions without Unicode: Latin exactly, of others what minutes may quote.
 *
 * @example
 * new RegExp(`kl(?![${letterClass}])`)
 */
export const letterClass = `A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff${beyondLatin1}`

/**
 * The same for capital letters. Of letters beyond Latin-1 it does not ask: names begin with them (Žaklina) and hold them (Yıldırım).
 *
 * @example
 * new RegExp(`^[${upperClass}]`)
 */
export const upperClass = `A-Z\\u00c0-\\u00d6\\u00d8-\\u00de${beyondLatin1}`

/**
 * The same for small letters; those beyond Latin-1 are in both.
 *
 * @example
 * new RegExp(`[${lowerClass}]$`)
 */
export const lowerClass = `a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u00ff${beyondLatin1}`

/**
 * Tells whether a code is an ASCII figure (`\d`).
 *
 * @param code - a UTF-16 code or a code point
 * @returns true for 0 to 9
 * @example
 * isDigit("7".charCodeAt(0)) // true
 */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/**
 * Tells whether a code is white space (`\s`).
 *
 * @param code - a UTF-16 code
 * @returns true for blanks, tabs, line ends, no-break spaces
 * @example
 * isSpace(0xa0) // true
 */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 &&
    ((code >= 0x2000 && code <= 0x200a) ||
      code === 0x1680 ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff))

/**
 * Tells whether a code is a letter (`\p{L}`).
 *
 * @param code - a UTF-16 code or a code point
 * @returns true for letters of any script
 * @example
 * isLetter("Å".charCodeAt(0)) // true
 */
export const isLetter = (code: number): boolean => {
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  if (code <= lastLatin) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba
  return /^\p{L}/u.test(String.fromCodePoint(code))
}

/**
 * Tells whether a code is a capital letter (`\p{Lu}`).
 *
 * @param code - a UTF-16 code or a code point
 * @returns true for capitals of any script
 * @example
 * isUpper("Ø".charCodeAt(0)) // true
 */
export const isUpper = (code: number): boolean => {
  if (code < 128) return code >= 65 && code <= 90
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  return /^\p{Lu}/u.test(String.fromCodePoint(code))
}

/**
 * Tells whether a code is a small letter (`\p{Ll}`).
 *
 * @param code - a UTF-16 code or a code point
 * @returns true for small letters of any script
 * @example
 * isLower("ø".charCodeAt(0)) // true
 */
export const isLower = (code: number): boolean => {
  if (code < 128) return code >= 97 && code <= 122
  if (code < 0x100) return code === 0xb5 || (code >= 0xdf && code !== 0xf7)
  return /^\p{Ll}/u.test(String.fromCodePoint(code))
}

/**
 * The code at a place, 0 outside the text: `charCodeAt` there gives NaN, which slows down all arithmetic with it.
 *
 * @param text - any text
 * @param at - an offset, in the text or not
 * @returns a UTF-16 code, or 0
 * @example
 * codeAt("a", 1) // 0
 */
export const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)

/**
 * Tells whether a letter stands at a place.
 *
 * @param text - any text
 * @param at - an offset
 * @returns true for a letter, one of two UTF-16 units too
 * @example
 * letterAt("kl. 9", 0) // true
 */
export const letterAt = (text: string, at: number): boolean => {
  const code = codeAt(text, at)
  return isLetter(code >= 0xd800 && code <= 0xdbff ? (text.codePointAt(at) ?? 0) : code)
}

/**
 * Tells whether a letter stands right before a place.
 *
 * @param text - any text
 * @param at - an offset
 * @returns true for a letter, one of two UTF-16 units too
 * @example
 * letterBefore("kl. 9", 2) // true
 */
export const letterBefore = (text: string, at: number): boolean => {
  const code = codeAt(text, at - 1)
  if (code < 0xdc00 || code > 0xdfff) return isLetter(code)
  const point = text.codePointAt(at - 2) ?? 0
  return point > 0xffff && isLetter(point)
}

const unevenBlanks = /[^\S ]| (?: |$)|^ /

/**
 * Puts a text on one line: every run of white space becomes one space, none stays at the ends.
 *
 * @param text - any text
 * @returns the line; the text itself where nothing is to be done, which most lines are
 * @example
 * oneLine("Nanna\n Andreasen ") // "Nanna Andreasen"
 */
export const oneLine = (text: string): string => (unevenBlanks.test(text) ? text.replace(/\s+/g, " ").trim() : text)

/** Letters with marks of their own, and all scripts but Latin: only these need Unicode's rules. */
const beyondLatin = /[\u0250-\u1fff\u2070-\uffff]/

/**
 * Composes letters and their marks (NFC).
 *
 * @param text - any text
 * @returns the text itself where it holds no mark
 * @example
 * composed("A\u030arhus") // "Århus"
 */
export const composed = (text: string): string => (beyondLatin.test(text) ? text.normalize("NFC") : text)

const evenWords = /^[a-z\dß-öø-ÿ]+(?: [a-z\dß-öø-ÿ]+)*$/
const betweenLatinWords = /[^a-z\dªµºß-öø-ɏ]+/g

/**
 * The words and numbers of a text in small letters, one space between them: for comparing.
 *
 * @param text - any text
 * @returns the words; empty where there are none
 * @example
 * foldWords("Børne- og  Kulturudvalget.") // "børne og kulturudvalget"
 */
export const foldWords = (text: string): string => {
  const small = text.toLowerCase()
  if (evenWords.test(small)) return small
  if (beyondLatin.test(small))
    return text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, " ")
      .trim()
  return small.replace(betweenLatinWords, " ").trim()
}
