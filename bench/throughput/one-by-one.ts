import { builtLibrary } from "../library.ts"
import type { Throughput } from "../measure.ts"

/** The same documents each by itself, as `convert` reads them: nothing that is remembered of one helps with the next. */
export const oneByOne: Throughput = {
  name: "documents → Minutes, one by one",
  prepare: async (text, documents) => {
    const { parse } = await builtLibrary()
    const rounds = Math.max(1, Math.round(text.length / documents.reduce((sum, { length }) => sum + length, 0)))
    return () => {
      let meetings = 0
      for (let round = 0; round < rounds; round++) for (const document of documents) meetings += parse(document).meetings.length
      return meetings
    }
  },
}
