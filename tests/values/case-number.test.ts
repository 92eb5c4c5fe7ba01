import { describe, expect, it } from "vitest"
import { isBareCaseNumber, readCaseNumbers } from "../../src/ast/values/case-number.ts"

type Parts = [subject: string | null, facet: string | null, serial: number | null, year: number | null]
const shapes: [line: string, value: string, scheme: string, ...Parts][] = [
  ["Sagsnr.: 15.40.00-P22-477-19", "15.40.00-P22-477-19", "kle", "15.40.00", "P22", 477, 2019],
  ["18.14.00-Ø40-2-20", "18.14.00-Ø40-2-20", "kle", "18.14.00", "Ø40", 2, 2020],
  ["85.02.02G00-0011", "85.02.02G00-0011", "kle", "85.02.02", "G00", 11, null],
  ["85.02.02G00", "85.02.02G00", "kle", "85.02.02", "G00", null, null],
  ["00.01.00", "00.01.00", "kle", "00.01.00", null, null, null],
  ["KLE: 27.12.16", "27.12.16", "kle", "27.12.16", null, null, null],
  ["J.nr.: 01.11.22", "01.11.22", "kle", "01.11.22", null, null, null],
  ["Sag 399-2016-2207", "399-2016-2207", "year-serial", null, null, 2207, 2016],
  ["Sagsid.: 15/88", "15/88", "year-serial", null, null, 88, 2015],
  ["16/12345", "16/12345", "year-serial", null, null, 12345, 2016],
  ["99/12345", "99/12345", "year-serial", null, null, 12345, 1999],
  ["25-005158", "25-005158", "year-serial", null, null, 5158, 2025],
  ["2019-004711", "2019-004711", "year-serial", null, null, 4711, 2019],
  ["(2012-121107)", "2012-121107", "year-serial", null, null, 121107, 2012],
  ["2009/000112", "2009/000112", "year-serial", null, null, 112, 2009],
  ["123456-2019", "123456-2019", "other", null, null, null, null],
  ["Sagsnr.: 118/2020", "118/2020", "other", null, null, null, null],
  ["Sagsnr. 301877 Kulturudvalget Åbent punkt", "301877", "other", null, null, null, null],
  ["301877", "301877", "other", null, null, null, null],
  ["BR 431/09", "BR 431/09", "other", null, null, null, null],
  ["Sagsnr.: EMN-2018-00123", "EMN-2018-00123", "other", null, null, null, null],
  ["Sagsnummer: 27.69.40-G01-2-22", "27.69.40-G01-2-22", "kle", "27.69.40", "G01", 2, 2022],
  ["SagsID: 14/10337, Sagsinitialer: XYZA", "14/10337", "year-serial", null, null, 10337, 2014],
  ["Sags ID: 14/10337", "14/10337", "year-serial", null, null, 10337, 2014],
  ["Sagnr.: 1-31-72-18-09", "1-31-72-18-09", "other", null, null, null, null],
  ["Journalnr. 00.22.04-A00-5-16", "00.22.04-A00-5-16", "kle", "00.22.04", "A00", 5, 2016],
  ["Åbent - 2009/000112", "2009/000112", "year-serial", null, null, 112, 2009],
  ["Åben sag Sagsnr.: 12/7 Sagsansvarlig: abc", "12/7", "year-serial", null, null, 7, 2012],
  ["Dok.nr.: 8812   Sagsid.: 07/1234   Initialer: ksi   Åben sag", "07/1234", "year-serial", null, null, 1234, 2007],
  ["Sagsnr.: 399-2019-1190      Dok.nr.: 399-2019-61124     Åbent", "399-2019-1190", "year-serial", null, null, 1190, 2019],
  ["Brevid: 1234567  Sagsnr.: 09/11", "09/11", "year-serial", null, null, 11, 2009],
]

describe("readCaseNumbers", () => {
  it.each(shapes)("%j gives %s", (line, value, scheme, kleSubject, kleFacet, serial, year) => {
    const [first, ...others] = readCaseNumbers(line)
    expect(others).toEqual([])
    expect(first).toEqual({
      value,
      scheme,
      kleSubject,
      kleFacet,
      serial,
      year,
      start: line.indexOf(value),
      end: line.indexOf(value) + value.length,
    })
  })

  it("reads several identifiers of one line", () => {
    const values = (line: string): string[] => readCaseNumbers(line).map(({ value }) => value)
    expect(values("Sagsnr.: 399-2010-1207    J.nr.: 00.01.00     Dokumentnr.: 399-2010-188301")).toEqual(["399-2010-1207", "00.01.00"])
    expect(values("Sagsid.: 14/10337, 14/10338 og 15/2")).toEqual(["14/10337", "14/10338", "15/2"])
    expect(values("27.69.40-G01-2-22   Sagsansvarlig: abc")).toEqual(["27.69.40-G01-2-22"])
    expect(values("25-005158 og 25-005159")).toEqual(["25-005158", "25-005159"])
  })

  it.each([
    "Dok.nr.: 399-2019-61124",
    "Dokumentnr.: 399-2010-188301",
    "Dok. 399-2016-60018",
    "Brevid: 1234567",
    "Initialer: ab12",
    "Sagsbeh.: 1234",
    "Sagsansvarlig: afd. 12",
    "Sagen afgøres i: Byrådet 2012",
    "Sagsnr.:",
    "J.nr.:.",
    "Sag nr. 8 udgår.",
    "Sag 12",
    "2018-2021",
    "12/2019",
    "Side 12",
    "24",
    "Lokalplan 118/2020 for boliger",
    "Der er givet 15/2891 af beløbet til formålet i sag 15/2891",
    "Klager over støj fra 25-005158 er behandlet før",
    "",
  ])("%j gives none", (line) => {
    expect(readCaseNumbers(line)).toEqual([])
  })

  it("goes through long lines quickly", () => {
    for (const unit of ["12.", "Sagsnr. ", "25-", "og ", "BR "]) expect(readCaseNumbers(unit.repeat(60))).toBeDefined()
    expect(readCaseNumbers("15/2891 ".repeat(100_000))).toEqual([])
  })
})

describe("isBareCaseNumber", () => {
  it.each(["25-005158", "  15.40.00-P22-477-19 ", "(2012-121107)", "25-005158, 25-005159", "301877", "BR 431/09", "00.01.00"])(
    "%j is",
    (line) => {
      expect(isBareCaseNumber(line)).toBe(true)
    },
  )

  it.each(["Sagsnr.: 25-005158", "25-005158 Åbent", "2018-2021", "2025", "12", "12345678", "15/88", "15. september 2025", ""])(
    "%j is not",
    (line) => {
      expect(isBareCaseNumber(line)).toBe(false)
    },
  )
})
