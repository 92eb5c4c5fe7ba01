import type { ChalkInstance } from "chalk"
import { type Rule, ruleGroups } from "../../index.ts"
import { colorOf } from "./finding.ts"

/** A rule as plain data. */
export type RuleRecord = Pick<Rule, "id" | "slug" | "severity" | "group" | "profiles" | "options" | "docs"> & { fixable: string | null }

/**
 * A rule as plain data: what `referat rules --format json` prints.
 *
 * @param rule - a rule
 * @returns its fields, in the order in which they are printed
 * @example
 * JSON.stringify(rules.map(ruleRecord))
 */
export const ruleRecord = ({ id, slug, severity, group, profiles, fixable, options, docs }: Rule): RuleRecord => {
  return { id, slug, severity, group, profiles, fixable: fixable ?? null, options, docs }
}

const row = ({ id, slug, severity, profiles, fixable }: Rule, width: number, paint: ChalkInstance): string => {
  const about = [profiles.join(" "), ...(fixable === undefined ? [] : [fixable === "safe" ? "--fix" : "--unsafe-fixes"])].join(" · ")
  return `  ${paint.dim(id)}  ${slug.padEnd(width)}  ${colorOf(severity, paint)(severity.padEnd(7))}  ${paint.dim(about)}\n`
}

/**
 * The rules as a list, in their groups.
 *
 * @param rules - all of them
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * ruleList(rules, new Chalk({ level: 0 }))
 */
export const ruleList = (rules: readonly Rule[], paint: ChalkInstance): string => {
  const width = Math.max(...rules.map(({ slug }) => slug.length))
  const groups = ruleGroups.map((group) => {
    const rows = rules.filter((rule) => rule.group === group).map((rule) => row(rule, width, paint))
    return `${paint.bold(group)}\n${rows.join("")}`
  })
  return `${groups.join("\n")}\n${rules.length} rules; referat explain RULE tells more\n`
}
