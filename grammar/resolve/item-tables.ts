/**
 * Minutes written as a table: a row an item, or, where the table was lost, a cell a line.
 *
 * Punkt⇥Emne⇥Referat
 * 1⇥Nye borde⇥Godkendt.
 * ⇥⇥De leveres i maj.
 */
import type { IToken } from "chevrotain"
import { type NumberedHeading, placeHeading, readNumberedHeading, titleKey } from "../item-heading.ts"
import { itemColumns } from "../words.ts"
import { cut, putParts } from "./cut.ts"
import type { ItemStart } from "./items.ts"
import { isFiller, isHeading, isNumberedLine, nextLine, retag, widthOf } from "./lines.ts"

type Role = keyof typeof itemColumns

const setOf = (role: Role): ReadonlySet<string> => new Set(itemColumns[role].map((word) => word.toLowerCase()))
const heads: Readonly<Record<Role, ReadonlySet<string>>> = {
  number: setOf("number"),
  title: setOf("title"),
  minutes: setOf("minutes"),
  frame: setOf("frame"),
}

/** What stands in each column of a table; undefined where these are no heads of a table of items. */
const rolesOf = (cells: readonly string[]): readonly Role[] | undefined => {
  const words = cells.map((cell) => cell.trim().toLowerCase())
  const minutes = words.findIndex((word) => heads.minutes.has(word))
  // of Punkt⇥Emne the second is the title
  const title = words.findLastIndex((word, at) => at < minutes && heads.title.has(word))
  if (title < 0) return undefined
  const roles = words.map((word, at): Role | undefined => {
    if (at === title) return "title"
    if (at === minutes) return "minutes"
    if (at === title - 1 && heads.number.has(word)) return "number"
    return heads.frame.has(word) ? "frame" : undefined
  })
  return roles.every((role) => role !== undefined) ? roles : undefined
}

const longestHead = 99

const headOfTable = (token: IToken): readonly Role[] | undefined =>
  widthOf(token) > longestHead || !token.image.includes("\t") ? undefined : rolesOf(token.image.trim().split("\t"))

/** A run of cells that belong together, and what they are. */
interface Part {
  role: "item" | "minutes" | "frame"
  start: number
  isFilled: boolean
}

const partFor: Readonly<Record<Role, Part["role"]>> = { number: "item", title: "item", minutes: "minutes", frame: "frame" }

/** The parts of a row; undefined where there are more cells than columns. */
const partsOf = (line: string, roles: readonly Role[]): readonly Part[] | undefined => {
  const parts: Part[] = []
  let start = 0
  const cells = line.split("\t")
  if (cells.length > roles.length) return undefined
  for (const [column, cell] of cells.entries()) {
    const role = partFor[roles[column] ?? "frame"]
    const isFilled = cell.trim() !== ""
    const last = parts.at(-1)
    if (last !== undefined && (last.role === role || !isFilled)) last.isFilled ||= isFilled
    // empty cells in front go with the first that says something
    else if (last !== undefined && !last.isFilled) {
      last.role = role
      last.isFilled = isFilled
    } else parts.push({ role, start, isFilled })
    start += cell.length + 1
  }
  return parts
}

/** A table that is being read. */
interface ItemTable {
  roles: readonly Role[]
  /** The heading that the next item counts on from; null where none was read, "bare" where items have no numbers. */
  last: NumberedHeading | "bare" | null
}

const goesOn = ({ last }: ItemTable, heading: NumberedHeading | undefined): boolean => {
  if (last === null) return true
  return last === "bare" ? heading === undefined : heading?.value === last.value + 1
}

/** The parts of a row, each a token; undefined where the line is no row of the table. */
const takeRow = (token: IToken, table: ItemTable, items: Set<IToken>): IToken[] | undefined => {
  const parts = partsOf(token.image, table.roles)
  if (parts === undefined) return undefined
  const tokens = cut(
    token,
    parts.slice(1).map(({ start }) => start),
  )
  const named = tokens.find((_, index) => parts[index]?.role === "item" && parts[index]?.isFilled)
  if (named !== undefined) {
    const heading = readNumberedHeading(named.image.trimEnd())
    if (!goesOn(table, heading)) return undefined
    table.last = heading ?? "bare"
    items.add(named)
  }
  for (const [index, part] of tokens.entries()) retag(part, parts[index]?.role === "frame" ? "Furniture" : "Text")
  return tokens
}

/** 9.30 · kl. 9.30 - 9.45 · 10 min. */
const timeLine = /^\s*(?:kl\.? ?)?(?:\d{1,2}[.:]\d{2}(?: ?[-–] ?\d{1,2}[.:]\d{2})?|\d{1,3} ?min(?:utter|\.)?)\s*$/i

/** Fewest and most columns of a table of items. */
const columns = { fewest: 2, most: 5 }

/** Emne ⏎ Referat ⏎ 1. Nye borde: the heads of a lost table would be taken for headings of sections. */
const lostHeads = (tokens: readonly IToken[], at: number): readonly Role[] | undefined => {
  for (let count = columns.most; count >= columns.fewest; count--) {
    const lines = tokens.slice(at, at + count)
    if (lines.length < count || lines.some((line) => widthOf(line) > longestHead)) continue
    const roles = rolesOf(lines.map(({ image }) => image))
    if (roles === undefined) continue
    let below = nextLine(tokens, at + count, tokens.length)
    if (timeLine.test(tokens[below]?.image ?? "")) below = nextLine(tokens, below + 1, tokens.length)
    if (isNumberedLine(tokens[below])) return roles
  }
  return undefined
}

/** A lost table begins with any column but that of the minutes. */
const mayBeginHeads = (token: IToken): boolean => widthOf(token) < 23 && firstHeads.has(token.image.trim().toLowerCase())
const firstHeads: ReadonlySet<string> = new Set([...heads.number, ...heads.title, ...heads.frame])

/** Takes a line of one cell: a row whose cells hold several lines each is printed so, and all rows of a lost table are. */
const takeCell = (tokens: readonly IToken[], at: number, table: ItemTable, items: Set<IToken>): void => {
  const token = tokens[at]
  if (token === undefined) return
  if (isNumberedLine(token)) {
    const heading = readNumberedHeading(token.image)
    if (heading === undefined || !goesOn(table, heading)) return
    table.last = heading
    items.add(token)
  } else if (
    table.roles.includes("frame") &&
    timeLine.test(token.image) &&
    isNumberedLine(tokens[nextLine(tokens, at + 1, tokens.length)])
  ) {
    retag(token, "Furniture")
  }
}

/** The tokens that name items in tables. */
export interface TableItems {
  /** In rows: what else is numbered is in a cell. */
  certain: ReadonlySet<IToken>
  /** In tables that were lost: they count where nothing else tells the items. */
  likely: ReadonlySet<IToken>
}

/**
 * Cuts the rows of tables of items into lines of their own kinds, and takes the heads of lost tables for what they are.
 *
 * @param tokens - line tokens as the lexer gave them; changed in place
 * @returns the tokens that name items
 */
export const cutItemTables = (tokens: IToken[]): TableItems => {
  const certain = new Set<IToken>()
  const likely = new Set<IToken>()
  const cuts = new Map<IToken, IToken[]>()
  let table: ItemTable | undefined
  let items = certain
  let wasHeaded = false
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || isFiller(token)) continue
    const roles = headOfTable(token)
    // below a heading such lines are headings, too: Sag ⏎ Beslutning ⏎ 1. Planen vedtages
    const lost = wasHeaded || !mayBeginHeads(token) ? undefined : lostHeads(tokens, at)
    if (roles !== undefined) {
      table = { roles, last: null }
      items = certain
      retag(token, "Text")
    } else if (lost !== undefined) {
      for (const one of tokens.slice(at, at + lost.length)) retag(one, "Text")
      table = { roles: lost, last: null }
      items = likely
      at += lost.length - 1
    } else if (table !== undefined && token.image.includes("\t")) {
      const row = items === likely ? undefined : takeRow(token, table, certain)
      if (row !== undefined) cuts.set(token, row)
    } else {
      wasHeaded ||= isHeading(token)
      if (table?.last === "bare") table = undefined
      if (table !== undefined) takeCell(tokens, at, table, items)
    }
  }
  putParts(tokens, cuts)
  return { certain, likely }
}

/**
 * Finds the items of one meeting that stand in a table.
 *
 * @param tokens - line tokens of the whole text
 * @param named - the tokens that name items
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns the items in document order; where they bear no number, their place stands for it
 */
export const findTableItems = (tokens: readonly IToken[], named: ReadonlySet<IToken>, start: number, end: number): ItemStart[] => {
  const items: ItemStart[] = []
  if (named.size === 0) return items
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || !named.has(token)) continue
    const line = token.image.trim()
    const numbered = readNumberedHeading(line)
    const below = numbered?.title === "" ? nextLine(tokens, at + 1, end) : end
    const titleAt = numbered === undefined ? at : below < end ? below : undefined
    const title = titleAt === undefined ? (numbered?.title ?? "") : (tokens[titleAt]?.image.trim() ?? "")
    items.push({
      at,
      titleAt,
      end: Math.max(at, titleAt ?? at),
      heading: numbered === undefined ? placeHeading(items.length + 1, title) : { ...numbered, title },
      key: titleKey(title),
    })
  }
  return items
}
