import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Throughput } from "../measure.ts"

const builtLibrary = pathToFileURL(join(process.cwd(), "dist/index.js")).href

/** All of it, as the built library does it: detection of the dialect, lexer, CST, syntax tree with spans, Minutes. */
export const textToMinutes: Throughput = {
  name: "text → Minutes",
  prepare: async (text) => {
    const { parse } = (await import(builtLibrary)) as typeof import("../../src/index.ts")
    return () => parse(text).meetings.length
  },
}
