import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { decode, decodeAs } from "./decode.ts"
import type { Encoding } from "./encoding/names.ts"
import { fileProblem } from "./file-kind.ts"

/** A file as the reader gets it: its text, and what the output says of where the text comes from. */
export interface SourceText {
  text: string
  source: { encoding: string; bytes: number; sha256: string }
  /** 0 to 1: how sure the encoding is; 1 where it was asked for. */
  confidence: number
}

/** Why a file cannot be read: Node's own code ("ENOENT"), or what its bytes are. */
export type InputErrorCode = "EMPTY" | "BINARY" | (string & {})

/** What {@link readBytes} and {@link readSourceFile} throw: one line with the reason and the remedy. */
export interface InputError extends Error {
  name: "InputError"
  code: InputErrorCode
}

const inputError = (code: InputErrorCode, message: string, cause?: unknown): InputError =>
  Object.assign(new Error(message, { cause }), { name: "InputError" as const, code })

/**
 * Whether a thrown value says why an input could not be read, in words for the reader.
 *
 * @param error - what was thrown
 * @returns true for the errors of {@link readBytes} and {@link readSourceFile}
 * @example
 * try { await parseFile("nofile") } catch (error) { if (isInputError(error)) console.error(error.message) }
 */
export const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === "InputError"

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

const systemMessages: Record<string, string> = {
  ENOENT: "no such file; check the name and the folder",
  EISDIR: "this is a folder, not a file; use `referat convert` for folders",
  EACCES: "no permission to read it; check its access rights",
  EPERM: "no permission to read it; check its access rights",
  ENOTDIR: "no such file; a part of the path is not a folder",
  ELOOP: "its symbolic links run in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
}

/**
 * Words for what the file system answered.
 *
 * @param error - the error of a file operation
 * @returns the same error in one line, with a remedy where there is one
 * @example
 * fileSystemError(Object.assign(new Error(), { code: "ENOENT" })).message // "no such file; check the name and the folder"
 */
export const fileSystemError = (error: unknown): InputError => {
  const { code = "EUNKNOWN", message = String(error) } = error as NodeJS.ErrnoException
  return inputError(code, systemMessages[code] ?? message, error)
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
