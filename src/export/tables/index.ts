import {
  absentees,
  agendaItems,
  attachments,
  caseNumbers,
  plannedTreatments,
  recommendations,
  sections,
  treatments,
  votes,
} from "./of-items.ts"
import { meetings, participants } from "./of-meetings.ts"
import type { Table } from "./table.ts"

const definitions = [
  meetings,
  participants,
  agendaItems,
  caseNumbers,
  sections,
  recommendations,
  absentees,
  attachments,
  treatments,
  plannedTreatments,
  votes,
] as const

/** Name of a table: "meetings", "agenda_items", … */
export type TableName = (typeof definitions)[number]["name"]

/** Every table, in the order of the contract: its columns, and a function that makes its rows from minutes. */
export const tables: readonly Table<TableName>[] = definitions

/**
 * The tables that somebody wants.
 *
 * @param options - `table` for one table only
 * @returns that one, or all of them
 * @example
 * chosenTables({ table: "votes" }).length // 1
 */
export const chosenTables = ({ table }: { table?: TableName }): readonly Table<TableName>[] =>
  tables.filter(({ name }) => table === undefined || name === table)
