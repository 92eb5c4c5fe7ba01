import { closeSync, openSync, readSync, writeSync } from "node:fs"

/** Texts that are kept on the disk until it is known what stands before them. */
export interface Spool {
  /** Keeps a text. */
  add(text: string): void
  /** Gives the texts back, in the order in which they were added. */
  read(): Generator<string>
  close(): void
}

/** Bytes to gather before they are written. */
const roomy = 1 << 18

/**
 * Opens a spool. Of the texts it holds nothing in memory but how long they are. Nothing waits for the disk here: what was just written is
 * still in the memory of the system.
 *
 * @param path - where there is no file yet; who names it removes it
 * @returns the spool
 * @throws with the error of the file system; its functions do too
 * @example
 * const spool = openSpool(output.scratch("texts"))
 */
export const openSpool = (path: string): Spool => {
  const file = openSync(path, "wx+")
  const lengths: number[] = []
  let held: Buffer[] = []
  let heldBytes = 0
  const flush = (): void => {
    const bytes = Buffer.concat(held)
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    held = []
    heldBytes = 0
  }
  return {
    add: (text) => {
      const bytes = Buffer.from(text)
      lengths.push(bytes.length)
      held.push(bytes)
      heldBytes += bytes.length
      if (heldBytes >= roomy) flush()
    },
    read: function* () {
      flush()
      let position = 0
      for (const length of lengths) {
        const bytes = Buffer.alloc(length)
        for (let filled = 0; filled < length; ) {
          const count = readSync(file, bytes, filled, length - filled, position + filled)
          if (count === 0) throw new Error(`${path} has been cut off while it was used`)
          filled += count
        }
        position += length
        yield bytes.toString("utf8")
      }
    },
    close: () => closeSync(file),
  }
}
