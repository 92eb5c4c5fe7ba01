/** Which table of 256 letters a Danish text was written with. */

/** Tables Danish minutes were written with, the likelier first: of two that fit alike, the first is taken. A family shares the Danish letters. */
const families = { "windows-1252": "iso", "iso-8859-15": "iso", cp850: "dos", cp865: "dos", macintosh: "mac" } as const

export type CodePage = keyof typeof families

/** How often each byte stands in a text. */
export type ByteCounts = readonly number[]

/** What a letter or sign says for the table that gives it, the first class that holds it. */
const weights: readonly (readonly [letters: RegExp, weight: number])[] = [
  [/[æøå]/, 4],
  [/[ÆØÅ]/, 3],
  [/[éäö§½«»]/, 1],
  // dashes, quotation marks, bullets, no-break space
  [/[–—‘’‚“”„•…´°·€\u00a0]/, 0.8],
  // tables drawn by programs of DOS: whole pages of these
  [/[\u2500-\u259f]/, -0.2],
  // "mÃ¸de": UTF-8 that somebody read as letters before the text was written
  [/Ã/, -0.1],
  [/[ÉüÜÖÄ²³£¼¾×÷±¨]/, -0.3],
  [/[\p{Cc}\ufffd]/u, -6],
  [/\p{L}/u, -1],
]
const otherSign = -2

const weightOf = (letter: string): number => weights.find(([letters]) => letters.test(letter))?.[1] ?? otherSign

/**
 * How well a table fits a text: the sum over its letters beyond ASCII of what each says for it.
 *
 * @param counts - how often each byte stands in the text
 * @param letters - the 256 letters of the table
 * @returns the sum; above nought for a Danish text in this table
 * @example
 * fitOf(counts, lettersOf("cp850"))
 */
const fitOf = (counts: ByteCounts, letters: readonly string[]): number => {
  let fit = 0
  for (let byte = 0x80; byte < 0x100; byte++) {
    const count = counts[byte] ?? 0
    if (count > 0) fit += count * weightOf(letters[byte] ?? "\ufffd")
  }
  return fit
}

/** ISO 8859-15 is Windows-1252 but for eight signs, of which minutes know the euro alone; its own bytes 80 to 9F are no letters. */
const isLatin9 = (counts: ByteCounts): boolean => (counts[0xa4] ?? 0) > 0 && counts.slice(0x80, 0xa0).every((count) => count === 0)

/** A table, and how sure it is. */
export interface CodePageGuess {
  codePage: CodePage
  /** 0.1 to below 1: how far the best table is ahead of the next that has other Danish letters, and of how many letters that tells. */
  confidence: number
}

/**
 * Guesses the table of a text.
 *
 * @param counts - how often each byte stands in it
 * @param lettersOf - the 256 letters of a table
 * @returns the table that fits best
 * @example
 * guessCodePage(counts, lettersOf).codePage // "cp850"
 */
export const guessCodePage = (counts: ByteCounts, lettersOf: (codePage: CodePage) => readonly string[]): CodePageGuess => {
  const isLatin = isLatin9(counts)
  const fits = (Object.keys(families) as CodePage[])
    .filter((codePage) => (codePage === "windows-1252" ? !isLatin : codePage !== "iso-8859-15" || isLatin))
    .map((codePage) => ({ codePage, fit: fitOf(counts, lettersOf(codePage)) }))
    .sort((a, b) => b.fit - a.fit)
  const [best, ...others] = fits
  if (best === undefined) return { codePage: "windows-1252", confidence: 0 }
  const next = others.find(({ codePage }) => families[codePage] !== families[best.codePage])
  const total = counts.reduce((sum, count, byte) => (byte < 0x80 ? sum : sum + count), 0)
  const lead = next === undefined ? 4 : (best.fit - next.fit) / Math.max(1, total)
  return { codePage: best.codePage, confidence: best.fit <= 0 ? 0.1 : Math.max(0.1, (Math.min(1, lead / 4) * total) / (total + 1)) }
}
