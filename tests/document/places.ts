/** Whether nodes stand where their spans say: a second reading of the contract's words about spans, made without the reader's own tools. */
import type { ParseResult, Point, Span } from "../../src/index.ts"

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null

const hasSpan = (value: unknown): value is Fields & { span: Span } => isFields(value) && isFields(value.span)

/** A zero-width space is blank too, though JavaScript does not say so. */
const fold = (text: string): string => text.replace(/[\s\u200b]+/g, " ").trim()

/** A node, its place in the result, and the nearest node around it. */
interface Placed {
  path: string
  node: Fields & { span: Span }
  around: Span | undefined
}

const placedIn = function* (value: unknown, path: string, around: Span | undefined): Generator<Placed> {
  if (!isFields(value)) return
  if (hasSpan(value)) yield { path, node: value, around }
  const inner = hasSpan(value) ? value.span : around
  for (const [key, child] of Object.entries(value)) if (key !== "span") yield* placedIn(child, `${path}.${key}`, inner)
}

const lineStarts = (text: string): number[] => [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]

const isTrue = (point: Point, starts: readonly number[], length: number): boolean => {
  const start = starts[point.line - 1]
  return start !== undefined && start + point.column - 1 === point.offset && point.offset <= (starts[point.line] ?? length + 1) - 1
}

/** Lists whose entries come one after the other in the text. */
const ordered = /\.(?:agendaItems|blocks|items|sections|tableOfContents)$/

const overlaps = function* (value: unknown, path: string): Generator<string> {
  if (!isFields(value)) return
  if (Array.isArray(value) && ordered.test(path)) {
    const spans = value.filter(hasSpan).map(({ span }) => span)
    for (const [index, span] of spans.entries()) {
      const before = spans[index - 1]
      if (before !== undefined && before.end.offset > span.start.offset) yield `${path}.${index}: begins before its predecessor ends`
    }
  }
  for (const [key, child] of Object.entries(value)) if (key !== "span") yield* overlaps(child, `${path}.${key}`)
}

/**
 * What is wrong with the spans of a result: a point outside the text or with the wrong line, an end before its start, a node that is
 * not inside the node around it, one that begins before its predecessor ends.
 *
 * @param result - what `parse` gave back
 * @returns one line for each fault
 * @example
 * expect(misplaced(parse(text))).toEqual([])
 */
export const misplaced = ({ meetings, text }: ParseResult): string[] => {
  const starts = lineStarts(text)
  const faults: string[] = []
  for (const { path, node, around } of placedIn(meetings, "meetings", undefined)) {
    const { start, end } = node.span
    const shown = `${start.offset}–${end.offset}`
    if (!isTrue(start, starts, text.length) || !isTrue(end, starts, text.length))
      faults.push(`${path}: line or column is not that of ${shown}`)
    if (start.offset > end.offset) faults.push(`${path}: ${shown} ends before it starts`)
    if (around !== undefined && (start.offset < around.start.offset || end.offset > around.end.offset))
      faults.push(`${path}: ${shown} is not inside ${around.start.offset}–${around.end.offset}`)
  }
  return [...faults, ...overlaps(meetings, "meetings")]
}

/** How the words of a node are found at its span. */
type Quotes = (node: Fields, at: string) => boolean

const text = (value: unknown): string => (typeof value === "string" ? fold(value) : "")
/** A name is put together where its line ends behind a hyphen. */
const nameText = (words: string): string => words.replaceAll("- ", "-")
/** What a web page prints for the picture of a kind of file is no part of the name. */
const withoutIcons = (words: string): string => fold(words.replaceAll(/application\/[a-z.+-]+ icon/gi, " "))
const cells = (row: unknown): string[] => (Array.isArray(row) ? row.map(text) : [])

const quotesBlock: Quotes = ({ type, header, rows, text: words }, at) => {
  if (type === "paragraph") return text(words) === at
  if (type === "list") return true
  return [header, ...(Array.isArray(rows) ? rows : [])].flatMap(cells).every((cell) => at.includes(cell))
}

/** What each kind of node quotes, by its key in the result. */
const quotes: Readonly<Record<string, Quotes>> = {
  participants: ({ name }, at) => nameText(text(name)) === nameText(at),
  tableOfContents: ({ title }, at) => at.includes(text(title)),
  agendaItems: ({ title }, at) => at.includes(text(title)),
  caseNumbers: ({ value }, at) => text(value) === at,
  sections: ({ heading }, at) => at.replace(/^[^\p{L}\p{N}]+/u, "").startsWith(text(heading).replace(/^[^\p{L}\p{N}]+/u, "")),
  blocks: quotesBlock,
  items: ({ marker, text: words }, at) =>
    fold(`${text(marker)} ${text(words)}`) ===
    at
      .replace(text(marker), `${text(marker)} `)
      .replace(/\s+/g, " ")
      .trim(),
  absentees: ({ name }, at) => nameText(text(name)) === nameText(at),
  attachments: ({ title }, at) => at.includes(text(title)) || withoutIcons(at).includes(text(title)),
  plannedTreatments: ({ body }, at) => at.includes(text(body)),
  votes: ({ text: words }, at) => text(words).includes(at) || at.includes(text(words)),
}

/**
 * Nodes whose words do not stand at their span, white space folded.
 *
 * @param result - what `parse` gave back
 * @returns one line for each
 * @example
 * expect(misquoted(parse(text))).toEqual([])
 */
export const misquoted = ({ meetings, text: whole }: ParseResult): string[] =>
  [...placedIn(meetings, "meetings", undefined)].flatMap(({ path, node }) => {
    const kind = path.split(".").at(-2) ?? ""
    const at = fold(whole.slice(node.span.start.offset, node.span.end.offset))
    const { span: _span, sections: _sections, ...words } = node
    return quotes[kind]?.(node, at) === false
      ? [`${path}: ${JSON.stringify(words).slice(0, 120)} at ${JSON.stringify(at.slice(0, 80))}`]
      : []
  })
