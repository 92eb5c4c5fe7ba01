import { builtLibrary } from "../../library.ts"
import type { Throughput } from "../throughput.ts"

/** The encoding told from the bytes, the text decoded, and its SHA-256. */
export const decode: Throughput = {
  name: "bytes → text",
  prepare: async ({ bytes }) => {
    const { readBytes } = await builtLibrary()
    return async () => (await readBytes(bytes)).text.length
  },
}
