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
import { codeAt, isDigit, isLetter, isLower, isSpace, isUpper, letterBefore, letterClass, oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** A block as far as its words count; every block of a section is one. */
export type RecommendationBlock =
  | { type: "paragraph"; text: string }
  | { type: "list"; items: readonly { marker: string; text: string }[] }
  | { type: "table"; header: readonly string[] | null; rows: readonly (readonly string[])[] }

type Read = Unplaced<Recommendation>

const notLetter = `(?![${letterClass}])`
/** What stands before the verb is looked at afterwards ({@link findVerb}): looking behind at every place took 5 µs a paragraph. */
const VERB = new RegExp(`(?:(${recommendingVerbs.join("|")})|(${passiveVerbs.join("|")}))${notLetter}`, "gi")
const inverting: ReadonlySet<string> = new Set(invertingWords)
const subordinating: ReadonlySet<string> = new Set(subordinatingWords)
const subjectless: ReadonlySet<string> = new Set(emptySubjects)
const nothing: ReadonlySet<string> = new Set(emptyRecommendations)
const mostSenderWords = 14

/** A recommending verb: `[1]` has a sender, `[2]` has none. */
const findVerb = (text: string): RegExpExecArray | null => {
  VERB.lastIndex = 0
  let found = VERB.exec(text)
  while (found !== null && (codeAt(text, found.index - 1) === 45 || letterBefore(text, found.index))) found = VERB.exec(text)
  return found
}

const firstWord = (text: string): string => {
  let end = 0
  while (isLetter(codeAt(text, end))) end++
  return text.slice(0, end).toLowerCase()
}
const beginsUpper = (text: string): boolean => isUpper(text.codePointAt(0) ?? 0)
const beginsLower = (text: string): boolean => isLower(text.codePointAt(0) ?? 0)
const lastCode = (text: string): number => codeAt(text, text.length - 1)
const isOneOf = (marks: string, code: number): boolean => marks.includes(String.fromCharCode(code))

/** The sentence that recommends: its sender, and where its "at" begins. */
interface Sentence {
  by: string | null
  /** What follows the verb and, in an inverted sentence, the sender. */
  rest: string
  /** true where the sender stands before the verb or none is named */
  plain: boolean
}

const SENTENCE_END = /[.!?:]\s+/g
const endsWord = (code: number): boolean => isDigit(code) || code === 41 || isLower(code)

/** Where the sentence around an offset begins: "Sagen har været i høring. Forvaltningen indstiller" */
const sentenceStart = (text: string, at: number): number => {
  const before = text.slice(0, at)
  let start = 0
  SENTENCE_END.lastIndex = 0
  for (let end = SENTENCE_END.exec(before); end !== null; end = SENTENCE_END.exec(before)) {
    const { index } = end
    const next = SENTENCE_END.lastIndex
    const isWord = endsWord(codeAt(text, index - 1)) && endsWord(codeAt(text, index - 2)) && endsWord(codeAt(text, index - 3))
    if (isWord && isUpper(before.codePointAt(next) ?? 0)) start = next
  }
  return start
}

const SENDER_AFTER = lettered(String.raw`^\s*(\p{L}[^,.:;\n]{1,90}?)(?=\s*[,:]|\s+at(?!\p{L})|\s+til(?!\p{L})|\s+over\s+for|\s*$)`)

const hasMoreWords = (text: string, most: number): boolean => text.split(" ").length > most

const sentenceAround = (text: string, verb: RegExpExecArray): Sentence | null => {
  const before = text.slice(sentenceStart(text, verb.index), verb.index)
  const rest = text.slice(verb.index + verb[0].length)
  const opener = firstWord(before)
  const subject = oneLine(before)
  if (subordinating.has(opener) && !subjectless.has(opener)) return null
  if (verb[2] !== undefined || subject === "" || subjectless.has(subject.toLowerCase())) return { by: null, rest, plain: true }
  if (inverting.has(opener)) {
    const sender = SENDER_AFTER.exec(rest)
    return sender === null ? null : { by: oneLine(sender[1] ?? ""), rest: rest.slice(sender[0].length), plain: false }
  }
  if (beginsLower(subject) || hasMoreWords(subject, mostSenderWords) || /[;?!"]/.test(subject)) return null
  return { by: subject, rest, plain: true }
}

const readSentence = (text: string): Sentence | null => {
  const verb = findVerb(text)
  return verb === null ? null : sentenceAround(text, verb)
}

/** "indstiller, at" · "indstiller til Byrådet," · "foreslår:" — not "foreslår model 2". */
const SENDS = new RegExp(
  `^(?:\\s*[,:]?\\s*$|\\s*[,:]|\\s+(?:derfor\\s+|herefter\\s+|hermed\\s+|også\\s+)?(?:at|til|over\\s+for|om)${notLetter})`,
)

/** "1. at", "At 1)": the number goes; the one in "1. behandling" stays */
const NUMBER_BEFORE_AT = new RegExp(`^(?:\\d{1,2}|[${letterClass}])[.)]\\s*(?=at${notLetter})`, "i")
const NUMBER_AFTER_AT = /^\d{1,2}\)\s+/
const AT = new RegExp(`^(?:at|At|AT)(?![\\d${letterClass}])\\s*:?\\s*`, "y")
/** Most lines begin with another letter, and need not be searched. */
const beginsWithA = (line: string): boolean => (codeAt(line, 0) | 32) === 97
/** Where the text after "at" begins; 0 where the line does not begin with it. */
const endOfAt = (line: string): number => {
  AT.lastIndex = 0
  return beginsWithA(line) && AT.test(line) ? AT.lastIndex : 0
}
const glued = lettered(`^[Aa]t(?=\\p{Ll}{3})(?!${wordsInAt.map((word) => word.slice(2)).join("|")})`)

const withoutNumber = (line: string): string => {
  const mark = codeAt(line, isDigit(codeAt(line, 1)) ? 2 : 1)
  return mark === 46 || mark === 41 ? line.replace(NUMBER_BEFORE_AT, "") : line
}
const beginsWithAt = (line: string): boolean => endOfAt(withoutNumber(line)) > 0
const cleanPoint = (text: string): string => {
  const line = withoutNumber(text.trim())
  const end = endOfAt(line)
  if (end === 0) return beginsWithA(line) ? line.replace(glued, "") : line
  const bare = line.slice(end)
  return isDigit(codeAt(bare, 0)) ? bare.replace(NUMBER_AFTER_AT, "") : bare
}

const isFilled = (point: string): boolean => point !== ""

const INLINE_NUMBER = /(?:^|\s)1[.)]\s+at\s/
const NEXT_NUMBER = /\s+(?=\d{1,2}[.)]\s+at\s)/
/** ", at" or "og at" after a finished clause begins a new point: "… godkendes, at …"; not "… på vilkår af, at …". */
const NEXT_AT = lettered(String.raw`(?<=(?:\p{L}{2}es|efterretning|dagsordenen)(?:,?\s+(?:og|samt)|[,;])\s+)(?=at\s)`)

/** "at anbefale over for Byrådet, at planen godkendes": what the next body is to do is the point. */
const CHAIN_AT = /^(?:anbefaler?|indstiller?)\s+(?:over\s+for|overfor|til)\s[^,.:;]{1,120}?,?\s+at\s+(?=\S)/u

/** The points of running text after "at". */
const inlinePoints = (whole: string): string[] => {
  const text = whole.replace(CHAIN_AT, "")
  if (INLINE_NUMBER.test(text)) return text.split(NEXT_NUMBER).map(cleanPoint)
  return /\sat\s/.test(text) ? text.split(NEXT_AT).map(cleanPoint) : [cleanPoint(text)]
}

const HAS_AT = /(?:^|[\s,:(])(?:at|At)(?=$|[\s:,])/
const COLON_FIRST = /^\s*:/
/** What stands after the first "at" of a sentence; null where it has none. */
const afterAt = (rest: string): string | null => {
  const numbered = INLINE_NUMBER.exec(rest)
  if (numbered !== null) return rest.slice(numbered.index)
  const found = HAS_AT.exec(rest)
  return found === null
    ? null
    : rest
        .slice(found.index + found[0].length)
        .replace(COLON_FIRST, "")
        .trim()
}

/** Text that leads to points below it: "at", "at:", "at udvalget over for Byrådet anbefaler,". */
const leadsOn = (text: string): boolean => /^$|[,:]$|(?:^|[\s,])at$/.test(text)
/** "at anbefale over for Økonomiudvalget og Byrådet" · "at anbefale Byrådet": another body's verb, whose points follow */
const CHAIN = lettered(
  String.raw`(?<!\p{L})(?:anbefaler?|beslutter?|indstiller?|godkender?|tiltræder?)(?:\s+(?:(?:over\s+for|overfor|til)\s[^.;:]{1,120}|\p{Lu}[^.;:,]{0,100}(?:udvalg(?:et)?|råd(?:et)?|bestyrelsen?)))?$`,
)

interface Piece {
  kind: "line" | "item"
  text: string
}

const BULLET = /^[-–•·*]\s+(?=\S)/
const CELL_NUMBER = /^(?:\d{1,2}[.)]?|[-–•·*])$/u
const rowText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.trim())
    .filter((cell, index) => cell !== "" && !(index === 0 && CELL_NUMBER.test(cell)))
    .join(" ")

/** Lines of one paragraph as points or text: a line that begins a point takes the lines after it along. */
const paragraphPieces = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let last: Piece | undefined
  for (const printed of text.split("\n")) {
    const line = printed.trim()
    const bare = isSpace(codeAt(line, 1)) ? line.replace(BULLET, "") : line
    const isItem = bare !== line || beginsWithAt(line)
    if (last !== undefined && !isItem) last.text = `${last.text}\n${line}`
    else {
      last = { kind: isItem ? "item" : "line", text: bare }
      pieces.push(last)
    }
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
  if (item === undefined || isOneOf(".!?;", lastCode(lead))) return "at-lines"
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
  return points.filter(isFilled)
}

/** "1. at … (Økonomiudvalget)": the sender in parentheses at the end. */
const SENDER_LAST = lettered(String.raw`\s*\(([\p{Lu}][^()\d]{4,80})\)\.?$`)
const endsInParenthesis = (text: string): boolean => text.endsWith(")") || text.endsWith(").")
const OFFICE = new RegExp(`(?:${officeNouns.join("|")})(?:en|et|s)?${notLetter}`, "i")
const OPENS_WITHOUT_SENDER = /^(?:indstilling|indstillinger|forslag)(?:\s+om)?[,:]?\s*(?:at:?)?$/i
/** "Indstilling om, at udvalget godkender …": the words of the heading open the only point. */
const OPENS_POINT = /^(?:indstilling|forslag)\s+om,?\s+(?=at\s)/i

const withSenderLast = (read: Read): Read => {
  if (read.by !== null || read.points.length === 0) return read
  const found = endsInParenthesis(read.text) ? SENDER_LAST.exec(read.text) : null
  const by = oneLine(found?.[1] ?? "")
  if (!(isBodyName(by) || OFFICE.test(by) || partyNames.has(by.toLowerCase()))) return read
  const points = read.points.map((point, index) => (index === read.points.length - 1 ? point.replace(SENDER_LAST, "") : point))
  return { by, text: read.text, points: points.filter(isFilled) }
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
  return SENDS.test(sentence.rest) && lastCode(text) !== 46 ? "" : null
}

/** How a paragraph opens a part, and the pieces of the paragraph after that. */
interface Opening {
  by: string | null
  lead: string | null
  rest: Piece[]
}

/** A paragraph that names a sender opens a new part, the first one whatever it says, later ones only with "at" or a list to come. */
const openingOf = (pieces: readonly Piece[], first: boolean): Opening | null => {
  const head = pieces[0]
  if (head === undefined || head.kind === "item") return null
  const rest = pieces.slice(1)
  if (OPENS_WITHOUT_SENDER.test(head.text)) return { by: null, lead: "", rest }
  if (OPENS_POINT.test(head.text)) return { by: null, lead: afterAt(head.text), rest }
  const sentence = readSentence(head.text)
  if (sentence === null || (!first && !(SENDS.test(sentence.rest) || !sentence.plain))) return null
  return { by: sentence.by, lead: leadOf(sentence, head.text), rest }
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

const isEmpty = (block: RecommendationBlock): boolean => nothing.has(blockText(block).trim().toLowerCase())

/** Puts a block where it belongs: into a part of its own if it opens one, else into the last one. */
const gather = (parts: Part[], block: RecommendationBlock): void => {
  const pieces = blockPieces(block)
  const opening = openingOf(pieces, parts.length === 0)
  const part = parts[parts.length - 1]
  if (opening !== null) parts.push({ by: opening.by, texts: [blockText(block)], pieces: opening.rest, lead: opening.lead })
  else if (part === undefined) parts.push({ by: null, texts: [blockText(block)], pieces, lead: null })
  else {
    part.texts.push(blockText(block))
    for (const piece of pieces) part.pieces.push(piece)
  }
}

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
  const sentence = heading.trim()
  const parts: Part[] = []
  if (sentence !== "") gather(parts, { type: "paragraph", text: sentence })
  for (const block of filled) gather(parts, block)
  return merge(parts.map(toRecommendation))
}

const closing: ReadonlySet<string> = new Set(closingVerbs)
const FOLLOWS_AT = new RegExp(`^(?:\\s+(?:derfor|herefter|hermed|over\\s+for|til)(?:\\s[^,.:;]{1,90})?)?,?\\s+at${notLetter}`)
/** "foreslår," · "foreslår, at": all of it stands below. "Der foreslås tre besøg:" proposes nothing to the body. */
const NOTHING_YET = /^\s*,?(?:\s*at)?:?\s*$/
const DET = /^(?:det|der)$/i

/** The sentence around a verb where it opens the text, subject first: "Chefen foreslår", "Det indstilles". */
const soleSentence = (text: string, verb: RegExpExecArray): Sentence | null => {
  if (sentenceStart(text, verb.index) !== 0) return null
  const sentence = sentenceAround(text, verb)
  if (sentence === null || !sentence.plain) return null
  return sentence.by !== null || DET.test(text.slice(0, verb.index).trim()) ? sentence : null
}

/**
 * Reads a recommendation that has no section: a closing paragraph of the case presentation that begins "<hvem> foreslår, at …" or
 * "<hvem> indstiller, at …", or leads to what is proposed below it.
 *
 * @param paragraph - the last paragraph that does not itself begin with "at"
 * @param below - the blocks below it
 * @returns the recommendation, or null where the paragraph is none
 * @example
 * readClosingRecommendation("Økonomi foreslår, at regnskabet godkendes.", [])?.by // "Økonomi"
 */
export const readClosingRecommendation = (paragraph: string, below: readonly RecommendationBlock[] = []): Read | null => {
  const verb = findVerb(paragraph)
  if (verb === null || !(closing.has(verb[0].toLowerCase()) || verb[2] !== undefined)) return null
  const sentence = soleSentence(paragraph, verb)
  if (sentence === null) return null
  const opens = NOTHING_YET.test(sentence.rest)
  if (!(below.length > 0 && opens) && !FOLLOWS_AT.test(sentence.rest)) return null
  const leads = opens || leadsOn(afterAt(sentence.rest) ?? "")
  const [read] = readRecommendations("", [{ type: "paragraph", text: paragraph }, ...(leads ? below : [])])
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
  if (text.length < 12 || text.length > 200 || !beginsUpper(text)) return false
  const verb = findVerb(text)
  const sentence = verb === null ? null : soleSentence(text, verb)
  if (sentence === null || !SENDS.test(sentence.rest)) return false
  if (hasMoreWords(sentence.by ?? "", 9)) return false
  const after = afterAt(sentence.rest)
  return after === null ? !isOneOf(".;!?", lastCode(text)) : leadsOn(after)
}
