import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { decode, decodeAs } from "./decode.ts"
import type { Encoding } from "./encoding/names.ts"
import { fileProblem } from "./file-kind.ts"
import { fileSystemError, inputError } from "./input-error.ts"

/** A file as the reader gets it: its text, and what the output says of where the text comes from. */
export interface SourceText {
  text: string
  source: { encoding: string; bytes: number; sha256: string }
  /** 0 to 1: how sure the encoding is; 1 where it was asked for. */
  confidence: number
}

/**
 * Decodes a text and records what it was decoded from.
 *
 * @param bytes - the whole file
 * @param known - its encoding; told from the bytes where left out
 * @returns text and source
 * @throws {InputError} where the bytes are none, only blank, or no text
 * @example
 * (await readBytes(new TextEncoder().encode("REFERAT"))).source.encoding // "utf-8"
 */
export const readBytes = async (bytes: Uint8Array, known?: Encoding): Promise<SourceText> => {
  const problem = fileProblem(bytes)
  if (problem !== null) throw inputError(problem.code, problem.message)
  const decoding = known === undefined ? decode(bytes) : decodeAs(bytes, known)
  const { text, encoding, confidence } = await decoding.catch((error: unknown) => {
    throw inputError("EDECODE", "it is too large to be read as one text; split it into one file a meeting", error)
  })
  if (text.trim() === "") throw inputError("EMPTY", "there is nothing but blank space in it; give it the text of the minutes")
  return { text, source: { encoding, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }, confidence }
}

/**
 * Reads and decodes a file.
 *
 * @param path - the file
 * @param known - its encoding; told from the bytes where left out
 * @returns text and source
 * @throws {InputError} where there is no such file, it may not be read, or it is no text
 * @example
 * const { text } = await readSourceFile("referat.txt")
 */
export const readSourceFile = async (path: string, known?: Encoding): Promise<SourceText> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileSystemError(error)
  })
  return readBytes(bytes, known)
}
