/** An agenda item finished, once it is known whose meeting it belongs to. */
import type { HeadingKind } from "../../../grammar/sections.ts"
import { headingKey } from "../../../grammar/sections.ts"
import type { Span } from "../../source/span.ts"
import type { AgendaItem, Attachment, Block, Decision, Recommendation, Section, Treatment } from "../schema.ts"
import type { AbsenceMention } from "../values/absence.ts"
import { mergeAttachments, readAttachments } from "../values/attachment.ts"
import { sameBody } from "../values/body.ts"
import { readDate } from "../values/date.ts"
import { type ReadOutcome, readClosingOutcome, readOutcome } from "../values/outcome.ts"
import { readClosingRecommendation, readRecommendations } from "../values/recommendation.ts"
import { readPlannedTreatments } from "../values/route.ts"
import { readVotes } from "../values/vote.ts"
import { absencesUnder, type Parted, partAbsences, partBareNames, placeAbsentees, withNamesApart } from "./absences.ts"
import { partAnswers, withAnswersApart } from "./answers.ts"
import { append } from "./append.ts"
import { type ItemDraft, lastOffset, type SectionDraft } from "./draft.ts"
import { withoutEndLines } from "./end-lines.ts"
import { isOwn, type Naming, type Own, readNaming } from "./ownership.ts"
import { blocksOf, linesOf, type Piece, renderBlocks, startOf } from "./pieces.ts"
import type { Reading } from "./reading.ts"
import { tableNumbers } from "./treatment-table.ts"

const combined = /indstilling.*beslutning/i

/** Pieces parted at the dated lines that open the decisions of bodies. */
interface Group {
  naming: Naming
  line: Piece
  pieces: Piece[]
}

const groupByDate = (pieces: readonly Piece[], { recall }: Reading): { before: Piece[]; groups: Group[] } => {
  const before: Piece[] = []
  const groups: Group[] = []
  for (const item of pieces) {
    const token = item.type === "dated" ? linesOf(item)[0] : undefined
    if (token !== undefined) groups.push({ naming: recall(readNaming, token.image), line: item, pieces: [] })
    else (groups.at(-1)?.pieces ?? before).push(item)
  }
  return { before, groups }
}

/** What the finished parts of an item are gathered in. */
interface Gathered {
  treatments: Treatment[]
  recommendations: Recommendation[]
  attachments: Attachment[]
  planned: AgendaItem["plannedTreatments"]
  mentions: AbsenceMention[]
  decisions: { blocks: Block[]; span: Span }[]
}

const outcomeOf = (text: string | null, body: string | null, title: string | null): ReadOutcome => readOutcome(text, { body, title })

const treatmentOf = (naming: Naming, parted: Parted, span: Span, own: Own, reading: Reading): Treatment => {
  const body = naming.body ?? own.body ?? ""
  const text = renderBlocks(blocksOf(parted.rest, reading))
  return {
    date: naming.date,
    body,
    itemNumber: naming.itemNumber,
    text: isDash(text) ? null : text,
    ...reading.recall(outcomeOf, text, body, null),
    absentees: placeAbsentees(parted.mentions, span, reading),
    span,
  }
}

const isDash = (text: string | null): boolean => text === null || /^[\s\u00a0]*[-–—_]*[\s\u00a0]*$/.test(text)

/** The year of a date printed without one: the nearest earlier date of the section, else the meeting. */
const withYear = (naming: Naming, line: string, years: { last: string | null }, own: Own): Naming => {
  if (naming.date !== null) {
    years.last = naming.date
    return naming
  }
  const mention = readDate(line)
  const year = (years.last ?? own.date)?.slice(0, 4)
  if (mention === null || year === undefined) return naming
  const date = `${year}-${String(mention.month).padStart(2, "0")}-${String(mention.day).padStart(2, "0")}`
  years.last = date
  return { ...naming, date }
}

const spanOf = (pieces: readonly Piece[], reading: Reading): Span => {
  const [first] = pieces
  const start = first === undefined ? 0 : startOf(first)
  return reading.span(start, lastOffset(pieces, start))
}

const spanOfGroup = ({ line, pieces }: Group, reading: Reading): Span => spanOf([line, ...pieces], reading)

const gatherTreatments = (groups: readonly Group[], own: Own, reading: Reading, gathered: Gathered): void => {
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    gathered.treatments.push(treatmentOf(naming, partAbsences(group.pieces, reading), spanOfGroup(group, reading), own, reading))
  }
}

const placed = <Value extends object>(
  values: readonly Value[],
  quote: (value: Value) => string,
  span: Span,
  reading: Reading,
): (Value & { span: Span })[] => {
  const spans = reading.locateInOrder(values.map(quote), span)
  return values.map((value, index) => ({ ...value, span: spans[index] ?? span }))
}

/** Direktionen indstiller: · Det foreslås, */
const opensSentence = /indstiller|foreslår|,\s*$/i

const gatherRecommendations = (draft: SectionDraft, before: readonly Piece[], reading: Reading, gathered: Gathered): void => {
  const sentence = reading.vocabulary.kindOf(draft.printed) === undefined || opensSentence.test(draft.printed) ? draft.printed : ""
  const found = readRecommendations(sentence, blocksOf(before, reading))
  append(
    gathered.recommendations,
    placed(found, (value) => value.points[0] ?? value.text, draft.span, reading),
  )
}

const absenceTitle = /^(?:fravær(?:ende)?|afbud|forfald|mødedeltagelse)(?![a-zæøå])/i
/** Valgt blev: ⏎ names */
const announces = /(?::|[\s\u00a0](?:blev|er|som|valgt|udpeget))[\s\u00a0]*$/i

/** The pieces of an own decision without the people absent. */
const partOwn = (pieces: readonly Piece[], item: ItemDraft, reading: Reading): Parted => {
  const parted = partAbsences(withoutEndLines(pieces), reading)
  if (!absenceTitle.test(item.title)) return partTrailingNames(parted, reading)
  const { rest, mentions } = partBareNames(parted, /^afbud|^forfald/i.test(item.title) ? "excused" : "absent", reading)
  const readsOn = rest.filter((piece) => absencesUnder(item.title, [piece], reading).length > 0)
  return {
    rest: rest.filter((piece) => !readsOn.includes(piece)),
    mentions: [...mentions, ...absencesUnder(item.title, readsOn, reading)],
  }
}

/** Bare names under the outcome are the people absent, unless the line above announces them. */
const partTrailingNames = (parted: Parted, reading: Reading): Parted => {
  const lastWords = parted.rest.findLast((piece) => piece.type !== "frame")
  if (lastWords?.type !== "paragraph") return parted
  const rest = parted.rest.flatMap((piece) => (piece === lastWords ? withNamesApart(piece, reading) : [piece]))
  const words = rest.filter((piece) => piece.type !== "frame")
  const last = words.at(-1)
  const before = words.at(-2)
  if (last?.type !== "paragraph" || before === undefined || announces.test(linesOf(before).at(-1)?.image ?? "")) return parted
  const names = partBareNames({ rest: [last], mentions: [] }, "absent", reading)
  return names.mentions.length === 0
    ? parted
    : { rest: rest.filter((piece) => piece !== last), mentions: [...parted.mentions, ...names.mentions] }
}

const sectionOf = (draft: SectionDraft, blocks: Block[], sections: Section[]): Section => ({
  kind: draft.kind,
  heading: draft.heading,
  blocks,
  sections,
  span: draft.span,
})

const finishDecision = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Block[] => {
  const { before, groups } = groupByDate(draft.pieces, reading)
  const isCombined = combined.test(draft.heading)
  if (isCombined) {
    gatherRecommendations({ ...draft, printed: "" }, before, reading, gathered)
  }
  if (!isOwn(draft.naming, own)) {
    const parted = partTrailingNames(partAbsences(draft.pieces, reading), reading)
    gathered.treatments.push(treatmentOf(draft.naming, parted, draft.span, own, reading))
    return blocksOf(parted.rest, reading)
  }
  const kept: Piece[] = []
  const parted = isCombined ? partAbsences(before, reading) : partOwn(before, item, reading)
  append(gathered.mentions, parted.mentions)
  append(kept, parted.rest)
  const hasOwnGroup = groups.some((group) => isOwn(group.naming, own))
  const hasText = parted.rest.some((piece) => piece.type !== "frame")
  if (!isCombined && (hasText || groups.length === 0)) gathered.decisions.push({ blocks: blocksOf(parted.rest, reading), span: draft.span })
  else if (isCombined && !hasOwnGroup && !item.sections.some((other) => other !== draft && other.kind === "decision"))
    gathered.decisions.push({ blocks: blocksOf(decisionTail(parted.rest), reading), span: draft.span })
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    const inner = isOwn(naming, own) ? partOwn(group.pieces, item, reading) : partAbsences(group.pieces, reading)
    kept.push(group.line, ...inner.rest)
    if (isOwn(naming, own)) {
      append(gathered.mentions, inner.mentions)
      gathered.decisions.push({ blocks: blocksOf(inner.rest, reading), span: spanOfGroup(group, reading) })
    } else gathered.treatments.push(treatmentOf(naming, inner, spanOfGroup(group, reading), own, reading))
  }
  return blocksOf(kept, reading)
}

/** In a combined section without dated lines the decision is what follows the list of points. */
const decisionTail = (pieces: readonly Piece[]): Piece[] => {
  const listAt = pieces.findLastIndex(
    (piece) =>
      piece.type === "list" ||
      /^[\s\u00a0]*(?:at|.{0,80}(?:indstiller|foreslår|indstilles))(?![a-zæøå])/i.test(linesOf(piece)[0]?.image ?? ""),
  )
  return pieces.slice(listAt + 1)
}

/** Kinds of sections whose dated lines are no treatments. */
const routeWords = /sagsgang|behandl|forløb|proces|gang/

const finishSection = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Section => {
  if (draft.kind === "decision") return sectionOf(draft, finishDecision(draft, item, own, reading, gathered), [])
  let pieces = draft.kind === "recommendation" ? withAnswersApart(draft.pieces, own) : draft.pieces
  const { before, groups } = groupByDate(pieces, reading)
  gatherTreatments(
    draft.kind === "case-history" ? groups.filter((group) => !isOwn(group.naming, own) || group.naming.date !== own.date) : groups,
    own,
    reading,
    gathered,
  )
  if (draft.kind === "attendance") {
    const parted = partBareNames(partAbsences(before, reading), /^afbud/i.test(draft.heading) ? "excused" : "absent", reading)
    append(gathered.mentions, parted.mentions)
    append(gathered.mentions, absencesUnder(draft.heading, parted.rest, reading))
  } else if (draft.kind === "recommendation") {
    const { recommended, answers } = partAnswers(before, own)
    gatherRecommendations(draft, recommended, reading, gathered)
    for (const answer of answers)
      gathered.treatments.push(
        treatmentOf(answer.naming, partAbsences(answer.pieces, reading), spanOf(answer.pieces, reading), own, reading),
      )
  } else if (draft.kind !== "case-history") {
    // Fraværende under another heading than the decision's still tells who was absent from the item
    const tail = groups.length > 0 ? [] : before.filter((piece) => piece.type === "absence")
    if (tail.length > 0) {
      const parted = partAbsences(before, reading)
      append(gathered.mentions, parted.mentions)
      pieces = parted.rest
    }
  }
  const blocks = blocksOf(pieces, reading)
  if (draft.kind === "attachments")
    append(
      gathered.attachments,
      placed(readAttachments(blocks), (value) => value.title, draft.span, reading),
    )
  if ((draft.kind === "route" || draft.kind === "hearing") && routeWords.test(headingKey(draft.heading))) {
    const lines = draft.pieces.flatMap((piece) => (piece.type === "frame" ? [] : linesOf(piece).map((token) => token.image.trim())))
    append(
      gathered.planned,
      placed(readPlannedTreatments(lines, own.date), (value) => value.body, draft.span, reading),
    )
  }
  return sectionOf(
    draft,
    blocks,
    draft.sections.map((inner) => finishSection(inner, item, own, reading, gathered)),
  )
}

const decisionOf = (gathered: Gathered, item: ItemDraft, own: Own, reading: Reading): Decision | null => {
  const first = gathered.decisions[0]
  if (first === undefined) return null
  const text = renderBlocks(gathered.decisions.flatMap((decision) => decision.blocks))
  const last = gathered.decisions.at(-1) ?? first
  return {
    text: isDash(text) ? null : text,
    ...reading.recall(outcomeOf, isDash(text) ? null : text, own.body, item.title),
    span: { start: first.span.start, end: last.span.end },
  }
}

const presentations: readonly HeadingKind[] = ["case-presentation", "background", "summary"]

/** What stands right under the title of an item that has headings further down. */
const isUnheaded = ({ kind, heading }: Section): boolean => kind === "other" && heading === ""
/** A decision that stands at the end of the presentation is short. */
const longestClosing = 700

/** Where no heading says "Beslutning", the outcome may close the case presentation. */
const closingDecision = (sections: readonly Section[], item: ItemDraft, own: Own): Decision | null => {
  const told = [...presentations.map((kind) => sections.findLast((candidate) => candidate.kind === kind)), sections.find(isUnheaded)]
  for (const section of told) {
    for (const block of [section?.blocks.at(-1), section?.blocks[0]]) {
      if (block?.type !== "paragraph" || block.text.length > longestClosing) continue
      const found = readClosingOutcome(block.text, { body: own.body, title: item.title })
      if (found !== null) return { text: block.text, ...found, span: block.span }
    }
  }
  return null
}

const closingRecommendation = (sections: readonly Section[]): Recommendation[] => {
  for (const section of sections) {
    // text right under the title presents the case as well
    if (section.kind !== "case-presentation" && !isUnheaded(section)) continue
    const block = section.blocks.findLast((candidate) => candidate.type === "paragraph")
    if (block?.type !== "paragraph") continue
    const found = readClosingRecommendation(block.text)
    if (found !== null) return [{ ...found, span: block.span }]
  }
  return []
}

/** How the items of a document are finished. */
export interface Finish {
  own: Own
  /** Whether the document has no decision headings, so that a decision may close the presentation. */
  closing: boolean
}

/**
 * Finishes an item.
 *
 * @param item - its draft
 * @param order - 0-based place in the document
 * @param finish - the meeting, and what the document as a whole is like
 * @param reading - the text
 * @returns the item as the contract describes it
 */
export const finishItem = (item: ItemDraft, order: number, finish: Finish, reading: Reading): AgendaItem => {
  const gathered: Gathered = {
    treatments: [],
    recommendations: [],
    attachments: [...item.attachments],
    planned: [],
    mentions: [],
    decisions: [],
  }
  const sections = item.sections.map((draft) => finishSection(draft, item, finish.own, reading, gathered))
  const numbers = tableNumbers(item.sections)
  for (const treatment of gathered.treatments) {
    treatment.itemNumber ??= numbers.find((row) => row.date === treatment.date && sameBody(row.body, treatment.body))?.itemNumber ?? null
  }
  const decision = decisionOf(gathered, item, finish.own, reading) ?? (finish.closing ? closingDecision(sections, item, finish.own) : null)
  // GODKENDT. right under the title, the headings below it: those words are the decision
  const decided = sections.map((section) =>
    isUnheaded(section) && decision !== null && section.blocks[0]?.span === decision.span
      ? { ...section, kind: "decision" as const }
      : section,
  )
  const votes: AgendaItem["votes"] =
    decision === null || decision.text === null
      ? []
      : placed(reading.recall(readVotes, decision.text), (vote) => vote.text.split("\n")[0] ?? "", decision.span, reading)
  return {
    number: item.number,
    order,
    title: item.title,
    public: item.public,
    caseNumbers: item.caseNumbers,
    sections: decided,
    decision,
    recommendations: gathered.recommendations.length > 0 ? gathered.recommendations : closingRecommendation(sections),
    absentees: placeAbsentees(gathered.mentions, item.span, reading),
    attachments: mergeAttachments(gathered.attachments),
    treatments: gathered.treatments,
    plannedTreatments: gathered.planned,
    votes,
    span: item.span,
  }
}
