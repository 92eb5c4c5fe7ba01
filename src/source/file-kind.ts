import { isUtf16 } from "./decode.ts"

/** Why the bytes of a file cannot be minutes, and what to do about it. */
export interface FileProblem {
  code: "EMPTY" | "BINARY"
  message: string
}

/** What a file is made of, as far as it can be read. */
export type FileKind = "text" | "pdf" | "docx"

const remedy = "save it as plain text, .docx, .pdf or .html first"

const signatures: readonly { start: string; name: string }[] = [
  { start: "\xd0\xcf\x11\xe0", name: "an old Office file, or one with a password" },
  { start: "{\\rtf", name: "an RTF file" },
]

const containers: readonly { start: string; kind: FileKind }[] = [
  { start: "%PDF-", kind: "pdf" },
  { start: "PK\x03\x04", kind: "docx" },
]

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
 * Tells what a file is made of, from its first bytes.
 *
 * @param bytes - the whole file
 * @returns its kind; a ZIP file passes for a Word file until it is opened
 * @example
 * fileKind(await readFile("referat.pdf")) // "pdf"
 */
export const fileKind = (bytes: Uint8Array): FileKind => containers.find(({ start }) => startsWith(bytes, start))?.kind ?? "text"

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
  if (signature !== undefined) return { code: "BINARY", message: `this is ${signature.name}, not text; ${remedy}` }
  if (isUtf16(bytes)) return null
  if (shareOfControls(bytes) > highestShareOfControls)
    return { code: "BINARY", message: "this is a binary file, not text; give the minutes as text, .docx, .pdf or .html" }
  return null
}
