import type { ChalkInstance } from "chalk"
import { formatPatch, type StructuredPatch, structuredPatch } from "diff"
import { printable } from "../../findings/printable.ts"

/** Where more lines differ the search for the shortest patch would take very long. */
const mostDifferences = 1000

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

/** Every line out, every line in. */
const wholePatch = (path: string, before: string, after: string): StructuredPatch => {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const signed = (sign: string, lines: readonly string[]): string[] =>
    lines.flatMap((line) => (line.endsWith("\n") ? [`${sign}${line.slice(0, -1)}`] : [`${sign}${line}`, "\\ No newline at end of file"]))
  const hunk = { oldStart: 1, oldLines: old.length, newStart: 1, newLines: fresh.length }
  const lines = [...signed("-", old), ...signed("+", fresh)]
  return {
    oldFileName: `a/${path}`,
    newFileName: `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [{ ...hunk, lines }],
  }
}

/**
 * A unified diff.
 *
 * @param path - the file, from the working directory
 * @param before - its text
 * @param after - the text it would have
 * @returns the diff, as `patch -p1` takes it
 * @example
 * unifiedDiff("a.txt", "a \n", "a\n") // "--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-a \n+a\n"
 */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { maxEditLength: mostDifferences })
  const text = formatPatch(patch ?? wholePatch(path, before, after))
  return text.slice(text.indexOf("--- "))
}

const shownLine = (line: string, paint: ChalkInstance): string => {
  const text = printable(line).replaceAll("\u00a0", "⍽")
  if (line.startsWith("@@")) return paint.cyan(text)
  // blanks at the end are what is often mended, and are seen only where something marks them
  const visible = text.replace(/ +$/, (blanks) => "·".repeat(blanks.length))
  if (line.startsWith("-")) return paint.red(visible)
  return line.startsWith("+") ? paint.green(visible) : text
}

/**
 * A diff as a terminal shows it: coloured, with the plain name of the file, and what cannot be seen as signs.
 *
 * @param path - the file
 * @param diff - made by {@link unifiedDiff}
 * @param paint - chalk of the terminal
 * @returns the diff for reading; `patch` cannot use it
 * @example
 * await stdout.write(shownDiff(path, unifiedDiff(path, before, after), paint))
 */
export const shownDiff = (path: string, diff: string, paint: ChalkInstance): string => {
  const [, , ...lines] = diff.split("\n")
  const head = [`--- a/${path}`, `+++ b/${path}`].map((line) => paint.bold(printable(line)))
  return [...head, ...lines.map((line) => shownLine(line, paint))].join("\n")
}
