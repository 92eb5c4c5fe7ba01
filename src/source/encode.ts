import { type DecodedText, decode, decodeAs, hasByteOrderMark } from "./decode.ts"
import { writeSevenBits } from "./encoding/iso646-dk.ts"
import type { Encoding } from "./encoding/names.ts"
import { loadTables } from "./encoding/tables.ts"

const mark = "\uFEFF"

const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16()

const encodeWith = async (encoding: Encoding, text: string): Promise<Buffer> => {
  if (encoding === "utf-8") return Buffer.from(text, "utf8")
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le")
  if (encoding === "utf-16be") return bigEndian(text)
  if (encoding === "iso646-dk") return Buffer.from(writeSevenBits(text), "latin1")
  const tables = await loadTables()
  if (encoding === "utf-8-twice") return Buffer.from(tables.read(Buffer.from(text), "windows-1252"))
  return tables.write(text, encoding)
}

/**
 * Puts another text into the bytes of a file, in the encoding that the file has, with its byte order mark.
 *
 * @param bytes - the whole file as it is
 * @param text - the text it should hold
 * @param known - its encoding; told from the bytes where left out
 * @returns the new bytes; null where they would lose something: the file has bytes that are no text, or the encoding lacks a character
 * @example
 * await encodeLike(await readFile("referat.txt"), text.trimEnd())
 */
export const encodeLike = async (bytes: Uint8Array, text: string, known?: Encoding): Promise<Uint8Array | null> => {
  const read = (file: Uint8Array): Promise<DecodedText> => (known === undefined ? decode(file) : decodeAs(file, known))
  const before = await read(bytes)
  const prefix = hasByteOrderMark(bytes) ? mark : ""
  const same = await encodeWith(before.encoding, prefix + before.text)
  if (!same.equals(bytes)) return null
  const encoded = await encodeWith(before.encoding, prefix + text)
  return (await read(encoded)).text === text ? encoded : null
}
