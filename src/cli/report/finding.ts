import type { ChalkInstance } from "chalk"
import { onOneLine } from "../../findings/printable.ts"
import type { Diagnostic, LineIndex, Severity } from "../../index.ts"
import { excerptAt } from "./excerpt.ts"

const gutter = "    "

/**
 * The colour of a severity.
 *
 * @param severity - how much a finding matters
 * @param paint - chalk of the stream
 * @returns the function that colours a text
 * @example
 * colorOf("error", paint)("error")
 */
export const colorOf = (severity: Severity, paint: ChalkInstance): ChalkInstance => {
  switch (severity) {
    case "error":
      return paint.red
    case "warning":
      return paint.yellow
    case "hint":
      return paint.cyan
  }
}

/**
 * A finding as it is printed: one line that programs can read, the line of the text, marks under it.
 *
 * @param shown - the file
 * @param read - its text, and where its lines begin
 * @param finding - one of its findings
 * @param width - columns there are
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * findingText("minutes.txt", result, finding, 80, new Chalk({ level: 0 }))
 */
export const findingText = (
  shown: string,
  { text, lines }: { text: string; lines: LineIndex },
  finding: Diagnostic,
  width: number,
  paint: ChalkInstance,
): string => {
  const { span, severity, rule, message } = finding
  const color = colorOf(severity, paint)
  const { line, marks } = excerptAt(text, lines, span, Math.max(40, width - gutter.length))
  const place = paint.bold(`${shown}:${span.start.line}:${span.start.column}`)
  return `${place} ${color(severity)} ${paint.dim(rule)} ${onOneLine(message)}\n${gutter}${line}\n${gutter}${color(marks)}\n`
}
