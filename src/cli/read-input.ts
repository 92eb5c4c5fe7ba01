import { onOneLine } from "../findings/printable.ts"
import type { Dialect, Encoding, ParseOptions, ParseResult } from "../index.ts"
import { whyUnread } from "../problems.ts"
import { type Context, usageError } from "./context.ts"

/** An input that was read, or why it was not. */
export type Reading = { shown: string; result: ParseResult } | { shown: string; problem: string }

/** A text that was read, or why it was not. */
export type TextReading = { shown: string; text: string } | { shown: string; problem: string }

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

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)

/**
 * Reads one input.
 *
 * @param path - a file, or "-" for standard input
 * @param options - dialect, and a name for standard input
 * @param context - streams
 * @returns the result, or why there is none
 * @example
 * const reading = await readInput("-", { stdinFilepath: "minutes.txt" }, context)
 */
export const readInput = async (path: string, options: ReadOptions, { host }: Context): Promise<Reading> => {
  const { parseBytes, parseFile, readStream } = await import("../index.ts")
  const known = parseOptions(options)
  const shown = path === "-" ? (options.stdinFilepath ?? "-") : path
  try {
    const result =
      path === "-"
        ? await parseBytes(await readStream(host.stdin, options.maxBytes), { ...known, name: baseName(shown) })
        : await parseFile(path, known)
    return { shown: onOneLine(shown), result }
  } catch (error) {
    return { shown: onOneLine(shown), problem: onOneLine(whyUnread(error)) }
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
  { host }: Context,
): Promise<TextReading> => {
  const { isInputError, readBytes, readSourceFile, readStream } = await import("../index.ts")
  const name = path === "-" ? (options.stdinFilepath ?? "-") : path
  const shown = onOneLine(name)
  const facts = { ...parseOptions(options), name }
  try {
    const { text } =
      path === "-" ? await readBytes(await readStream(host.stdin, options.maxBytes), facts) : await readSourceFile(path, facts)
    return { shown, text }
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
