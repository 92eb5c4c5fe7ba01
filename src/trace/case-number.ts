import type { CaseNumber, Unplaced } from "../ast/schema.ts"
import { readCaseNumbers } from "../ast/values/case-number.ts"

/** A case number, as it is looked for. */
export type TracedNumber = Unplaced<CaseNumber>

/**
 * Reads a case number that somebody typed, in any way in which minutes print it.
 *
 * @param printed - one number
 * @returns the number, or null where this is none
 * @example
 * readCaseNumber("00.30.00S00-0001-20")?.serial // 1
 */
export const readCaseNumber = (printed: string): TracedNumber | null => {
  const text = printed
    .trim()
    .toUpperCase()
    .replace(/\s*-\s*/g, "-")
  // Behind a label a number may be of any system.
  const [number, ...others] = readCaseNumbers(`Sagsnr.: ${text}`)
  if (number === undefined || others.length > 0 || number.value !== text) return null
  const { start: _start, end: _end, ...parts } = number
  return parts
}

/**
 * What is the same for one case however its number is printed: "00.30.00-S00-1-20", "00.30.00S00-0001-2020"; "25-005158", "2025-5158".
 *
 * @param number - a case number
 * @returns a text to compare
 * @example
 * caseKey(a) === caseKey(b)
 */
export const caseKey = ({ scheme, value, kleSubject, kleFacet, serial, year }: TracedNumber): string => {
  switch (scheme) {
    case "kle":
      return ["kle", kleSubject, kleFacet?.toUpperCase(), serial, year].join(" ")
    case "year-serial":
      return ["year", year, serial].join(" ")
    case "other":
      return `other ${value.toUpperCase().replace(/\s+/g, " ")}`
  }
}

/**
 * Figures that stand in every text that names the case: where they are missing, nothing has to be read.
 *
 * @param number - a case number
 * @returns a piece of text
 * @example
 * caseFigures(number) // "00.30.00"
 */
export const caseFigures = ({ value, kleSubject, scheme, serial }: TracedNumber): string => {
  if (kleSubject !== null) return kleSubject
  return scheme === "year-serial" ? String(serial) : (/\d+/.exec(value)?.[0] ?? value)
}

const mayAgree = (one: string | number | null, other: string | number | null): boolean => one === null || other === null || one === other

/**
 * Whether one number may be meant where another was typed: they differ in nothing but the year, or in what one of them leaves out.
 *
 * @param one - a case number
 * @param other - another
 * @returns true for "05.01.02-G01-31" and "05.01.02-G01-31-22"
 * @example
 * isNear(typed, printed)
 */
export const isNear = (one: TracedNumber, other: TracedNumber): boolean =>
  one.scheme === other.scheme &&
  one.scheme !== "other" &&
  one.kleSubject === other.kleSubject &&
  mayAgree(one.kleFacet?.toUpperCase() ?? null, other.kleFacet?.toUpperCase() ?? null) &&
  mayAgree(one.serial, other.serial)
