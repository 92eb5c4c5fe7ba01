/** Recommendations: who proposes what to the body, point by point. */
import { partyNames } from "../lexicon/people.ts"
import {
  closingVerbs,
  emptyRecommendations,
  emptySubjects,
  invertingWords,
  officeNouns,
  passiveVerbs,
  recommendingVerbs,
  subordinatingWords,
  wordsInAt,
} from "../lexicon/recommendations.ts"
import type { Recommendation, Unplaced } from "../schema.ts"
import { isBodyName } from "./body.ts"

/** A block as far as its words count; every block of a section is one. */
export type RecommendationBlock =
  | { type: "paragraph"; text: string }
  | { type: "list"; items: readonly { marker: string; text: string }[] }
  | { type: "table"; header: readonly string[] | null; rows: readonly (readonly string[])[] }

type Read = Unplaced<Recommendation>

const VERB = new RegExp(`(?<![\\p{L}-])(?:(${recommendingVerbs.join("|")})|(${passiveVerbs.join("|")}))(?!\\p{L})`, "iu")
const inverting: readonly string[] = invertingWords
const subordinating: readonly string[] = subordinatingWords
const subjectless: readonly string[] = emptySubjects
const nothing: readonly string[] = emptyRecommendations
const mostSenderWords = 14

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim()
const firstWord = (text: string): string => (/^\p{L}+/u.exec(text)?.[0] ?? "").toLowerCase()

/** The sentence that recommends: its sender, and where its "at" begins. */
interface Sentence {
  by: string | null
  /** What follows the verb and, in an inverted sentence, the sender. */
  rest: string
  /** true where the sender stands before the verb or none is named */
  plain: boolean
}

/** Where the sentence around an offset begins: "Sagen har været i høring. Forvaltningen indstiller" */
const sentenceStart = (text: string, at: number): number => {
  let start = 0
  for (const end of text.slice(0, at).matchAll(/(?<=[\p{Ll}\d)]{3})[.!?:]\s+(?=\p{Lu})/gu)) start = end.index + end[0].length
  return start
}

const SENDER_AFTER = /^\s*(\p{L}[^,.:;\n]{1,90}?)(?=\s*[,:]|\s+at(?!\p{L})|\s+til(?!\p{L})|\s+over for|\s*$)/u

const readSentence = (text: string): Sentence | null => {
  const found = VERB.exec(text)
  if (found === null) return null
  const before = text.slice(sentenceStart(text, found.index), found.index).trim()
  const rest = text.slice(found.index + found[0].length)
  const opener = firstWord(before)
  const subject = oneLine(before)
  if (subordinating.includes(opener) && !subjectless.includes(opener)) return null
  if (found[2] !== undefined || subjectless.includes(subject.toLowerCase())) return { by: null, rest, plain: true }
  if (inverting.includes(opener)) {
    const sender = SENDER_AFTER.exec(rest)
    return sender === null ? null : { by: oneLine(sender[1] ?? ""), rest: rest.slice(sender[0].length), plain: false }
  }
  if (subject === "" || /^\p{Ll}/u.test(subject) || subject.split(" ").length > mostSenderWords || /[;?!"]/.test(subject)) return null
  return { by: subject, rest, plain: true }
}

/** "indstiller, at" · "indstiller til Byrådet," · "foreslår:" — not "foreslår model 2". */
const SENDS = /^(?:\s*[,:]?\s*$|\s*[,:]|\s+(?:derfor\s+|herefter\s+|hermed\s+|også\s+)?(?:at|til|over for|om)(?!\p{L}))/u

const AT = /^(?:at|At|AT)(?![\p{L}\d])\s*:?\s*/u
/** "1. at", "At 1)": the number goes; the one in "1. behandling" stays */
const NUMBER_BEFORE_AT = /^(?:\d{1,2}|\p{L})[.)]\s*(?=at(?!\p{L}))/iu
const NUMBER_AFTER_AT = /^\d{1,2}\)\s+/u
const glued = new RegExp(`^[Aa]t(?=\\p{Ll}{3})(?!${wordsInAt.map((word) => word.slice(2)).join("|")})`, "u")

const beginsWithAt = (line: string): boolean => AT.test(line.replace(NUMBER_BEFORE_AT, ""))
const cleanPoint = (text: string): string => {
  const line = text.trim().replace(NUMBER_BEFORE_AT, "")
  const bare = line.replace(AT, "")
  return (bare === line ? line.replace(glued, "") : bare.replace(NUMBER_AFTER_AT, "")).trim()
}

const INLINE_NUMBER = /(?:^|\s)1[.)]\s+at\s/u
const NEXT_NUMBER = /\s+(?=\d{1,2}[.)]\s+at\s)/u
/** ", at" or "og at" after a finished clause begins a new point: "… godkendes, at …"; not "… på vilkår af, at …". */
const NEXT_AT = /(?<=(?:\p{L}{2}es|efterretning|dagsordenen)(?:,| og|, og| samt|, samt|;)\s)(?=at\s)/u

/** The points of running text after "at". */
const inlinePoints = (text: string): string[] => {
  const parts = INLINE_NUMBER.test(text) ? text.trim().split(NEXT_NUMBER) : text.split(NEXT_AT)
  return parts.map(cleanPoint).filter((point) => point !== "")
}

const HAS_AT = /(?:^|[\s,:(])(?:at|At)(?=$|[\s:,])/u
/** What stands after the first "at" of a sentence; null where it has none. */
const afterAt = (rest: string): string | null => {
  const numbered = INLINE_NUMBER.exec(rest)
  if (numbered !== null) return rest.slice(numbered.index).trim()
  const found = HAS_AT.exec(rest)
  return found === null
    ? null
    : rest
        .slice(found.index + found[0].length)
        .replace(/^\s*:/, "")
        .trim()
}

/** Text that leads to points below it: "at", "at:", "at udvalget over for Byrådet anbefaler,". */
const leadsOn = (text: string): boolean => text === "" || /[,:]$|(?:^|[\s,])at:?$/u.test(text)
/** "at anbefale over for Økonomiudvalget og Byrådet": another body's verb, whose points follow */
const CHAIN = /(?<!\p{L})(?:anbefaler?|beslutter?|indstiller?|godkender?|tiltræder?)(?:\s(?:over for|overfor|til)\s[^.;:]{1,120})?$/u

interface Piece {
  kind: "line" | "item"
  text: string
}

const BULLET = /^[-–•·*]\s+(?=\S)/u
const CELL_NUMBER = /^(?:\d{1,2}[.)]?|[-–•·*])$/u
const rowText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell, index) => cell !== "" && !(index === 0 && CELL_NUMBER.test(cell)))
    .join(" ")

/** Lines of one paragraph as points or text: a line that begins a point takes the lines after it along. */
const paragraphPieces = (text: string): Piece[] => {
  const pieces: Piece[] = []
  for (const line of text.split("\n")) {
    const trimmed = line.trim()
    const last = pieces.at(-1)
    if (BULLET.test(trimmed)) pieces.push({ kind: "item", text: trimmed.replace(BULLET, "") })
    else if (beginsWithAt(trimmed)) pieces.push({ kind: "item", text: trimmed })
    else if (last === undefined) pieces.push({ kind: "line", text: trimmed })
    else last.text = `${last.text}\n${trimmed}`
  }
  return pieces
}

const blockPieces = (block: RecommendationBlock): Piece[] => {
  if (block.type === "paragraph") return paragraphPieces(block.text)
  if (block.type === "list") return block.items.map(({ text }) => ({ kind: "item", text }))
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((cells) => ({ kind: "item", text: rowText(cells) }))
}

const blockText = (block: RecommendationBlock): string => {
  if (block.type === "paragraph") return block.text
  if (block.type === "list") return block.items.map(({ marker, text }) => `${marker} ${text}`.trim()).join("\n")
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((cells) => cells.join("\t")).join("\n")
}

/** Which of the pieces under a sentence are its points. */
type Opens = "everything" | "list" | "at-lines"

const opensWhat = (lead: string | null, pieces: readonly Piece[]): Opens => {
  if (lead === null) return "list"
  if (leadsOn(lead)) return "everything"
  const item = pieces.find(({ kind }) => kind === "item")
  if (item === undefined || /[.!?;]$/u.test(lead)) return "at-lines"
  // "indstiller, at udvalget" + "1. godkender …"; with "at" in the list what stands above is a point of its own, unless it leads on
  return beginsWithAt(item.text) && !CHAIN.test(lead) ? "at-lines" : "list"
}

const readPoints = (lead: string | null, pieces: readonly Piece[]): string[] => {
  const opens = opensWhat(lead, pieces)
  const points = lead === null || opens !== "at-lines" ? [] : inlinePoints(lead)
  const listed = pieces.some(({ kind }) => kind === "item")
  for (const { kind, text } of pieces) {
    const belongs = kind === "item" ? opens !== "at-lines" || beginsWithAt(text) : opens === "everything" && !listed
    if (belongs) points.push(cleanPoint(text))
  }
  return points.filter((point) => point !== "")
}

/** "1. at … (Økonomiudvalget)": the sender in parentheses at the end. */
const SENDER_LAST = /\s*\(([\p{Lu}][^()\d]{4,80})\)\.?$/u
const OFFICE = new RegExp(`(?:${officeNouns.join("|")})(?:en|et|s)?(?!\\p{L})`, "iu")
const OPENS_WITHOUT_SENDER = /^(?:indstilling|indstillinger|forslag)(?: om)?[,:]?\s*(?:at:?)?$/iu
/** "Indstilling om, at udvalget godkender …": the words of the heading open the only point. */
const OPENS_POINT = /^(?:indstilling|forslag) om,?\s+(?=at\s)/iu

const withSenderLast = (read: Read): Read => {
  if (read.by !== null || read.points.length === 0) return read
  const found = SENDER_LAST.exec(read.text.trimEnd())
  if (found?.[1] === undefined || !(isBodyName(found[1]) || OFFICE.test(found[1]) || partyNames.has(found[1].toLowerCase()))) return read
  const points = read.points.map((point, index) => (index === read.points.length - 1 ? point.replace(SENDER_LAST, "") : point))
  return { by: oneLine(found[1]), text: read.text, points: points.filter((point) => point !== "") }
}

/** Blocks that belong to one sender. `lead` is the sentence that names the sender, if one does. */
interface Part {
  by: string | null
  texts: string[]
  pieces: Piece[]
  lead: string | null
}

const leadOf = (sentence: Sentence, text: string): string | null => {
  const after = afterAt(sentence.rest)
  if (after !== null) return after
  // "indstiller til Byrådet:" and "indstiller," open a list; "indstiller sagen til drøftelse." does not
  return SENDS.test(sentence.rest) && !/\.$/.test(text.trim()) ? "" : null
}

/** A paragraph that names a sender opens a new part, the first one whatever it says, later ones only with "at" or a list to come. */
const openingOf = (block: RecommendationBlock, first: boolean): { part: Part; rest: Piece[] } | null => {
  if (block.type !== "paragraph") return null
  const [head, ...rest] = paragraphPieces(block.text)
  if (head === undefined || head.kind === "item") return null
  if (OPENS_WITHOUT_SENDER.test(head.text)) return { part: { by: null, texts: [], pieces: [], lead: "" }, rest }
  const opened = OPENS_POINT.exec(head.text)
  if (opened !== null) return { part: { by: null, texts: [], pieces: [], lead: afterAt(head.text.slice(opened[0].length)) }, rest }
  const sentence = readSentence(head.text)
  if (sentence === null || (!first && !(SENDS.test(sentence.rest) || !sentence.plain))) return null
  return { part: { by: sentence.by, texts: [], pieces: [], lead: leadOf(sentence, head.text) }, rest }
}

const toRecommendation = ({ by, texts, pieces, lead }: Part): Read =>
  withSenderLast({ by, text: texts.join("\n\n").trim(), points: readPoints(lead, pieces) })

/** One for each sender: a second sentence of the same sender, to another body, goes on with the first, and an introduction with what follows it. */
const merge = (list: readonly Read[]): Read[] => {
  const merged: Read[] = []
  for (const read of list) {
    const last = merged.at(-1)
    const introduces = last?.by === null && last.points.length === 0
    if (last !== undefined && (last.by === read.by || introduces)) {
      merged[merged.length - 1] = { by: read.by, text: `${last.text}\n\n${read.text}`, points: [...last.points, ...read.points] }
    } else merged.push(read)
  }
  return merged
}

const isEmpty = (block: RecommendationBlock): boolean => nothing.includes(blockText(block).trim().toLowerCase())

/**
 * Reads the recommendations of a section: "<hvem> indstiller [til <organ>], at …" with numbered, bulleted or bare at-lines, a table
 * or running text, "foreslår", "Det indstilles", the sender last in parentheses, or the heading itself as the sentence.
 *
 * @param heading - the heading as printed, with its final colon or comma, where it is the sentence ("Økonomiudvalget indstiller:"); else ""
 * @param blocks - the blocks of the section, without earlier decisions that stand in it
 * @returns one recommendation for each sender; `points` without "at" and number, [] where none can be told apart; [] for an empty section
 * @example
 * readRecommendations("", [{ type: "paragraph", text: "Direktionen indstiller, at planen godkendes." }])[0]?.points // ["planen godkendes."]
 */
export const readRecommendations = (heading: string, blocks: readonly RecommendationBlock[]): Read[] => {
  const filled = blocks.filter((block) => !isEmpty(block))
  if (filled.length === 0) return []
  const asHeading: RecommendationBlock[] = heading.trim() === "" ? [] : [{ type: "paragraph", text: heading.trim() }]
  const parts: Part[] = []
  for (const block of [...asHeading, ...filled]) {
    const opening = openingOf(block, parts.length === 0)
    if (opening !== null) parts.push({ ...opening.part, texts: [blockText(block)], pieces: opening.rest })
    else {
      const part = parts.at(-1)
      if (part === undefined) parts.push({ by: null, texts: [blockText(block)], pieces: blockPieces(block), lead: null })
      else {
        part.texts.push(blockText(block))
        part.pieces.push(...blockPieces(block))
      }
    }
  }
  return merge(parts.map(toRecommendation))
}

const closing: readonly string[] = closingVerbs
const FOLLOWS_AT = /^(?:\s+(?:derfor|herefter|hermed|over for|til)(?:\s[^,.:;]{1,90})?)?,?\s+at(?!\p{L})/u

/**
 * Reads a recommendation that has no section: a closing paragraph of the case presentation that begins "<hvem> foreslår, at …" or
 * "<hvem> indstiller, at …".
 *
 * @param paragraph - the last paragraph
 * @returns the recommendation, or null where the paragraph is none
 * @example
 * readClosingRecommendation("Økonomi foreslår, at regnskabet godkendes.")?.by // "Økonomi"
 */
export const readClosingRecommendation = (paragraph: string): Read | null => {
  const text = paragraph.trim()
  const verb = VERB.exec(text)
  if (verb === null || sentenceStart(text, verb.index) !== 0) return null
  const word = verb[0].toLowerCase()
  const sentence = readSentence(text)
  if (sentence === null || !(closing.includes(word) || verb[2] !== undefined)) return null
  if (!sentence.plain || (verb[2] !== undefined && !/^(?:det|der)$/i.test(text.slice(0, verb.index).trim()))) return null
  if (!FOLLOWS_AT.test(sentence.rest)) return null
  const [read] = readRecommendations("", [{ type: "paragraph", text }])
  return read ?? null
}

/**
 * Tells whether a line is a recommending sentence that can stand as the heading of a section: "Økonomiudvalget indstiller:",
 * "Administrationen indstiller til Ældrerådet", "Det indstilles, at". What is recommended must not stand in it yet.
 *
 * @param line - one line
 * @returns true for such a sentence
 * @example
 * isRecommendationSentence("Forvaltningen foreslår:") // true
 */
export const isRecommendationSentence = (line: string): boolean => {
  const text = line.trim()
  if (text.length < 12 || text.length > 200 || !/^\p{Lu}/u.test(text) || !/stil|slå|slog|befal/iu.test(text)) return false
  const verb = VERB.exec(text)
  if (verb === null || sentenceStart(text, verb.index) !== 0) return false
  const sentence = readSentence(text)
  if (sentence === null || !sentence.plain || !SENDS.test(sentence.rest)) return false
  if (sentence.by === null && !/^(?:det|der)$/i.test(text.slice(0, verb.index).trim())) return false
  if ((sentence.by?.split(" ").length ?? 0) > 9) return false
  const after = afterAt(sentence.rest)
  if (after !== null) return leadsOn(after)
  return !/[.;!?]$/.test(text)
}
