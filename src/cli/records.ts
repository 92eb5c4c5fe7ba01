/** A filter for engines that hand out lines: one text a line in, its minutes or why there are none a line out. */
import type { Minutes, ParseOptions } from "../index.ts"
import { whyNoMinutes, whyUnread } from "../problems.ts"

/** What becomes of a line. */
export interface Answer {
  /** JSON with a line end. */
  line: string
  isGood: boolean
}

/** How records are read and printed. */
export interface RecordOptions extends ParseOptions {
  positions: boolean
}

const newline = 0x0a

/**
 * Cuts bytes into lines at every line feed, and nowhere else: a JSON text may hold the other line ends of Unicode. No line is held longer than
 * it takes to read it.
 *
 * @param stream - bytes in any pieces
 * @returns the lines, without their line feeds; a last one without a line feed too
 * @example
 * for await (const line of linesOf(process.stdin)) console.log(line)
 */
export const linesOf = async function* (stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]).toString()
      begun = []
      start = end + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString()
}

type Id = string | number | null

const fault = (id: Id, error: string): Answer => ({ line: `${JSON.stringify({ id, error })}\n`, isGood: false })

const wanted = 'a line is one JSON object such as {"id": "7", "text": "REFERAT …"}'

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isId = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number"

/**
 * Reads texts that come one a line, as `{id, text}`.
 *
 * @param stream - NDJSON
 * @param options - how to read and print them
 * @returns for each line, in order: the minutes, an array where the text holds several meetings, or `{id, error}`; `id` is in `source.name`
 * @example
 * for await (const { line } of answers(process.stdin, { positions: false })) process.stdout.write(line)
 */
export const answers = async function* (
  stream: AsyncIterable<Uint8Array>,
  { positions, ...options }: RecordOptions,
): AsyncGenerator<Answer> {
  const { parse, toJson } = await import("../index.ts")
  const printed = (meetings: readonly Minutes[]): string => {
    const texts = meetings.map((minutes) => toJson(minutes, { positions })).join(",")
    return meetings.length === 1 ? `${texts}\n` : `[${texts}]\n`
  }
  let number = 0
  for await (const line of linesOf(stream)) {
    number += 1
    const record = parsed(line)
    const { id = null, text = null } = typeof record === "object" && record !== null ? (record as { id?: unknown; text?: unknown }) : {}
    if (!isId(id) || typeof text !== "string") {
      const lack = record === undefined ? "this is no JSON" : isId(id) ? "its text is missing" : "its id is missing"
      yield fault(isId(id) ? id : null, `line ${number}: ${lack}; ${wanted}`)
      continue
    }
    try {
      const { meetings } = parse(text, { ...options, name: String(id) })
      const why = whyNoMinutes({ meetings })
      yield why === null ? { line: printed(meetings), isGood: true } : fault(id, why)
    } catch (error) {
      yield fault(id, whyUnread(error))
    }
  }
}
