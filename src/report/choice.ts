/** How large the page may become, and what goes into it. */
import { needsLook, type Troubles } from "./record.ts"

/** Whose texts go into the page: of all files, of those that somebody should look at, of none; `auto` leaves it to how many there are. */
export const textChoices = ["auto", "all", "look", "none"] as const

export type TextChoice = (typeof textChoices)[number]

/** Name of the page in the folder of the output. */
export const reportName = "report.html"

/** Bytes of texts: more than that a browser does not open within a few seconds. */
export const ordinaryRoom = 128e6

/** A choice that can be made for one file without knowing the others. */
export type Texts = Exclude<TextChoice, "auto">

/** So many files of ordinary size make a page that a browser opens within a few seconds. */
const mostForAll = 5000

/**
 * Settles what `auto` means for a run.
 *
 * @param choice - what was asked for
 * @param files - how many files the run has
 * @returns whose texts go into the page
 * @example
 * textsFor("auto", 100_000) // "look"
 */
export const textsFor = (choice: TextChoice, files: number): Texts => {
  if (choice !== "auto") return choice
  return files <= mostForAll ? "all" : "look"
}

/**
 * Whether the text of a file goes into the page.
 *
 * @param file - what there is to look at in it
 * @param texts - whose texts do
 * @returns true where it does
 * @example
 * isWanted({ unclaimedLines: 0, errors: 0, warnings: 1 }, "look") // true
 */
export const isWanted = (file: Troubles, texts: Texts): boolean => texts === "all" || (texts === "look" && needsLook(file))

/**
 * Chooses among the texts that are there as many as there is room for, the first ones first.
 *
 * @param sizes - bytes of each text; null for a file without
 * @param room - bytes they may have together
 * @returns for each file whether its text goes in
 * @example
 * withinRoom([10, null, 10, 5], 15) // [true, false, false, true]
 */
export const withinRoom = (sizes: readonly (number | null)[], room: number): boolean[] => {
  let left = room
  return sizes.map((size) => {
    const fits = size !== null && size <= left
    if (fits) left -= size
    return fits
  })
}
