/** How large the page may become, and what goes into it. */
import { needsLook, type ReportRow, type Troubles } from "./record.ts"

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

/** Whose texts go into the page, and how many bytes they may take there together. */
export interface Wanted {
  texts: Texts
  room: number
}

/**
 * Tells how much room texts have. Only where the program chooses whose are shown does it also see to it that the page stays one that opens.
 *
 * @param choice - what was asked for
 * @returns bytes
 * @example
 * roomFor("all") // Infinity
 */
export const roomFor = (choice: TextChoice): number => (choice === "auto" ? ordinaryRoom : Number.POSITIVE_INFINITY)

/**
 * Settles what `auto` means for a run.
 *
 * @param choice - what was asked for
 * @param files - how many files the run has
 * @returns whose texts go into the page
 * @example
 * wantedFor("auto", 100_000).texts // "look"
 */
export const wantedFor = (choice: TextChoice, files: number): Wanted => {
  const ofAuto = files <= mostForAll ? "all" : "look"
  return { texts: choice === "auto" ? ofAuto : choice, room: roomFor(choice) }
}

/** Bytes that each visible character of a text takes in the page at least: its lines are numbered and linked, and what was read stands beside them. */
const leastBytes = 2

/**
 * Whether the text of a file goes into the page, as far as that can be told of one file: what cannot find room is not even made.
 *
 * @param file - what there is to look at in it, and how many visible characters it has
 * @param wanted - whose texts do
 * @returns true where it does
 * @example
 * isWanted({ unclaimedLines: 0, errors: 0, warnings: 1, total: 9000 }, { texts: "look", room: ordinaryRoom }) // true
 */
export const isWanted = (file: Troubles & Pick<ReportRow, "total">, { texts, room }: Wanted): boolean =>
  leastBytes * file.total <= room && (texts === "all" || (texts === "look" && needsLook(file)))

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
