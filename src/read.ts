/** The first steps of reading, shared by `parse` and `inspect`: choose the dialect, cut the text into lines, settle their kinds. */
import type { CstNode, IToken } from "chevrotain"
import type { Dialect } from "../grammar/dialect.ts"
import { dialects as builtIn, lineageOf } from "../grammar/dialects/index.ts"
import { createLanguages, type Language } from "../grammar/language.ts"
import { type Detection, detect } from "./detect.ts"
import type { ParseOptions } from "./result.ts"

/** A text cut into lines whose kinds are settled. */
export interface ReadText {
  language: Language
  tokens: IToken[]
  detection: Detection
  /** Builds the tree; only once, since the parser keeps what it was given. */
  tree: () => CstNode
}

const languageFor = createLanguages()

/** The built-in dialects and those a caller adds; an added one replaces a built-in one of its id. */
const known = (added: readonly Dialect[] | undefined): readonly Dialect[] =>
  added === undefined || added.length === 0
    ? builtIn
    : [...builtIn.filter((dialect) => !added.some((own) => own.id === dialect.id)), ...added]

/**
 * Chooses the dialect and reads the lines of a text.
 *
 * @param text - any text
 * @param options - dialect, and dialects of one's own
 * @returns the lines with their kinds
 * @throws RangeError for an unknown dialect
 * @example
 * readLines("Beslutning\n\nGodkendt.\n", {}).tokens.length // 3
 */
export const readLines = (text: string, options: ParseOptions): ReadText => {
  const dialects = known(options.dialects)
  const detection = detect(text, dialects)
  const id = options.dialect ?? detection.dialect
  const lineage = lineageOf(id, dialects)
  if (lineage.length === 0) throw new RangeError(`unknown dialect "${id}"; known: ${dialects.map((dialect) => dialect.id).join(", ")}`)
  const language = languageFor(lineage)
  const tokens = language.tokenize(text)
  language.resolve(tokens)
  return { language, tokens, detection, tree: () => language.parse(tokens) }
}
