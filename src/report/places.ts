/** Ids of places in the page of a file. A file does not know its number among others: a sign that no text holds stands for it. */
import { type Html, html, trusted } from "./html.ts"

const unnumbered = "\u0001"
const self: Html = trusted(unnumbered)

/** A line of the text, 1-based. */
export const linePlace = (line: number): Html => html`${self}-${line}`

/** A finding, 0-based. */
export const findingPlace = (index: number): Html => html`${self}-n${index + 1}`

/** What was read of a meeting, or of an item of it. */
export const partPlace = (meeting: number, item: number | null): Html =>
  item === null ? html`${self}-p${meeting}` : html`${self}-p${meeting}-${item}`

/**
 * The id of a file in the page, which its places begin with.
 *
 * @param index - 0-based place of the file among all files
 * @returns a letter and figures
 * @example
 * fileId(0) // "f1"
 */
export const fileId = (index: number): string => `f${index + 1}`

/**
 * Gives a file its number.
 *
 * @param page - HTML of the file
 * @param id - made by {@link fileId}
 * @returns HTML with ids that are the file's alone
 * @example
 * numbered(page, "f1")
 */
export const numbered = (page: string, id: string): Html => trusted(page.replaceAll(unnumbered, id))
