/** Files: minutes in every encoding with bytes lost or changed, and bytes that nobody wrote. */
import fc, { type Arbitrary } from "fast-check"
import iconv from "iconv-lite"
import { writeSevenBits } from "../../../src/source/encoding/iso646-dk.ts"

const encoders: readonly ((text: string) => Uint8Array)[] = [
  ...["utf8", "utf8", "win1252", "iso-8859-1", "iso-8859-15", "cp850", "cp865", "macintosh", "utf16le", "utf-16be"].map(
    (encoding) => (text: string) => iconv.encode(text, encoding),
  ),
  (text) => iconv.encode(text, "utf16le", { addBOM: true }),
  (text) => iconv.encode(text, "utf8", { addBOM: true }),
  (text) => Buffer.from(writeSevenBits(text), "latin1"),
  (text) => Buffer.from(Buffer.from(text).toString("latin1")),
  (text) => Buffer.from(`<!DOCTYPE html><title>Referat</title><p>${text.replaceAll("\n", "<p>")}`),
  (text) => Buffer.from(`<html><body><table><tr><td>${text.replaceAll("\n", "<td>")}</table>`, "latin1"),
]

const encoded = (text: Arbitrary<string>): Arbitrary<Uint8Array> =>
  fc.tuple(text, fc.constantFrom(...encoders)).map(([whole, encode]) => encode(whole))

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

/** Bytes in place of others: none of either for what is lost, or put in between. */
const byteFault = fc.record({ at: share, lost: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) })

const corrupted = (bytes: Arbitrary<Uint8Array>): Arbitrary<Uint8Array> =>
  fc.tuple(bytes, fc.array(byteFault, { minLength: 1, maxLength: 4 })).map(([whole, faults]) =>
    faults.reduce<Uint8Array>((now, { at, lost, put }) => {
      const place = Math.floor(at * now.length)
      return Buffer.concat([now.subarray(0, place), put, now.subarray(place + lost)])
    }, whole),
  )

/**
 * Files that hold minutes or had held them, and some that never did.
 *
 * @param text - minutes
 * @returns the bytes of a file
 * @example
 * files(documents)
 */
export const files = (text: Arbitrary<string>): Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }) },
    { weight: 2, arbitrary: encoded(text) },
    { weight: 3, arbitrary: corrupted(encoded(text)) },
  )
