import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import type { BenchFile } from "./measure.ts"

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * All minutes under a folder; files that are not UTF-8 are left out.
 *
 * @param folder - where to look
 * @returns the files, sorted by path
 * @throws where there are none
 * @example
 * benchFiles("fixtures").length // 12
 */
export const benchFiles = (folder: string): BenchFile[] => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => {
      const text = decode(readFileSync(path))
      return text === undefined || text.trim() === "" ? [] : [{ path, text }]
    })
  if (files.length === 0) throw new Error(`no minutes (*.txt) under ${folder}`)
  return files
}

/**
 * Files one after the other, over and over, until the text is long enough; cut at the end of a line.
 *
 * @param files - what to repeat
 * @param bytes - size in UTF-8
 * @returns the text, not longer than asked for
 * @example
 * repeated(benchFiles("fixtures"), 4_000_000)
 */
export const repeated = (files: readonly BenchFile[], bytes: number): Buffer => {
  const once = Buffer.from(files.map(({ text }) => `${text.trimEnd()}\n\n`).join(""))
  const whole = Buffer.alloc(bytes, once)
  const end = whole.lastIndexOf("\n") + 1
  return end === 0 ? whole : whole.subarray(0, end)
}

/**
 * Documents one by one, over and over, until they are as long as a text.
 *
 * @param files - what to repeat
 * @param bytes - how long, in UTF-8
 * @returns the texts
 * @example
 * documentsOver(benchFiles("fixtures"), 4_000_000).length
 */
export const documentsOver = (files: readonly BenchFile[], bytes: number): string[] => {
  const sizes = files.map(({ text }) => Buffer.byteLength(text))
  const documents: string[] = []
  for (let length = 0, next = 0; length < bytes; next++) {
    const at = next % files.length
    documents.push(files[at]?.text ?? "")
    length += sizes[at] ?? bytes
  }
  return documents
}

/**
 * The size of something in the words of a table.
 *
 * @param bytes - how many
 * @returns in kB or MB of a thousand and a million bytes
 * @example
 * sizeName(100_000_000) // "100 MB"
 */
export const sizeName = (bytes: number): string => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`)
