/** One file of the report: its findings, and its text beside what was read from it. */
import type { Source } from "../ast/schema.ts"
import type { ClaimRun } from "../claims.ts"
import { personalHider, withoutPersonal } from "../findings/mask.ts"
import { type Html, html, joined, nothing } from "./html.ts"
import { findingPlace, linePlace, partPlace } from "./places.ts"
import { type FactStyle, itemFacts, meetingFacts } from "./reading.ts"
import type { ReportRecord } from "./record.ts"
import { sourceLines } from "./source-text.ts"
import type { ReportWords } from "./wording/index.ts"

/** A part of a file: the head of a meeting or an item, with its lines. */
interface Part {
  place: Html
  facts: Html
  runs: ClaimRun[]
}

const partKey = (meeting: number, item: number | null): string => (item === null ? `${meeting}` : `${meeting}-${item}`)

/** The parts of a file, and what its meetings have in common. */
interface Read {
  parts: Part[]
  dialects: ReadonlySet<string>
  source: Source | undefined
}

const readOf = ({ result, claims }: ReportRecord, style: FactStyle): Read => {
  const parts = new Map<string, Part>()
  const dialects = new Set<string>()
  let source: Source | undefined
  let index = 0
  for (const minutes of result.meetings) {
    dialects.add(minutes.dialect)
    source ??= minutes.source
    const head = partPlace(index, null)
    parts.set(partKey(index, null), { place: head, facts: meetingFacts(minutes, head, style), runs: [] })
    for (const item of minutes.agendaItems) {
      const place = partPlace(index, item.order)
      parts.set(partKey(index, item.order), { place, facts: itemFacts(item, place, style), runs: [] })
    }
    index += 1
  }
  for (const run of claims) parts.get(partKey(run.meeting, run.item))?.runs.push(run)
  return { parts: [...parts.values()], dialects, source }
}

const findingsOf = ({ findings }: ReportRecord, words: ReportWords): Html => {
  if (findings.length === 0) return html`<p>${words.noFindings}</p>`
  const entries = findings.map(
    ({ severity, message, rule, span: { start } }, index) =>
      html`<li id=${findingPlace(index)}><b class=${severity}>${words.severities[severity]}</b> <a href=#${linePlace(start.line)}>${words.line(start.line)}</a>: ${message} <code>${rule}</code>`,
  )
  return html`<ol class=findings>${entries}</ol>`
}

const factsAbout = ({ result: { coverage } }: ReportRecord, { dialects, source }: Read, words: ReportWords): Html => {
  const share = coverage.totalCharacters === 0 ? 1 : coverage.claimedCharacters / coverage.totalCharacters
  const parts = [
    [...dialects].join(", "),
    source === undefined ? "" : `${source.encoding}, ${words.bytes(source.bytes)}`,
    `${words.columns.coverage}: ${words.percentage(share)}`,
    coverage.unclaimed.length === 0 ? "" : words.unclaimedLines(coverage.unclaimed.length),
  ].filter((part) => part !== "")
  const sum = source === undefined ? nothing : html`<br><small>SHA-256 <code>${source.sha256}</code></small>`
  return html`<p class=about>${parts.join(" · ")}${sum}</p>`
}

/** Links to lines; several facts of one line have one link. */
const lineLinks = (linked: Set<number>, words: ReportWords): FactStyle["lineLink"] => {
  let before = 0
  return ({ start: { line } }) => {
    if (line === before) return nothing
    before = line
    linked.add(line)
    return html` <a href=#${linePlace(line)}>${words.shortLine(line)}</a>`
  }
}

/**
 * Makes the part of the page that tells of one file.
 *
 * @param record - what was read
 * @param words - words of the page
 * @returns HTML that knows no number yet, for `numbered`, piece by piece
 * @example
 * for (const { html } of documentPage(record, reportWords.da)) write(html)
 */
export const documentPage = function* (record: ReportRecord, words: ReportWords): Generator<Html> {
  const { result, findings } = record
  const linked = new Set<number>()
  const hide = personalHider(result.text, findings)
  const style: FactStyle = { words, lineLink: lineLinks(linked, words), shown: (value) => hide(value).replace(/\s+/g, " ") }
  // all of them first: they say which lines are linked
  const read = readOf(record, style)
  const shown = { text: hide(withoutPersonal(result.text, findings)), lines: result.lines, findings }
  const linesOf = sourceLines(shown, (line) => linked.has(line), words)
  yield html`${factsAbout(record, read, words)}<h4>${words.findings}</h4>
${findingsOf(record, words)}
<div class=heads aria-hidden=true><span>${words.source}</span><span>${words.read}</span></div>
`
  for (const { place, facts, runs } of read.parts) {
    yield html`<section class=pair aria-labelledby=${place}><div class=src>
${joined(runs.map((run) => linesOf(run, place)))}</div><div class=read>${facts}</div></section>
`
  }
}
