import type { ChalkInstance } from "chalk"
import { type Converted, type Done, type Entry, isFailed } from "../../batch/index.ts"
import { onOneLine } from "../../findings/printable.ts"
import { counted, percentage, unclaimedLines } from "../report/unclaimed.ts"

/** How a run ended, beside what became of its inputs. */
export interface Ending {
  /** The output folder. */
  folder: string
  /** The format of each file that holds all documents. */
  together: readonly string[]
  /** The formats of which every document has a file. */
  each: readonly string[]
  /** How many paths of the command line stand for no file. */
  nothing: number
  /** How many files of other endings lie in the folders, by ending. */
  passedOver: ReadonlyMap<string, number>
  /** Documents of earlier runs that still lie in the folder. */
  left: readonly string[]
  /** Where each input is told of; null where that comes later. */
  manifest: string | null
  /** Where the report is; null where there is none. */
  report: string | null
}

/** Gathers what the table at the end says; it holds numbers, and few lines however many files there are. */
export interface Summary {
  add(done: Done): void
  /** How many files failed, or have something that somebody should look at. */
  toLookAt(): number
  /** How many gave no document. */
  failed(): number
  documents(): number
  /** How many inputs there were. */
  inputs(): number
  text(ending: Ending, paint: ChalkInstance): string
}

type Tally = Map<string, number>

const addTo = (tally: Tally, key: string, count = 1): void => {
  tally.set(key, (tally.get(key) ?? 0) + count)
}

const findingsRemark = ({ findings }: Converted): string[] => {
  const rules = Object.entries({ ...findings.error, ...findings.warning }).map(([rule]): [string, number] => [
    rule,
    (findings.error?.[rule] ?? 0) + (findings.warning?.[rule] ?? 0),
  ])
  if (rules.length === 0) return []
  const shown = rules.map(([rule, count]) => (count === 1 ? rule : `${rule} ×${count}`))
  const total = rules.reduce((sum, [, count]) => sum + count, 0)
  return [`${counted(total, "finding")} (${shown.join(", ")})`]
}

/** Below this the encoding is a guess that somebody should confirm. */
const sureEnough = 0.6

const encodingRemark = ({ encoding, confidence }: Converted): string[] =>
  confidence < sureEnough ? [`${encoding} is a guess (${Math.round(confidence * 100)} %); --encoding says which it is`] : []

const remarksOf = (entry: Converted): string[] => {
  const { lines, firstLine } = entry.coverage
  const unclaimed = unclaimedLines(lines, firstLine ?? 0)
  return [...(unclaimed === "" ? [] : [unclaimed]), ...findingsRemark(entry), ...encodingRemark(entry)]
}

/** Lines of one kind in the table; the manifest has the others. */
const mostLines = 20

const shortened = (lines: readonly string[], total: number, manifest: string | null): string[] =>
  total <= lines.length
    ? [...lines]
    : [...lines, `and ${total - lines.length} more${manifest === null ? "" : `; ${manifest} tells of each file`}`]

const labelWidth = 10

const row = (paint: ChalkInstance, label: string, values: readonly string[]): string =>
  values.map((value, index) => `${paint.bold((index === 0 ? label : "").padEnd(labelWidth))}${value}\n`).join("")

const tallied = (tally: Tally): string => [...tally].map(([key, count]) => `${key} ${count}`).join(", ")

const bySize = (tally: ReadonlyMap<string, number>): [string, number][] =>
  [...tally].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))

const passedOverLine = (passedOver: ReadonlyMap<string, number>): string[] => {
  const total = [...passedOver.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  const kinds = bySize(passedOver).slice(0, 5)
  const shown = kinds.map(([ending, count]) => `${ending === "" ? "no ending" : `.${ending}`} ${count}`).join(", ")
  return [
    `${counted(total, "file")} of other endings passed over (${shown}${passedOver.size > kinds.length ? ", …" : ""}); --ext takes them`,
  ]
}

const leftLine = (left: readonly string[]): string[] => {
  const [first] = left
  if (first === undefined) return []
  const which = left.length === 1 ? onOneLine(first) : `${onOneLine(first)} and ${left.length - 1} more`
  return [`${which}: left by an earlier run and no part of this one`]
}

/**
 * Begins the table at the end of `referat convert`.
 *
 * @returns the summary of nothing
 * @example
 * const summary = createSummary()
 * summary.add({ entry, isKept: false })
 */
export const createSummary = (): Summary => {
  const sums = { documents: 0, kept: 0, failed: 0, meetings: 0, items: 0, decisions: 0, claimed: 0, total: 0, remarked: 0 }
  const dialects: Tally = new Map()
  const ids: Tally = new Map()
  const remarked: string[] = []
  const addDocument = (entry: Converted): void => {
    sums.documents++
    sums.meetings += entry.meetings.length
    sums.items += entry.items
    sums.decisions += entry.decisions
    sums.claimed += entry.coverage.claimed
    sums.total += entry.coverage.total
    for (const dialect of entry.dialects) addTo(dialects, dialect)
    for (const id of entry.meetings) addTo(ids, id)
    const remarks = remarksOf(entry)
    if (remarks.length === 0) return
    sums.remarked++
    if (remarked.length < mostLines) remarked.push(`${onOneLine(entry.input.path)}: ${remarks.join("; ")}`)
  }
  const sameIds = (manifest: string | null): string[] => {
    const several = [...ids].filter(([, count]) => count > 1)
    const lines = several.map(([id, count]) => `${id}: ${count} meetings have this id; the rows of their tables cannot be told apart`)
    return shortened(lines.slice(0, mostLines), lines.length, manifest)
  }
  return {
    add: ({ entry, isKept }: { entry: Entry; isKept: boolean }) => {
      if (isFailed(entry)) sums.failed++
      else addDocument(entry)
      if (isKept) sums.kept++
    },
    toLookAt: () => sums.failed + sums.remarked,
    failed: () => sums.failed,
    documents: () => sums.documents,
    inputs: () => sums.documents + sums.failed,
    text: ({ folder, together, each, nothing, passedOver, left, manifest, report }, paint) => {
      const unread = sums.failed + nothing
      const notRead = unread === 0 ? "" : ` · ${paint.red(`${unread} not read, see above`)}`
      const kept = sums.kept === 0 ? "" : ` · ${sums.kept} as an earlier run had left ${sums.kept === 1 ? "it" : "them"}`
      const read = row(paint, "read", [`${counted(sums.documents, "document")}, ${counted(sums.meetings, "meeting")}${kept}${notRead}`])
      const others = row(paint.yellow, "look at", [...passedOverLine(passedOver)])
      if (sums.documents === 0) return `${read}${others}`
      const written: Tally = new Map(each.map((format) => [format, sums.documents]))
      for (const format of together) addTo(written, format)
      const lookAt = [
        ...shortened(remarked, sums.remarked, manifest),
        ...sameIds(manifest),
        ...leftLine(left),
        ...passedOverLine(passedOver),
      ]
      return [
        read,
        row(paint, "items", [`${sums.items}, ${sums.decisions} with a decision`]),
        row(paint, "dialects", [tallied(dialects)]),
        row(paint, "coverage", [`${percentage(sums.claimed, sums.total)} of the text`]),
        written.size === 0 ? "" : row(paint, "written", [`${folder}: ${tallied(written)}`]),
        report === null ? "" : row(paint, "report", [report]),
        row(paint.yellow, "look at", lookAt),
      ].join("")
    },
  }
}
