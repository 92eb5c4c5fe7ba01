import type {
  Absentee,
  AgendaItem,
  Attachment,
  Block,
  CaseNumber,
  ContentsEntry,
  Decision,
  ListItem,
  Meeting,
  Minutes,
  Participant,
  PlannedTreatment,
  Recommendation,
  Section,
  Source,
  Treatment,
  VoteEvent,
} from "../ast/schema.ts"
import type { Point, Span } from "../source/span.ts"

/** The keys of a node in the order of the contract; a key with a shape of its own holds such nodes, alone or in a list. */
export interface Shape {
  keys: readonly string[]
  children: Readonly<Record<string, Shape>>
}

type Paragraph = Extract<Block, { type: "paragraph" }>
type List = Extract<Block, { type: "list" }>
type Table = Extract<Block, { type: "table" }>

/** A misspelt or foreign key does not compile; a missing one fails the test that compares this table with the schema. */
const shape = <Node>(
  keys: readonly Exclude<keyof Node & string, "span">[],
  children: Partial<Record<keyof Node & string, Shape>> = {},
): Shape => ({
  keys,
  children: children as Record<string, Shape>,
})

const point = shape<Point>(["offset", "line", "column"])

/** Key order of the `span` that every node has. */
export const spanShape: Shape = shape<Span>(["start", "end"], { start: point, end: point })

const source = shape<Source>(["name", "encoding", "bytes", "sha256"])
const body = shape<Meeting["body"]>(["name", "termFrom", "termTo"])
const meeting = shape<Meeting>(["body", "date", "startTime", "endTime", "timeZone", "location"], { body })
const participant = shape<Participant>(["name", "role", "roleText", "party", "status"])
const contentsEntry = shape<ContentsEntry>(["title", "page"])
const caseNumber = shape<CaseNumber>(["value", "scheme", "kleSubject", "kleFacet", "serial", "year"])
const listItem = shape<ListItem>(["marker", "text"])
/** The three kinds of blocks have no key in common but `type`, so one list orders them all. */
const block = shape<Paragraph & List & Table>(["type", "text", "ordered", "items", "header", "rows"], { items: listItem })
const sectionKeys: readonly Exclude<keyof Section, "span">[] = ["kind", "heading", "blocks", "sections"]
const section: Shape = {
  keys: sectionKeys,
  get children() {
    return { blocks: block, sections: section }
  },
}
const decision = shape<Decision>(["text", "outcome", "evidence"])
const recommendation = shape<Recommendation>(["by", "text", "points"])
const absentee = shape<Absentee>(["name", "status", "substitute", "note"])
const attachment = shape<Attachment>(["title", "href"])
const treatment = shape<Treatment>(["date", "body", "itemNumber", "text", "outcome", "evidence", "absentees"], { absentees: absentee })
const plannedTreatment = shape<PlannedTreatment>(["body", "purpose", "date"])
const count = shape<VoteEvent["counts"][number]>(["option", "count", "voters"])
const vote = shape<VoteEvent>(["text", "counts"], { counts: count })
const agendaItem = shape<AgendaItem>(
  [
    "number",
    "order",
    "title",
    "public",
    "caseNumbers",
    "sections",
    "decision",
    "recommendations",
    "absentees",
    "attachments",
    "treatments",
    "plannedTreatments",
    "votes",
  ],
  {
    caseNumbers: caseNumber,
    sections: section,
    decision,
    recommendations: recommendation,
    absentees: absentee,
    attachments: attachment,
    treatments: treatment,
    plannedTreatments: plannedTreatment,
    votes: vote,
  },
)

/** Key order of {@link Minutes} and of all that is in them. */
export const minutesShape: Shape = shape<Minutes>(
  ["schemaVersion", "id", "documentType", "dialect", "source", "meeting", "participants", "tableOfContents", "agendaItems"],
  { source, meeting, participants: participant, tableOfContents: contentsEntry, agendaItems: agendaItem },
)
