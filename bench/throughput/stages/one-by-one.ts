import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** The same documents each by itself, as `convert` reads them: nothing that is remembered of one helps with the next. */
export const oneByOne: Throughput = {
  name: "documents → Minutes, one by one",
  prepare: async ({ documents }) => {
    const { parse } = await builtLibrary()
    return () => documents.reduce((meetings, document) => meetings + parse(document).meetings.length, 0)
  },
}
