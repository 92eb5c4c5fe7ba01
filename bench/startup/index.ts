import { type BenchFile, interleaved, type Measurement } from "../measure.ts"
import { runNode } from "../process.ts"
import { help } from "./help.ts"
import { node } from "./node.ts"
import { parse } from "./parse.ts"
import type { StartUp } from "./start-up.ts"
import { version } from "./version.ts"

/** The first is what the others are measured against. */
const startUps: readonly StartUp[] = [node, version, help, parse]

const largest = (files: readonly BenchFile[]): BenchFile | undefined => [...files].sort((a, b) => b.text.length - a.text.length)[0]

/** The command line from its start to its end, against Node doing nothing. */
export const startUp: Measurement = {
  id: "startup",
  measure: async ({ files, extent }) => {
    const file = largest(files)
    const runs = startUps.map(
      ({ argv }) =>
        () =>
          runNode(argv(file?.path ?? "")).milliseconds,
    )
    await interleaved(runs, 1)
    const times = await interleaved(runs, extent.starts)
    const floor = times[0] ?? Number.NaN
    return {
      id: "startup",
      title: `start-up; FILE has ${Math.round(Buffer.byteLength(file?.text ?? "") / 1000)} kB`,
      unit: "ms",
      better: "low",
      ratioTo: "node -e 0",
      figures: startUps.map(({ name }, index) => ({
        name,
        value: times[index] ?? Number.NaN,
        ratio: (times[index] ?? Number.NaN) / floor,
      })),
    }
  },
}
