/** Minutes written as a table, with its rows or with what is left of them. */
import { describe, expect, it } from "vitest"
import { parse } from "../../src/index.ts"

const head = ["Referat af mødet i Havnerådet den 14. november 2012 kl. 17:00", "", "Til stede: Ida Holm, Karl Strand", ""]

const read = (...lines: string[]) => {
  const { minutes, coverage } = parse(`${[...head, ...lines].join("\n")}\n`)
  expect(coverage.unclaimed).toEqual([])
  expect(minutes.participants.map(({ name }) => name)).toEqual(["Ida Holm", "Karl Strand"])
  return minutes.agendaItems.map(({ number, title, decision }) => [number, title, decision?.text ?? null])
}

const mole = [
  ["1", "Dagsorden", "Godkendt."],
  ["2", "Ny mole", "Udsat."],
  ["3", "Eventuelt", "Intet."],
]

describe("a table of items", () => {
  it("a row an item", () => {
    expect(read("Punkt\tEmne\tReferat", "1\tDagsorden\tGodkendt.", "2\tNy mole\tUdsat.", "3\tEventuelt\tIntet.")).toEqual(mole)
  })

  it("a row goes on in rows without number and title", () => {
    const [first, second] = read("Nr.\tSag\tBeslutning", "1\tDagsorden\tGodkendt.", "\t\tMed tak.", "2\tNy mole\tUdsat.")
    expect(first?.[2]).toMatch(/^Godkendt\.\s+Med tak\.$/)
    expect(second).toEqual(mole[1])
  })

  it("columns of time, purpose and who goes on are no part of what was decided", () => {
    expect(
      read(
        "Tid\tPunkt\tFormål\tReferat\tAnsvarlig",
        "17.00\t1. Dagsorden\tBeslutning\tGodkendt.\tIda",
        "17.05\t2. Ny mole\tDrøftelse\tUdsat.\t",
        "17.30\t3. Eventuelt\t\tIntet.",
      ),
    ).toEqual(mole)
  })

  it("without numbers the place in the table counts, and what follows the table is no row", () => {
    expect(
      read("Emne\tBeslutning", "Dagsorden\tGodkendt.", "Ny mole\tUdsat.", "Eventuelt\tIntet.", "", "Mødet sluttede kl. 18.", "", "Ida\tA"),
    ).toEqual([...mole.slice(0, 2), ["3", "Eventuelt", expect.stringMatching(/^Intet\./)]])
  })

  it("numbers in a cell head no items, and neither do later tables", () => {
    expect(
      read(
        "Punkt\tEmne\tReferat",
        "1\tDagsorden\tGodkendt.",
        "2\tNy mole\t1. Udsat.",
        "\t\t2. Karl regner.",
        "",
        "Navn\tAntal",
        "Ida\t3",
      ).map(([, title]) => title),
    ).toEqual(["Dagsorden", "Ny mole"])
  })

  it("a row whose cells hold several lines is printed a line a cell", () => {
    expect(
      read("Punkt\tEmne\tReferat", "1\tDagsorden\tGodkendt.", "", "2", "", "Ny mole", "", "Udsat.", "", "3\tEventuelt\tIntet."),
    ).toEqual(mole)
  })
})

describe("a table that was lost", () => {
  it("heads of its columns open no item", () => {
    expect(read("Emne", "Referat", "1. Dagsorden", "Godkendt.", "2. Ny mole", "Udsat.", "3. Eventuelt", "Intet.")).toEqual(mole)
  })

  it("times above the items are no part of what was decided", () => {
    expect(
      read(
        "Tid",
        "Punkt",
        "Referat",
        "17.00",
        "1. Dagsorden",
        "Godkendt.",
        "17.05",
        "2. Ny mole",
        "Udsat.",
        "17.30",
        "3. Eventuelt",
        "Intet.",
      ),
    ).toEqual(mole)
  })

  it("items are counted on where nothing else tells them", () => {
    expect(
      read("Emne", "Formål", "Referat", "1. Dagsorden", "Beslutning", "Godkendt.", "2. Ny mole", "Udsat.", "3. Eventuelt", "", "Intet."),
    ).toEqual(mole)
  })

  it("the same words below a heading are headings", () => {
    const [item] = read("1. Dagsorden", "", "Indstilling", "at dagsordenen godkendes", "", "Sag", "Beslutning", "1. Godkendt", "2. Udsat")
    expect(item?.[2]).toContain("2. Udsat")
  })
})
