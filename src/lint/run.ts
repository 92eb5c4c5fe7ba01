import type { Diagnostic } from "../diagnostics/diagnostic.ts"
import { byPlace } from "../diagnostics/order.ts"
import type { ParseResult } from "../result.ts"
import { contextsOf } from "./context.ts"
import type { Rule } from "./defineRule.ts"
import { rules } from "./rules/index.ts"

/**
 * Judges a text by some rules.
 *
 * @param result - what `parse` gave back
 * @param chosen - the rules to keep
 * @returns the findings in the order of the text; at one place in the order of the rules
 * @example
 * runRules(parse(text), rules.filter((rule) => rule.group === "header"))
 */
export const runRules = (result: ParseResult, chosen: readonly Rule[]): Diagnostic[] =>
  contextsOf(result)
    .flatMap((context) =>
      chosen.flatMap((rule) =>
        Array.from(rule.check(context), ({ span, message, severity }): Diagnostic => {
          return { rule: rule.slug, severity: severity ?? rule.severity, message, span }
        }),
      ),
    )
    .sort(byPlace)

/**
 * Judges a text by all rules.
 *
 * @param result - what `parse` gave back
 * @returns the findings in the order of the text; none for a text without fault
 * @example
 * lint(parse(text)).map(({ rule, span }) => `${span.start.line}: ${rule}`)
 */
export const lint = (result: ParseResult): Diagnostic[] => runRules(result, rules)
