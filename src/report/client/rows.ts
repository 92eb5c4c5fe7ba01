/** The table of files: read once from the text of its HTML, so that a hundred thousand lines cost no more than their text. */

/** A line of the table. */
export interface Row {
  /** The line as it stands in the page. */
  html: string
  /** Text of each cell. */
  cells: string[]
  /** All cells in small letters, to search in. */
  words: string
  /** What links to the file begin with; "" where its text is left out. */
  id: string
  needsLook: boolean
}

/** What the reader asked for. */
export interface Query {
  words: string
  onlyNeedsLook: boolean
  /** Column to sort by; -1 for the order of the page. */
  column: number
  descending: boolean
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" }

const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)

const readRow = (html: string): Row => {
  const cells = html
    .split(/<t[hd][^>]*>/)
    .slice(1)
    .map((cell) => textOf(cell).trim())
  return {
    html,
    cells,
    words: cells.join(" ").toLowerCase(),
    id: /^<tr[^>]*><th[^>]*><a href="#(f\d+)"/.exec(html)?.[1] ?? "",
    needsLook: html.startsWith('<tr class="look"'),
  }
}

/**
 * Reads the lines of the table.
 *
 * @param html - HTML of the whole table
 * @returns its lines
 */
export const readRows = (html: string): Row[] =>
  html
    .split("\n")
    .filter((line) => line.startsWith("<tr") && line.includes("<td"))
    .map(readRow)

/** 1.234,5 and 1,234.5 → 1234.5; NaN for what is no number. */
const numberIn = (text: string, decimal: string): number => {
  const plain = decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "")
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

type Compare = (one: Row, other: Row) => number

const comparing = (rows: readonly Row[], column: number, decimal: string): Compare => {
  const numbers = new Map(rows.map((row) => [row, numberIn(row.cells[column] ?? "", decimal)]))
  if ([...numbers.values()].every((value) => !Number.isNaN(value)))
    return (one, other) => (numbers.get(one) ?? 0) - (numbers.get(other) ?? 0)
  const { compare } = new Intl.Collator("da", { numeric: true })
  return (one, other) => compare(one.cells[column] ?? "", other.cells[column] ?? "")
}

/**
 * Lines that fit, in the order that was asked for. Lines that are equal keep their order.
 *
 * @param rows - all lines
 * @param query - what was asked for
 * @param decimal - what parts whole from fraction in the numbers of the page
 * @param textFits - whether the text of a file fits too, where texts are searched
 * @returns the lines to show
 */
export const chosenRows = (rows: readonly Row[], query: Query, decimal: string, textFits: (row: Row) => boolean): Row[] => {
  const words = query.words.toLowerCase().split(/\s+/)
  const fits = (row: Row): boolean => words.every((word) => row.words.includes(word)) || textFits(row)
  const chosen = rows.filter((row) => (!query.onlyNeedsLook || row.needsLook) && fits(row))
  if (query.column < 0) return chosen
  const compare = comparing(chosen, query.column, decimal)
  return chosen.sort(query.descending ? (one, other) => compare(other, one) : compare)
}
