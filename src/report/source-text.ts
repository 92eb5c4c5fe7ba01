import { type ClaimKind, type ClaimRun, claimKinds } from "../claims.ts"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import type { LineIndex } from "../source/span.ts"
import { type Html, html, joined, nothing } from "./html.ts"
import { findingPlace, linePlace } from "./places.ts"
import type { ReportWords } from "./wording/index.ts"

/** The text of a file as the report shows it. */
export interface ShownText {
  /** What is personal is masked in it. */
  text: string
  lines: LineIndex
  findings: readonly Diagnostic[]
}

/** Class of a claim in the page: short, for there are many. */
export const claimClass = (kind: ClaimKind): string => `k${claimKinds.indexOf(kind)}`

const findingsByLine = (findings: readonly Diagnostic[]): ReadonlyMap<number, number[]> => {
  const byLine = new Map<number, number[]>()
  for (const [index, { span }] of findings.entries()) {
    const indexes = byLine.get(span.start.line)
    if (indexes === undefined) byLine.set(span.start.line, [index])
    else indexes.push(index)
  }
  return byLine
}

const withoutLineEnd = (line: string): string => line.replace(/(?:\r\n|\r|\n)$/, "")

/**
 * Makes what shows runs of lines, each with a mark of what claimed it.
 *
 * @param shown - the text and its findings
 * @param isLinked - whether something links to a line
 * @param words - words of the page
 * @returns a function from a run, and where its mark leads, to HTML
 * @example
 * sourceLines(shown, () => false, reportWords.da)(run, partPlace(0, null))
 */
export const sourceLines = (
  { text, lines, findings }: ShownText,
  isLinked: (line: number) => boolean,
  words: ReportWords,
): ((run: ClaimRun, target: Html) => Html) => {
  const byLine = findingsByLine(findings)
  const lineHtml = (line: number): Html => {
    const printed = withoutLineEnd(text.slice(lines.starts[line - 1], lines.starts[line] ?? lines.length))
    const found = byLine.get(line)
    if (found === undefined) return isLinked(line) ? html`<li id=${linePlace(line)}>${printed}` : html`<li>${printed}`
    const notes = found.map(
      (index) => html` <a class=n href=#${findingPlace(index)} aria-label="${words.findings} ${index + 1}">${index + 1}</a>`,
    )
    return html`<li id=${linePlace(line)} class=f>${printed}${notes}`
  }
  // after the last line break there is an empty line, which nobody counts
  const last = lines.starts.length > 1 && lines.starts.at(-1) === lines.length ? lines.starts.length - 1 : lines.starts.length
  return ({ kind, firstLine, lastLine }, target) => {
    const count = Math.min(lastLine, last) - firstLine + 1
    if (count <= 0) return nothing
    const shown = Array.from({ length: count }, (_, index) => lineHtml(firstLine + index))
    return html`<div class=${claimClass(kind)}><a href=#${target}>${words.claims[kind].label}</a><ol start=${firstLine}>${joined(shown)}</ol></div>`
  }
}
