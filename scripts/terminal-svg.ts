import { createAnsiSequenceParser, type ParseToken } from "ansi-sequence-parser"

/** One character on the screen, and how it looks. */
interface Cell {
  character: string
  color: string
  weight: string
}

const background = "#1e1e2e"
const foreground = "#cdd6f4"
const dimmed = "#7f849c"
const colors: Readonly<Record<string, string>> = {
  red: "#f38ba8",
  green: "#a6e3a1",
  yellow: "#f9e2af",
  blue: "#89b4fa",
  cyan: "#89dceb",
  magenta: "#f5c2e7",
}
const cellWidth = 8.4
const lineHeight = 19
const fontSize = 14
const margin = 18

const colorOf = ({ foreground: color, decorations }: ParseToken): string => {
  if (decorations.has("dim")) return dimmed
  return color?.type === "named" ? (colors[color.name] ?? foreground) : foreground
}

const cellsOf = (token: ParseToken): Cell[] =>
  [...token.value].map((character) => ({ character, color: colorOf(token), weight: token.decorations.has("bold") ? "bold" : "normal" }))

/** A terminal breaks a line where its columns end. */
const folded = (cells: readonly Cell[], columns: number): Cell[][] =>
  Array.from({ length: Math.max(1, Math.ceil(cells.length / columns)) }, (_, row) => cells.slice(row * columns, (row + 1) * columns))

/** Cells of one look stay together. */
const runsOf = (cells: readonly Cell[]): { start: number; text: string; color: string; weight: string }[] => {
  const runs: { start: number; text: string; color: string; weight: string }[] = []
  for (const [at, { character, color, weight }] of cells.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && last.color === color && last.weight === weight) last.text += character
    else runs.push({ start: at, text: character, color, weight })
  }
  return runs
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

const rowSvg = (cells: readonly Cell[], row: number): string => {
  const y = margin + (row + 1) * lineHeight - 5
  const spans = runsOf(cells)
    .filter(({ text }) => text.trim() !== "")
    .map(({ start, text: padded, color, weight }) => {
      // blanks around a word are where SVG is in doubt: they are told by its place
      const text = padded.trim()
      const x = (margin + (start + padded.search(/\S/)) * cellWidth).toFixed(1)
      // whatever font there is, each character stays in its column
      const length = ([...text].length * cellWidth).toFixed(1)
      return `<tspan x="${x}" textLength="${length}" fill="${color}" font-weight="${weight}">${escaped(text)}</tspan>`
    })
  return spans.length === 0 ? "" : `<text y="${y}">${spans.join("")}</text>\n`
}

/**
 * A picture of what a terminal shows.
 *
 * @param output - text with the sequences that colour it
 * @param columns - columns of the terminal
 * @param title - what the picture shows, for who cannot see it
 * @returns SVG
 * @example
 * terminalSvg("\u001b[31merror\u001b[39m\n", 80, "An error")
 */
export const terminalSvg = (output: string, columns: number, title: string): string => {
  const parser = createAnsiSequenceParser()
  const rows = output
    .trimEnd()
    .split("\n")
    .flatMap((line) => folded(parser.parse(line).flatMap(cellsOf), columns))
  const width = Math.ceil(columns * cellWidth + 2 * margin)
  const height = rows.length * lineHeight + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${background}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${fontSize}" style="white-space: pre">
${rows.map(rowSvg).join("")}</g>
</svg>
`
}
