import type { Minutes } from "../ast/schema.ts"
import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import { passing } from "../passing.ts"
import type { JudgedText, OpenText } from "../result.ts"
import { contextsOf } from "./context.ts"
import type { LintContext } from "./defineRule.ts"
import { rules } from "./rules/index.ts"
import { type ActiveRule, activeRules, type LintSettings } from "./settings.ts"

const diagnosticsOf = ({ slug, severity, check }: ActiveRule, context: LintContext): Diagnostic[] =>
  Array.from(check(context), ({ severity: own, ...finding }): Diagnostic => ({ rule: slug, severity: own ?? severity, ...finding }))

/**
 * Judges a text by the rules while it is read.
 *
 * @param reading - the text and its meetings
 * @param settings - language, profile, and what differs from the profile
 * @returns the meetings; at the end what the rules found, meeting by meeting in the order of the rules
 * @throws {RangeError} for an unknown language, profile, rule or option
 * @example
 * ended(lint(openText(text))).findings.map(({ rule, span }) => `${span.start.line}: ${rule}`)
 */
export const lint = function* (reading: OpenText, settings: LintSettings = {}): Generator<Minutes, JudgedText> {
  const active = activeRules(settings, rules)
  const findings: Diagnostic[] = []
  const whole = yield* passing(contextsOf(reading), (context) => {
    for (const rule of active) for (const finding of diagnosticsOf(rule, context)) findings.push(finding)
    return context.minutes
  })
  return { ...whole, findings }
}
