import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { batches } from "./batches/index.ts"
import { benchFiles } from "./corpus.ts"
import { dialects } from "./dialects/index.ts"
import { thisMachine } from "./machine.ts"
import type { Extent, Measurement, Section } from "./measure.ts"
import { memory } from "./memory/index.ts"
import type { Report } from "./report.ts"
import { shown } from "./show.ts"
import { sizes } from "./sizes/index.ts"
import { startUp } from "./startup/index.ts"
import { throughput } from "./throughput/index.ts"

const measurements: readonly Measurement[] = [startUp, throughput, dialects, sizes, batches, memory]

const { values } = parseArgs({
  options: {
    from: { type: "string", default: "fixtures" },
    megabytes: { type: "string", default: "4" },
    runs: { type: "string", default: "5" },
    starts: { type: "string", default: "15" },
    only: { type: "string", default: measurements.map(({ id }) => id).join(",") },
    full: { type: "boolean", default: false },
    json: { type: "string" },
    compare: { type: "string" },
  },
})

/** What takes minutes is measured with --full only. */
const [sizesUpTo, batchesUpTo, memoryUpTo] = values.full ? [100e6, 100_000, 100e6] : [1e6, 1000, 10e6]
const extent: Extent = {
  throughput: Number(values.megabytes) * 1e6,
  sizes: [1e3, 1e4, 1e5, 1e6, 1e7, 1e8].filter((size) => size <= sizesUpTo),
  batches: [1, 10, 100, 1000, 10_000, 100_000].filter((count) => count <= batchesUpTo),
  memory: [1e6, 1e7, 1e8].filter((size) => size <= memoryUpTo),
  rounds: Number(values.runs),
  starts: Number(values.starts),
}

const asked = values.only.split(",")
const unknown = asked.find((id) => !measurements.some((one) => one.id === id))
if (unknown !== undefined) throw new Error(`--only ${unknown}: there are ${measurements.map(({ id }) => id).join(", ")}`)

const scratch = mkdtempSync(join(tmpdir(), "referat-bench-"))
try {
  const files = benchFiles(values.from)
  const machine = thisMachine()
  const sections: Section[] = []
  for (const { id, measure } of measurements.filter((one) => asked.includes(one.id))) {
    console.error(`measuring ${id} …`)
    sections.push(await measure({ files, extent, scratch }))
  }
  const report: Report = { machine, files: files.length, sections }
  const before = values.compare === undefined ? undefined : (JSON.parse(readFileSync(values.compare, "utf8")) as Report)
  console.log(shown(report, before))
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`)
} finally {
  rmSync(scratch, { recursive: true })
}
