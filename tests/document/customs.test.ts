/** Customs of clerks and exports that the blind minutes of the eighth set showed, each in the fewest lines that show it. */
import { describe, expect, it } from "vitest"
import { type AgendaItem, type Minutes, parse } from "../../src/index.ts"

const read = (...lines: string[]): Minutes => parse(`${lines.join("\n")}\n`).minutes
const head = ["Havneudvalget", "", "Referat", "", "Mødedato: 14. november 2012 kl. 17:00", ""]
const headings = (item: AgendaItem | undefined): string[] => item?.sections.map(({ heading }) => heading) ?? []

describe("labels glued to what follows them", () => {
  it("in the head", () => {
    const { meeting, participants } = read(
      "Havneudvalget",
      "Referat fra den 14. november 2012",
      "MødestedKaj 3, Sandvig",
      "MedlemmerIda Holm, Bo Damgaard",
      "FraværendeBo Damgaard",
      "",
      "1. Ny mole",
      "BeslutningGodkendt.",
    )
    expect(meeting.location).toBe("Kaj 3, Sandvig")
    expect(participants.map(({ name, status }) => `${name} ${status}`)).toEqual(["Ida Holm present", "Bo Damgaard absent"])
  })

  it("in an item, one under the other", () => {
    const [item] = read(
      ...head,
      "1: Ny mole",
      "SagsfremstillingMolen er gammel.",
      "",
      "LovgrundlagHavneloven.",
      "ØkonomiDer er ingen penge.",
      "BilagSkitse af molen",
      "BeslutningAfvist.",
      "Fraværende: Bo Damgaard",
    ).agendaItems
    expect(headings(item)).toEqual(["Sagsfremstilling", "Lovgrundlag", "Økonomi", "Bilag", "Beslutning"])
    expect(item?.attachments.map(({ title }) => title)).toEqual(["Skitse af molen"])
    expect(item?.decision).toMatchObject({ text: "Afvist.", outcome: "rejected" })
    expect(item?.absentees.map(({ name }) => name)).toEqual(["Bo Damgaard"])
  })
})

describe("titles", () => {
  const wrapped = (first: string, rest: string): AgendaItem | undefined =>
    read(
      ...head,
      "1. Godkendelse af dagsorden",
      "Sagsnr.: 12/417",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      `2. ${first}`,
      rest,
      "Sagsnr.: 12/418",
      "",
      "Beslutning",
      "Godkendt.",
    ).agendaItems[1]

  it("go on with a capital below a word that ends none", () => {
    expect(wrapped("Ny mole og nye bådpladser i havnen ved", "Sandvig")).toMatchObject({
      title: "Ny mole og nye bådpladser i havnen ved Sandvig",
      caseNumbers: [{ value: "12/418" }],
    })
    expect(wrapped("NY MOLE OG NYE BÅDPLADSER I HAVNEN OG", "VED KYSTEN")?.title).toBe("NY MOLE OG NYE BÅDPLADSER I HAVNEN OG VED KYSTEN")
  })

  it("end where the line ends in any other", () => {
    expect(wrapped("Ny mole og nye bådpladser i gamle havne", "Sandvig")?.title).toBe("Ny mole og nye bådpladser i gamle havne")
  })
})

describe("openness", () => {
  it("stands below the body that decides the case", () => {
    const [item] = read(
      ...head,
      "1. Ny mole",
      "",
      "Sagsnr.:",
      "12/418",
      "Sagen afgøres i:",
      "Byrådet",
      "Åbent",
      "",
      "Sagsfremstilling:",
      "Åbent",
      "",
      "Beslutning:",
      "Godkendt.",
    ).agendaItems
    expect(item?.public).toBe(true)
    expect(item?.sections[0]).toMatchObject({ heading: "Sagen afgøres i", blocks: [{ text: "Byrådet" }] })
    expect(item?.sections[1]).toMatchObject({ heading: "Sagsfremstilling", blocks: [{ text: "Åbent" }] })
  })
})
