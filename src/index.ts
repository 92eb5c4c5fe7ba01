/**
 * Reads the minutes (referater) of Danish municipalities into typed data.
 *
 * @example
 * import { parse, toJson } from "referat"
 *
 * const { minutes, diagnostics, coverage } = parse(text)
 * console.log(toJson(minutes, { pretty: true }))
 */
import { basename } from "node:path"
import type { Dialect } from "../grammar/dialect.ts"
import { dialects as dialectTables } from "../grammar/dialects/index.ts"
import type { Minutes, PrintedMinutes } from "./ast/schema.ts"
import type { Detection } from "./detect.ts"
import type { Diagnostic } from "./diagnostics/diagnostic.ts"
import { byPlace } from "./diagnostics/order.ts"
import type { DialectFileError } from "./dialect-file.ts"
import type { Stage } from "./inspect.ts"
import { learn } from "./learn.ts"
import {
  type ActiveRule,
  activeRules as activeAmong,
  type FoundRule,
  findRule as findAmong,
  type LintSettings,
  lint,
  readerFindingIn,
  rules,
} from "./lint/index.ts"
import { ended } from "./passing.ts"
import { openText, parse, readMeetings, reopened } from "./pipeline.ts"
import { detectAmong } from "./read.ts"
import type { JudgedText, OpenText, ParseOptions, ParseResult } from "./result.ts"
import { readBytes, readSourceFile } from "./source/read.ts"

export type { Dialect, Signal } from "../grammar/dialect.ts"
export type {
  Absentee,
  AgendaItem,
  Attachment,
  Block,
  CaseNumber,
  ContentsEntry,
  Decision,
  ListItem,
  Meeting,
  Minutes,
  Outcome,
  Participant,
  PlannedTreatment,
  PrintedMinutes,
  Recommendation,
  Section,
  SectionKind,
  Source,
  Treatment,
  VoteEvent,
} from "./ast/schema.ts"
export type { ClaimKind, ClaimRun } from "./claims.ts"
export { claimKinds, claimsOf } from "./claims.ts"
export type { Candidate, Detection } from "./detect.ts"
export type { Diagnostic, Edit, Fix, Severity } from "./diagnostics/diagnostic.ts"
export type { DialectFileError, DialectFileProblem } from "./dialect-file.ts"
export type { CsvOptions } from "./export/csv.ts"
export { csvLines, toCsv } from "./export/csv.ts"
export type {
  CollectionExporter,
  CollectionWriter,
  DocumentExporter,
  DocumentPrinter,
  Exporter,
  ExportOptions,
  Output,
} from "./export/exporter.ts"
export { exporters } from "./export/index.ts"
export type { JsonOptions } from "./export/json.ts"
export { toJson } from "./export/json.ts"
export type { TableName } from "./export/tables/index.ts"
export { tables } from "./export/tables/index.ts"
export type { Cell, ColumnKind, Columns, ColumnType, Row, Table } from "./export/tables/table.ts"
export type { Stage } from "./inspect.ts"
export type { AbsenceForm, ItemForm, LearnInput, LearnOptions, LearnReport, Sighting, Tally, UnknownHeading } from "./learn.ts"
export type {
  ActiveRule,
  Example,
  FoundRule,
  GivenOptions,
  Language,
  LintSettings,
  OptionSpec,
  Profile,
  Rule,
  RuleDocs,
  RuleGroup,
  RuleSetting,
  RuleSlug,
} from "./lint/index.ts"
export { languages, profiles, readExample, ruleGroups, shownExample } from "./lint/index.ts"
export type { Coverage, JudgedText, OpenText, ParseOptions, ParseResult, ReadMeeting, WholeText } from "./result.ts"
export { encodeLike } from "./source/encode.ts"
export type { Encoding } from "./source/encoding/names.ts"
export { encodings } from "./source/encoding/names.ts"
export type { InputError, InputErrorCode } from "./source/input-error.ts"
export { isInputError } from "./source/input-error.ts"
export { defaultMaxBytes, readFileWithin, readStream } from "./source/limit.ts"
export type { FileFacts, SourceText } from "./source/read.ts"
export { readBytes, readSourceFile } from "./source/read.ts"
export type { LineIndex, Point, Span } from "./source/span.ts"
export type { TracedNumber } from "./trace/case-number.ts"
export { caseFigures, isNear, readCaseNumber } from "./trace/case-number.ts"
export type { CaseSighting, CaseSource, Telling, TracedMinutes } from "./trace/sightings.ts"
export { sightingsOf } from "./trace/sightings.ts"
export type { CaseEvent, CaseTimeline } from "./trace/timeline.ts"
export { timelineOf } from "./trace/timeline.ts"
export { learn, openText, parse, readMeetings, rules }

/**
 * Every built-in dialect: the families, and the habits of authorities that extend them, with their words and the signs by which they are
 * recognised.
 */
export const dialects: readonly Dialect[] = dialectTables

/**
 * Tells which dialect a text is written in, and whether it is Danish minutes at all.
 *
 * @param text - the text of one document
 * @param options - dialects of one's own, beside the built-in ones
 * @returns the dialect, the kind of text, every dialect considered with its reasons, and a hint where the matter is in doubt
 * @example
 * detect("REFERAT Byrådet d. 01-02-2024\n…").dialect // "firstagenda"
 */
export const detect = (text: string, options: Pick<ParseOptions, "dialects"> = {}): Detection => detectAmong(text, options.dialects)

/**
 * Reads a file with dialects of one's own (`schema/dialect.schema.json` describes it).
 *
 * @param path - a JSON file: one dialect, or a list of them
 * @returns the dialects, for `ParseOptions.dialects`
 * @throws {DialectFileError} (rejects) where the file cannot be read or holds something wrong: every problem with its path
 * @example
 * parse(text, { dialects: await readDialectFile("my.json") })
 */
export const readDialectFile = async (path: string): Promise<Dialect[]> => {
  const files = await import("./dialect-file.ts")
  return files.readDialectFile(path)
}

/**
 * Whether a thrown value says what is wrong in a dialect file.
 *
 * @param error - what was thrown
 * @returns true for the errors of {@link readDialectFile}
 * @example
 * try { await readDialectFile("my.json") } catch (error) { if (isDialectFileError(error)) console.error(error.problems) }
 */
export const isDialectFileError = (error: unknown): error is DialectFileError => error instanceof Error && error.name === "DialectFileError"

/**
 * Finds the minutes in JSON that `toJson` has printed.
 *
 * @param json - the text of a `NAME.json`, or one line of NDJSON
 * @returns the minutes; none where the JSON holds something else
 * @throws {SyntaxError} (rejects) where it is no JSON
 * @example
 * for (const minutes of await readJson(line)) console.log(minutes.id)
 */
export const readJson = async (json: string): Promise<PrintedMinutes[]> => {
  const { minutesInJson } = await import("./trace/printed.ts")
  return minutesInJson(json)
}

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * Decodes the bytes of a file and reads the minutes in it.
 *
 * @param bytes - the whole file
 * @param options - dialect, encoding and the name to record
 * @returns minutes, diagnostics and coverage
 * @throws {RangeError} (rejects) for an unknown dialect
 * @throws {InputError} (rejects) where the bytes are empty or no text; a text that is no minutes is a diagnostic, no error
 * @example
 * const { minutes } = await parseBytes(await readFile("referat.txt"), { name: "referat.txt" })
 */
export const parseBytes = async (bytes: Uint8Array, options: ParseOptions = {}): Promise<ParseResult> => {
  const { text, ...origin } = await readBytes(bytes, options)
  return parse(text, { ...origin, ...options })
}

/**
 * Reads the minutes of a file.
 *
 * @param path - the file, in any encoding that Danish minutes were written in
 * @param options - dialect, encoding and the name to record; the name of the file where left out
 * @returns minutes, diagnostics and coverage
 * @throws {RangeError} (rejects) for an unknown dialect
 * @throws {InputError} (rejects) where the file is missing, empty or no text; a text that is no minutes is a diagnostic, no error
 * @example
 * const { minutes } = await parseFile("referat.txt")
 */
export const parseFile = async (path: string, options: ParseOptions = {}): Promise<ParseResult> => {
  const { text, ...origin } = await readSourceFile(path, options)
  return parse(text, { name: basename(path), ...origin, ...options })
}

/** The reader and a rule may say the same of the same place. */
const sameFinding = ({ rule, message, span }: Diagnostic): string => [span.end.offset, rule, message].join("\n")

/** What is said of each place once, in the order of the text. */
const inOrder = (findings: readonly Diagnostic[]): Diagnostic[] => {
  const sorted = findings.toSorted(byPlace)
  const left: Diagnostic[] = []
  let first = 0
  while (first < sorted.length) {
    const place = sorted[first]?.span.start.offset
    let past = first + 1
    while (sorted[past]?.span.start.offset === place) past++
    const here = new Map(sorted.slice(first, past).map((finding) => [sameFinding(finding), finding]))
    for (const finding of here.values()) left.push(finding)
    first = past
  }
  return left
}

/**
 * Judges minutes while they are read, so that no more than two meetings of a text are held: what the reader noticed and what the rules find.
 *
 * @param reading - made by {@link openText}
 * @param settings - language of the messages, profile, and what differs from the profile
 * @returns the minutes of each meeting; at the end the findings, and what `parse` gives back beside the minutes
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * for (const minutes of judge(openText(text))) console.log(toJson(minutes))
 */
export const judge = function* (reading: OpenText, settings: LintSettings = {}): Generator<Minutes, JudgedText> {
  const { findings, ...whole } = yield* lint(reading, settings)
  const noticed = whole.diagnostics.map((finding) => readerFindingIn(finding, settings.lang ?? "da"))
  return { ...whole, findings: inOrder([...noticed, ...findings]) }
}

/**
 * Judges minutes: what the reader noticed and what the rules find, in the order of the text.
 *
 * @param input - a text, or what `parse` gave back
 * @param settings - language of the messages, profile, and what differs from the profile
 * @returns the findings; none for minutes without fault
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * const settings = { lang: "en", profile: "strict", rules: { "number-gap": "off" } }
 * for (const { rule, message, span } of validate(text, settings)) console.log(span.start.line, rule, message)
 */
export const validate = (input: string | ParseResult, settings: LintSettings = {}): Diagnostic[] =>
  ended(judge(typeof input === "string" ? openText(input) : reopened(input), settings)).findings

/**
 * Looks a rule up by its slug or its id ("number-gap", "REF009").
 *
 * @param name - what somebody typed
 * @returns the rule, or the one that was probably meant
 * @example
 * findRule("number-gab").similar?.slug // "number-gap"
 */
export const findRule = (name: string): FoundRule => findAmong(name, rules)

/**
 * The rules that some settings turn on.
 *
 * @param settings - profile, and what differs from it
 * @returns the rules that are on, each with how much it matters
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * activeRules({ profile: "archive" }).map(({ slug, severity }) => `${slug}: ${severity}`)
 */
export const activeRules = (settings: LintSettings = {}): ActiveRule[] => activeAmong(settings, rules)

/**
 * The JSON Schema (draft 2020-12) of what `toJson` prints for one meeting.
 *
 * @returns the schema, with a description for every field
 * @example
 * new Ajv2020().validate(await schema(), JSON.parse(toJson(minutes)))
 */
export const schema = async (): Promise<JsonSchema> => {
  const { default: generated } = await import("../schema/minutes.schema.json", { with: { type: "json" } })
  return generated
}

/**
 * Shows what a stage of the reader makes of a text, for whoever works on the grammar.
 *
 * @param text - any text
 * @param stage - the stage to show
 * @param options - dialect to read with; detected where left out
 * @returns lines for reading, of no fixed format
 * @example
 * console.log(await inspect(text, "tokens"))
 */
export const inspect = async (text: string, stage: Stage, options: ParseOptions = {}): Promise<string> => {
  const stages = await import("./inspect.ts")
  return stages.inspect(text, stage, options)
}
