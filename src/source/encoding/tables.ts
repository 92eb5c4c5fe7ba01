/** The tables of 256 letters, for both directions. Loaded only for what Node's own decoder cannot read, or reads wrong: on Node 20 it gives
 * control characters for the dashes of Windows-1252. */
import type { CodePage } from "./single-byte.ts"

/** An encoding of one byte a letter. */
export type TableName = CodePage | "iso-8859-1"

/** Reads and writes encodings of one byte a letter. */
export interface Tables {
  read(bytes: Uint8Array, name: TableName): string
  /** What the table lacks becomes a question mark. */
  write(text: string, name: TableName): Buffer
  /** The 256 letters of a table. */
  lettersOf(name: TableName): string[]
}

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** The page 850 of the years with the euro has it where a Turkish letter was (page 858); programs went on calling it 850. */
const iconvName = (name: TableName): string => (name === "cp850" ? "cp858" : name)

/** 5 € · €5 · Yıldırım: the sign of money stands by a number or alone, the letter in a word. */
const euroInWord = /(?<=\p{L})€|€(?=\p{L})/gu

/**
 * Loads the tables.
 *
 * @returns reading and writing by table
 * @example
 * (await loadTables()).read(Uint8Array.of(0x9b), "cp850") // "ø"
 */
export const loadTables = async (): Promise<Tables> => {
  const { default: iconv } = await import("iconv-lite")
  const plain = (bytes: Uint8Array, name: TableName): string =>
    iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), iconvName(name))
  return {
    read: (bytes, name) => (name === "cp850" ? plain(bytes, name).replace(euroInWord, "ı") : plain(bytes, name)),
    write: (text, name) => iconv.encode(name === "cp850" ? text.replaceAll("ı", "€") : text, iconvName(name)),
    lettersOf: (name) => [...plain(allBytes, name)],
  }
}
