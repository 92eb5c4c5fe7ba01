import { escapeHtml } from "../src/report/html.ts"
import type { Figure, Section } from "./measure.ts"
import { type Report, sectionOf, shownNumber } from "./report.ts"
import { shownMachine } from "./show.ts"

/** A group of bars under a heading. */
interface Panel {
  title: string
  bars: readonly { label: string; value: number; shown: string; kind: "own" | "peer" }[]
  scale: (value: number) => number
  ticks: readonly { value: number; label: string }[]
}

const width = 800
const labelWidth = 270
const barWidth = 420
const rowHeight = 24
const barHeight = 16
const margin = 16
const panelHead = 46
const panelFoot = 14

const style = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
  .title { font-weight: 600; font-size: 14px }
  .small { font-size: 11px; fill: #57606a }
  .bold { font-weight: 600 }
  .paper { fill: #ffffff }
  .own { fill: #0969da }
  .peer { fill: #8c959f }
  .line { stroke: #d0d7de }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9198a1 }
    .paper { fill: #0d1117 }
    .own { fill: #4493f8 }
    .peer { fill: #6e7681 }
    .line { stroke: #30363d }
  }
`

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** What is ours reads minutes; the rest stands beside it. */
const kindOf = ({ name }: Figure): "own" | "peer" => (/→|^referat/.test(name) ? "own" : "peer")

/** From a tenth to a hundred MB/s, each step of the same length ten times as fast. */
const logarithmic = (lowest: number, highest: number) => (value: number) =>
  Math.max(0, Math.min(1, Math.log(value / lowest) / Math.log(highest / lowest)))

const speedPanel = ({ title, figures }: Section): Panel => {
  const values = figures.map(({ value }) => value)
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...values)))
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...values)))
  const decades = Array.from({ length: Math.round(Math.log10(highest / lowest)) + 1 }, (_, step) => lowest * 10 ** step)
  return {
    title: `MB/s (logarithmic): ${title}`,
    bars: figures.map((figure) => ({
      label: figure.name,
      value: figure.value,
      shown: `${shownNumber(figure.value)} MB/s`,
      kind: kindOf(figure),
    })),
    scale: logarithmic(lowest, highest),
    ticks: decades.map((value) => ({ value, label: String(Math.round(value * 1000) / 1000) })),
  }
}

const startPanel = ({ figures }: Section): Panel => {
  const highest = Math.ceil(Math.max(...figures.map(({ ratio = 1 }) => ratio)))
  return {
    title: "start-up, as multiples of node -e 0",
    bars: figures.map((figure) => ({
      label: figure.name,
      value: figure.ratio ?? 1,
      shown: `${shownNumber(figure.ratio)} ×`,
      kind: kindOf(figure),
    })),
    scale: (value) => value / highest,
    ticks: Array.from({ length: highest + 1 }, (_, value) => ({ value, label: String(value) })),
  }
}

const heightOf = ({ bars }: Panel): number => panelHead + bars.length * rowHeight + panelFoot

const panelSvg = ({ title, bars, scale, ticks }: Panel, top: number): string => {
  const left = margin + labelWidth
  const first = top + panelHead
  const last = first + bars.length * rowHeight
  const lines = ticks.map(({ value, label }) => {
    const x = rounded(left + scale(value) * barWidth)
    return `<line class="line" x1="${x}" y1="${first - 4}" x2="${x}" y2="${last}"/><text class="small" x="${x}" y="${first - 8}" text-anchor="middle">${label}</text>`
  })
  const rows = bars.map(({ label, value, shown, kind }, row) => {
    const y = first + row * rowHeight
    const length = Math.max(2, scale(value) * barWidth)
    const weight = kind === "own" ? ' class="bold"' : ""
    return [
      `<text x="${left - 8}" y="${y + 16}" text-anchor="end"${weight}>${escapeHtml(label)}</text>`,
      `<rect class="${kind}" x="${left}" y="${y + 4}" width="${rounded(length)}" height="${barHeight}" rx="2"/>`,
      `<text x="${rounded(left + length + 6)}" y="${y + 16}">${shown}</text>`,
    ].join("")
  })
  return [`<text class="title" x="${margin}" y="${top + 20}">${escapeHtml(title)}</text>`, ...lines, ...rows].join("\n")
}

/**
 * Draws the figures of a run, for light and dark pages.
 *
 * @param report - the run
 * @returns an SVG document
 * @throws where the run has neither throughput nor start-up
 * @example
 * writeFileSync("docs/speed/speed.svg", speedChart(report))
 */
export const speedChart = (report: Report): string => {
  const throughput = sectionOf(report, "throughput")
  const startUp = sectionOf(report, "startup")
  if (throughput === undefined || startUp === undefined) throw new Error("run the bench with throughput and startup: these are drawn")
  const panels = [speedPanel(throughput), startPanel(startUp)]
  const height = panels.reduce((sum, panel) => sum + heightOf(panel), margin * 2 + 20)
  let top = margin
  const drawn = panels.map((panel) => {
    const svg = panelSvg(panel, top)
    top += heightOf(panel)
    return svg
  })
  const description = panels.flatMap(({ title, bars }) => [`${title}.`, ...bars.map(({ label, shown }) => `${label}: ${shown}.`)]).join(" ")
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    '<title id="title">How fast referat is, beside other programs on the same text</title>',
    `<desc id="description">${escapeHtml(description)}</desc>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    ...drawn,
    `<text class="small" x="${margin}" y="${height - margin}">Bold and blue: referat. Grey: others. ${escapeHtml(shownMachine(report.machine))}</text>`,
    "</svg>",
    "",
  ].join("\n")
}
