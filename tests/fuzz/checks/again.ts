import { parse, toJson } from "../../../src/index.ts"
import type { Check } from "./check.ts"

/** Nothing is kept from one text to the next: read again, after others, it gives the same bytes. */
export const again: Check = ({ text, json }) => {
  parse("REFERAT Havneudvalget d. 12-03-2024\n\nPunkt 1: Molen\n\nBeslutning\n\nGodkendt.\n")
  return toJson(parse(text).meetings, { positions: true }) === json ? [] : ["read again it says something else"]
}
