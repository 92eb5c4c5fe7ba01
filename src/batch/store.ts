import { createHash } from "node:crypto"
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { StoredFile } from "./entry.ts"

/**
 * The SHA-256 of some bytes.
 *
 * @param bytes - the bytes
 * @returns 64 hexadecimal digits
 * @example
 * sha256(readFileSync("referat.txt"))
 */
export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex")

/** Gives a file its name; its folder is made where it is missed, which is once for many files. */
const moveTo = (draft: string, path: string): void => {
  try {
    renameSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error
    mkdirSync(dirname(path), { recursive: true })
    renameSync(draft, path)
  }
}

/** A file that is written aside until it is whole. */
interface Draft {
  write(text: string): void
  /** Gives it its name; returns what was written. */
  keep(name: string): StoredFile
  drop(): void
}

/** Characters to gather before they are written. */
const roomy = 1 << 16

const openDraft = (path: string, folder: string): Draft => {
  const file = openSync(path, "w")
  const hash = createHash("sha256")
  let isOpen = true
  let bytes = 0
  let held: string[] = []
  let characters = 0
  const flush = (): void => {
    const piece = Buffer.from(held.join(""))
    held = []
    characters = 0
    writeFileSync(file, piece)
    hash.update(piece)
    bytes += piece.length
  }
  const close = (): void => {
    isOpen = false
    closeSync(file)
  }
  return {
    write: (text) => {
      held.push(text)
      characters += text.length
      if (characters >= roomy) flush()
    },
    keep: (name) => {
      flush()
      close()
      moveTo(path, join(folder, name))
      return { path: name, bytes, sha256: hash.digest("hex") }
    },
    drop: () => {
      if (!isOpen) return
      close()
      rmSync(path, { force: true })
    },
  }
}

/** The files of one document while they grow. */
export interface DocumentFiles {
  /** Begins a file; what comes back writes to it. */
  open(name: string): (text: string) => void
  /** Where they are to be. */
  paths(): string[]
  /** Gives them their names; returns what was written, for the journal. */
  keep(): StoredFile[]
  /** Instead of `keep`. */
  drop(): void
}

/**
 * Begins the files of a document. They are written aside, and get their names when all of them are whole.
 *
 * @param folder - the output folder
 * @param draft - where to write them meanwhile: on the same disk, and nobody else's; what tells them apart is put behind it
 * @returns what opens and keeps them; its functions throw with the error of the file system
 * @example
 * const files = openFiles("data", "data/.referat/drafts/journal/1")
 * files.open("havn.json")("{}\n")
 * files.keep() // [{ path: "havn.json", bytes: 3, sha256: "ca3d…" }]
 */
export const openFiles = (folder: string, draft: string): DocumentFiles => {
  const names: string[] = []
  const files: { name: string; draft: Draft }[] = []
  return {
    open: (name) => {
      // what cannot be opened is told of, too
      names.push(name)
      const file = { name, draft: openDraft(`${draft}-${files.length}`, folder) }
      files.push(file)
      return file.draft.write
    },
    paths: () => names.map((name) => join(folder, name)),
    keep: () => files.map((file) => file.draft.keep(file.name)),
    drop: () => {
      for (const file of files) file.draft.drop()
    },
  }
}

/**
 * Whether a file is still what was written. After a power cut it may have its name and not its bytes, so these are looked at.
 *
 * @param folder - the output folder
 * @param file - what was written
 * @returns false also where it is gone or cannot be read
 * @example
 * isIntact("data", { path: "havn.json", bytes: 3, sha256: "ca3d…" })
 */
export const isIntact = (folder: string, file: StoredFile): boolean => {
  try {
    return sha256(readFileSync(join(folder, file.path))) === file.sha256
  } catch {
    return false
  }
}
