import type { Span } from "../source/span.ts"

/** How much a finding matters: `error` fails a check, `warning` should be looked at, `hint` may be right as it is. */
export type Severity = "error" | "warning" | "hint"

/** One finding about a text: what is wrong, where, and what to do. */
export interface Diagnostic {
  /** Stable name of the rule, e.g. "weekday-mismatch". */
  rule: string
  severity: Severity
  /** What is wrong and what to do about it, in one or two sentences. */
  message: string
  span: Span
}
