import { benchLanguage } from "../language.ts"
import type { Throughput } from "../measure.ts"

/** The text cut into line tokens. */
export const lineLexer: Throughput = {
  name: "line lexer",
  prepare: async (text) => {
    const language = benchLanguage()
    return () => language.tokenize(text).length
  },
}
