import { closeSync, openSync, readSync } from "node:fs"
import { open } from "node:fs/promises"
import { StringDecoder } from "node:string_decoder"

/** A file that grows at its end. */
export interface TextFile {
  write(text: string): Promise<void>
  close(): Promise<void>
  /** Closes it without what was not written yet. */
  abandon(): Promise<void>
}

/** Characters to gather before they are written: a system call for each line would cost more than making the line. */
const roomy = 1 << 16

/**
 * Makes a new text file, in UTF-8.
 *
 * @param path - where there is no file yet
 * @returns the file
 * @throws (rejects) with the error of the file system; `write` and `close` do too
 * @example
 * const file = await createTextFile(output.file("minutes.ndjson"))
 */
export const createTextFile = async (path: string): Promise<TextFile> => {
  const handle = await open(path, "wx")
  let held: string[] = []
  let characters = 0
  const flush = async (): Promise<void> => {
    const text = held.join("")
    held = []
    characters = 0
    await handle.writeFile(text)
  }
  return {
    write: async (text) => {
      held.push(text)
      characters += text.length
      if (characters >= roomy) await flush()
    },
    close: async () => {
      try {
        await flush()
      } finally {
        await handle.close()
      }
    },
    abandon: () => handle.close(),
  }
}

/**
 * Reads a text file in UTF-8 piece by piece. Nothing waits for the disk here: it is for what was written a moment ago.
 *
 * @param path - the file
 * @returns the pieces, none of them empty
 * @throws with the error of the file system
 * @example
 * for (const piece of readPieces("havn.json")) process.stdout.write(piece)
 */
export const readPieces = function* (path: string): Generator<string> {
  const file = openSync(path, "r")
  try {
    const bytes = Buffer.allocUnsafe(roomy)
    const decoder = new StringDecoder("utf8")
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) {
      const piece = decoder.write(bytes.subarray(0, count))
      if (piece !== "") yield piece
    }
  } finally {
    closeSync(file)
  }
}
