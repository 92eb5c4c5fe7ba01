/** Minutes as a bag of facts: what is compared when an answer is scored. */
import type { PrintedMinutes } from "../../src/ast/schema.ts"

/** One thing that minutes say. Strings compare with white space folded. */
export interface Fact {
  /** What kind of thing: "decision.outcome". */
  field: string
  /** What it is said of: the item, the section, the person. */
  key: string
  value: string
}

type Item = PrintedMinutes["agendaItems"][number]
type Section = Item["sections"][number]
type Block = Section["blocks"][number]
type Absentee = Item["absentees"][number]
type Value = string | number | boolean | null | undefined

const fold = (value: Value): string =>
  String(value ?? "")
    .replace(/\s+/g, " ")
    .trim()

const fact = (field: string, key: string, value: Value): Fact => ({ field, key: fold(key), value: fold(value) })

/** What the text does not say is no fact. */
const some = (field: string, key: string, value: Value): Fact[] =>
  value === null || value === undefined || value === "" ? [] : [fact(field, key, value)]

const textOf = (block: Block): string => {
  if (block.type === "paragraph") return block.text
  if (block.type === "list") return block.items.map(({ text }) => text).join(" ")
  return [...(block.header === null ? [] : [block.header]), ...block.rows].map((row) => row.join(" ")).join(" ")
}

const ofMeeting = ({ meeting, documentType }: PrintedMinutes): Fact[] => {
  const { body, date, startTime, endTime, location } = meeting
  return [
    ...some("meeting.body", "", body.name),
    ...some("meeting.term", "", body.termFrom === null ? null : `${body.termFrom}-${body.termTo}`),
    ...some("meeting.date", "", date),
    ...some("meeting.startTime", "", startTime),
    ...some("meeting.endTime", "", endTime),
    ...some("meeting.location", "", location),
    fact("documentType", "", documentType),
  ]
}

const ofPeople = ({ participants }: PrintedMinutes): Fact[] =>
  participants.flatMap(({ name, status, role, party }) => [
    fact("participants.name", name, name),
    fact("participants.status", name, status),
    ...some("participants.role", name, role),
    ...some("participants.party", name, party),
  ])

const ofSections = (sections: readonly Section[], item: string, path: string): Fact[] =>
  sections.flatMap(({ heading, kind, blocks, sections: inner }) => {
    const here = `${path}/${fold(heading)}`
    return [
      fact("sections.heading", item, here),
      fact("sections.kind", `${item}${here}`, kind),
      ...some("sections.text", `${item}${here}`, blocks.map(textOf).join(" ")),
      ...ofSections(inner, item, here),
    ]
  })

const ofAbsentees = (absentees: readonly Absentee[], item: string): Fact[] =>
  absentees.flatMap(({ name, status, substitute }) => [
    fact("absentees", item, `${fold(name)}|${status}`),
    ...some("absentees.substitute", `${item}${name}`, substitute),
  ])

const ofTreatments = (treatments: Item["treatments"], item: string): Fact[] =>
  treatments.flatMap(({ date, body, itemNumber, text, outcome, absentees }) => {
    const key = `${item}:${date ?? ""}:${fold(body)}`
    return [
      fact("treatments", key, key),
      ...some("treatments.itemNumber", key, itemNumber),
      ...some("treatments.text", key, text),
      fact("treatments.outcome", key, outcome),
      ...absentees.map(({ name }) => fact("treatments.absentees", key, name)),
    ]
  })

const ofVotes = (votes: Item["votes"], item: string): Fact[] =>
  votes.flatMap(({ counts }, at) =>
    counts.flatMap(({ option, count, voters }) => [
      fact("votes", `${item}:${at}`, `${option}|${count ?? ""}`),
      ...voters.map((voter) => fact("votes.voters", `${item}:${at}:${option}`, voter)),
    ]),
  )

const ofItem = (item: Item): Fact[] => {
  const key = `#${item.number}`
  const { decision } = item
  return [
    fact("item.number", key, item.number),
    fact("item.title", key, item.title),
    ...some("item.public", key, item.public),
    ...item.caseNumbers.map(({ value, scheme, kleSubject, kleFacet, serial, year }) =>
      fact("item.caseNumbers", key, [value, scheme, kleSubject, kleFacet, serial, year].map(fold).join("|")),
    ),
    ...ofSections(item.sections, key, ""),
    ...(decision === null ? [] : [...some("decision.text", key, decision.text), fact("decision.outcome", key, decision.outcome)]),
    ...item.recommendations.flatMap(({ by, points }) => [
      ...some("recommendations.by", key, by),
      ...points.map((point) => fact("recommendations.points", key, point)),
    ]),
    ...ofAbsentees(item.absentees, key),
    ...item.attachments.map(({ title }) => fact("attachments", key, title)),
    ...ofTreatments(item.treatments, key),
    ...item.plannedTreatments.map(({ date, body, purpose }) => fact("plannedTreatments", key, [date, body, purpose].map(fold).join("|"))),
    ...ofVotes(item.votes, key),
  ]
}

/**
 * What one or several meetings of a document say, fact by fact.
 *
 * @param meetings - as printed; the facts of the second and later ones are kept apart by their keys
 * @returns the facts, each as often as it is said
 * @example
 * factsOf([minutes]).find(({ field }) => field === "meeting.date")?.value // "2025-09-15"
 */
export const factsOf = (meetings: readonly PrintedMinutes[]): Fact[] =>
  meetings.flatMap((minutes, at) => {
    const facts = [
      ...ofMeeting(minutes),
      ...ofPeople(minutes),
      ...minutes.tableOfContents.map(({ title, page }, place) => fact("contents", String(place), `${fold(title)}|${page ?? ""}`)),
      ...minutes.agendaItems.flatMap(ofItem),
    ]
    return at === 0 ? facts : facts.map((one) => ({ ...one, key: `meeting ${at + 1} ${one.key}` }))
  })
