import type { Throughput } from "../throughput.ts"
import { commonmark } from "./commonmark.ts"
import { handSplit } from "./hand-split.ts"
import { markdownIt } from "./markdown-it.ts"
import { micromark } from "./micromark.ts"
import { regexScript } from "./regex-script.ts"

/** What else reads such a text. */
export const peers: readonly Throughput[] = [handSplit, regexScript, commonmark, markdownIt, micromark]
