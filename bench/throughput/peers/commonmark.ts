import { commonmarkRun } from "../../commonmark.ts"
import type { Throughput } from "../throughput.ts"

/** commonmark.js to its syntax tree. */
export const commonmark: Throughput = { name: "commonmark.js to its tree", prepare: async ({ text }) => commonmarkRun([text]) }
