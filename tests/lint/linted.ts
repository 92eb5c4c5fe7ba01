import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts"
import { byPlace } from "../../src/diagnostics/order.ts"
import { lint as lintWhile } from "../../src/lint/index.ts"
import type { LintSettings } from "../../src/lint/settings.ts"
import { ended } from "../../src/passing.ts"
import { reopened } from "../../src/pipeline.ts"
import type { ParseResult } from "../../src/result.ts"

/** What the rules find in a text that was read, in its order. */
export const lint = (result: ParseResult, settings?: LintSettings): Diagnostic[] =>
  ended(lintWhile(reopened(result), settings)).findings.sort(byPlace)
