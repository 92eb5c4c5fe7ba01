/** An agenda item straight from its tree, before it is known which meeting it belongs to. */
import type { IToken } from "chevrotain"
import type { AgendaItemCstNode, OpeningCstNode, SectionCstNode } from "../../../grammar/generated/cst.ts"
import { readNumberedHeading } from "../../../grammar/item-heading.ts"
import { joinedTitle } from "../../../grammar/resolve/title-lines.ts"
import type { HeadingKind } from "../../../grammar/sections.ts"
import type { Span } from "../../source/span.ts"
import type { Attachment, CaseNumber } from "../schema.ts"
import { readFileNames } from "../values/attachment.ts"
import { readCaseNumbers } from "../values/case-number.ts"
import { readDate } from "../values/date.ts"
import { isRecommendationSentence } from "../values/recommendation.ts"
import { readOpenness, readTitle } from "../values/title.ts"
import { append } from "./append.ts"
import { takeSignature, withoutEndLines } from "./end-lines.ts"
import { type Naming, readNaming } from "./ownership.ts"
import { linesOf, type Piece, piecesOf } from "./pieces.ts"
import type { Reading } from "./reading.ts"
import { isTreatmentTable, tableHeading } from "./treatment-table.ts"

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
const headingText = (printed: string): string =>
  printed
    .replace(/^[\u0335\s\u00a0\u2010-\u2015\u2022\u00b7*-]+/, "")
    .replace(/[\s\u00a0:.]+$/, "")
    .replace(/[\s\u00a0]+/g, " ")

/** Words whose decisions are printed with the body and day they belong to. */
const dated = /\d/

const openingToken = ({ children }: OpeningCstNode): IToken | undefined => children.OpeningHeading?.[0] ?? children.OpeningDecision?.[0]

/** Offset of an item's first line. */
export const startOfItem = ({ children }: AgendaItemCstNode): number => {
  const [opening] = children.opening ?? []
  const lines = [children.LeadingLine?.[0], children.ItemHeading?.[0], children.ItemTitle?.[0], opening && openingToken(opening)]
  // a title may stand above its number
  const starts = lines.flatMap((line) => line?.startOffset ?? [])
  return starts.length === 0 ? 0 : Math.min(...starts)
}

const headingOf = (node: SectionCstNode | OpeningCstNode): IToken | undefined =>
  node.name === "opening" ? openingToken(node) : (node.children.SectionHeading?.[0] ?? node.children.DecisionHeading?.[0])

const draftSection = (node: SectionCstNode | OpeningCstNode, reading: Reading): SectionDraft => {
  const token = headingOf(node)
  const printed = token?.image.trim() ?? ""
  const isDecision = (node.name === "section" ? node.children.DecisionHeading : node.children.OpeningDecision) !== undefined
  const kind = isDecision ? "decision" : kindOf(printed, reading)
  const pieces = piecesOf(node.children)
  const start = token?.startOffset ?? 0
  const end = lastOffset(pieces, start + (token?.image.length ?? 0))
  const draft: SectionDraft = {
    kind,
    heading: headingText(printed),
    printed: printed.replace(/^[-\s\u00a0•·*]+/, ""),
    naming: isDecision || (kind === "decision" && dated.test(printed)) ? reading.recall(readNaming, printed) : noNaming,
    place: null,
    pieces,
    sections: [],
    span: reading.span(start, end),
  }
  readFields(draft)
  if (isTreatmentTable(draft)) draft.kind = "case-history"
  return draft
}

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

export const lastOffset = (pieces: readonly Piece[], otherwise: number): number => {
  const token = pieces.at(-1)?.groups.at(-1)?.at(-1)
  return token === undefined ? otherwise : token.startOffset + token.image.length
}

/** Offset after a line; 0 where there is none. */
export const endOf = (token: IToken | undefined): number => (token === undefined ? 0 : token.startOffset + token.image.length)

const titleToken = (node: AgendaItemCstNode): IToken | undefined => node.children.ItemTitle?.[0] ?? node.children.ItemHeading?.[0]

/** The number and the raw title of an item, from its heading line and the title line that may follow. */
const readHeading = (node: AgendaItemCstNode, order: number): { number: string; raw: string; openness: boolean | null } => {
  const heading = node.children.ItemHeading?.[0]
  const title = node.children.ItemTitle?.[0]
  const numbered = heading === undefined ? undefined : readNumberedHeading(heading.image)
  const openness = title !== undefined && numbered !== undefined ? readOpenness(numbered.title) : null
  return {
    number: numbered?.number ?? String(order + 1),
    raw: joinedTitle(title?.image ?? numbered?.title ?? "", node.children.TitleMore ?? []),
    openness,
  }
}

const documentLabel = /^[\s\u00a0]*(?:dok|brev|initialer|sagsbeh|sagsansvarlig)[^\d\r\n]*$/i

/** "1. 1. <titel>" · "3 Åbent  <titel>"; "2. behandling af budget" is all title */
const secondNumber = /^\d{1,4}[.)][\s\u00a0]+(?![a-zæøå\s\u00a0])/

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
  const marks = reading.recall(readTitle, raw.replace(secondNumber, ""))
  const { lines, files } = frameLines(node)
  const caseNumbers: CaseNumber[] = []
  const known = new Set<string>()
  let openness: boolean | null = marks.public ?? printedOpenness
  let namesDocument = false
  for (const token of lines) {
    openness ??= readOpenness(token.image)
    // Dok.nr. ⏎ 344-2010-188301: the number under an empty label is the document's
    const isDocumentNumber = namesDocument
    namesDocument = documentLabel.test(token.image.trimEnd())
    if (isDocumentNumber) continue
    for (const { start, end, ...caseNumber } of readCaseNumbers(token.image)) {
      if (known.has(caseNumber.value)) continue
      known.add(caseNumber.value)
      caseNumbers.push({ ...caseNumber, span: reading.span(token.startOffset + start, token.startOffset + end) })
    }
  }
  const titled = titleToken(node)
  if (marks.caseNumber !== null && titled !== undefined) {
    // BR 302/11. Beretning (2011-48811)
    for (const { start: _start, end: _end, ...caseNumber } of readCaseNumbers(marks.caseNumber)) {
      if (known.has(caseNumber.value)) continue
      known.add(caseNumber.value)
      caseNumbers.push({ ...caseNumber, span: reading.locate(caseNumber.value, reading.span(titled.startOffset, endOf(titled))) })
    }
  }
  // Nr. 2  BR 302/11. Beretning ⏎ (2011-48811): that of the title may be the first
  caseNumbers.sort((one, other) => one.span.start.offset - other.span.start.offset)
  const attachments = files.flatMap((token) =>
    (readFileNames(token.image.trim()) ?? []).map((file) => ({
      ...file,
      span: reading.locate(file.title, reading.span(token.startOffset, token.startOffset + token.image.length)),
    })),
  )
  const sections = draftSections(node, reading)
  const start = startOfItem(node)
  const end = Math.max(
    sections.at(-1)?.span.end.offset ?? 0,
    endOf(lines.at(-1)),
    endOf(files.at(-1)),
    endOf(node.children.ItemHeading?.[0]),
    endOf(node.children.ItemTitle?.[0]),
    endOf(node.children.TitleMore?.at(-1)),
  )
  return { number, title: marks.title, public: openness ?? group, caseNumbers, attachments, sections, span: reading.span(start, end) }
}

const signatureDraft = (item: Piece, reading: Reading): SectionDraft => {
  const token = linesOf(item)[0]
  const start = token?.startOffset ?? 0
  return {
    kind: "signature",
    heading: "",
    printed: "",
    naming: noNaming,
    place: null,
    pieces: [item],
    sections: [],
    span: reading.span(start, start + (token?.image.length ?? 0)),
  }
}

const draftSections = (node: AgendaItemCstNode, reading: Reading): SectionDraft[] => {
  const sections: SectionDraft[] = (node.children.opening ?? []).map((opening) => draftSection(opening, reading))
  for (const section of node.children.section ?? []) sections.push(draftSection(section, reading))
  for (const { children: wrapper } of node.children.wrapper ?? []) {
    const token = wrapper.WrapperHeading[0] as IToken
    const inner = (wrapper.section ?? []).map((section) => draftSection(section, reading))
    const end = inner.at(-1)?.span.end.offset ?? token.startOffset + token.image.length
    sections.push({
      kind: "case-presentation",
      heading: headingText(token.image.trim()),
      printed: token.image.trim(),
      naming: noNaming,
      place: null,
      pieces: [],
      sections: inner,
      span: reading.span(token.startOffset, end),
    })
  }
  if (node.children.wrapper !== undefined) sections.sort((a, b) => a.span.start.offset - b.span.start.offset)
  const last = sections.at(-1)
  const signature = last === undefined ? undefined : takeSignature(last.pieces)
  if (last !== undefined && signature !== undefined) {
    const signed = signatureDraft(signature, reading)
    last.span = reading.span(last.span.start.offset, signed.span.start.offset)
    sections.push(signed)
  }
  const unheaded = withoutEndLines((node.children.bare ?? []).flatMap((bare) => piecesOf(bare.children)))
  // above a heading it signs nothing: who signs stands at the end
  const signed = sections.length === 0 ? takeSignature(unheaded) : undefined
  if (signed !== undefined) sections.push(signatureDraft(signed, reading))
  const first = unheaded.find((item) => item.type !== "frame")
  if (first === undefined) return sections
  const heading = tableHeading(unheaded)
  const isAlone = sections.every((section) => section.kind === "signature")
  const kind = heading !== null ? "case-history" : isAlone ? reading.vocabulary.bareText : "other"
  const start = linesOf(first)[0]?.startOffset ?? 0
  return [
    {
      kind,
      heading: heading ?? "",
      printed: "",
      naming: noNaming,
      place: null,
      pieces: unheaded,
      sections: [],
      span: reading.span(start, lastOffset(unheaded, start)),
    },
    ...sections,
  ]
}
