import type { ChalkInstance } from "chalk"
import type { Diagnostic, ParseResult } from "../../index.ts"
import { counted, percentage, unclaimedLines } from "./unclaimed.ts"

/** What a document adds to the summary of `referat convert`. */
export interface Converted {
  shown: string
  ids: string[]
  dialects: string[]
  items: number
  decisions: number
  claimed: number
  total: number
  /** Why somebody should look at it. */
  remarks: string[]
}

/** What `referat convert` did. */
export interface Conversion {
  documents: readonly Converted[]
  /** How many files, folders and patterns gave nothing. */
  unread: number
  /** Where the output is. */
  folder: string
  /** The format of each file that was written. */
  written: readonly string[]
}

const tally = (values: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

const findingsRemark = (findings: readonly Diagnostic[]): string[] => {
  const serious = findings.filter(({ severity }) => severity !== "hint")
  if (serious.length === 0) return []
  const rules = tally(serious.map(({ rule }) => rule)).map(([rule, count]) => (count === 1 ? rule : `${rule} ×${count}`))
  return [`${counted(serious.length, "finding")} (${rules.join(", ")})`]
}

/**
 * What a document adds to the summary.
 *
 * @param shown - the file
 * @param result - what was read
 * @param findings - its findings
 * @returns the numbers and remarks
 * @example
 * converted("minutes.txt", result, validate(result)).items
 */
export const converted = (shown: string, result: ParseResult, findings: readonly Diagnostic[]): Converted => {
  const items = result.meetings.flatMap(({ agendaItems }) => agendaItems)
  const lines = unclaimedLines(result.coverage)
  return {
    shown,
    ids: result.meetings.map(({ id }) => id),
    dialects: result.meetings.map(({ dialect }) => dialect),
    items: items.length,
    decisions: items.filter(({ decision }) => decision !== null).length,
    claimed: result.coverage.claimedCharacters,
    total: result.coverage.totalCharacters,
    remarks: [...(lines === "" ? [] : [lines]), ...findingsRemark(findings)],
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const sameIds = (documents: readonly Converted[]): string[] =>
  tally(documents.flatMap(({ ids }) => ids))
    .filter(([, count]) => count > 1)
    .map(([id, count]) => `${id}: ${count} meetings have this id; the rows of their tables cannot be told apart`)

const lookAt = (documents: readonly Converted[]): string[] => [
  ...documents.filter(({ remarks }) => remarks.length > 0).map(({ shown, remarks }) => `${shown}: ${remarks.join("; ")}`),
  ...sameIds(documents),
]

const labelWidth = 10

const row = (paint: ChalkInstance, label: string, values: readonly string[]): string =>
  values.map((value, index) => `${paint.bold((index === 0 ? label : "").padEnd(labelWidth))}${value}\n`).join("")

/**
 * The table at the end of `referat convert`.
 *
 * @param conversion - what was done
 * @param paint - chalk of standard error
 * @returns the lines, each with its end
 * @example
 * conversionSummary({ documents, unread: 0, folder: "data", written: ["json"] }, new Chalk({ level: 0 }))
 */
export const conversionSummary = ({ documents, unread, folder, written }: Conversion, paint: ChalkInstance): string => {
  const items = sum(documents.map((one) => one.items))
  const decisions = sum(documents.map((one) => one.decisions))
  const dialects = tally(documents.flatMap((one) => one.dialects)).map(([dialect, count]) => `${dialect} ${count}`)
  const formats = tally(written).map(([format, count]) => `${format} ${count}`)
  const coverage = percentage(sum(documents.map((one) => one.claimed)), sum(documents.map((one) => one.total)))
  const meetings = counted(sum(documents.map(({ ids }) => ids.length)), "meeting")
  const notRead = unread === 0 ? "" : ` · ${paint.red(`${unread} not read, see above`)}`
  const read = row(paint, "read", [`${counted(documents.length, "document")}, ${meetings}${notRead}`])
  if (documents.length === 0) return read
  return [
    read,
    row(paint, "items", [`${items}, ${decisions} with a decision`]),
    row(paint, "dialects", [dialects.join(", ")]),
    row(paint, "coverage", [`${coverage} of the text`]),
    row(paint, "written", [`${folder}: ${formats.join(", ")}`]),
    row(paint.yellow, "look at", lookAt(documents)),
  ].join("")
}
