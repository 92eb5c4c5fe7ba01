import type { Encoding, Severity } from "../index.ts"
import type { ReportFigures } from "../report/index.ts"

/** A file that was written for a document. */
export interface StoredFile {
  /** Below the output folder, parted by "/". */
  path: string
  bytes: number
  sha256: string
}

/** What decides, beside the input and the program, what is written for a document. Only what was asked for is there. */
export interface Settings {
  dialect?: string
  /** Of the file of `--dialect-file`: its name says nothing of what is in it. */
  dialectFileSha256?: string
  encoding?: Encoding
  positions?: true
  compact?: true
}

/** How many findings, by rule, of each severity that there are any of. */
export type FindingCounts = Partial<Record<Severity, Record<string, number>>>

/** What was made of an input that holds minutes. */
export interface Converted {
  /** What its files are called: the input without folder and extension, as far as that tells it apart. */
  name: string
  input: { path: string; bytes: number; sha256: string }
  encoding: string
  /** 0 to 1: how sure the encoding is. */
  confidence: number
  /** The dialect of each meeting. */
  dialects: string[]
  /** The id of each meeting. */
  meetings: string[]
  /** Day and body of the first meeting. */
  date: string | null
  body: string
  items: number
  decisions: number
  /** Decisions and attendance by year. */
  figures: ReportFigures
  coverage: {
    claimed: number
    total: number
    /** Lines that are in no part of the result. */
    lines: number
    /** The first of them, counted from 1. */
    firstLine: number | null
  }
  findings: FindingCounts
  outputs: StoredFile[]
  version: string
  settings: Settings
}

/** An input of which nothing was made. */
export interface Failed {
  name: string
  input: { path: string }
  problem: string
  /** Node's code where a file could not be written: "ENOSPC". */
  code?: string
  version: string
}

/** One input in the journal and in the manifest. */
export type Entry = Converted | Failed

/**
 * Whether an entry says that nothing was made of its input.
 *
 * @param entry - an entry
 * @returns true for the failed ones
 * @example
 * if (isFailed(entry)) console.error(entry.problem)
 */
export const isFailed = (entry: Entry): entry is Failed => "problem" in entry
