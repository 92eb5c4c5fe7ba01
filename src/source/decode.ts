import { readSevenBits, sureOfSevenBits } from "./encoding/iso646-dk.ts"
import type { Encoding } from "./encoding/names.ts"
import { guessCodePage } from "./encoding/single-byte.ts"
import { loadTables } from "./encoding/tables.ts"
import { readOnce } from "./encoding/twice.ts"

/** A text decoded from bytes. */
export interface DecodedText {
  text: string
  encoding: Encoding
  /** 0 to 1: how sure the encoding is. */
  confidence: number
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
const sampleSize = 4096
/** Of the letters of a Danish text nearly all have a zero for their other half. */
const leastShareOfZeros = 0.7

/** UTF-16 without a mark: nearly every other byte is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, sampleSize)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const half = sample.length / 2
  const [even = 0, odd = 0] = zeros
  if (odd >= half * leastShareOfZeros && even === 0) return "utf-16le"
  return even >= half * leastShareOfZeros && odd === 0 ? "utf-16be" : undefined
}

/**
 * Tells UTF-16 by its mark or its zeros.
 *
 * @param bytes - the whole file
 * @returns true for texts of two bytes a letter
 * @example
 * isUtf16(Buffer.from("Mødet", "utf16le")) // true
 */
export const isUtf16 = (bytes: Uint8Array): boolean => (byteOrderMark(bytes)?.encoding ?? unmarkedUtf16(bytes) ?? "").startsWith("utf-16")

const replacement = "\uFFFD"

const countOf = (text: string, letter: string): number => {
  let count = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1
  return count
}

const nonAscii = /[^\0-\x7f]/g
/** A longer text with nothing beyond ASCII but the beginning of a letter at its end: the letter was cut, it is none of another table. */
const cutOff = /^[^\ufffd]{40,}\ufffd$/

/**
 * Windows-1252 has hardly a pair of letters that is valid UTF-8, so a text with as many good letters as damaged ones is UTF-8
 * that was cut or patched; its damaged letters stay visible as U+FFFD and a rule reports them.
 */
const sureOfUtf8 = (text: string, bytes: Uint8Array): number => {
  const damaged = countOf(text, replacement)
  if (damaged === 0) return 1
  const letters = text.match(nonAscii)?.length ?? 0
  if (letters > damaged && letters - damaged >= damaged) return (letters - damaged) / letters
  return letters === 1 && cutOff.test(text) && (bytes.at(-1) ?? 0) >= 0xc2 ? 0.5 : 0
}

const countBytes = (bytes: Uint8Array): number[] => {
  const counts = new Array<number>(256).fill(0)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  return counts
}

const undoTwice = async (text: string): Promise<string | null> => {
  const letters = (await loadTables()).lettersOf("windows-1252")
  return readOnce(text, new Map(letters.map((letter, byte) => [letter, byte])))
}

const decodeSingleBytes = async (bytes: Uint8Array): Promise<DecodedText> => {
  const tables = await loadTables()
  const { codePage, confidence } = guessCodePage(countBytes(bytes), tables.lettersOf)
  return { text: tables.read(bytes, codePage), encoding: codePage, confidence }
}

const decodeSevenBits = (text: string): DecodedText | undefined => {
  const sure = sureOfSevenBits(text)
  return sure < 0.5 ? undefined : { text: readSevenBits(text), encoding: "iso646-dk", confidence: sure }
}

const mayBeTwice = /\u00c3/

const decodeTwice = async (text: string): Promise<DecodedText | undefined> => {
  if (!mayBeTwice.test(text)) return undefined
  const once = await undoTwice(text)
  return once === null ? undefined : { text: once, encoding: "utf-8-twice", confidence: 0.9 }
}

/**
 * Decodes the bytes of a file: by its byte order mark or the zeros of UTF-16, as UTF-8, else with the table of letters that makes the best Danish
 * of it. The mark is no part of the text.
 *
 * @param bytes - the whole file
 * @returns the text, the name of its encoding, and how sure that is
 * @example
 * await decode(new TextEncoder().encode("Mødet hævet")) // { text: "Mødet hævet", encoding: "utf-8", confidence: 1 }
 */
export const decode = async (bytes: Uint8Array): Promise<DecodedText> => {
  const encoding = byteOrderMark(bytes)?.encoding ?? unmarkedUtf16(bytes)
  if (encoding !== undefined) return { text: new TextDecoder(encoding).decode(bytes), encoding, confidence: 1 }
  const text = new TextDecoder("utf-8").decode(bytes)
  const confidence = sureOfUtf8(text, bytes)
  if (confidence === 0) return decodeSingleBytes(bytes)
  const other = text.length === bytes.length ? decodeSevenBits(text) : await decodeTwice(text)
  return other ?? { text, encoding: "utf-8", confidence }
}

/**
 * Decodes the bytes of a file in the encoding that somebody knows it to be in.
 *
 * @param bytes - the whole file
 * @param encoding - its name
 * @returns the text; what is no letter of the encoding becomes U+FFFD
 * @example
 * (await decodeAs(bytes, "cp850")).text
 */
export const decodeAs = async (bytes: Uint8Array, encoding: Encoding): Promise<DecodedText> => {
  const known = (text: string): DecodedText => ({ text, encoding, confidence: 1 })
  if (encoding === "utf-8" || encoding === "utf-16le" || encoding === "utf-16be") return known(new TextDecoder(encoding).decode(bytes))
  if (encoding === "iso646-dk") return known(readSevenBits(Buffer.from(bytes).toString("latin1")))
  if (encoding !== "utf-8-twice") return known((await loadTables()).read(bytes, encoding))
  const text = new TextDecoder("utf-8").decode(bytes)
  return known((await undoTwice(text)) ?? text)
}
