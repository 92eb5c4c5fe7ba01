import MarkdownIt from "markdown-it"
import type { Throughput } from "../throughput.ts"

/** markdown-it to its token tree (a list of blocks with their inline children), nothing rendered. */
export const markdownIt: Throughput = {
  name: "markdown-it to its tree",
  prepare: async ({ text }) => {
    const parser = new MarkdownIt()
    return () => parser.parse(text, {}).length
  },
}
