/** The parts of a Word file: a ZIP of XML. */
import { inputError, isInputError } from "../../input-error.ts"
import { tooLarge } from "../../limit.ts"
import { optionalPackage } from "../package.ts"
import { attribute, type Document, descendants, type Element } from "./xml.ts"

/** The parts that hold text or say how it is numbered and set. */
export interface Parts {
  body: Document
  styles: Document | null
  numbering: Document | null
  footnotes: Document | null
  endnotes: Document | null
}

const packages = "fflate@0.8.3 htmlparser2@12.0.0"
const purpose = "reading Word files"

type Unpacked = Readonly<Record<string, Uint8Array>>

/** A file may be made to fill the memory when it is unpacked. Where it lies about its sizes, fflate unpacks no more than it says. */
const unpack = async (bytes: Uint8Array, maxBytes: number): Promise<Unpacked> => {
  const { unzipSync } = await optionalPackage(() => import("fflate"), purpose, packages)
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/i.test(name)) return false
        size += originalSize
        if (size > maxBytes) throw tooLarge("what it unpacks to", maxBytes)
        return true
      },
    })
  } catch (error) {
    if (isInputError(error)) throw error
    throw inputError("DAMAGED", `this Word or ZIP file is damaged (${(error as Error).message}); fetch it again from its source`, error)
  }
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; "" → "_rels/.rels" */
const relationsOf = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels")

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1)

/**
 * Unpacks a Word file.
 *
 * @param bytes - the whole file
 * @param maxBytes - how much it may unpack to
 * @returns its parts
 * @throws {InputError} (rejects) where it is no Word file, damaged or too large, or a package is missing
 * @example
 * const { body } = await readParts(await readFile("referat.docx"), 256_000_000)
 */
export const readParts = async (bytes: Uint8Array, maxBytes: number): Promise<Parts> => {
  const { parseDocument } = await optionalPackage(() => import("htmlparser2"), purpose, packages)
  const files = await unpack(bytes, maxBytes)
  const read = (name: string): Document | null => {
    const file = files[name]
    return file === undefined ? null : parseDocument(new TextDecoder().decode(file), { xmlMode: true })
  }
  /** The part that another one names by its kind: "…/officeDocument", "…/styles". */
  const related = (part: string, kind: string): string | undefined => {
    const relations: Element[] = descendants(read(relationsOf(part)), "Relationship")
    const target = relations.find((one) => attribute(one, "Type")?.endsWith(`/${kind}`) === true)
    const path = target === undefined ? undefined : attribute(target, "Target")
    return path?.startsWith("/") === true ? path.slice(1) : path === undefined ? undefined : folderOf(part) + path
  }
  const main = related("", "officeDocument") ?? ""
  const body = read(main)
  if (body === null || descendants(body, "w:body").length === 0)
    throw inputError("BINARY", "this is a ZIP file with no Word document in it; give the minutes as text, .docx, .pdf or .html")
  const part = (kind: string): Document | null => read(related(main, kind) ?? "")
  return { body, styles: part("styles"), numbering: part("numbering"), footnotes: part("footnotes"), endnotes: part("endnotes") }
}
