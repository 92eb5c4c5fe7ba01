/** Web pages: blocks become lines, rows of tables lines with tabs; what is not shown is left out. */
import { type DecodedText, decodeAs } from "../decode.ts"
import type { Encoding } from "../encoding/names.ts"
import { optionalPackage } from "./package.ts"
import { createTextWriter, type TextWriter } from "./text-writer.ts"

/** What a browser does not show as text. */
const unseen = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
  "canvas",
  "select",
  "datalist",
])

/** With space above and below. */
const blocks = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "dl",
  "table",
  "blockquote",
  "pre",
  "hr",
  "fieldset",
  "figure",
])

/** On lines of their own. */
const lines = new Set(
  "address article aside body caption center dd details dialog div dt figcaption footer form header legend li main menu nav section summary".split(
    " ",
  ),
)

/** A list that is open: the number of its next point, null where points have none. */
interface List {
  next: number | null
  step: number
}

type Attributes = Readonly<Record<string, string>>

const listOf = (name: string, { start, reversed }: Attributes): List => {
  const first = Number.parseInt(start ?? "", 10)
  return { next: name === "ol" ? (Number.isNaN(first) ? 1 : first) : null, step: reversed === undefined ? 1 : -1 }
}

const markerOf = (list: List | undefined, { value }: Attributes): string => {
  if (list === undefined || list.next === null) return "- "
  const asked = Number.parseInt(value ?? "", 10)
  const number = Number.isNaN(asked) ? list.next : asked
  list.next = number + list.step
  return `${number}. `
}

/** Line ends and runs of blanks show as one blank; a no-break space stays what it is. */
const blanks = /[ \t\r\n\f]+/g

interface Page {
  writer: TextWriter
  lists: List[]
  /** How deep we are in what is not shown. */
  hidden: number
  /** How deep we are in text that is shown as it is typed. */
  typed: number
  /** Whether the line can begin with a blank. */
  atStart: boolean
  /** What stands before the first words of the point that was opened. */
  marker: string
}

const openTag = (page: Page, name: string, attributes: Attributes): void => {
  const { writer, lists } = page
  if (unseen.has(name) || page.hidden > 0) {
    page.hidden += unseen.has(name) ? 1 : 0
    return
  }
  if (name === "br") writer.breakLine()
  else if (blocks.has(name)) writer.endBlock()
  else if (lines.has(name)) writer.endLine()
  else if (name === "tr") writer.openRow()
  else if (name === "td" || name === "th") writer.openCell()
  else return
  page.atStart = true
  if (name === "ul" || name === "ol") lists.push(listOf(name, attributes))
  if (name === "li") page.marker = markerOf(lists.at(-1), attributes)
  if (name === "pre") page.typed += 1
}

const closeTag = (page: Page, name: string): void => {
  const { writer, lists } = page
  if (page.hidden > 0) {
    page.hidden -= unseen.has(name) ? 1 : 0
    return
  }
  if (blocks.has(name)) writer.endBlock()
  else if (lines.has(name)) writer.endLine()
  else if (name === "td" || name === "th") writer.closeCell()
  else if (name === "tr") writer.closeRow()
  else return
  page.atStart = true
  if (name === "ul" || name === "ol") lists.pop()
  if (name === "pre") page.typed -= 1
}

const writeTyped = (writer: TextWriter, text: string): void => {
  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (at > 0) writer.breakLine()
    writer.write(line)
  }
}

const writeText = (page: Page, text: string): void => {
  if (page.hidden > 0) return
  if (page.typed > 0) {
    writeTyped(page.writer, text)
    return
  }
  const words = text.replace(blanks, " ")
  const shown = page.atStart ? words.trimStart() : words
  if (shown === "") return
  page.writer.write(page.marker + shown)
  page.marker = ""
  page.atStart = shown.endsWith(" ")
}

/**
 * Reads what a web page shows.
 *
 * @param html - its source
 * @returns its text
 * @throws {InputError} (rejects) where the package is missing
 * @example
 * await textOfHtml("<h3>Beslutning</h3><p>Godkendt.</p>") // "Beslutning\n\nGodkendt.\n"
 */
export const textOfHtml = async (html: string): Promise<string> => {
  const { Parser } = await optionalPackage(() => import("htmlparser2"), "reading HTML", "htmlparser2@12.0.0")
  const page: Page = { writer: createTextWriter(), lists: [], hidden: 0, typed: 0, atStart: true, marker: "" }
  const parser = new Parser({
    onopentag: (name, attributes) => openTag(page, name, attributes),
    onclosetag: (name) => closeTag(page, name),
    ontext: (text) => writeText(page, text),
  })
  parser.end(html)
  return page.writer.text()
}

const beginning = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype\s+html|html)[\s>]/i
const named = /\.(?:html?|xhtml)$/i

/**
 * Tells a web page, by how it begins or is called.
 *
 * @param text - the text of a file
 * @param name - name of the file
 * @returns true for HTML
 * @example
 * isHtml("<!DOCTYPE html><html>…", "side.txt") // true
 */
export const isHtml = (text: string, name: string): boolean => named.test(name) || beginning.test(text.slice(0, 10_000))

/** What pages call encodings; browsers take Latin-1 for Windows-1252, and so must we. */
const charsets: Readonly<Record<string, Encoding>> = {
  "windows-1252": "windows-1252",
  "iso-8859-1": "windows-1252",
  "latin-1": "windows-1252",
  latin1: "windows-1252",
  "us-ascii": "windows-1252",
  "iso-8859-15": "iso-8859-15",
  macintosh: "macintosh",
  "x-mac-roman": "macintosh",
  ibm850: "cp850",
  cp850: "cp850",
  ibm865: "cp865",
  cp865: "cp865",
}

/** <meta charset="windows-1252"> · <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"> · <?xml encoding="ISO-8859-1"?> */
const declared = /<(?:meta|\?xml)\s[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i
const wide = /^utf/

/**
 * Decodes a page as it says itself. Bytes that are good UTF-8 are UTF-8 whatever the page says: servers turned pages into it and left them
 * saying what they were.
 *
 * @param bytes - the whole file
 * @param guess - what its bytes tell
 * @returns its source
 * @example
 * await decodeHtml(bytes, await decode(bytes))
 */
export const decodeHtml = async (bytes: Uint8Array, guess: DecodedText): Promise<DecodedText> => {
  // the braces of style sheets look like the Danish letters of seven bits
  if (guess.encoding === "iso646-dk") return decodeAs(bytes, "utf-8")
  const said = charsets[declared.exec(guess.text.slice(0, 4096))?.[1]?.toLowerCase() ?? ""]
  return said === undefined || wide.test(guess.encoding) ? guess : decodeAs(bytes, said)
}
