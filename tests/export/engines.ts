/** Engines of others, to look at what we wrote. */
import { spawnSync } from "node:child_process"
import { DuckDBInstance } from "@duckdb/node-api"
import sqlite from "node-sqlite3-wasm"

/** A row as an engine tells it. */
export type Told = Record<string, unknown>

/** Asks DuckDB. It makes JSON of the rows itself: its package for Node leaves out the mark with which a text may begin. */
export const duckdb = async (query: string): Promise<Told[]> => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect()
  try {
    const reader = await connection.runAndReadAll(`select to_json(answer)::varchar from (${query}) as answer`)
    return reader.getRows().map(([row]) => JSON.parse(String(row)) as Told)
  } finally {
    connection.disconnectSync()
  }
}

/** Whether a program can be started here. */
export const has = (program: string, ...args: string[]): boolean => spawnSync(program, args, { stdio: "ignore" }).status === 0

const hasSqlite3 = has("sqlite3", "--version")

/** Asks `sqlite3` where there is one, else the package, which is not what wrote the file where Node has an SQLite of its own. */
export const sqlite3 = (path: string, query: string): Told[] => {
  if (!hasSqlite3) {
    const database = new sqlite.Database(path, { readOnly: true })
    try {
      return database.all(query)
    } finally {
      database.close()
    }
  }
  const { stdout, stderr, status } = spawnSync("sqlite3", ["-readonly", "-json", path, query], { encoding: "utf8", maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr)
  return stdout === "" ? [] : (JSON.parse(stdout) as Told[])
}
