import { describe, expect, it } from "vitest"
import { readPlannedTreatments } from "../../src/ast/values/route.ts"

const steps = (lines: string[], meeting: string | null = "2021-05-03"): string[] =>
  readPlannedTreatments(lines, meeting).map(({ body, purpose, date }) => `${body} | ${purpose ?? "-"} | ${date ?? "-"}`)

describe("readPlannedTreatments", () => {
  it.each<[string, string[]]>([
    ["Havneudvalget til første behandling den 9. juni 2020", ["Havneudvalget | første behandling | 2020-06-09"]],
    ["Ældre-/Seniorrådet til høring den 16. juni", ["Ældre-/Seniorrådet | høring | 2021-06-16"]],
    ["Område-MED Havn til høring den 16. juni", ["Område-MED Havn | høring | 2021-06-16"]],
    ["Havneudvalget den 22. oktober 2015.", ["Havneudvalget | - | 2015-10-22"]],
    ["  Havneudvalget, den 22-10-2015", ["Havneudvalget | - | 2015-10-22"]],
    ["- Havneudvalget: torsdag den 22. oktober 2015", ["Havneudvalget | - | 2015-10-22"]],
    ["22. oktober 2015: Havneudvalget", ["Havneudvalget | - | 2015-10-22"]],
    ["Seniorrådet (høring) den 3. maj 2020", ["Seniorrådet | høring | 2020-05-03"]],
    ["Første behandling i Seniorrådet den 3. maj 2020", ["Seniorrådet | - | 2020-05-03"]],
    ["ØU den 3. maj 2020", ["ØU | - | 2020-05-03"]],
    ["Havneudvalget den 6. oktober 2015, Byrådet den 29. oktober", ["Havneudvalget | - | 2015-10-06", "Byrådet | - | 2015-10-29"]],
    ["Ung i By til orientering den 3. maj 2020", ["Ung i By | orientering | 2020-05-03"]],
  ])("%j", (line, expected) => {
    expect(steps([line])).toEqual(expected)
  })

  it("carries the year over from the nearest earlier date", () => {
    expect(
      steps(["Byrådet den 9. december 2019", "Seniorrådet den 16. december", "Byrådet den 5. januar 2020", "Havneudvalget den 9. januar"]),
    ).toEqual(["Byrådet | - | 2019-12-09", "Seniorrådet | - | 2019-12-16", "Byrådet | - | 2020-01-05", "Havneudvalget | - | 2020-01-09"])
  })

  it("has no date where no year is known", () => {
    expect(steps(["Seniorrådet den 16. juni"], null)).toEqual(["Seniorrådet | - | -"])
  })

  it("takes a committee with any name beside bodies only", () => {
    expect(steps(["Plan, Vand og Havn den 7. juni 2021", "Byrådet den 9. juni 2021"])).toEqual([
      "Plan, Vand og Havn | - | 2021-06-07",
      "Byrådet | - | 2021-06-09",
    ])
    expect(steps(["Plan, Vand og Havn den 7. juni 2021"])).toEqual([])
  })

  it.each([
    "ØU, BY",
    "ØK/BY",
    "Havneudvalget.",
    "Havneudvalget, Seniorrådet og Byrådet",
    "Havneudvalget til godkendelse",
    "Planen sendes i høring i perioden 13. maj til 12. juni 2020",
    "Offentlig høring til den 3. maj 2020",
    "Borgermøde den 3. maj 2020",
    "Høringsfrist den 3. maj 2020",
    "3. maj 2020",
    "",
  ])("%j plans nothing", (line) => {
    expect(steps([line])).toEqual([])
  })
})
