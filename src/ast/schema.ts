/**
 * The contract of the output: what `referat` says about a meeting.
 * Every type of the library is inferred from these schemas, and `schema/minutes.schema.json` is generated from them.
 */
import * as z from "zod"

/** Kinds of sections, comparable between municipalities; `heading` keeps the Danish words. */
export const sectionKinds = [
  "decision",
  "recommendation",
  "case-presentation",
  "summary",
  "background",
  "topic",
  "account",
  "legal-basis",
  "finances",
  "personnel",
  "consequences",
  "hearing",
  "competence",
  "route",
  "case-history",
  "comments",
  "next-steps",
  "attachments",
  "attendance",
  "signature",
  "other",
] as const

/** What a decision did to its item. */
export const outcomes = [
  "approved",
  "endorsed",
  "recommended",
  "noted",
  "discussed",
  "postponed",
  "referred",
  "sent-to-consultation",
  "rejected",
  "withdrawn",
  "elected",
  "not-released",
  "mixed",
  "none",
  "unknown",
] as const

const point = z
  .strictObject({
    offset: z.int().min(0).describe("0-based, in UTF-16 units"),
    line: z.int().min(1).describe("1-based"),
    column: z.int().min(1).describe("1-based, in UTF-16 units"),
  })
  .describe("A place in the text")

const span = z
  .strictObject({ start: point.describe("first character"), end: point.describe("after the last character") })
  .describe("Where the node stands in the text; printed with --positions, always there in the library")

const node = { span: span.optional() }

const sectionKind = z.enum(sectionKinds).describe("What the section is about, comparable between municipalities")
const outcome = z.enum(outcomes).describe("What was decided; unknown: text, but no rule fits; none: nothing to decide")
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const clock = z.string().regex(/^\d{2}:\d{2}$/)

export const sourceSchema = z
  .strictObject({
    name: z.string().describe("File name without its folder"),
    encoding: z.string().describe("Encoding the text was decoded from, e.g. utf-8; pdf or docx for documents that are no text"),
    bytes: z.int().min(0).describe("Size of the file in bytes"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the file, in hexadecimal"),
  })
  .describe("The file that was read")

export const meetingSchema = z
  .strictObject({
    body: z
      .strictObject({
        name: z.string().describe('Name of the body without its term, e.g. "Integrationsrådet"; empty where the text does not say'),
        termFrom: z.int().nullable().describe("First year of the term of office"),
        termTo: z.int().nullable().describe("Last year of the term of office"),
      })
      .describe("The body that met"),
    date: isoDate.nullable().describe("Day of the meeting, ISO 8601"),
    startTime: clock.nullable().describe("Start, local time hh:mm"),
    endTime: clock.nullable().describe("End, local time hh:mm"),
    timeZone: z.literal("Europe/Copenhagen").describe("Time zone of the times"),
    location: z.string().nullable().describe("Place as written"),
    ...node,
  })
  .describe("The meeting")

export const participantSchema = z
  .strictObject({
    name: z.string().describe("Name without role, party or absence mark"),
    role: z.enum(["chair", "deputy-chair", "secretary", "other"]).nullable().describe("Role in the meeting"),
    roleText: z.string().nullable().describe("The Danish word for the role, as written"),
    party: z.string().nullable().describe('List letter, e.g. "A"'),
    status: z.enum(["present", "excused", "absent"]).describe("Afbud: excused; Fraværende: absent"),
    ...node,
  })
  .describe("Somebody the head of the minutes lists as member or participant, absent ones too")

export const contentsEntrySchema = z
  .strictObject({
    title: z.string().describe("Title as printed in the contents, without number and dots"),
    page: z.int().nullable().describe("Page as printed"),
    ...node,
  })
  .describe("One line of the table of contents")

export const caseNumberSchema = z
  .strictObject({
    value: z.string().describe("As written"),
    scheme: z.enum(["kle", "year-serial", "other"]).describe("How the number is built"),
    kleSubject: z.string().nullable().describe('KLE subject, e.g. "15.40.00"'),
    kleFacet: z.string().nullable().describe('KLE facet, e.g. "P22"'),
    serial: z.int().nullable().describe("Running number"),
    year: z.int().nullable().describe("Year, four digits"),
    ...node,
  })
  .describe("A case number")

const paragraphSchema = z
  .strictObject({ type: z.literal("paragraph"), text: z.string().describe("Its lines, joined by \\n"), ...node })
  .describe("A run of lines without a blank line between them")
const listItemSchema = z
  .strictObject({
    marker: z.string().describe('The mark as written: "-", "1.", "a)"'),
    text: z.string().describe("The text after the mark"),
    ...node,
  })
  .describe("An item of a list")
const listSchema = z
  .strictObject({
    type: z.literal("list"),
    ordered: z.boolean().describe("true where the marks are numbers or letters"),
    items: z.array(listItemSchema).describe("The items in their order"),
    ...node,
  })
  .describe("A list")
const tableSchema = z
  .strictObject({
    type: z.literal("table"),
    header: z.array(z.string()).nullable().describe("Cells of the first row"),
    rows: z.array(z.array(z.string())).describe("The other rows, cell by cell"),
    ...node,
  })
  .describe("Lines of cells parted by tabs")
export const blockSchema = z.discriminatedUnion("type", [paragraphSchema, listSchema, tableSchema]).describe("A piece of text")

/** A section of an agenda item. No call may follow the literal: it would hide the type from the recursion. */
export const sectionSchema = z.strictObject({
  kind: sectionKind,
  heading: z.string().describe("The Danish words as written, without bullet and final colon or full stop"),
  blocks: z.array(blockSchema).describe("The text of the section itself"),
  get sections() {
    return z.array(sectionSchema)
  },
  span: span.optional(),
})

export const decisionSchema = z
  .strictObject({
    text: z.string().nullable().describe("The words of the decision; null where the section is empty or only a dash"),
    outcome,
    evidence: z.string().nullable().describe("The words that gave the outcome"),
    ...node,
  })
  .describe("What the meeting's own body decided")

export const recommendationSchema = z
  .strictObject({
    by: z.string().nullable().describe("Who recommends"),
    text: z.string().describe("The whole recommendation"),
    points: z.array(z.string()).describe('What follows "indstiller, at", one entry a point, without the "at"'),
    ...node,
  })
  .describe("A recommendation to the body")

export const absenteeSchema = z
  .strictObject({
    name: z.string().describe("Name without party"),
    status: z.enum(["excused", "absent", "partial"]).describe("partial: away for a part of the meeting or of the item"),
    substitute: z.string().nullable().describe("Who came instead"),
    note: z.string().nullable().describe("The words that limit or explain the absence"),
    ...node,
  })
  .describe("Somebody absent from an item")

export const attachmentSchema = z
  .strictObject({
    title: z.string().describe("Title or file name"),
    href: z.string().nullable().describe("Target of the link, where one is printed"),
    ...node,
  })
  .describe("An attachment")

export const treatmentSchema = z
  .strictObject({
    date: isoDate.nullable().describe("Day of that treatment"),
    body: z.string().describe("The body that treated the case"),
    itemNumber: z.string().nullable().describe('Number of the item there ("pkt. 106")'),
    text: z.string().nullable().describe("What that body decided"),
    outcome,
    evidence: z.string().nullable().describe("The words that gave the outcome"),
    absentees: z.array(absenteeSchema).describe("Who was absent there"),
    ...node,
  })
  .describe("What another body, or the same body on another day, decided in the case")

export const plannedTreatmentSchema = z
  .strictObject({
    body: z.string().describe("The body that is to treat the case"),
    purpose: z.string().nullable().describe('What for: "høring", "godkendelse"'),
    date: isoDate.nullable().describe("When"),
    ...node,
  })
  .describe("A step of the planned route of the case")

export const voteEventSchema = z
  .strictObject({
    text: z.string().describe("The words that tell of the ballot"),
    counts: z
      .array(
        z
          .strictObject({
            option: z.enum(["yes", "no", "abstain"]).describe("How they voted"),
            count: z.int().min(0).nullable().describe("How many"),
            voters: z.array(z.string()).describe("Names or list letters"),
          })
          .describe("Votes of one kind"),
      )
      .describe("One entry for each of yes, no and abstain that the text gives"),
    ...node,
  })
  .describe("A ballot")

export const agendaItemSchema = z
  .strictObject({
    number: z.string().describe('As printed: "5", "12a"; the place in the document where none is printed'),
    order: z.int().min(0).describe("0-based place in the document"),
    title: z.string().describe("Title without number, openness mark and type mark"),
    public: z.boolean().nullable().describe("true: open; false: closed; null where the text does not say"),
    caseNumbers: z.array(caseNumberSchema).describe("Each number once, in the order of first appearance"),
    sections: z.array(sectionSchema).describe("The whole content, as a tree, in document order"),
    decision: decisionSchema.nullable().describe("null where the item has no decision section"),
    recommendations: z.array(recommendationSchema).describe("One for each body that recommends"),
    absentees: z.array(absenteeSchema).describe("Who was absent from this item"),
    attachments: z.array(attachmentSchema).describe("Each once"),
    treatments: z.array(treatmentSchema).describe("What other bodies have decided already"),
    plannedTreatments: z.array(plannedTreatmentSchema).describe("The planned route"),
    votes: z.array(voteEventSchema).describe("One for each ballot, in order"),
    ...node,
  })
  .describe("An item of the agenda")

export const minutesSchema = z
  .strictObject({
    schemaVersion: z.literal("1.0").describe("Version of this schema"),
    id: z.string().describe('Date and slug of the body, e.g. "2025-09-15-integrationsraadet"'),
    documentType: z.enum(["minutes", "agenda"]).describe("minutes: decisions are filled in"),
    dialect: z.string().describe("The dialect that read the document"),
    source: sourceSchema,
    meeting: meetingSchema,
    participants: z.array(participantSchema).describe("Whoever the head lists"),
    tableOfContents: z.array(contentsEntrySchema).describe("The table of contents as printed"),
    agendaItems: z.array(agendaItemSchema).describe("The items in document order"),
    ...node,
  })
  .describe("The minutes of one meeting")

/** Makes the optional `span` of the printed form obligatory, all the way down: nodes of the library always have theirs. */
type Located<T> = T extends (infer Entry)[]
  ? Located<Entry>[]
  : T extends { span?: unknown }
    ? { [Key in keyof Omit<T, "span">]: Located<T[Key]> } & { span: z.infer<typeof span> }
    : T extends object
      ? { [Key in keyof T]: Located<T[Key]> }
      : T

/** Minutes as printed without positions, or with them: what `JSON.parse` of our own output gives. */
export type PrintedMinutes = z.infer<typeof minutesSchema>

/** A kind of section, the same in all municipalities. */
export type SectionKind = (typeof sectionKinds)[number]
/** What a decision did to its item. */
export type Outcome = (typeof outcomes)[number]
/** The file that minutes were read from. */
export type Source = z.infer<typeof sourceSchema>
/** The meeting: which body met, when and where. */
export type Meeting = Located<z.infer<typeof meetingSchema>>
/** Somebody named among those who met, present or not. */
export type Participant = Located<z.infer<typeof participantSchema>>
/** A line of the table of contents. */
export type ContentsEntry = Located<z.infer<typeof contentsEntrySchema>>
/** The number of a case, in whatever form it is printed. */
export type CaseNumber = Located<z.infer<typeof caseNumberSchema>>
/** A piece of the text of a section: a paragraph, a list or a table. */
export type Block = Located<z.infer<typeof blockSchema>>
/** A point of a list. */
export type ListItem = Located<z.infer<typeof listItemSchema>>
/** A section of an agenda item, with the sections within it. */
export type Section = Located<z.infer<typeof sectionSchema>>
/** What was decided on an item. */
export type Decision = Located<z.infer<typeof decisionSchema>>
/** What somebody recommended, point by point. */
export type Recommendation = Located<z.infer<typeof recommendationSchema>>
/** Somebody who was absent when an item was decided. */
export type Absentee = Located<z.infer<typeof absenteeSchema>>
/** A paper that belongs to an item. */
export type Attachment = Located<z.infer<typeof attachmentSchema>>
/** What a body did with the item before. */
export type Treatment = Located<z.infer<typeof treatmentSchema>>
/** Where the item is to go next. */
export type PlannedTreatment = Located<z.infer<typeof plannedTreatmentSchema>>
/** A vote, with who voted for what. */
export type VoteEvent = Located<z.infer<typeof voteEventSchema>>
/** An item of the agenda, with all that stands under it. */
export type AgendaItem = Located<z.infer<typeof agendaItemSchema>>
/** The minutes of one meeting, each node with its place in the text. */
export type Minutes = Located<PrintedMinutes>
/** A node as a value reader returns it, before it is given its place in the text. */
export type Unplaced<T> = Omit<T, "span">
