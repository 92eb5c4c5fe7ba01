/** What holds for every input. To add a check: a function in a file beside this one, and a line here. */
import { again } from "./again.ts"
import type { Check } from "./check.ts"
import { coverage } from "./coverage.ts"
import { csvRows, everyExporter, pretty, prints } from "./exports.ts"
import { findings } from "./findings.ts"
import { lineEnds, lineEndsOfFindings } from "./line-ends.ts"
import { lossless } from "./lossless.ts"
import { everyDialect, everyProfile, everyReader, fixes } from "./readers.ts"
import { schema } from "./schema.ts"
import { spans } from "./spans.ts"

/** A check, and how often it is made. */
export interface ListedCheck {
  name: string
  check: Check
  /** One input of so many is checked; more than 1 for what costs more than reading. */
  every: number
}

const listed = (checks: Readonly<Record<string, Check>>, every: number): ListedCheck[] =>
  Object.entries(checks).map(([name, check]) => ({ name, check, every }))

/** Every check, in the order in which they are made. */
export const checks: readonly ListedCheck[] = [
  ...listed({ lossless, spans, schema, coverage, findings, lineEnds, prints }, 1),
  ...listed({ again, csvRows, pretty }, 20),
  ...listed({ lineEndsOfFindings, everyReader, everyProfile, fixes }, 50),
  ...listed({ everyDialect }, 200),
  ...listed({ everyExporter }, 2000),
]
