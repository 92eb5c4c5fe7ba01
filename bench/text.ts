import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"

/** A file of minutes that the bench works on. */
export interface BenchFile {
  path: string
  text: string
}

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
 * Files one after the other, over and over, until the text is long enough.
 *
 * @param files - what to repeat
 * @param bytes - least size in UTF-8
 * @returns the text
 * @example
 * repeated(benchFiles("fixtures"), 4_000_000)
 */
export const repeated = (files: readonly BenchFile[], bytes: number): string => {
  const once = files.map(({ text }) => `${text.trimEnd()}\n\n`).join("")
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)))
}
