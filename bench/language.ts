import { lineageOf } from "../grammar/dialects/index.ts"
import { createLanguages, type Language } from "../grammar/language.ts"

/**
 * The language that the stages are measured with: the base dialect, so that detection is no part of their time.
 *
 * @returns a lexer, the look at the neighbours, and the grammar
 * @example
 * benchLanguage().tokenize("Punkt 1: Budget\n").length // 1
 */
export const benchLanguage = (): Language => createLanguages()(lineageOf("firstagenda"))
