/** From a text to what `parse` gives back. */
import { createHash } from "node:crypto"
import type { IToken } from "chevrotain"
import { buildMeetings } from "./ast/build/document.ts"
import { createReading } from "./ast/build/reading.ts"
import type { Minutes, Source } from "./ast/schema.ts"
import type { Detection } from "./detect.ts"
import type { Diagnostic } from "./diagnostics/diagnostic.ts"
import { doubtfulDialect, notMinutes, picturePage } from "./diagnostics/reading.ts"
import { ended, passing } from "./passing.ts"
import { readLines } from "./read.ts"
import type { Coverage, OpenText, ParseOptions, ParseResult, ReadMeeting, WholeText } from "./result.ts"
import { indexLines, type LineIndex, spanAt } from "./source/span.ts"

const sourceOf = (text: string, options: ParseOptions): Source => {
  const name = options.name ?? "-"
  if (options.source !== undefined) return { name, ...options.source }
  return { name, encoding: "utf-8", bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") }
}

/** Characters that are no blank space. */
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

const coverageOf = (text: string, unclaimed: Coverage["unclaimed"]): Coverage => {
  const totalCharacters = visible(text)
  return { claimedCharacters: totalCharacters - unclaimed.reduce((sum, line) => sum + visible(line.text), 0), totalCharacters, unclaimed }
}

const diagnosticsOf = (detection: Detection, asked: string | undefined, lines: LineIndex): Diagnostic[] => {
  if (detection.kind !== "minutes") return [notMinutes(detection.hint ?? "", lines)]
  return detection.hint === null || asked !== undefined ? [] : [doubtfulDialect(detection.hint, lines)]
}

/** Pages end with a form feed. */
const picturePagesIn = (text: string, pages: readonly number[], lines: LineIndex): Diagnostic[] => {
  const ends = [...text.matchAll(/\f/g)].map(({ index }) => index)
  return pages.map((page) => {
    const place = page === 1 ? 0 : (ends[page - 2] ?? text.length)
    return picturePage(page, spanAt(lines, place, place))
  })
}

/** Gives the tokens out and lets go of them: those of a large text take twice its memory, which what is made of them needs. */
const givenAway = function* (tokens: IToken[]): Generator<IToken> {
  tokens.reverse()
  for (let token = tokens.pop(); token !== undefined; token = tokens.pop()) yield token
}

const meetingsOf = function* (text: string, lines: LineIndex, options: ParseOptions): Generator<ReadMeeting, WholeText> {
  const { language, detection, tokens, plain } = readLines(text, options)
  const reading = createReading(text, plain, lines, language.vocabulary)
  const source = sourceOf(text, options)
  const unclaimed: Coverage["unclaimed"] = []
  for (const built of buildMeetings(language.parseMeetings(givenAway(tokens)), reading)) {
    const own = built.unclaimed.map(({ startOffset, image }) => reading.trimmed(startOffset, startOffset + image.length))
    for (const line of own) unclaimed.push(line)
    yield { minutes: withSource(built.minutes, source), unclaimed: own }
  }
  return {
    diagnostics: [...diagnosticsOf(detection, options.dialect, lines), ...picturePagesIn(text, options.picturePages ?? [], lines)],
    coverage: coverageOf(text, unclaimed),
    text,
    lines,
    confidence: options.confidence ?? 1,
  }
}

/**
 * Opens a text whose meetings are to be judged while they are read. The reading begins when the first of them is asked for.
 *
 * @param text - the text of one document
 * @param options - dialect, name and source, where they are known
 * @returns the text, for `judge`; its meetings throw a RangeError for an unknown dialect
 * @example
 * for (const minutes of judge(openText(text))) console.log(toJson(minutes))
 */
export const openText = (text: string, options: ParseOptions = {}): OpenText => {
  const lines = indexLines(text)
  return { text, lines, meetings: meetingsOf(text, lines, options) }
}

/**
 * Reads the meetings of a text one by one: a file of many is read without holding all of them.
 *
 * @param text - the text of one document
 * @param options - dialect, name and source, where they are known
 * @returns the minutes of each meeting; at the end what `parse` gives back beside them
 * @throws RangeError for an unknown dialect
 * @example
 * for (const minutes of readMeetings(text)) console.log(toJson(minutes))
 */
export const readMeetings = (text: string, options: ParseOptions = {}): Generator<Minutes, WholeText> =>
  passing(openText(text, options).meetings, ({ minutes }) => minutes)

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
  const meetings: Minutes[] = []
  const whole = ended(readMeetings(text, options), (minutes) => meetings.push(minutes))
  return { minutes: meetings[0] as Minutes, meetings, ...whole }
}

/**
 * Opens a text that was read already, to judge it.
 *
 * @param result - what `parse` gave back
 * @returns the text, for `judge`
 * @example
 * ended(judge(reopened(parse(text)))).findings
 */
export const reopened = (result: ParseResult): OpenText => {
  const meetings = function* (): Generator<ReadMeeting, WholeText> {
    for (const [at, minutes] of result.meetings.entries()) yield { minutes, unclaimed: at === 0 ? result.coverage.unclaimed : [] }
    return result
  }
  return { text: result.text, lines: result.lines, meetings: meetings() }
}
