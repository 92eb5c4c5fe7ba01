import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** All of it, as the built library does it: detection of the dialect, lexer, CST, syntax tree with spans, Minutes. */
export const textToMinutes: Throughput = {
  name: "text → Minutes",
  prepare: async ({ text }) => {
    const { parse } = await builtLibrary()
    return () => parse(text).meetings.length
  },
}
