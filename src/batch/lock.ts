/** Keeps two runs from writing the same files at one time. */
import { readFile, rm, writeFile } from "node:fs/promises"
import { hostname, uptime } from "node:os"
import { join } from "node:path"
import { ownFolder } from "./layout.ts"

/** A run that has the folder to itself. */
export interface Lock {
  release(): Promise<void>
}

/** What is thrown where another run writes to the folder. */
export interface FolderInUse extends Error {
  name: "FolderInUse"
}

/** Who made a lock, as it is written in the file. */
interface Holder {
  host: string
  process: number
  since: string
}

/**
 * Whether a thrown value says that another run writes to the folder.
 *
 * @param error - what was thrown
 * @returns true for what {@link takeLock} throws of another run
 * @example
 * await takeLock("data", "journal").catch((error) => { if (isFolderInUse(error)) console.error(error.message) })
 */
export const isFolderInUse = (error: unknown): error is FolderInUse => error instanceof Error && error.name === "FolderInUse"

const folderInUse = ({ host, process: id, since }: Holder, path: string): FolderInUse =>
  Object.assign(
    new Error(
      `another run of referat writes there (process ${id} on ${host}, since ${since}); wait for it, or remove ${path} if it has ended`,
    ),
    { name: "FolderInUse" as const },
  )

/** A power cut may leave a lock without a word in it: nobody holds that. */
const holderIn = (text: string): Holder | null => {
  try {
    const { host, process: id, since } = JSON.parse(text) as Partial<Holder>
    return typeof host === "string" && typeof id === "number" && typeof since === "string" ? { host, process: id, since } : null
  } catch {
    return null
  }
}

const isRunning = (id: number): boolean => {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    // there is one, of somebody else
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/** After a power cut the number of the process may be another program's. */
const isOfThisBoot = ({ since }: Holder): boolean => Date.parse(since) >= Date.now() - uptime() * 1000

const isHeld = (holder: Holder): boolean =>
  holder.host !== hostname() || (holder.process !== process.pid && isOfThisBoot(holder) && isRunning(holder.process))

/**
 * Takes the folder for one run. What a killed run of this machine left behind is taken over.
 *
 * @param folder - the output folder; its folder for ourselves is there
 * @param id - runs of another name may write at the same time: each has its own files
 * @returns the lock
 * @throws {FolderInUse} (rejects) where another run has it
 * @throws (rejects) with the error of the file system
 * @example
 * const lock = await takeLock("data", "journal")
 * await lock.release()
 */
export const takeLock = async (folder: string, id: string): Promise<Lock> => {
  const path = join(folder, ownFolder, `${id}.lock`)
  const mine: Holder = { host: hostname(), process: process.pid, since: new Date().toISOString() }
  const write = (): Promise<void> => writeFile(path, `${JSON.stringify(mine)}\n`, { flag: "wx" })
  await write().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error
    const holder = holderIn(await readFile(path, "utf8").catch(() => ""))
    if (holder !== null && isHeld(holder)) throw folderInUse(holder, path)
    await rm(path, { force: true })
    await write()
  })
  return { release: () => rm(path, { force: true }) }
}
