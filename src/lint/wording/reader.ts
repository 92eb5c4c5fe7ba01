/** What the reader itself notices, in the language of the findings. It speaks English by itself, with its reasons. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts"
import type { readerRules } from "../../diagnostics/reading.ts"
import type { Language } from "./index.ts"

const danish: Readonly<Record<(typeof readerRules)[number], string>> = {
  "not-minutes":
    "Teksten ligner ikke et dansk referat. Udelad filen, eller angiv dens form med --dialect; »referat detect --explain« viser, hvad der blev fundet.",
  "doubtful-dialect":
    "Det er usikkert, hvilken form referatet har. Angiv den med --dialect, hvis noget er læst forkert; »referat detect --explain« viser tegnene.",
  "picture-page":
    "En side er et billede uden tekst og er derfor ikke læst. Få dens bogstaver genkendt, for eksempel med: ocrmypdf -l dan --skip-text",
}

const isReaderRule = (rule: string): rule is keyof typeof danish => Object.hasOwn(danish, rule)

/**
 * A finding of the reader in a language.
 *
 * @param finding - what `parse` noticed
 * @param lang - the language
 * @returns the finding, with its message in that language
 * @example
 * result.diagnostics.map((finding) => readerFindingIn(finding, "da"))
 */
export const readerFindingIn = (finding: Diagnostic, lang: Language): Diagnostic =>
  lang === "da" && isReaderRule(finding.rule) ? { ...finding, message: danish[finding.rule] } : finding
