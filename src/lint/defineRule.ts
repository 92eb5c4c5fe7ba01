import type { Fix, Severity } from "../diagnostics/diagnostic.ts"
import type { Coverage } from "../result.ts"
import type { Span } from "../source/span.ts"
import type { ContentsDifferences } from "./contents.ts"
import type { HeadingLine } from "./heading-lines.ts"
import { fillOptions, type GivenOptions, type OptionSpecs, type OptionValues } from "./options.ts"
import type { ItemSection } from "./sections.ts"
import type { Line, Meeting } from "./text.ts"
import type { RuleSlug, Say, Wording } from "./wording/index.ts"

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

/** A group of rules, by what they look at. */
export type RuleGroup = (typeof ruleGroups)[number]

/** What a rule sees: one meeting, and what several rules ask of it. */
export interface LintContext extends Meeting {
  /** The lines in front of contents and items, the blank ones left out; read when first asked for. */
  readonly head: () => readonly Line[]
  /** How contents and items differ; compared when first asked for. */
  readonly contents: () => ContentsDifferences
  /** All sections, those within others too; listed when first asked for. */
  readonly sections: () => readonly ItemSection[]
  /** Lines that look like headings and were read as text; looked for when first asked for. */
  readonly headingLines: () => readonly HeadingLine[]
  /** Lines of this meeting's stretch that nothing claimed. */
  readonly unclaimed: Coverage["unclaimed"]
}

/**
 * Sets of rules that fit a purpose. `recommended` is the default; `strict` adds style; `archive` keeps loss and damage alone, for old
 * files that nobody will edit; `council` adds what the law asks of a council's minutes.
 */
export const profiles = ["recommended", "strict", "archive", "council"] as const

/** A choice of rules, by what minutes are checked for. */
export type Profile = (typeof profiles)[number]

/** One place where the text does not keep a rule. */
export interface Finding {
  span: Span
  /** What is wrong and what to do about it. */
  message: string
  /** Where this one finding matters less than the rule's others. */
  severity?: Severity
  /** Edits that mend it; `safe` where they can change nothing that is said. */
  fix?: Fix
  /** The text at the place is personal: it must be shown masked. */
  confidential?: true
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

/** What is known of a rule without running it. */
interface RuleFacts<Slug extends RuleSlug> {
  /** Never changes and is never given to another rule. */
  id: `REF${number}${number}${number}`
  /** The name in findings and settings. */
  slug: Slug
  severity: Severity
  group: RuleGroup
  /** The profiles in which it is on. */
  profiles: readonly Profile[]
  /** Whether findings can be mended by their edits, and how safely; left out where only people can. */
  fixable?: Fix["safety"]
  docs: RuleDocs
}

/** A rule as its file writes it. */
interface RuleDefinition<Slug extends RuleSlug, Specs extends OptionSpecs> extends RuleFacts<Slug> {
  options?: Specs
  /** Pure; never throws on a result of `parse`. */
  check: (context: LintContext, say: Say<Slug>, options: OptionValues<Specs>) => Iterable<Finding>
}

/** What a rule finds in a meeting. */
export type Check = (context: LintContext) => Iterable<Finding>

/** A rule of `validate`: what it is called, what it is for, and how it is checked. */
export interface Rule<Slug extends RuleSlug = RuleSlug> extends Readonly<RuleFacts<Slug>> {
  readonly options: OptionSpecs
  /** The check in one language and with some options. */
  readonly checkWith: (wording: Wording, options?: GivenOptions) => Check
}

/**
 * Defines a rule. Its check gets the rule's own messages and options; the list of rules knows neither.
 *
 * @param definition - the rule
 * @returns the rule, frozen
 * @example
 * export const emptyTitle = defineRule({ id: "REF099", slug: "empty-title", severity: "warning", group: "items", profiles, docs, check })
 */
export const defineRule = <const Slug extends RuleSlug, const Specs extends OptionSpecs = Record<never, never>>({
  check,
  options: given,
  ...facts
}: RuleDefinition<Slug, Specs>): Rule<Slug> => {
  const specs = given ?? ({} as Specs)
  const defaults = fillOptions(facts.slug, specs)
  const checkWith = (wording: Wording, chosen?: GivenOptions): Check => {
    const options = chosen === undefined ? defaults : fillOptions(facts.slug, specs, chosen)
    return (context) => check(context, wording[facts.slug], options)
  }
  return Object.freeze({ ...facts, options: specs, checkWith })
}
