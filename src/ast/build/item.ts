/** One agenda item: a draft straight from its tree, finished once the meeting is known. */
import type { IToken } from "chevrotain"
import type { AgendaItemCstNode, OpeningCstNode, SectionCstNode } from "../../../grammar/generated/cst.ts"
import { readNumberedHeading } from "../../../grammar/item-heading.ts"
import { headingKey, type HeadingKind } from "../../../grammar/sections.ts"
import type { Span } from "../../source/span.ts"
import type { AgendaItem, Attachment, Block, CaseNumber, Decision, Recommendation, Section, Treatment } from "../schema.ts"
import type { AbsenceMention } from "../values/absence.ts"
import { sameBody } from "../values/body.ts"
import { mergeAttachments, readAttachments, readFileNames } from "../values/attachment.ts"
import { readCaseNumbers } from "../values/case-number.ts"
import { readEndTime } from "../values/clock.ts"
import { readDate } from "../values/date.ts"
import { readClosingOutcome, readOutcome } from "../values/outcome.ts"
import { isRecommendationSentence, readClosingRecommendation, readRecommendations } from "../values/recommendation.ts"
import { readPlannedTreatments } from "../values/route.ts"
import { readOpenness, readTitle } from "../values/title.ts"
import { readVotes } from "../values/vote.ts"
import { type Parted, partAbsences, partBareNames, placeAbsentees } from "./absences.ts"
import { isOwn, type Naming, type Own, readNaming } from "./ownership.ts"
import { blocksOf, linesOf, type Piece, piecesOf, renderBlocks } from "./pieces.ts"
import type { Reading } from "./reading.ts"
import { append } from "./append.ts"

/** A section before it is known whose decisions it holds. */
export interface SectionDraft {
  kind: HeadingKind
  heading: string
  /** The heading with the colon or comma it was printed with. */
  printed: string
  /** What a decision heading names, with the Dato line of its block. */
  naming: Naming
  /** Value of the Sted line of a decision block. */
  place: string | null
  pieces: Piece[]
  sections: SectionDraft[]
  span: Span
}

/** An item before the meeting is known. */
export interface ItemDraft {
  number: string
  title: string
  public: boolean | null
  caseNumbers: CaseNumber[]
  attachments: Attachment[]
  sections: SectionDraft[]
  span: Span
}

const noNaming: Naming = { body: null, date: null, itemNumber: null }
const field = /^[\s\u00a0•·-]*(dato|mødedato|sted|mødested)[\s\u00a0]*:[\s\u00a0]*/i

/** "• SAGSFREMSTILLING: " → "SAGSFREMSTILLING"; a sentence as heading keeps its comma. */
const headingText = (printed: string): string => printed.replace(/^[-\s\u00a0\u2010-\u2015\u2022\u00b7\u0335*]+/, "").replace(/[\s\u00a0:.]+$/, "").replace(/[\s\u00a0]+/g, " ")

const combined = /indstilling.*beslutning/i
/** Words whose decisions are printed with the body and day they belong to. */
const dated = /\d/

const draftSection = (node: SectionCstNode | OpeningCstNode, reading: Reading): SectionDraft => {
  const token = node.name === "opening" ? node.children.OpeningHeading[0] : (node.children.SectionHeading?.[0] ?? node.children.DecisionHeading?.[0])
  const printed = token?.image.trim() ?? ""
  const isDecision = node.name === "section" && node.children.DecisionHeading !== undefined
  const kind = isDecision ? "decision" : kindOf(printed, reading)
  const pieces = piecesOf(node.children)
  const start = token?.startOffset ?? 0
  const end = lastOffset(pieces, start + (token?.image.length ?? 0))
  const draft: SectionDraft = {
    kind,
    heading: headingText(printed),
    printed: printed.replace(/^[-\s\u00a0•·*]+/, ""),
    naming: isDecision || (kind === "decision" && dated.test(printed)) ? readNaming(printed) : noNaming,
    place: null,
    pieces,
    sections: [],
    span: reading.span(start, end),
  }
  readFields(draft)
  if (isTreatmentTable(draft)) draft.kind = "case-history"
  return draft
}

/** The cells of a section, one a line or parted by tabs. */
const cellsOf = (draft: SectionDraft): string[] => draft.pieces.flatMap((piece) => linesOf(piece).flatMap((token) => token.image.split(/[\t|]/).map((cell) => cell.trim()))).filter((cell) => cell !== "")

/** Behandling | Mødedato | Åbent punkt | Lukket punkt */
const isTreatmentTable = (draft: SectionDraft): boolean => headingKey(draft.heading).startsWith("behandling") && cellsOf(draft)[0]?.toLowerCase() === "mødedato"

/** Item numbers by body and day, from the rows of a treatment table. */
const tableNumbers = (drafts: readonly SectionDraft[]): { body: string; date: string; itemNumber: string }[] =>
  drafts.filter(isTreatmentTable).flatMap((draft) => {
    const cells = cellsOf(draft)
    return cells.flatMap((cell, index) => {
      const date = readDate(cell)?.iso
      const body = cells[index - 1]
      const itemNumber = cells[index + 1]
      return date == null || body === undefined || itemNumber === undefined || !/^\d{1,4}$/.test(itemNumber) ? [] : [{ body, date, itemNumber }]
    })
  })

const readFields = (draft: SectionDraft): void => {
  for (const item of draft.pieces) {
    if (item.type !== "frame") continue
    for (const token of linesOf(item)) {
      const match = field.exec(token.image)
      if (match === null) continue
      const value = token.image.slice(match[0].length).trim()
      if (/dato/i.test(match[1] ?? "")) draft.naming = { ...draft.naming, date: draft.naming.date ?? readDate(value)?.iso ?? null }
      else draft.place = value === "" ? null : value
    }
  }
}

const kindOf = (printed: string, reading: Reading): HeadingKind => {
  if (/^[\s•·]*(?:fravær|afbud)/i.test(printed)) return "attendance"
  const known = reading.vocabulary.kindOf(printed)
  if (known !== undefined) return known
  if (/^[\s•·]*referat/i.test(printed)) return "decision"
  return isRecommendationSentence(printed) || /\b(?:indstiller|foreslår|anbefaler)\b/.test(printed) ? "recommendation" : "other"
}

const lastOffset = (pieces: readonly Piece[], otherwise: number): number => {
  const token = pieces.at(-1)?.groups.at(-1)?.at(-1)
  return token === undefined ? otherwise : token.startOffset + token.image.length
}

const titleToken = (node: AgendaItemCstNode): IToken | undefined => node.children.ItemTitle?.[0] ?? node.children.ItemHeading?.[0]

/** The number and the raw title of an item, from its heading line and the title line that may follow. */
const readHeading = (node: AgendaItemCstNode, order: number): { number: string; raw: string; openness: boolean | null } => {
  const heading = node.children.ItemHeading?.[0]
  const title = node.children.ItemTitle?.[0]
  const numbered = heading === undefined ? undefined : readNumberedHeading(heading.image)
  const openness = title !== undefined && numbered !== undefined ? readOpenness(numbered.title) : null
  return { number: numbered?.number ?? String(order + 1), raw: (title?.image ?? numbered?.title ?? "").trim(), openness }
}

/** "1. 1. <titel>" · "3 Åbent  <titel>" */
const secondNumber = /^\d{1,4}[.)][\s\u00a0]+/

/** Lines of an item's frame: case lines and openness marks, and the names of files. */
const frameLines = (node: AgendaItemCstNode): { lines: IToken[]; files: IToken[] } => {
  const lines: IToken[] = [...(node.children.LeadingLine ?? [])]
  const files: IToken[] = []
  for (const body of [...(node.children.opening ?? []), ...(node.children.bare ?? []), ...(node.children.section ?? [])]) {
    for (const { children } of body.children.frame ?? []) {
      append(lines, children.CaseLine ?? children.Openness ?? [])
      append(files, children.FileNames ?? [])
    }
  }
  return { lines, files }
}

/**
 * Reads an item as far as it can be read without knowing the meeting.
 *
 * @param node - its tree
 * @param order - 0-based place in the document
 * @param group - what the group heading above says of openness
 * @param reading - the text
 * @returns the draft
 */
export const draftItem = (node: AgendaItemCstNode, order: number, group: boolean | null, reading: Reading): ItemDraft => {
  const { number, raw, openness: printedOpenness } = readHeading(node, order)
  const marks = readTitle(raw.replace(secondNumber, ""))
  const { lines, files } = frameLines(node)
  const caseNumbers: CaseNumber[] = []
  let openness: boolean | null = marks.public ?? printedOpenness
  for (const token of lines) {
    openness ??= readOpenness(token.image)
    for (const { start, end, ...caseNumber } of readCaseNumbers(token.image)) {
      if (caseNumbers.some((known) => known.value === caseNumber.value)) continue
      caseNumbers.push({ ...caseNumber, span: reading.span(token.startOffset + start, token.startOffset + end) })
    }
  }
  if (marks.caseNumber !== null && titleToken(node) !== undefined) {
    const token = titleToken(node) as IToken
    for (const { start: _start, end: _end, ...caseNumber } of readCaseNumbers(marks.caseNumber)) {
      if (!caseNumbers.some((known) => known.value === caseNumber.value)) caseNumbers.push({ ...caseNumber, span: reading.locate(caseNumber.value, reading.span(token.startOffset, token.startOffset + token.image.length)) })
    }
  }
  const attachments = files.flatMap((token) => (readFileNames(token.image.trim()) ?? []).map((file) => ({ ...file, span: reading.locate(file.title, reading.span(token.startOffset, token.startOffset + token.image.length)) })))
  const sections = draftSections(node, reading)
  const first = node.children.LeadingLine?.[0] ?? node.children.ItemHeading?.[0] ?? node.children.ItemTitle?.[0] ?? node.children.opening?.[0]?.children.OpeningHeading[0]
  const start = first?.startOffset ?? 0
  const heading = titleToken(node)
  const end = Math.max(sections.at(-1)?.span.end.offset ?? 0, lines.at(-1)?.startOffset ?? 0, heading === undefined ? 0 : heading.startOffset + heading.image.length)
  return { number, title: marks.title, public: openness ?? group, caseNumbers, attachments, sections, span: reading.span(start, end) }
}

/** HB/07.04.2014 · Ref.: SK */
const signatureLine = /^[\s\u00a0]*(?:[A-ZÆØÅ]{2,5}[\s\u00a0]*\/[\s\u00a0]*(?:[A-ZÆØÅa-zæøå]{2,5}[\s\u00a0]*)?\d{1,2}[.\/-][\s\u00a0]?\d{1,2}[.\/-]\d{2,4}|Ref\.:?[\s\u00a0]*[A-ZÆØÅ]{2,5})[\s\u00a0.]*$/

/** Takes the initials and the day of the one who signed off the end of the pieces. */
const takeSignature = (pieces: Piece[]): Piece | undefined => {
  const last = pieces.findLast((candidate) => candidate.type !== "frame")
  const token = last === undefined ? undefined : linesOf(last).at(-1)
  if (last === undefined || token === undefined || last.type === "table" || !signatureLine.test(token.image)) return undefined
  const group = last.groups.at(-1)
  group?.pop()
  if (linesOf(last).length === 0) pieces.splice(pieces.indexOf(last), 1)
  return { type: "paragraph", groups: [[token]], tight: false }
}

const signatureDraft = (item: Piece, reading: Reading): SectionDraft => {
  const token = linesOf(item)[0]
  const start = token?.startOffset ?? 0
  return { kind: "signature", heading: "", printed: "", naming: noNaming, place: null, pieces: [item], sections: [], span: reading.span(start, start + (token?.image.length ?? 0)) }
}

const draftSections = (node: AgendaItemCstNode, reading: Reading): SectionDraft[] => {
  const sections: SectionDraft[] = (node.children.opening ?? []).map((opening) => draftSection(opening, reading))
  for (const section of node.children.section ?? []) sections.push(draftSection(section, reading))
  for (const { children: wrapper } of node.children.wrapper ?? []) {
    const token = wrapper.WrapperHeading[0] as IToken
    const inner = (wrapper.section ?? []).map((section) => draftSection(section, reading))
    const end = inner.at(-1)?.span.end.offset ?? token.startOffset + token.image.length
    sections.push({ kind: "case-presentation", heading: headingText(token.image.trim()), printed: token.image.trim(), naming: noNaming, place: null, pieces: [], sections: inner, span: reading.span(token.startOffset, end) })
  }
  if (node.children.wrapper !== undefined) sections.sort((a, b) => a.span.start.offset - b.span.start.offset)
  const last = sections.at(-1)
  const signature = last === undefined ? undefined : takeSignature(last.pieces)
  if (signature !== undefined) sections.push(signatureDraft(signature, reading))
  const unheaded = (node.children.bare ?? []).flatMap((bare) => piecesOf(bare.children)).filter((item) => !isClosing(item))
  const signed = takeSignature(unheaded)
  if (signed !== undefined) sections.push(signatureDraft(signed, reading))
  const first = unheaded.find((item) => item.type !== "frame")
  if (first === undefined) return sections
  const kind = sections.some((section) => section.kind !== "signature") ? "other" : reading.vocabulary.bareText
  const start = linesOf(first)[0]?.startOffset ?? 0
  return [{ kind, heading: "", printed: "", naming: noNaming, place: null, pieces: unheaded, sections: [], span: reading.span(start, lastOffset(unheaded, start)) }, ...sections]
}

/** Pieces parted at the dated lines that open the decisions of bodies. */
interface Group {
  naming: Naming
  line: Piece
  pieces: Piece[]
}

const groupByDate = (pieces: readonly Piece[]): { before: Piece[]; groups: Group[] } => {
  const before: Piece[] = []
  const groups: Group[] = []
  for (const item of pieces) {
    const token = item.type === "dated" ? linesOf(item)[0] : undefined
    if (token !== undefined) groups.push({ naming: readNaming(token.image), line: item, pieces: [] })
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

const treatmentOf = (naming: Naming, parted: Parted, span: Span, own: Own, reading: Reading): Treatment => {
  const body = naming.body ?? own.body ?? ""
  const text = renderBlocks(blocksOf(parted.rest, reading))
  return {
    date: naming.date,
    body,
    itemNumber: naming.itemNumber,
    text: isDash(text) ? null : text,
    ...readOutcome(text, { body, title: null }),
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

const spanOfGroup = (group: Group, reading: Reading): Span => {
  const token = linesOf(group.line)[0]
  const start = token?.startOffset ?? 0
  return reading.span(start, lastOffset([group.line, ...group.pieces], start))
}

const gatherTreatments = (groups: readonly Group[], own: Own, reading: Reading, gathered: Gathered): void => {
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    gathered.treatments.push(treatmentOf(naming, partAbsences(group.pieces), spanOfGroup(group, reading), own, reading))
  }
}

const placed = <Value extends object>(values: readonly Value[], quote: (value: Value) => string, span: Span, reading: Reading): (Value & { span: Span })[] =>
  values.map((value) => ({ ...value, span: reading.locate(quote(value), span) }))

const gatherRecommendations = (draft: SectionDraft, before: readonly Piece[], reading: Reading, gathered: Gathered): void => {
  const sentence = reading.vocabulary.kindOf(draft.printed) === undefined || /indstiller|foreslår/i.test(draft.printed) ? draft.printed : ""
  const found = readRecommendations(sentence, blocksOf(before, reading))
  append(gathered.recommendations, placed(found, (value) => value.points[0] ?? value.text, draft.span, reading))
}

const absenceTitle = /^(?:fravær(?:ende)?|afbud|forfald|mødedeltagelse)(?![a-zæøå])/i
/** Valgt blev: ⏎ names */
const announces = /(?::|[\s\u00a0](?:blev|er|som|valgt|udpeget))[\s\u00a0]*$/i

const closing = /^[\s\u00a0]*(?:mødet|møde|protokollen)(?![a-zæøå])/i

/** Mødet hævet kl. 18.40. closes the meeting, whatever item it stands under. */
const isClosing = (item: Piece): boolean => {
  if (item.type !== "paragraph") return false
  const line = linesOf(item).map((token) => token.image).join("")
  return line.length < 120 && closing.test(line) && readEndTime(line) !== null
}

/** The pieces of an own decision without the people absent. */
const partOwn = (pieces: readonly Piece[], item: ItemDraft): Parted => {
  const parted = partAbsences(pieces.filter((candidate) => !isClosing(candidate)))
  if (absenceTitle.test(item.title)) return partBareNames(parted, /^afbud|^forfald/i.test(item.title) ? "excused" : "absent")
  return partTrailingNames(parted)
}

/** Bare names under the outcome are the people absent, unless the line above announces them. */
const partTrailingNames = (parted: Parted): Parted => {
  const words = parted.rest.filter((piece) => piece.type !== "frame")
  const last = words.at(-1)
  const before = words.at(-2)
  if (last?.type !== "paragraph" || before === undefined || announces.test(linesOf(before).at(-1)?.image ?? "")) return parted
  const names = partBareNames({ rest: [last], mentions: [] }, "absent")
  return names.mentions.length === 0 ? parted : { rest: parted.rest.filter((piece) => piece !== last), mentions: [...parted.mentions, ...names.mentions] }
}

const sectionOf = (draft: SectionDraft, blocks: Block[], sections: Section[]): Section => ({ kind: draft.kind, heading: draft.heading, blocks, sections, span: draft.span })

const finishDecision = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Block[] => {
  const { before, groups } = groupByDate(draft.pieces)
  const isCombined = combined.test(draft.heading)
  if (isCombined) {
    gatherRecommendations({ ...draft, printed: "" }, before, reading, gathered)
  }
  if (!isOwn(draft.naming, own)) {
    const parted = partTrailingNames(partAbsences(draft.pieces))
    gathered.treatments.push(treatmentOf(draft.naming, parted, draft.span, own, reading))
    return blocksOf(parted.rest, reading)
  }
  const kept: Piece[] = []
  const parted = isCombined ? partAbsences(before) : partOwn(before, item)
  append(gathered.mentions, parted.mentions)
  append(kept, parted.rest)
  const hasOwnGroup = groups.some((group) => isOwn(group.naming, own))
  const hasText = parted.rest.some((piece) => piece.type !== "frame")
  if (!isCombined && (hasText || groups.length === 0)) gathered.decisions.push({ blocks: blocksOf(parted.rest, reading), span: draft.span })
  else if (isCombined && !hasOwnGroup && !item.sections.some((other) => other !== draft && other.kind === "decision")) gathered.decisions.push({ blocks: blocksOf(decisionTail(parted.rest), reading), span: draft.span })
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    const inner = isOwn(naming, own) ? partOwn(group.pieces, item) : partAbsences(group.pieces)
    kept.push(group.line, ...inner.rest)
    if (isOwn(naming, own)) {
      append(gathered.mentions, inner.mentions)
      gathered.decisions.push({ blocks: blocksOf(inner.rest, reading), span: spanOfGroup(group, reading) })
    } else gathered.treatments.push(treatmentOf(naming, inner, spanOfGroup(group, reading), own, reading))
  }
  return blocksOf(isCombined ? draft.pieces : kept, reading)
}

/** In a combined section without dated lines the decision is what follows the list of points. */
const decisionTail = (pieces: readonly Piece[]): Piece[] => {
  const listAt = pieces.findLastIndex((piece) => piece.type === "list" || /^[\s\u00a0]*(?:at|.{0,80}(?:indstiller|foreslår|indstilles))(?![a-zæøå])/i.test(linesOf(piece)[0]?.image ?? ""))
  return pieces.slice(listAt + 1)
}

/** Kinds of sections whose dated lines are no treatments. */
const routeWords = /sagsgang|behandl|forløb|proces|gang/

const finishSection = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Section => {
  if (draft.kind === "decision") return sectionOf(draft, finishDecision(draft, item, own, reading, gathered), [])
  const { before, groups } = groupByDate(draft.pieces)
  gatherTreatments(draft.kind === "case-history" ? groups.filter((group) => !isOwn(group.naming, own) || group.naming.date !== own.date) : groups, own, reading, gathered)
  let pieces = draft.pieces
  if (draft.kind === "attendance") {
    append(gathered.mentions, partBareNames(partAbsences(before), /^afbud/i.test(draft.heading) ? "excused" : "absent").mentions)
  } else if (draft.kind === "recommendation") gatherRecommendations(draft, before, reading, gathered)
  else if (draft.kind !== "case-history") {
    // Fraværende under another heading than the decision's still tells who was absent from the item
    const tail = groups.length > 0 ? [] : before.filter((piece) => piece.type === "absence")
    if (tail.length > 0) {
      const parted = partAbsences(before)
      append(gathered.mentions, parted.mentions)
      pieces = parted.rest
    }
  }
  const blocks = blocksOf(pieces, reading)
  if (draft.kind === "attachments") append(gathered.attachments, placed(readAttachments(blocks), (value) => value.title, draft.span, reading))
  if ((draft.kind === "route" || draft.kind === "hearing") && routeWords.test(headingKey(draft.heading))) {
    const lines = draft.pieces.flatMap((piece) => (piece.type === "frame" ? [] : linesOf(piece).map((token) => token.image.trim())))
    append(gathered.planned, placed(readPlannedTreatments(lines, own.date), (value) => value.body, draft.span, reading))
  }
  return sectionOf(draft, blocks, draft.sections.map((inner) => finishSection(inner, item, own, reading, gathered)))
}

const decisionOf = (gathered: Gathered, item: ItemDraft, own: Own): Decision | null => {
  const first = gathered.decisions[0]
  if (first === undefined) return null
  const text = renderBlocks(gathered.decisions.flatMap((decision) => decision.blocks))
  const last = gathered.decisions.at(-1) ?? first
  return {
    text: isDash(text) ? null : text,
    ...readOutcome(isDash(text) ? null : text, { body: own.body, title: item.title }),
    span: { start: first.span.start, end: last.span.end },
  }
}

const presentations: readonly HeadingKind[] = ["case-presentation", "background", "summary"]
/** A decision that stands at the end of the presentation is short. */
const longestClosing = 700

/** Where no heading says "Beslutning", the outcome may close the case presentation. */
const closingDecision = (sections: readonly Section[], item: ItemDraft, own: Own): Decision | null => {
  for (const kind of presentations) {
    const section = sections.findLast((candidate) => candidate.kind === kind)
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
    if (section.kind !== "case-presentation") continue
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
  const gathered: Gathered = { treatments: [], recommendations: [], attachments: [...item.attachments], planned: [], mentions: [], decisions: [] }
  const sections = item.sections.map((draft) => finishSection(draft, item, finish.own, reading, gathered))
  const numbers = tableNumbers(item.sections)
  for (const treatment of gathered.treatments) {
    treatment.itemNumber ??= numbers.find((row) => row.date === treatment.date && sameBody(row.body, treatment.body))?.itemNumber ?? null
  }
  const decision = decisionOf(gathered, item, finish.own) ?? (finish.closing ? closingDecision(sections, item, finish.own) : null)
  const votes: AgendaItem["votes"] = decision === null || decision.text === null ? [] : placed(readVotes(decision.text), (vote) => vote.text.split("\n")[0] ?? "", decision.span, reading)
  return {
    number: item.number,
    order,
    title: item.title,
    public: item.public,
    caseNumbers: item.caseNumbers,
    sections,
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
