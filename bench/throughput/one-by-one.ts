import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Throughput } from "../measure.ts"

const builtLibrary = pathToFileURL(join(process.cwd(), "dist/index.js")).href

/** The same documents each by itself, as `convert` reads them: nothing that is remembered of one helps with the next. */
export const oneByOne: Throughput = {
  name: "documents → Minutes, one by one",
  prepare: async (text, documents) => {
    const { parse } = (await import(builtLibrary)) as typeof import("../../src/index.ts")
    const rounds = Math.max(1, Math.round(text.length / documents.reduce((sum, { length }) => sum + length, 0)))
    return () => {
      let meetings = 0
      for (let round = 0; round < rounds; round++) for (const document of documents) meetings += parse(document).meetings.length
      return meetings
    }
  },
}
