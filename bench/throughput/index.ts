import { documentsOver, repeated } from "../corpus.ts"
import { interleaved, type Measurement, megabytesPerSecond } from "../measure.ts"
import { peers } from "./peers/index.ts"
import { stages } from "./stages/index.ts"

const reference = "commonmark.js to its tree"

/** The stages of the reader, and other programs on the same text, in the same rounds. */
export const throughput: Measurement = {
  id: "throughput",
  measure: async ({ files, extent }) => {
    const bytes = repeated(files, extent.throughput)
    const corpus = { text: bytes.toString(), bytes, documents: documentsOver(files, bytes.length) }
    const all = [...stages, ...peers]
    const runs = await Promise.all(all.map(({ prepare }) => prepare(corpus)))
    // Two rounds are not counted: the first runs compile.
    await interleaved(runs, 2)
    const speeds = (await interleaved(runs, extent.rounds)).map((milliseconds) => megabytesPerSecond(bytes.length, milliseconds))
    const floor = speeds[all.findIndex(({ name }) => name === reference)] ?? Number.NaN
    return {
      id: "throughput",
      title: `stages and peers, on ${(bytes.length / 1e6).toFixed(1)} MB of one text`,
      unit: "MB/s",
      better: "high",
      ratioTo: "commonmark.js",
      figures: all.map(({ name }, index) => ({ name, value: speeds[index] ?? Number.NaN, ratio: (speeds[index] ?? Number.NaN) / floor })),
    }
  },
}
