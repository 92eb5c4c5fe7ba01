/** Results made by hand for tests of rules: minutes as data, each node put where its words stand in the text. */
import type { Absentee, AgendaItem, Minutes, Participant, Section, Treatment } from "../../src/ast/schema.ts"
import type { ParseResult } from "../../src/result.ts"
import { indexLines, type Span, spanAt } from "../../src/source/span.ts"

type Data<T> = T extends (infer Entry)[] ? readonly Data<Entry>[] : T extends object ? { [Key in keyof Omit<T, "span">]?: Data<T[Key]> } : T

/** Minutes as a test writes them: what it leaves out is empty. */
export type MinutesData = Data<Minutes>
export type ItemData = Data<AgendaItem>
export type ParticipantData = Data<Participant>
export type AbsenteeData = Data<Absentee>

type Plain = Record<string, unknown>

/** Where the words of a node stand: the next place at or after `from`, with white space of any kind between them. */
const findWords = (text: string, words: string, from: number, to: number): { start: number; end: number } | undefined => {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+")
  const search = new RegExp(pattern, "g")
  search.lastIndex = from
  const found = words.trim() === "" ? null : search.exec(text)
  return found === null || found.index >= to ? undefined : { start: found.index, end: found.index + found[0].length }
}

/**
 * Puts minutes into their text.
 *
 * @param text - the minutes as text
 * @param data - what a reader would have read; items in the order of the text
 * @param unclaimed - lines that no node claims
 * @returns a result as `parse` gives it
 * @example
 * placed("Punkt 1: Eventuelt", { agendaItems: [{ number: "1", title: "Eventuelt" }] })
 */
export const placed = (text: string, data: MinutesData, unclaimed: readonly string[] = []): ParseResult => {
  const lines = indexLines(text)
  const span = (start: number, end: number): Span => spanAt(lines, start, end)
  const place = (words: string | undefined, from: number, to: number): Span => {
    const found = findWords(text, words ?? "", from, to)
    return found === undefined ? span(from, to) : span(found.start, found.end)
  }
  const lineStart = (offset: number): number => text.lastIndexOf("\n", offset - 1) + 1

  let contentsEnd = 0
  const tableOfContents = (data.tableOfContents ?? []).map((entry) => {
    const found = place(entry.title, contentsEnd, text.length)
    const lineEnd = text.indexOf("\n", found.end.offset)
    contentsEnd = lineEnd < 0 ? text.length : lineEnd
    return { title: "", page: null, ...entry, span: span(found.start.offset, contentsEnd) }
  })

  let from = contentsEnd
  const starts = (data.agendaItems ?? []).map(({ number, title }) => {
    const heading = [`Punkt ${number}: ${title}`, `${number}. ${title}`, title ?? ""].map((words) =>
      findWords(text, words, from, text.length),
    )
    const found = heading.find((one) => one !== undefined)
    from = found?.end ?? from
    return lineStart(found?.start ?? from)
  })

  const agendaItems = (data.agendaItems ?? []).map((item, at) => {
    const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? text.length]
    let next = start
    const inOrder = (words: string | undefined): Span => {
      const found = place(words, next, end)
      next = found.start.offset
      return found
    }
    const section = (one: Data<Section>): Plain => {
      const heading = inOrder(one.heading)
      const blocks = (one.blocks ?? []).map((block) => ({ ...block, span: inOrder("text" in block ? block.text : undefined) }))
      return { kind: "other", heading: "", ...one, blocks, sections: (one.sections ?? []).map(section), span: heading }
    }
    const sections = (item.sections ?? []).map(section)
    const history = sections.find(({ kind }) => kind === "case-history")?.span as Span | undefined
    let last = history?.end.offset ?? start
    const places = (item.treatments ?? []).map(({ body }) => {
      const found = place(body, last, end)
      last = found.end.offset
      return found.start.offset
    })
    const treatments = (item.treatments ?? []).map((one: Data<Treatment>, treatment) => {
      const complete = { date: null, body: "", itemNumber: null, text: null, outcome: "unknown", evidence: null, absentees: [] }
      return { ...complete, ...one, span: span(places[treatment] ?? start, places[treatment + 1] ?? end) }
    })
    const absentees = (item.absentees ?? []).map((one) => ({ substitute: null, note: null, ...one, span: place(one.name, start, end) }))
    const decision =
      item.decision == null ? null : { text: null, outcome: "unknown", evidence: null, ...item.decision, span: span(start, end) }
    const rest = { public: null, caseNumbers: [], decision: null, recommendations: [], attachments: [], plannedTreatments: [], votes: [] }
    return { order: at, ...rest, ...item, decision, sections, treatments, absentees, span: span(start, end) } as unknown as AgendaItem
  })

  const participants = (data.participants ?? []).map((one) => {
    return { role: null, roleText: null, party: null, status: "present", ...one, span: place(one.name, 0, text.length) }
  })
  const meeting = {
    date: null,
    startTime: null,
    endTime: null,
    timeZone: "Europe/Copenhagen",
    location: null,
    ...data.meeting,
    body: { name: "", termFrom: null, termTo: null, ...data.meeting?.body },
    span: span(0, 0),
  }
  const minutes = {
    schemaVersion: "1.0",
    id: "",
    documentType: "minutes",
    dialect: "",
    source: { name: "-", encoding: "utf-8", bytes: 0, sha256: "" },
    ...data,
    meeting,
    participants,
    tableOfContents,
    agendaItems,
    span: span(0, text.length),
  } as unknown as Minutes
  const loose = unclaimed.map((line) => ({ text: line, span: place(line, 0, text.length) }))
  return {
    minutes,
    meetings: [minutes],
    diagnostics: [],
    coverage: { claimedCharacters: 0, totalCharacters: 0, unclaimed: loose },
    text,
    lines,
    confidence: 1,
  }
}
