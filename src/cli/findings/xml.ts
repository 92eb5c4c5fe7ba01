import { create } from "xmlbuilder2"
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js"

/**
 * Begins an XML document. Old files hold characters that XML has no place for at all; the sign of a lost letter stands for them.
 *
 * @param root - name of the outermost element
 * @param attributes - its attributes
 * @returns the outermost element
 * @example
 * xmlText(xmlRoot("checkstyle", { version: "4.3" }).ele("file", { name: "a.txt" }))
 */
export const xmlRoot = (root: string, attributes: Readonly<Record<string, string>> = {}): XMLBuilder =>
  create({ version: "1.0", encoding: "UTF-8", invalidCharReplacement: "\uFFFD" }).ele(root, attributes)

/**
 * The text of an XML document.
 *
 * @param element - any element of it
 * @returns the whole document, indented
 * @throws where it would not be well-formed
 * @example
 * xmlText(xmlRoot("testsuites"))
 */
export const xmlText = (element: XMLBuilder): string => `${element.end({ prettyPrint: true, wellFormed: true })}\n`
