/** What each line of a text was read as: the other side of the spans that every node has. */
import type { AgendaItem, Minutes, Section } from "./ast/schema.ts"
import type { ParseResult } from "./result.ts"
import type { Span } from "./source/span.ts"

/** What can claim a line; `frame` is what belongs to the page and to no node, `unclaimed` is what nothing claimed. */
export const claimKinds = [
  "meeting",
  "participants",
  "contents",
  "item",
  "case-number",
  "text",
  "recommendation",
  "decision",
  "vote",
  "absence",
  "treatment",
  "route",
  "attachment",
  "signature",
  "frame",
  "unclaimed",
] as const

/** What claimed a line. */
export type ClaimKind = (typeof claimKinds)[number]

/** Lines one after the other that the same thing claimed. */
export interface ClaimRun {
  kind: ClaimKind
  /** 0-based place of the meeting in the file. */
  meeting: number
  /** `order` of the agenda item the lines stand in; null before the first one. */
  item: number | null
  /** 1-based, both inclusive. */
  firstLine: number
  lastLine: number
}

/** Sections whose lines say more than that they are text of the case. */
const sectionClaims: Readonly<Partial<Record<Section["kind"], ClaimKind>>> = {
  decision: "decision",
  recommendation: "recommendation",
  "case-history": "treatment",
  route: "route",
  hearing: "route",
  attachments: "attachment",
  attendance: "absence",
  signature: "signature",
}

/** A text that was read, as far as it tells what claimed its lines. */
type ClaimedText = Pick<ParseResult, "coverage" | "text" | "lines"> & { meetings: Iterable<Minutes> }

type Paint = (span: Span, kind: ClaimKind) => void

const samePlace = (one: Span, other: Span): boolean => one.start.offset === other.start.offset && one.end.offset === other.end.offset

/** Nodes whose own place is not known share that of the whole, which is painted once. */
const paintAll = (nodes: readonly { span: Span }[], kind: ClaimKind, paint: Paint): void => {
  for (const [index, { span }] of nodes.entries()) {
    const before = nodes[index - 1]
    if (before === undefined || !samePlace(before.span, span)) paint(span, kind)
  }
}

const firstLineOf = ({ start }: Span): Span => ({ start, end: start })

/** The heading and the blocks of a section; other lines between them are frame of the item. */
const paintSection = ({ kind, heading, blocks, sections, span }: Section, paint: Paint): void => {
  const claim = sectionClaims[kind] ?? "text"
  if (heading !== "") paint(firstLineOf(span), claim)
  paintAll(blocks, claim, paint)
  for (const section of sections) paintSection(section, paint)
}

const holdsDecision = ({ kind, sections }: Section): boolean => kind === "decision" || sections.some(holdsDecision)

/** What is painted later covers what was painted before, so the more particular comes last. */
const paintItem = (item: AgendaItem, paint: Paint): void => {
  paint(item.span, "item")
  paintAll(item.caseNumbers, "case-number", paint)
  // the line of the heading may print the case number too
  paint(firstLineOf(item.span), "item")
  paintAll(item.attachments, "attachment", paint)
  paintAll(item.absentees, "absence", paint)
  for (const section of item.sections) paintSection(section, paint)
  // Sagen blev udsat. – as the last paragraph of the presentation
  if (item.decision !== null && !item.sections.some(holdsDecision)) paint(item.decision.span, "decision")
  paintAll(item.recommendations, "recommendation", paint)
  paintAll(item.plannedTreatments, "route", paint)
  paintAll(item.treatments, "treatment", paint)
  paintAll(item.votes, "vote", paint)
}

const paintMeeting = ({ meeting, participants, tableOfContents, agendaItems }: Minutes, paint: Paint): void => {
  paint(meeting.span, "meeting")
  paintAll(tableOfContents, "contents", paint)
  for (const item of agendaItems) paintItem(item, paint)
  paintAll(participants, "participants", paint)
}

/** Where a meeting or an item begins. */
interface Beginning {
  line: number
  meeting: number
  item: number | null
}

const beginningsOf = ({ span, agendaItems }: Minutes, meeting: number): Beginning[] => [
  { line: meeting === 0 ? 1 : span.start.line, meeting, item: null },
  ...agendaItems.map((item) => ({ line: item.span.start.line, meeting, item: item.order })),
]

/** For each line, which of the beginnings it stands behind. */
const placesOf = (beginnings: readonly Beginning[], lineCount: number): Uint32Array => {
  const places = new Uint32Array(lineCount)
  for (const [index, { line }] of beginnings.entries()) places.fill(index, line - 1, beginnings[index + 1]?.line ?? lineCount + 1)
  return places
}

/**
 * Tells for each line of a text what claimed it.
 *
 * @param result - what `parse` gave back; its meetings are gone through once
 * @returns runs that hold every line once, in order; blank lines belong to the lines above them, those at the top to the lines below
 * @example
 * claimsOf(parse("REFERAT Byrådet d. 03-06-2024\n\nPunkt 1: Budget\n")).map(({ kind, firstLine }) => [kind, firstLine]) // [["meeting", 1], ["item", 3]]
 */
export const claimsOf = ({ meetings, coverage, text, lines }: ClaimedText): ClaimRun[] => {
  const lineCount = lines.starts.length
  // a number for each line: of a large text there are millions
  const kinds = new Uint8Array(lineCount).fill(claimKinds.indexOf("frame"))
  const paint: Paint = ({ start, end }, kind) => {
    // a place that ends where a line begins has nothing of that line
    kinds.fill(claimKinds.indexOf(kind), start.line - 1, end.column === 1 && end.line > start.line ? end.line - 1 : end.line)
  }
  const beginnings: Beginning[] = []
  let meetingCount = 0
  for (const minutes of meetings) {
    paintMeeting(minutes, paint)
    for (const one of beginningsOf(minutes, meetingCount)) beginnings.push(one)
    meetingCount += 1
  }
  paintAll(coverage.unclaimed, "unclaimed", paint)
  const places = placesOf(beginnings, lineCount)
  const runs: ClaimRun[] = []
  for (const [index, start] of lines.starts.entries()) {
    if (text.slice(start, lines.starts[index + 1] ?? lines.length).trim() === "") continue
    const kind = claimKinds[kinds[index] ?? 0] ?? "frame"
    const { meeting, item } = beginnings[places[index] ?? 0] ?? { meeting: 0, item: null }
    const run = runs.at(-1)
    if (run !== undefined && run.kind === kind && run.meeting === meeting && run.item === item) continue
    const firstLine = run === undefined ? 1 : index + 1
    if (run !== undefined) run.lastLine = index
    runs.push({ kind, meeting, item, firstLine, lastLine: lineCount })
  }
  return runs.length === 0 ? [{ kind: "frame", meeting: 0, item: null, firstLine: 1, lastLine: lineCount }] : runs
}
