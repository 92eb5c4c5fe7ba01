/** Cuts running text into sentences and words without moving a character: all positions point into the text itself. */

/** A stretch of a text; `end` is exclusive. */
export interface Stretch {
  start: number
  end: number
}

/** A word, a number, or one of the marks , ; : that part clauses. */
export interface Word extends Stretch {
  text: string
  lower: string
}

/** Short forms whose full stop ends no sentence. */
const abbreviations: ReadonlySet<string> = new Set(
  "nr pkt kl ca jf jvf evt ad d dvs bl a f eks m v h t s p incl inkl ekskl tlf adm dir vedr max min st sct skt sdr ndr vej chr dr stk litra afs pga ift mht fmd nfmd hhv mv mm osv kr mio mia pct".split(
    " ",
  ),
)

/** Short forms that may end a sentence all the same when a capital follows. */
const mayEnd: ReadonlySet<string> = new Set("kr mv mm osv pct mio mia v m d t p s a h f".split(" "))

/** "Magistratens 2. Afdeling" */
const afterOrdinal = /^(?:Afdeling|Behandling|Kvartal|Halvår|Viceborgmester|Næstformand|Etape|Del)/

const capital = /[A-ZÆØÅÉÖÄÜ]/
const letter = /[A-Za-z\u00C0-\u024F]/
const digit = /\d/
const blank = /\s/

const wordBefore = (text: string, at: number): string => {
  let start = at
  while (letter.test(text.charAt(start - 1))) start -= 1
  return text.slice(start, at)
}

/** "Stig R. Holm" is one name, "imod stemte O. Ø undlod" are two sentences. */
const isInitial = (text: string, at: number): boolean => {
  let end = at - 1
  while (text[end - 1] === " ") end -= 1
  const before = wordBefore(text, end)
  return before.length > 1 && capital.test(before.charAt(0)) && !/^(?:Gruppe|Liste|Imod|For|Mod)$/.test(before)
}

const stopEnds = (text: string, at: number): boolean => {
  let next = at + 1
  while (blank.test(text.charAt(next))) next += 1
  if (next === at + 1) return false
  const after = text.charAt(next)
  const before = text.charAt(at - 1)
  if (digit.test(before)) {
    const rest = text.slice(next, next + 16)
    return capital.test(after) ? !afterOrdinal.test(rest) : /^\d{1,2}\s+(?:undlod|medlem|stem|ha)/.test(rest)
  }
  const word = wordBefore(text, at)
  if (word.length === 1 && capital.test(word)) return !isInitial(text, at - 1)
  const lower = word.toLowerCase()
  if (!abbreviations.has(lower)) return true
  return mayEnd.has(lower) && capital.test(after)
}

/** A line break inside a paragraph ends a sentence where a short line is followed by a capital. */
const lineEnds = (text: string, at: number, from: number): boolean => {
  let next = at + 1
  while (blank.test(text.charAt(next))) {
    if (text[next] === "\n") return true
    next += 1
  }
  const before = text[at - 1]
  const lineStart = Math.max(from, text.lastIndexOf("\n", at - 1) + 1)
  return before === ":" || (before !== "," && at - lineStart < 60 && capital.test(text.charAt(next)))
}

/**
 * Cuts a stretch of text into sentences. Line breaks inside a paragraph do not end one, unless the line is short and a capital follows.
 *
 * @param text - any text
 * @param from - where to begin
 * @param to - where to stop
 * @returns the sentences, in order, without blank space at their ends
 * @example
 * sentencesOf("Godkendt. Liste O tager forbehold.", 0, 34).length // 2
 */
export const sentencesOf = (text: string, from: number, to: number): Stretch[] => {
  const found: Stretch[] = []
  let start = from
  const close = (end: number): void => {
    const all = text.slice(start, end)
    const bare = all.trim()
    const first = start + all.indexOf(bare)
    if (bare !== "") found.push({ start: first, end: first + bare.length })
    start = end
  }
  for (const { 0: mark, index } of text.slice(from, to).matchAll(/[\n.!?]/g)) {
    const at = from + index
    if (mark === "\n" ? lineEnds(text, at, start) : mark !== "." || stopEnds(text, at)) close(at + 1)
  }
  close(to)
  return found
}

/**
 * The words of a stretch of text, and the marks that part clauses.
 *
 * @param text - any text
 * @param from - where to begin
 * @param to - where to stop
 * @returns words, numbers and marks in order
 * @example
 * wordsOf("Ad 2: Udsat", 0, 11).map((word) => word.lower) // ["ad", "2", ":", "udsat"]
 */
export const wordsOf = (text: string, from: number, to: number): Word[] => {
  const found: Word[] = []
  for (const { 0: word, index } of text.slice(from, to).matchAll(/[A-Za-z\u00C0-\u024F]+(?:[-’'][A-Za-z\u00C0-\u024F]+)*-?|\d+|[,;:]/g)) {
    const start = from + index
    found.push({ text: word, lower: word.toLowerCase(), start, end: start + word.length })
  }
  return found
}

/**
 * A word in lower case.
 *
 * @param words - words of a clause
 * @param at - its index
 * @returns the word, "" where there is none
 * @example
 * lowerAt(wordsOf("Ad 2", 0, 4), 0) // "ad"
 */
export const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? ""

const asides = /\([^()\n]{0,300}\)|"[^"]{0,4000}"|”[^”]{0,4000}”|“[^”“]{0,4000}[”“]|»[^«]{0,4000}«/g

/**
 * Blanks what stands in parentheses or quotation marks, so that a quoted statement decides nothing; every other character keeps its place.
 *
 * @param text - any text
 * @returns a text of the same length
 * @example
 * withoutAsides("A (V) sagde") // "A     sagde"
 */
export const withoutAsides = (text: string): string => text.replace(asides, (aside) => " ".repeat(aside.length))
