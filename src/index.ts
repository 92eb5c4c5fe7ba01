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
import { dialects as dialectTables } from "../grammar/dialects/index.ts"
import type { Diagnostic } from "./diagnostics/diagnostic.ts"
import { byPlace } from "./diagnostics/order.ts"
import { lint } from "./lint/index.ts"
import { parse } from "./pipeline.ts"
import type { ParseOptions, ParseResult } from "./result.ts"
import { readBytes, readSourceFile } from "./source/read.ts"

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
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.ts"
export type { CsvOptions } from "./export/csv.ts"
export { toCsv } from "./export/csv.ts"
export type { Artifact, ExportDocument, Exporter, ExportOptions } from "./export/exporter.ts"
export { exporters } from "./export/index.ts"
export type { JsonOptions } from "./export/json.ts"
export { toJson } from "./export/json.ts"
export type { TableName } from "./export/tables/index.ts"
export { tables } from "./export/tables/index.ts"
export type { Cell, Table } from "./export/tables/table.ts"
export type { Rule, RuleDocs, RuleGroup } from "./lint/index.ts"
export { rules } from "./lint/index.ts"
export type { Coverage, ParseOptions, ParseResult } from "./result.ts"
export type { InputError, InputErrorCode } from "./source/read.ts"
export { isInputError } from "./source/read.ts"
export type { LineIndex, Point, Span } from "./source/span.ts"
export { parse }

/** A dialect: a family of documents that are laid out alike. */
export interface Dialect {
  /** What `ParseOptions.dialect` and `Minutes.dialect` call it. */
  id: string
  /** Name for people. */
  name: string
}

/** Every dialect that can be read. */
export const dialects: readonly Dialect[] = dialectTables.map(({ id, name }) => ({ id, name }))

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * Decodes the bytes of a file and reads the minutes in it.
 *
 * @param bytes - the whole file
 * @param options - dialect and the name to record
 * @returns minutes, diagnostics and coverage
 * @throws {RangeError} (rejects) for an unknown dialect
 * @throws {InputError} (rejects) where the bytes are empty or no text; a text that is no minutes is a diagnostic, no error
 * @example
 * const { minutes } = await parseBytes(await readFile("referat.txt"), { name: "referat.txt" })
 */
export const parseBytes = async (bytes: Uint8Array, options: ParseOptions = {}): Promise<ParseResult> => {
  const { text, source } = await readBytes(bytes)
  return parse(text, { source, ...options })
}

/**
 * Reads the minutes of a file.
 *
 * @param path - the file: UTF-8, UTF-16 with a byte order mark, or Windows-1252
 * @param options - dialect and the name to record; the name of the file where left out
 * @returns minutes, diagnostics and coverage
 * @throws {RangeError} (rejects) for an unknown dialect
 * @throws {InputError} (rejects) where the file is missing, empty or no text; a text that is no minutes is a diagnostic, no error
 * @example
 * const { minutes } = await parseFile("referat.txt")
 */
export const parseFile = async (path: string, options: ParseOptions = {}): Promise<ParseResult> => {
  const { text, source } = await readSourceFile(path)
  return parse(text, { name: basename(path), source, ...options })
}

/** The reader and a rule may say the same of the same place. */
const findingKey = ({ rule, message, span }: Diagnostic): string => [span.start.offset, span.end.offset, rule, message].join("\n")

/**
 * Judges minutes by all rules: what the reader noticed and what the rules find, in the order of the text.
 *
 * @param input - a text, or what `parse` gave back
 * @returns the findings; none for minutes without fault
 * @example
 * for (const { rule, message, span } of validate(text)) console.log(span.start.line, rule, message)
 */
export const validate = (input: string | ParseResult): Diagnostic[] => {
  const result = typeof input === "string" ? parse(input) : input
  const findings = [...result.diagnostics, ...lint(result)]
  return [...new Map(findings.map((finding) => [findingKey(finding), finding])).values()].sort(byPlace)
}

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

/** A stage of the reader: lines by kind, the tree of the grammar, the typed tree. */
export type Stage = "tokens" | "cst" | "ast"

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
