import { isUtf16 } from "./decode.ts"

/** Why the bytes of a file cannot be minutes, and what to do about it. */
export interface FileProblem {
  code: "EMPTY" | "BINARY"
  message: string
}

const signatures = [
  { start: "%PDF-", name: "a PDF", remedy: "turn it into text first, for example with pdftotext -layout" },
  { start: "PK\x03\x04", name: "a Word, OpenDocument or ZIP file", remedy: "save it as plain text first" },
  { start: "\xd0\xcf\x11\xe0", name: "an old Office file", remedy: "save it as plain text first" },
  { start: "{\\rtf", name: "an RTF file", remedy: "save it as plain text first" },
] as const

const sampleSize = 8192

/** Tab, line feed, vertical tab, form feed, carriage return, and the end mark and escape that old systems left in texts. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])

const highestShareOfControls = 0.02

const shareOfControls = (bytes: Uint8Array): number => {
  const sample = bytes.subarray(0, sampleSize)
  let controls = 0
  for (const byte of sample) if (byte < 0x20 && !textControls.has(byte)) controls += 1
  return controls / sample.length
}

const startsWith = (bytes: Uint8Array, start: string): boolean => {
  for (let index = 0; index < start.length; index += 1) if (bytes[index] !== start.charCodeAt(index)) return false
  return true
}

/**
 * Tells why a file cannot be read as text, from its first bytes.
 *
 * @param bytes - the whole file
 * @returns the problem with its remedy, or null where the bytes look like text
 * @example
 * fileProblem(new Uint8Array())?.code // "EMPTY"
 */
export const fileProblem = (bytes: Uint8Array): FileProblem | null => {
  if (bytes.length === 0) return { code: "EMPTY", message: "the file is empty; give it the text of the minutes" }
  const signature = signatures.find(({ start }) => startsWith(bytes, start))
  if (signature !== undefined) return { code: "BINARY", message: `this is ${signature.name}, not text; ${signature.remedy}` }
  if (isUtf16(bytes)) return null
  if (shareOfControls(bytes) > highestShareOfControls)
    return { code: "BINARY", message: "this is a binary file, not text; give the minutes as plain text (.txt)" }
  return null
}
