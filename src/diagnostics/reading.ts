/** What the reader itself has to say about a text, one function a message. */
import { type LineIndex, type Span, spanAt } from "../source/span.ts"
import type { Diagnostic } from "./diagnostic.ts"

/** What the reader's own findings are called; they cannot be turned off, only ignored. */
export const readerRules = ["not-minutes", "doubtful-dialect", "picture-page"] as const

/** A finding of the reader. */
type ReaderDiagnostic = Diagnostic & { rule: (typeof readerRules)[number] }

/**
 * The text is no Danish minutes.
 *
 * @param why - what it seems to be
 * @param lines - line index of the text
 * @returns the diagnostic, at the beginning of the text
 */
export const notMinutes = (why: string, lines: LineIndex): ReaderDiagnostic => ({
  rule: "not-minutes",
  severity: "error",
  message: `This is no Danish minutes: ${why}. Leave the file out, or name its frame with --dialect.`,
  span: spanAt(lines, 0, 0),
})

/**
 * The dialect could be another one.
 *
 * @param why - what speaks for doubt
 * @param lines - line index of the text
 * @returns the diagnostic, at the beginning of the text
 */
export const doubtfulDialect = (why: string, lines: LineIndex): ReaderDiagnostic => ({
  rule: "doubtful-dialect",
  severity: "hint",
  message: `The dialect is in doubt: ${why}.`,
  span: spanAt(lines, 0, 0),
})

/**
 * A page of a PDF is a picture: what it says is not in the text.
 *
 * @param page - its number, from 1
 * @param span - where it would stand in the text
 * @returns the diagnostic
 */
export const picturePage = (page: number, span: Span): ReaderDiagnostic => ({
  rule: "picture-page",
  severity: "error",
  message: `Page ${page} is a picture without text, so it was not read. Have its letters recognised, for example with: ocrmypdf -l dan --skip-text`,
  span,
})
