import type { AgendaItem, Minutes, Section, VoteEvent } from "../../ast/schema.ts"
import { renderBlocks } from "./render.ts"
import { boolean, date, defineTable, integer, json, orNull, text } from "./table.ts"

/** What joins a row to its item. The order is there too because numbers may be printed twice. */
const itemColumns = { meeting_id: text, item_number: text, item_order: integer }

interface ItemKey {
  meeting_id: string
  item_number: string
  item_order: number
}

const itemKey = ({ id }: Minutes, { number, order }: AgendaItem): ItemKey => ({ meeting_id: id, item_number: number, item_order: order })

/** The rows of a list that each item has, numbered from 0 within the item. */
const rowsOfItems = <Entry, Row>(
  minutes: Minutes,
  entriesOf: (item: AgendaItem) => readonly Entry[],
  toRow: (key: ItemKey, entry: Entry, order: number) => Row,
): Row[] => minutes.agendaItems.flatMap((item) => entriesOf(item).map((entry, order) => toRow(itemKey(minutes, item), entry, order)))

/** One row for each item of the agenda, with its decision. */
export const agendaItems = defineTable({
  name: "agenda_items",
  description: "an item of the agenda and its decision",
  one: "item",
  parent: "meetings",
  columns: {
    ...itemColumns,
    title: text,
    public: orNull(boolean),
    decision_text: orNull(text),
    decision_outcome: orNull(text),
    decision_evidence: orNull(text),
  },
  key: ["item_order"],
  indexes: [["meeting_id", "item_order"], ["decision_outcome"]],
  search: ["title", "decision_text"],
  rows: (minutes) =>
    minutes.agendaItems.map((item) => ({
      ...itemKey(minutes, item),
      title: item.title,
      public: item.public,
      decision_text: item.decision?.text ?? null,
      decision_outcome: item.decision?.outcome ?? null,
      decision_evidence: item.decision?.evidence ?? null,
    })),
})

/** One row for each case number of an item. */
export const caseNumbers = defineTable({
  name: "case_numbers",
  description: "a case number of an item",
  one: "case_number",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    case_number_order: integer,
    value: text,
    scheme: text,
    kle_subject: orNull(text),
    kle_facet: orNull(text),
    serial: orNull(integer),
    year: orNull(integer),
  },
  key: ["case_number_order"],
  indexes: [["value"], ["kle_subject", "kle_facet", "serial", "year"]],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.caseNumbers,
      (key, { value, scheme, kleSubject, kleFacet, serial, year }, order) => ({
        ...key,
        case_number_order: order,
        value,
        scheme,
        kle_subject: kleSubject,
        kle_facet: kleFacet,
        serial,
        year,
      }),
    ),
})

interface PlacedSection {
  section: Section
  /** Places from the root, counted from 1: "2.1" is the first section in the second one. */
  path: string
  parent: string | null
}

const placed = (sections: readonly Section[], parent: string | null): PlacedSection[] =>
  sections.flatMap((section, index) => {
    const path = parent === null ? `${index + 1}` : `${parent}.${index + 1}`
    return [{ section, path, parent }, ...placed(section.sections, path)]
  })

/** One row for each section, nested ones right after what they are nested in. */
export const sections = defineTable({
  name: "sections",
  description: "a section of an item; path and parent_path tell the nesting",
  one: "section",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    section_order: integer,
    path: text,
    parent_path: orNull(text),
    kind: text,
    heading: text,
    text: text,
  },
  key: ["section_order"],
  indexes: [["kind"]],
  search: ["heading", "text"],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => placed(item.sections, null),
      (key, { section, path, parent }, order) => ({
        ...key,
        section_order: order,
        path,
        parent_path: parent,
        kind: section.kind,
        heading: section.heading,
        text: renderBlocks(section.blocks),
      }),
    ),
})

/** One row for each recommendation; its points stay together in one cell. */
export const recommendations = defineTable({
  name: "recommendations",
  description: "a recommendation to the body; points is a JSON array",
  one: "recommendation",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    recommendation_order: integer,
    by: orNull(text),
    text: text,
    points: json,
  },
  key: ["recommendation_order"],
  indexes: [],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.recommendations,
      (key, { by, text, points }, order) => ({ ...key, recommendation_order: order, by, text, points }),
    ),
})

/** One row for each person absent from an item; who was absent elsewhere stands in `treatments`. */
export const absentees = defineTable({
  name: "absentees",
  description: "somebody absent from an item",
  one: "absentee",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    absentee_order: integer,
    name: text,
    status: text,
    substitute: orNull(text),
    note: orNull(text),
  },
  key: ["absentee_order"],
  indexes: [["name"]],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.absentees,
      (key, { name, status, substitute, note }, order) => ({ ...key, absentee_order: order, name, status, substitute, note }),
    ),
})

/** One row for each attachment. */
export const attachments = defineTable({
  name: "attachments",
  description: "an attachment of an item",
  one: "attachment",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    attachment_order: integer,
    title: text,
    href: orNull(text),
  },
  key: ["attachment_order"],
  indexes: [],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.attachments,
      (key, { title, href }, order) => ({ ...key, attachment_order: order, title, href }),
    ),
})

/** One row for each earlier treatment; who was absent there stays with it, apart from the absentees of the item. */
export const treatments = defineTable({
  name: "treatments",
  description: "what another body decided in the case; absentees is a JSON array",
  one: "treatment",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    treatment_order: integer,
    date: orNull(date),
    body: text,
    treatment_item_number: orNull(text),
    text: orNull(text),
    outcome: text,
    evidence: orNull(text),
    absentees: json,
  },
  key: ["treatment_order"],
  indexes: [["body", "date"]],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.treatments,
      (key, treatment, order) => ({
        ...key,
        treatment_order: order,
        date: treatment.date,
        body: treatment.body,
        treatment_item_number: treatment.itemNumber,
        text: treatment.text,
        outcome: treatment.outcome,
        evidence: treatment.evidence,
        absentees: treatment.absentees.map(({ name, status, substitute, note }) => ({ name, status, substitute, note })),
      }),
    ),
})

/** One row for each step that is still to come. */
export const plannedTreatments = defineTable({
  name: "planned_treatments",
  description: "a step of the planned route of the case",
  one: "planned_treatment",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    planned_treatment_order: integer,
    body: text,
    purpose: orNull(text),
    date: orNull(date),
  },
  key: ["planned_treatment_order"],
  indexes: [["body", "date"]],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.plannedTreatments,
      (key, { body, purpose, date }, order) => ({ ...key, planned_treatment_order: order, body, purpose, date }),
    ),
})

interface PlacedCount {
  vote: VoteEvent
  order: number
  count: VoteEvent["counts"][number] | null
}

/** A ballot without any count keeps a row of its own. */
const countsOf = (vote: VoteEvent, order: number): PlacedCount[] =>
  vote.counts.length === 0 ? [{ vote, order, count: null }] : vote.counts.map((count) => ({ vote, order, count }))

/** One row for each of yes, no and abstain of a ballot. */
export const votes = defineTable({
  name: "votes",
  description: "the yes, no or abstain votes of a ballot; voters is a JSON array",
  one: "vote",
  parent: "agenda_items",
  columns: {
    ...itemColumns,
    vote_order: integer,
    text: text,
    option: orNull(text),
    count: orNull(integer),
    voters: orNull(json),
  },
  key: [],
  indexes: [],
  search: [],
  rows: (minutes) =>
    rowsOfItems(
      minutes,
      (item) => item.votes.flatMap(countsOf),
      (key, { vote, order, count }) => ({
        ...key,
        vote_order: order,
        text: vote.text,
        option: count?.option ?? null,
        count: count?.count ?? null,
        voters: count?.voters ?? null,
      }),
    ),
})
