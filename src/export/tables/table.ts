import type { Minutes } from "../../ast/schema.ts"

/** A value of a table; lists become JSON in their cell. */
export type Cell = string | number | boolean | null | readonly unknown[]

/** A row: a value for each of the columns. */
export type Row<Column extends string = string> = Readonly<Record<Column, Cell>>

/** One table: its columns, and the rows that a meeting gives. */
export interface Table<Name extends string = string, Column extends string = string> {
  name: Name
  /** What a row is. */
  description: string
  columns: readonly Column[]
  rows(minutes: Minutes): Row<Column>[]
}

/**
 * Defines a table; every row must have a value for each of the columns.
 *
 * @param definition - name, description, columns and rows
 * @returns the same
 * @example
 * defineTable({ name: "meetings", description: "a meeting", columns: ["id"], rows: ({ id }) => [{ id }] })
 */
export const defineTable = <const Name extends string, const Column extends string>(definition: Table<Name, Column>): Table<Name, Column> =>
  definition
