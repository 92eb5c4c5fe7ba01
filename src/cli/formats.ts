import type { Exporter, TableName } from "../index.ts"
import { usageError } from "./context.ts"

/**
 * The exporter of a name.
 *
 * @param id - value of `--format`
 * @returns the exporter
 * @throws {UsageError} (rejects) where there is none
 * @example
 * (await exporterOf("csv")).scope // "collection"
 */
export const exporterOf = async (id: string): Promise<Exporter> => {
  const { exporters } = await import("../index.ts")
  const exporter = exporters.find((one) => one.id === id)
  if (exporter !== undefined) return exporter
  const known = exporters.map((one) => `  ${one.id.padEnd(8)}${one.description}`).join("\n")
  throw usageError(`unknown format '${id}'; there are:\n${known}`)
}

/**
 * Checks the name of a dialect.
 *
 * @param id - value of `--dialect`; nothing to check where it was not given
 * @returns when it is one that exists
 * @throws {UsageError} (rejects) where there is none
 * @example
 * await checkDialect("thisted")
 */
export const checkDialect = async (id: string | undefined): Promise<void> => {
  if (id === undefined) return
  const { dialects } = await import("../index.ts")
  if (dialects.some((one) => one.id === id)) return
  const known = dialects.map((one) => `  ${one.id.padEnd(20)}${one.name}`).join("\n")
  throw usageError(`unknown dialect '${id}'; there are:\n${known}`)
}

/**
 * The table of a name.
 *
 * @param name - value of `--table`
 * @returns the name, as one that exists
 * @throws {UsageError} (rejects) where there is none
 * @example
 * await tableOf("votes")
 */
export const tableOf = async (name: string): Promise<TableName> => {
  const { tables } = await import("../index.ts")
  const table = tables.find((one) => one.name === name)
  if (table !== undefined) return table.name
  const known = tables.map((one) => `  ${one.name.padEnd(20)}${one.description}`).join("\n")
  throw usageError(`unknown table '${name}'; there are:\n${known}`)
}
