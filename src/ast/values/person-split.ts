import { lettered } from "./lettered.ts"
import { isTitle, scanName } from "./person-name.ts"
import { readMark } from "./person-scan.ts"

/** One entry of a list of people, before it is read. */
export interface Segment {
  text: string
  start: number
  end: number
  /** Where it stands: first on its line, or after a comma, an "og" or the like. */
  place: "line" | "inline"
}

interface Line {
  start: number
  end: number
  mark: "bullet" | "plain" | "blank"
}

const bullet = lettered(String.raw`\s*(?:\u0335|[•·▪◦‣∙●○*–—-]|o(?=\s)|\d{1,3}[.)](?=\s+\p{Lu}))\s*`, "y")
/** The last three: "Ida Holm (A)   Bo Dam (V)", "Ida Holm (A) Bo Dam (V)", "Ida Holm. Referent: Bo Dam". */
const separators = lettered(
  String.raw`[,;•\t]|\s(?:og|samt|&)(?=\s|$)|\s·\s|(?<![:\s])\s{3,}(?=\p{Lu})|(?<=\))(?:\s*/\s*|\s+(?=\p{Lu}\p{Ll}))|\.\s+(?=\p{Lu}[\p{L}/]{2,20}(?:\s{1,4}\p{Ll}{1,20})?:)`,
  "g",
)
const opener = /\s*(?:og|samt|&)\s+/y
const number = /^\s*\d[\d.:]*(?:\s*[-–]\s*\d+)?(?:$|[\s,;.)])/
const ordinal = lettered(String.raw`^\s*\d\.\s+\p{Ll}`)

/** Line breaks inside parentheses part nothing: "(uden for⏎parti)". */
const flattened = (text: string): string => text.replace(/\([^()\n]{0,60}\r?\n[^()\n]{0,60}\)/g, (found) => found.replace(/[\r\n]/g, " "))

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let start = 0
  for (;;) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    bullet.lastIndex = start
    const from = start + (bullet.exec(text)?.[0].length ?? 0)
    // Only a bullet: its words stand on the next line.
    const isBlank = text.slice(from, end).trim() === ""
    lines.push({ start: from, end, mark: isBlank ? "blank" : from > start ? "bullet" : "plain" })
    if (found < 0) return lines
    start = found + 1
  }
}

const trimmedSegment = (text: string, start: number, end: number, place: Segment["place"]): Segment | null => {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from >= to ? null : { text: text.slice(from, to), start: from, end: to, place }
}

const depthAt = (text: string): Int16Array => {
  const depths = new Int16Array(text.length)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth++
    depths[at] = depth
    if (text[at] === ")" && depth > 0) depth--
    else if (text[at] === "\n") depth = 0
  }
  return depths
}

const splitLine = (text: string, line: Line, depths: Int16Array): Segment[] => {
  const segments: Segment[] = []
  opener.lastIndex = line.start
  const leading = opener.exec(text)
  let from = leading !== null && leading.index + leading[0].length < line.end ? line.start + leading[0].length : line.start
  const push = (to: number): void => {
    const segment = trimmedSegment(text, from, to, segments.length === 0 && leading === null ? "line" : "inline")
    if (segment !== null) segments.push(segment)
  }
  // Cut out, so that the search for a separator ends with the line.
  const words = text.slice(from, line.end)
  const base = from
  for (const found of words.matchAll(separators)) {
    const at = base + found.index
    const behind = found.index + found[0].length
    const after = words.slice(behind, behind + 16)
    if ((depths[at] ?? 0) > 0 || (number.test(after) && !ordinal.test(after))) continue
    push(at)
    from = base + behind
  }
  push(line.end)
  return segments
}

/** Number of words where a segment, after its label, is a bare name and nothing else; otherwise 0. */
const bareWords = (segment: string): number => {
  const name = segment.replace(/^[^:()]{1,40}:\s*/u, "")
  const found = scanName(name, 0)
  return found !== null && found.end === name.length ? found.words.length : 0
}

const leadingWords = (segment: string): number => scanName(segment, 0)?.words.length ?? 0

/** A line this long has most likely been broken by its width. */
const wrappedLength = 50

const smallFirst = lettered(String.raw`^\p{Ll}`)

const wordLast = lettered(String.raw`\p{L}+$`)

const smallWordsLast = lettered(String.raw`\s\p{Ll}{2,}\s+[\p{Ll}\d]`)

const smallOrFigureFirst = lettered(String.raw`^[\p{Ll}\d]`)

const joins = (
  line: Line,
  following: Line,
  last: Segment,
  next: Segment,
  inlineList: boolean,
  shortLines: boolean,
  text: string,
): boolean => {
  if (following.mark !== "plain" || line.mark === "blank") return false
  if (next.place !== "line" || /[,;]\s*$/.test(text.slice(line.start, line.end))) return false
  if (next.text.startsWith("(")) return true
  const mark = readMark(last.text)?.kind
  if (mark === "party" || mark === "status") return false
  if (/\s(?:von|van|de|der|el|al|af|la)$/u.test(last.text)) return true
  // "… deltog ikke i behandlingen⏎af pkt. 4": a wrapped sentence.
  if (smallOrFigureFirst.test(next.text) && smallWordsLast.test(last.text)) return true
  const tail = bareWords(last.text)
  const head = leadingWords(next.text)
  if (tail === 0) {
    const lastWord = wordLast.exec(last.text)?.[0] ?? ""
    return head > 0 && last.place === "inline" && line.end - line.start >= wrappedLength && isTitle(lastWord) && !last.text.includes(":")
  }
  if (head === 0) return smallFirst.test(next.text) && !isTitle(next.text.split(/\s/)[0] ?? "")
  if (/^[^()]*:/.test(next.text)) return false
  if (tail === 1) return !shortLines
  if (!inlineList) return head === 1 && tail < 4
  return head === 1 || (line.end - line.start >= wrappedLength && tail + head <= 5)
}

/**
 * Splits a list of people into its entries: at commas, semicolons, "og", "samt", bullets and line ends. A name broken over a line end
 * stays one entry, and so does what stands in parentheses.
 *
 * @param text - a list of people
 * @returns the entries in their order, bullets removed
 * @example
 * splitPeople("Ida Holm, Bo\nDam").map((one) => one.text) // ["Ida Holm", "Bo\nDam"]
 */
export const splitPeople = (text: string): Segment[] => {
  const flat = flattened(text)
  const depths = depthAt(flat)
  const lines = linesOf(flat)
  const split = lines.map((line) => ({ line, segments: line.mark === "blank" ? [] : splitLine(flat, line, depths) }))
  const filled = split.filter(({ segments }) => segments.length > 0)
  const inlineList = split.some(
    ({ segments }) => segments.filter((segment) => bareWords(segment.text) > 1 || segment.text.includes("(")).length > 1,
  )
  const shortLines =
    filled.length > 2 && filled.every(({ segments }) => segments.length === 1 && segments.every((segment) => bareWords(segment.text) === 1))
  const entries: Segment[] = []
  let above: Line = { start: 0, end: 0, mark: "blank" }
  for (const { line, segments } of split) {
    const [first, ...others] = segments
    const last = entries.at(-1)
    if (first !== undefined && last !== undefined && joins(above, line, last, first, inlineList, shortLines, flat)) {
      entries[entries.length - 1] = { text: flat.slice(last.start, first.end), start: last.start, end: first.end, place: last.place }
      entries.push(...others)
    } else entries.push(...segments)
    above = line
  }
  return entries
}
