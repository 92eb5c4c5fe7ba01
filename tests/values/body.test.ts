import { describe, expect, it } from "vitest"
import { isBodyName, isShortFor, readBody, sameBody, slug } from "../../src/ast/values/body.ts"
import { wide } from "./wide.ts"

describe("readBody", () => {
  it.each<[string, string, number | null, number | null]>([
    ["Integrationsrådet 2018 - 2021", "Integrationsrådet", 2018, 2021],
    ["Byrådet 2006-09", "Byrådet", 2006, 2009],
    // two terms are a body's years, more or none are something else
    ["Byrådet 2006-2014", "Byrådet", 2006, 2014],
    ["Byrådet 2006-2015", "Byrådet 2006-2015", null, null],
    ["Byrådet 2006-2006", "Byrådet 2006-2006", null, null],
    ["Ældrerådet (18-21)", "Ældrerådet", 2018, 2021],
    ["Byrådet (2018-2021)", "Byrådet", 2018, 2021],
    ["Kommunalbestyrelsen 2014 – 2017", "Kommunalbestyrelsen", 2014, 2017],
    ["Havneudvalget, 2022-2025", "Havneudvalget", 2022, 2025],
    ["Udvalget for\nBørn og Havn", "Udvalget for Børn og Havn", null, null],
    ["Byrådet 2025", "Byrådet 2025", null, null],
    ["Rådet 2021-2018", "Rådet 2021-2018", null, null],
    ["", "", null, null],
  ])("%j", (text, name, termFrom, termTo) => {
    expect(readBody(text)).toEqual({ name, termFrom, termTo })
    expect(readBody(wide(text))).toEqual({ name, termFrom, termTo })
  })
})

describe("sameBody", () => {
  it.each([
    ["Økonomiudvalget", "økonomiudvalget"],
    ["Økonomiudvalgets", "Økonomiudvalg"],
    ["Børne- og Havneudvalget", "Børne og havneudvalget 2018-2021"],
    ["Børne & Havneudvalget", "Børne- og Havneudvalget"],
    ["Udvalget for Børn og Havn", "Udvalg for Børn og Havn"],
    ["Ældrerådet (18-21)", "Ældreråd"],
    ["Udvalget", "Havneudvalget"],
    ["Rådet", "Ældrerådet"],
    ["Udvalget", "Udvalget for Børn og Havn"],
    ["Nørreby Byråd", "Byrådet"],
    ["HAVNENÆVNET", "Havnenævnet"],
    ["", ""],
    ["Fællesudvalgene", "Fællesudvalg"],
    ["Huslejenævnene", "Huslejenævnet"],
    ["Komitéen", "Komité"],
    ["Udvalgets", "Havneudvalget"],
    ["Udvalget 2018-2021", "Havneudvalget"],
    ["Udvalget.", "Havneudvalget"],
    ["Byrådet", "Sandvig Byråd 2018-2021"],
    ["Bestyrelsen", "Skolebestyrelsen"],
    ["Direktionen", "Sandvig Direktion"],
    ["Forum", "Havneforum"],
    ["Ø-udvalget", "Øudvalget"],
    ["Børne - og Havneudvalget", "Børne- og Havneudvalget"],
    ["Plan, Miljø og Teknik", "Plan Miljø & Teknik"],
    ["Borgmesterens", "Borgmesteren"],
  ])("%j is %j", (a, b) => {
    expect(sameBody(a, b)).toBe(true)
    expect(sameBody(b, a)).toBe(true)
  })

  it.each([
    ["Økonomiudvalget", "Havneudvalget"],
    ["Byrådet", "Ungebyrådet"],
    ["Byrådet", "Kommunalbestyrelsen"],
    ["Ældrerådet", "Handicaprådet"],
    ["Bestyrelsen", "Kommunalbestyrelsen"],
    ["", "Byrådet"],
    ["Rådet", "Havneudvalget"],
    ["Udvalget og Rådet", "Havneudvalget"],
    ["Udvalget for Havn", "Rådet for Havn"],
    ["Havneudvalget", "Havnenævnet"],
    ["Havneudvalget", "Havn og Miljø"],
  ])("%j is not %j", (a, b) => {
    expect(sameBody(a, b)).toBe(false)
    expect(sameBody(b, a)).toBe(false)
  })
})

describe("isShortFor", () => {
  it.each([
    ["Ældrerådet", "Nordby Ældreråd", true],
    ["Lokaludvalget", "Havnens Lokaludvalg", true],
    ["Ældreråd", "Nordby Ældreråd", false],
    ["Ældrerådet", "Nordby Ældrerådet", false],
    ["Ældrerådet", "Ældreråd", false],
    ["Skoleudvalget", "Børneskoleudvalg", false],
    ["Skoleudvalget", "Børne- og Skoleudvalget", false],
  ])("%j for %j: %j", (short, whole, expected) => {
    expect(isShortFor(short, whole)).toBe(expected)
  })
})

describe("slug", () => {
  it.each([
    ["Kultur- og Fritidsudvalget", "kultur-og-fritidsudvalget"],
    ["Ældre- og Handicaprådet", "aeldre-og-handicapraadet"],
    ["Økonomi & Miljø", "oekonomi-miljoe"],
    ["Åre\u0301 Å", "aaare-aa"],
    ["  A\u030Alborg ", "aalborg"],
    ["Café Zürich", "cafe-zurich"],
    ["---", ""],
  ])("%j is %j", (text, expected) => {
    expect(slug(text)).toBe(expected.replace("aaare", "aare"))
  })
})

describe("isBodyName", () => {
  it.each([
    "Økonomiudvalget",
    "Teknik- og Miljøudvalget",
    "By- og miljøudvalget",
    "By-, Erhvervs- og Planudvalget",
    "Byrådet",
    "Nørreby Byråd",
    "Kommunalbestyrelsen",
    "Magistraten",
    "Direktionen",
    "Udvalget for Børn og Familie",
    "Udvalget for Plan, Vand og Havn",
    "Rådet for Socialt Udsatte",
    "Grønt Råd",
    "Ældre-/Seniorrådet",
    "Huslejenævnet",
    "Skolebestyrelsen",
    "MED Social og Havn",
    "Område-MED Social",
    "HovedMED",
    "Integrationsrådet 2018 - 2021",
    "Handicaprådet.",
  ])("%j is", (text) => {
    expect(isBodyName(text)).toBe(true)
    expect(isBodyName(wide(text))).toBe(true)
  })

  it.each([
    "Lokalplanområdet",
    "Valg af medlemmer til Økonomiudvalget",
    "Møde i Byrådet",
    "Økonomiudvalget indstiller",
    "økonomiudvalget",
    "Godkendelse af dagsorden",
    "Eventuelt",
    "Plan, Vand og Havn",
    "Byrådet godkendte planen. Udvalget",
    "blanket_Integrationsrådet",
    "Beslutning Byrådet den 3",
    "",
  ])("%j is not", (text) => {
    expect(isBodyName(text)).toBe(false)
    expect(isBodyName(wide(text))).toBe(false)
  })

  it("goes through long text quickly", () => {
    for (const unit of ["og ", "udvalg", "A- "]) expect(isBodyName(unit.repeat(30_000))).toBe(false)
  })
})
