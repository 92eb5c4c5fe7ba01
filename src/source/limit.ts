/** No input is read whole before it is known to be small enough. */
import { createReadStream } from "node:fs"
import { readFile, stat } from "node:fs/promises"
import { fileSystemError, type InputError, inputError, isInputError } from "./input-error.ts"

/** The largest input that is read where nobody asks for another limit: minutes are a hundred times smaller. */
export const defaultMaxBytes = 256_000_000

/** 256000000 → "256 MB" */
const shownSize = (bytes: number): string => {
  const [unit, size] = bytes < 1e6 ? ["KB", bytes / 1e3] : bytes < 1e9 ? ["MB", bytes / 1e6] : ["GB", bytes / 1e9]
  return `${size < 10 && !Number.isInteger(size) ? size.toFixed(1) : Math.round(size)} ${unit}`
}

/**
 * What is said of an input beyond the limit.
 *
 * @param what - "the file", "its text"
 * @param maxBytes - the limit
 * @returns the error to throw
 * @example
 * throw tooLarge("the file", 256_000_000)
 */
export const tooLarge = (what: string, maxBytes: number): InputError =>
  inputError("TOO_LARGE", `${what} is too large, more than ${shownSize(maxBytes)}; leave it out, or allow more with --max-bytes`)

/**
 * Reads a stream to its end, or to the limit.
 *
 * @param stream - bytes in any pieces
 * @param maxBytes - how many at most
 * @returns the bytes
 * @throws {InputError} (rejects) where there are more
 * @example
 * const bytes = await readStream(process.stdin)
 */
export const readStream = async (stream: AsyncIterable<Uint8Array>, maxBytes = defaultMaxBytes): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge("the input", maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a file that is within the limit. A pipe, a device, or a file of `/proc` does not say how large it is, and is counted.
 *
 * @param path - the file
 * @param maxBytes - how many bytes at most
 * @returns its bytes
 * @throws {InputError} (rejects) where it cannot be read, or has more
 * @example
 * const bytes = await readFileWithin("referat.txt")
 */
export const readFileWithin = async (path: string, maxBytes = defaultMaxBytes): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    if (size > maxBytes) throw tooLarge("the file", maxBytes)
    return await (size > 0 ? readFile(path) : readStream(createReadStream(path), maxBytes))
  } catch (error) {
    throw isInputError(error) ? error : fileSystemError(error)
  }
}
