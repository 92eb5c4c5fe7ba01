/** What a text is: which dialect of minutes, or none, with the reasons. */
import { withPlainBlanks } from "../grammar/blanks.ts"
import { scoreDialects } from "../grammar/detect.ts"
import type { Dialect } from "../grammar/dialect.ts"
import { dialects as builtIn } from "../grammar/dialects/index.ts"
import { countLanguageWords, type LanguageCode } from "../grammar/languages.ts"

/** A dialect that was considered. */
export interface Candidate {
  id: string
  score: number
  /** The signs found, heaviest first, with the line of the first of each. */
  reasons: { reason: string; weight: number; line: number }[]
}

/** What {@link detect} found. */
export interface Detection {
  /** Dialect to read the text with. */
  dialect: string
  /** "minutes" for Danish minutes and agendas; otherwise what the text seems to be. */
  kind: "minutes" | "norwegian-minutes" | "swedish-minutes" | "other-text" | "empty"
  /** Every dialect with at least one sign, best first. */
  candidates: Candidate[]
  /** What a person should know: two dialects nearly equal, few signs, another language. */
  hint: string | null
}

/** Signs must weigh at least this much before a text is read in a dialect of its own. */
const enoughSigns = 4
/** Two dialects this near to one another are worth a hint. */
const nearlyEqual = 2
/** Share of the text that is looked at. */
const sampleCharacters = 60_000
/** Lines only minutes have, by what they weigh. */
const minutesLines: readonly (readonly [RegExp, number])[] = [
  [/^[\s•·]*(?:åbent )?(?:\S*referat|beslutningsprotokol|protokol|dagsorden)(?:[\s:]|$)/i, 2],
  [/^[\s•·]*(?:beslutning|indstilling|sagsfremstilling|resum[eé]|vedtagelse|sagsbeskrivelse|baggrund)(?![a-zæøå])/i, 2],
  [
    /^[\s•·]*(?:mødedato|mødested|medlemmer|deltagere|tilstede|til stede|referent|udvalg|mødetidspunkt|starttidspunkt|lokale|sted)\s*(?::|$|\s\S)/i,
    1,
  ],
  [/^[\s•·]*(?:afbud|fraværende)\s*(?::|$)/i, 2],
  [/^[\s•·]*(?:sags?(?:nr|id|nummer)|j\.nr|dok\.nr)\.?\s*:?\s*\d/i, 2],
  [/^[\s•·]*(?:punkt|pkt\.|sag nr\.)\s*\d+/i, 1],
  [/^\s*(?:godkendt|anbefales|udsat|taget til efterretning|indstilles godkendt|drøftet|tiltrådt)[.,]?/i, 2],
]
const enoughLines = 4

const weighLines = (sample: string): number => {
  const lines = sample.split(/\r\n|\r|\n/, 400).filter((line) => line.length < 200)
  return minutesLines.reduce((sum, [pattern, weight]) => sum + (lines.some((line) => pattern.test(line)) ? weight : 0), 0)
}

/** Words that no Danish minutes are likely to hold. */
const foreignWords = /[Mm]øte|MØTE|[Vv]edta[kt]|[Ss]aksn|[Ss]ammanträ| och /

const foreign: Readonly<Record<Exclude<LanguageCode, "da">, Detection["kind"]>> = { no: "norwegian-minutes", sv: "swedish-minutes" }

const kindOf = (sample: string, best: number): Detection["kind"] => {
  if (sample.trim() === "") return "empty"
  // most texts are Danish minutes: ask for the language only where a word of another one stands
  if (!foreignWords.test(sample)) return best >= enoughSigns * 2 || weighLines(sample) >= enoughLines ? "minutes" : "other-text"
  const words = countLanguageWords(sample)
  for (const code of ["no", "sv"] as const) if (words[code] > 4 && words[code] > words.da * 1.2) return foreign[code]
  return weighLines(sample) >= enoughLines || best >= enoughSigns * 2 ? "minutes" : "other-text"
}

const hintOf = (kind: Detection["kind"], first: Candidate | undefined, second: Candidate | undefined): string | null => {
  if (kind === "norwegian-minutes") return "these look like Norwegian minutes; referat reads Danish ones"
  if (kind === "swedish-minutes") return "these look like Swedish minutes; referat reads Danish ones"
  if (kind === "other-text") return "no signs of Danish minutes: no title, no headings, no case lines"
  if (kind === "empty") return "there is no text"
  if (first === undefined || first.score < enoughSigns) return "few signs of any known frame: read by the words of the lexicon alone"
  if (second !== undefined && first.score - second.score < nearlyEqual)
    return `nearly as well ${second.id} (${second.score} against ${first.score}): --dialect decides`
  return null
}

/**
 * Tells which dialect a text is written in, and whether it is minutes at all.
 *
 * @param text - the text of one document
 * @param dialects - the dialects to choose from; all built-in ones where left out
 * @returns the dialect, the kind of text, the candidates with their reasons
 * @example
 * detect("REFERAT Byrådet d. 01-02-2024\n…").dialect // "firstagenda"
 */
export const detect = (text: string, dialects: readonly Dialect[] = builtIn): Detection => {
  const sample = withPlainBlanks(text.slice(0, sampleCharacters))
  const candidates = scoreDialects(sample, dialects)
    .filter((score) => score.score > 0)
    .map(({ id, score, evidence }) => ({ id, score, reasons: [...evidence].sort((a, b) => b.weight - a.weight) }))
  const [first, second] = candidates
  const kind = kindOf(sample, first?.score ?? 0)
  const dialect = first === undefined || first.score < enoughSigns ? "generic" : first.id
  const rival =
    second !== undefined && dialects.find((candidate) => candidate.id === first?.id)?.extends === second.id ? candidates[2] : second
  return { dialect, kind, candidates, hint: hintOf(kind, first, rival) }
}
