import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type BenchFile, type Figure, type Measurement, median } from "../measure.ts"
import { runNode } from "../process.ts"

/** More are measured once: they take long enough not to depend on chance. */
const many = 1000
const perFolder = 1000

/** Minutes under other names, in folders as people keep them. */
const writeFiles = (folder: string, files: readonly BenchFile[], count: number): void => {
  for (let at = 0; at < count; at++) {
    const into = join(folder, String(Math.floor(at / perFolder)))
    if (at % perFolder === 0) mkdirSync(into, { recursive: true })
    writeFileSync(join(into, `${at}.txt`), files[at % files.length]?.text ?? "")
  }
}

/** `referat convert` over many files, as it is started: on all cores, with its report. */
export const batches: Measurement = {
  id: "batches",
  measure: async ({ files, extent, scratch }) => {
    const figures: Figure[] = []
    for (const count of extent.batches) {
      const folder = join(scratch, "batch")
      const out = join(scratch, "batch-out")
      writeFiles(folder, files, count)
      const times = Array.from({ length: count > many ? 1 : 3 }, () => {
        const { milliseconds } = runNode(["bin/referat.js", "convert", folder, "--out", out, "--format", "json,csv", "--quiet"])
        rmSync(out, { recursive: true })
        return milliseconds
      })
      rmSync(folder, { recursive: true })
      figures.push({ name: `${count} ${count === 1 ? "file" : "files"}`, value: (count * 1000) / median(times) })
    }
    return { id: "batches", title: "referat convert, by number of files", unit: "files/s", better: "high", ratioTo: "", figures }
  },
}
