import type { CollectionWriter } from "./exporter.ts"
import type { Row, Table } from "./tables/table.ts"

/** Where the rows of one table go. */
export interface RowSink {
  write(rows: readonly Row[]): Promise<void>
  close(): Promise<void>
  abandon(): Promise<void>
}

interface Gathering {
  table: Table
  sink: RowSink
  rows: Row[]
}

/**
 * Gathers the rows of each table and hands them over in chunks: doing so for each meeting would cost more than its rows.
 *
 * @param tables - the tables
 * @param size - rows in a chunk, but for the last one of a table and for a meeting that has more
 * @param open - opens the sink of a table
 * @returns a writer that meetings can be added to
 * @throws (rejects) where a sink does
 * @example
 * const writer = await inChunks(tables, 1000, async ({ name }) => openSink(output.file(`${name}.csv`)))
 */
export const inChunks = async (
  tables: readonly Table[],
  size: number,
  open: (table: Table) => Promise<RowSink>,
): Promise<CollectionWriter> => {
  const gatherings: Gathering[] = []
  for (const table of tables) gatherings.push({ table, sink: await open(table), rows: [] })
  const flush = async (gathering: Gathering): Promise<void> => {
    const { rows, sink } = gathering
    gathering.rows = []
    await sink.write(rows)
  }
  return {
    add: async (minutes) => {
      for (const gathering of gatherings) {
        for (const row of gathering.table.rows(minutes)) gathering.rows.push(row)
        if (gathering.rows.length >= size) await flush(gathering)
      }
    },
    close: async () => {
      for (const gathering of gatherings) {
        if (gathering.rows.length > 0) await flush(gathering)
        await gathering.sink.close()
      }
    },
    abandon: async () => {
      for (const { sink } of gatherings) await sink.abandon()
    },
  }
}
