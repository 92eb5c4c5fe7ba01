/** Attachments: titles under "Bilag", links, and file names that a web page prints before the text. */
import type { Attachment, Unplaced } from "../schema.ts"
import { isBareCaseNumber } from "./case-number.ts"
import { codeAt, isDigit, oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** A block as far as its words count; every block of a section is one. */
export type AttachmentBlock =
  | { type: "paragraph"; text: string }
  | { type: "list"; items: readonly { marker: string; text: string }[] }
  | { type: "table"; header: readonly string[] | null; rows: readonly (readonly string[])[] }

type Read = Unplaced<Attachment>

/** A list mark; "2. budgetopfølgning" is a title. */
const MARKER = lettered(String.raw`^(?:[-–•·*] |\d{1,2}[.)] (?=\P{Ll})|\d{1,2} (?=\p{Lu}))`)
const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(([^()\s]*)\)/g
const ICON = /application\/[a-z.+-]{2,80} icon ?/gi
/** "Ingen bilag." and what a web page prints for its links. */
const NOTHING =
  /^(?:[-–.]{1,3}|(?:der er )?ingen(?: bilag)?|(?:se|vis|hent|åbn|download) (?:alle )?bilag(?:ene)?|bilag(?:snr\.?|soversigt|sliste)?|dok(?:ument)?\.?\s?nr\.?|titel)[.:]?$/i
/** A number of a document: with a label, or a shape of its own. */
const DOCUMENT = /^\(?(?:(?:dok(?:ument)?\.?\s?(?:nr|id|nummer)?\.?|brev\s?id\.?|doc\.?|id)[\s.:]*)?[\d./-]*\d{4}[\d./-]*(?:\s?v\d)?\)?$/i
const SYSTEM_NUMBER = /^[A-ZÆØÅ]{2,5}-(?:19|20)\d{2}-\d{3,8}$/
const DOCUMENT_LAST = /\s*[([]([^()[\]]{5,40})[)\]]$/
const DOCUMENT_FIRST = /^(\d{3}-\d{4}-\d{1,8})[\s:–-]+(?=\S)/
/** Bilag Takstblad: Takstblad */
const TWICE = /^Bilag\s+(.+?)\s*:\s*\1$/u

const EXTENSION = "(?:pdf|docx?|docm|dotx?|xlsx?|xlsm|pptx?|odt|ods|rtf|txt|csv|msg|zip|jpe?g|png|gif|tiff?|dwg|html?)"
/** The end of a file name: nothing that could go on in the name follows. */
const NAME_END = new RegExp(`\\.${EXTENSION}(?=$|\\s|application/|[,;])`, "gi")

const isOneNumber = (text: string): boolean =>
  /\d/.test(text) && (DOCUMENT.test(text) || isBareCaseNumber(text) || SYSTEM_NUMBER.test(text))
/** 1903377 - EMN-2014-18844: the document, and the case it lies in. */
const isDocumentNumber = (text: string): boolean =>
  text.length <= 60 && (isOneNumber(text) || (text.includes(" - ") && text.split(" - ").every(isOneNumber)))
/** Most lines begin with a letter. */
const withoutMarker = (line: string): string =>
  isDigit(codeAt(line, 0)) || "-–•·*".includes(line.charAt(0)) ? line.replace(MARKER, "") : line
const withoutIcons = (text: string): string => (text.includes("/") ? text.replace(ICON, " ") : text)

// each expression is tried only where the character that it needs stands: most titles hold none of them
const titled = (text: string): string => {
  const line = oneLine(withoutIcons(oneLine(text)))
  const title = isDigit(codeAt(line, 0)) ? line.replace(DOCUMENT_FIRST, "") : line
  const end = codeAt(title, title.length - 1)
  const last = end === 0x29 || end === 0x5d ? DOCUMENT_LAST.exec(title) : null
  const bare = last !== null && last.index > 0 && isDocumentNumber(last[1] ?? "") ? title.slice(0, last.index) : title
  return bare.startsWith("Bilag") && bare.includes(":") ? (TWICE.exec(bare)?.[1] ?? bare) : bare
}

const fromTitle = (text: string, href: string | null): Read[] => {
  const title = titled(text)
  return title === "" || NOTHING.test(title) || isDocumentNumber(title) ? [] : [{ title, href }]
}

const hasTwoNames = (line: string): boolean => {
  NAME_END.lastIndex = 0
  return NAME_END.test(line) && NAME_END.test(line)
}
const fromLine = (printed: string): Read[] => {
  const line = oneLine(printed)
  const links = line.includes("](") ? [...line.matchAll(LINK)] : []
  if (links.length > 0) return links.flatMap((link) => fromTitle(link[1] ?? "", link[2] === "" ? null : (link[2] ?? null)))
  const files = line.includes(".") && hasTwoNames(line) ? readFileNames(line) : null
  return files ?? fromTitle(line, null)
}

const word = lettered(String.raw`\p{L}{2}`)

const fromRow = (cells: readonly string[]): Read[] => {
  const told = cells.find((cell) => word.test(cell) && !isDocumentNumber(cell.trim()))
  return told === undefined ? [] : fromLine(told)
}

const HEADING_CELL = /^(?:bilag(?:snr\.?|stitel)?|nr\.?|navn|titel|dok(?:ument)?\.?\s?(?:nr|navn|titel)?\.?|dato|type|beskrivelse)$/iu

/**
 * Reads the attachments of a section, one a line or list item. A link gives its target; list marks, document numbers and "Ingen bilag."
 * go, a printed "Bilag 1:" stays.
 *
 * @param blocks - the blocks of the section
 * @returns the attachments as listed; {@link mergeAttachments} makes each stand once
 * @example
 * readAttachments([{ type: "paragraph", text: "Takstblad (338-2019-40220)" }]) // [{ title: "Takstblad", href: null }]
 */
export const readAttachments = (blocks: readonly AttachmentBlock[]): Read[] =>
  blocks.flatMap((block) => {
    if (block.type === "list") return block.items.flatMap(({ text }) => fromLine(text))
    if (block.type === "paragraph") return block.text.split("\n").flatMap((line) => fromLine(withoutMarker(oneLine(line))))
    const header = block.header === null || block.header.every((cell) => HEADING_CELL.test(cell.trim())) ? [] : [block.header]
    return [...header, ...block.rows].flatMap(fromRow)
  })

const mostWords = 12
const sentence = lettered(String.raw`[.!?]\s+\p{Lu}|[:;"]`)

const isName = (name: string): boolean => name.length <= 160 && !sentence.test(name) && name.split(" ").length <= mostWords

/**
 * Reads a line that holds file names and nothing else: "a.pdf b.pdf", "application/pdf icon a.pdfapplication/pdf icon b.pdf".
 *
 * @param line - one line
 * @returns the files, or null where the line says anything else
 * @example
 * readFileNames("takstblad.pdf notat.docx")?.length // 2
 */
export const readFileNames = (line: string): Read[] | null => {
  if (line.length > 4000 || !line.includes(".")) return null
  const text = oneLine(line)
  const names: string[] = []
  let from = 0
  NAME_END.lastIndex = 0
  while (NAME_END.test(text)) {
    names.push(oneLine(withoutIcons(text.slice(from, NAME_END.lastIndex))).replace(/^[,;\s]+/, ""))
    from = NAME_END.lastIndex
  }
  const rest = text.slice(from).trim()
  return names.length > 0 && rest === "" && names.every(isName) ? names.map((title) => ({ title, href: null })) : null
}

/**
 * Lists each attachment once, where it stood first; a link printed in one of the places wins over none.
 *
 * @param list - attachments in the order of the text
 * @returns the attachments, each title once
 * @example
 * mergeAttachments([{ title: "Kort", href: null }, { title: "Kort", href: "#" }]) // [{ title: "Kort", href: "#" }]
 */
export const mergeAttachments = <Entry extends Read>(list: readonly Entry[]): Entry[] => {
  if (list.length < 2) return [...list]
  const byTitle = new Map<string, Entry>()
  for (const entry of list) {
    const known = byTitle.get(entry.title)
    if (known === undefined) byTitle.set(entry.title, entry)
    else if (known.href === null && entry.href !== null) byTitle.set(entry.title, { ...known, href: entry.href })
  }
  return [...byTitle.values()]
}
