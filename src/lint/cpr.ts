import { isoDate } from "../ast/values/date.ts"

/** A number of the civil register (CPR) is a date of birth, ddmmyy, and four figures whose first says which century. */
const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const

/** The century by the seventh figure: from which two-figure year on it is an earlier one. */
const yearOf = (year: number, seventh: number): number => {
  if (seventh <= 3) return 1900 + year
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year
  return year <= 57 ? 2000 + year : 1800 + year
}

/**
 * Whether ten figures begin with a date on which somebody can have been born.
 *
 * @param figures - ten figures
 * @returns true for a day that exists
 * @example
 * hasBirthday("3102800000") // false
 */
export const hasBirthday = (figures: string): boolean => {
  const [day, month, year] = [0, 2, 4].map((at) => Number(figures.slice(at, at + 2)))
  return isoDate(yearOf(year ?? 0, Number(figures[6])), month ?? 0, day ?? 0) !== null
}

/**
 * Whether ten figures keep the rule of modulus 11. Since 2007 a few numbers are given that do not.
 *
 * @param figures - ten figures
 * @returns true where their weighted sum can be divided by 11
 * @example
 * keepsModulus("0707614285") // true
 */
export const keepsModulus = (figures: string): boolean =>
  weights.reduce<number>((sum, weight, at) => sum + weight * Number(figures[at]), 0) % 11 === 0
