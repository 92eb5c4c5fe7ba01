import type { Options } from "csv-stringify/sync"
import type { Minutes } from "../ast/schema.ts"
import { inChunks } from "./chunks.ts"
import type { CollectionExporter, ExportOptions } from "./exporter.ts"
import { chosenTables, type TableName } from "./tables/index.ts"
import { type Cell, columnNames, type Row, type Table } from "./tables/table.ts"
import { createTextFile } from "./text-file.ts"

/** How to print minutes as CSV. */
export type CsvOptions = Pick<ExportOptions, "table" | "excel">

/**
 * An absent value is an empty field and an empty text is `""`, so that a database can tell them apart.
 * Fields with a line break are always quoted: csv-stringify looks for the record delimiter only.
 */
const plain: Options = {
  record_delimiter: "\n",
  quoted_match: /[\r\n]/,
  cast: {
    boolean: (value) => String(value),
    string: (value) => (value === "" ? { value, quoted_empty: true } : value),
  },
}

/** What a Danish Excel opens with a double click, without running what begins like a formula. */
const forExcel: Options = { ...plain, delimiter: ";", record_delimiter: "\r\n", escape_formulas: true }

/** Prints a table piece by piece. */
interface CsvPrinter {
  /** What the file begins with: the line of column names, after a mark where Excel needs one. */
  head: string
  lines(rows: readonly Row[]): string
}

const toCell = (value: Cell): string | number | boolean | null =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : value

const csvPrinter = async (table: Table, { excel = false }: CsvOptions): Promise<CsvPrinter> => {
  const { stringify } = await import("csv-stringify/sync")
  const style = excel ? forExcel : plain
  const columns = columnNames(table)
  return {
    head: stringify([columns], { ...style, bom: excel }),
    lines: (rows) =>
      stringify(
        rows.map((row) => columns.map((column) => toCell(row[column] ?? null))),
        style,
      ),
  }
}

/**
 * Prints one table of any number of meetings, holding one of them at a time.
 *
 * @param table - the table
 * @param meetings - the meetings, as they come
 * @param options - `excel` for a file that Excel opens with a double click
 * @returns pieces of the text: the line of column names, then the lines of each meeting
 * @example
 * for await (const piece of csvLines(table, meetings)) process.stdout.write(piece)
 */
export const csvLines = async function* (
  table: Table,
  meetings: Iterable<Minutes> | AsyncIterable<Minutes>,
  options: CsvOptions = {},
): AsyncGenerator<string> {
  const { head, lines } = await csvPrinter(table, options)
  yield head
  for await (const minutes of meetings) yield lines(table.rows(minutes))
}

const asList = (minutes: Minutes | readonly Minutes[]): readonly Minutes[] => ("id" in minutes ? [minutes] : minutes)

/**
 * Prints minutes as CSV tables, joined on `meeting_id`, `item_number` and `item_order`.
 *
 * @param minutes - one meeting or several
 * @param options - `table` for one table only; `excel` for a file that Excel opens with a double click
 * @returns the text of each table by its name, a header line in each, also where it has no rows
 * @example
 * const { agenda_items } = await toCsv(parse(text).meetings)
 */
export const toCsv = async (
  minutes: Minutes | readonly Minutes[],
  options: CsvOptions = {},
): Promise<Partial<Record<TableName, string>>> => {
  const meetings = asList(minutes)
  const texts: Partial<Record<TableName, string>> = {}
  for (const table of chosenTables(options)) {
    const { head, lines } = await csvPrinter(table, options)
    texts[table.name] = head + lines(meetings.flatMap((one) => table.rows(one)))
  }
  return texts
}

const rowsAtOnce = 500

/** One file for each table, with the rows of all documents. */
export const csvExporter: CollectionExporter = {
  id: "csv",
  description: "one TABLE.csv for each table, with the rows of all documents",
  scope: "collection",
  open: (output, options) =>
    inChunks(chosenTables(options), rowsAtOnce, async (table) => {
      const { head, lines } = await csvPrinter(table, options)
      const file = await createTextFile(output.file(`${table.name}.csv`))
      await file.write(head)
      return { write: (rows) => file.write(lines(rows)), close: file.close, abandon: file.abandon }
    }),
}
