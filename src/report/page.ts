/** The page around the files: what stands before the table, between table and texts, and at the end. */
import { createHash } from "node:crypto"
import { claimKinds } from "../claims.ts"
import { attendanceChart, decisionChart } from "./charts.ts"
import { client, style } from "./generated/page.ts"
import { type Html, html, nothing, trusted } from "./html.ts"
import { needsLook, type ReportRow } from "./record.ts"
import { claimClass } from "./source-text.ts"
import type { Totals } from "./totals.ts"
import type { ReportWords } from "./wording/index.ts"

/** A file of which nothing was read. */
export interface ReportProblem {
  path: string
  message: string
}

/** Files of which nothing was read. */
export interface ReportProblems {
  listed: readonly ReportProblem[]
  /** How many there are, listed or not. */
  count: number
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`

/** Even if a piece of a file got into the page as HTML, nothing of it would run and nothing would be fetched. */
const policy = `default-src 'none'; script-src ${hashOf(client)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`

const shareOf = ({ claimed, total }: Pick<ReportRow, "claimed" | "total">): number => (total === 0 ? 1 : claimed / total)

const totalsOf = (totals: Totals, problems: number, words: ReportWords): Html => {
  const { number, total } = words
  const figures: readonly (readonly [string, string, string])[] = [
    [total.documents, number(totals.documents), ""],
    [total.problems, number(problems), problems > 0 ? "bad" : ""],
    [total.attention, number(totals.attention), totals.attention > 0 ? "look" : ""],
    [total.coverage, words.percentage(shareOf(totals)), ""],
    [total.unclaimed, number(totals.unclaimedLines), ""],
    [total.meetings, number(totals.meetings), ""],
    [total.items, number(totals.items), ""],
    [total.decisions, number(totals.decisions), ""],
    [total.errors, number(totals.errors), totals.errors > 0 ? "bad" : ""],
    [total.warnings, number(totals.warnings), ""],
    [total.hints, number(totals.hints), ""],
  ]
  return html`<section aria-labelledby="h-totals"><h2 id="h-totals">${words.totals}</h2>
<dl class="totals">${figures.map(([label, value, kind]) => html`<div class="${kind}"><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>
`
}

const dialectsOf = ({ dialects }: Totals, words: ReportWords): Html => {
  if (dialects.size === 0) return nothing
  const sorted = [...dialects].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
  return html`<section aria-labelledby="h-dialects"><h2 id="h-dialects">${words.dialects}</h2>
<ul class="tags">${sorted.map(([dialect, count]) => html`<li>${dialect} <b>${words.number(count)}</b></li>`)}</ul></section>
`
}

const problemsOf = ({ listed, count }: ReportProblems, words: ReportWords): Html => {
  if (count === 0) return nothing
  return html`<section aria-labelledby="h-problems"><h2 id="h-problems">${words.problems}</h2>
<p>${words.problemsIntro}${count > listed.length ? ` ${words.moreProblems(count - listed.length)}` : ""}</p>
<div class="wide" tabindex="0" role="group" aria-labelledby="h-problems"><table><thead><tr class="left"><th scope="col">${words.file}</th><th scope="col">${words.reason}</th></tr></thead><tbody>
${listed.map(({ path, message }) => html`<tr class="left"><th scope="row">${path}</th><td>${message}</td></tr>`)}
</tbody></table></div></section>
`
}

const controlsOf = (words: ReportWords): Html => {
  const [group, decimal] = [words.number(1000).charAt(1), words.number(0.5).charAt(1)]
  return html`<form id="controls" role="search" data-decimal="${decimal}" data-group="${group}" data-shown="${words.shown}" data-none="${words.noneFound}" hidden>
<label>${words.search}<input type="search" id="search" autocomplete="off"></label>
<label><input type="checkbox" id="search-texts">${words.searchTexts}</label>
<label><input type="checkbox" id="only-look">${words.onlyAttention}</label>
</form>
<p id="status" role="status"></p>
<div id="table" class="wide" tabindex="0" role="group" aria-labelledby="h-files"></div>
<div id="pager" hidden><button type="button">${words.previous}</button><button type="button">${words.next}</button></div>
`
}

/** What the reader most wants to see on top: the lowest coverage, the most findings. */
const columns: readonly (readonly [keyof ReportWords["columns"], "high" | "low"])[] = [
  ["file", "low"],
  ["date", "low"],
  ["body", "low"],
  ["dialect", "low"],
  ["items", "high"],
  ["decisions", "high"],
  ["coverage", "low"],
  ["unclaimed", "high"],
  ["errors", "high"],
  ["warnings", "high"],
  ["hints", "high"],
]

/**
 * All that stands before the lines of the table.
 *
 * @param totals - sums over all files
 * @param problems - files that were not read
 * @param leftOut - how many texts are left out
 * @param words - words of the page
 * @returns HTML, with a table that is still open
 * @example
 * pageStart(totals, { listed: [], count: 0 }, 0, reportWords.da)
 */
export const pageStart = (totals: Totals, problems: ReportProblems, leftOut: number, words: ReportWords): Html =>
  html`<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><a class="skip" href="#h-files">${words.skip}</a><h1>${words.title}</h1>
<p>${words.intro}</p></header>
<main>
${totalsOf(totals, problems.count, words)}${problemsOf(problems, words)}<div class="columns">
${decisionChart(totals, words)}${attendanceChart(totals, words)}</div>
${dialectsOf(totals, words)}<section aria-labelledby="h-files"><h2 id="h-files">${words.files}</h2>
<p>${words.filesIntro}</p>
${leftOut === 0 ? nothing : html`<p><strong>${words.leftOut(leftOut)}</strong></p>`}
${controlsOf(words)}<noscript id="rows"><div class="wide"><table class="files"><thead><tr>${columns.map(([column, first]) => html`<th scope="col" data-first="${first}">${words.columns[column]}</th>`)}</tr></thead><tbody>
`

/**
 * A line of the table.
 *
 * @param row - a file
 * @param id - its id where its text is in the page, else null
 * @param words - words of the page
 * @returns HTML on one line
 * @example
 * tableRow(row, "f1", reportWords.da)
 */
export const tableRow = (row: ReportRow, id: string | null, words: ReportWords): Html => {
  const name = id === null ? html`${row.path}` : html`<a href="#${id}">${row.path}</a>`
  const more = row.meetings > 1 ? ` +${row.meetings - 1}` : ""
  const numbers = [row.unclaimedLines, row.errors, row.warnings, row.hints]
  return html`<tr${needsLook(row) ? html` class="look"` : nothing}><th scope="row">${name}<td>${row.date ?? ""}${more}<td>${row.body}<td>${[...new Set(row.dialects)].join(", ")}<td>${words.number(row.items)}<td>${words.number(row.decisions)}<td>${words.percentage(shareOf(row))}${numbers.map((value) => html`<td>${words.number(value)}`)}
`
}

/**
 * What stands between the lines of the table and the texts.
 *
 * @param words - words of the page
 * @returns HTML
 * @example
 * betweenRowsAndTexts(reportWords.da)
 */
export const betweenRowsAndTexts = (words: ReportWords): Html =>
  html`</tbody></table></div></noscript></section>
<details id="legend"><summary class="opener">${words.legend}</summary>
<p>${words.legendIntro}</p>
<ul class="legend">${claimKinds.map((kind) => html`<li><b class="${claimClass(kind)}">${words.claims[kind].label}</b> ${words.claims[kind].about}`)}</ul></details>
<section id="viewer" tabindex="-1" aria-label="${words.document}" hidden><nav aria-label="${words.document}"><a href="#h-files">${words.backToFiles}</a><a data-step="-1" href="#h-files">${words.previousFile}</a><a data-step="1" href="#h-files">${words.nextFile}</a></nav><div id="shown-file"></div></section>
<section id="texts" aria-label="${words.texts}">
`

/**
 * The text of a file: what is in a `noscript` costs a browser nothing until the script asks for it, and stands there for who runs none.
 *
 * @param id - what its places begin with
 * @param path - the file
 * @param page - HTML of the file, piece by piece
 * @returns HTML, piece by piece
 * @example
 * for (const { html } of textOfFile("f1", "a.txt", [numbered(page, "f1")])) write(html)
 */
export const textOfFile = function* (id: string, path: string, page: Iterable<Html>): Generator<Html> {
  yield html`<noscript data-f=${id}><details class=doc id=${id}><summary><h3>${path}</h3></summary>
`
  yield* page
  yield html`</details></noscript>
`
}

/**
 * The end of the page.
 *
 * @param version - of this program
 * @param words - words of the page
 * @returns HTML
 * @example
 * pageEnd("1.0.0", reportWords.da)
 */
export const pageEnd = (version: string, words: ReportWords): Html =>
  html`</section>
</main>
<footer><p>${words.made(version)}</p></footer>
<script>${trusted(client)}</script>
</body>
</html>
`
