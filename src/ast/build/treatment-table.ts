/** InfRef's table of earlier treatments: Behandling | Mødedato | Åbent punkt | Lukket punkt, its cells mostly one a line. */
import { headingKey } from "../../../grammar/sections.ts"
import { readDate } from "../values/date.ts"
import { linesOf, type Piece } from "./pieces.ts"

/** As much of a section as tells whether it is such a table. */
interface Titled {
  heading: string
  pieces: readonly Piece[]
}

/** The cells of a section, one a line or parted by tabs. */
const cellsOf = (draft: Titled): string[] =>
  draft.pieces
    .flatMap((piece) => linesOf(piece).flatMap((token) => token.image.split(/[\t|]/).map((cell) => cell.trim())))
    .filter((cell) => cell !== "")

/** Behandling | Mødedato | Åbent punkt | Lukket punkt */
export const isTreatmentTable = (draft: Titled): boolean =>
  headingKey(draft.heading).startsWith("behandling") && cellsOf(draft)[0]?.toLowerCase() === "mødedato"

/** Item numbers by body and day, from the rows of a treatment table. */
export const tableNumbers = (drafts: readonly Titled[]): { body: string; date: string; itemNumber: string }[] =>
  drafts.filter(isTreatmentTable).flatMap((draft) => {
    const cells = cellsOf(draft)
    return cells.flatMap((cell, index) => {
      const date = readDate(cell)?.iso
      const body = cells[index - 1]
      const itemNumber = cells[index + 1]
      return date == null || body === undefined || itemNumber === undefined || !/^\d{1,4}$/.test(itemNumber)
        ? []
        : [{ body, date, itemNumber }]
    })
  })
