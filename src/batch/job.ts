import type { Dialect, Language } from "../index.ts"
import type { Wanted } from "../report/index.ts"
import type { Converted, Entry, Settings } from "./entry.ts"

/** What all documents of a run have in common. Workers get it once. */
export interface Job {
  /** The output folder. */
  folder: string
  /** A folder of this run alone for files that are not whole yet. */
  drafts: string
  /** Ids of the exporters that write a file for each document. */
  formats: readonly string[]
  /** Whether files of all documents together are to be made from what is stored. */
  isCollected: boolean
  dialects: readonly Dialect[]
  /** How large an input may be. */
  maxBytes: number
  /** Whose texts the report shows, and in which language it speaks; null where there is none. */
  report: (Wanted & { lang: Language }) | null
  settings: Settings
  version: string
}

/** One input to convert. */
export interface Task {
  path: string
  /** What its files are called. */
  name: string
  /** What an earlier run made of a document of this name. */
  known: Converted | null
}

/** What became of a task. */
export interface Done {
  entry: Entry
  /** Whether all of it is what an earlier run had made. */
  isKept: boolean
}
