/** What each line of a text was taken for, and where each node of its minutes stands. */
import { parse, type Span, toJson } from "../../src/index.ts"
import { inspect } from "../../src/inspect.ts"
import type { Document } from "../document/texts.ts"

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
const isSpan = (value: unknown): value is Span => isFields(value) && isFields(value.start) && isFields(value.end)

const placesIn = function* (node: unknown, path: string): Generator<string> {
  if (!isFields(node)) return
  if (isSpan(node.span)) {
    const { start, end } = node.span
    yield `${path}\t${start.line}:${start.column}-${end.line}:${end.column}\n`
  }
  for (const [key, child] of Object.entries(node)) if (key !== "span") yield* placesIn(child, `${path}/${key}`)
}

const kindsOf = (text: string): Map<number, string> =>
  new Map([...inspect(text, "tokens").matchAll(/^(\d+):\d+ +(\w+)/gm)].map(([, line, kind]) => [Number(line), kind ?? ""]))

/**
 * Tells what the reader took each line for.
 *
 * @param document - a text
 * @returns a row where the kind of line or its claim is another than above, and one for each node with its place
 * @example
 * linesOf({ text: "Beslutning\n\nGodkendt.\n" })
 */
export const linesOf = ({ text }: Pick<Document, "text">): string => {
  const kinds = kindsOf(text)
  let above = ""
  const rows = [...inspect(text, "claims").matchAll(/^(\d+) +(\S+) +(\S+) +(.*)$/gm)].flatMap(
    ([, line = "", owner = "", claim = "", quoted = ""]) => {
      const told = `${kinds.get(Number(line)) ?? ""}\t${claim} ${owner}`
      if (quoted === '""' || told === above) return []
      above = told
      return [`${line}\t${told}\t${quoted.slice(1, 31)}\n`]
    },
  )
  const places = parse(text).meetings.flatMap((minutes) => [...placesIn(JSON.parse(toJson(minutes, { positions: true })), "")])
  return `${rows.join("")}\n${places.join("")}`
}
