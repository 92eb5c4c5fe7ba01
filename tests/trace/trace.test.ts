import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Minutes } from "../../src/ast/schema.ts"
import { toJson } from "../../src/export/json.ts"
import { parse } from "../../src/pipeline.ts"
import { caseFigures, caseKey, readCaseNumber, type TracedNumber } from "../../src/trace/case-number.ts"
import { minutesInJson } from "../../src/trace/printed.ts"
import { sightingsOf } from "../../src/trace/sightings.ts"
import { type CaseTimeline, timelineOf } from "../../src/trace/timeline.ts"

const numberOf = (printed: string): TracedNumber => {
  const number = readCaseNumber(printed)
  if (number === null) throw new Error(`${printed} was not read`)
  return number
}

describe("one case, however its number is printed", () => {
  it.each([
    ["00.30.00-S00-1-20", ["00.30.00S00-0001-20", "00.30.00-s00-1-2020", "00.30.00.S00-01-20", " 00.30.00 - S00 - 1 - 20 "]],
    ["25-005158", ["2025-005158", "25/5158", "2025/05158"]],
    ["326-2010-57347", ["10/57347", "2010-57347"]],
    ["BR 431/09", ["br 431/09"]],
    ["85.02.02G00-0011", ["85.02.02-G00-11"]],
  ])("%s", (printed, others) => {
    for (const other of others) expect(caseKey(numberOf(other))).toBe(caseKey(numberOf(printed)))
  })

  it.each([
    [
      "00.30.00-S00-1-20",
      ["00.30.00-S00-1-21", "00.30.00-S00-11-20", "00.30.00-S01-1-20", "00.30.01-S00-1-20", "00.30.00-S00-1", "00.30.00"],
    ],
    ["25-005158", ["24-005158", "25-005159", "25-051580"]],
  ])("%s is not one of %j", (printed, others) => {
    for (const other of others) expect(caseKey(numberOf(other))).not.toBe(caseKey(numberOf(printed)))
  })

  it.each(["", "abc", "sag", "25-005158 og 25-005159", "se 25-005158"])("'%s' is no case number", (typed) => {
    expect(readCaseNumber(typed)).toBeNull()
  })

  it("minutes print no number of the case without its figures", () => {
    const year = fc.integer({ min: 1971, max: 2069 })
    const padded = (serial: number, zeros: number): string => `${"0".repeat(zeros)}${serial}`
    fc.assert(
      fc.property(year, fc.integer({ min: 100, max: 99_999 }), fc.nat(1), fc.boolean(), (when, serial, zeros, short) => {
        const printedYear = short ? String(when).slice(2) : String(when)
        const kle = `05.01.02${short ? "" : "-"}G01-${padded(serial, zeros)}-${printedYear}`
        const bySerial = `${printedYear}${zeros === 0 ? "-" : "/"}${padded(serial, zeros)}`
        for (const [typed, printed] of [
          [`05.01.02-G01-${serial}-${when}`, kle],
          [`${when}-${serial}`, bySerial],
        ] as const) {
          expect(caseKey(numberOf(printed))).toBe(caseKey(numberOf(typed)))
          expect(printed).toContain(caseFigures(numberOf(typed)))
        }
      }),
    )
  })
})

interface Told {
  date: string
  body: string
  items: string
}

const minutesOf = ({ date, body, items }: Told): Minutes => parse(`REFERAT ${body} d. ${date}\n\nMødested Rådhuset\n\n${items}`).minutes
const item = (number: number, sections: string, printed = "25-005158"): string =>
  `Punkt ${number}: Ny bro over Sejrsåen\n\n${printed}\n\nSagsfremstilling\n\nBroen er nedslidt.\n\n${sections}\n\n`

const timeline = (...told: Told[]): CaseTimeline => {
  const number = numberOf("25-005158")
  return timelineOf(
    number,
    told.map(minutesOf).flatMap((minutes, at) => sightingsOf(number, { path: `${at}.txt`, minutes })),
  )
}
const shown = ({ events }: CaseTimeline): unknown[] =>
  events.map(({ date, body, itemNumber, outcome, told, sources }) => [date, body, itemNumber, outcome, told, sources.length])

describe("timeline", () => {
  const committee: Told = { date: "03-02-2025", body: "Teknikudvalget", items: item(4, "Beslutning\n\nUdsat.") }
  const council: Told = {
    date: "10-03-2025",
    body: "Byrådet",
    items: item(2, "Tidligere beslutning\n\nTeknikudvalget, 3. februar 2025, pkt. 4:\n\nUdsat.\n\nBeslutning\n\nGodkendt.", "2025-005158"),
  }

  it("is in the order of the days, not of the files", () => {
    const days = (one: CaseTimeline): unknown[] => one.events.map(({ date, body, outcome }) => [date, body, outcome])
    expect(days(timeline(council, committee))).toEqual([
      ["2025-02-03", "Teknikudvalget", "postponed"],
      ["2025-03-10", "Byrådet", "approved"],
    ])
    expect(days(timeline(committee, council))).toEqual(days(timeline(council, committee)))
    expect(timeline(committee, council)).toMatchObject({ printed: ["25-005158", "2025-005158"], bodies: ["Teknikudvalget", "Byrådet"] })
  })

  it("has the body's own minutes once, with whoever else tells of them", () => {
    const both = timeline(council, committee).events[0]
    expect(both?.sources.map(({ told, path }) => [told, path])).toEqual([
      ["minutes", "1.txt"],
      ["treatment", "0.txt"],
    ])
  })

  it("has what other bodies did although their own minutes are missing", () => {
    expect(timeline(council).events[0]).toMatchObject({ date: "2025-02-03", told: "treatment", outcome: "postponed", itemNumber: "4" })
  })

  it("keeps two items of one meeting apart", () => {
    const items = `${item(4, "Beslutning\n\nUdsat.")}${item(5, "Beslutning\n\nGodkendt.")}`
    expect(shown(timeline({ ...committee, items }, council))).toEqual([
      ["2025-02-03", "Teknikudvalget", "4", "postponed", "minutes", 2],
      ["2025-02-03", "Teknikudvalget", "5", "approved", "minutes", 1],
      ["2025-03-10", "Byrådet", "2", "approved", "minutes", 1],
    ])
  })

  it("leaves out other cases", () => {
    expect(timeline({ ...committee, items: item(4, "Beslutning\n\nUdsat.", "25-005159") }).events).toEqual([])
  })

  it("puts what has no day at the end", () => {
    const number = numberOf("25-005158")
    const [minutes] = [minutesOf(council)]
    const undated = { ...minutes, meeting: { ...minutes.meeting, date: null } }
    const found = [undated, minutesOf(committee)].flatMap((one, at) => sightingsOf(number, { path: `${at}`, minutes: one }))
    expect(timelineOf(number, found).events.map(({ date }) => date)).toEqual(["2025-02-03", null])
  })
})

describe("JSON that was printed", () => {
  const minutes = minutesOf({ date: "03-02-2025", body: "Teknikudvalget", items: item(4, "Beslutning\n\nUdsat.") })
  const number = numberOf("25-005158")

  it("tells the same, with lines where there are positions", () => {
    const told = sightingsOf(number, { path: "a", minutes })
    const again = (json: string) => minutesInJson(json).flatMap((one) => sightingsOf(number, { path: "a", minutes: one }))
    expect(told).toHaveLength(1)
    expect(again(toJson(minutes, { positions: true }))).toEqual(told)
    expect(again(toJson([minutes, minutes]))).toEqual([1, 2].map(() => ({ ...told[0], source: { ...told[0]?.source, line: null } })))
  })

  it("of something else holds no minutes", () => {
    expect(minutesInJson(`[{"agendaItems":[]}, 1, null]`)).toEqual([])
    expect(() => minutesInJson("{")).toThrow(SyntaxError)
  })
})
