/** Dated lines inside a section, each with what stands under it: Økonomiudvalget, 9. juni 2020 ⏎ Anbefales. */
import type { Span } from "../../source/span.ts"
import { readDate } from "../values/date.ts"
import { lastOffset } from "./draft.ts"
import { type Naming, type Own, readNaming } from "./ownership.ts"
import { linesOf, type Piece, startOf } from "./pieces.ts"
import type { Reading } from "./reading.ts"

/** Pieces parted at the dated lines that open the decisions of bodies. */
export interface Group {
  naming: Naming
  line: Piece
  pieces: Piece[]
}

export const groupByDate = (pieces: readonly Piece[], { recall }: Reading): { before: Piece[]; groups: Group[] } => {
  const before: Piece[] = []
  const groups: Group[] = []
  for (const item of pieces) {
    const token = item.type === "dated" ? linesOf(item)[0] : undefined
    if (token !== undefined) groups.push({ naming: recall(readNaming, token.image), line: item, pieces: [] })
    else (groups.at(-1)?.pieces ?? before).push(item)
  }
  return { before, groups }
}

/** The year of a date printed without one: the nearest earlier date of the section, else the meeting. */
export const withYear = (naming: Naming, line: string, years: { last: string | null }, own: Own): Naming => {
  if (naming.date !== null) {
    years.last = naming.date
    return naming
  }
  const mention = readDate(line)
  const year = (years.last ?? own.date)?.slice(0, 4)
  if (mention === null || year === undefined) return naming
  const date = `${year}-${String(mention.month).padStart(2, "0")}-${String(mention.day).padStart(2, "0")}`
  years.last = date
  return { ...naming, date }
}

export const spanOf = (pieces: readonly Piece[], reading: Reading): Span => {
  const [first] = pieces
  const start = first === undefined ? 0 : startOf(first)
  return reading.span(start, lastOffset(pieces, start))
}

export const spanOfGroup = ({ line, pieces }: Group, reading: Reading): Span => spanOf([line, ...pieces], reading)
