import { type FixReach, fixText, siftFindings } from "../../findings/index.ts"
import type { Encoding } from "../../index.ts"
import { type Context, usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import { parseOptions } from "../read-input.ts"
import { writeFileAtomically } from "../write-file.ts"
import type { ValidateFlags } from "./flags.ts"
import type { SettingsReader } from "./settings.ts"

/** A file as it is, and as its fixes would make it. */
export interface Mended {
  bytes: Uint8Array
  /** As it was named; told from the bytes where it was not. */
  encoding: Encoding | undefined
  before: string
  after: string
  /** How many findings were mended. */
  fixed: number
  /** Whether the text was taken out of a PDF, a Word file or a web page. */
  isExtracted: boolean
}

/** What is said of a PDF, a Word file or a web page that could be mended. */
export const onlyTextIsMended = "not fixed: only text files are written; mend the document itself, or save it as text first"

/**
 * What may be mended.
 *
 * @param flags - `--unsafe-fixes`
 * @returns the reach of `--fix` and `--diff`
 * @example
 * fixReach({ unsafeFixes: true }) // "all"
 */
export const fixReach = ({ unsafeFixes = false }: Pick<ValidateFlags, "unsafeFixes">): FixReach => (unsafeFixes ? "all" : "safe")

/**
 * Mends the text of a file, and writes nothing.
 *
 * @param file - the file, or "-" for standard input
 * @param name - its name for settings
 * @param reach - what may be mended
 * @param settings - how files are judged
 * @param context - streams
 * @returns the text before and after; null where the file cannot be read
 * @example
 * const mended = await mendInput("a.txt", "a.txt", "safe", settings, context)
 */
export const mendInput = async (
  file: string,
  name: string,
  reach: FixReach,
  settings: SettingsReader,
  { host }: Context,
): Promise<Mended | null> => {
  const { isInputError, parse, readBytes, readFileWithin, readStream, validate } = await import("../../index.ts")
  const { reading, lint } = await settings.forFile(name)
  const ignores = await settings.ignoresOf(name)
  const options = parseOptions(reading)
  const { maxBytes } = reading
  const noInput = (error: unknown): null => {
    if (!isInputError(error)) throw error
    return null
  }
  const bytes = await (file === "-" ? readStream(host.stdin, maxBytes) : readFileWithin(file, maxBytes)).catch(noInput)
  const source = bytes === null ? null : await readBytes(bytes, { ...options, name }).catch(noInput)
  if (bytes === null || source === null) return null
  const { text: before, isExtracted } = source
  const { text: after, fixed } = fixText(before, reach, (text) => {
    const result = parse(text, options)
    return siftFindings(validate(result, lint), ignores, text, result.lines).left
  })
  return { bytes, encoding: reading.encoding, before, after, fixed, isExtracted }
}

/**
 * Writes a mended file back, in the encoding it has.
 *
 * @param file - the file
 * @param mended - what was made of it
 * @returns when it is written
 * @throws {UsageError} (rejects) where it cannot be written without loss
 * @example
 * if (mended.fixed > 0) await writeMended("a.txt", mended)
 */
export const writeMended = async (file: string, { bytes, encoding, after, isExtracted }: Mended): Promise<void> => {
  if (isExtracted) throw usageError(onlyTextIsMended)
  const { encodeLike } = await import("../../index.ts")
  const encoded = await encodeLike(bytes, after, encoding)
  if (encoded === null) throw usageError("not fixed: its encoding cannot hold the mended text; save the file as UTF-8 first")
  await writeFileAtomically(file, [encoded]).catch((error: unknown) => {
    throw cannotWrite(file, error)
  })
}
