/** What the lines inside an item are. */
import type { IToken } from "chevrotain"
import { aroundDay, type DatedLine } from "../days.ts"
import type { Vocabulary } from "../dialect.ts"
import { readNumberedHeading, titleKey } from "../item-heading.ts"
import { BULLET, FILE_ENDING, GAP, ITEM_PART, LETTER, LIST_NUMBER } from "../patterns.ts"
import { type HeadingKind, headingKey, mayBeProductive } from "../sections.ts"
import type { Kind } from "../tokens.ts"
import { caseFrameLabels, caseLabels, decisionFields, ordinalNouns } from "../words.ts"
import { isBodyWords } from "./body-words.ts"
import { type ItemStart, lastOf } from "./items.ts"
import {
  bare,
  beginsParagraph,
  ending,
  is,
  isFiller,
  isHeading,
  isNumberedLine,
  linesBetween,
  nextLine,
  previousLine,
  retag,
  widthOf,
} from "./lines.ts"
import { joinedTitle, shortestWrapped } from "./title-lines.ts"

/** Økonomiudvalget, 9. juni 2020, pkt. 106: · Socialudvalget den 3. maj 2011: · Beslutning fra Børneudvalget, 04-05-2016, pkt. 7 */
const datedBody = {
  before: new RegExp(`^${GAP}*(?:${BULLET}${GAP}+)?(?:Beslutning${GAP}+fra${GAP}+)?([A-ZÆØÅ]${LETTER}[^\\r\\n:;!?.]{1,90}?),?${GAP}+$`),
  after: new RegExp(`^(${ITEM_PART})${GAP}*:?$`, "i"),
}
/** Landdistriktsudvalgets møde den 8. november 2010: · Borgerrepræsentationens beslutning i mødet den 4. marts 2010 · Byrådets møde 12.03.2008 Punkt 7: */
const datedMeeting = {
  before: new RegExp(
    `^${GAP}*(?:${BULLET}${GAP}+)?[A-ZÆØÅ][^\\r\\n:;!?.]{2,80}s${GAP}+(?:beslutning${GAP}*(?:[ip]${GAP}?å?${GAP}*mødet)?|møde)${GAP}+$`,
    "i",
  ),
  after: new RegExp(`^${ITEM_PART}${GAP}*[:.]?$`, "i"),
}
/** Udvalget den 3. maj 2004 */
const recommends = /^[\s•·]*[A-ZÆØÅ][^\r\n:;!?]{1,110}?\b(?:indstiller|foreslår|anbefaler)\b(?:[^\r\n:;!?.]{0,110})?[:,]?\s*$/
/** Under a colon it stands like any other heading. */
const proposes = /foreslår,?(?: at)?$/
/** Det indstilles ⏎ at … */
const passive = /^[\s•·]*(?:det|der) (?:indstilles|foreslås|anbefales)/i
const at = /^[\s•·\-–]*(?:\d{1,2}[.)]\s*)?at /i
const monthStart = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)[.\s\d]/i
/** 2. behandling, 3. kvartal: an ordinal, no list mark */
const ordinalNoun = new RegExp(`^(?:${ordinalNouns.join("|")})(?:en|et|er|erne)?(?![a-zæøå])`)
const bulletStart = new RegExp(`^${GAP}*(?:${BULLET}|o(?=${GAP}{2}))${GAP}+[^\\s]`)
const listNumber = new RegExp(`^${GAP}*(?:${BULLET}${GAP}+)?${LIST_NUMBER}${GAP}+`)
const fileNames = new RegExp(
  `^[\\s•·]*(?:(?:application/\\S+|Bilag|Fil|File)\\s+icon\\s+)?[^\\s][^\\r\\n]{0,300}${FILE_ENDING}(?:\\s.*)?$`,
  "i",
)
const sentence = /[.!?]\s+[A-ZÆØÅ]|,\s+(?:der|som|at|så|hvor)\s/
const absenceHeading = /^[\s•·]*(?:fravær(?:ende)?|afbud)$/i
const decisionField = new RegExp(`^${GAP}*(?:${decisionFields.map((word) => word.replace(".", "\\.")).join("|")})${GAP}*:`, "i")

const namesMeeting = (line: string): boolean => aroundDay(line, datedMeeting.before, datedMeeting.after) !== undefined

/** Whether a line names a body and the day of its meeting or decision. */
export const isDatedMeeting = (token: IToken): boolean => canBeHeading(token) && namesMeeting(bare(token))

const canBeHeading = (token: IToken): boolean => widthOf(token) <= 150

/** Sections whose dated lines are plans or file names. */
const undatedKinds: ReadonlySet<HeadingKind | undefined> = new Set<HeadingKind | undefined>([
  "route",
  "hearing",
  "next-steps",
  "attachments",
])

/** Sections whose headings are titles of attachments as well: Tidsplan, Økonomi */
const titlesOfAttachments: ReadonlySet<HeadingKind | "recommendation" | undefined> = new Set<HeadingKind>([
  "next-steps",
  "finances",
  "summary",
  "account",
])

/** What all items of a document share. */
export interface Frame {
  vocabulary: Vocabulary
  /** Key of the decision heading most items share. */
  ownHeading: string | undefined
  /** Lines of the head, the ones with a label and all: printed again over an item they are frame. */
  headLines: ReadonlySet<string>
  headLabels: ReadonlySet<string>
}

interface Context {
  vocabulary: Vocabulary
  /** Whether the item has a decision heading of a form that is always one. */
  decides: boolean
  /** Whether the item has a decision heading that names neither body nor day. */
  decidesPlainly: boolean
  /** Whether it has the decision heading that most items share. */
  decidesOwn: boolean
  /** Key of the decision heading most items of the document share. */
  ownHeading: string | undefined
}

const datedBodyOf = (line: string): DatedLine | undefined => aroundDay(line, datedBody.before, datedBody.after)

const isDated = (line: string): boolean => {
  const body = datedBodyOf(line)?.before[1]
  return body !== undefined && isBodyWords(body)
}

/** Beslutning fra <organ>, <dato>, pkt. N: tells of an earlier decision where the item has one of its own. */
const isRecord = (token: IToken): boolean => /beslutning +fra /i.test(token.image) && isDated(bare(token))

/** A dated line with the number of the item there can be nothing else. */
const isNumbered = (line: string): boolean => Boolean(datedBodyOf(line)?.after[1])

/** KH, 10.11.2016: as the last line of an item it signs */
const initialed = /^\s*[A-ZÆØÅ]{2,4}, +\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/

const endsLikeDate = /[\d:]$/

/** Turns text lines into headings where their words and their place say so. */
const findHeadings = (tokens: readonly IToken[], start: number, end: number, vocabulary: Vocabulary): void => {
  let heading: IToken | undefined
  for (const [index, token] of linesBetween(tokens, start, end)) {
    if (isHeading(tokens[index - 1])) heading = tokens[index - 1]
    if (!canBeHeading(token)) continue
    const line = bare(token)
    if (is(token, "ContentsTitle")) {
      if (vocabulary.kindOf(line) !== undefined) retag(token, "SectionHeading")
      continue
    }
    if (is(token, "Title")) {
      // Referat: as the heading of what was decided
      retag(token, /^\s*referat:?$/i.test(line) ? "SectionHeading" : "Text")
      continue
    }
    if (!is(token, "Text")) continue
    if (endsLikeDate.test(line)) {
      if (namesMeeting(line)) {
        retag(token, "DecisionHeading")
        continue
      }
      if (isDated(line) && !(initialed.test(line) && nextLine(tokens, index + 1, end) >= end)) {
        retag(token, "Dated")
        continue
      }
    }
    if (line.endsWith(".")) continue
    if (
      line.length < 90 &&
      mayBeProductive(line) &&
      vocabulary.kindOf(line) !== undefined &&
      !isValue(tokens, index, token, vocabulary) &&
      standsApart(tokens, index)
    )
      retag(token, "SectionHeading")
    else if (beginsParagraph(tokens, index) && recommends.test(line) && !isOwnAdvice(tokens, index, line, heading, vocabulary)) {
      const next = tokens[nextLine(tokens, index + 1, end)]
      const listed = next !== undefined && (at.test(next.image) || is(next, "NumberedLine"))
      if (listed) retag(token, "SectionHeading")
    }
  }
}

/** Rådet anbefaler · Ældrerådet foreslår · Udvalget indstiller: "Økonomiudvalget indstiller" may be another body */
const adviceOfBody =
  /^[\s•·]*(?:(?:udvalget|rådet|bestyrelsen|nævnet|kommissionen) indstiller|(?:[A-ZÆØÅ]\S* )?\S*(?:udvalget|rådet|bestyrelsen|nævnet|kommissionen|udvalg|råd) (?:anbefaler|foreslår))(?![a-zæøå])/i
/** Et flertal i udvalget anbefaler */
const adviceOfShare = /^[\s•·]*et (?:flertal|mindretal)(?![a-zæøå])/i

/** Beslutning ⏎ Rådet anbefaler, ⏎ - at …: what a body recommends right under the heading of its decision is its decision; what parts of it do, further down too. */
const isOwnAdvice = (
  tokens: readonly IToken[],
  index: number,
  line: string,
  heading: IToken | undefined,
  vocabulary: Vocabulary,
): boolean => {
  if (heading === undefined || !isPlainDecision(heading, vocabulary)) return false
  return adviceOfShare.test(line) || (adviceOfBody.test(line) && tokens[previousLine(tokens, index - 1, 0)] === heading)
}

const isPlainDecision = (token: IToken, vocabulary: Vocabulary): boolean =>
  !/indstilling/i.test(token.image) && kindOfHeading(token, vocabulary) === "decision"

const sentenceEnd = /[.!?:]$/

/** A heading stands between blank lines or, where the frame has none, after the end of a sentence. */
const standsApart = (tokens: readonly IToken[], index: number): boolean =>
  beginsParagraph(tokens, index)
    ? !is(tokens[index + 1], "BulletLine")
    : is(tokens[index - 1], "TableLine") || sentenceEnd.test(ending(tokens[index - 1]))

/** A heading with something glued to it is a token without the end of its line: BilagIngen */
const isGlued = (token: IToken | undefined): boolean => is(token, "SectionHeading") && !/[\r\n]$/.test(token?.image ?? "")

/** LovgrundlagAlmenboligloven. ⏎ BilagTegning ⏎ BeslutningGodkendt.: such lines head, one under the other */
const headsGlued = (tokens: readonly IToken[], index: number): boolean =>
  beginsParagraph(tokens, index) || sentenceEnd.test(ending(tokens[index - 1])) || isGlued(tokens[index - 2])

/** Økonomi: Dyr. – the label is a token of its own. */
const isLabel = ({ image }: IToken): boolean => /:[ \t]+$/.test(image)

/** What a line of a list begins with, a heading word among them: - Økonomi */
const bulletOf = (token: IToken | undefined): string | undefined => /^\s*(\S)\s/.exec(token?.image ?? "")?.[1]

/** A heading word that is a list item. */
const isListed = (tokens: readonly IToken[], index: number): boolean =>
  [tokens[index - 1], tokens[index + 1]].some((other) => is(other, "BulletLine") && bulletOf(other) === bulletOf(tokens[index]))

/** Økonomi: … in the middle of a paragraph */
const isInParagraph = (tokens: readonly IToken[], index: number, token: IToken): boolean =>
  isLabel(token) && !beginsParagraph(tokens, index) && !isLabelled(tokens, index)

/** Headings over a word for what the body is asked to do: to decide, to discuss. */
const typeHeading = /(?:punkttype|sagstype|behandlingsform):?$/i
const purpose = /^[ \t]*til /i

/** Punkttype ⏎⏎ Beslutning ⏎⏎ Tema: between two headings with blank lines around them it stands for itself. */
const isTypeApart = (tokens: readonly IToken[], index: number): boolean => {
  const above = tokens[previousLine(tokens, index - 1, 0)]
  return (
    above !== undefined &&
    is(above, "SectionHeading") &&
    typeHeading.test(bare(above)) &&
    is(tokens[nextLine(tokens, index + 1, tokens.length)], "SectionHeading")
  )
}

/** Punkttype: Beslutning: the word behind a label on its line heads nothing. */
const isValue = (tokens: readonly IToken[], index: number, token: IToken, vocabulary: Vocabulary): boolean => {
  const before = tokens[index - 1]
  if (isTypeApart(tokens, index)) return true
  if (before === undefined || !is(before, "SectionHeading")) return false
  // Punkttype ⏎ Orientering.
  if (endsInStop(token) && !endsInStop(before)) return true
  // Punkttype ⏎ Beslutning
  if (typeHeading.test(bare(before))) return true
  // Beslutningstema ⏎ Til beslutning
  return isLabel(before) || (vocabulary.kindOf(before.image) === "topic" && purpose.test(token.image))
}

const endsInStop = (token: IToken): boolean => bare(token).endsWith(".")

/** How many lines above are looked at for a label. */
const labelReach = 12

/** Beslutning: Godkendt. ⏎ Ansvarlig: NN: where a label stands above in the same run of lines, this is one, too. */
const isLabelled = (tokens: readonly IToken[], index: number): boolean => {
  for (let at = index - 1; at >= index - labelReach && !isFiller(tokens[at]); at--) if (is(tokens[at], "SectionHeading")) return true
  return false
}

const kindOfHeading = (token: IToken, vocabulary: Vocabulary): HeadingKind => {
  if (is(token, "DecisionHeading")) return "decision"
  const kind = vocabulary.kindOf(token.image)
  if (kind !== undefined) return kind
  // what no table knows is who recommends, or Referat: over what was decided
  return recommends.test(bare(token)) ? "recommendation" : "decision"
}

/**
 * Gives every line between two item headings its final kind.
 *
 * @param tokens - line tokens, changed in place
 * @param item - the heading of the item
 * @param end - index after the item's last line
 * @param frame - what the document as a whole is like
 */
export const resolveBody = (tokens: readonly IToken[], item: ItemStart, end: number, frame: Frame): void => {
  const { vocabulary } = frame
  const start = lastOf(item) + 1
  const repeated = repeatsOfHead(tokens, start, end, frame)
  for (const [index, token] of linesBetween(tokens, start, end)) {
    if (repeated.has(token)) retag(token, "Furniture")
    if (is(token, "GluedHeading")) retag(token, headsGlued(tokens, index) ? "SectionHeading" : "Text")
    if (!is(token, "SectionHeading")) continue
    if (isValue(tokens, index, token, vocabulary)) retag(token, "Text")
    // 1. Fraværende ⏎ Sagsforløb: MT
    else if (isRepeat(tokens, index - 1, item, true)) continue
    else if (isListed(tokens, index)) retag(token, "BulletLine")
    else if (isInParagraph(tokens, index, token)) retag(token, "Text")
  }
  findHeadings(tokens, start, end, vocabulary)
  resolveLines(tokens, item, start, end, contextOf(tokens, start, end, frame))
  if (vocabulary.wrapper) markWrapper(tokens, start, end, vocabulary)
}

/** Labels of the head printed again, and other lines of it right above such labels. */
const repeatsOfHead = (tokens: readonly IToken[], start: number, end: number, { headLines, headLabels }: Frame): ReadonlySet<IToken> => {
  const repeats = new Set<IToken>()
  let leadsToLabel = false
  for (const token of tokens.slice(start, end).reverse()) {
    if (isFiller(token)) continue
    const line = token.image.trim()
    leadsToLabel = headLines.has(line) && (leadsToLabel || headLabels.has(line))
    if (leadsToLabel) repeats.add(token)
  }
  return repeats
}

const contextOf = (tokens: readonly IToken[], start: number, end: number, { vocabulary, ownHeading }: Frame): Context => {
  const headings = tokens.slice(start, end).filter(isHeading)
  const decisions = headings.filter((token) => is(token, "DecisionHeading"))
  const decidesPlainly = headings.some((token) => is(token, "SectionHeading") && kindOfHeading(token, vocabulary) === "decision")
  return {
    vocabulary,
    ownHeading,
    decides: decidesPlainly || !decisions.every(isRecord),
    decidesPlainly,
    decidesOwn: decisions.some(({ image }) => headingKey(image) === ownHeading),
  }
}

const resolveLines = (tokens: readonly IToken[], item: ItemStart, start: number, end: number, context: Context): void => {
  let kind: HeadingKind | undefined
  let atTop = true
  let afterRepeat: boolean = false
  let fieldsAllowed = false
  /** Indstilling og beslutning */
  let combined = false
  for (const [index, token] of linesBetween(tokens, start, end)) {
    if (isFiller(token) || is(token, "TitleRepeat")) continue
    const wasAfterRepeat: boolean = afterRepeat
    afterRepeat = false
    if (
      is(token, "DecisionHeading") &&
      kind === "case-history" &&
      (context.decidesPlainly || context.decidesOwn) &&
      headingKey(token.image) !== context.ownHeading
    )
      retag(token, "Dated")
    else if (is(token, "Dated") || (is(token, "DecisionHeading") && isRecord(token))) {
      // a dated line is the heading of a decision, unless the item has a plain one: then it tells of an earlier treatment
      const planned = undatedKinds.has(kind) && !isNumbered(bare(token))
      retag(token, planned ? "Text" : context.decides || kind === "case-history" ? "Dated" : "DecisionHeading")
      if (is(token, "Dated")) atTop = false
    }
    const repeats = isRepeat(tokens, index, item, atTop)
    if (repeats || isWrappedRepeat(tokens, index, item)) {
      if (!repeats) retag(tokens[index + 1] as IToken, "TitleRepeat")
      retag(token, "TitleRepeat")
      afterRepeat = true
      continue
    }
    if (isHeading(token) || is(token, "WrapperHeading")) {
      const next = kindOfHeading(token, context.vocabulary)
      if (
        next === "recommendation" &&
        (kind === "recommendation" || combined) &&
        (recommends.test(bare(token)) || passive.test(token.image))
      ) {
        // Forvaltningen indstiller, under the heading Indstilling
        retag(token, "Text")
        continue
      }
      const isUnderEntry = !isFiller(tokens[index - 1]) && !isHeading(tokens[index - 1]) && titlesOfAttachments.has(next)
      if (kind === "attachments" && (next === "hearing" || isUnderEntry) && nextLine(tokens, index + 1, end) >= end) {
        // Bilag ⏎ Notat ⏎ Høringssvar, Bilag ⏎ ⏎ Notat ⏎ Tidsplan: the last of them, where no text follows
        retag(token, "Text")
        continue
      }
      // Sagsfremstilling: … ⏎ Forvaltningen foreslår, ⏎ at …: closes the presentation
      if (kind === "case-presentation" && proposes.test(bare(token))) {
        retag(token, "Text")
        continue
      }
      kind = next
      combined = /indstilling/i.test(token.image)
      atTop = false
      fieldsAllowed = kind === "decision"
      continue
    }
    if (is(token, "CaseLine") || is(token, "Openness")) {
      // Sagen afgøres i: ⏎ Byrådet ⏎ Åbent
      const isMark = kind === "competence" && is(token, "Openness")
      if (!atTop && !wasAfterRepeat && !isMark) retag(token, "Text")
      else afterRepeat = wasAfterRepeat
      continue
    }
    if (fieldsAllowed && is(token, "Label") && decisionField.test(token.image)) {
      retag(token, "DecisionField")
      continue
    }
    if (is(token, "AbsenceLabel")) {
      // Fraværende, alone and without a colon, heads the names below it
      const heads =
        !atTop &&
        absenceHeading.test(bare(token)) &&
        (isFiller(tokens[index - 1]) || sentenceEnd.test(ending(tokens[index - 1]))) &&
        !is(tokens[nextLine(tokens, index + 1, end)], "SectionHeading")
      retag(token, heads ? "SectionHeading" : "AbsenceLine")
      if (heads) kind = "attendance"
      atTop = false
      continue
    }
    if (atTop && is(token, "Text") && (isCaseLabel(token) || (isCaseLabel(tokens[index - 1]) && widthOf(token) <= longestCaseValue))) {
      retag(token, "CaseLine")
      continue
    }
    if (atTop && isFileNames(token)) {
      retag(token, "FileNames")
      continue
    }
    fieldsAllowed = false
    atTop = false
    if (is(token, "TableLine") || is(token, "Dated")) continue
    // a row of a table, even one that begins with a number
    if (is(tokens[index - 1], "TableLine") && token.image.includes("\t")) {
      retag(token, "TableLine")
      continue
    }
    if (isListLine(token) || isLetterBullet(tokens, index) || isLettered(tokens, index)) retag(token, "ListLine")
    // Dato⇥Tid⇥Sted: begins like a label of the head
    else retag(token, is(token, "Label") && token.image.includes("\t") ? "TableLine" : "Text")
  }
}

/** Initialer ⏎ abc ⏎ Dok.nr. ⏎ 12-3456: labels of the case alone, each over its value */
const caseLabel = new RegExp(
  `^${GAP}*(?:${[...caseLabels, ...caseFrameLabels].map((word) => word.replaceAll(".", "\\.")).join("|")})\\.?:?\\s*$`,
  "i",
)
const longestCaseValue = 60

const isCaseLabel = (token: IToken | undefined): boolean => caseLabel.test(token?.image ?? "")

const isFileNames = (token: IToken): boolean => widthOf(token) < 2000 && fileNames.test(bare(token)) && !sentence.test(token.image)

const isListLine = (token: IToken): boolean => {
  if (bulletStart.test(token.image)) return true
  if (!is(token, "NumberedLine")) return false
  const mark = listNumber.exec(token.image)
  if (mark === null) return false
  const rest = token.image.slice(mark[0].length)
  return !monthStart.test(rest) && !ordinalNoun.test(rest)
}

const letterBullet = /^[\s]*o [A-ZÆØÅa-zæøå0-9]/
/** How many lines a bulleted line may be wrapped over. */
const longestBullet = 4

/** o Nordmolen, ⏎ som er ny ⏎ o Sydmolen */
const hasLetterBullet = (tokens: readonly IToken[], index: number, step: -1 | 1): boolean => {
  for (let lines = 1; lines <= longestBullet; lines++) {
    const token = tokens[index + lines * step]
    if (token === undefined || isFiller(token) || isHeading(token)) return false
    if (letterBullet.test(token.image)) return true
  }
  return false
}

/** "o" is Word's bullet of the second level; one alone is a slip of the pen. Blank lines may part all of a list, not the last line alone. */
const isLetterBullet = (tokens: readonly IToken[], index: number): boolean => {
  const isMarked = (at: number): boolean => letterBullet.test(tokens[at]?.image ?? "")
  const isTight = (at: number): boolean => hasLetterBullet(tokens, at, -1) || hasLetterBullet(tokens, at, 1)
  if (!isMarked(index)) return false
  const apart = [previousLine(tokens, index - 1, 0), nextLine(tokens, index + 1, tokens.length)]
  return isTight(index) || apart.some((at) => isMarked(at) && !isTight(at))
}

const capitalMark = /^[ \t]*([A-H])[.)][ \t]/
const letterAt = (tokens: readonly IToken[], index: number): number => capitalMark.exec(tokens[index]?.image ?? "")?.[1]?.charCodeAt(0) ?? 0
/** A. Ny spunsvæg ⏎ B. Stenkastning: one alone may be an initial. */
const isLettered = (tokens: readonly IToken[], index: number): boolean => {
  const letter = letterAt(tokens, index)
  return letterAt(tokens, index + 1) === letter + 1 || letterAt(tokens, index - 1) === letter - 1
}

/** What a title without its number may be taken for: 7. Underskriftsark ⏎ Underskriftsark */
const repeatKinds: readonly Kind[] = ["Text", "BulletLine", "AbsenceLabel", "Label", "SectionHeading"]

/** 1. Velkomst ⏎ 2. Regnskab: the titles of all items in a list are no title again. */
const isCounted = (tokens: readonly IToken[], index: number, value: number): boolean =>
  [-1, 1].some((step) => {
    const beside = tokens[index + step]
    return is(beside, "NumberedLine") && readNumberedHeading(beside?.image ?? "")?.value === value + step
  })

const isRepeat = (tokens: readonly IToken[], index: number, item: ItemStart, atTop: boolean): boolean => {
  const token = tokens[index]
  if (token === undefined || widthOf(token) > 260) return false
  if (isNumberedLine(token)) {
    const heading = readNumberedHeading(token.image)
    if (heading === undefined || heading.value !== item.heading.value || isCounted(tokens, index, heading.value)) return false
    return titleKey(heading.title) === item.key || (heading.title === "" && atTop && is(token, "PointLine"))
  }
  return atTop && repeatKinds.some((kind) => is(token, kind)) && titleKey(token.image.replace(/^[\s•·]+/, "")) === item.key
}

/** 7. <titel>, wrapped at another word than in the heading of the item */
const isWrappedRepeat = (tokens: readonly IToken[], index: number, item: ItemStart): boolean => {
  const [token, rest] = [tokens[index], tokens[index + 1]]
  if (token === undefined || rest === undefined || !isNumberedLine(token) || !is(rest, "Text") || widthOf(token) + widthOf(rest) > 260)
    return false
  const heading = readNumberedHeading(token.image)
  return (
    heading !== undefined &&
    heading.value === item.heading.value &&
    heading.title.length >= shortestWrapped &&
    titleKey(joinedTitle(heading.title, [rest])) === item.key
  )
}

/** Beslutning … Sagsfremstilling, Resumé …: an empty presentation right before another heading holds what follows. */
const markWrapper = (tokens: readonly IToken[], start: number, end: number, vocabulary: Vocabulary): void => {
  const [decision, presentation] = linesBetween(tokens, start, end).filter(([, token]) => isHeading(token))
  if (decision === undefined || presentation === undefined || kindOfHeading(decision[1], vocabulary) !== "decision") return
  const [index, token] = presentation
  const next = nextLine(tokens, index + 1, end)
  if (headingKey(token.image) === "sagsfremstilling" && next < end && is(tokens[next], "SectionHeading")) retag(token, "WrapperHeading")
}
