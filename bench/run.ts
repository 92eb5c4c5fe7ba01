import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { interleaved, median, type StartUp, type Throughput } from "./measure.ts"
import { type Report, shown } from "./report.ts"
import { help } from "./startup/help.ts"
import { node } from "./startup/node.ts"
import { parse } from "./startup/parse.ts"
import { version } from "./startup/version.ts"
import { type BenchFile, benchFiles, repeated } from "./text.ts"
import { commonmark } from "./throughput/commonmark.ts"
import { handSplit } from "./throughput/hand-split.ts"
import { lexerCst } from "./throughput/lexer-cst.ts"
import { lineLexer } from "./throughput/line-lexer.ts"
import { markdownIt } from "./throughput/markdown-it.ts"
import { oneByOne } from "./throughput/one-by-one.ts"
import { textToMinutes } from "./throughput/text-to-minutes.ts"

const throughputs: Throughput[] = [handSplit, lineLexer, lexerCst, textToMinutes, oneByOne, commonmark, markdownIt]
const startUps: StartUp[] = [node, version, help, parse]

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    compare: { type: "string" },
    from: { type: "string", default: "fixtures" },
    megabytes: { type: "string", default: "4" },
    runs: { type: "string", default: "5" },
    starts: { type: "string", default: "15" },
  },
})

const measureThroughput = async (text: string, documents: readonly string[]): Promise<Report["throughput"]> => {
  const runs = await Promise.all(throughputs.map(({ prepare }) => prepare(text, documents)))
  // Two rounds are not counted: the first runs compile.
  interleaved(runs, 2)
  const times = interleaved(runs, Number(values.runs))
  const bytes = Buffer.byteLength(text)
  return throughputs.map(({ name }, index) => {
    const milliseconds = median(times[index] ?? [])
    return { name, milliseconds, megabytesPerSecond: bytes / 1e6 / (milliseconds / 1e3) }
  })
}

const largest = (files: readonly BenchFile[]): BenchFile => files.reduce((a, b) => (b.text.length > a.text.length ? b : a))

const startOnce = (argv: string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" })
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`)
}

const measureStartUp = (file: string): Report["startUp"] => {
  const runs = startUps.map(
    ({ argv }) =>
      () =>
        startOnce(argv(file)),
  )
  interleaved(runs, 1)
  const middles = interleaved(runs, Number(values.starts)).map(median)
  return startUps.map(({ name }, index) => {
    const milliseconds = middles[index] ?? Number.NaN
    return { name, milliseconds, ratio: milliseconds / (middles[0] ?? Number.NaN) }
  })
}

const files = benchFiles(values.from)
const text = repeated(files, Number(values.megabytes) * 1e6)
const startUp = measureStartUp(largest(files).path)
const throughput = await measureThroughput(
  text,
  files.map((file) => file.text),
)
const report: Report = { node: process.versions.node, bytes: Buffer.byteLength(text), files: files.length, throughput, startUp }
const before = values.compare === undefined ? undefined : (JSON.parse(readFileSync(values.compare, "utf8")) as Report)
console.log(shown(report, before))
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
