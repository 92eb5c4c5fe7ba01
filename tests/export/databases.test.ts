import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Minutes, Section } from "../../src/ast/schema.ts"
import { csvExporter } from "../../src/export/csv.ts"
import type { CollectionExporter } from "../../src/export/exporter.ts"
import { toJson } from "../../src/export/json.ts"
import { parquetExporter } from "../../src/export/parquet.ts"
import { sqliteExporter } from "../../src/export/sqlite.ts"
import { tables } from "../../src/export/tables/index.ts"
import { type Cell, type ColumnType, columnNames, type Row, type Table } from "../../src/export/tables/table.ts"
import { parse } from "../../src/pipeline.ts"
import { duckdb, sqlite3, type Told } from "./engines.ts"
import { anyMinutes } from "./minutes.ts"
import { exportInto } from "./written.ts"

const fixtures = join(import.meta.dirname, "../../fixtures")
const texts = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()

/** The reader numbers the items of a meeting; what is made up has any numbers. */
const numbered = (minutes: Minutes): Minutes => ({
  ...minutes,
  agendaItems: minutes.agendaItems.map((item, order) => ({ ...item, order })),
})

/** Fixtures, made-up minutes with all that could go wrong, and one meeting twice. */
const meetings: Minutes[] = [
  ...texts.flatMap((name) => parse(readFileSync(join(fixtures, name), "utf8"), { name }).meetings),
  ...fc.sample(anyMinutes, { numRuns: 60, seed: 5 }).map(numbered),
]
const documents = [...meetings, ...meetings.slice(0, 1)].map((one, at) => ({ name: `n${at}`, meetings: [one] }))
/** What the JSON of the documents says, read anew. */
const printed = documents.flatMap((one) => one.meetings.map((minutes) => JSON.parse(toJson(minutes)) as Minutes))

let folder = ""
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "referat-databases-"))
  for (const exporter of [csvExporter, parquetExporter, sqliteExporter]) await exportInto(folder, exporter, documents)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Printed = (cell: NonNullable<Cell>, type: ColumnType) => unknown

/** All rows of a table, each cell as an engine prints it. */
const expected = (table: Table, print: Printed): Told[] =>
  printed
    .flatMap((minutes) => table.rows(minutes))
    .map((row: Row) =>
      Object.fromEntries(
        Object.entries(table.columns).map(([column, type]) => {
          const cell = row[column] ?? null
          return [column, cell === null ? null : print(cell, type)]
        }),
      ),
    )

const listed = (table: Table): string =>
  columnNames(table)
    .map((name) => `"${name}"`)
    .join(", ")

describe("what other engines find is what the JSON says", () => {
  it.each(tables)("$name.parquet in DuckDB", async (table) => {
    const rows = await duckdb(`select * from '${join(folder, table.name)}.parquet'`)
    expect(rows).toEqual(expected(table, (cell) => cell))
  })

  it.each(tables)("$name.csv in DuckDB, empty text told from no text", async (table) => {
    const options = "header = true, all_varchar = true, nullstr = '', allow_quoted_nulls = false, delim = ',', quote = '\"', escape = '\"'"
    const columns = columnNames(table).map((name) => `'${name}': 'VARCHAR'`)
    const rows = await duckdb(
      `select * from read_csv('${join(folder, table.name)}.csv', auto_detect = false, columns = {${columns.join()}}, ${options})`,
    )
    expect(rows).toEqual(expected(table, (cell) => (typeof cell === "object" ? JSON.stringify(cell) : String(cell))))
  })

  it.each(tables)("table $name in sqlite3", (table) => {
    const rows = sqlite3(join(folder, "minutes.sqlite"), `select ${listed(table)} from ${table.name} order by ${table.one}_key`)
    expect(rows).toEqual(
      expected(table, (cell, { kind }) => {
        if (kind === "boolean") return Number(cell)
        return kind === "json" ? JSON.stringify(cell) : cell
      }),
    )
  })

  it("counted without the tables, there is as much of everything", () => {
    const items = printed.flatMap(({ agendaItems }) => agendaItems)
    const nested = (sections: readonly Section[]): number => sections.reduce((sum, one) => sum + 1 + nested(one.sections), 0)
    const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
    const counts = {
      meetings: printed.length,
      participants: sum(printed.map(({ participants }) => participants.length)),
      agenda_items: items.length,
      case_numbers: sum(items.map(({ caseNumbers }) => caseNumbers.length)),
      sections: sum(items.map(({ sections }) => nested(sections))),
      recommendations: sum(items.map(({ recommendations }) => recommendations.length)),
      absentees: sum(items.map(({ absentees }) => absentees.length)),
      attachments: sum(items.map(({ attachments }) => attachments.length)),
      treatments: sum(items.map(({ treatments }) => treatments.length)),
      planned_treatments: sum(items.map(({ plannedTreatments }) => plannedTreatments.length)),
      votes: sum(items.flatMap(({ votes }) => votes.map(({ counts }) => Math.max(1, counts.length)))),
    }
    const query = tables.map(({ name }) => `(select count(*) from ${name}) as ${name}`).join(", ")
    expect(sqlite3(join(folder, "minutes.sqlite"), `select ${query}`)).toEqual([counts])
  })
})

describe("Parquet", () => {
  it("has the types of the columns, and says which may be empty", async () => {
    const types = { text: "VARCHAR", integer: "BIGINT", boolean: "BOOLEAN", date: "DATE", json: "JSON" }
    for (const table of tables) {
      const path = `${join(folder, table.name)}.parquet`
      const described = await duckdb(`select column_name, column_type from (describe select * from '${path}')`)
      expect(described).toEqual(
        Object.entries(table.columns).map(([column, { kind }]) => ({ column_name: column, column_type: types[kind] })),
      )
      const schema = await duckdb(`select repetition_type from parquet_schema('${path}') where num_children is null`)
      expect(schema.map((one) => one.repetition_type)).toEqual(
        Object.values(table.columns).map(({ nullable }) => (nullable ? "OPTIONAL" : "REQUIRED")),
      )
    }
  })

  it("is written in groups of rows", async () => {
    const many = Array.from({ length: 3 }, () => meetings).flat()
    const rows = many.flatMap((minutes) => minutes.agendaItems).length
    const manyTimes = Array.from({ length: Math.ceil(7000 / rows) }, () => many).flat()
    const place = mkdtempSync(join(folder, "groups-"))
    await exportInto(
      place,
      parquetExporter,
      manyTimes.map((one) => ({ name: "n", meetings: [one] })),
      { table: "agenda_items" },
    )
    const [{ groups, largest } = {}] = await duckdb(
      `select count(distinct row_group_id) as groups, max(row_group_num_rows) as largest from parquet_metadata('${place}/agenda_items.parquet')`,
    )
    expect(Number(groups)).toBeGreaterThanOrEqual(2)
    expect(Number(largest)).toBeLessThan(3100)
  })
})

describe("SQLite", () => {
  const ask = (query: string): Told[] => sqlite3(join(folder, "minutes.sqlite"), query)

  it("is whole, and every row belongs to one that is there", () => {
    expect(ask("pragma integrity_check")).toEqual([{ integrity_check: "ok" }])
    expect(ask("pragma foreign_key_check")).toEqual([])
    const parents = tables.map(({ name }) => ask(`select "table" as parent from pragma_foreign_key_list('${name}')`))
    expect(parents).toEqual(tables.map(({ parent }) => (parent === null ? [] : [{ parent }])))
  })

  it("rows belong to the item that they belong to in the minutes", () => {
    const strangers = tables
      .filter(({ parent }) => parent === "agenda_items")
      .flatMap(({ name }) =>
        ask(
          `select child.item_key from ${name} child join agenda_items item using (item_key)
           where (child.meeting_id, child.item_number, child.item_order) is not (item.meeting_id, item.item_number, item.item_order)`,
        ),
      )
    expect(strangers).toEqual([])
    const foreign = ask(
      `select 1 from agenda_items join meetings using (meeting_key) where agenda_items.meeting_id is not meetings.meeting_id`,
    )
    expect(foreign).toEqual([])
  })

  it("tells meetings of one id apart", () => {
    const [{ id } = {}] = ask("select meeting_id as id from meetings where meeting_key = 1")
    const twice = ask(`select meeting_key from meetings where meeting_id = '${String(id)}' order by 1`)
    expect(twice).toEqual([{ meeting_key: 1 }, { meeting_key: documents.length }])
    const items = ask(`select count(*) as items from agenda_items where meeting_key in (1, ${documents.length}) group by meeting_key`)
    expect(items).toEqual(Array(2).fill({ items: printed[0]?.agendaItems.length }))
  })

  it("leaves nothing but the file itself beside it, at any moment", async () => {
    const place = mkdtempSync(join(folder, "locks-"))
    const writer = await sqliteExporter.open({ file: (name) => join(place, name) }, {})
    for (const { meetings } of documents) for (const minutes of meetings) await writer.add(minutes)
    expect(readdirSync(place)).toEqual(["minutes.sqlite"])
    await writer.close()
    expect(readdirSync(place)).toEqual(["minutes.sqlite"])
  })

  it("has an index for what rows are looked up by, and for the keys that join them", () => {
    for (const { name, parent, indexes } of tables) {
      const found = ask(
        `select (select group_concat(name) from pragma_index_info(list.name)) as columns from pragma_index_list('${name}') list`,
      ).map(({ columns }) => String(columns))
      const key = { meetings: ["meeting_key"], agenda_items: ["item_key"] }
      for (const columns of [...indexes, ...(parent === null ? [] : [key[parent]])])
        expect(found.some((one) => `${one},`.startsWith(`${columns.join()},`))).toBe(true)
    }
  })
})

describe("full-text search", () => {
  const item = (number: number, title: string, text: string): string =>
    `Punkt ${number}: ${title}\n\nSagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.\n\n`
  const minutes = parse(
    `REFERAT Byrådet d. 03-06-2024\n\n${item(1, "Fiskeri efter ål", "Skoler og børn")}${item(2, "Al færdsel", "SKØNSOM brug")}`,
  ).meetings
  let path = ""
  beforeAll(async () => {
    const place = mkdtempSync(join(folder, "search-"))
    await exportInto(place, sqliteExporter, [{ name: "n", meetings: minutes }])
    path = join(place, "minutes.sqlite")
  })

  const items = (words: string): unknown[] =>
    sqlite3(
      path,
      `select item_number from agenda_items_fts join agenda_items on item_key = agenda_items_fts.rowid where agenda_items_fts match '${words}' order by 1`,
    ).map((row) => row.item_number)
  const sections = (words: string): unknown[] =>
    sqlite3(
      path,
      `select item_number from sections_fts join sections on section_key = sections_fts.rowid where sections_fts match '${words}' order by 1`,
    ).map((row) => row.item_number)

  it("knows that å, æ and ø are letters of their own", () => {
    expect([items("ål"), items("al"), items("ÅL"), items("godkendt")]).toEqual([["1"], ["2"], ["1"], ["1", "2"]])
    expect([sections("born"), sections("BØRN"), sections("skønsom"), sections("skol*")]).toEqual([[], ["1"], ["2"], ["1"]])
  })
})

describe("the same documents give the same bytes", () => {
  const written = async (exporter: CollectionExporter): Promise<Record<string, string>> => {
    const place = mkdtempSync(join(folder, "again-"))
    await exportInto(place, exporter, documents)
    return Object.fromEntries(readdirSync(place).map((name) => [name, readFileSync(join(place, name)).toString("base64")]))
  }
  it.each([sqliteExporter, parquetExporter])("$id", async (exporter) => {
    const first = await written(exporter)
    expect(Object.keys(first)).not.toEqual([])
    expect(await written(exporter)).toEqual(first)
  })

  it("and SQLite's do not tell which version of it wrote them", () => {
    expect(readFileSync(join(folder, "minutes.sqlite")).readUInt32BE(96)).toBe(3_037_000)
  })
})
