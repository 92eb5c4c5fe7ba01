import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"

type Chunk = string | Uint8Array
type Chunks = AsyncIterable<Chunk> | Iterable<Chunk>

const writeChunks = async (file: FileHandle, chunks: Chunks): Promise<void> => {
  for await (const chunk of chunks) await file.writeFile(chunk)
}

/** Pipes, terminals and other devices: a file put in their place would be something else. */
const writeInPlace = async (path: string, chunks: Chunks): Promise<void> => {
  const file = await open(path, "w")
  try {
    await writeChunks(file, chunks)
  } finally {
    await file.close()
  }
}

const replaceFile = async (path: string, mode: number | undefined, chunks: Chunks): Promise<void> => {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)
  const file = await open(draft, "wx", mode)
  try {
    await writeChunks(file, chunks)
    await file.close()
    await rename(draft, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

const isDevice = (path: string): boolean => /^\/(?:dev|proc)\//.test(path)

/**
 * Writes a file in one step: whoever reads it meanwhile sees the old one or the new one, and where we fail the old one stays.
 * Links are followed; pipes and devices are written to.
 *
 * @param path - the file
 * @param chunks - its text or bytes, piece by piece
 * @returns when it is there
 * @throws (rejects) with the error of the file system, or of what makes the pieces
 * @example
 * await writeFileAtomically("out/minutes.json", ["{}\n"])
 */
export const writeFileAtomically = async (path: string, chunks: Chunks): Promise<void> => {
  const known = await stat(path).catch(() => null)
  if (isDevice(path) || (known !== null && !known.isFile())) return writeInPlace(path, chunks)
  return replaceFile(known === null ? path : await realpath(path), known?.mode, chunks)
}
