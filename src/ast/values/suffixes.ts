/** Endings of words, found by one walk back from the last letter: trying each ending at each word takes ten times as long. */
import { smallLetter } from "../../../grammar/letters.ts"

/** Endings by their last letter, the letter before it, and so on; `mark` is that of an ending complete here, or -1. */
export interface Suffixes {
  readonly next: ReadonlyMap<number, Suffixes>
  readonly mark: number
}

interface Growing extends Suffixes {
  next: Map<number, Growing>
  mark: number
}

const grown = (): Growing => ({ next: new Map(), mark: -1 })

/**
 * Puts endings together for {@link suffixMark}.
 *
 * @param endings - each in small letters, with a number of its own or shared, 0 or more
 * @returns the endings
 * @example
 * suffixesOf([["råd", 0], ["rådet", 2]])
 */
export const suffixesOf = (endings: Iterable<readonly [ending: string, mark: number]>): Suffixes => {
  const root = grown()
  for (const [ending, mark] of endings) {
    let node = root
    for (let at = ending.length - 1; at >= 0; at--) {
      const code = ending.charCodeAt(at)
      const next = node.next.get(code) ?? grown()
      node.next.set(code, next)
      node = next
    }
    node.mark = mark
  }
  return root
}

/**
 * The mark of the longest ending that a text has.
 *
 * @param suffixes - made by {@link suffixesOf}
 * @param text - a word or more, in letters of any size
 * @param before - so many letters at least stand before the ending
 * @returns the mark, or -1 where the text has none of the endings
 * @example
 * suffixMark(suffixesOf([["råd", 0], ["rådet", 2]]), "Ældrerådet") // 2
 */
export const suffixMark = (suffixes: Suffixes, text: string, before = 0): number => {
  let found = -1
  let node: Suffixes | undefined = suffixes
  for (let at = text.length - 1; at >= before; at--) {
    node = node.next.get(smallLetter(text.charCodeAt(at)))
    if (node === undefined) return found
    if (node.mark >= 0) found = node.mark
  }
  return found
}
