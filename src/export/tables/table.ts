import type { Minutes } from "../../ast/schema.ts"

/** What a column holds: `date` is an ISO day, `json` a list. */
export type ColumnKind = "text" | "integer" | "boolean" | "date" | "json"

/** Type of a column. */
export interface ColumnType<Kind extends ColumnKind = ColumnKind, Nullable extends boolean = boolean> {
  readonly kind: Kind
  readonly nullable: Nullable
}

interface Kinds {
  text: string
  integer: number
  boolean: boolean
  date: string
  json: readonly unknown[]
}

/** What stands in a cell of a column. */
export type CellOf<Type extends ColumnType> = Kinds[Type["kind"]] | (Type["nullable"] extends false ? never : null)

/** A value of a table. */
export type Cell = CellOf<ColumnType>

/** Columns by their names, in their order. */
export type Columns = Readonly<Record<string, ColumnType>>

/** A row: a value for each of the columns. */
export type Row = Readonly<Record<string, Cell>>

/** What makes a table, all its columns known by name and type. */
export interface TableDefinition<Name extends string, Of extends Columns> {
  name: Name
  /** What one row is called; the keys of databases are named after it. */
  one: string
  /** What a row is. */
  description: string
  /** Where the rows belong: a meeting itself, to a meeting, or to an item of its agenda. */
  parent: "meetings" | "agenda_items" | null
  columns: Of
  /** The columns that tell the rows of one parent apart; none where nothing promises that any do. */
  key: readonly (keyof Of & string)[]
  /** What rows are looked up by, column by column or by several together. */
  indexes: readonly (readonly (keyof Of & string)[])[]
  /** The columns in which words are looked for. */
  search: readonly (keyof Of & string)[]
  rows(minutes: Minutes): { readonly [Column in keyof Of]: CellOf<Of[Column]> }[]
}

/** One table: its columns, and the rows that a meeting gives. */
export interface Table<Name extends string = string> extends Omit<TableDefinition<Name, Columns>, "rows"> {
  /** The rows that a meeting gives. */
  rows(minutes: Minutes): Row[]
}

/**
 * Defines a table; every row must have a value for each of the columns, of its type.
 *
 * @param definition - name, description, columns, what rows are found by, and the rows
 * @returns the same
 * @example
 * defineTable({
 *   name: "meetings", one: "meeting", description: "a meeting", parent: null, columns: { id: text }, key: [], indexes: [], search: [],
 *   rows: ({ id }) => [{ id }],
 * })
 */
export const defineTable = <const Name extends string, Of extends Columns>(definition: TableDefinition<Name, Of>): Table<Name> => definition

/** Any text. */
export const text: ColumnType<"text", false> = { kind: "text", nullable: false }
/** A whole number. */
export const integer: ColumnType<"integer", false> = { kind: "integer", nullable: false }
/** True or false. */
export const boolean: ColumnType<"boolean", false> = { kind: "boolean", nullable: false }
/** A day, "2025-09-15". */
export const date: ColumnType<"date", false> = { kind: "date", nullable: false }
/** A list. */
export const json: ColumnType<"json", false> = { kind: "json", nullable: false }

/**
 * The same type for a column that may be empty.
 *
 * @param type - what stands there otherwise
 * @returns the type
 * @example
 * orNull(text).nullable // true
 */
export const orNull = <Kind extends ColumnKind>({ kind }: ColumnType<Kind>): ColumnType<Kind, true> => ({ kind, nullable: true })

/**
 * The names of the columns of a table.
 *
 * @param table - the table
 * @returns the names in their order
 * @example
 * columnNames(votes)[0] // "meeting_id"
 */
export const columnNames = ({ columns }: Pick<Table, "columns">): string[] => Object.keys(columns)
