import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { repeated, sizeName } from "../corpus.ts"
import type { Figure, Measurement } from "../measure.ts"
import { runNode } from "../process.ts"

const commands: readonly { name: string; argv: (file: string, folder: string) => string[] }[] = [
  { name: "parse", argv: (file) => ["parse", file] },
  { name: "parse --format csv", argv: (file) => ["parse", "--format", "csv", file] },
  { name: "validate", argv: (file) => ["validate", file] },
  { name: "convert", argv: (file, folder) => ["convert", file, "--out", join(folder, "out"), "--quiet"] },
]

const peakOf = (argv: readonly string[]): number => runNode(["--require", "./bench/memory/peak.cjs", ...argv]).peak

/** The most memory that a command has at a time, each in a process of its own. */
export const memory: Measurement = {
  id: "memory",
  measure: async ({ files, extent, scratch }) => {
    const figures: Figure[] = [{ name: "node -e 0", value: peakOf(["-e", "0"]) / 1e6 }]
    for (const size of extent.memory) {
      const folder = join(scratch, "memory")
      mkdirSync(folder)
      const file = join(folder, "minutes.txt")
      writeFileSync(file, repeated(files, size))
      for (const { name, argv } of commands) {
        const peak = peakOf(["bin/referat.js", ...argv(file, folder)])
        figures.push({ name: `${name}, ${sizeName(size)}`, value: peak / 1e6, ratio: peak / size })
      }
      rmSync(folder, { recursive: true })
    }
    return { id: "memory", title: "peak memory, one file", unit: "MB", better: "low", ratioTo: "the text", figures }
  },
}
