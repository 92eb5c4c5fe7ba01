/** Small Word files for tests, from the XML of their parts. */
import { strToU8, zipSync } from "fflate"

const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** Parts of a Word file, without their outermost element. */
export interface WordParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const part = (name: string, inner: string): Uint8Array => strToU8(`${header}<w:${name} ${wordNamespace}>${inner}</w:${name}>`)

const relations = (targets: Readonly<Record<string, string>>): Uint8Array => {
  const list = Object.entries(targets).map(
    ([kind, target], at) => `<Relationship Id="rId${at}" Type="${relationNamespace}/${kind}" Target="${target}"/>`,
  )
  return strToU8(
    `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
  )
}

/**
 * Writes a Word file.
 *
 * @param parts - its parts
 * @returns the bytes
 */
export const writeDocx = ({ body, ...others }: WordParts): Uint8Array => {
  const named = Object.entries(others).map(([name, inner]) => [name, String(inner)] as const)
  return zipSync({
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relations(Object.fromEntries(named.map(([name]) => [name, `${name}.xml`]))),
    ...Object.fromEntries(named.map(([name, inner]) => [`word/${name}.xml`, part(name, inner)])),
  })
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")

/** A paragraph with words, tabs among them. */
export const paragraph = (text: string, properties = ""): string => {
  const runs = text.split("\t").map((words) => `<w:t xml:space="preserve">${escaped(words)}</w:t>`)
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${runs.join("<w:tab/>")}</w:r></w:p>`
}

/** A table of paragraphs. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`

/** A text as somebody types it into Word: a paragraph a line. */
export const typed = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => paragraph(line))
    .join("")
