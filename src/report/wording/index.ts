import type { Language } from "../../lint/index.ts"
import { da } from "./da.ts"
import { en } from "./en.ts"
import type { ReportWords } from "./words.ts"

export type { OutcomeGroup, ReportWords } from "./words.ts"

/** One catalogue for each language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { da, en }
