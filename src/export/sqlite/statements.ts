import { type ColumnKind, columnNames, type Table } from "../tables/table.ts"

const quoted = (name: string): string => `"${name}"`
const list = (names: readonly string[]): string => names.map(quoted).join(", ")

const storage: Readonly<Record<ColumnKind, string>> = { text: "TEXT", integer: "INTEGER", boolean: "INTEGER", date: "TEXT", json: "TEXT" }

const checks: Readonly<Partial<Record<ColumnKind, (column: string) => string>>> = {
  boolean: (column) => `CHECK (${column} IN (0, 1))`,
  json: (column) => `CHECK (json_valid(${column}))`,
}

/** "section" → "section_key" */
const keyOf = (one: string): string => `${one}_key`

const parentKeys = { meetings: keyOf("meeting"), agenda_items: keyOf("item") } as const

/** Keys are numbers of their own, because an agenda and its minutes, or two meetings without a date, have the same `meeting_id`. */
const keyColumns = ({ one, parent }: Table): string[] => [keyOf(one), ...(parent === null ? [] : [parentKeys[parent]])]

/**
 * The statement that makes a table.
 *
 * @param table - the table
 * @returns SQL
 * @example
 * createTable(votes) // 'CREATE TABLE "votes" (…) STRICT'
 */
export const createTable = (table: Table): string => {
  const { name, one, parent, key, columns } = table
  const own = Object.entries(columns).map(([column, { kind, nullable }]) =>
    [quoted(column), storage[kind], ...(nullable ? [] : ["NOT NULL"]), checks[kind]?.(quoted(column)) ?? ""].join(" ").trimEnd(),
  )
  const parts = [
    `${quoted(keyOf(one))} INTEGER PRIMARY KEY`,
    ...(parent === null ? [] : [`${quoted(parentKeys[parent])} INTEGER NOT NULL REFERENCES ${quoted(parent)}`]),
    ...own,
    ...(parent === null || key.length === 0 ? [] : [`UNIQUE (${list([parentKeys[parent], ...key])})`]),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(",\n  ")}\n) STRICT`
}

/**
 * The statement that adds a row: its own key, that of its parent where it has one, then its columns.
 *
 * @param table - the table
 * @returns SQL
 * @example
 * insertRow(meetings) // 'INSERT INTO "meetings" ("meeting_key", …) VALUES (?, …)'
 */
export const insertRow = (table: Table): string => {
  const names = [...keyColumns(table), ...columnNames(table)]
  return `INSERT INTO ${quoted(table.name)} (${list(names)}) VALUES (${names.map(() => "?").join(", ")})`
}

/**
 * The statements that make rows quick to find: by the keys of their parents, by what they are looked up by, and by their words. Danish
 * letters stay what they are: "ål" is not "al".
 *
 * @param table - a table that is filled
 * @returns SQL
 * @example
 * indexTable(sections).at(-1) // "INSERT INTO sections_fts …"
 */
export const indexTable = (table: Table): string[] => {
  const { name, one, parent, key, indexes, search } = table
  // SQLite has an index for what is unique already.
  const byParent = parent === null || key.length > 0 ? [] : [[parentKeys[parent]]]
  const words = quoted(`${name}_fts`)
  return [
    ...[...byParent, ...indexes].map(
      (names) => `CREATE INDEX ${quoted(`${name}_by_${names.join("_")}`)} ON ${quoted(name)} (${list(names)})`,
    ),
    ...(search.length === 0
      ? []
      : [
          `CREATE VIRTUAL TABLE ${words} USING fts5 (${list(search)}, content = ${quoted(name)}, content_rowid = ${quoted(keyOf(one))}, tokenize = 'unicode61 remove_diacritics 0')`,
          `INSERT INTO ${words} (${words}) VALUES ('rebuild')`,
        ]),
  ]
}
