import { da } from "./da.ts"
import { en } from "./en.ts"
import type { Wording } from "./wording.ts"

export type { RuleSlug, Say, Wording } from "./wording.ts"

/** The languages in which rules speak. */
export const languages = ["da", "en"] as const

/** A language of the messages. */
export type Language = (typeof languages)[number]

/** One catalogue for each language. */
export const wordings: Readonly<Record<Language, Wording>> = { da, en }
