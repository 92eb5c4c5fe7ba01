import type { Minutes } from "../ast/schema.ts"
import type { DocumentExporter } from "./exporter.ts"
import { minutesShape, type Shape, spanShape } from "./key-order.ts"

/** How to print minutes as JSON. */
export interface JsonOptions {
  /** `true`: every node says where it stands in the text, in `span`. */
  positions?: boolean
  /** `true`: indented by two spaces; else on one line. */
  pretty?: boolean
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null

/** A copy with the keys of the shape only, in its order; `span` comes last where a node has one and its shape is given. */
const arrange = (value: unknown, shape: Shape | undefined, span: Shape | undefined): unknown => {
  if (shape === undefined || !isFields(value)) return value
  if (Array.isArray(value)) return value.map((entry) => arrange(entry, shape, span))
  const fields = shape.keys.filter((key) => value[key] !== undefined).map((key) => [key, arrange(value[key], shape.children[key], span)])
  const place = span === undefined || value.span === undefined ? [] : [["span", arrange(value.span, span, undefined)]]
  return Object.fromEntries([...fields, ...place])
}

/**
 * Prints minutes as JSON: keys in the order of the contract, whatever order the object has them in, and no `span` unless asked.
 *
 * @param minutes - one meeting, or several for an array
 * @param options - positions and indentation
 * @returns the JSON, without a line break at its end
 * @example
 * toJson(parse(text).minutes, { pretty: true })
 */
export const toJson = (minutes: Minutes | readonly Minutes[], options: JsonOptions = {}): string =>
  JSON.stringify(
    arrange(minutes, minutesShape, options.positions === true ? spanShape : undefined),
    null,
    options.pretty === true ? 2 : undefined,
  )

/** What a file of one document holds: its meeting, or an array where there are several. */
const oneOrAll = (meetings: readonly Minutes[]): Minutes | readonly Minutes[] =>
  meetings.length === 1 && meetings[0] !== undefined ? meetings[0] : meetings

/** One `NAME.json` for each document. */
export const jsonExporter: DocumentExporter = {
  id: "json",
  description: "one NAME.json for each document",
  scope: "document",
  write: ({ name, meetings }, options) => ({ name: `${name}.json`, text: `${toJson(oneOrAll(meetings), options)}\n` }),
}
