import type { ChalkInstance } from "chalk"
import type { Diagnostic, Language, LineIndex, Rule } from "../../index.ts"

/** A finding as it is reported. */
export interface ReportedFinding extends Diagnostic {
  /** Stays the same when lines are put in above it or the file is saved in another encoding. */
  fingerprint: string
}

/** What came of validating one file. */
export interface CheckedFile {
  /** The file as the user named it. */
  shown: string
  /** The file from the working directory, with slashes: what tools that annotate a repository want. */
  path: string
  text: string
  lines: LineIndex
  findings: readonly ReportedFinding[]
  /** Why it could not be read, or holds no minutes; null where all is well. */
  problem: string | null
}

/** What formats may want to know besides the findings. */
export interface ReportSetting {
  version: string
  /** When the run began. */
  time: Date
  lang: Language
  rules: readonly Rule[]
  /** Columns there are. */
  width: number
  /** Chalk of where the report goes. */
  paint: ChalkInstance
}

/** A report that is being written. */
export interface ReportWriter {
  /** What can be written of a file at once; "" where it must wait for the others. */
  file(checked: CheckedFile): string
  /** What is left to write. */
  end(): string
}

/** One value of `--format`. */
export interface FindingsFormat {
  /** The name after `--format`. */
  id: string
  /** For `--help`. */
  description: string
  /** Loads what writes it, and begins a report. */
  open(setting: ReportSetting): Promise<ReportWriter>
}

/**
 * A report that can only be written when all files are checked.
 *
 * @param render - makes the report
 * @returns the writer
 * @example
 * allAtEnd((files) => JSON.stringify(files))
 */
export const allAtEnd = (render: (files: readonly CheckedFile[]) => string): ReportWriter => {
  const files: CheckedFile[] = []
  return {
    file: (checked) => {
      files.push(checked)
      return ""
    },
    end: () => render(files),
  }
}
