/** The first steps of reading, shared by `parse` and `inspect`: choose the dialect, cut the text into lines, settle their kinds. */
import type { IToken } from "chevrotain"
import { withPlainBlanks } from "../grammar/blanks.ts"
import type { Dialect } from "../grammar/dialect.ts"
import { dialects as builtIn, lineageOf } from "../grammar/dialects/index.ts"
import { createLanguages, type Language } from "../grammar/language.ts"
import { type Detection, detect } from "./detect.ts"
import type { ParseOptions } from "./result.ts"

/** A text cut into lines whose kinds are settled. */
export interface ReadText {
  language: Language
  tokens: IToken[]
  /** The text with plain blanks, which the tokens are cut out of. */
  plain: string
  detection: Detection
}

const languageFor = createLanguages()

const lists = new WeakMap<readonly Dialect[], readonly Dialect[]>()

/** The built-in dialects and those a caller adds; an added one replaces a built-in one of its id. The same list for the same dialects. */
const known = (added: readonly Dialect[] | undefined): readonly Dialect[] => {
  if (added === undefined || added.length === 0) return builtIn
  const list = lists.get(added) ?? [...builtIn.filter((dialect) => !added.some((own) => own.id === dialect.id)), ...added]
  lists.set(added, list)
  return list
}

/** A dialect without signs of its own cannot be recognised: it stands in for the one it adds words to. */
const standIn = (detection: Detection, added: readonly Dialect[]): Detection => {
  const [only, second] = added.filter(({ extends: base, signals = [] }) => base === detection.dialect && signals.length === 0)
  if (only === undefined) return detection
  if (second === undefined) return { ...detection, dialect: only.id }
  const hint = `${only.id} and ${second.id} both add words to ${detection.dialect}: --dialect decides`
  return { ...detection, hint: detection.hint ?? hint }
}

/**
 * Tells which dialect a text is written in, dialects of one's own among them.
 *
 * @param text - the text of one document
 * @param added - dialects beside the built-in ones
 * @returns the dialect, the kind of text, the candidates with their reasons
 * @example
 * detectAmong("REFERAT Byrådet d. 01-02-2024\n…", [{ id: "x", name: "X", extends: "firstagenda" }]).dialect // "x"
 */
export const detectAmong = (text: string, added: readonly Dialect[] = []): Detection => standIn(detect(text, known(added)), added)

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
  const detection = detectAmong(text, options.dialects)
  const id = options.dialect ?? detection.dialect
  const lineage = lineageOf(id, dialects)
  if (lineage.length === 0) throw new RangeError(`unknown dialect "${id}"; known: ${dialects.map((dialect) => dialect.id).join(", ")}`)
  const language = languageFor(lineage)
  // tokens hold plain blanks, so that no reader of words has to know others; paragraphs are quoted from the text itself, as printed
  const plain = withPlainBlanks(text)
  const tokens = language.tokenize(plain)
  language.resolve(tokens)
  return { language, tokens, plain, detection }
}
