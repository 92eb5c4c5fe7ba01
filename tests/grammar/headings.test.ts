/** Headings of sections: how they are compared, and what those are that stand in no table. */
import { describe, expect, it } from "vitest"
import { type Dialect, vocabularyOf } from "../../grammar/dialect.ts"
import { lineageOf } from "../../grammar/dialects/index.ts"
import { headingKey, mayBeProductive } from "../../grammar/sections.ts"

describe("headings are compared", () => {
  it.each([
    "• Ny mole",
    "- NY MOLE:",
    "* Ny mole.",
    "· ny mole,",
    "– Ny mole .:",
    "― Ny mole",
    "‐ Ny mole",
    "\u0335 Ny mole",
    "  Ny\u00a0\t mole \r\n",
    "•- Ny mole",
  ])("without marks, blanks and capitals: %j", (line) => {
    expect(headingKey(line)).toBe("ny mole")
  })

  it.each(["Ny mole?", "Ny mole;", "(Ny mole", "+ Ny mole", "‖ Ny mole", "Nymole", "Ny-mole", "Ny• mole"])("with all else: %s", (line) => {
    expect(headingKey(line)).not.toBe("ny mole")
  })
})

const { kindOf } = vocabularyOf(lineageOf("generic"))

describe("a heading that stands in no table", () => {
  it.each([
    ["Sociale konsekvenser", "consequences"],
    ["Sociale og trafikale aspekter", "consequences"],
    ["Trafikmæssige forhold:", "consequences"],
    ["Økonomiske og trafikale konsekvenser", "finances"],
    ["Økonomi, konsekvenser", "finances"],
    ["Bevillingsmæssige konsekvenser", "finances"],
    ["Finansielle forhold", "finances"],
    ["Personalemæssige, trafikale konsekvenser", "personnel"],
    ["Organisatoriske konsekvenser", "personnel"],
    ["Juridiske konsekvenser", "legal-basis"],
    ["Retlige forhold", "legal-basis"],
    ["Lov- og retsmæssige konsekvenser", "legal-basis"],
    ["Trafikale og økonomiske konsekvenser", "consequences"],
    ["Trafik/retlige forhold", "consequences"],
    ["Havneudvalgets indstilling", "recommendation"],
    ["Centrets indstillinger", "recommendation"],
    ["Bestyrelsens beslutning", "decision"],
    ["Nævnets kendelse", "decision"],
    ["Rådets vedtagelse", "decision"],
    ["Mødets konklusion", "decision"],
    ["Havnens bemærkninger", "comments"],
    ["Havnefogedens vurdering", "account"],
    ["Trafikale vurderinger", "account"],
    ["Plan- og lovgrundlag", "legal-basis"],
    ["Sagens retsgrundlag", "legal-basis"],
    ["Sagens plangrundlag", "legal-basis"],
    ["Sagens hjemmelsgrundlag", "legal-basis"],
    ["Sagens grundlag", "legal-basis"],
    ["Molens finansiering", "finances"],
    ["Forslagets økonomi samt finansiering", "finances"],
    ["Molens eller broens finansiering", "finances"],
    ["Bemærkninger for og til sagens grundlag", undefined],
    ["Molens for og til konsekvenser", "consequences"],
    ["Havnens / molens konsekvenser", "consequences"],
    ["Havnens & molens konsekvenser", "consequences"],
    ["Alternative konsekvenser", "consequences"],
    ["Administrativ vurdering", "account"],
    ["Forhold, konsekvenser", "consequences"],
    ["Konsekvenser, forhold", "consequences"],
    ["Beslutningsforslag fra liste A", "recommendation"],
    ["• Ændringsforslag fra Ane Holm (A)", "recommendation"],
    ["INDSTILLING FRA HAVNEN", "recommendation"],
  ])("%s: %s", (line, kind) => {
    expect(kindOf(line)).toBe(kind)
    // the quick look lets through what a line of text can be
    expect(mayBeProductive(line)).toBe(true)
  })

  it.each([
    "Gode forhold?",
    "Ny beslutning i sagen",
    "Alle har ret til gode forhold",
    "Med baggrund",
    "Konsekvensberegning",
    "Vi tog en beslutning",
    "og",
    "Molens nye forslag fra liste A",
    "Kort indstilling om havnen",
    "Indstillingen fra havnen",
    "Det nye beslutningsforslag fra liste A",
  ])("is not %s", (line) => {
    expect(kindOf(line)).toBeUndefined()
  })

  it.each(["Vi drøftede forhold i havnen", "Konsekvenserne", "Godkendt", "Forslag fra liste A"])("at a quick look is not %s", (line) => {
    expect(mayBeProductive(line)).toBe(false)
  })
})

describe("the words of a dialect", () => {
  const base: Dialect = {
    id: "base",
    name: "Base",
    sections: { summary: ["Kort fortalt", "Indhold"] },
    titles: ["Mødenotat"],
    furniture: ["Op igen"],
    wrapper: true,
    bareText: "other",
  }
  const own: Dialect = { id: "own", name: "Own", extends: "base", sections: { account: ["Kort fortalt"] }, titles: ["Notits"] }

  it("come before those of what it extends, and those before the common ones", () => {
    const { id, kindOf: kindIn } = vocabularyOf([own, base])
    expect(id).toBe("own")
    expect(kindIn("• Kort  fortalt:")).toBe("account")
    expect(vocabularyOf([base]).kindOf("Kort fortalt")).toBe("summary")
    expect(vocabularyOf([base]).kindOf("Indhold")).toBe("summary")
    expect(kindOf("Indhold")).toBe("case-presentation")
    expect(kindIn("Beslutning")).toBe("decision")
    expect(kindIn("Kort og godt")).toBeUndefined()
  })

  it("are those of all its lineage", () => {
    const words = vocabularyOf([own, base])
    expect(words.titles).toEqual(expect.arrayContaining(["Mødenotat", "Notits", "Referat"]))
    expect(words.furniture).toEqual(expect.arrayContaining(["Op igen", "Til toppen"]))
    expect(words.headings).toEqual(expect.arrayContaining(["Kort fortalt", "Beslutning"]))
    expect(words.headings).not.toContain("Op igen")
  })

  it("what it does not settle is settled by what it extends", () => {
    expect(vocabularyOf([own, base])).toMatchObject({ wrapper: true, bareText: "other" })
    expect(vocabularyOf([own])).toMatchObject({ wrapper: false, bareText: "decision" })
    expect(vocabularyOf([{ ...own, wrapper: false, bareText: "decision" }, base])).toMatchObject({ wrapper: false, bareText: "decision" })
  })
})
