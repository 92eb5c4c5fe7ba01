import { type Html, html, joined, nothing } from "./html.ts"
import type { ReportWords } from "./wording/index.ts"

/** One part of every bar. */
export interface Series {
  label: string
  /** Shown on the bar and in the legend, so that nothing is told by colour alone. */
  letter: string
  /** 1–6, a colour of the page. */
  color: number
}

/** One bar: what it is for, and how much each part of it is. */
export interface Bar {
  label: string
  values: readonly number[]
}

/** What a chart shows. */
export interface Chart {
  /** Letters and figures; ids in the page begin with it. */
  id: string
  title: string
  description: string
  series: readonly Series[]
  bars: readonly Bar[]
}

const labelWidth = 92
const barWidth = 560
const totalWidth = 68
const rowHeight = 26
const barHeight = 20
/** A part narrower than this has no room for its letter. */
const roomForLetter = 16

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

const partsOf = ({ label, values }: Bar, series: readonly Series[], scale: number, y: number, words: ReportWords): Html[] => {
  let x = labelWidth
  return values.flatMap((value, index) => {
    const one = series[index]
    if (value === 0 || one === undefined) return []
    const width = value * scale
    const left = x
    x += width
    const letter =
      width < roomForLetter ? nothing : html`<text x="${rounded(left + width / 2)}" y="${y + 15}" class="in">${one.letter}</text>`
    return [
      html`<g><title>${label}: ${one.label} ${words.number(value)}</title><rect class="c${one.color}" x="${rounded(left)}" y="${y}" width="${rounded(width)}" height="${barHeight}"/>${letter}</g>`,
    ]
  })
}

const legendOf = (series: readonly Series[]): Html =>
  html`<ul class="key">${series.map(({ label, letter, color }) => html`<li><span class="swatch c${color}" aria-hidden="true">${letter}</span>${label}`)}</ul>`

/**
 * Bars that lie one under the other, each divided into parts: a picture with a title and a description, and a legend.
 *
 * @param chart - what to show
 * @param words - words of the page
 * @returns SVG and legend; a sentence where there is nothing to show
 * @example
 * stackedBars({ id: "a", title: "…", description: "…", series, bars: [{ label: "2024", values: [3, 1] }] }, words)
 */
export const stackedBars = ({ id, title, description, series, bars }: Chart, words: ReportWords): Html => {
  const longest = Math.max(0, ...bars.map(({ values }) => sum(values)))
  if (longest === 0) return html`<p>${words.nothingToShow}</p>`
  const scale = barWidth / longest
  const width = labelWidth + barWidth + totalWidth
  const height = bars.length * rowHeight
  const rows = bars.map((bar, index) => {
    const y = index * rowHeight + (rowHeight - barHeight) / 2
    const total = sum(bar.values)
    return html`<text x="${labelWidth - 8}" y="${y + 15}" class="label">${bar.label}</text>${partsOf(bar, series, scale, y, words)}<text x="${rounded(labelWidth + total * scale + 6)}" y="${y + 15}">${words.number(total)}</text>
`
  })
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
${joined(rows)}</svg>
${legendOf(series)}`
}

/**
 * The numbers behind a chart.
 *
 * @param caption - what the table shows
 * @param columns - headings after the first
 * @param bars - a line each
 * @param words - words of the page
 * @returns a table that opens on request
 * @example
 * dataTable("Decisions by year", ["Approved", "Noted"], [{ label: "2024", values: [3, 1] }], words)
 */
export const dataTable = (caption: string, columns: readonly string[], bars: readonly Bar[], words: ReportWords): Html => {
  if (bars.length === 0) return nothing
  const row = (label: string, values: readonly number[]): Html =>
    html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td>${words.number(value)}</td>`)}<td>${words.number(sum(values))}</td></tr>
`
  const totals = columns.map((_, index) => sum(bars.map(({ values }) => values[index] ?? 0)))
  return html`<details class="numbers"><summary class="opener">${words.asTable}</summary><div class="wide" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${words.year}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}<th scope="col">${words.all}</th></tr></thead>
<tbody>
${bars.map(({ label, values }) => row(label, values))}</tbody><tfoot>${row(words.all, totals)}</tfoot></table></div></details>`
}
