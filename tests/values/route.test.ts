import { describe, expect, it } from "vitest"
import { readPlannedTreatments } from "../../src/ast/values/route.ts"
import { wide } from "./wide.ts"

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
    // what for may stand behind the date
    ["Havneudvalget 4. december 2018 til beslutning", ["Havneudvalget | beslutning | 2018-12-04"]],
    ["Byrådet 29. januar 2019 til endelig vedtagelse.", ["Byrådet | endelig vedtagelse | 2019-01-29"]],
    ["Byrådet 29. januar 2019 til kl. 12", ["Byrådet | - | 2019-01-29"]],
    // what leads to the date is no part of the name
    ["Havneudvalget, mødet den 3. maj 2020", ["Havneudvalget | - | 2020-05-03"]],
    ["Havneudvalget på mødet d. 3. maj 2020", ["Havneudvalget | - | 2020-05-03"]],
    ["Havneudvalget møde 3. maj 2020", ["Havneudvalget | - | 2020-05-03"]],
    ["Byrådet (3. maj 2020)", ["Byrådet | - | 2020-05-03"]],
    ["Den 3. maj 2020: Byrådet.", ["Byrådet | - | 2020-05-03"]],
    // nor is the mark of a list
    ["1. Havneudvalget den 3. maj 2020", ["Havneudvalget | - | 2020-05-03"]],
    ["2) Byrådet den 3. maj 2020", ["Byrådet | - | 2020-05-03"]],
    ["• Byrådet – 3. maj 2020", ["Byrådet | - | 2020-05-03"]],
    // two bodies in one step, and two steps on one line
    ["Havneudvalget og Byrådet den 3. maj 2020", ["Havneudvalget og Byrådet | - | 2020-05-03"]],
    ["Havneudvalget den 3. maj 2020 og Byrådet den 4. maj 2020", ["Havneudvalget | - | 2020-05-03", "Byrådet | - | 2020-05-04"]],
    ["Havneudvalget den 3. maj 2020 samt Byrådet den 4. maj 2020", ["Havneudvalget | - | 2020-05-03", "Byrådet | - | 2020-05-04"]],
    ["Byrådet til drøftelse og videre behandling den 3. maj 2020", ["Byrådet | drøftelse og videre behandling | 2020-05-03"]],
  ])("%j", (line, expected) => {
    expect(steps([line])).toEqual(expected)
    expect(steps([wide(line)])).toEqual(expected)
  })

  it("carries the year over from the nearest earlier date", () => {
    expect(
      steps(["Byrådet den 9. december 2019", "Seniorrådet den 16. december", "Byrådet den 5. januar 2020", "Havneudvalget den 9. januar"]),
    ).toEqual(["Byrådet | - | 2019-12-09", "Seniorrådet | - | 2019-12-16", "Byrådet | - | 2020-01-05", "Havneudvalget | - | 2020-01-09"])
  })

  it("has no date where no year is known", () => {
    expect(steps(["Seniorrådet den 16. juni"], null)).toEqual(["Seniorrådet | - | -"])
  })

  it("takes the year from a paragraph, but no step", () => {
    expect(steps([`Byrådet ${"venter ".repeat(50)}den 3. maj 2018`, "Havneudvalget den 9. juni"])).toEqual([
      "Havneudvalget | - | 2018-06-09",
    ])
  })

  it.each(["Havnens sommermøde", "Alle de som vil komme til kaj nu", "Møde: havnen", "havnen"])(
    "%j is no body, even beside one",
    (name) => {
      expect(steps([`${name} den 3. maj 2020`, "Byrådet den 4. maj 2020"])).toEqual(["Byrådet | - | 2020-05-04"])
    },
  )

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
    "Lokalrådet (i god tid) den 3. maj 2020",
    "havneudvalget den 3. maj 2020",
    "Byrådet den 31. februar 2020",
    "",
  ])("%j plans nothing", (line) => {
    expect(steps([line])).toEqual([])
    expect(steps([wide(line)])).toEqual([])
  })
})
