import { open, rm } from "node:fs/promises"

/** What a cell of a database holds. */
export type SqlValue = string | number | null

/** A database that is being filled. */
export interface Engine {
  run(sql: string): void
  /** Prepares a statement to be run once for each row. */
  prepare(sql: string): (values: readonly SqlValue[]) => void
  close(): void
}

/**
 * A database that is not whole yet is thrown away, so nothing on the disk is kept for taking steps back: in memory, since the SQLite of Node 24
 * is built to refuse a journal that is off. The last setting takes the lock.
 */
const settings = [
  "PRAGMA journal_mode = MEMORY",
  "PRAGMA synchronous = OFF",
  "PRAGMA foreign_keys = ON",
  "PRAGMA locking_mode = EXCLUSIVE",
  "PRAGMA user_version = 1",
]

/** The part of `node:sqlite` that is used here; Node 20 has no such module. */
interface BuiltIn {
  DatabaseSync: new (
    path: string,
  ) => {
    exec(sql: string): void
    prepare(sql: string): { run(...values: SqlValue[]): unknown }
    close(): void
  }
}

/** Node 22 warns on standard error that it may change this module; whoever converts minutes can do nothing about that. */
const withoutWarning = <Result>(work: () => Result): Result => {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return work()
  } finally {
    process.emitWarning = emitWarning
  }
}

const builtIn = (): BuiltIn | undefined => withoutWarning(() => process.getBuiltinModule("node:sqlite") as BuiltIn | undefined)

const inNode = ({ DatabaseSync }: BuiltIn, path: string): Engine => {
  const database = new DatabaseSync(path)
  for (const setting of settings) database.exec(setting)
  return {
    run: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      return (values) => void statement.run(...values)
    },
    close: () => database.close(),
  }
}

const loadPackage = async (): Promise<typeof import("node-sqlite3-wasm")> => {
  const { default: sqlite } = await import("node-sqlite3-wasm")
  return sqlite
}

const inPackage = async (path: string): Promise<Engine> => {
  const { Database } = await loadPackage()
  // Its lock is a folder, which would outlive a run that is killed. Nobody else knows the file: the lock is kept from here on, and no folder is needed.
  const lock = `${path}.lock`
  await rm(lock, { recursive: true, force: true })
  const database = new Database(path)
  for (const setting of settings) database.exec(setting)
  await rm(lock, { recursive: true, force: true })
  const statements: { finalize(): void }[] = []
  return {
    run: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql)
      statements.push(statement)
      return (values) => void statement.run([...values])
    },
    close: () => {
      // with one of them left the file would stay open
      for (const statement of statements) statement.finalize()
      database.close()
    },
  }
}

/** What a database complains of is for the user to know, as what a file system complains of is: it has no room, or no permission. */
const told = <Result>(work: () => Result): Result => {
  try {
    return work()
  } catch (error) {
    throw Object.assign(error instanceof Error ? error : new Error(String(error)), { syscall: "sqlite" })
  }
}

const telling = ({ run, prepare, close }: Engine): Engine => ({
  run: (sql) => told(() => run(sql)),
  prepare: (sql) => {
    const insert = prepare(sql)
    return (values) => told(() => insert(values))
  },
  close: () => told(close),
})

const isMissing = (error: unknown): boolean =>
  ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes((error as NodeJS.ErrnoException).code ?? "")

/**
 * Tells what has to be installed before a database can be made.
 *
 * @returns what to do; null where all is there
 * @throws (rejects) where what is installed cannot be loaded
 * @example
 * await missingEngine() // null
 */
export const missingEngine = async (): Promise<string | null> => {
  if (builtIn() !== undefined) return null
  try {
    await loadPackage()
    return null
  } catch (error) {
    if (isMissing(error))
      return `Node ${process.versions.node} has no SQLite; install node-sqlite3-wasm where referat is (npm install node-sqlite3-wasm), or use Node 22.13 or newer`
    throw error
  }
}

/**
 * Makes a new database, with the SQLite that Node has, or that of an optional package where it has none.
 *
 * @param path - where there is no file yet
 * @returns the database
 * @throws (rejects) where there is no SQLite, or the file cannot be made
 * @example
 * const engine = await openEngine("minutes.sqlite")
 */
export const openEngine = async (path: string): Promise<Engine> => {
  // The two would make it with different permissions.
  await (await open(path, "wx")).close()
  const own = builtIn()
  return telling(own === undefined ? await inPackage(path) : inNode(own, path))
}
