import { commonmarkRun } from "../commonmark.ts"
import { repeated, sizeName } from "../corpus.ts"
import { builtLibrary } from "../library.ts"
import { type Figure, interleaved, type Measurement, megabytesPerSecond } from "../measure.ts"

/** A small text is read so often that the clock can tell. */
const enough = 200_000
/** A text beyond this is read once, and not with commonmark.js, whose tree of it does not fit into the memory. */
const large = 20e6

/** One text, from that of a notice to that of an archive. */
export const sizes: Measurement = {
  id: "sizes",
  measure: async ({ files, extent }) => {
    const { parse } = await builtLibrary()
    const figures: Figure[] = []
    for (const size of extent.sizes) {
      const text = repeated(files, size).toString()
      const bytes = Buffer.byteLength(text)
      const again = Math.max(1, Math.round(enough / bytes))
      const texts = new Array<string>(again).fill(text)
      const own = (): number => texts.reduce((sum, one) => sum + parse(one).meetings.length, 0)
      const runs = size > large ? [own] : [own, commonmarkRun(texts)]
      if (size < large) await interleaved(runs, 1)
      const [time = Number.NaN, floor] = await interleaved(runs, size > large ? 1 : extent.rounds)
      const value = megabytesPerSecond(bytes * again, time)
      figures.push({ name: sizeName(size), value, ...(floor === undefined ? {} : { ratio: floor / time }) })
    }
    return { id: "sizes", title: "text → Minutes, by size of one text", unit: "MB/s", better: "high", ratioTo: "commonmark.js", figures }
  },
}
