import type { Severity } from "../diagnostics/diagnostic.ts"
import type { Check, Profile, Rule } from "./defineRule.ts"
import { profiles } from "./defineRule.ts"
import { findRule } from "./find-rule.ts"
import type { GivenOptions } from "./options.ts"
import { type Language, languages, type RuleSlug, wordings } from "./wording/index.ts"

/** What can be said of one rule: off, how much it matters, or that with options. */
export type RuleSetting = "off" | Severity | { severity?: "off" | Severity; options?: GivenOptions }

/** How to judge; every field may be left out. */
export interface LintSettings {
  /** Language of the messages; Danish where left out. */
  lang?: Language
  /** Which rules are on; `recommended` where left out. */
  profile?: Profile
  /** What differs from the profile, by slug; a severity turns on what the profile leaves off. */
  rules?: Partial<Record<RuleSlug, RuleSetting>>
}

/** A rule that is on, ready to run. */
export interface ActiveRule {
  slug: RuleSlug
  severity: Severity
  check: Check
}

const partsOf = (setting: RuleSetting | undefined): { severity?: "off" | Severity; options?: GivenOptions } =>
  typeof setting === "string" ? { severity: setting } : (setting ?? {})

const checkNames = ({ lang = "da", profile = "recommended", rules: settings = {} }: LintSettings, rules: readonly Rule[]): void => {
  if (!languages.includes(lang)) throw new RangeError(`unknown language "${lang}"; there are: ${languages.join(", ")}`)
  if (!profiles.includes(profile)) throw new RangeError(`unknown profile "${profile}"; there are: ${profiles.join(", ")}`)
  for (const slug of Object.keys(settings)) {
    if (rules.some((rule) => rule.slug === slug)) continue
    const { similar } = findRule(slug, rules)
    throw new RangeError(`unknown rule "${slug}"${similar === undefined ? "" : `; did you mean "${similar.slug}"?`}`)
  }
}

/**
 * The rules that some settings turn on, with severities, options and language settled.
 *
 * @param settings - what differs from the defaults
 * @param rules - the rules there are
 * @returns the rules that are on, in their order
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * activeRules({ profile: "archive", rules: { "number-gap": "warning" } }, rules)
 */
export const activeRules = (settings: LintSettings, rules: readonly Rule[]): ActiveRule[] => {
  checkNames(settings, rules)
  const { lang = "da", profile = "recommended" } = settings
  return rules.flatMap((rule) => {
    const { severity = rule.profiles.includes(profile) ? rule.severity : "off", options } = partsOf(settings.rules?.[rule.slug])
    return severity === "off" ? [] : [{ slug: rule.slug, severity, check: rule.checkWith(wordings[lang], options) }]
  })
}
