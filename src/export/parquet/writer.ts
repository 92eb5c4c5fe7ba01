import { fileWriter, ParquetWriter } from "hyparquet-writer"
import { inChunks, type RowSink } from "../chunks.ts"
import type { CollectionWriter, ExportOptions, Output } from "../exporter.ts"
import { chosenTables } from "../tables/index.ts"
import type { Cell, ColumnKind, ColumnType, Row, Table } from "../tables/table.ts"

type SchemaElement = ParquetWriter["schema"][number]

/** Rows of one group: what a reader can skip at once, and what is held here of each table. More would take hundreds of megabytes. */
const rowsInGroup = 3000

const storage: Readonly<Record<ColumnKind, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
  json: { type: "BYTE_ARRAY", converted_type: "JSON" },
}

const schemaOf = ({ columns }: Table): SchemaElement[] => [
  { name: "root", num_children: Object.keys(columns).length },
  ...Object.entries(columns).map(
    ([name, { kind, nullable }]): SchemaElement => ({ name, ...storage[kind], repetition_type: nullable ? "OPTIONAL" : "REQUIRED" }),
  ),
]

const asIs = (cell: Cell): Cell => cell
const physical: Readonly<Record<ColumnKind, (cell: Cell) => unknown>> = {
  text: asIs,
  integer: (cell) => BigInt(cell as number),
  boolean: asIs,
  date: (cell) => new Date(`${String(cell)}T00:00:00Z`),
  json: asIs,
}

const valuesOf = (rows: readonly Row[], column: string, { kind }: ColumnType): unknown[] =>
  rows.map((row) => {
    const cell = row[column] ?? null
    return cell === null ? null : physical[kind](cell)
  })

const openTable = (table: Table, path: string): RowSink => {
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(table), createdBy: "referat" })
  return {
    write: async (rows) => {
      const columnData = Object.entries(table.columns).map(([name, type]) => ({ name, data: valuesOf(rows, name, type) }))
      await writer.write({ columnData, rowGroupSize: rows.length })
    },
    close: async () => {
      await writer.finish()
    },
    // it holds no file open
    abandon: () => Promise.resolve(),
  }
}

/**
 * Makes a Parquet file for each table, of the types of its columns, in groups of rows.
 *
 * @param output - where the files go
 * @param options - `table` for one table only
 * @returns a writer that meetings can be added to
 * @throws (rejects) where a file cannot be written
 * @example
 * const writer = await openParquet(output, {})
 */
export const openParquet = (output: Output, options: ExportOptions): Promise<CollectionWriter> =>
  inChunks(chosenTables(options), rowsInGroup, async (table) => openTable(table, output.file(`${table.name}.parquet`)))
