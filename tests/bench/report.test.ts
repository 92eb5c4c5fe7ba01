import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parseFragment } from "parse5"
import { describe, expect, it } from "vitest"
import { speedChart } from "../../bench/chart.ts"
import { documentsOver, repeated, sizeName } from "../../bench/corpus.ts"
import { goals, verdictOf } from "../../bench/goals.ts"
import { interleaved, median, megabytesPerSecond } from "../../bench/measure.ts"
import { withSpeed } from "../../bench/page.ts"
import { type Report, shownNumber } from "../../bench/report.ts"
import { shown } from "../../bench/show.ts"

const root = join(import.meta.dirname, "../..")
const committed = JSON.parse(readFileSync(join(root, "docs/speed/bench.json"), "utf8")) as Report

const machine = { date: "2024-01-01", node: "20.19.0", cpu: "a processor", cores: 2, memory: 8, system: "linux x64", load: 0 }

/** A run in which our reader is so many times as fast as commonmark.js. */
const runWith = (ratio: number): Report => ({
  machine,
  files: 1,
  sections: [
    {
      id: "throughput",
      title: "stages and peers",
      unit: "MB/s",
      better: "high",
      ratioTo: "commonmark.js",
      figures: [
        { name: "text → Minutes", value: 10 * ratio, ratio },
        { name: "commonmark.js to its tree", value: 10, ratio: 1 },
      ],
    },
  ],
})

describe("what is measured", () => {
  it("the median of an odd and an even number of times", () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(megabytesPerSecond(4_000_000, 500)).toBe(8)
  })

  it("runs take turns", async () => {
    const order: string[] = []
    const run = (name: string) => () => order.push(name)
    expect(await interleaved([run("a"), run("b")], 2)).toHaveLength(2)
    expect(order).toEqual(["a", "b", "a", "b"])
  })

  it("texts have the size that was asked for, and end with a line", () => {
    const files = [
      { path: "a", text: "Blåt\n" },
      { path: "b", text: "Havn" },
    ]
    const text = repeated(files, 100).toString()
    expect(text.length).toBeGreaterThan(80)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100)
    expect(text).toMatch(/^(?:Blåt\n\nHavn\n\n)*(?:Blåt\n\n?)?(?:Havn\n)?$/)
    expect(documentsOver(files, 10)).toEqual(["Blåt\n", "Havn"])
    expect([1e3, 1e8].map(sizeName)).toEqual(["1 kB", "100 MB"])
  })
})

describe("what is shown", () => {
  it("numbers with three digits", () => {
    expect([0.02534, 0.2534, 2.534, 25.34, 253.4, 2534].map(shownNumber)).toEqual(["0.025", "0.253", "2.53", "25.3", "253", "2534"])
    expect(shownNumber(undefined)).toBe("–")
  })

  it("goals as held, missed and not measured", () => {
    const verdicts = (report: Report) => goals.map((goal) => verdictOf(goal, report))
    expect(verdicts(runWith(1.2)).slice(0, 2)).toEqual(["held", "not measured"])
    expect(verdicts(runWith(0.9)).slice(0, 2)).toEqual(["MISSED", "not measured"])
  })

  it("a change against an earlier run, by ratios", () => {
    const lines = shown(runWith(1.2), runWith(1)).split("\n")
    expect(lines.find((line) => line.includes("text → Minutes  "))).toMatch(/12\.0 +1\.20 +\+20 %$/)
    expect(lines.find((line) => line.includes("commonmark.js to its tree"))).toMatch(/\+0 %$/)
  })
})

describe("the committed run", () => {
  it("is what the chart shows: `npm run bench:chart` would change nothing", () => {
    expect(readFileSync(join(root, "docs/speed/speed.svg"), "utf8")).toBe(speedChart(committed))
  })

  it("is what README shows", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8")
    expect(withSpeed(readme, committed)).toBe(readme)
  })

  it("is told in words to who cannot see the chart", () => {
    const svg = parseFragment(speedChart(committed))
    expect(JSON.stringify(svg, (key, value: unknown) => (key === "parentNode" ? undefined : value))).toContain('"desc"')
    const description = /<desc[^>]*>(.*)<\/desc>/.exec(speedChart(committed))?.[1] ?? ""
    for (const { id, figures } of committed.sections)
      if (id === "throughput") for (const { name } of figures) expect(description).toContain(name)
  })
})
