/** A filter for engines that hand out lines: one text a line in, its minutes or why there are none a line out. */
import type { Minutes, ParseOptions } from "../index.ts"
import { whyNoMinutes, whyUnread } from "../problems.ts"
import { linesOf } from "./lines.ts"

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
  const { defaultMaxBytes, parse, toJson } = await import("../index.ts")
  const printed = (meetings: readonly Minutes[]): string => {
    const texts = meetings.map((minutes) => toJson(minutes, { positions })).join(",")
    return meetings.length === 1 ? `${texts}\n` : `[${texts}]\n`
  }
  let number = 0
  const { maxBytes = defaultMaxBytes } = options
  for await (const line of linesOf(stream, maxBytes)) {
    number += 1
    if (line === null) {
      yield fault(null, `line ${number}: it is too long, more than ${maxBytes} bytes; leave it out, or allow more with --max-bytes`)
      continue
    }
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
