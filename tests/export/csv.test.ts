import { parse as parseCsv } from "csv-parse/sync"
import { stringify } from "csv-stringify/sync"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Minutes } from "../../src/ast/schema.ts"
import { toCsv } from "../../src/export/csv.ts"
import { tables } from "../../src/export/tables/index.ts"
import { renderBlocks } from "../../src/export/tables/render.ts"
import { type Cell, columnNames } from "../../src/export/tables/table.ts"
import { indexLines, spanAt } from "../../src/source/span.ts"
import { anyMinutes } from "./minutes.ts"

const asField = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ""
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell)
}

const fieldsOf = (minutes: readonly Minutes[], name: string): string[][] => {
  const table = tables.find((one) => one.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return [
    columnNames(table),
    ...minutes.flatMap((one) => table.rows(one).map((row) => columnNames(table).map((column) => asField(row[column])))),
  ]
}

describe("plain CSV", () => {
  it("gives back every field through another parser", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMinutes, { maxLength: 2 }), async (minutes) => {
        for (const [name, text] of Object.entries(await toCsv(minutes))) expect(parseCsv(text)).toEqual(fieldsOf(minutes, name))
      }),
      { numRuns: 50 },
    )
  })

  it("is the same byte for byte when it is read and written again", async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (minutes) => {
        for (const text of Object.values(await toCsv(minutes))) {
          const cells: unknown = parseCsv(text, { cast: (value, { quoting }) => (value === "" && !quoting ? null : value) })
          const options = {
            quoted_match: /[\r\n]/,
            cast: { string: (value: string) => (value === "" ? { value, quoted_empty: true } : value) },
          }
          expect(stringify(cells as (string | null)[][], options)).toBe(text)
        }
      }),
      { numRuns: 50 },
    )
  })

  it("ends lines with LF and begins without a mark", async () => {
    const { votes = "" } = await toCsv([])
    expect(votes).toBe("meeting_id,item_number,item_order,vote_order,text,option,count,voters\n")
  })
})

describe("CSV for Excel", () => {
  it("begins with a mark, has semicolons and CRLF, and nothing runs as a formula", async () => {
    await fc.assert(
      fc.asyncProperty(anyMinutes, async (minutes) => {
        for (const [name, text] of Object.entries(await toCsv(minutes, { excel: true }))) {
          expect(text.startsWith("\ufeffmeeting_id;")).toBe(true)
          expect(text.endsWith("\r\n")).toBe(true)
          const rows = parseCsv(text.slice(1), { delimiter: ";", record_delimiter: "\r\n" })
          const plain = fieldsOf([minutes], name)
          expect(rows.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, "")))).toEqual(
            plain.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, ""))),
          )
          expect(rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})

const span = spanAt(indexLines(""), 0, 0)
const paragraph = (text: string) => ({ type: "paragraph" as const, text, span })
const section = (heading: string, text: string, sections: Minutes["agendaItems"][number]["sections"] = []) => ({
  kind: "other" as const,
  heading,
  blocks: [paragraph(text)],
  sections,
  span,
})

const minutes: Minutes = {
  schemaVersion: "1.0",
  id: "2024-03-12-havneudvalget",
  documentType: "minutes",
  dialect: "firstagenda",
  source: { name: "havn.txt", encoding: "utf-8", bytes: 10, sha256: "0".repeat(64) },
  meeting: {
    body: { name: "Havneudvalget", termFrom: 2022, termTo: 2025 },
    date: "2024-03-12",
    startTime: "16:30",
    endTime: null,
    timeZone: "Europe/Copenhagen",
    location: "Pakhuset, lokale 4",
    span,
  },
  participants: [{ name: "Sidsel Thorhauge", role: "chair", roleText: "Formand", party: null, status: "present", span }],
  tableOfContents: [{ title: "Nordmolen", page: 3, span }],
  agendaItems: [
    {
      number: "12a",
      order: 0,
      title: "Nordmolen",
      public: true,
      caseNumbers: [{ value: "24-001234", scheme: "year-serial", kleSubject: null, kleFacet: null, serial: 1234, year: 2024, span }],
      sections: [section("Sagsfremstilling", "Over", [section("Baggrund", "Under")]), section("", "Ved siden af")],
      decision: { text: "Godkendt\n\nmed bemærkning", outcome: "approved", evidence: "Godkendt", span },
      recommendations: [{ by: "Forvaltningen", text: "Forvaltningen indstiller, at", points: ["molen lukkes;", "den åbnes"], span }],
      absentees: [{ name: "Bjarke Ørum", status: "excused", substitute: null, note: "ferie", span }],
      attachments: [{ title: "Kort", href: null, span }],
      treatments: [
        {
          date: "2024-02-01",
          body: "Strandrådet",
          itemNumber: "4",
          text: "Tiltrådt",
          outcome: "endorsed",
          evidence: "Tiltrådt",
          absentees: [{ name: "Ane Krag", status: "absent", substitute: null, note: null, span }],
          span,
        },
      ],
      plannedTreatments: [{ body: "Byrådet", purpose: null, date: "2024-04-01", span }],
      votes: [
        {
          text: "For stemte 4, imod 1",
          counts: [
            { option: "yes", count: 4, voters: ["A", "V"] },
            { option: "no", count: 1, voters: [] },
          ],
          span,
        },
        { text: "Forslaget faldt", counts: [], span },
      ],
      span,
    },
  ],
  span,
}

describe("tables", () => {
  const rowsOf = (name: string): unknown[] => tables.find((table) => table.name === name)?.rows(minutes) ?? []
  const item = { meeting_id: "2024-03-12-havneudvalget", item_number: "12a", item_order: 0 }

  it("are those of the contract, joined on the meeting, and on the item where there is one", () => {
    expect(tables.map(({ name }) => name)).toEqual([
      "meetings",
      "participants",
      "agenda_items",
      "case_numbers",
      "sections",
      "recommendations",
      "absentees",
      "attachments",
      "treatments",
      "planned_treatments",
      "votes",
    ])
    for (const table of tables)
      expect(columnNames(table).join()).toMatch(/^meeting_id,(?:schema_version|participant_order|item_number,item_order),/)
  })

  it("sections keep their place in the tree and their order", () => {
    expect(rowsOf("sections")).toEqual([
      { ...item, section_order: 0, path: "1", parent_path: null, kind: "other", heading: "Sagsfremstilling", text: "Over" },
      { ...item, section_order: 1, path: "1.1", parent_path: "1", kind: "other", heading: "Baggrund", text: "Under" },
      { ...item, section_order: 2, path: "2", parent_path: null, kind: "other", heading: "", text: "Ved siden af" },
    ])
  })

  it("votes have a row for each count, and one where there is none", () => {
    expect(rowsOf("votes")).toMatchObject([
      { vote_order: 0, option: "yes", count: 4, voters: ["A", "V"] },
      { vote_order: 0, option: "no", count: 1, voters: [] },
      { vote_order: 1, text: "Forslaget faldt", option: null, count: null, voters: null },
    ])
  })

  it("lists stay lists, as JSON in their cell", async () => {
    const { recommendations = "", treatments = "" } = await toCsv(minutes)
    expect(parseCsv(recommendations, { columns: true })).toMatchObject([{ item_number: "12a", points: '["molen lukkes;","den åbnes"]' }])
    const [row] = parseCsv<{ absentees: string }>(treatments, { columns: true })
    expect(JSON.parse(row?.absentees ?? "")).toEqual([{ name: "Ane Krag", status: "absent", substitute: null, note: null }])
  })

  it("absence in another body is not that of the item", () => {
    expect(rowsOf("absentees")).toMatchObject([{ ...item, name: "Bjarke Ørum", note: "ferie" }])
  })

  it("tell an empty text from an absent one", async () => {
    const { sections = "", agenda_items = "" } = await toCsv(minutes)
    expect(sections).toContain(',2,2,,other,"",Ved siden af\n')
    expect(agenda_items).toContain(',true,"Godkendt\n\nmed bemærkning",approved,')
  })

  it("one table alone with `table`", async () => {
    expect(Object.keys(await toCsv(minutes, { table: "votes" }))).toEqual(["votes"])
  })
})

describe("renderBlocks", () => {
  it("shows paragraphs, lists and tables as one reads them", () => {
    const list = {
      type: "list" as const,
      ordered: true,
      items: [
        { marker: "1.", text: "a", span },
        { marker: "2.", text: "b\nc", span },
      ],
      span,
    }
    const table = { type: "table" as const, header: ["Navn", "Afbud"], rows: [["Ane", "x"]], span }
    expect(renderBlocks([paragraph("Først\nså"), list, table])).toBe("Først\nså\n\n1. a\n2. b\nc\n\nNavn\tAfbud\nAne\tx")
    expect(renderBlocks([])).toBe("")
  })
})
