import { parse, postprocess, preprocess } from "micromark"
import type { Throughput } from "../throughput.ts"

/** micromark to its list of events (what others build trees of), nothing compiled to HTML. */
export const micromark: Throughput = {
  name: "micromark to its events",
  prepare:
    async ({ text }) =>
    () =>
      postprocess(
        parse()
          .document()
          .write(preprocess()(text, undefined, true)),
      ).length,
}
