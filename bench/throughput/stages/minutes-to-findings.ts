import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** All rules of the default profile, over minutes that are read. */
export const minutesToFindings: Throughput = {
  name: "Minutes → findings",
  prepare: async ({ text }) => {
    const { parse, validate } = await builtLibrary()
    const result = parse(text)
    return () => validate(result).length
  },
}
