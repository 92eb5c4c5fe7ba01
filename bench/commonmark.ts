import { Parser } from "commonmark"
import type { Run } from "./measure.ts"

/**
 * What everything else is measured against: commonmark.js to its tree.
 *
 * @param documents - texts
 * @returns one run over all of them
 * @example
 * commonmarkRun(["# Budget\n"])() // 1
 */
export const commonmarkRun = (documents: readonly string[]): Run => {
  const parser = new Parser()
  return () => documents.reduce((sum, document) => sum + (parser.parse(document).firstChild === null ? 0 : 1), 0)
}
