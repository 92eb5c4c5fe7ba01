import type { da } from "./da.ts"

/** All messages of one language, by rule. Danish is the measure: a message that another language lacks is a type error. */
export type Wording = typeof da

/** The name of a rule. */
export type RuleSlug = keyof Wording

/** The messages of one rule, in the language that was asked for. */
export type Say<Slug extends RuleSlug> = Wording[Slug]
