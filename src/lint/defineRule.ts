import type { Severity } from "../diagnostics/diagnostic.ts"
import type { Coverage } from "../result.ts"
import type { Span } from "../source/span.ts"
import type { ContentsDifferences } from "./contents.ts"
import type { Line, Meeting } from "./text.ts"

/** What part of the minutes a rule looks at; `referat` lists its rules in these groups. */
export const ruleGroups = [
  "header",
  "contents",
  "items",
  "sections",
  "people",
  "cases",
  "treatments",
  "decisions",
  "attachments",
  "text",
  "privacy",
  "structure",
] as const

export type RuleGroup = (typeof ruleGroups)[number]

/** What a rule sees: one meeting, and what several rules ask of it. */
export interface LintContext extends Meeting {
  /** The lines in front of contents and items, the blank ones left out; read when first asked for. */
  readonly head: () => readonly Line[]
  /** How contents and items differ; compared when first asked for. */
  readonly contents: () => ContentsDifferences
  /** Coverage of the whole text, with the unclaimed lines of this meeting's stretch alone. */
  readonly coverage: Coverage
}

/** One place where the text does not keep a rule. */
export interface Finding {
  span: Span
  /** What is wrong and what to do about it. */
  message: string
  /** Where this one finding matters less than the rule's others. */
  severity?: Severity
}

/** What `explain` says of a rule. The examples are its tests, read with the base dialect. */
export interface RuleDocs {
  /** What the rule looks for. */
  what: string
  /** Why it matters to who reads the minutes. */
  why: string
  /** What to do about a finding. */
  remedy: string
  /** Minutes that keep the rule. */
  good: string
  /** Minutes that break this rule and no other; `⟦…⟧` marks each finding. */
  bad: string
}

/** A rule of `validate`: what it is called, what it is for, and how it is checked. */
export interface Rule {
  /** Never changes and is never given to another rule. */
  id: `REF${number}${number}${number}`
  /** The name in findings and settings. */
  slug: string
  severity: Severity
  group: RuleGroup
  docs: RuleDocs
  /** Pure; never throws on a result of `parse`. */
  check: (context: LintContext) => Iterable<Finding>
}

/**
 * Defines a rule, keeping its literal types.
 *
 * @param rule - the rule
 * @returns the same rule, frozen
 * @example
 * export const emptyTitle = defineRule({ id: "REF099", slug: "empty-title", severity: "warning", group: "items", docs, check })
 */
export const defineRule = <const R extends Rule>(rule: R): Readonly<R> => Object.freeze(rule)
