import type { Minutes } from "../ast/schema.ts"
import type { DocumentExporter, DocumentPrinter } from "./exporter.ts"
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

/** Prints a meeting alone as it is, and several as an array: which of the two is known when the second comes, or none does. */
const openJson = (options: JsonOptions): DocumentPrinter => {
  const close = options.pretty === true ? "\n]" : "]"
  let held: Minutes | undefined
  let before = "["
  const printHeld = (): string => {
    if (held === undefined) return ""
    const printed = before + toJson([held], options).slice(1, -close.length)
    before = ","
    return printed
  }
  return {
    add: (minutes) => {
      const printed = printHeld()
      held = minutes
      return printed
    },
    end: () => `${before === "[" ? toJson(held ?? [], options) : printHeld() + close}\n`,
  }
}

/** One `NAME.json` for each document: its meeting, or an array where there are several. */
export const jsonExporter: DocumentExporter = {
  id: "json",
  description: "one NAME.json for each document",
  scope: "document",
  open: openJson,
}

/** What each meeting begins with, behind its brace: quotes within a text are escaped, so that no text holds it. */
const mark = '"schemaVersion":'

/** Nothing where there is only what stands in front of the first meeting; behind the others there may be a comma, or the end of the array. */
const meetingIn = (json: string): Minutes[] => {
  const end = json.lastIndexOf("}") + 1
  return end === 0 ? [] : [JSON.parse(json.slice(json.indexOf("{"), end)) as Minutes]
}

/**
 * Reads back what the JSON exporter printed, meeting by meeting.
 *
 * @param pieces - the text of a file, cut anywhere
 * @returns the meetings, each when it is asked for
 * @throws {SyntaxError} where it is no such text
 * @example
 * for (const minutes of meetingsInJson(readPieces("havn.json"))) console.log(minutes.id)
 */
export const meetingsInJson = function* (pieces: Iterable<string>): Generator<Minutes> {
  let meeting: string[] = []
  // from the last brace on: the mark of a meeting may be cut in two, but then it stands behind that
  let rest: string[] = []
  for (const piece of pieces) {
    const brace = piece.lastIndexOf("{")
    if (brace < 0) {
      rest.push(piece)
      continue
    }
    const whole = rest.join("") + piece.slice(0, brace)
    rest = [piece.slice(brace)]
    let done = 0
    for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + mark.length)) {
      const start = whole.lastIndexOf("{", at)
      meeting.push(whole.slice(done, start))
      yield* meetingIn(meeting.join(""))
      meeting = []
      done = start
    }
    meeting.push(whole.slice(done))
  }
  yield* meetingIn([...meeting, ...rest].join(""))
}
