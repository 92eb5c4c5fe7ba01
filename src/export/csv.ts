import type { Options } from "csv-stringify/sync"
import type { Minutes } from "../ast/schema.ts"
import type { Exporter, ExportOptions } from "./exporter.ts"
import { type TableName, tables } from "./tables/index.ts"
import type { Cell, Table } from "./tables/table.ts"

/** How to print minutes as CSV. */
export type CsvOptions = Pick<ExportOptions, "table" | "excel">

/**
 * An absent value is an empty field and an empty text is `""`, so that a database can tell them apart.
 * Fields with a line break are always quoted: csv-stringify looks for the record delimiter only.
 */
const plain: Options = {
  header: true,
  record_delimiter: "\n",
  quoted_match: /[\r\n]/,
  cast: {
    boolean: (value) => String(value),
    string: (value) => (value === "" ? { value, quoted_empty: true } : value),
  },
}

/** What a Danish Excel opens with a double click, without running what begins like a formula. */
const forExcel: Options = { ...plain, bom: true, delimiter: ";", record_delimiter: "\r\n", escape_formulas: true }

const toCell = (value: Cell): string | number | boolean | null =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : value

const rowsOf = function* (table: Table, meetings: readonly Minutes[]): Generator<(string | number | boolean | null)[]> {
  for (const minutes of meetings) for (const row of table.rows(minutes)) yield table.columns.map((column) => toCell(row[column] ?? null))
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
  const { stringify } = await import("csv-stringify/sync")
  const meetings = asList(minutes)
  const style = options.excel === true ? forExcel : plain
  const chosen = tables.filter(({ name }) => options.table === undefined || name === options.table)
  return Object.fromEntries(
    chosen.map((table) => [table.name, stringify([...rowsOf(table, meetings)], { ...style, columns: [...table.columns] })]),
  )
}

/** One file for each table, with the rows of all documents. */
export const csvExporter: Exporter = {
  id: "csv",
  description: "one TABLE.csv for each table, with the rows of all documents",
  scope: "collection",
  write: async (documents, options) => {
    const texts = await toCsv(
      documents.flatMap(({ meetings }) => meetings),
      options,
    )
    return Object.entries(texts).map(([name, text]) => ({ name: `${name}.csv`, text }))
  },
}
