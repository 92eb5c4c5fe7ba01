import { benchLanguage } from "../../language.ts"
import type { Throughput } from "../throughput.ts"

/** The text cut into line tokens. */
export const lineLexer: Throughput = {
  name: "text → lines",
  prepare: async ({ text }) => {
    const language = benchLanguage()
    return () => language.tokenize(text).length
  },
}
