import { open } from "node:fs/promises"
import type { Minutes } from "../../ast/schema.ts"
import type { CollectionWriter } from "../exporter.ts"
import { tables } from "../tables/index.ts"
import { type Cell, columnNames, type Row, type Table } from "../tables/table.ts"
import { openEngine, type SqlValue } from "./engine.ts"
import { createTable, indexTable, insertRow } from "./statements.ts"

/** Where SQLite notes which version of itself wrote the file, for whoever is curious; the only bytes that differ between versions. */
const versionAt = 96
/** The oldest version that can read the file, because of STRICT. */
const oldestVersion = 3_037_000

const forgetVersion = async (path: string): Promise<void> => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(oldestVersion)
  const file = await open(path, "r+")
  try {
    await file.write(bytes, 0, bytes.length, versionAt)
  } finally {
    await file.close()
  }
}

const toValue = (cell: Cell | undefined): SqlValue => {
  if (cell === undefined || cell === null) return null
  if (typeof cell === "boolean") return Number(cell)
  return typeof cell === "object" ? JSON.stringify(cell) : cell
}

/** What a table needs while it is filled. */
interface Filling {
  table: Table
  columns: readonly string[]
  insert: (values: readonly SqlValue[]) => void
  /** How many rows it has; the last one has this key. */
  rows: number
}

/** The keys of what a meeting's rows belong to. */
interface Parents {
  meeting: number
  /** Keys of the items by their order. */
  items: Map<Cell | undefined, number>
}

const parentOf = ({ parent }: Table, row: Row, { meeting, items }: Parents): (number | null)[] => {
  if (parent === null) return []
  return [parent === "meetings" ? meeting : (items.get(row.item_order) ?? null)]
}

/** Parents come before what belongs to them, as the list of tables has them. */
const fill = (fillings: readonly Filling[], minutes: Minutes): void => {
  const parents: Parents = { meeting: 0, items: new Map() }
  for (const filling of fillings) {
    const { table, columns, insert } = filling
    for (const row of table.rows(minutes)) {
      filling.rows += 1
      insert([filling.rows, ...parentOf(table, row, parents), ...columns.map((column) => toValue(row[column]))])
      if (table.name === "meetings") parents.meeting = filling.rows
      if (table.name === "agenda_items") parents.items.set(row.item_order, filling.rows)
    }
  }
}

/**
 * Makes a database with a table for each kind of row, keys between them, indexes, and indexes of words.
 *
 * @param path - where there is no file yet
 * @returns a writer that meetings can be added to
 * @throws (rejects) where there is no SQLite, or the file cannot be written
 * @example
 * const writer = await openDatabase(output.file("minutes.sqlite"))
 */
export const openDatabase = async (path: string): Promise<CollectionWriter> => {
  const engine = await openEngine(path)
  // One transaction for all: the bytes do not depend on how often somebody had a break.
  for (const statement of ["BEGIN", ...tables.map(createTable)]) engine.run(statement)
  const fillings = tables.map(
    (table): Filling => ({ table, columns: columnNames(table), insert: engine.prepare(insertRow(table)), rows: 0 }),
  )
  return {
    add: async (minutes) => fill(fillings, minutes),
    close: async () => {
      for (const statement of [...tables.flatMap(indexTable), "COMMIT"]) engine.run(statement)
      engine.close()
      await forgetVersion(path)
    },
    abandon: async () => engine.close(),
  }
}
