/** From the trees of a text to its meetings. */
import type { IToken } from "chevrotain"
import type { AgendaItemCstNode, MeetingCstNode } from "../../../grammar/generated/cst.ts"
import type { MeetingTree } from "../../../grammar/language.ts"
import { groupHeadings } from "../../../grammar/words.ts"
import type { AgendaItem, Minutes, Participant } from "../schema.ts"
import { slug } from "../values/body.ts"
import { readEndTime } from "../values/clock.ts"
import { readAttendanceRow } from "../values/person.ts"
import { readContents } from "./contents.ts"
import { draftItem, endOf, type ItemDraft, type SectionDraft, startOfItem } from "./draft.ts"
import { type Head, readHead } from "./head.ts"
import { finishItem } from "./item.ts"
import type { Reading } from "./reading.ts"
import { quietName } from "./shouted.ts"

/** A meeting as the tree gives it, and the lines it could not account for. */
export interface BuiltMeeting {
  minutes: Omit<Minutes, "source">
  unclaimed: IToken[]
}

const folded = (line: string): string =>
  line
    .trim()
    .replace(/[\s\u00a0:.]+$/, "")
    .replace(/[\s\u00a0]+/g, " ")
    .toLowerCase()
const open: ReadonlySet<string> = new Set(groupHeadings.open.map(folded))
const closed: ReadonlySet<string> = new Set(groupHeadings.closed.map(folded))

/** What a group heading says of the items under it: Åbne dagsordenspunkter, Lukkede dagsordenspunkter. */
const groupOpenness = (token: IToken): boolean | null => {
  const key = folded(token.image.replace(/^[\s•·*-]+/, ""))
  return open.has(key) ? true : closed.has(key) ? false : null
}

interface Parts {
  head: IToken[]
  contents: IToken[]
  items: { node: AgendaItemCstNode; group: boolean | null }[]
}

const endsLine = (token: IToken): boolean => token.image.endsWith("\n") || token.image.endsWith("\r")

/** 2. Ny mole: an entry cut off a line that holds all of them */
const isEntry = (before: IToken, token: IToken): boolean =>
  before.image.endsWith(" ") &&
  (/^\d{1,3}\. /.test(token.image) || (token.tokenType.name === "ContentsLine" && /^\d{1,3} |: $/.test(token.image)))

/** A line that begins like a heading is two tokens, the heading and what is glued to it: in head and contents it is no heading. */
const wholeLines = (tokens: readonly IToken[]): IToken[] => {
  const lines: IToken[] = []
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]
    const line = lines.at(-1)
    if (before === undefined || line === undefined || endsLine(before) || endOf(before) !== token.startOffset || isEntry(before, token))
      lines.push(token)
    else lines[lines.length - 1] = { ...line, image: line.image + token.image }
  }
  return lines
}

const partsOf = (node: MeetingCstNode, title: IToken | undefined): Parts => {
  const { HeadLine = [], ContentsLine = [], GroupHeading = [], agendaItem = [] } = node.children
  let group: boolean | null = null
  let next = 0
  const items = agendaItem.map((item) => {
    for (const start = startOfItem(item); next < GroupHeading.length && (GroupHeading[next]?.startOffset ?? 0) < start; next++) {
      group = groupOpenness(GroupHeading[next] as IToken) ?? group
    }
    return { node: item, group }
  })
  return { head: wholeLines(title === undefined ? HeadLine : [title, ...HeadLine]), contents: wholeLines(ContentsLine), items }
}

const allSections = (drafts: readonly SectionDraft[]): SectionDraft[] => drafts.flatMap((draft) => [draft, ...allSections(draft.sections)])

/** The body, day and place that most items name in their decisions: what the head says where there is no head. */
const fillFromDecisions = (head: Head, items: readonly ItemDraft[]): void => {
  if (head.body !== null && head.date !== null) return
  const counts = new Map<string, { count: number; draft: SectionDraft }>()
  for (const item of items) {
    const named = allSections(item.sections).filter(
      (draft) => draft.kind === "decision" && (draft.naming.body !== null || draft.naming.date !== null),
    )
    const fitting = named.filter(
      (draft) => (head.date === null || draft.naming.date === head.date) && (head.body === null || draft.naming.body === head.body),
    )
    const seen = new Set<string>()
    for (const draft of fitting) {
      const key = `${draft.naming.body ?? ""}|${draft.naming.date ?? ""}`
      if (seen.has(key)) continue
      seen.add(key)
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { count: 1, draft })
      else {
        known.count++
        if (known.draft.place === null) known.draft = draft
      }
    }
  }
  let best: { count: number; draft: SectionDraft } | undefined
  for (const entry of counts.values()) if (best === undefined || entry.count >= best.count) best = entry
  if (best === undefined) return
  const { naming, place } = best.draft
  head.body ??= naming.body
  head.date ??= naming.date
  head.location ??= place
}

const isAttendanceTable = (header: readonly string[] | null): boolean =>
  header !== null && /medlem|deltager|navn/i.test(header[0] ?? "") && header.slice(1).some((cell) => /afbud|fravær/i.test(cell))

/** The table Medlemmer⇥Afbud of an item feeds the participants. */
const participantsFromTables = (items: readonly AgendaItem[], reading: Reading): Participant[] => {
  for (const item of items) {
    for (const section of item.sections) {
      for (const block of section.blocks) {
        if (block.type !== "table" || !isAttendanceTable(block.header)) continue
        return block.rows.flatMap((row) => {
          const person = readAttendanceRow(row)
          return person === null ? [] : [{ ...person, span: reading.locate(person.name, block.span) }]
        })
      }
    }
  }
  return []
}

/** How far from the end of the meeting the words that close it may stand. */
const closingReach = 600

const sentencesBefore = /^.*[.!?]\s+(?=møde)/i

/** Mødet hævet kl. 18.40. as the last words of the last item, or of the one before where the last is closed to the public. */
const endTimeIn = (nodes: readonly AgendaItemCstNode[], end: number, reading: Reading): string | null => {
  const [node] = nodes.slice(-2)
  if (node === undefined) return null
  // CRLF must not bring the end nearer
  const near = reading.text.slice(Math.max(startOfItem(node), end - 2 * closingReach), end).replace(/\r\n?/g, "\n")
  const lines = near.slice(-closingReach).split("\n")
  for (const line of lines.reverse()) {
    // Intet. Mødet hævet kl. 18:20
    const time = line.length < 200 ? (readEndTime(line) ?? readEndTime(line.replace(sentencesBefore, ""))) : null
    if (time !== null) return time
  }
  return null
}

const hasDecision = (item: AgendaItem): boolean => item.decision !== null && item.decision.text !== null

/** Decisions close the presentation only where the document prints hardly any decision heading. */
const printsNoDecisions = (items: readonly ItemDraft[]): boolean => {
  const decided = items.filter((item) => allSections(item.sections).some((draft) => draft.kind === "decision")).length
  return decided * 4 < items.length
}

const buildMeeting = (node: MeetingCstNode, title: IToken | undefined, end: number, reading: Reading): BuiltMeeting => {
  const parts = partsOf(node, title)
  const drafts = parts.items.map(({ node: item, group }, order) => draftItem(item, order, group, reading))
  const head = readHead(parts.head, reading)
  fillFromDecisions(head, drafts)
  if (head.body !== null) head.body = quietName(head.body, reading.text)
  head.endTime ??= endTimeIn(
    parts.items.map(({ node: item }) => item),
    end,
    reading,
  )
  const finish = { own: { body: head.body, date: head.date }, closing: printsNoDecisions(drafts) }
  const agendaItems = drafts.map((draft, order) => finishItem(draft, order, finish, reading))
  const top = Math.min(...[parts.head[0], parts.contents[0]].map((token) => token?.startOffset ?? Number.POSITIVE_INFINITY))
  const first = Number.isFinite(top) ? top : (drafts[0]?.span.start.offset ?? 0)
  const last = Math.max(agendaItems.at(-1)?.span.end.offset ?? 0, endOf(parts.contents.at(-1)), endOf(parts.head.at(-1)), first)
  const span = reading.span(first, last)
  const headEnd = endOf(parts.head.at(-1))
  return {
    minutes: {
      schemaVersion: "1.0",
      id: [head.date, slug(head.body ?? "")].filter((part) => part !== null && part !== "").join("-"),
      documentType: agendaItems.some(hasDecision) || agendaItems.some((item) => item.absentees.length > 0) ? "minutes" : "agenda",
      dialect: reading.vocabulary.id,
      meeting: {
        body: { name: head.body ?? "", termFrom: head.termFrom, termTo: head.termTo },
        date: head.date,
        startTime: head.startTime,
        endTime: head.endTime,
        timeZone: "Europe/Copenhagen",
        location: head.location,
        span: parts.head.length === 0 ? span : reading.span(parts.head[0]?.startOffset ?? first, headEnd),
      },
      participants: head.participants.length > 0 ? head.participants : participantsFromTables(agendaItems, reading),
      tableOfContents: readContents(parts.contents, reading),
      agendaItems,
      span,
    },
    unclaimed: head.unclaimed,
  }
}

/**
 * Builds the meetings of a text from their trees, one by one.
 *
 * @param trees - the tree of each meeting
 * @param reading - the text
 * @returns one entry a meeting, in order
 * @example
 * for (const { minutes } of buildMeetings(language.parseMeetings(tokens), reading)) console.log(minutes.id)
 */
export const buildMeetings = function* (trees: Iterable<MeetingTree>, reading: Reading): Generator<BuiltMeeting> {
  for (const { tree, title, end } of trees) yield buildMeeting(tree as MeetingCstNode, title, end ?? reading.text.length, reading)
}
