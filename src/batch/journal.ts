import { closeSync, createReadStream, existsSync, openSync, readSync } from "node:fs"
import { mkdir, open, readdir, rm } from "node:fs/promises"
import { join } from "node:path"
import { type Converted, type Entry, isFailed } from "./entry.ts"
import { manifestName, ownFolder } from "./layout.ts"
import type { Shard } from "./shard.ts"

/** What earlier runs made, by name of the document. Only the places are held: there may be very many. */
export interface Known {
  get(name: string): Converted | null
  /** Every name there is something known of. */
  names(): Iterable<string>
  close(): void
}

/** The place of a line in one of several files. */
interface Place {
  file: number
  start: number
  length: number
}

const newline = 0x0a

/** A killed run may have written half a line: what is no entry was never promised. */
const entryIn = (line: Buffer): Entry | null => {
  try {
    const value: unknown = JSON.parse(line.toString("utf8"))
    return typeof value === "object" && value !== null && "name" in value ? (value as Entry) : null
  } catch {
    return null
  }
}

/** The lines of a file with their places; one without an end is none. */
const linesOf = async function* (path: string): AsyncGenerator<{ line: Buffer; start: number }> {
  let start = 0
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let from = 0
    for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
      yield { line: bytes.subarray(from, end), start: start + from }
      from = end + 1
    }
    start += from
    rest = bytes.subarray(from)
  }
}

const isJournal = (name: string): boolean => name.startsWith("journal") && name.endsWith(".ndjson")

const journalNames = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, ownFolder)).catch(() => [])
  return names.filter(isJournal).sort()
}

/** The files that tell of earlier runs, the oldest first. */
const historyOf = async (folder: string): Promise<string[]> => {
  const journals = (await journalNames(folder)).map((name) => join(folder, ownFolder, name))
  const manifest = join(folder, manifestName)
  return existsSync(manifest) ? [manifest, ...journals] : journals
}

/**
 * Whether an earlier run has written to a folder.
 *
 * @param folder - the output folder
 * @returns true where there is a manifest or a journal
 * @example
 * await isOurs("data")
 */
export const isOurs = async (folder: string): Promise<boolean> => (await historyOf(folder)).length > 0

/** Nothing is known: all is converted anew. */
export const nothingKnown: Known = { get: () => null, names: () => [], close: () => undefined }

/**
 * Looks up what earlier runs made: whole ones in their manifest, others in their journals. What was told last holds.
 *
 * @param folder - the output folder
 * @returns the entries by name, read when they are asked for
 * @throws (rejects) with the error of the file system
 * @example
 * const known = await readKnown("data")
 * known.get("havn")?.outputs
 */
export const readKnown = async (folder: string): Promise<Known> => {
  const paths = await historyOf(folder)
  const places = new Map<string, Place>()
  for (const [file, path] of paths.entries()) {
    for await (const { line, start } of linesOf(path)) {
      const entry = entryIn(line)
      if (entry !== null && !isFailed(entry)) places.set(entry.name, { file, start, length: line.length })
    }
  }
  const files = paths.map((path) => openSync(path, "r"))
  return {
    get: (name) => {
      const place = places.get(name)
      if (place === undefined) return null
      const line = Buffer.alloc(place.length)
      readSync(files[place.file] as number, line, 0, place.length, place.start)
      return entryIn(line) as Converted
    },
    names: () => places.keys(),
    close: () => {
      for (const file of files) closeSync(file)
    },
  }
}

/** What a run tells of the documents it has finished, while it goes on. */
export interface Journal {
  append(entries: readonly Entry[]): Promise<void>
  close(): Promise<void>
}

/**
 * What the journal of a run is called; those of several shares can lie side by side.
 *
 * @param shard - the share
 * @returns a name without extension
 * @example
 * journalId({ number: 1, of: 3 }) // "journal-1-of-3"
 */
export const journalId = (shard: Shard | null): string => (shard === null ? "journal" : `journal-${shard.number}-of-${shard.of}`)

/** Half a line that a killed run left behind must not be lengthened. */
const endOfLine = async (path: string): Promise<string> => {
  const file = await open(path, "r").catch(() => null)
  if (file === null) return ""
  try {
    const { size } = await file.stat()
    if (size === 0) return ""
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
    return buffer[0] === newline ? "" : "\n"
  } finally {
    await file.close()
  }
}

/**
 * Opens the journal of a run, which goes on where a killed one ended.
 *
 * @param folder - the output folder
 * @param id - made by {@link journalId}
 * @returns the journal
 * @throws (rejects) with the error of the file system, as `append` does
 * @example
 * const journal = await openJournal("data", journalId(null))
 */
export const openJournal = async (folder: string, id: string): Promise<Journal> => {
  await mkdir(join(folder, ownFolder), { recursive: true })
  const path = join(folder, ownFolder, `${id}.ndjson`)
  const ended = await endOfLine(path)
  const file = await open(path, "a")
  await file.writeFile(ended)
  return {
    append: (entries) => file.writeFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")),
    close: () => file.close(),
  }
}

/**
 * Removes all journals: the manifest tells everything now.
 *
 * @param folder - the output folder
 * @returns when they are gone
 * @example
 * await removeJournals("data")
 */
export const removeJournals = async (folder: string): Promise<void> => {
  for (const name of await journalNames(folder)) await rm(join(folder, ownFolder, name), { force: true })
}
