import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** Minutes that are read, as all tables. */
export const minutesToCsv: Throughput = {
  name: "Minutes → CSV, all tables",
  prepare: async ({ text }) => {
    const { parse, toCsv } = await builtLibrary()
    const { meetings } = parse(text)
    return async () => Object.values(await toCsv(meetings)).reduce((sum, table) => sum + table.length, 0)
  },
}
