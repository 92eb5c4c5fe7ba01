import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Artifact } from "../index.ts"
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

/**
 * Writes a file aside and gives it its name when it is whole.
 *
 * @param folder - the output folder
 * @param draft - where to write it meanwhile: on the same disk, and nobody else's
 * @param artifact - what to write
 * @returns what was written, for the journal
 * @throws with the error of the file system
 * @example
 * store("data", "data/.referat/drafts/journal/1", { name: "havn.json", text: "{}\n" }).bytes // 3
 */
export const store = (folder: string, draft: string, { name, text }: Artifact): StoredFile => {
  const bytes = Buffer.from(text)
  writeFileSync(draft, bytes)
  moveTo(draft, join(folder, name))
  return { path: name, bytes: bytes.length, sha256: sha256(bytes) }
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
