/** Contents printed on one line: Indholdsfortegnelse: 1. Godkendelse af dagsorden 2. Ny mole 3. Eventuelt */
import type { IToken } from "chevrotain"
import { anyOf } from "../patterns.ts"
import { groupHeadings } from "../words.ts"
import { cut, putParts } from "./cut.ts"
import { is, isFiller } from "./lines.ts"

/** A number that may open an entry inside the line; titles hold "2. behandling" as well. */
const opening = /(?<=[ \t\u00a0])(\d{1,3})\.[ \t\u00a0]+(?=[A-ZÆØÅ0-9"»“§(])/g
const first = /^[ \t\u00a0]*(\d{1,3})\.[ \t\u00a0]/
const fewestEntries = 3
const group = `${anyOf(Object.values(groupHeadings).flat())}:`
/** Åbne punkter: 1 Ny mole 2 Havnegebyr Lukkede punkter: 3 Lejemål */
const grouped = new RegExp(`^[ \\t\\u00a0]*${group}[ \\t\\u00a0]+(?=1[ \\t\\u00a0])`, "i")
const openingInGroup = new RegExp(
  `(?<=[ \\t\\u00a0])(?:(\\d{1,3})\\.?[ \\t\\u00a0]+(?=[A-ZÆØÅ0-9"»“§(])|${group}(?=[ \\t\\u00a0]+\\d))`,
  "g",
)

/** Where the entries that count on from the first begin. */
const placesOf = (line: string): number[] => {
  const places: number[] = []
  let expected = Number(first.exec(line)?.[1] ?? Number.NaN) + 1
  for (const found of line.matchAll(opening)) {
    if (Number(found[1]) !== expected) continue
    places.push(found.index)
    expected++
  }
  return places
}

/** Where the groups and the entries that count on from 1 begin. */
const placesInGroups = (line: string): number[] => {
  const places: number[] = []
  let expected = 1
  for (const found of line.matchAll(openingInGroup)) {
    if (found[1] !== undefined && Number(found[1]) !== expected) continue
    places.push(found.index)
    if (found[1] !== undefined) expected++
  }
  return expected > 2 ? places : []
}

/**
 * Cuts a line that holds the whole table of contents into its entries.
 *
 * @param tokens - line tokens as the lexer gave them; changed in place
 */
export const cutContents = (tokens: IToken[]): void => {
  const cuts = new Map<IToken, IToken[]>()
  let afterHeading = false
  for (const token of tokens) {
    if (afterHeading && is(token, "NumberedLine")) {
      const places = placesOf(token.image)
      if (places.length + 1 >= fewestEntries) cuts.set(token, cut(token, places))
    } else if (afterHeading && grouped.test(token.image)) {
      const places = placesInGroups(token.image)
      if (places.length > 0) cuts.set(token, cut(token, places))
    }
    if (!isFiller(token)) afterHeading = is(token, "ContentsTitle")
  }
  putParts(tokens, cuts)
}
