import type { MutantResult } from "@stryker-mutator/api/core"

/** How many of the mutants that were tried some test found. */
export interface Score {
  found: number
  tried: number
  /** Share of those found, and the bounds between which that of all mutants lies with 95 % certainty. */
  share: number
  low: number
  high: number
}

const z = 1.96

/** Wilson's interval, which stays true near 0 and 1. */
const boundsOf = (share: number, tried: number): { low: number; high: number } => {
  const spread = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried)
  const middle = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried)
  return { low: middle - spread, high: middle + spread }
}

const counted = ["Killed", "Timeout", "Survived", "NoCoverage"]

/**
 * Counts what became of mutants. One that no test reaches counts as not found; what is data, or no part of the sample, is left out.
 *
 * @param mutants - the mutants with what became of them
 * @returns the score
 * @example
 * scoreOf([{ status: "Killed" }, { status: "Survived" }]).share // 0.5
 */
export const scoreOf = (mutants: readonly Pick<MutantResult, "status">[]): Score => {
  const tried = mutants.filter(({ status }) => counted.includes(status)).length
  const found = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length
  const share = tried === 0 ? 0 : found / tried
  return { found, tried, share, ...(tried === 0 ? { low: 0, high: 1 } : boundsOf(share, tried)) }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/**
 * A score in words.
 *
 * @param score - what was counted
 * @returns one line
 * @example
 * showScore(scoreOf(mutants)) // "81.2 % of 320 mutants found (95 % interval 76.6 % to 85.1 %)"
 */
export const showScore = ({ tried, share, low, high }: Score): string =>
  `${percent(share)} of ${tried} mutants found (95 % interval ${percent(low)} to ${percent(high)})`
