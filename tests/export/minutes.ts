import fc from "fast-check"
import type { AgendaItem, Block, Minutes, Section } from "../../src/ast/schema.ts"
import { outcomes, sectionKinds } from "../../src/ast/schema.ts"
import { indexLines, spanAt } from "../../src/source/span.ts"

const span = spanAt(indexLines("Havneudvalget\n"), 0, 13)

/** Texts with all that a table could stumble over. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({
    unit: fc.constantFrom("a", "Ø", '"', ",", ";", "\n", "\r", "\t", "'", "=", "+", "-", "@", " ", "\ufeff", "\\"),
    maxLength: 8,
  }),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary)
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 2 })
const date = maybe(fc.constant("2024-03-12"))
const outcome = fc.constantFrom(...outcomes)
const at = { span: fc.constant(span) }

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), text, ...at }),
  fc.record({ type: fc.constant("list" as const), ordered: fc.boolean(), items: few(fc.record({ marker: text, text, ...at })), ...at }),
  fc.record({ type: fc.constant("table" as const), header: maybe(few(text)), rows: few(few(text)), ...at }),
)
const { section } = fc.letrec<{ section: Section }>((tie) => ({
  section: fc.record({
    kind: fc.constantFrom(...sectionKinds),
    heading: text,
    blocks: few(block),
    sections: fc.oneof({ maxDepth: 2 }, fc.constant<Section[]>([]), fc.array(tie("section"), { maxLength: 2 })),
    ...at,
  }),
}))
const absentee = fc.record({
  name: text,
  status: fc.constantFrom("excused" as const, "absent" as const, "partial" as const),
  substitute: maybe(text),
  note: maybe(text),
  ...at,
})
const count = fc.record({
  option: fc.constantFrom("yes" as const, "no" as const, "abstain" as const),
  count: maybe(fc.nat(60)),
  voters: few(text),
})

const agendaItem: fc.Arbitrary<AgendaItem> = fc.record({
  number: text,
  order: fc.nat(9),
  title: text,
  public: maybe(fc.boolean()),
  caseNumbers: few(
    fc.record({
      value: text,
      scheme: fc.constantFrom("kle" as const, "year-serial" as const, "other" as const),
      kleSubject: maybe(text),
      kleFacet: maybe(text),
      serial: maybe(fc.nat()),
      year: maybe(fc.integer({ min: 1970, max: 2100 })),
      ...at,
    }),
  ),
  sections: few(section),
  decision: maybe(fc.record({ text: maybe(text), outcome, evidence: maybe(text), ...at })),
  recommendations: few(fc.record({ by: maybe(text), text, points: few(text), ...at })),
  absentees: few(absentee),
  attachments: few(fc.record({ title: text, href: maybe(text), ...at })),
  treatments: few(
    fc.record({
      date,
      body: text,
      itemNumber: maybe(text),
      text: maybe(text),
      outcome,
      evidence: maybe(text),
      absentees: few(absentee),
      ...at,
    }),
  ),
  plannedTreatments: few(fc.record({ body: text, purpose: maybe(text), date, ...at })),
  votes: few(fc.record({ text, counts: few(count), ...at })),
  ...at,
})

/** Any minutes, keys in another order than that of the contract now and then. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc.record({
  agendaItems: fc.array(agendaItem, { maxLength: 3 }),
  schemaVersion: fc.constant("1.0" as const),
  id: text,
  documentType: fc.constantFrom("minutes" as const, "agenda" as const),
  dialect: text,
  source: fc.record({ name: text, encoding: text, bytes: fc.nat(), sha256: fc.constant("0".repeat(64)) }),
  meeting: fc.record({
    date,
    body: fc.record({ name: text, termFrom: maybe(fc.nat(2100)), termTo: maybe(fc.nat(2100)) }),
    startTime: maybe(fc.constant("16:30")),
    endTime: maybe(fc.constant("18:00")),
    timeZone: fc.constant("Europe/Copenhagen" as const),
    location: maybe(text),
    ...at,
  }),
  participants: few(
    fc.record({
      name: text,
      role: maybe(fc.constantFrom("chair" as const, "deputy-chair" as const, "secretary" as const, "other" as const)),
      roleText: maybe(text),
      party: maybe(text),
      status: fc.constantFrom("present" as const, "excused" as const, "absent" as const),
      ...at,
    }),
  ),
  tableOfContents: few(fc.record({ title: text, page: maybe(fc.nat(99)), ...at })),
  ...at,
})
