import { open } from "node:fs/promises"

/** Texts that are kept on the disk until it is known which of them are wanted. */
export interface Spool {
  /**
   * Keeps a text.
   *
   * @param text - any text
   * @returns how many bytes it has
   */
  add(text: string): Promise<number>
  /** Gives the texts back, in the order in which they were added. */
  read(): AsyncGenerator<string>
  close(): Promise<void>
}

/**
 * Opens a spool. Of the texts it holds nothing in memory but how long they are.
 *
 * @param path - where there is no file yet; who names it removes it
 * @returns the spool
 * @throws (rejects) with the error of the file system; `add` and `read` do too
 * @example
 * const spool = await openSpool(output.scratch("texts"))
 */
export const openSpool = async (path: string): Promise<Spool> => {
  const handle = await open(path, "wx+")
  const lengths: number[] = []
  return {
    add: async (text) => {
      const bytes = Buffer.from(text)
      await handle.appendFile(bytes)
      lengths.push(bytes.length)
      return bytes.length
    },
    read: async function* () {
      let position = 0
      for (const length of lengths) {
        const bytes = Buffer.alloc(length)
        let filled = 0
        while (filled < length) filled += (await handle.read(bytes, filled, length - filled, position + filled)).bytesRead
        position += length
        yield bytes.toString("utf8")
      }
    },
    close: () => handle.close(),
  }
}
