import { basename } from "node:path"
import { onOneLine } from "../findings/printable.ts"
import type { Dialect, Encoding, Minutes, ParseOptions, SourceText, WholeText } from "../index.ts"
import { whyNoMinutes, whyUnread } from "../problems.ts"
import { sweeping } from "../sweeping.ts"
import { type Context, usageError } from "./context.ts"

/** An input that was read, or why it was not. */
export type Reading<Result> = { shown: string; result: Result } | Unread

/** What was read in the end, or why no more was. */
export type MeetingsEnd = WholeText | { problem: string }

/** An input whose meetings are read as they are asked for. */
export interface OpenedInput {
  shown: string
  /** The dialect of all of them. */
  dialect: string
  meetings: AsyncGenerator<Minutes, MeetingsEnd>
}

/** An input of which nothing was read. */
export interface Unread {
  shown: string
  problem: string
}

/** A text that was read, or why it was not. */
export type TextReading = { shown: string; text: string } | Unread

/** The options of all commands that read minutes. */
export interface ReadOptions {
  dialect?: string
  dialectFile?: string
  /** What `dialectFile` holds. */
  dialects?: readonly Dialect[]
  stdinFilepath?: string
  /** Value of `--encoding`, checked. */
  encoding?: Encoding
  /** Value of `--max-bytes`, checked. */
  maxBytes?: number
}

/**
 * What the options say of dialects, encoding and size.
 *
 * @param options - the options of a command
 * @returns the options of `parse`
 * @example
 * parse(text, parseOptions({ dialect: "thisted" }))
 */
export const parseOptions = ({ dialect, dialects = [], encoding, maxBytes }: ReadOptions): ParseOptions => ({
  ...(dialect === undefined ? {} : { dialect }),
  ...(dialects.length === 0 ? {} : { dialects }),
  ...(encoding === undefined ? {} : { encoding }),
  ...(maxBytes === undefined ? {} : { maxBytes }),
})

const shownName = (path: string, { stdinFilepath = path }: ReadOptions): string => (path === "-" ? stdinFilepath : path)

/** What is said to be the path of standard input may be one of another system. */
const recordedName = (path: string, options: ReadOptions): string =>
  path === "-" ? shownName(path, options).replace(/^.*[\\/]/s, "") : basename(path)

/** The text of one input, whatever it is kept in. */
const readSource = async (path: string, options: ReadOptions, { host }: Context): Promise<SourceText> => {
  const { readBytes, readSourceFile, readStream } = await import("../index.ts")
  const facts = { ...parseOptions(options), name: shownName(path, options) }
  return path === "-" ? readBytes(await readStream(host.stdin, options.maxBytes), facts) : readSourceFile(path, facts)
}

/** The text of one input, and how to read it. */
const readKnown = async (path: string, options: ReadOptions, context: Context): Promise<{ text: string; known: ParseOptions }> => {
  const { text, ...origin } = await readSource(path, options, context)
  return { text, known: { ...origin, ...parseOptions(options), name: recordedName(path, options) } }
}

/**
 * Reads one input.
 *
 * @param path - a file, or "-" for standard input
 * @param options - dialect, and a name for standard input
 * @param context - streams
 * @param read - makes something of its text: `parse`
 * @returns the result, or why there is none
 * @example
 * const reading = await readInput("-", { stdinFilepath: "minutes.txt" }, context, parse)
 */
export const readInput = async <Result>(
  path: string,
  options: ReadOptions,
  context: Context,
  read: (text: string, known: ParseOptions) => Result | Promise<Result>,
): Promise<Reading<Result>> => {
  const shown = onOneLine(shownName(path, options))
  try {
    const { text, known } = await readKnown(path, options, context)
    return { shown, result: await read(text, known) }
  } catch (error) {
    return { shown, problem: onOneLine(whyUnread(error)) }
  }
}

/** Reads meetings up to the first one with items, which shows that a text holds minutes; all of them where there is none. */
const untilMinutes = (reading: Iterator<Minutes, WholeText>): Minutes[] => {
  const meetings: Minutes[] = []
  while (whyNoMinutes({ meetings: meetings.slice(-1) }) !== null) {
    const next = reading.next()
    if (next.done === true) break
    meetings.push(next.value)
  }
  return meetings
}

/** A fault of ours in one file must not keep the others from being read. */
const resumed = async function* (
  read: readonly Minutes[],
  reading: AsyncGenerator<Minutes, WholeText>,
): AsyncGenerator<Minutes, MeetingsEnd> {
  try {
    yield* read
    return yield* reading
  } catch (error) {
    return { problem: onOneLine(whyUnread(error)) }
  }
}

/**
 * Reads one input meeting by meeting, so that no more of a large one is held than must be.
 *
 * @param path - a file, or "-" for standard input
 * @param options - dialect, and a name for standard input
 * @param context - streams
 * @returns the meetings, which are read as they are asked for, or why there are none
 * @example
 * const opened = await openInput("minutes.txt", {}, context)
 */
export const openInput = async (path: string, options: ReadOptions, context: Context): Promise<OpenedInput | Unread> => {
  const shown = onOneLine(shownName(path, options))
  try {
    const { readMeetings } = await import("../index.ts")
    const { text, known } = await readKnown(path, options, context)
    const reading = readMeetings(text, known)
    const first = untilMinutes(reading)
    const problem = whyNoMinutes({ meetings: first })
    return problem === null
      ? { shown, dialect: first[0]?.dialect ?? "", meetings: resumed(first, sweeping(reading, text)) }
      : { shown, problem }
  } catch (error) {
    return { shown, problem: onOneLine(whyUnread(error)) }
  }
}

/**
 * Reads the text of one input without looking for minutes in it.
 *
 * @param path - a file, or "-" for standard input
 * @param options - a name for standard input, the encoding, and how large it may be
 * @param context - streams
 * @returns the text, "" for an empty file, or why there is none
 * @example
 * const reading = await readText("minutes.txt", {}, context)
 */
export const readText = async (
  path: string,
  options: Pick<ReadOptions, "stdinFilepath" | "encoding" | "maxBytes">,
  context: Context,
): Promise<TextReading> => {
  const { isInputError } = await import("../index.ts")
  const shown = onOneLine(shownName(path, options))
  try {
    return { shown, text: (await readSource(path, options, context)).text }
  } catch (error) {
    return isInputError(error) && error.code === "EMPTY" ? { shown, text: "" } : { shown, problem: onOneLine(whyUnread(error)) }
  }
}

/**
 * The inputs of a command that reads standard input where no file is named.
 *
 * @param paths - as given
 * @param context - streams
 * @returns the paths, or "-"
 * @throws {UsageError} where there is nothing to read: no path, and standard input is a terminal; or "-" twice
 * @example
 * pathsOrStdin([], context) // ["-"]
 */
export const pathsOrStdin = (paths: readonly string[], { host }: Context): readonly string[] => {
  if (paths.filter((path) => path === "-").length > 1) throw usageError("standard input (-) can be read only once")
  if (paths.length > 0) return paths
  if (host.stdin.isTTY === true) throw usageError("nothing to read: name a file, or pipe a text in")
  return ["-"]
}
