import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** Minutes that are read, as a line of JSON each. */
export const minutesToJson: Throughput = {
  name: "Minutes → JSON",
  prepare: async ({ text }) => {
    const { parse, toJson } = await builtLibrary()
    const { meetings } = parse(text)
    return () => meetings.reduce((sum, minutes) => sum + toJson(minutes).length, 0)
  },
}
