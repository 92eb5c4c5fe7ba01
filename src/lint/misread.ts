/** Whole texts that were read with another table of letters than they were written with. */

/** What æ, ø, å, Æ, Ø and Å of one table are in another one. */
interface Misreading {
  /** What the text was written with: a value of `--encoding`. */
  written: string
  shown: string
}

/** Those that one can take for another; where two tables have the Danish letters at the same places nothing shows. */
export const misreadings: readonly Misreading[] = [
  { written: "windows-1252", shown: "µ°ÕãÏ┼" },
  { written: "windows-1252", shown: "µ°σ╞╪┼" },
  { written: "windows-1252", shown: "Ê¯Â∆ÿ≈" },
  { written: "cp850", shown: "‘›†’\ufffd\ufffd" },
  { written: "cp850", shown: "\u0091\u009b\u0086\u0092\u009d\u008f" },
  { written: "cp850", shown: "ëõÜíùè" },
  { written: "macintosh", shown: "¾¿Œ®¯\ufffd" },
  { written: "macintosh", shown: "¾¿\u008c®¯\u0081" },
  { written: "macintosh", shown: "¥┐î«»ü" },
  { written: "macintosh", shown: "╛┐î«¤ü" },
  { written: "iso646-dk", shown: "{|}[\\]" },
]

const danish = "æøåÆØÅ"
const small = 3

/** Small letters within words: the signs that stand for them have uses of their own elsewhere. */
const inWords = misreadings.map(({ shown }) => new RegExp(`[A-Za-z][${shown.slice(0, small)}][a-z]`, "g"))

/** In this much of a Danish text there are fifty Danish letters; in one that was misread next to none. */
const sampleSize = 2000
const mostInSample = 4
const fewest = 3

/** A text that was misread. */
export interface Misread {
  written: string
  /** Offset of the first letter that shows it. */
  at: number
  /** How many show it. */
  count: number
  /** Puts the Danish letters back into a word. */
  restored: (word: string) => string
}

/**
 * Tells whether a text was read with a wrong table of letters.
 *
 * @param text - a text
 * @returns what it was written with, or null where it was not misread, as far as can be seen
 * @example
 * misreadText("M°det blev hµvet pÕ rÕdhuset")?.written // "windows-1252"
 */
export const misreadText = (text: string): Misread | null => {
  const letters = text.slice(0, sampleSize).match(/[æøåÆØÅ]/g)?.length ?? 0
  if (letters > mostInSample) return null
  const counts = inWords.map((pattern) => text.match(pattern)?.length ?? 0)
  const count = Math.max(...counts)
  const best = counts.indexOf(count)
  const { written, shown } = misreadings[best] ?? { written: "", shown: "" }
  if (count < fewest || count <= letters) return null
  const restored = (word: string): string => word.replace(/./gsu, (sign) => danish[shown.indexOf(sign)] ?? sign)
  return { written, at: text.search(inWords[best] ?? /$^/) + 1, count, restored }
}
