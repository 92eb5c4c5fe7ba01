import { createHash } from "node:crypto"
import { type DecodedText, decode, decodeAs } from "./decode.ts"
import type { Encoding } from "./encoding/names.ts"
import { textOfDocx } from "./extract/docx/document.ts"
import { decodeHtml, isHtml, textOfHtml } from "./extract/html.ts"
import { textOfPdf } from "./extract/pdf.ts"
import { fileKind, fileProblem } from "./file-kind.ts"
import { inputError } from "./input-error.ts"
import { defaultMaxBytes, readFileWithin, tooLarge } from "./limit.ts"

/** A file as the reader gets it: its text, and what the output says of where the text comes from. */
export interface SourceText {
  text: string
  /** `encoding` is "pdf" or "docx" for documents that are no text. */
  source: { encoding: string; bytes: number; sha256: string }
  /** 0 to 1: how sure the encoding is; 1 where it was asked for, or the file says it. */
  confidence: number
  /** Whether `text` was taken out of a document and is not what its bytes say: it cannot be written back. */
  isExtracted: boolean
  /** Pages of a PDF, from 1, that hold a picture and no text. */
  picturePages: readonly number[]
}

/** What is known of a file besides its bytes. */
export interface FileFacts {
  /** Its encoding; told from the bytes where left out. */
  encoding?: Encoding
  /** Its name: web pages are known by ".html", if not by how they begin. */
  name?: string
  /** How large it may be, and what it unpacks to; 256 MB where left out. */
  maxBytes?: number
}

type Content = Omit<SourceText, "source"> & { encoding: string }

const document = { confidence: 1, isExtracted: true, picturePages: [] }

const readText = async (bytes: Uint8Array, { encoding: known, name = "" }: FileFacts): Promise<Content> => {
  const problem = fileProblem(bytes)
  if (problem !== null) throw inputError(problem.code, problem.message)
  const reading: Promise<DecodedText> = known === undefined ? decode(bytes) : decodeAs(bytes, known)
  const decoded = await reading.catch((error: unknown) => {
    throw inputError("EDECODE", "it is too large to be read as one text; split it into one file a meeting", error)
  })
  if (!isHtml(decoded.text, name)) return { ...decoded, isExtracted: false, picturePages: [] }
  const html = known === undefined ? await decodeHtml(bytes, decoded) : decoded
  return { ...html, text: await textOfHtml(html.text), isExtracted: true, picturePages: [] }
}

const readContent = async (bytes: Uint8Array, maxBytes: number, facts: FileFacts): Promise<Content> => {
  const kind = fileKind(bytes)
  switch (kind) {
    case "pdf":
      return { ...document, ...(await textOfPdf(bytes)), encoding: kind }
    case "docx":
      return { ...document, text: await textOfDocx(bytes, maxBytes), encoding: kind }
    case "text":
      return readText(bytes, facts)
  }
}

/**
 * Takes the text out of a file: text in any encoding, HTML, PDF with a text layer, Word.
 *
 * @param bytes - the whole file
 * @param facts - what is known of it
 * @returns text and source
 * @throws {InputError} (rejects) where the bytes are none, too many, only blank, or hold no text; or where the package for such files is missing
 * @example
 * (await readBytes(new TextEncoder().encode("REFERAT"))).source.encoding // "utf-8"
 */
export const readBytes = async (bytes: Uint8Array, facts: FileFacts = {}): Promise<SourceText> => {
  const { maxBytes = defaultMaxBytes } = facts
  if (bytes.length > maxBytes) throw tooLarge("the input", maxBytes)
  const { encoding, ...content } = await readContent(bytes, maxBytes, facts)
  if (content.text.length > maxBytes) throw tooLarge("its text", maxBytes)
  if (content.text.trim() === "") throw inputError("EMPTY", "there is nothing but blank space in it; give it the text of the minutes")
  return { ...content, source: { encoding, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") } }
}

/**
 * Reads a file and takes its text out.
 *
 * @param path - the file
 * @param facts - what is known of it; its name is that of the path where left out
 * @returns text and source
 * @throws {InputError} (rejects) where there is no such file, it may not be read, is too large, or is none that minutes are kept in
 * @example
 * const { text } = await readSourceFile("referat.txt")
 */
export const readSourceFile = async (path: string, facts: FileFacts = {}): Promise<SourceText> => {
  const bytes = await readFileWithin(path, facts.maxBytes)
  return readBytes(bytes, { name: path, ...facts })
}
