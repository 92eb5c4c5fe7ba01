import { Parser } from "commonmark"
import type { Throughput } from "../measure.ts"

/** commonmark.js to its syntax tree. */
export const commonmark: Throughput = {
  name: "commonmark.js to its tree",
  prepare: async (text) => {
    const parser = new Parser()
    return () => (parser.parse(text).firstChild === null ? 0 : 1)
  },
}
