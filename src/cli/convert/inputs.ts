import { onOneLine } from "../../findings/printable.ts"
import { whyUnread } from "../../problems.ts"
import { type Context, usageError } from "../context.ts"
import { folded, outputNames } from "../output-names.ts"
import { expandPaths, type Problem } from "../paths.ts"
import { type ConvertFlags, extensionsOf } from "./flags.ts"

/** The documents to make, and what was named and gives none. */
export interface NamedInputs {
  /** Paths by the names of their documents, in order. */
  inputs: ReadonlyMap<string, string>
  problems: Problem[]
  /** How many files of other endings lie in the folders, by ending. */
  passedOver: ReadonlyMap<string, number>
}

const listText = async (from: string, { host }: Context): Promise<string> => {
  const { readFileWithin, readStream } = await import("../../index.ts")
  const bytes = await (from === "-" ? readStream(host.stdin) : readFileWithin(from)).catch((error: unknown) => {
    throw usageError(`cannot read the list ${onOneLine(from)}: ${whyUnread(error)}`)
  })
  return Buffer.from(bytes)
    .toString("utf8")
    .replace(/^\ufeff/, "")
}

const listedFiles = async (flags: ConvertFlags, context: Context): Promise<string[]> => {
  if (flags.filesFrom === undefined) return []
  const text = await listText(flags.filesFrom, context)
  return text.split(flags.null === true ? "\0" : /\r?\n/).filter((path) => path !== "")
}

/** A name for each file, and a word about those that would overwrite one another. */
const named = (files: readonly string[]): Pick<NamedInputs, "inputs" | "problems"> => {
  const inputs = new Map<string, string>()
  const taken = new Map<string, string>()
  const problems: Problem[] = []
  for (const [path, name] of outputNames(files)) {
    const first = taken.get(folded(name))
    if (first === undefined) {
      inputs.set(name, path)
      taken.set(folded(name), path)
    } else problems.push({ path, message: `${first} is written to ${name} already; convert this one into another folder` })
  }
  return { inputs, problems }
}

/**
 * Finds the files to convert, and names for what is made of them.
 *
 * @param paths - files, folders and patterns
 * @param flags - for `--files-from`, `--null` and `--ext`
 * @param context - standard input
 * @returns the inputs by name, and what gives none
 * @throws {UsageError} (rejects) where nothing is named or the list cannot be read
 * @example
 * (await findInputs(["minutes/"], flags, context)).inputs.get("havn") // "minutes/havn.txt"
 */
export const findInputs = async (paths: readonly string[], flags: ConvertFlags, context: Context): Promise<NamedInputs> => {
  if (paths.includes("-")) throw usageError("convert reads files; for standard input use: referat parse -")
  if (paths.length === 0 && flags.filesFrom === undefined)
    throw usageError("nothing to convert: name files, folders or patterns, or a list of files with --files-from")
  const listed = await listedFiles(flags, context)
  const extensions = flags.ext === undefined ? {} : { extensions: extensionsOf(flags.ext) }
  const { files, problems, passedOver } = await expandPaths(paths, { listed, ...extensions })
  const { inputs, problems: clashes } = named(files)
  return { inputs, problems: [...problems, ...clashes], passedOver }
}
