/** A text decoded from bytes, with the name of the encoding it was in. */
export interface DecodedText {
  text: string
  /** "utf-8", "utf-16le", "utf-16be" or "windows-1252". */
  encoding: string
}

const byteOrderMarks = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const

const byteOrderMark = (bytes: Uint8Array) => byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))

/**
 * Whether a file says by its first bytes how it is encoded.
 *
 * @param bytes - the whole file
 * @returns true where there is a byte order mark
 * @example
 * hasByteOrderMark(new Uint8Array([0xef, 0xbb, 0xbf])) // true
 */
export const hasByteOrderMark = (bytes: Uint8Array): boolean => byteOrderMark(bytes) !== undefined

const replacement = "\uFFFD"

const countOf = (text: string, letter: string): number => {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1
  return count
}

const nonAscii = /[^\0-\x7f]/g

/**
 * Windows-1252 has hardly a pair of letters that is valid UTF-8, so a text with as many good letters as damaged ones is UTF-8
 * that was cut or patched; its damaged letters stay visible as U+FFFD and a rule reports them.
 */
const isMostlyUtf8 = (text: string): boolean => {
  const damaged = countOf(text, replacement)
  if (damaged === 0) return true
  const letters = text.match(nonAscii)?.length ?? 0
  return letters > damaged && letters - damaged >= damaged
}

const decodeWith = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes)

/**
 * Decodes the bytes of a file: by its byte order mark, else as UTF-8, else as Windows-1252. The mark is no part of the text.
 *
 * @param bytes - the whole file
 * @returns the text and the name of its encoding
 * @example
 * await decode(new TextEncoder().encode("Mødet hævet")) // { text: "Mødet hævet", encoding: "utf-8" }
 */
export const decode = async (bytes: Uint8Array): Promise<DecodedText> => {
  const mark = byteOrderMark(bytes)
  if (mark !== undefined) return { text: decodeWith(mark.encoding, bytes), encoding: mark.encoding }
  const text = decodeWith("utf-8", bytes)
  if (isMostlyUtf8(text)) return { text, encoding: "utf-8" }
  // Node's own decoder gives control characters for the dashes and quotation marks of this code page.
  const { default: iconv } = await import("iconv-lite")
  return { text: iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "windows-1252"), encoding: "windows-1252" }
}
