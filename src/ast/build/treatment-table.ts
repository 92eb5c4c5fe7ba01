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
    .filter((piece) => piece.type !== "frame")
    .flatMap((piece) => linesOf(piece).flatMap((token) => token.image.split(/[\t|]/).map((cell) => cell.trim())))
    .filter((cell) => cell !== "")

/** Behandling | Mødedato | Åbent punkt | Lukket punkt */
export const isTreatmentTable = (draft: Titled): boolean =>
  headingKey(draft.heading).startsWith("behandling") &&
  cellsOf(draft)
    .slice(0, 2)
    .some((cell) => cell.toLowerCase() === "mødedato")

/** The same table with its cells parted by tabs, and no heading above but its own first cell: that cell, or null. */
export const tableHeading = (pieces: readonly Piece[]): string | null => {
  const first = pieces.find((piece) => piece.type !== "frame")
  const [heading = "", next] = first?.type === "table" ? cellsOf({ heading: "", pieces: [first] }) : []
  return headingKey(heading) === "behandling" && next?.toLowerCase() === "mødedato" ? heading : null
}

/** Item numbers by body and day, from the rows of a treatment table. */
export const tableNumbers = (drafts: readonly Titled[]): { body: string; date: string; itemNumber: string }[] =>
  drafts.filter(isTreatmentTable).flatMap((draft) => {
    const cells = cellsOf(draft)
    return cells.flatMap((cell, index) => {
      const date = readDate(cell)?.iso
      // 1 Økonomiudvalget: its place in the row of treatments
      const body = cells[index - 1]?.replace(/^\d{1,2}[.)]?[ \u00a0]+/, "")
      const itemNumber = cells[index + 1]
      return date == null || body === undefined || itemNumber === undefined || !/^\d{1,4}$/.test(itemNumber)
        ? []
        : [{ body, date, itemNumber }]
    })
  })
