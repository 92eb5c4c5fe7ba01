import { afterAll, describe, expect, it } from "vitest"
import { isoDate, readCompactDate, readDate, readDates, weekdayName, weekdayOf } from "../../src/ast/values/date.ts"
import { wide } from "./wide.ts"

const forms: [text: string, iso: string | null, weekday?: number][] = [
  ["15. september 2025", "2025-09-15"],
  ["15.september 2025", "2025-09-15"],
  ["Mandag d. 15. september 2025 kl. 16:00", "2025-09-15", 1],
  ["Mandag d. 7 februar 2022", "2022-02-07", 1],
  ["onsdag den 3. juni 2009", "2009-06-03", 3],
  ["den 3. maj 2011, i Rådhuset", "2011-05-03"],
  ["lørdag, den 1. marts 2014", "2014-03-01", 6],
  ["Søndagen den 1. marts 2015", "2015-03-01"],
  ["11-05-2020 16:00:00", "2020-05-11"],
  ["Torsdag den 04-11-2010", "2010-11-04", 4],
  ["04.11.2010", "2010-11-04"],
  ["4.11.2010, pkt. 7", "2010-11-04"],
  ["4.1.10", "2010-01-04"],
  ["04.11.98", "1998-11-04"],
  ["31/01/2024 Økonomiudvalget", "2024-01-31"],
  ["7/6-2018", "2018-06-07"],
  ["7/6 2018", "2018-06-07"],
  ["7/6-18", "2018-06-07"],
  ["21. aug 2017", "2017-08-21"],
  ["3. sept. 2019", "2019-09-03"],
  ["9. okt. 2012", "2012-10-09"],
  ["Onsdag, April 3, 2019 - 18:00", "2019-04-03", 3],
  ["Tirsdag, Maj 14, 2019", "2019-05-14", 2],
  ["Mandag, 15 juni, 2020 - 17:00", "2020-06-15", 1],
  ["12. June 2015", "2015-06-12"],
  ["8/29/2019 4:00:00 PM", "2019-08-29"],
  ["8/9/2019", "2019-09-08"],
  ["2019-08-29", "2019-08-29"],
  ["29. februar 2024", "2024-02-29"],
  ["d.15. september\n2025", "2025-09-15"],
  ["DEN 5. MARTS 2013", "2013-03-05"],
  ["14.-15. september 2025", "2025-09-15"],
]

describe("readDate", () => {
  it.each(forms)("%j is %s", (text, iso, weekday) => {
    expect(readDate(text)).toMatchObject({ iso, ...(weekday === undefined ? {} : { weekday }) })
    expect(readDate(wide(text))).toMatchObject({ iso, ...(weekday === undefined ? {} : { weekday }) })
  })

  it.each([
    "31. juni 2020",
    "29. februar 2023",
    "31-04-2020",
    "13/13/2019",
    "00.01.00",
    "01.02.05-P16-11-19",
    "85.02.02G00-0011",
    "326-2010-57347",
    "15/2891",
    "10.127.450 kr.",
    "kl. 10.15-11.00",
    "tlf. 12-34-56-78",
    "3. Jan Holm",
    "4. Jul på torvet",
    "2. Maj Lindgren",
    "pkt. 3, april",
    "200225",
    "uden tal",
    "",
  ])("%j holds no date", (text) => {
    expect(readDate(text)).toBeNull()
    expect(readDate(wide(text))).toBeNull()
  })

  it.each<[string, number, number]>([
    ["Seniorrådet til høring den 16. juni", 6, 16],
    ["senest 1. december", 12, 1],
    ["den 15/9 holdes der møde", 9, 15],
    ["d. 15.9. begynder", 9, 15],
    ["tirsdag den 3. jan", 1, 3],
  ])("%j has no year", (text, month, day) => {
    expect(readDate(text)).toMatchObject({ iso: null, year: null, month, day })
  })

  it("covers the weekday and what leads to the day", () => {
    const text = "Beslutning i Byrådet onsdag den 3. juni 2009, pkt. 4"
    const mention = readDate(text)
    expect(text.slice(mention?.start, mention?.end)).toBe("onsdag den 3. juni 2009")
    expect(readDate("Afbud d. 01-10-2018:")).toMatchObject({ start: 6, end: 19 })
    expect(readDate("Budget pr. 30. april 2020")).toMatchObject({ start: 11 })
  })

  it("looks from a place on", () => {
    const text = "6. oktober 2015, den 22. oktober 2015"
    expect(readDate(text, 3)?.iso).toBe("2015-10-22")
    expect(readDates(text).map(({ iso }) => iso)).toEqual(["2015-10-06", "2015-10-22"])
  })

  it("keeps a printed weekday even where it is wrong", () => {
    expect(readDate("Fredag den 15. september 2025")).toMatchObject({ iso: "2025-09-15", weekday: 5 })
  })

  it("goes through long lines quickly", () => {
    for (const unit of ["1.", "den ", "12-", "april ", "3. ", "mandag "]) expect(readDates(unit.repeat(20_000))).toEqual([])
  })
})

describe("readCompactDate", () => {
  it.each([
    ["200225 – ordinært møde", "2020-02-25"],
    ["20.02.25", "2020-02-25"],
    ["20200225", "2020-02-25"],
    ["991231", "1999-12-31"],
  ])("%j is %s", (text, iso) => {
    expect(readCompactDate(text)?.iso).toBe(iso)
  })

  it.each(["201325", "301877", "20-02-25", "25-005158", ""])("%j is none", (text) => {
    expect(readCompactDate(text)).toBeNull()
  })
})

describe("the calendar", () => {
  const zone = process.env.TZ
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(["Pacific/Auckland", "America/Los_Angeles"])("agrees with Date.UTC on every day from 1800 to 2200 in %s", (timeZone) => {
    process.env.TZ = timeZone
    const wrong: string[] = []
    for (let time = Date.UTC(1800, 0, 1); time < Date.UTC(2200, 0, 1); time += 86_400_000) {
      const day = new Date(time)
      const iso = isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
      if (iso !== day.toISOString().slice(0, 10) || weekdayOf(iso) !== (day.getUTCDay() || 7)) wrong.push(day.toISOString())
    }
    expect(wrong).toEqual([])
    expect(readDate("Mandag d. 15. september 2025")?.iso).toBe("2025-09-15")
  })

  it("knows no day that does not exist", () => {
    expect(isoDate(2021, 2, 29)).toBeNull()
    expect(isoDate(1900, 2, 29)).toBeNull()
    expect(isoDate(2000, 2, 29)).toBe("2000-02-29")
    expect(isoDate(2020, 13, 1)).toBeNull()
    expect(isoDate(2020, 0, 1)).toBeNull()
    expect(isoDate(2020, 1, 0)).toBeNull()
  })

  it("names the days in Danish", () => {
    expect([1, 6, 7, 8].map(weekdayName)).toEqual(["mandag", "lørdag", "søndag", ""])
  })
})
