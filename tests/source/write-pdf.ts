/** Small PDF files for tests, written by hand: a page is a list of texts with places, or a picture. */
import iconv from "iconv-lite"

/** A text at a place, in points from the lower left corner. */
export interface Put {
  x: number
  y: number
  text: string
  /** 9 where left out. */
  size?: number
}

/** What a page shows. */
export type Page = readonly Put[] | "picture" | "nothing"

const width = 1400
const height = 842
const left = 50
const top = 790
const lineHeight = 12
const linesOnPage = 60
const letterSize = 9
const letterWidth = letterSize * 0.6
const lettersInLine = 90

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&")

const drawn = (page: Page): string => {
  if (page === "nothing") return ""
  if (page === "picture") return `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`
  return page.map(({ x, y, text, size = letterSize }) => `BT /Body ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`).join("\n")
}

/**
 * Writes a PDF with a text layer of Courier in Windows-1252, as far as that goes.
 *
 * @param pages - what they show
 * @returns the bytes
 */
export const writePdf = (pages: readonly Page[]): Buffer => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const stream = (dictionary: string, data: string): string => `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`
  const catalog = add("<< /Type /Catalog /Pages 2 0 R >>")
  add("")
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>")
  const scan = add(
    stream("/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray", "\x00\xff\xff\x00"),
  )
  const resources = `<< /Font << /Body ${font} 0 R >> /XObject << /Scan ${scan} 0 R >> >>`
  const kids = pages.map((page) => {
    const contents = add(stream("", drawn(page)))
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${contents} 0 R >>`)
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`
  let file = "%PDF-1.4\n"
  const places: number[] = []
  for (const [at, body] of objects.entries()) {
    places.push(file.length)
    file += `${at + 1} 0 obj\n${body}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return iconv.encode(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, "windows-1252")
}

/** Where the columns of a line with tabs stand at the least, in letters. */
const columns = [0, 40, 60, 75]

const wrap = (line: string): string => {
  if (line.length <= lettersInLine || line.includes("\t")) return line
  const at = line.lastIndexOf(" ", lettersInLine)
  return at <= 0 ? line : `${line.slice(0, at)}\n${wrap(line.slice(at + 1))}`
}

/**
 * Breaks the lines of a text as a page does.
 *
 * @param text - the text
 * @returns the text with more lines
 */
export const wrapped = (text: string): string => text.split("\n").map(wrap).join("\n")

const partsOf = (line: string): { letter: number; text: string }[] => {
  let end = 0
  return line.split("\t").map((text, column) => {
    const letter = column === 0 ? text.length - text.trimStart().length : Math.max(columns[column] ?? 0, end + 6)
    end = letter + text.trim().length
    return { letter, text: text.trim() }
  })
}

/** So many lines a page at the most, and no page ends within a paragraph where that can be helped. */
const pagesOf = (lines: readonly string[]): string[][] => {
  const pages: string[][] = []
  let left = [...lines]
  while (left.length > 0) {
    const blank = left.slice(0, linesOnPage).lastIndexOf("")
    const count = left.length <= linesOnPage ? left.length : blank > 0 ? blank : linesOnPage
    pages.push(left.slice(0, count))
    left = left.slice(count)
  }
  return pages
}

/**
 * Lays a text out as a word processor prints it: a line a line, columns for tabs, blank lines as space.
 *
 * @param text - the text
 * @param running - what every page says above and below its text; # is its number
 * @returns pages for {@link writePdf}
 */
export const layOut = (text: string, { head = "", foot = "" }: { head?: string; foot?: string } = {}): Put[][] =>
  pagesOf(wrapped(text).trimEnd().split("\n")).map((lines, page) => {
    const body = lines.flatMap((line, at) =>
      partsOf(line).map((part) => ({ x: left + part.letter * letterWidth, y: top - at * lineHeight, text: part.text })),
    )
    const running = [
      { x: left, y: 820, text: head.replace("#", String(page + 1)) },
      { x: left, y: 30, text: foot.replace("#", String(page + 1)) },
    ]
    return [...running, ...body].filter((put) => put.text !== "")
  })
