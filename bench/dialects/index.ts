import { commonmarkRun } from "../commonmark.ts"
import { documentsOver } from "../corpus.ts"
import { builtLibrary } from "../library.ts"
import { type BenchFile, type Figure, interleaved, type Measurement, megabytesPerSecond } from "../measure.ts"

/** So much of each dialect is read in one run. */
const enough = 200_000

const byDialect = (files: readonly BenchFile[], dialectOf: (text: string) => string): Map<string, BenchFile[]> => {
  const groups = new Map<string, BenchFile[]>()
  for (const file of files) {
    const dialect = dialectOf(file.text)
    groups.set(dialect, [...(groups.get(dialect) ?? []), file])
  }
  return groups
}

/** The documents of each dialect, one by one. */
export const dialects: Measurement = {
  id: "dialects",
  measure: async ({ files, extent }) => {
    const { detect, parse } = await builtLibrary()
    const figures: Figure[] = []
    for (const [name, group] of [...byDialect(files, (text) => detect(text).dialect)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const documents = documentsOver(group, enough)
      const bytes = documents.reduce((sum, document) => sum + Buffer.byteLength(document), 0)
      const runs = [() => documents.reduce((sum, document) => sum + parse(document).meetings.length, 0), commonmarkRun(documents)]
      await interleaved(runs, 1)
      const [own = Number.NaN, floor = Number.NaN] = await interleaved(runs, extent.rounds)
      figures.push({ name, value: megabytesPerSecond(bytes, own), ratio: floor / own })
    }
    return { id: "dialects", title: "documents → Minutes, by dialect", unit: "MB/s", better: "high", ratioTo: "commonmark.js", figures }
  },
}
