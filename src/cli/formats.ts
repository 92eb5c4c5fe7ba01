import { onOneLine } from "../findings/printable.ts"
import type { Dialect, Encoding, Exporter, Table } from "../index.ts"
import { usageError } from "./context.ts"

/**
 * The exporter of a name.
 *
 * @param id - value of `--format`
 * @returns the exporter
 * @throws {UsageError} (rejects) where there is none, or something has to be installed for it
 * @example
 * (await exporterOf("csv")).scope // "collection"
 */
export const exporterOf = async (id: string): Promise<Exporter> => {
  const { exporters } = await import("../index.ts")
  const exporter = exporters.find((one) => one.id === id)
  if (exporter !== undefined) {
    const missing = "missing" in exporter ? await exporter.missing?.() : null
    if (typeof missing === "string") throw usageError(`--format ${id}: ${missing}`)
    return exporter
  }
  const known = exporters.map((one) => `  ${one.id.padEnd(8)}${one.description}`).join("\n")
  throw usageError(`unknown format '${id}'; there are:\n${known}`)
}

const readOwn = async (path: string): Promise<readonly Dialect[]> => {
  const { isDialectFileError, readDialectFile } = await import("../index.ts")
  return readDialectFile(path).catch((error: unknown) => {
    if (!isDialectFileError(error)) throw error
    const problems = error.problems.map((one) => `\n  ${onOneLine(one.path === "" ? one.message : `${one.path}: ${one.message}`)}`)
    throw usageError(`wrong dialect file ${onOneLine(path)}:${problems.join("")}`)
  })
}

/**
 * The dialects of one's own that a command was given; checks the name of the dialect to read with.
 *
 * @param flags - values of `--dialect` and `--dialect-file`; nothing to check where they were not given
 * @returns the dialects of the file
 * @throws {UsageError} (rejects) where the file is wrong, or there is no dialect of this name
 * @example
 * await dialectsOf({ dialect: "thisted" }) // []
 */
export const dialectsOf = async (flags: { dialect?: string; dialectFile?: string }): Promise<readonly Dialect[]> => {
  const own = flags.dialectFile === undefined ? [] : await readOwn(flags.dialectFile)
  if (flags.dialect === undefined) return own
  const { dialects } = await import("../index.ts")
  const all = [...own, ...dialects]
  if (all.some((one) => one.id === flags.dialect)) return own
  const known = all.map((one) => `  ${one.id.padEnd(20)}${one.name}`).join("\n")
  throw usageError(`unknown dialect '${flags.dialect}'; there are:\n${known}`)
}

/**
 * The encoding of a name.
 *
 * @param name - value of `--encoding`
 * @returns nothing where none was given, else the option as one that exists, to be spread into others
 * @throws {UsageError} (rejects) where there is none
 * @example
 * await encodingOf("cp850") // { encoding: "cp850" }
 */
export const encodingOf = async (name: string | undefined): Promise<{ encoding?: Encoding }> => {
  if (name === undefined) return {}
  const { encodings } = await import("../index.ts")
  const encoding = encodings.find((one) => one === name.toLowerCase())
  if (encoding !== undefined) return { encoding }
  throw usageError(`unknown encoding '${name}'; there are: ${encodings.join(", ")}`)
}

/**
 * The table of a name.
 *
 * @param name - value of `--table`
 * @returns the table
 * @throws {UsageError} (rejects) where there is none
 * @example
 * await tableOf("votes")
 */
export const tableOf = async (name: string): Promise<Table> => {
  const { tables } = await import("../index.ts")
  const table = tables.find((one) => one.name === name)
  if (table !== undefined) return table
  const known = tables.map((one) => `  ${one.name.padEnd(20)}${one.description}`).join("\n")
  throw usageError(`unknown table '${name}'; there are:\n${known}`)
}
