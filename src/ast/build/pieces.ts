/** The pieces of a section in document order, still as lines: blocks, and what is read out of them, are made from these. */
import type { IToken } from "chevrotain"
import type { SectionCstChildren } from "../../../grammar/generated/cst.ts"
import type { Block, ListItem } from "../schema.ts"
import { append } from "./append.ts"
import type { Reading } from "./reading.ts"

/** A run of lines of one kind. */
export interface Piece {
  type: "paragraph" | "list" | "table" | "absence" | "dated" | "frame"
  /** The lines; for a list, the first line of each item begins a group. */
  groups: IToken[][]
  /** Whether nothing, not even a blank line, parts it from the next piece. */
  tight: boolean
}

/** What the grammar puts under a heading, or right under a title. */
export type Body = Pick<SectionCstChildren, "paragraph" | "list" | "table" | "AbsenceLine" | "Dated" | "frame">

const joined = (first: IToken[] | undefined, more: IToken[] | undefined): IToken[] =>
  first === undefined ? (more ?? []) : more === undefined ? first : [...first, ...more]

/**
 * The pieces of a body in document order. The tree keeps its children by kind, so their order is found again by their offsets.
 *
 * @param body - children of a node of the tree
 * @returns the pieces
 * @example
 * piecesOf(section.children)
 */
export const piecesOf = (body: Body): Piece[] => {
  const pieces: Piece[] = []
  const add = (type: Piece["type"], groups: IToken[][]): void => {
    pieces.push({ type, groups, tight: false })
  }
  for (const { children } of body.paragraph ?? []) add("paragraph", [joined(children.Text, children.TextMore)])
  for (const { children } of body.list ?? [])
    add(
      "list",
      children.listItem.map(({ children: item }) => joined(item.ListLine, item.TextMore)),
    )
  for (const { children } of body.table ?? []) add("table", [joined(children.TableLine, children.TableMore)])
  for (const token of body.AbsenceLine ?? []) add("absence", [[token]])
  for (const token of body.Dated ?? []) add("dated", [[token]])
  for (const { children } of body.frame ?? []) add("frame", [Object.values(children).flat()])
  if (
    body.list !== undefined ||
    body.table !== undefined ||
    body.AbsenceLine !== undefined ||
    body.Dated !== undefined ||
    body.frame !== undefined
  )
    pieces.sort((a, b) => startOf(a) - startOf(b))
  for (let index = 1; index < pieces.length; index++) {
    const before = pieces[index - 1] as Piece
    before.tight = endOf(before) === startOf(pieces[index] as Piece)
  }
  return pieces
}

/** Offset of the first character of a piece. */
export const startOf = (item: Piece): number => item.groups[0]?.[0]?.startOffset ?? 0

/** Offset after the last character of a piece. */
export const endOf = (item: Piece): number => {
  const token = item.groups.at(-1)?.at(-1)
  return token === undefined ? 0 : token.startOffset + token.image.length
}

/** Lines of a piece, one string each. */
export const linesOf = ({ groups }: Piece): readonly IToken[] => (groups.length === 1 ? (groups[0] ?? []) : groups.flat())

const mark =
  /^[\s\u00a0]*((?:\d{1,3}[a-z]?|[a-zæøå])[.)]|[\u0335\u2010-\u2015\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7*o-](?=[\s\u00a0]))[\s\u00a0]*/i

const listBlocks = (item: Piece, reading: Reading): Block[] => {
  const blocks: Extract<Block, { type: "list" }>[] = []
  for (const tokens of item.groups) {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first === undefined || last === undefined) continue
    const placed = reading.trimmed(first.startOffset, last.startOffset + last.image.length)
    const match = mark.exec(placed.text)
    const marker = match?.[1] ?? ""
    const ordered = /[a-z0-9æøå][.)]$/i.test(marker)
    const entry: ListItem = { marker, text: placed.text.slice(match?.[0].length ?? 0).trim(), span: placed.span }
    const open = blocks.at(-1)
    if (open !== undefined && open.ordered === ordered) {
      open.items.push(entry)
      open.span = { start: open.span.start, end: placed.span.end }
    } else blocks.push({ type: "list", ordered, items: [entry], span: { ...placed.span } })
  }
  return blocks
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/[\r\n]+$/, "")
    .replace(/^[ \u00a0]+/, "")
    .split("\t")
    .map((cell) => cell.trim())

const tableBlock = (item: Piece, reading: Reading): Block => {
  const rows = linesOf(item).map(({ startOffset, image }) => cellsOf(reading.text.slice(startOffset, startOffset + image.length)))
  return { type: "table", header: rows[0] ?? null, rows: rows.slice(1), span: reading.span(startOf(item), endOf(item)) }
}

/**
 * The blocks that pieces make. Paragraph lines, absence lines and dated lines without a blank line between them are one paragraph.
 *
 * @param pieces - in document order
 * @param reading - the text they are from
 * @returns paragraphs, lists and tables
 * @example
 * blocksOf(piecesOf(parts), reading)
 */
export const blocksOf = (pieces: readonly Piece[], reading: Reading): Block[] => {
  const blocks: Block[] = []
  let open: { start: number; end: number } | undefined
  const close = (): void => {
    if (open === undefined) return
    const { text, span } = reading.trimmed(open.start, open.end)
    if (text !== "") blocks.push({ type: "paragraph", text, span })
    open = undefined
  }
  for (const item of pieces) {
    if (item.type === "frame") continue
    if (item.type === "list") {
      close()
      append(blocks, listBlocks(item, reading))
    } else if (item.type === "table") {
      close()
      blocks.push(tableBlock(item, reading))
    } else {
      // Byrådet, 24.06.2014 ⏎ Fraværende: NN ⏎ Godkendt.: what was taken out of the middle parts the rest
      if (open?.end !== startOf(item)) close()
      open = { start: open?.start ?? startOf(item), end: endOf(item) }
      if (!item.tight) close()
    }
  }
  close()
  return blocks
}

/**
 * Blocks as one text: a blank line between them, a line for each list item and table row.
 *
 * @param blocks - in order
 * @returns the text, or null where there is none
 * @example
 * renderBlocks([{ type: "paragraph", text: "Godkendt.", span }]) // "Godkendt."
 */
export const renderBlocks = (blocks: readonly Block[]): string | null => {
  const text = blocks.map(renderBlock).join("\n\n")
  return text === "" ? null : text
}

const renderBlock = (block: Block): string => {
  if (block.type === "paragraph") return block.text
  if (block.type === "list") return block.items.map((item) => `${item.marker} ${item.text}`).join("\n")
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((row) => row.join("\t")).join("\n")
}
