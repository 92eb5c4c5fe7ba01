import { benchLanguage } from "../../language.ts"
import type { Throughput } from "../throughput.ts"

/** The text cut into line tokens, their neighbours looked at, and the grammar run over them. */
export const lexerCst: Throughput = {
  name: "text → CST",
  prepare: async ({ text }) => {
    const language = benchLanguage()
    return () => {
      const tokens = language.tokenize(text)
      language.resolve(tokens)
      return Object.keys(language.parse(tokens).children).length
    }
  },
}
