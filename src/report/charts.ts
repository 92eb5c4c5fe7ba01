/** The two charts: what was decided, and who was there. */
import type { Outcome } from "../ast/schema.ts"
import { type Bar, dataTable, stackedBars } from "./chart.ts"
import { type Html, html } from "./html.ts"
import type { Attendance } from "./record.ts"
import { byYear, type Totals } from "./totals.ts"
import type { OutcomeGroup, ReportWords } from "./wording/index.ts"

const groupOf: Readonly<Record<Outcome, OutcomeGroup>> = {
  approved: "adopted",
  endorsed: "adopted",
  recommended: "adopted",
  elected: "adopted",
  noted: "taken-note",
  discussed: "taken-note",
  postponed: "passed-on",
  referred: "passed-on",
  "sent-to-consultation": "passed-on",
  rejected: "rejected",
  withdrawn: "rejected",
  mixed: "mixed",
  none: "without",
  "not-released": "without",
  unknown: "without",
}

const outcomes = Object.keys(groupOf) as Outcome[]
const groups: readonly OutcomeGroup[] = ["adopted", "taken-note", "passed-on", "rejected", "mixed", "without"]
const statuses: readonly Attendance[] = ["present", "excused", "absent"]
const letters = "ABCDEF"

const barsOf = <Key extends string>(
  years: ReadonlyMap<string, ReadonlyMap<Key, number>>,
  keys: readonly Key[],
  words: ReportWords,
): Bar[] =>
  byYear(years).map(([year, counts]) => ({
    label: year === "" ? words.noYear : year,
    values: keys.map((key) => counts.get(key) ?? 0),
  }))

/** The parts of a bar for single outcomes put together by group. */
const grouped = ({ label, values }: Bar): Bar => ({
  label,
  values: groups.map((group) => outcomes.reduce((sum, outcome, index) => sum + (groupOf[outcome] === group ? (values[index] ?? 0) : 0), 0)),
})

const sumOf = (bars: readonly Bar[]): number => bars.flatMap(({ values }) => values).reduce((sum, value) => sum + value, 0)

/**
 * Decisions by year and outcome: outcomes in groups as a chart, each by itself as a table.
 *
 * @param totals - sums over all files
 * @param words - words of the page
 * @returns a section of the page
 * @example
 * decisionChart(totals, reportWords.da)
 */
export const decisionChart = ({ outcomes: years }: Totals, words: ReportWords): Html => {
  const bars = barsOf(years, outcomes, words)
  const used = outcomes.flatMap((outcome, index) => (bars.some(({ values }) => (values[index] ?? 0) > 0) ? [{ outcome, index }] : []))
  const chart = {
    id: "decisions",
    title: words.decisions,
    description: words.decisionsDescription(bars.length, sumOf(bars)),
    series: groups.map((group, index) => ({ label: words.groups[group], letter: letters.charAt(index), color: index + 1 })),
    bars: bars.map(grouped),
  }
  const lines = bars.map(({ label, values }) => ({ label, values: used.map(({ index }) => values[index] ?? 0) }))
  const columns = used.map(({ outcome }) => words.outcomes[outcome])
  return html`<section aria-labelledby="h-decisions"><h2 id="h-decisions">${words.decisions}</h2>
${stackedBars(chart, words)}
${dataTable(words.decisions, columns, lines, words)}</section>
`
}

/**
 * Who was present by year.
 *
 * @param totals - sums over all files
 * @param words - words of the page
 * @returns a section of the page
 * @example
 * attendanceChart(totals, reportWords.da)
 */
export const attendanceChart = ({ attendance }: Totals, words: ReportWords): Html => {
  const bars = barsOf(attendance, statuses, words)
  const series = statuses.map((status, index) => ({
    label: words.status[status],
    letter: letters.charAt(index),
    // the colours of adopted, passed on and rejected
    color: [1, 3, 4][index] ?? 6,
  }))
  const description = words.attendanceDescription(bars.length, sumOf(bars))
  const columns = series.map(({ label }) => label)
  return html`<section aria-labelledby="h-attendance"><h2 id="h-attendance">${words.attendance}</h2>
<p>${words.attendanceIntro}</p>
${stackedBars({ id: "attendance", title: words.attendance, description, series, bars }, words)}
${dataTable(words.attendance, columns, bars, words)}</section>
`
}
