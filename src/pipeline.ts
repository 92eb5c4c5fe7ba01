/** From a text to what `parse` gives back: detect, cut into lines, settle their kinds, build the tree, read it. */
import { createHash } from "node:crypto"
import { scoreDialects } from "../grammar/detect.ts"
import { dialects, lineageOf } from "../grammar/dialects/index.ts"
import type { DocumentCstNode } from "../grammar/generated/cst.ts"
import { createLanguages } from "../grammar/language.ts"
import { buildDocument } from "./ast/build/document.ts"
import { createReading } from "./ast/build/reading.ts"
import type { Minutes, Source } from "./ast/schema.ts"
import type { Diagnostic } from "./diagnostics/diagnostic.ts"
import type { Coverage, ParseOptions, ParseResult } from "./result.ts"
import { indexLines, type LineIndex } from "./source/span.ts"

const languageFor = createLanguages()

/** Signs that must weigh at least this much before a text is read in a dialect of its own. */
const enoughSigns = 4

const chooseDialect = (text: string, asked: string | undefined): string => {
  if (asked !== undefined) return asked
  const best = scoreDialects(text, dialects)[0]
  return best === undefined || best.score < enoughSigns ? "generic" : best.id
}

const sourceOf = (text: string, options: ParseOptions): Source => {
  const name = options.name ?? "-"
  if (options.source !== undefined) return { name, ...options.source }
  return { name, encoding: "utf-8", bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") }
}

const visible = (text: string): number => {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 32 && code !== 160) count++
  }
  return count
}

const withSource = (minutes: Omit<Minutes, "source">, source: Source): Minutes => {
  const { schemaVersion, id, documentType, dialect, ...rest } = minutes
  return { schemaVersion, id, documentType, dialect, source, ...rest }
}

/**
 * Reads minutes. Every string is accepted: what was not understood is in `coverage` and `diagnostics`, nothing is thrown for it.
 *
 * @param text - the text of one document
 * @param options - dialect, name and source, where they are known
 * @returns the minutes, what the reader noticed, and how much of the text it accounts for
 * @throws RangeError for an unknown dialect
 * @example
 * const { minutes } = parse("REFERAT Byrådet d. 01-02-2024\n…")
 * minutes.agendaItems[0]?.decision?.outcome
 */
export const parse = (text: string, options: ParseOptions = {}): ParseResult => {
  const id = chooseDialect(text, options.dialect)
  const lineage = lineageOf(id)
  if (lineage.length === 0) throw new RangeError(`unknown dialect "${id}"; known: ${dialects.map((dialect) => dialect.id).join(", ")}`)
  const language = languageFor(lineage)
  const tokens = language.tokenize(text)
  language.resolve(tokens)
  const lines = indexLines(text)
  const reading = createReading(text, lines, language.vocabulary)
  const built = buildDocument(language.parse(tokens) as DocumentCstNode, reading)
  const source = sourceOf(text, options)
  const meetings = built.map((meeting) => withSource(meeting.minutes, source))
  const coverage = coverageOf(text, lines, built.flatMap((meeting) => meeting.unclaimed.map((token) => reading.trimmed(token.startOffset, token.startOffset + token.image.length))))
  return { minutes: meetings[0] as Minutes, meetings, diagnostics: diagnosticsOf(coverage), coverage, text, lines }
}

const coverageOf = (text: string, _lines: LineIndex, unclaimed: Coverage["unclaimed"]): Coverage => {
  const totalCharacters = visible(text)
  return { totalCharacters, claimedCharacters: totalCharacters - unclaimed.reduce((sum, line) => sum + visible(line.text), 0), unclaimed }
}

const diagnosticsOf = (_coverage: Coverage): Diagnostic[] => []
