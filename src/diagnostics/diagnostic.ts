import type { Span } from "../source/span.ts"

/** How much a finding matters: `error` fails a check, `warning` should be looked at, `hint` may be right as it is. */
export type Severity = "error" | "warning" | "hint"

/** Text to put in place of a stretch of the text; offsets in UTF-16 units, `end` exclusive. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** How a finding can be mended. */
export interface Fix {
  /** `safe`: nothing that the minutes say can change by it. */
  safety: "safe" | "unsafe"
  /** In the order of the text, none over another. */
  edits: Edit[]
}

/** One finding about a text: what is wrong, where, and what to do. */
export interface Diagnostic {
  /** Stable name of the rule, e.g. "weekday-mismatch". */
  rule: string
  severity: Severity
  /** What is wrong and what to do about it, in one or two sentences. */
  message: string
  span: Span
  /** Edits that mend it, where a rule knows them. */
  fix?: Fix
  /** The text at the place is personal: whatever prints it must mask it. */
  confidential?: true
}
