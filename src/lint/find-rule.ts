import type { Rule } from "./defineRule.ts"
import { distance } from "./distance.ts"

/** Slips with which a name is still taken for that of a rule. */
const mostSlips = 4

/** A rule, or the one that was probably meant. */
export interface FoundRule {
  rule?: Rule
  similar?: Rule
}

/**
 * Looks a rule up by its slug or its id, in any case.
 *
 * @param name - what somebody typed
 * @param rules - the rules there are
 * @returns the rule; where there is none, the one whose slug is nearest, if any is near
 * @example
 * findRule("number-gab", rules).similar?.slug // "number-gap"
 */
export const findRule = (name: string, rules: readonly Rule[]): FoundRule => {
  const wanted = name.trim().toLowerCase()
  const rule = rules.find(({ id, slug }) => slug === wanted || id.toLowerCase() === wanted)
  if (rule !== undefined) return { rule }
  const limit = Math.min(mostSlips, wanted.length >> 1)
  const [nearest] = rules
    .map((one) => ({ one, slips: one.slug.includes(wanted) && wanted.length > 2 ? 0 : distance(wanted, one.slug, limit) }))
    .filter(({ slips }) => slips <= limit)
    .sort((one, other) => one.slips - other.slips)
  return nearest === undefined ? {} : { similar: nearest.one }
}
