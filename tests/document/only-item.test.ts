/** A meeting with one item, and nothing under its title but text. */
import { describe, expect, it } from "vitest"
import { parse } from "../../src/index.ts"

const read = (body: string, head = "Referat\nHavneudvalget\nMødedato: 12-03-2024\nMødested: Rådhuset\n\n") =>
  parse(`${head}${body}`).minutes.agendaItems.map(({ number, title, decision }) => [number, title, decision?.outcome])

describe("one numbered title over text", () => {
  it.each([
    ["1. Ny mole\nDer bygges en mole mod nord.\n\nGodkendt.\n", "Ny mole"],
    ["1. Ny mole\n\nGodkendt.\n", "Ny mole"],
    ["1 Ny mole\n\nGodkendt.\n", "Ny mole"],
    ["Formanden bød velkommen.\n\n1) Ny mole\n\nGodkendt.\n", "Ny mole"],
  ])("is the item: %j", (body, title) => {
    expect(read(body)).toEqual([["1", title, "approved"]])
  })

  it.each([
    ["several lines of a list", "1. Ny mole\n2. Nyt skur\n\nFormanden bød velkommen.\n"],
    ["no first number", "3. Ny mole\n\nDer bygges en mole.\n"],
    ["a line that goes on", "Der blev talt om:\n1. Ny mole,\nsom bygges mod nord\n"],
    ["a sentence", "1. Der bygges en mole.\n\nDet var enighed om.\n"],
    ["small letters", "1. ny mole\n\nDet var enighed om.\n"],
    ["nothing below", "Formanden bød velkommen.\n\n1. Ny mole\n\n"],
  ])("is none: %s", (_, body) => {
    expect(read(body).map(([, title]) => title)).not.toContain("Ny mole")
  })

  it.each([
    ["a label", "Mødedato: 12-03-2024\n\n"],
    ["the type of the document", "Referat\n\n"],
  ])("is one below %s", (_, head) => {
    expect(read("1. Åbning af havnen\n\nGodkendt.\n", head)).toEqual([["1", "Åbning af havnen", "approved"]])
  })

  it.each([
    ["below which the head stands", "1. Ny mole\n\nMødedato: 12-03-2024\n\nDet var enighed om.\n", ""],
    ["that ends in a comma", "1. Ny mole,\n\nDet var enighed om.\n"],
    ["that ends in a semicolon", "1. Ny mole;\n\nDet var enighed om.\n"],
    ["that ends in a colon", "1. Ny mole:\n\nDet var enighed om.\n"],
    ["over another number further down", "1. Ny mole\n\nDet var enighed om.\n\n7) Tak\n"],
    ["at the end of the text", "1. Ny mole\n"],
  ])("gives no item %s", (_, body, head?: string) => {
    expect(read(body, head)).toEqual([])
  })

  it("is none where there is no head of minutes above", () => {
    expect(read("1. Ny mole\n\nDer bygges en mole mod nord.\n", "")).toEqual([])
  })
})
