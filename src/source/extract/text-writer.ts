/** Writes the lines of a document that is made of paragraphs and tables. */

/** Takes a document from its beginning to its end. */
export interface TextWriter {
  /** Words of the line that is being written. */
  write(words: string): void
  /** Ends the line, where there is one. */
  endLine(): void
  /** Ends the line; a second break leaves a blank one. */
  breakLine(): void
  /** Ends the line, and leaves a blank one before what comes next. */
  endBlock(): void
  openRow(): void
  openCell(): void
  closeCell(): void
  closeRow(): void
  /** What was written. */
  text(): string
}

interface Sheet {
  lines: string[]
  line: string
  wantsBlank: boolean
}

const newSheet = (): Sheet => ({ lines: [], line: "", wantsBlank: false })

const put = (sheet: Sheet, line: string): void => {
  if (sheet.wantsBlank && sheet.lines.length > 0 && sheet.lines.at(-1) !== "") sheet.lines.push("")
  sheet.wantsBlank = false
  sheet.lines.push(line)
}

const finishLine = (sheet: Sheet): void => {
  // a tab at the end is an empty cell
  const line = sheet.line.replace(/[^\S\t]+$/, "")
  if (line.trim() !== "") put(sheet, line)
  sheet.line = ""
}

const isOneLine = ({ lines }: Sheet): boolean => lines.filter((line) => line !== "").length <= 1

/** A row of short cells is a line with tabs; where a cell holds paragraphs the table only arranges the page, and they are lines. */
const putRow = (sheet: Sheet, cells: readonly Sheet[]): void => {
  if (!cells.every(isOneLine)) {
    for (const { lines } of cells) {
      for (const line of lines) put(sheet, line)
      sheet.wantsBlank = true
    }
    return
  }
  const line = cells.map(({ lines }) => (lines.find((one) => one !== "") ?? "").replaceAll("\t", " ")).join("\t")
  if (line.trim() !== "") put(sheet, line)
}

/**
 * Opens a writer.
 *
 * @returns the writer
 * @example
 * const writer = createTextWriter()
 * writer.write("Beslutning")
 * writer.endBlock()
 * writer.write("Godkendt.")
 * writer.text() // "Beslutning\n\nGodkendt.\n"
 */
export const createTextWriter = (): TextWriter => {
  const page = newSheet()
  /** The cells that are open, the innermost last. */
  const open: Sheet[] = [page]
  const rows: Sheet[][] = []
  const here = (): Sheet => open.at(-1) ?? page
  const endLine = (): void => finishLine(here())
  const closeCell = (): void => {
    endLine()
    const cell = open.length > 1 ? open.pop() : undefined
    if (cell !== undefined) rows.at(-1)?.push(cell)
  }
  return {
    write: (words) => {
      here().line += words
    },
    endLine,
    breakLine: () => {
      if (here().line.trim() === "") here().wantsBlank = true
      endLine()
    },
    endBlock: () => {
      endLine()
      here().wantsBlank = true
    },
    openRow: () => {
      endLine()
      rows.push([])
    },
    openCell: () => {
      open.push(newSheet())
    },
    closeCell,
    closeRow: () => {
      const cells = rows.pop()
      if (cells !== undefined) putRow(here(), cells)
    },
    text: () => {
      while (open.length > 1) closeCell()
      endLine()
      return page.lines.length === 0 ? "" : `${page.lines.join("\n")}\n`
    },
  }
}
