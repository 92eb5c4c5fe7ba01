/** Word files (.docx): the text as Word shows it, with the numbers of its lists. Heads and feet of pages are no part of the text. */
import { inputError } from "../../input-error.ts"
import { defaultMaxBytes } from "../../limit.ts"
import { createTextWriter, type TextWriter } from "../text-writer.ts"
import { type NextNumber, readNumbering } from "./numbering.ts"
import { readParts } from "./parts.ts"
import { readStyles, type Setting, type SettingOf } from "./styles.ts"
import { attribute, childrenOf, type Document, descendants, type Element } from "./xml.ts"

/** What was deleted or moved away, what stands there for older programs, and what a field is made of. */
const unseen = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPr", "w:rPr"])

/** What a footnote or endnote says, by its mark: "w:footnoteReference 2". */
type Notes = ReadonlyMap<string, Element>

interface Reader {
  writer: TextWriter
  settingOf: SettingOf
  nextNumber: NextNumber
  notes: Notes
  /** How the paragraph above is set. */
  above: Setting | undefined
  /** Notes that the open paragraph has marks of. */
  marked: Element[]
  /** How many notes the text has so far. */
  noteCount: number
}

/** From half a line on, space between paragraphs is seen as such. */
const visibleSpace = 100

const isApart = (above: Setting, below: Setting): boolean => {
  const isSameStyle = above.style === below.style
  const after = above.isContextual === true && isSameStyle ? 0 : (above.after ?? 0)
  const before = below.isContextual === true && isSameStyle ? 0 : (below.before ?? 0)
  return Math.max(after, before) >= visibleSpace
}

const signs: Readonly<Record<string, (element: Element) => string>> = {
  "w:t": (element) => element.children.map((child) => (child.type === "text" ? child.data : "")).join(""),
  "w:tab": () => "\t",
  "w:ptab": () => "\t",
  "w:noBreakHyphen": () => "-",
  "w:sym": () => "•",
}

const readNoteMark = (reader: Reader, mark: Element): void => {
  const note = reader.notes.get(`${mark.name} ${attribute(mark, "w:id")}`)
  if (note === undefined) return
  reader.noteCount += 1
  reader.writer.write(`[${reader.noteCount}]`)
  reader.marked.push(note)
}

/** Right under the paragraph that has the marks: at the end of the document it would be a part of the last item. */
const readNotes = (reader: Reader): void => {
  const notes = reader.marked
  const first = reader.noteCount - notes.length + 1
  reader.marked = []
  for (const [at, note] of notes.entries()) {
    reader.writer.endLine()
    const words = descendants(note, "w:t").map((text) => signs["w:t"]?.(text) ?? "")
    reader.writer.write(`[${first + at}] ${words.join("").trim()}`)
  }
}

const readParagraph = (reader: Reader, paragraph: Element): void => {
  const { writer, settingOf, nextNumber, above } = reader
  const setting = settingOf(paragraph)
  if (above !== undefined && isApart(above, setting)) writer.endBlock()
  else writer.endLine()
  if (setting.list !== undefined && setting.list > 0) {
    const number = nextNumber(setting.list, setting.level ?? 0)
    if (number !== "") writer.write(`${number} `)
  }
  reader.above = setting
  readAll(reader, paragraph)
  readNotes(reader)
  writer.breakLine()
}

const readRow = (reader: Reader, row: Element): void => {
  const { writer } = reader
  writer.openRow()
  for (const cell of descendants(row, "w:tc").filter((one) => isCellOf(one, row))) {
    writer.openCell()
    reader.above = undefined
    readAll(reader, cell)
    writer.closeCell()
  }
  writer.closeRow()
}

/** Cells may stand in a control of a form; those of a table in a cell are that cell's own. */
const isCellOf = (cell: Element, row: Element): boolean => {
  let at = cell.parent
  while (at !== null && at !== row && !("name" in at && at.name === "w:tr")) at = at.parent
  return at === row
}

const readElement = (reader: Reader, element: Element): void => {
  const { writer } = reader
  const { name } = element
  if (unseen.has(name)) return
  const sign = signs[name]
  if (sign !== undefined) writer.write(sign(element))
  else if (name === "w:br" || name === "w:cr") writer.endLine()
  else if (name === "w:p") readParagraph(reader, element)
  else if (name === "w:tr") readRow(reader, element)
  else if (name === "w:footnoteReference" || name === "w:endnoteReference") readNoteMark(reader, element)
  else {
    readAll(reader, element)
    if (name !== "w:tbl") return
    reader.above = undefined
    writer.endBlock()
  }
}

const readAll = (reader: Reader, parent: Element): void => {
  for (const child of childrenOf(parent)) readElement(reader, child)
}

const notesIn = (part: Document | null, name: "footnote" | "endnote"): [string, Element][] =>
  descendants(part, `w:${name}`).map((note) => [`w:${name}Reference ${attribute(note, "w:id")}`, note])

/**
 * Reads the text of a Word file.
 *
 * @param bytes - the whole file
 * @param maxBytes - how much it may unpack to
 * @returns its text
 * @throws {InputError} (rejects) where it is no Word file, damaged or too large, or a package is missing
 * @example
 * await textOfDocx(await readFile("referat.docx"))
 */
export const textOfDocx = async (bytes: Uint8Array, maxBytes = defaultMaxBytes): Promise<string> => {
  const parts = await readParts(bytes, maxBytes)
  const reader: Reader = {
    writer: createTextWriter(),
    settingOf: readStyles(parts.styles),
    nextNumber: readNumbering(parts.numbering),
    notes: new Map([...notesIn(parts.footnotes, "footnote"), ...notesIn(parts.endnotes, "endnote")]),
    above: undefined,
    marked: [],
    noteCount: 0,
  }
  try {
    for (const body of descendants(parts.body, "w:body").slice(0, 1)) readAll(reader, body)
  } catch (error) {
    // the only way to get here: elements in one another, thousands deep
    if (!(error instanceof RangeError)) throw error
    throw inputError("DAMAGED", "its parts are nested too deeply for minutes; save it as plain text", error)
  }
  return reader.writer.text()
}
