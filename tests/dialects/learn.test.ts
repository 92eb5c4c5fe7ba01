import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { dialectsFrom } from "../../src/dialect-file.ts"
import { learn, parse, readDialectFile } from "../../src/index.ts"
import { allFixtures } from "../document/texts.ts"

const folder = join(import.meta.dirname, "../../fixtures/dialect-file")
const name = "lyngstrup-2023-fritidsudvalget.text"
const text = readFileSync(join(folder, name), "utf8")

/** Invented minutes in FirstAgenda's frame around some items. */
const minutes = (...items: string[]): string =>
  `REFERAT Havneudvalget d. 12-03-2024\n\nMødedato Tirsdag d. 12. marts 2024 kl. 16:30\n\nMødedeltagere Sidsel Thorhauge (Formand), Bjarke Ørum\n\n${items
    .map((body, at) => `Punkt ${at + 1}: Sag om kaj ${at + 1}\n\n${body}\n\n`)
    .join("")}`

const prose = "Kajen er fra 1931 og skal have nyt bolværk, før sæsonen begynder."
const learnt = (text: string, least = 2) => learn([{ name: "a.txt", text }], { least })

describe("unknown headings", () => {
  it("come with how often, in how many files, and where", () => {
    const { headings, files, dialects } = learn([
      { name: "a.text", text },
      { name: "b.text", text },
    ])
    expect({ files, dialects }).toEqual({ files: 2, dialects: [{ id: "firstagenda", files: 2 }] })
    expect(headings.map(({ heading, count }) => [heading, count])).toEqual([
      ["Udfald", 6],
      ["I en nøddeskal", 4],
      ["Det skal I tage stilling til", 4],
      ["Fagligt skøn", 4],
      ["Betydning for borgerne", 4],
    ])
    const line = text.split("\n").indexOf("Udfald") + 1
    expect(headings[0]).toMatchObject({ files: 2, dialect: "firstagenda" })
    expect(headings[0]?.examples.slice(0, 2)).toEqual([
      { file: "a.text", line, text: "Udfald" },
      { file: "b.text", line, text: "Udfald" },
    ])
  })

  it("are none where a dialect knows them", async () => {
    const dialects = await readDialectFile(join(folder, "lyngstrup.json"))
    expect(learn([{ name, text }], { dialects, least: 1 }).headings).toEqual([])
  })

  it("seen once are left out and counted", () => {
    const once = minutes(`Sagsfremstilling\n\n${prose}\n\nKajens alder\n\n${prose}`)
    expect(learnt(once)).toMatchObject({ headings: [], rareHeadings: 1 })
    expect(learnt(once, 1).headings.map(({ heading }) => heading)).toEqual(["Kajens alder"])
  })

  it("right over their text count where they come back", () => {
    const item = `Sagsfremstilling\n\n${prose}\n\nKajens alder\n${prose}`
    expect(learnt(minutes(item), 1).headings).toEqual([])
    expect(learnt(minutes(item, item)).headings.map(({ heading }) => heading)).toEqual(["Kajens alder"])
  })

  it.each([
    ["a decision", `Beslutning\n\nGodkendt\n\n${prose}`],
    ["a name", `Beslutning\n\nBjarke Ørum\n\n${prose}`],
    ["the body", `Sagsfremstilling\n\nHavneudvalget\n\n${prose}`],
    ["a sentence", `Sagsfremstilling\n\n${prose}\n\nUdgiften er steget.\n\n${prose}`],
    [
      "a wrapped sentence",
      "Sagsfremstilling\n\nKajen er fra 1931 og skal have nyt\nbolværk, før sæsonen begynder, hvis den skal kunne bære kranen.",
    ],
    ["codes of bodies", `Sagsfremstilling\n\nHU - ØU - BY\n\n${prose}`],
    ["a numbered part", `Sagsfremstilling\n\nModel 2\n\n${prose}`],
    ["file names", `Bilag\n\nKort over kajen\n\nTegning af bolværket\n\nNotat om kranen og dens vægt på kajen i sæsonen`],
  ])("are not: %s", (_, item) => {
    expect(learnt(minutes(item, item)).headings).toEqual([])
  })

  it("are few in minutes that are known", () => {
    const inputs = allFixtures.filter((one) => !one.name.startsWith("not-minutes/")).map((one) => ({ name: one.name, text: one.text }))
    expect(learn(inputs).headings.filter(({ files }) => files > 2)).toEqual([])
  })
})

describe("the draft of a dialect file", () => {
  it("is valid, and reading with it makes sections of the headings", () => {
    const { drafts } = learn([{ name, text }])
    expect(drafts.map(({ id, extends: base }) => ({ id, base }))).toEqual([{ id: "my-firstagenda", base: "firstagenda" }])
    expect(drafts[0]?.notes).toContain(`Fagligt skøn: 2 × in 1 file, ${name}:45`)
    const dialects = dialectsFrom(JSON.parse(JSON.stringify(drafts)))
    const kinds = parse(text, { dialects }).minutes.agendaItems[1]?.sections.map(({ kind, heading }) => [kind, heading])
    expect(kinds).toContainEqual(["other", "Fagligt skøn"])
    expect(learn([{ name, text }], { dialects }).headings).toEqual([])
  })

  it("is one dialect for each that was read", () => {
    const other = readFileSync(join(folder, "lyngstrup-2024-landsbyraadet.text"), "utf8")
    const inputs = [
      { name: "a", text },
      { name: "b", text: other },
    ]
    expect(learn(inputs).drafts.map((draft) => draft.extends)).toEqual(["firstagenda", "generic"])
    expect(learn([]).drafts).toEqual([])
  })
})

describe("forms of items", () => {
  it("are counted by their shape", () => {
    expect(learnt(minutes("Beslutning\n\nGodkendt.", "Beslutning\n\nUdsat.")).itemForms).toEqual([
      {
        shape: "Punkt N: <titel>",
        taken: true,
        count: 2,
        files: 1,
        examples: [
          { file: "a.txt", line: 7, text: "Punkt 1: Sag om kaj 1" },
          { file: "a.txt", line: 13, text: "Punkt 2: Sag om kaj 2" },
        ],
      },
    ])
  })

  it("that were not taken for items are told apart", () => {
    const item = `Beslutning\n\nGodkendt.\n\nAd 7 - Sag om kranen\n\nSagsfremstilling\n\n${prose}`
    const missed = learnt(minutes(item, item)).itemForms.filter(({ taken }) => !taken)
    expect(missed).toMatchObject([{ shape: "Ad N - <titel>", count: 2, examples: [{ line: 13, text: "Ad 7 - Sag om kranen" }, {}] }])
  })

  it.each(["1. at kajen fornyes", "Mødet holdes den 3. maj.", "2. Kajen fornyes i 2025,"])("are not: %s", (line) => {
    const item = `Indstilling\n\nForvaltningen indstiller\n\n${line}\n\nSagsfremstilling\n\n${prose}`
    expect(learnt(minutes(item)).itemForms.filter(({ taken }) => !taken)).toEqual([])
  })
})

describe("absence left as text", () => {
  it("is told with names and numbers masked", () => {
    const item = "Beslutning\n\nGodkendt.\n\nSom stedfortræder sad Bo Ask på plads nr. 7 hos Grete Vang Holm."
    expect(learnt(minutes(item, item)).absenceForms.map(({ form, count }) => [form, count])).toEqual([
      ["Som stedfortræder sad <navn> på plads nr. N hos <navn>.", 2],
    ])
  })

  it.each([
    ["a label that was read", "Beslutning\n\nGodkendt.\n\nAfbud: Bjarke Ørum"],
    ["a sentence that was read", "Beslutning\n\nGodkendt.\n\nBjarke Ørum deltog ikke i sagens behandling."],
    ["what a case is about", "Sagsfremstilling\n\nFravær på grund af sygdom er faldet med 3 procent, oplyser Bo Ask."],
    ["an election", "Beslutning\n\nBo Ask blev valgt med Grete Vang Holm som stedfortræder."],
    ["nobody", "Beslutning\n\nGodkendt.\n\nAfbud: Ingen"],
  ])("is not: %s", (_, item) => {
    expect(learnt(minutes(item)).absenceForms).toEqual([])
  })
})
