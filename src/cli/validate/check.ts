import { relative, resolve, sep } from "node:path"
import { fingerprintsOf, siftFindings } from "../../findings/index.ts"
import type { Coverage, JudgedText, LintSettings, ParseOptions } from "../../index.ts"
import { endedLater } from "../../passing.ts"
import { noMinutes } from "../../problems.ts"
import { sweeping } from "../../sweeping.ts"
import type { Context } from "../context.ts"
import type { CheckedFile, ReportedFinding } from "../findings/format.ts"
import { readInput } from "../read-input.ts"
import type { PlacedIgnore, SettingsReader } from "./settings.ts"

/** A file that was checked, and what came of its findings. */
export interface Checked extends CheckedFile {
  /** How much of it was understood; null where it could not be read. */
  coverage: Coverage | null
  /** Findings that nobody accepted, before the baseline: what a new baseline would hold. */
  open: readonly ReportedFinding[]
  ignored: number
  /** What is accepted in this file, and what of that was needed. */
  ignores: readonly PlacedIgnore[]
  used: ReadonlySet<PlacedIgnore>
}

/**
 * The path of a file as tools that annotate a repository want it: from the working directory, with slashes.
 *
 * @param file - a path
 * @returns the path; the name itself for standard input
 * @example
 * repositoryPath("./minutes/a.txt") // "minutes/a.txt"
 */
export const repositoryPath = (file: string): string => (file === "-" ? file : relative(".", resolve(file)).split(sep).join("/"))

const withFingerprints = ({ findings, text, lines }: JudgedText): ReportedFinding[] => {
  const fingerprints = fingerprintsOf(findings, text, lines)
  return findings.map((finding, at) => ({ ...finding, fingerprint: fingerprints[at] ?? "" }))
}

/** What reading a text and judging it gave. */
interface Judged {
  judged: JudgedText
  hasItems: boolean
}

/** Meeting by meeting: of a large file only the findings are held. */
const judging = async (lint: LintSettings): Promise<(text: string, known: ParseOptions) => Promise<Judged>> => {
  const { judge, openText } = await import("../../index.ts")
  return async (text, known) => {
    let hasItems = false
    const judged = await endedLater(sweeping(judge(openText(text, known), lint), text), ({ agendaItems }) => {
      hasItems ||= agendaItems.length > 0
    })
    return { judged, hasItems }
  }
}

const emptyLines = { starts: [0], length: 0 }

/**
 * Reads a file and judges it.
 *
 * @param file - the file, or "-" for standard input
 * @param name - its name for settings and reports
 * @param settings - how files are judged
 * @param context - streams
 * @returns the findings that nobody accepted, or why it could not be read
 * @example
 * const { findings } = await checkFile("a.txt", "a.txt", settings, context)
 */
export const checkFile = async (file: string, name: string, settings: SettingsReader, context: Context): Promise<Checked> => {
  const { reading: options, lint } = await settings.forFile(name)
  const reading = await readInput(file, { ...options, stdinFilepath: name }, context, await judging(lint))
  const path = repositoryPath(name)
  if ("problem" in reading) {
    const { shown, problem } = reading
    const nothing = { findings: [], open: [], ignored: 0, ignores: [], used: new Set<PlacedIgnore>(), coverage: null }
    return { shown, path, text: "", lines: emptyLines, problem, ...nothing }
  }
  const { shown, result } = reading
  const { judged, hasItems } = result
  const { text, lines, coverage } = judged
  const found = withFingerprints(judged)
  const ignores = await settings.ignoresOf(name)
  const { left, ignored, used } = siftFindings(found, ignores, text, lines)
  const problem = found.length === 0 && !hasItems ? noMinutes : null
  return { shown, path, text, lines, coverage, problem, findings: left, open: left, ignored, ignores, used }
}
