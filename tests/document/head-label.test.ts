import { describe, expect, it } from "vitest"
import { openAbsence, readLabel } from "../../src/ast/build/head-label.ts"

/** "field label | value". */
const shown = (line: string, waiting?: number): string | undefined => {
  const read = readLabel(line, waiting)
  return read && `${read.field} ${read.label} | ${read.value}`
}

describe("the label of a line of the head", () => {
  it.each([
    ["Mødested: Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested:Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested :  Pakhuset  ", "place Mødested | Pakhuset"],
    ["Mødested | Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested ....: Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested...... : Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested\u00a0:\u00a0Pakhuset", "place Mødested | Pakhuset"],
    ["  • Mødested: Pakhuset", "place Mødested | Pakhuset"],
    ["\u00a0* Mødested: Pakhuset", "place Mødested | Pakhuset"],
    ["Mødested", "place Mødested | "],
    ["Mødested:", "place Mødested | "],
    ["Mødested   Pakhuset", "place Mødested | Pakhuset"],
    ["Dato og tid   3. maj 2021", "date Dato og tid | 3. maj 2021"],
    ["Medlemmer: Ida Holm, Bo Dam", "people Medlemmer | Ida Holm, Bo Dam"],
  ])("%j", (line, expected) => {
    expect(shown(line)).toBe(expected)
  })

  it.each([
    ["Mødedato Mandag d. 3. maj 2021", "date Mødedato | Mandag d. 3. maj 2021"],
    [" Mødedato\u00a0 3. maj 2021 ", "date Mødedato | 3. maj 2021"],
    ["Mødetid 16:00 - 18:00", "time Mødetid | 16:00 - 18:00"],
    ["Sted Pakhuset\n3. sal", "place Sted | Pakhuset\n3. sal"],
    ["Mødedato 3. maj 2021 ", "date Mødedato | 3. maj 2021"],
    ["Lokale Store Sal", "place Lokale | Store Sal"],
    ["Mødelokale Store Sal", "place Mødelokale | Store Sal"],
  ])("needs no colon: %j", (line, expected) => {
    expect(shown(line)).toBe(expected)
    expect(shown(line, 1)).toBe(expected)
  })

  it("needs one among values that labels above wait for", () => {
    expect(shown("Sted Pakhuset", 2)).toBeUndefined()
    expect(shown("Sted: Pakhuset", 2)).toBe("place Sted | Pakhuset")
  })

  it.each([
    ["Deltagere fra bestyrelsen: Ida Holm", "people Deltagere fra bestyrelsen | Ida Holm"],
    ["• Medlemmer af rådet : Ida Holm ", "people Medlemmer af rådet | Ida Holm"],
    ["Til stede for havnen:\nIda Holm", "people Til stede for havnen | Ida Holm"],
    ["Tilstede  i  salen: Ida Holm", "people Tilstede  i  salen | Ida Holm"],
    ["For hegnssynet mødte: Ida Holm", "people For hegnssynet mødte | Ida Holm"],
    ["Fra forvaltningens stab deltog:", "people Fra forvaltningens stab deltog | "],
  ])("names whom people speak for: %j", (line, expected) => {
    expect(shown(line)).toBe(expected)
  })

  it.each([
    "Pakhuset",
    "Mødestedet er Pakhuset",
    "Lokale aftaler om havnen",
    "Lokale 2",
    "Lokale Ny 3",
    "Ny Mødedato 3. maj 2021",
    "De deltagere fra bestyrelsen: Ida Holm",
    "Medlemmer mødte op",
    "Repræsentanter fra havnen fortalte om planen",
    "For havnen: Ida Holm",
    "Medlemsmøde: Pakhuset",
    "1. Mødested: Pakhuset",
    "",
  ])("%j has none", (line) => {
    expect(readLabel(line)).toBeUndefined()
  })
})

describe("the label of a list of absent people", () => {
  it.each([
    ["Afbud", "excused", ""],
    ["Afbud ", "excused", ""],
    ["Afbud:", "excused", ""],
    ["Afbud  fra  : Ida Holm", "excused", "Ida Holm"],
    ["Fraværende  uden  afbud: Ida Holm", "absent", "Ida Holm"],
    ["Fravær  og  afbud: Ida Holm", "excused", "Ida Holm"],
    ["Afbud fra: Ida Holm", "excused", "Ida Holm"],
    ["AFBUD   Ida Holm ", "excused", "Ida Holm"],
    [" • Forfald :  Ida Holm", "excused", "Ida Holm"],
    ["Meldt afbud: Ida Holm", "excused", "Ida Holm"],
    ["Fravær....: Ida Holm", "absent", "Ida Holm"],
    ["Fraværende ...... : Ida Holm", "absent", "Ida Holm"],
    ["Fraværende\u00a0:\u00a0Ida Holm", "absent", "Ida Holm"],
    ["Fraværende med  afbud: Ida Holm", "excused", "Ida Holm"],
    ["Fraværende uden afbud", "absent", ""],
    ["Fraværende/afbud: Ida Holm", "excused", "Ida Holm"],
    ["Fraværende / afbud: Ida Holm", "excused", "Ida Holm"],
    ["Fravær og afbud: Ida Holm", "excused", "Ida Holm"],
    ["Fraværende medlemmer: Ida Holm", "absent", "Ida Holm"],
    ["Ikke tilstede: Ida Holm", "absent", "Ida Holm"],
    ["Ikke til stede: Ida Holm", "absent", "Ida Holm"],
    ["Ikke mødt", "absent", ""],
  ])("%j", (text, status, rest) => {
    expect(openAbsence(text)).toEqual({ status, rest })
  })

  it.each([
    "Afbud Ida Holm",
    "Afbuddet: Ida Holm",
    "Intet afbud: Ida Holm",
    "Fraværende i rådet: Ida Holm",
    "Fraværende og så videre: Ida Holm",
    "Medlemmer: Ida Holm",
    "Afbud: Ida Holm\nBo Dam",
    "",
  ])("%j is none", (text) => {
    expect(openAbsence(text)).toBeUndefined()
  })
})
