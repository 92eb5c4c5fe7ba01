import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import { byPlace } from "../diagnostics/order.ts"
import type { ParseResult } from "../result.ts"
import { contextsOf } from "./context.ts"
import type { LintContext } from "./defineRule.ts"
import { rules } from "./rules/index.ts"
import { type ActiveRule, activeRules, type LintSettings } from "./settings.ts"

const diagnosticsOf = ({ slug, severity, check }: ActiveRule, context: LintContext): Diagnostic[] =>
  Array.from(check(context), ({ severity: own, ...finding }): Diagnostic => ({ rule: slug, severity: own ?? severity, ...finding }))

/**
 * Judges a text by the rules.
 *
 * @param result - what `parse` gave back
 * @param settings - language, profile, and what differs from the profile
 * @returns the findings in the order of the text, at one place in the order of the rules; none for a text without fault
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * lint(parse(text)).map(({ rule, span }) => `${span.start.line}: ${rule}`)
 */
export const lint = (result: ParseResult, settings: LintSettings = {}): Diagnostic[] => {
  const active = activeRules(settings, rules)
  return contextsOf(result)
    .flatMap((context) => active.flatMap((rule) => diagnosticsOf(rule, context)))
    .sort(byPlace)
}
