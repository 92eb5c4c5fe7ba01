/** A text, or the bytes of a file. */
export type Input = { text: string } | { bytes: Uint8Array }

/** Inputs of a batch; small enough that a job tells of its progress often. */
export const batchSize = 200

/** An input as a regression keeps it: JSON writes lone surrogates and carriage returns so that no editor mends them. */
export type StoredInput = { text: string } | { base64: string }

/**
 * Makes an input fit for JSON.
 *
 * @param input - an input
 * @returns the same, its bytes in base 64
 * @example
 * storedOf({ bytes: new Uint8Array([0xff]) }) // { base64: "/w==" }
 */
export const storedOf = (input: Input): StoredInput => ("text" in input ? input : { base64: Buffer.from(input.bytes).toString("base64") })

/**
 * Reads an input that {@link storedOf} has made fit for JSON.
 *
 * @param stored - what stood in the file
 * @returns the input
 * @example
 * inputOf({ base64: "/w==" }) // { bytes: new Uint8Array([0xff]) }
 */
export const inputOf = (stored: StoredInput): Input =>
  "text" in stored ? { text: stored.text } : { bytes: new Uint8Array(Buffer.from(stored.base64, "base64")) }
