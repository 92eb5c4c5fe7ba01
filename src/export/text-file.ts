import { open } from "node:fs/promises"

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
