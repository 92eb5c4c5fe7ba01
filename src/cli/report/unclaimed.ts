import type { Coverage } from "../../index.ts"

/**
 * Says how many lines, in words.
 *
 * @param count - a number
 * @param one - the word for one
 * @param several - the word for several
 * @returns the number with the right word
 * @example
 * counted(1, "line", "lines") // "1 line"
 */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`

/**
 * Says which lines of a text are in no part of the result.
 *
 * @param lines - how many
 * @param first - the number of the first of them
 * @returns "3 lines in no part of the result, the first is line 40", or "" where all lines are
 * @example
 * unclaimedLines(3, 40)
 */
export const unclaimedLines = (lines: number, first: number): string => {
  if (lines === 0) return ""
  return lines === 1
    ? `line ${first} is in no part of the result`
    : `${lines} lines are in no part of the result, the first is line ${first}`
}

/**
 * A note for standard error about lines that are in no part of the result.
 *
 * @param shown - the file
 * @param coverage - what was claimed
 * @returns one line, or "" where there is nothing to say
 * @example
 * await stderr.write(unclaimedNote("minutes.txt", result.coverage))
 */
export const unclaimedNote = (shown: string, { unclaimed }: Coverage): string => {
  const lines = unclaimedLines(unclaimed.length, unclaimed[0]?.span.start.line ?? 0)
  return lines === "" ? "" : `referat: ${shown}: ${lines}; see: referat validate ${shown}\n`
}

/**
 * Coverage as a percentage; only a text that is claimed to the last character has 100.
 *
 * @param claimed - characters claimed
 * @param total - all characters
 * @returns the percentage with one decimal
 * @example
 * percentage(99999, 100000) // "99.9 %"
 */
export const percentage = (claimed: number, total: number): string => {
  if (claimed >= total) return "100 %"
  return `${(Math.floor((claimed / total) * 1000) / 10).toFixed(1)} %`
}
