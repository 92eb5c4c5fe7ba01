import { describe, expect, it } from "vitest"
import { type AttachmentBlock, mergeAttachments, readAttachments, readFileNames } from "../../src/ast/values/attachment.ts"
import { wide } from "./wide.ts"

const p = (text: string): AttachmentBlock => ({ type: "paragraph", text })
const titles = (text: string): string[] => readAttachments([p(text)]).map(({ title }) => title)

describe("readAttachments", () => {
  it.each<[string, string[]]>([
    ["Takstblad 2030", ["Takstblad 2030"]],
    ["Takstblad\nKort over havnen", ["Takstblad", "Kort over havnen"]],
    ["Takstblad (399-2019-40220)\nKort", ["Takstblad", "Kort"]],
    ["399-2019-40220 Takstblad", ["Takstblad"]],
    ["399-2016-48833\nSamlet notat.docm", ["Samlet notat.docm"]],
    ["Dok.nr. 12345-19\nNotat", ["Notat"]],
    ["Notat (Dok.nr. 12345-19)", ["Notat"]],
    ["Bilag 1: Takstblad", ["Bilag 1: Takstblad"]],
    ["1. Takstblad\n2. Kort", ["Takstblad", "Kort"]],
    ["1 Takstblad", ["Takstblad"]],
    ["2. budgetopfølgning 2030", ["2. budgetopfølgning 2030"]],
    ["Bilag Takstblad: Takstblad", ["Takstblad"]],
    ["Indsigelser (samlet)", ["Indsigelser (samlet)"]],
    ["Brev af 21. januar 2024", ["Brev af 21. januar 2024"]],
    ["Plan layout 02.06.2025", ["Plan layout 02.06.2025"]],
    ["Hvidbog over svar.pdf Lokalplan 9.pdf", ["Hvidbog over svar.pdf", "Lokalplan 9.pdf"]],
    ["Høringssvar (samlet) udkast.docx.pdf", ["Høringssvar (samlet) udkast.docx.pdf"]],
    ["Ingen bilag.", []],
    ["Ingen", []],
    ["-", []],
    ["Se alle bilag", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(titles(text)).toEqual(expected)
    expect(titles(wide(text))).toEqual(expected)
  })

  it("reads lists and links", () => {
    const items = [
      { marker: "-", text: "[Takstblad](#)" },
      { marker: "-", text: "[Kort [nord]](https://example.org/kort.pdf)" },
      { marker: "-", text: "Notat om\nhavnen" },
    ]
    expect(readAttachments([{ type: "list", items }])).toEqual([
      { title: "Takstblad", href: "#" },
      { title: "Kort [nord]", href: "https://example.org/kort.pdf" },
      { title: "Notat om havnen", href: null },
    ])
  })

  it("reads tables", () => {
    const rows = [
      ["1", "Takstblad"],
      ["399-2019-40220", "Kort"],
    ]
    expect(readAttachments([{ type: "table", header: ["Bilagsnr", "Titel"], rows }]).map(({ title }) => title)).toEqual([
      "Takstblad",
      "Kort",
    ])
    expect(readAttachments([{ type: "table", header: ["1", "Notat"], rows: [] }]).map(({ title }) => title)).toEqual(["Notat"])
  })
})

describe("readFileNames", () => {
  it.each<[string, string[]]>([
    ["takstblad.pdf", ["takstblad.pdf"]],
    ["  takstblad.pdf kort_nord.docx", ["takstblad.pdf", "kort_nord.docx"]],
    ["application/pdf icon a_1.pdfapplication/pdf icon b 2.pdf", ["a_1.pdf", "b 2.pdf"]],
    ["udkast.docx.pdf", ["udkast.docx.pdf"]],
    ["Bilag 1 - Notat om havnen.PDF", ["Bilag 1 - Notat om havnen.PDF"]],
  ])("%j", (line, expected) => {
    expect(readFileNames(line)).toEqual(expected.map((title) => ({ title, href: null })))
    expect(readFileNames(wide(line))).toEqual(expected.map((title) => ({ title, href: null })))
  })

  it.each(["Se takstblad.pdf for priser", "Havnen er gammel. Se takstblad.pdf", "Takstblad", "version 2.0", ".", ""])(
    "%j is more than file names",
    (line) => {
      expect(readFileNames(line)).toBeNull()
    },
  )
})

describe("mergeAttachments", () => {
  it("lists each title once, with its link", () => {
    const list = [
      { title: "Kort", href: null },
      { title: "Notat", href: null },
      { title: "Kort", href: "#" },
      { title: "Kort", href: null },
    ]
    expect(mergeAttachments(list)).toEqual([
      { title: "Kort", href: "#" },
      { title: "Notat", href: null },
    ])
    expect(list[0]).toEqual({ title: "Kort", href: null })
  })
})
