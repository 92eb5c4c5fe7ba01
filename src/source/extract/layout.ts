/** From words with places on a page to lines of text. */

/** A piece of text on a page, in points; `y` grows upwards. */
export interface Placed {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
}

/** What stands at one height. */
interface Line {
  text: string
  y: number
  size: number
  start: number
  end: number
  /** Where its second column begins; undefined where it has none. */
  column: number | undefined
}

/** In parts of the height of the letters: what stands closer is at one height, as raised figures are. */
const sameHeight = 0.4
const wordGap = 0.15
/** Blanks of justified lines stay below it; columns are farther apart. */
const columnGap = 1.8

const longestMarker = 6
/** 1. · 12) · a) · • · – : the gap behind it is no column */
const listMarker = /^(?:[•·▪◦‣*–-]|\(?(?:\d{1,3}|[a-zæøå])[.)])$/i

const isBlank = ({ str }: Placed): boolean => str.trim() === ""

/** Some programs print a word twice, a hair apart, to make it bold. */
const isShadow = (item: Placed, before: Placed | undefined): boolean =>
  before !== undefined && before.str === item.str && Math.abs(before.x - item.x) < item.fontSize * 0.2

const gapBetween = (before: Placed, item: Placed, textBefore: string): "" | " " | "\t" => {
  const gap = (item.x - before.x - before.width) / Math.max(1, item.fontSize)
  if (gap > columnGap) return listMarker.test(textBefore) ? " " : "\t"
  return gap > wordGap ? " " : ""
}

const join = (items: readonly Placed[]): Line => {
  let text = ""
  let before: Placed | undefined
  let blank = ""
  let column: number | undefined
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    if (isBlank(item)) {
      blank = " "
      continue
    }
    if (isShadow(item, before)) continue
    if (before !== undefined) {
      const gap = gapBetween(before, item, text.length < longestMarker ? text : "")
      if (gap === "\t") column ??= item.x
      text += gap || (blank !== "" || item.str.startsWith(" ") ? " " : "")
    }
    text += item.str.trim()
    before = item
    blank = item.str.endsWith(" ") ? " " : ""
  }
  const [first] = items
  return {
    text,
    y: first?.y ?? 0,
    size: Math.max(...items.map(({ fontSize }) => fontSize)),
    start: Math.min(...items.filter((item) => !isBlank(item)).map(({ x }) => x)),
    end: (before?.x ?? 0) + (before?.width ?? 0),
    column,
  }
}

const linesOf = (items: readonly Placed[]): Line[] => {
  const rows: Placed[][] = []
  for (const item of items.filter((one) => one.str !== "").sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const head = row?.[0]
    if (row !== undefined && head !== undefined && head.y - item.y < sameHeight * Math.max(head.fontSize, item.fontSize)) row.push(item)
    else rows.push([item])
  }
  return rows.map(join).filter(({ text }) => text !== "")
}

/** How far apart two lines are, in heights of their letters. */
const distance = (above: Line, below: Line): number => (above.y - below.y) / Math.max(1, above.size, below.size)

const distancesOf = (lines: readonly Line[]): number[] => lines.slice(1).map((line, at) => distance(lines[at] ?? line, line))

/** The widest that a text is set, 1½ lines, is not wider than this by far. */
const widestSetting = 1.45
const paragraphGap = 1.35

/** How far apart the lines of a paragraph are: nearly the closest that lines come. */
const settingOf = (pages: readonly (readonly Line[])[]): number => {
  const distances = pages.flatMap(distancesOf).sort((a, b) => a - b)
  return Math.min(widestSetting, Math.max(1, distances[Math.floor(distances.length / 10)] ?? 1))
}

/** Lines with no more space between them than those of a paragraph. */
const runsOf = (lines: readonly Line[], setting: number): Line[][] => {
  const runs: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const run = runs.at(-1)
    if (above !== undefined && run !== undefined && distance(above, line) <= setting * paragraphGap) run.push(line)
    else runs.push([line])
  }
  return runs
}

const fewestRows = 3

/** Medlemmer → Afbud ⏎ Ida Holm ⏎ Bo Lund → x: under a line with two columns, a line that ends before the second one has an empty cell there. */
const printed = (run: readonly Line[]): string => {
  const [head] = run
  const rows = run.filter(({ column }) => column !== undefined)
  const { start = 0, column } = head ?? {}
  const isTable = column !== undefined && run.length >= fewestRows && rows.length > 1
  const lacksCell = (line: Line): boolean =>
    isTable && line.column === undefined && line.end < column && Math.abs(line.start - start) < line.size * wordGap
  return run.map((line) => (lacksCell(line) ? `${line.text}\t` : line.text)).join("\n")
}

/**
 * Puts what stands on pages into lines: from above, from the left, wide gaps as tabs, wide spaces between lines as blank lines. Pages end
 * with a form feed, and their running heads and feet stay where they are: the grammar knows them by that.
 *
 * @param pages - what stands on each page, in any order
 * @returns the text
 * @example
 * textOfPages([[{ str: "Beslutning", x: 40, y: 700, width: 60, fontSize: 11 }]]) // "Beslutning\n"
 */
export const textOfPages = (pages: readonly (readonly Placed[])[]): string => {
  const lines = pages.map(linesOf)
  const setting = settingOf(lines)
  return lines.map((page) => `${runsOf(page, setting).map(printed).join("\n\n")}\n`).join("\f")
}
