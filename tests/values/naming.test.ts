import { describe, expect, it } from "vitest"
import { isOwn, type Naming, readNaming } from "../../src/ast/build/ownership.ts"

type Row = [line: string, body: string | null, date: string | null, itemNumber: string | null]

const headings: Row[] = [
  ["Beslutning", null, null, null],
  ["BESLUTNING", null, null, null],
  ["Beslutninger", null, null, null],
  ["Beslutningen", null, null, null],
  ["Vedtagelse", null, null, null],
  ["Besluttet", null, null, null],
  ["  • Beslutning:", null, null, null],
  ["- Beslutning", null, null, null],
  ["* Vedtagelse :", null, null, null],
  ["Beslutning i Byrådet den 25. februar 2019:", "Byrådet", "2019-02-25", null],
  ["Beslutning fra Havneudvalget 25. februar 2019", "Havneudvalget", "2019-02-25", null],
  ["Beslutning på Byrådsmødet den 25-02-2019", "Byrådsmødet", "2019-02-25", null],
  ["Beslutning af Havneudvalget d. 25.02.2019", "Havneudvalget", "2019-02-25", null],
  ["Vedtagelse for Havneudvalget, 25-02-2019", "Havneudvalget", "2019-02-25", null],
  ["Besluttet ved Havneudvalget den 25-02-2019", "Havneudvalget", "2019-02-25", null],
  ["Beslutning Havneudvalget den 25-02-2019", "Havneudvalget", "2019-02-25", null],
  ["Beslutning: Havneudvalget den 25-02-2019", "Havneudvalget", "2019-02-25", null],
  ["Beslutning den 25-02-2019", null, "2019-02-25", null],
  ["Beslutning, den 25-02-2019", null, "2019-02-25", null],
  ["Vedtagelse, møde den 25-02-2019", null, "2019-02-25", null],
  ["Møde den 25-02-2019", null, "2019-02-25", null],
  ["Beslutning i Havneudvalget", "Havneudvalget", null, null],
  ["Beslutningsforum den 25-02-2019", "Beslutningsforum", "2019-02-25", null],
  ["Beslutning\u00a0i\u00a0Havneudvalget\u00a0den\u00a025-02-2019", "Havneudvalget", "2019-02-25", null],
  ["•\u00a0Beslutning\u00a0:\u00a0Havneudvalget\u00a0,\u00a025-02-2019", "Havneudvalget", "2019-02-25", null],
]

const dated: Row[] = [
  ["Havneudvalget, 9. juni 2020, pkt. 106:", "Havneudvalget", "2020-06-09", "106"],
  ["Havneudvalget, 9. juni 2020, pkt 106", "Havneudvalget", "2020-06-09", "106"],
  ["Havneudvalget den 9. juni 2020, punkt 6.", "Havneudvalget", "2020-06-09", "6"],
  ["Havneudvalget 9. juni 2020, sag nr. 7:", "Havneudvalget", "2020-06-09", "7"],
  ["Havneudvalget 9. juni 2020 sag nr 7", "Havneudvalget", "2020-06-09", "7"],
  ["Havneudvalget 9. juni 2020 sag 7 :", "Havneudvalget", "2020-06-09", "7"],
  ["Havneudvalget 9. juni 2020 pkt.\u00a07\u00a0:", "Havneudvalget", "2020-06-09", "7"],
  ["Havneudvalget 9. juni 2020, pkt. 12345:", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget, pkt. 7 den 9. juni 2020", "Havneudvalget, pkt. 7", "2020-06-09", null],
  ["11/08/2025 Havneudvalget", "Havneudvalget", "2025-08-11", null],
  ["11/08/2025 Havneudvalget, pkt. 3", "Havneudvalget", "2025-08-11", "3"],
  ["11/08/2025, Havneudvalget", "Havneudvalget", "2025-08-11", null],
  ["9. juni 2020, pkt. 4", null, "2020-06-09", "4"],
  ["9. juni 2020:", null, "2020-06-09", null],
  ["Havneudvalget mandag den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget, tirsdag d. 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget – onsdag 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget den torsdag den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget fredag, den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Beslutning i Havneudvalget lørdag\u00a0den\u00a09. juni 2020, pkt. 4", "Havneudvalget", "2020-06-09", "4"],
  ["Havneudvalget søndag, 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget mandag", "Havneudvalget", null, null],
  ["Havneudvalgets møde den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalgets møde 9. juni 2020 Punkt 4:", "Havneudvalget", "2020-06-09", "4"],
  ["Havneudvalgets beslutning i mødet den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalgets\u00a0beslutning på mødet den 9. juni 2020:", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget i mødet den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget på\u00a0mødet den 9. juni 2020", "Havneudvalget", "2020-06-09", null],
  ["Havneudvalget (2014-2017) den 9. juni 2016", "Havneudvalget", "2016-06-09", null],
  ["Havneudvalget (2014-17) den 9. juni 2016", "Havneudvalget", "2016-06-09", null],
  ["Havneudvalget (2014\u00a0–\u00a0) den 9. juni 2016", "Havneudvalget", "2016-06-09", null],
  ["Havneudvalget (3 medlemmer) den 9. juni 2016", "Havneudvalget (3 medlemmer)", "2016-06-09", null],
  ["Udvalget  for   Havn den 9. juni 2020", "Udvalget for Havn", "2020-06-09", null],
]

describe("readNaming", () => {
  it.each(headings)("the heading of a decision: %j", (line, body, date, itemNumber) => {
    expect(readNaming(line)).toEqual({ body, date, itemNumber })
  })
  it.each(dated)("a dated line: %j", (line, body, date, itemNumber) => {
    expect(readNaming(line)).toEqual({ body, date, itemNumber })
  })
})

describe("isOwn", () => {
  const own = { body: "Sandvig Byråd", date: "2019-02-25" }
  const named = (body: string | null, date: string | null = null): Naming => ({ body, date, itemNumber: null })

  it.each([
    named(null),
    named("Byrådet"),
    named("Sandvig Byråd"),
    named("Udvalget"),
    named("Mødet"),
    named("byrådsmødet"),
    named("Byrådet", "2019-02-25"),
  ])("%j is the meeting's", (naming) => {
    expect(isOwn(naming, own)).toBe(true)
  })

  it.each([named("Havneudvalget"), named("Ungebyrådet"), named("Byrådet", "2019-02-26"), named(null, "2019-02-26")])(
    "%j is another's",
    (naming) => {
      expect(isOwn(naming, own)).toBe(false)
    },
  )

  it("what is not known of the meeting differs from nothing", () => {
    expect(isOwn(named("Havneudvalget", "2019-02-26"), { body: null, date: null })).toBe(true)
    expect(isOwn(named("Lokaludvalget"), { body: "Havnens Lokaludvalg", date: null })).toBe(true)
  })
})
