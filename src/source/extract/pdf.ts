/** PDF files with a text layer. */
import { inputError } from "../input-error.ts"
import { textOfPages } from "./layout.ts"
import { optionalPackage } from "./package.ts"

/** The text of a document that is no text file. */
export interface Extracted {
  text: string
  /** Numbers of the pages, from 1, that hold a picture and no text: what they say is not in the text. */
  picturePages: readonly number[]
}

type Pdf = typeof import("unpdf")
type PdfDocument = Awaited<ReturnType<Pdf["getDocumentProxy"]>>

const remedies: Readonly<Record<string, { code: string; message: string }>> = {
  PasswordException: { code: "LOCKED", message: "this PDF asks for a password; save it without one" },
}

const open = ({ getDocumentProxy }: Pdf, bytes: Uint8Array): Promise<PdfDocument> =>
  // pdf.js takes the bytes over and leaves an empty array behind; what it has to say of a file comes as an exception too
  getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: unknown) => {
    const { name, message } = error as Error
    const known = remedies[name]
    throw known === undefined
      ? inputError("DAMAGED", `this PDF is damaged and cannot be opened (${message}); fetch it again from its source`, error)
      : inputError(known.code, known.message, error)
  })

/** The operations of pdf.js that paint a picture. */
const paintsPicture = async ({ getResolvedPDFJS }: Pdf, pdf: PdfDocument, page: number): Promise<boolean> => {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray } = await (await pdf.getPage(page)).getOperatorList()
  const painting = new Set([OPS.paintImageXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject])
  return fnArray.some((operation) => painting.has(operation))
}

const pagesThat = async (pages: readonly number[], holds: (page: number) => Promise<boolean>): Promise<number[]> => {
  const found: number[] = []
  for (const page of pages) if (await holds(page)) found.push(page)
  return found
}

/**
 * Reads the text layer of a PDF, with its lines and columns.
 *
 * @param bytes - the whole file
 * @returns its text, pages divided by form feeds
 * @throws {InputError} (rejects) where it is damaged, locked, or holds no text, as scanned papers do; or where the package is missing
 * @example
 * const { text } = await textOfPdf(await readFile("referat.pdf"))
 */
export const textOfPdf = async (bytes: Uint8Array): Promise<Extracted> => {
  const unpdf = await optionalPackage(() => import("unpdf"), "reading PDF", "unpdf@1.7.0")
  const pdf = await open(unpdf, bytes)
  try {
    const { items } = await unpdf.extractTextItems(pdf)
    const text = textOfPages(items)
    const silent = items.flatMap((page, at) => (page.some(({ str }) => str.trim() !== "") ? [] : [at + 1]))
    if (items.length === 0) throw inputError("DAMAGED", "this PDF has no pages; fetch it again from its source")
    if (silent.length === items.length)
      throw inputError(
        "NO_TEXT",
        `this PDF has no text on its ${items.length === 1 ? "page" : `${items.length} pages`}, it was probably scanned; ` +
          "have its letters recognised first, for example with: ocrmypdf -l dan",
      )
    return { text, picturePages: await pagesThat(silent, (page) => paintsPicture(unpdf, pdf, page)) }
  } finally {
    await pdf.destroy()
  }
}
