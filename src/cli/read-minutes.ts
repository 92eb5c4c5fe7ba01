import { createReadStream } from "node:fs"
import { extname } from "node:path"
import { onOneLine } from "../findings/printable.ts"
import type { TracedMinutes } from "../index.ts"
import { fileSystemMessage, whyNoMinutes } from "../problems.ts"
import type { Context } from "./context.ts"
import { linesOf } from "./lines.ts"
import { type ReadOptions, readInput, readText } from "./read-input.ts"

/** Minutes from a file, or why there are none. */
export type MinutesReading = TracedMinutes | { path: string; problem: string }

/** Endings of files that hold minutes, as text or as they were converted. */
export const minutesExtensions = ["txt", "text", "json", "ndjson"]

const ofJson = async function* (path: string, json: string, place: string): AsyncGenerator<MinutesReading> {
  const { readJson } = await import("../index.ts")
  try {
    for (const minutes of await readJson(json)) yield { path, minutes }
  } catch {
    yield { path, problem: `${place}this is no JSON; convert the minutes again` }
  }
}

const ofLines = async function* (path: string, figures: string, maxBytes: number): AsyncGenerator<MinutesReading> {
  let line = 0
  for await (const json of linesOf(createReadStream(path), maxBytes)) {
    line += 1
    if (json === null) yield { path, problem: `line ${line}: it is too long; allow more with --max-bytes` }
    else if (json.includes(figures)) yield* ofJson(path, json, `line ${line}: `)
  }
}

const ofText = async function* (path: string, figures: string, options: ReadOptions, context: Context): AsyncGenerator<MinutesReading> {
  const seen = await readText(path, options, context)
  if ("problem" in seen) yield { path, problem: seen.problem }
  if ("problem" in seen || !seen.text.includes(figures)) return
  const { parse } = await import("../index.ts")
  const reading = await readInput(path, options, context, parse)
  const problem = "problem" in reading ? reading.problem : whyNoMinutes(reading.result)
  if (problem !== null) yield { path, problem }
  if ("result" in reading) for (const minutes of reading.result.meetings) yield { path, minutes }
}

/**
 * Reads minutes that name a case: a text, or what was converted already. What lacks the figures of its number is not read any further.
 *
 * @param path - a file; its ending tells what it holds
 * @param figures - what every way to print the number has in it
 * @param options - how to read texts
 * @param context - streams
 * @returns the minutes one by one, and what could not be read
 * @example
 * for await (const reading of minutesNaming("minutes.ndjson", "00.30.00", {}, context)) …
 */
export const minutesNaming = async function* (
  path: string,
  figures: string,
  options: ReadOptions,
  context: Context,
): AsyncGenerator<MinutesReading> {
  const ending = extname(path).toLowerCase()
  if (ending !== ".json" && ending !== ".ndjson") return yield* ofText(path, figures, options, context)
  const { defaultMaxBytes, readFileWithin } = await import("../index.ts")
  const { maxBytes = defaultMaxBytes } = options
  try {
    if (ending === ".ndjson") yield* ofLines(path, figures, maxBytes)
    else {
      const json = Buffer.from(await readFileWithin(path, maxBytes)).toString()
      if (json.includes(figures)) yield* ofJson(path, json, "")
    }
  } catch (error) {
    yield { path, problem: onOneLine(fileSystemMessage(error)) }
  }
}
