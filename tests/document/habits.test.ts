/** Habits of single case systems and clerks, each in the fewest lines that show it. */
import { describe, expect, it } from "vitest"
import { type Minutes, parse } from "../../src/index.ts"

const read = (...lines: string[]): Minutes => parse(`${lines.join("\n")}\n`).minutes

const head = ["Havneudvalget", "", "Referat", "", "Mødedato: 14. november 2012 kl. 17:00", ""]
const items = (minutes: Minutes): string[] => minutes.agendaItems.map(({ number, title }) => `${number} ${title}`)

describe("items", () => {
  const twice = (number: number, title: string): string[] => [
    `${number}. ${title}`,
    "",
    `Sagsnr: 12-00${number}417`,
    `${number}. ${title}`,
    "Sagsforløb: HU/ØK",
    "",
    "Beslutning",
    "Godkendt.",
    "",
    "Til toppen",
    "",
  ]

  it("a title printed again under its case number begins no item", () => {
    const minutes = read(
      ...head,
      ...twice(1, "Godkendelse af dagsorden"),
      ...twice(2, "Ny mole i Sandvig"),
      ...twice(3, "Takster for bådpladser"),
    )
    expect(items(minutes)).toEqual(["1 Godkendelse af dagsorden", "2 Ny mole i Sandvig", "3 Takster for bådpladser"])
    expect(minutes.agendaItems[1]?.sections.map(({ heading }) => heading)).toEqual(["Sagsforløb", "Beslutning"])
  })

  it("a closed item numbered from 101 stands in the contents and at the end", () => {
    const minutes = read(
      ...head,
      "Indholdsfortegnelse",
      "",
      "Åbne punkter",
      "1  Godkendelse af dagsorden",
      "2  Ny mole i Sandvig",
      "",
      "Lukkede punkter",
      "101  Lukket - Påbud",
      "",
      "",
      ...["1  Godkendelse af dagsorden", "2  Ny mole i Sandvig"].flatMap((title) => [
        "Åbent  punkt",
        title,
        "08.03.00P20-0012",
        "",
        "Beslutning",
        "Godkendt.",
        "",
      ]),
      "Lukket  punkt",
      "101  Lukket - Påbud",
      "08.03.00P20-0019",
    )
    expect(items(minutes)).toEqual(["1 Godkendelse af dagsorden", "2 Ny mole i Sandvig", "101 Påbud"])
    expect(minutes.tableOfContents.map(({ title }) => title)).toEqual(["Godkendelse af dagsorden", "Ny mole i Sandvig", "Lukket - Påbud"])
  })

  it("a number is told as printed, with the nought before it; the contents may do without", () => {
    const minutes = read(
      ...head,
      "Dagsorden",
      "",
      "Punkt 1 Godkendelse af dagsorden",
      "Punkt 2A Ny mole i Sandvig",
      "Punkt 2B Takster for bådpladser",
      "",
      ...["01: Godkendelse af dagsorden", "02A: Ny mole i Sandvig", "02B: Takster for bådpladser"].flatMap((title) => [
        `Punkt ${title}`,
        "",
        "Beslutning",
        "Godkendt.",
        "",
      ]),
    )
    expect(items(minutes)).toEqual(["01 Godkendelse af dagsorden", "02A Ny mole i Sandvig", "02B Takster for bådpladser"])
  })

  it("the numbered attachments of an item are no items", () => {
    const minutes = read(
      ...head,
      ...["1. Godkendelse af dagsorden", "2. Ny mole i Sandvig"].flatMap((title) => [
        title,
        "12-001033",
        "",
        "Beslutning:",
        "Godkendt.",
        "",
      ]),
      "Bilag:",
      "1. Tegning af molen.pdf",
      "2. Tilbud fra Brotek.docx",
      "",
      "3. Takster for bådpladser",
      "12-001034",
      "",
      "Beslutning:",
      "Godkendt.",
    )
    expect(items(minutes)).toEqual(["1 Godkendelse af dagsorden", "2 Ny mole i Sandvig", "3 Takster for bådpladser"])
    expect(minutes.agendaItems[1]?.attachments.map(({ title }) => title)).toEqual(["Tegning af molen.pdf", "Tilbud fra Brotek.docx"])
  })

  it("a title printed again is no heading, though its words could be one", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Underskriftsark",
      "Underskriftsark",
      "",
      "Beslutning",
      "-",
    )
    expect(minutes.agendaItems[1]?.sections.map(({ heading }) => heading)).toEqual(["Beslutning"])
  })

  it("titles without numbers are contents, also one that could be a label", () => {
    const minutes = read(
      ...head,
      "Indholdsfortegnelse",
      "",
      "Godkendelse af dagsorden",
      "Ny mole i Sandvig",
      "",
      "Punkt 67: Godkendelse af dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "Punkt 68: Ny mole i Sandvig",
      "",
      "Beslutning",
      "Udsat.",
    )
    expect(minutes.tableOfContents.map(({ title }) => title)).toEqual(["Godkendelse af dagsorden", "Ny mole i Sandvig"])
  })

  it("openness before a title that begins with an ordinal", () => {
    const minutes = read(
      ...head,
      "1  Åbent  Godkendelse af dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2  Åbent  2. økonomirapport 2012",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.agendaItems[1]).toMatchObject({ title: "2. økonomirapport 2012", public: true })
  })

  it("case lines and headings behind bullets", () => {
    const minutes = read(
      ...head,
      "• 21",
      "  Godkendelse af dagsorden",
      "• Sagsnr.: 00.22.02-P35-3-12",
      "",
      "• Beslutning",
      "Godkendt.",
      "",
      "• 22",
      "  Ny mole i Sandvig",
      "• Sagsnr.: 08.03.00-P20-1-12",
      "",
      "• Beslutning",
      "Anbefales.",
      "",
      "• Bilag",
      "- Tegning af molen",
      "- Tilbud",
    )
    expect(minutes.agendaItems.map(({ caseNumbers }) => caseNumbers[0]?.value)).toEqual(["00.22.02-P35-3-12", "08.03.00-P20-1-12"])
    expect(minutes.agendaItems[1]?.decision?.text).toBe("Anbefales.")
    expect(minutes.agendaItems[1]?.attachments.map(({ title }) => title)).toEqual(["Tegning af molen", "Tilbud"])
  })

  it("who handles the case is frame", () => {
    const minutes = read(...head, "1 Ny mole i Sandvig", "Sagsnr: 12/1033", "Sbh: LIBO", "", "Beslutning", "Godkendt.")
    expect(minutes.agendaItems[0]?.sections.map(({ heading }) => heading)).toEqual(["Beslutning"])
  })

  it("the value behind a label heads nothing", () => {
    const minutes = read(
      ...head,
      "1. Ny mole i Sandvig",
      "",
      "Punkttype: Beslutning",
      "",
      "Beslutning Havneudvalget den 14-11-2012",
      "Udsat.",
    )
    expect(minutes.agendaItems[0]?.sections.map(({ heading }) => heading)).toEqual(["Punkttype", "Beslutning Havneudvalget den 14-11-2012"])
    expect(minutes.agendaItems[0]?.decision?.outcome).toBe("postponed")
  })

  it("a table of treatments with its cells parted by tabs", () => {
    const minutes = read(
      ...head,
      "1. Ny mole i Sandvig",
      "08.03.00-P20-1-12",
      "",
      "Behandling\tMødedato\tÅbent punkt\tLukket punkt",
      "Teknisk Udvalg\t06-10-2012\t4\t",
      "Havneudvalget\t14-11-2012\t1\t",
      "",
      "Beslutning",
      "Teknisk Udvalg den 6. oktober 2012:",
      "",
      "Anbefales.",
      "",
      "Havneudvalget den 14. november 2012:",
      "",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]?.sections[0]).toMatchObject({ kind: "case-history", heading: "Behandling" })
    expect(minutes.agendaItems[0]?.treatments).toMatchObject([{ body: "Teknisk Udvalg", itemNumber: "4", outcome: "recommended" }])
  })

  it("lines that begin with o are a list, also in small letters", () => {
    const minutes = read(
      ...head,
      "1. Ny mole i Sandvig",
      "",
      "Indstilling",
      "Havnechefen indstiller, at udvalget",
      "",
      "o godkender tegningen",
      "o anbefaler prisen over for Byrådet",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]?.recommendations[0]?.points).toEqual(["godkender tegningen", "anbefaler prisen over for Byrådet"])
  })

  it("names under the words that close the meeting are those who signed", () => {
    const minutes = read(
      ...head,
      "1. Ny mole i Sandvig",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Køb af areal (Lukket sag)",
      "Sagsnr: 12/1044",
      "",
      "Protokollen blev læst og mødet hævet kl. 21.25.",
      "",
      "Ida Holm\tBo Dam",
      "",
      "Kaj Lund",
    )
    expect(minutes.agendaItems[1]).toMatchObject({ sections: [], decision: null })
    expect(minutes.meeting.endTime).toBe("21:25")
  })
})

describe("titles", () => {
  it("a title wrapped over two lines, in the contents too", () => {
    const minutes = read(
      ...head,
      "1. Godkendelse af dagsorden",
      "12-001033",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Lokalplan 55 for et område ved Skolevej, endelig",
      "vedtagelse",
      "12-001034",
      "",
      "Beslutning",
      "Vedtaget.",
    )
    expect(items(minutes)).toEqual(["1 Godkendelse af dagsorden", "2 Lokalplan 55 for et område ved Skolevej, endelig vedtagelse"])
    expect(minutes.agendaItems[1]).toMatchObject({ caseNumbers: [{ value: "12-001034" }], sections: [{ heading: "Beslutning" }] })
  })

  it("the first line of a text in small letters is no title", () => {
    const minutes = read(
      ...head,
      "1. Godkendelse af dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Orientering om den nye mole i Sandvig",
      "havnechefen fortalte om arbejdet. Molen er 80 meter lang, og",
      "den er færdig til sommer.",
      "",
      "Beslutning",
      "Til efterretning.",
    )
    expect(minutes.agendaItems[1]?.title).toBe("Orientering om den nye mole i Sandvig")
  })
})

describe("sections", () => {
  it("text under a title may close with what is recommended", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Molen er slidt.",
      "",
      "Havnefogeden indstiller, at molen repareres.",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Eventuelt",
      "",
      "Beslutning",
      "Intet.",
    )
    expect(minutes.agendaItems[0]?.recommendations).toMatchObject([{ by: "Havnefogeden", points: ["molen repareres."] }])
  })

  it("a purpose under Beslutningstema heads nothing", () => {
    const minutes = read(...head, "1. Ny mole", "", "Beslutningstema", "Til beslutning", "", "Beslutning", "Udsat.")
    expect(minutes.agendaItems[0]?.sections.map(({ heading }) => heading)).toEqual(["Beslutningstema", "Beslutning"])
  })

  it("who was absent is frame where indstilling and beslutning share a heading", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "12-001033",
      "",
      "INDSTILLING/BESLUTNING",
      "Havnechefen indstiller, at tegningen godkendes.",
      "",
      "Havneudvalget den 14. november 2012:",
      "",
      "Godkendt.",
      "",
      "Fraværende: Ida Holm (V).",
    )
    const [item] = minutes.agendaItems
    expect(JSON.stringify(item?.sections[0]?.blocks)).not.toContain("Ida Holm")
    expect(item?.absentees).toMatchObject([{ name: "Ida Holm", status: "absent" }])
  })

  it("initials and a day after a blank sign the minutes", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "12-001033",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Eventuelt",
      "",
      "Beslutning",
      "Ikke noget.",
      "",
      "IH 14.11.2012",
    )
    expect(minutes.agendaItems[1]?.sections.map(({ kind }) => kind)).toContain("signature")
    expect(minutes.agendaItems[1]?.decision).toMatchObject({ text: "Ikke noget.", outcome: "none" })
  })

  it("headings of groups end the item above", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "12-001033",
      "",
      "Beslutning",
      "Ingen.",
      "",
      "Sager til behandling for lukkede døre",
      "",
      "2. Personalesag",
      "12-001034",
    )
    expect(minutes.agendaItems[0]?.decision?.text).toBe("Ingen.")
    expect(minutes.agendaItems[1]?.public).toBe(false)
  })
})

describe("values", () => {
  it("case numbers of regions", () => {
    const minutes = read(...head, "1-30-72-114-10", "1. Ny mole", "", "Beslutning", "Godkendt.")
    expect(minutes.agendaItems[0]?.caseNumbers).toMatchObject([{ value: "1-30-72-114-10", scheme: "other" }])
  })

  it("the numbers behind an attachment are no part of its title", () => {
    const minutes = read(...head, "1. Ny mole", "", "Beslutning", "Godkendt.", "", "Bilag", "Tegning af molen (1903377 - EMN-2012-18844)")
    expect(minutes.agendaItems[0]?.attachments.map(({ title }) => title)).toEqual(["Tegning af molen"])
  })

  it("the reason of an absence between its words", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "Bo Dam var på grund af inhabilitet ikke til stede under behandlingen af punktet.",
    )
    expect(minutes.agendaItems[0]?.absentees).toMatchObject([{ name: "Bo Dam", status: "partial" }])
    expect(minutes.agendaItems[0]?.decision?.text).toBe("Godkendt.")
  })
})

describe("the end of the meeting", () => {
  it("is told by the last open item", () => {
    const minutes = read(
      ...head,
      "1. Eventuelt",
      "12-001033",
      "",
      "Beslutning",
      "Intet. Mødet hævet kl. 18:20",
      "",
      "2. Personalesag (Lukket punkt)",
      "12-001034",
    )
    expect(minutes.meeting.endTime).toBe("18:20")
  })

  it("is not that of the next meeting in the file", () => {
    const meeting = (date: string, closing: string): string[] => [
      `REFERAT Havneudvalget d. ${date}`,
      "",
      `Mødedato: ${date} kl. 17:00`,
      "Mødested: Havnekontoret",
      "",
      "1. Godkendelse af dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2. Eventuelt",
      "",
      "Beslutning",
      closing,
      "",
    ]
    const { meetings } = parse([...meeting("14-11-2012", "Intet."), ...meeting("12-12-2012", "Mødet hævet kl. 18:20")].join("\n"))
    expect(meetings.map(({ meeting: { endTime } }) => endTime)).toEqual([null, "18:20"])
  })
})

describe("bodies", () => {
  it("a name in capitals is written as the text writes it", () => {
    const minutes = read(
      "TEKNISK UDVALG",
      "",
      "Mødedato: 14. november 2012",
      "",
      "1. Ny mole",
      "",
      "Beslutning i Teknisk Udvalg den 14. november 2012",
      "Godkendt.",
    )
    expect(minutes.meeting.body.name).toBe("Teknisk Udvalg")
  })

  it("a name in capitals only is put into small letters", () => {
    const minutes = read(
      "REFERAT",
      "",
      "UDVALGET FOR BØRN OG UNGE",
      "",
      "ONSDAG DEN 14. NOVEMBER 2012",
      "",
      "1. Ny skole",
      "",
      "BESLUTNING",
      "Godkendt.",
    )
    expect(minutes.meeting.body.name).toBe("Udvalget for Børn og Unge")
  })

  it("a text in capitals throughout keeps its name", () => {
    const minutes = read("REFERAT", "", "HAVNEUDVALGET", "", "14. NOVEMBER 2012", "", "1. NY MOLE", "", "BESLUTNING", "GODKENDT.")
    expect(minutes.meeting.body.name).toBe("HAVNEUDVALGET")
  })

  it("the last word of its name, with the article, is the body itself", () => {
    const minutes = read(
      "Havnens Lokaludvalg",
      "",
      "Referat fra møde i Havnens Lokaludvalg den 14. november 2012",
      "",
      "1. Ny mole",
      "2012-0231160",
      "",
      "Lokaludvalgets beslutning i mødet den 14. november 2012",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]).toMatchObject({ decision: { outcome: "approved" }, treatments: [] })
  })
})

describe("heads", () => {
  it.each([
    ["Fraværende", "absent"],
    ["Afbud fra", "excused"],
  ])("names with blank lines between them stand under the label above: %s", (label, status) => {
    const { participants } = read(...head, label, "", "Ida Holm (V)", "", "Bo Dam (A)", "", "1. Ny mole", "", "Beslutning", "Godkendt.")
    expect(participants).toMatchObject([
      { name: "Ida Holm", status },
      { name: "Bo Dam", status },
    ])
  })

  it("a sentence on absence wrapped over two lines", () => {
    const { participants } = read(
      "Referat fra mødet i Havneudvalget den 14. november 2012",
      "",
      "Der var afbud fra Ida Holm (V) og Bo Dam (A). I stedet deltog stedfortræderne",
      "Kaj Lund (V) og Ulla Friis (A).",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(participants.map(({ name, status }) => `${name} ${status}`).sort()).toEqual([
      "Bo Dam excused",
      "Ida Holm excused",
      "Kaj Lund present",
      "Ulla Friis present",
    ])
  })

  it("a role inside a list does not end it", () => {
    const { participants } = read(
      "Havneudvalget",
      "",
      "Mødedato",
      "14. november 2012",
      "",
      "Tilstede",
      "Formand: Ida Holm (F)",
      "Bo Dam (A)",
      "Kaj Lund (C)",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(participants.map(({ name }) => name)).toEqual(["Ida Holm", "Bo Dam", "Kaj Lund"])
  })

  it("who is excused stays so when the substitute is named", () => {
    const { participants } = read(
      "Havneudvalget",
      "",
      "Mødedato: 14. november 2012",
      "",
      "Deltagere:",
      "Ida Holm (F)",
      "Bo Dam (B): Afbud",
      "Stedfortræder: Ulla Friis (B) for Bo Dam (B)",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(participants.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Ida Holm present",
      "Bo Dam excused",
      "Ulla Friis present",
    ])
  })

  it.each(["Stedfortræder", "Suppleant"])("who is named behind %s: was there, though those above were not", (label) => {
    const { participants } = read(
      ...head,
      "Deltagere: Ida Holm (F)",
      "Bo Dam (B)",
      "Afbud: Bo Dam (B)",
      `${label}: Ulla Friis (B)`,
      "",
      "1. Ny mole",
    )
    expect(participants.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "Ida Holm present",
      "Bo Dam excused",
      "Ulla Friis present",
    ])
  })

  it("the name of the body goes on in the next line", () => {
    const { meeting } = read(
      "Referat",
      "til",
      "mødet i Udvalget for Havne og",
      "Broer 2014-2017",
      "den 14. november 2016 kl. 14:00",
      "",
      "1. Ny mole",
    )
    expect(meeting).toMatchObject({ body: { name: "Udvalget for Havne og Broer", termFrom: 2014, termTo: 2017 }, date: "2016-11-14" })
  })

  it("the place as a line of its own, with its preposition", () => {
    const { meeting } = read(
      "Referat",
      "til",
      "mødet i Havneudvalget",
      "den 14. november 2012 kl. 14:00",
      "i mødelokale 1, Rådhuset i Sandvig",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(meeting).toMatchObject({ location: "mødelokale 1, Rådhuset i Sandvig", startTime: "14:00" })
  })

  it("the place in the sentence that names the day", () => {
    const { meeting } = read(
      "Havneudvalget",
      "",
      "Mødet blev holdt onsdag den 14. november 2012 på Havnekontoret, lokale 2.",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(meeting).toMatchObject({ date: "2012-11-14", location: "Havnekontoret, lokale 2" })
  })
})

describe("labels parted from their values by a gap", () => {
  it("members wrapped over lines, and who sent regrets", () => {
    const minutes = read(
      "Referat",
      "Havneudvalget",
      "",
      "Mødedato  Onsdag den 14. november 2012",
      "Mødelokale  Lokale 3, Pakhuset",
      "Medlemmer  Ida Holm (A) (Formand), Bo Dam (V), Ea Ry (A),",
      "Ole Friis (F)",
      "Afbud  Bo Dam (V)",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.meeting).toMatchObject({ date: "2012-11-14", location: "Lokale 3, Pakhuset" })
    expect(minutes.participants.map(({ name, role, party, status }) => [name, role, party, status])).toEqual([
      ["Ida Holm", "chair", "A", "present"],
      ["Bo Dam", null, "V", "excused"],
      ["Ea Ry", null, "A", "present"],
      ["Ole Friis", null, "F", "present"],
    ])
  })
})

describe("labels of the head", () => {
  it("all above their values, that of absence among them", () => {
    const minutes = read(
      "Referat af møde i Havneudvalget",
      "",
      "Mødedato:",
      "Mødetidspunkt:",
      "Mødested:",
      "Fraværende:",
      "12. november 2008",
      "15:00 - 17:10",
      "Pakhuset, lokale 4",
      "Ida Holm, Bo Dam",
      "",
      "1. Ny mole",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.meeting).toMatchObject({ date: "2008-11-12", startTime: "15:00", endTime: "17:10", location: "Pakhuset, lokale 4" })
    expect(minutes.participants.map(({ name, status }) => [name, status])).toEqual([
      ["Ida Holm", "absent"],
      ["Bo Dam", "absent"],
    ])
  })

  it("groups of a school board, the place told by a sentence, a number of the meeting without a blank", () => {
    const result = parse(
      [
        "Referat af møde i Skolebestyrelsen torsdag den 7. februar 2019 kl. 17.00",
        "Mødenr. 3",
        "",
        "Mødet blev holdt i:",
        "Personalerummet, Havneskolen",
        "",
        "Forældre:",
        "Ida Holm (formand)",
        "Medarbejdere:",
        "Bo Dam",
        "Elevråd:",
        "Ea Ry",
        "Ledelsen:",
        "Ole Friis",
        "",
        "1. Ny mole",
        "",
        "Godkendt.",
      ].join("\n"),
    )
    expect(result.minutes.meeting.location).toBe("Personalerummet, Havneskolen")
    expect(result.minutes.participants.map(({ name }) => name)).toEqual(["Ida Holm", "Bo Dam", "Ea Ry", "Ole Friis"])
    expect(result.coverage.unclaimed).toEqual([])
  })
})

describe("a role with a mark behind it", () => {
  it.each([
    ["Ida Holm, formand (A)", ["chair", "A", "present"]],
    ["Ida Holm (A), formand - Deltog", ["chair", "A", "present"]],
    ["Ida Holm (A), næstformand - Afbud", ["deputy-chair", "A", "excused"]],
  ])("%s", (line, [role, party, status]) => {
    const minutes = read(...head, "Medlemmer", line, "Bo Dam (V)", "", "1. Ny mole", "", "Beslutning", "Godkendt.")
    expect(minutes.participants).toMatchObject([
      { name: "Ida Holm", role, party, status },
      { name: "Bo Dam", role: null, party: "V" },
    ])
  })
})

describe("column heads of contents", () => {
  it.each(["Punkt  Side", "Punkt Side", "Pkt. Tekst Side"])("%s is no entry", (columns) => {
    const minutes = read(
      ...head,
      "Indholdsfortegnelse",
      columns,
      "1 Ny mole ..... 2",
      "2 Takster ..... 3",
      "",
      "1 Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "2 Takster",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.tableOfContents).toMatchObject([
      { title: "Ny mole", page: 2 },
      { title: "Takster", page: 3 },
    ])
  })
})

describe("a head without marks behind its labels", () => {
  it("members and absent people on lines of their own, and an address", () => {
    const minutes = read(
      "Referat",
      "Havneudvalget",
      "29-09-2016 kl. 16:00",
      "Nordre Molevej 3, 2. sal",
      "Tilstede Ida Holm (A), Bo Dam (V), Ea Ry (Ø)",
      "Afbud Ole Friis (F)",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.meeting.location).toBe("Nordre Molevej 3, 2. sal")
    expect(minutes.participants.map(({ name, party, status }) => [name, party, status])).toEqual([
      ["Ida Holm", "A", "present"],
      ["Bo Dam", "V", "present"],
      ["Ea Ry", "Ø", "present"],
      ["Ole Friis", "F", "excused"],
    ])
  })
})

describe("the frame of an item", () => {
  it("labels of the case, each alone over its value", () => {
    const minutes = read(...head, "1. Ny mole", "", "Sagsnr.", "451-2012-1001", "Initialer", "abc", "Åbent", "", "Beslutning", "Godkendt.")
    expect(minutes.agendaItems[0]).toMatchObject({
      public: true,
      caseNumbers: [{ value: "451-2012-1001" }],
      sections: [{ kind: "decision" }],
    })
  })

  it("openness before the labels of a case on one line", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "Åben sag   J.nr. 08.03.00P20   Sagsid.: 2012/06611   Sagsbeh.: ABC",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]).toMatchObject({
      public: true,
      caseNumbers: [{ value: "08.03.00P20" }, { value: "2012/06611" }],
      sections: [{ kind: "decision" }],
    })
  })

  it("the word under Punkttype heads no section", () => {
    const minutes = read(...head, "1. Ny mole", "Punkttype", "Beslutning", "Sagsbeskrivelse", "Molen er slidt.", "Beslutning", "Godkendt.")
    expect(minutes.agendaItems[0]?.sections).toMatchObject([
      { heading: "Punkttype", kind: "topic", blocks: [{ text: "Beslutning" }] },
      { heading: "Sagsbeskrivelse", blocks: [{ text: "Molen er slidt." }] },
      { heading: "Beslutning", blocks: [{ text: "Godkendt." }] },
    ])
  })

  it("a list of the items that begins with the closed ones is contents", () => {
    const item = (title: string): string[] => [title, "Sagsnr.: 2012/04418", "", "Beslutning", "Godkendt.", ""]
    const minutes = read(
      ...head,
      "SAGSOVERSIGT",
      "Lukkede sager",
      "392 LEJEMÅL",
      "Åbne sager",
      "393 GODKENDELSE AF DAGSORDEN",
      "394 NY MOLE",
      "",
      "Lukkede sager",
      "",
      "392 LEJEMÅL",
      "Sagsnr.: 2012/04418",
      "",
      "Åbne sager",
      "",
      ...item("393 GODKENDELSE AF DAGSORDEN"),
      ...item("394 NY MOLE"),
    )
    expect(minutes.tableOfContents.map(({ title }) => title)).toEqual(["LEJEMÅL", "GODKENDELSE AF DAGSORDEN", "NY MOLE"])
    expect(minutes.agendaItems.map(({ title, decision }) => [title, decision?.text ?? null])).toEqual([
      ["LEJEMÅL", null],
      ["GODKENDELSE AF DAGSORDEN", "Godkendt."],
      ["NY MOLE", "Godkendt."],
    ])
  })
})

describe("absence below the outcome", () => {
  it("bare names right under the sentence", () => {
    const minutes = read(...head, "1. Ny mole", "", "Beslutning", "Forslaget godkendt. Molen males.", "Ida Holm, Bo Dam")
    expect(minutes.agendaItems[0]).toMatchObject({
      decision: { text: "Forslaget godkendt. Molen males." },
      absentees: [
        { name: "Ida Holm", status: "absent" },
        { name: "Bo Dam", status: "absent" },
      ],
    })
  })

  it("a sentence that reads on from the title of the item", () => {
    const minutes = read(...head, "1. Fraværende", "", "Beslutning", "", "Ida Holm og Ea Ry. I stedet for Ea Ry deltog Bo Dam.")
    expect(minutes.agendaItems[0]).toMatchObject({
      decision: { text: null },
      absentees: [
        { name: "Ida Holm", status: "absent", substitute: null },
        { name: "Ea Ry", status: "absent", substitute: "Bo Dam" },
      ],
    })
  })

  it("names that a sentence goes on with, or announces, were there", () => {
    const names = (...decision: string[]) => read(...head, "1. Valg", "", "Beslutning", ...decision).agendaItems[0]?.absentees
    expect(names("Godkendt. Formand blev", "Ida Holm")).toEqual([])
    expect(names("Godkendt. Valgt blev:", "Ida Holm, Bo Dam")).toEqual([])
  })

  it("a heading without a blank line above, and a sentence under it that reads on", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "Beslutning",
      "Molen bygges.",
      "Fraværende",
      "Ida Holm. I stedet deltog Bo Dam.",
      "2. Takster",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]).toMatchObject({
      decision: { text: "Molen bygges." },
      sections: [{ heading: "Beslutning" }, { heading: "Fraværende", kind: "attendance" }],
      absentees: [{ name: "Ida Holm", status: "absent", substitute: "Bo Dam" }],
    })
  })
})

describe("pages", () => {
  it("SIDE 93 in a running header", () => {
    const page = (number: number): string[] => ["", `Havneudvalget 14. november 2012\tSIDE ${number}`, ""]
    const { minutes, coverage } = parse(
      [
        ...head,
        ...page(93),
        "1. Ny mole",
        "",
        "Sagsfremstilling",
        "Molen er 80 meter.",
        ...page(94),
        "2. Ny kran",
        "",
        "Beslutning",
        "Godkendt.",
        ...page(95),
      ].join("\n"),
    )
    expect(minutes.agendaItems[0]?.sections[0]?.blocks).toMatchObject([{ text: "Molen er 80 meter." }])
    expect(coverage.unclaimed).toEqual([])
  })

  it("a name under a label of absence is no running header, though it stands on each page", () => {
    const item = (number: number): string[] => [
      `${number}. Sag om mole ${number}`,
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "Fraværende",
      "Ida Holm",
      "",
      `Havneudvalget den 14-11-2012\tSide ${number + 1}`,
      "",
    ]
    const minutes = read(...head, ...[1, 2, 3, 4].flatMap(item))
    expect(minutes.agendaItems.map(({ absentees }) => absentees.map(({ name }) => name))).toEqual(Array(4).fill(["Ida Holm"]))
  })
})

describe("people and places", () => {
  const one = (...lines: string[]): Minutes => read(...lines, "", "1. Dagsorden", "", "Beslutning", "Godkendt.")

  it("a party behind a comma, and a role behind that", () => {
    const { participants } = one(...head, "Medlemmer:", "• Ida Holm, A (formand)", "• Karl Strand, V")
    expect(participants).toMatchObject([
      { name: "Ida Holm", party: "A", role: "chair", roleText: "formand" },
      { name: "Karl Strand", party: "V", role: null },
    ])
  })

  it("whom a guest speaks for", () => {
    const { participants } = one(...head, "Til stede: Ida Holm (formand), Karl Strand (elevrådet)")
    expect(participants[1]).toMatchObject({ name: "Karl Strand", role: "other", roleText: "elevrådet" })
  })

  it("the body after a title on lines of its own, and the room in a house", () => {
    const { meeting } = one(
      "MOLE AMT",
      "",
      "BESLUTNINGER FRA MØDET",
      "",
      "i Udvalget for Havne og Broer",
      "tirsdag den 14. november 2006",
      "Amtsgården, mødelokale 3",
    )
    expect(meeting).toMatchObject({
      body: { name: "Udvalget for Havne og Broer" },
      date: "2006-11-14",
      location: "Amtsgården, mødelokale 3",
    })
  })

  it("a meeting that began and was closed", () => {
    expect(one(...head, "Mødet startede kl. 08.30 og blev hævet kl. 10.20").meeting.endTime).toBe("10:20")
  })
})

describe("sections", () => {
  it("the word under Punkttype heads nothing", () => {
    const minutes = read(...head, "1. Ny mole", "", "Punkttype", "Beslutning.", "", "Beslutning", "Godkendt.")
    expect(minutes.agendaItems[0]?.sections.map(({ heading }) => heading)).toEqual(["Punkttype", "Beslutning"])
  })

  it("lines counted with capitals are a list, an initial is none", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Sagsfremstilling",
      "A. Holm kom.",
      "",
      "A.   Beton",
      "B.   Træ",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]?.sections[0]?.blocks.map(({ type }) => type)).toEqual(["paragraph", "list"])
  })

  it("the rows of a table begin with days, and its head like a label", () => {
    const minutes = read(
      ...head,
      "1. Mødedatoer",
      "",
      "Sagsfremstilling",
      "Der holdes to møder.",
      "",
      "Dato\tTid\tSted",
      "15. januar\t17.00\tMolen",
      "2. april\t18.30\tKajen",
      "",
      "Referat:",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]?.sections[0]?.blocks.slice(1)).toMatchObject([
      {
        header: ["Dato", "Tid", "Sted"],
        rows: [
          ["15. januar", "17.00", "Molen"],
          ["2. april", "18.30", "Kajen"],
        ],
      },
    ])
  })

  it("who was absent from each treatment is frame between its day and its words", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "",
      "Økonomiudvalget, 24.10.2012",
      "Fraværende: Ida Holm (V)",
      "Anbefales.",
      "",
      "Havneudvalget, 14.11.2012",
      "Fraværende: Bo Dam (A)",
      "Godkendt.",
    )
    const [item] = minutes.agendaItems
    expect(item?.sections[0]?.blocks).toMatchObject(
      ["Økonomiudvalget, 24.10.2012", "Anbefales.", "Havneudvalget, 14.11.2012", "Godkendt."].map((text) => ({ text })),
    )
    expect(item?.treatments).toMatchObject([{ text: "Anbefales.", absentees: [{ name: "Ida Holm" }] }])
    expect(item).toMatchObject({ decision: { text: "Godkendt." }, absentees: [{ name: "Bo Dam" }] })
  })

  it("closed items of which nothing more is told", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "Lukkede dagsordenspunkter",
      "",
      "2. Lukket punkt",
      "",
      "3. Lukket punkt",
    )
    expect(items(minutes)).toEqual(["1 Ny mole", "2 Lukket punkt", "3 Lukket punkt"])
    expect(minutes.agendaItems.map((item) => item.public)).toEqual([null, false, false])
  })

  it("the rows of a table of treatments are counted", () => {
    const minutes = read(
      ...head,
      "1  Ny mole",
      "",
      "08.03.00P20-0012",
      "",
      "Behandling\tMødedato\tÅbent punkt\tLukket punkt",
      "1 Økonomiudvalget\t24-10-2012\t6\t",
      "2 Havneudvalget\t14-11-2012\t2\t",
      "",
      "Indstilling og beslutning",
      "",
      "Økonomiudvalget den 24. oktober 2012:",
      "",
      "Anbefales.",
      "",
      "Havneudvalget den 14. november 2012:",
      "",
      "Godkendt.",
    )
    expect(minutes.agendaItems[0]?.treatments).toMatchObject([{ body: "Økonomiudvalget", itemNumber: "6", outcome: "recommended" }])
  })
})

describe("votes", () => {
  it("who could not agree and voted against", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "Indstillingen godkendt. Ida Aa Holm kan ikke gå ind for",
      "molen og stemte imod.",
    )
    expect(minutes.agendaItems[0]?.votes).toMatchObject([{ counts: [{ option: "no", count: null, voters: ["Ida Aa Holm"] }] }])
  })

  it("numbers behind each list are added up", () => {
    const minutes = read(...head, "1. Ny mole", "", "Beslutning", "For stemte: Ø (1).", "", "Imod stemte: A (3), B (1) og V (2).")
    expect(minutes.agendaItems[0]?.votes[0]?.counts).toEqual([
      { option: "yes", count: 1, voters: ["Ø"] },
      { option: "no", count: 6, voters: ["A", "B", "V"] },
    ])
  })

  it("the sum behind the lists", () => {
    const minutes = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "For ændringsforslaget stemte: RV og EL (6).",
      "",
      "Imod ændringsforslaget stemte: S, V og C (24).",
    )
    expect(minutes.agendaItems[0]?.votes[0]?.counts).toEqual([
      { option: "yes", count: 6, voters: ["RV", "EL"] },
      { option: "no", count: 24, voters: ["S", "V", "C"] },
    ])
  })
})

describe("titles that go on below a full line", () => {
  const titled = (...lines: string[]): string[] =>
    items(
      read(
        ...head,
        "1. Godkendelse af dagsorden",
        "",
        "Sagsnr. 12-000411",
        "",
        "Beslutning",
        "Godkendt.",
        "",
        ...lines,
        "",
        "Beslutning",
        "Udsat.",
        "",
      ),
    ).slice(1)

  it.each([
    ["a name", "Nordre", "2 Ombygning af slæbestedet og den gamle kran ved kajen Nordre"],
    ["a number", "14B", "2 Ombygning af slæbestedet og den gamle kran ved kajen 14B"],
  ])("%s over the case line", (_, rest, title) => {
    expect(titled("2. Ombygning af slæbestedet og den gamle kran ved kajen", rest, "Sagsnr. 12-000412")).toEqual([title])
  })

  it("a house number over the labels of the case", () => {
    expect(titled("2. Dispensation til et bådskur ved siden af huset på Tangkajsvej", "7", "", "Sagsnr.:", "12-000412", "Åbent")).toEqual([
      "2 Dispensation til et bådskur ved siden af huset på Tangkajsvej 7",
    ])
  })

  it("years that look like a case number", () => {
    expect(titled("2. Uddybning af sejlrenden og sløjfning af de gamle pæle i årene", "2013-2015", "", "Sagsnr. 12-000412")).toEqual([
      "2 Uddybning af sejlrenden og sløjfning af de gamle pæle i årene 2013-2015",
    ])
  })

  it("a department under a short title is none of it", () => {
    expect(titled("2. Uddybning af sejlrenden", "Teknik og Havn", "Sagsnr. 12-000412")).toEqual(["2 Uddybning af sejlrenden"])
  })
})

describe("tables of contents in other forms", () => {
  const minutes = (...contents: string[]): Minutes =>
    read(
      ...head,
      ...contents,
      "",
      ...["Godkendelse af dagsorden", "Ny mole i Sandvig", "Takster, 2. behandling"].flatMap((title, at) => [
        `${at + 1}  Åbent  ${title}`,
        "",
        `Sagsnr: 12-00041${at}`,
        "",
        "Beslutning",
        "Godkendt.",
        "",
      ]),
    )
  const titles = ["Godkendelse af dagsorden", "Ny mole i Sandvig", "Takster, 2. behandling"]

  it("all on one line", () => {
    const { tableOfContents } = minutes("Indholdsfortegnelse: 1. Godkendelse af dagsorden 2. Ny mole i Sandvig 3. Takster, 2. behandling")
    expect(tableOfContents.map(({ title }) => title)).toEqual(titles)
  })

  it.each(["- ", "– ", "• ", "* "])("titles behind %j, the first of which is a label of the head elsewhere", (mark) => {
    const { tableOfContents } = minutes("Indholdsfortegnelse", ...titles.map((title) => mark + title))
    expect(tableOfContents.map(({ title }) => title)).toEqual(titles)
  })

  it("a dash inside a wrapped title is none of the marks", () => {
    const { tableOfContents } = minutes(
      "Indhold",
      "1. Godkendelse af dagsorden ... 2",
      "2. Ny mole",
      "- i Sandvig ... 3",
      "3. Takster ... 4",
    )
    expect(tableOfContents.map(({ title }) => title)).toEqual(["Godkendelse af dagsorden", "Ny mole - i Sandvig", "Takster"])
  })

  it("numbers over their titles, the first of which is a label of the head elsewhere", () => {
    const { tableOfContents } = minutes("Indholdsfortegnelse", ...titles.flatMap((title, at) => [String(at + 1), title]))
    expect(tableOfContents.map(({ title, page }) => [title, page])).toEqual(titles.map((title) => [title, null]))
  })
})

describe("frame with other signs", () => {
  it("a page header with a colon after »Side« is none of the text", () => {
    const { agendaItems } = read(
      ...head,
      "1. Ny mole i Sandvig",
      "",
      "Sagsfremstilling",
      "Molen er fra 1931.",
      "",
      "Havneudvalget, 14-11-2012                    Side: 2",
      "",
      "Den er sat.",
      "Beslutning",
      "Godkendt.",
    )
    expect(agendaItems[0]?.sections[0]?.blocks).toMatchObject([{ text: "Molen er fra 1931." }, { text: "Den er sat." }])
  })

  it("a bare case number with a full stop, four figures behind the year", () => {
    const { agendaItems } = read(
      ...head,
      "Åben",
      "Punkt 1. Ny mole",
      "2012-2204.",
      "",
      "Beslutning:",
      "Godkendt.",
      "",
      "Åben",
      "Punkt 2. Kran",
      "2012-18044.",
      "",
      "Beslutning:",
      "Udsat.",
    )
    expect(agendaItems.map(({ caseNumbers, sections }) => [caseNumbers.map(({ value }) => value), sections.length])).toEqual([
      [["2012-2204"], 1],
      [["2012-18044"], 1],
    ])
  })

  it("a numbered page for signatures is an item", () => {
    const minutes = read(
      ...head,
      ...["Godkendelse af dagsorden", "Ny mole", "Underskriftsark"].flatMap((title, at) => [
        `• ${at + 1}`,
        title,
        "",
        "• Beslutning",
        at < 2 ? "Godkendt." : "-",
        "",
        "• Luk",
        "",
      ]),
    )
    expect(items(minutes)).toEqual(["1 Godkendelse af dagsorden", "2 Ny mole", "3 Underskriftsark"])
    expect(minutes.agendaItems[2]?.decision).toMatchObject({ text: null, outcome: "none" })
  })

  it("Word's second bullets with blank lines between them", () => {
    const { agendaItems } = read(...head, "1. Ny mole", "", "Beslutning", "Udsat.", "", "Bilag", "", "o Kort over molen", "", "o 3 fotos")
    expect(agendaItems[0]?.attachments.map(({ title }) => title)).toEqual(["Kort over molen", "3 fotos"])
  })
})

describe("what closes the presentation of a case", () => {
  it.each([
    ["points below", ["Havnechefen foreslår, at", "", "1. molen rives ned", "", "2. kranen sælges"], ["molen rives ned", "kranen sælges"]],
    ["at-lines below", ["Havnechefen foreslår,", "", "at molen rives ned"], ["molen rives ned"]],
  ])("proposes: %s", (_, lines, points) => {
    const [, item] = read(
      ...head,
      "Punkt 1: Takster",
      "",
      "Beslutning",
      "Udsat.",
      "",
      "Punkt 2: Ny mole",
      "",
      "Sagsfremstilling",
      "Molen er sat.",
      "",
      ...lines,
      "",
      "Beslutning",
      "Godkendt.",
    ).agendaItems
    expect(item?.sections.map(({ heading }) => heading)).toEqual(["Sagsfremstilling", "Beslutning"])
    expect(item?.recommendations).toMatchObject([{ by: "Havnechefen", points }])
  })
})

describe("who was there, and who not", () => {
  const peopleOf = (...lines: string[]): string[] =>
    read(...head, ...lines, "", "1. Ny mole", "", "Beslutning", "Godkendt.").participants.map(({ name, party, status }) =>
      [name, party, status].join(" "),
    )

  it("without regrets, the names under the label", () => {
    expect(peopleOf("Fraværende med afbud:", "Ida Holm (A)", "", "Fraværende uden afbud:", "Bo Dam (V)")).toEqual([
      "Ida Holm A excused",
      "Bo Dam V absent",
    ])
  })

  it("absent for one case only", () => {
    expect(peopleOf("Medlemmer:", "Ida Holm (A)", "Bo Dam (V)", "", "Fraværende:", "Bo Dam (V), sag 12-13")).toEqual([
      "Ida Holm A present",
      "Bo Dam V present",
    ])
  })

  it("a sentence under the list names who came instead", () => {
    expect(peopleOf("Til stede:", "Ida Holm (A)", "Bo Dam (V)", "", "Bo Dam (V) havde meldt afbud. I stedet mødte Eva Lind (V).")).toEqual([
      "Ida Holm A present",
      "Bo Dam V excused",
      "Eva Lind V present",
    ])
  })

  it("who left early is no entry of the list of absent people above", () => {
    expect(peopleOf("Medlemmer: Ida Holm, Bo Dam", "Fraværende uden afbud: Eva Lind", "Bo Dam forlod mødet kl. 19.40.")).toEqual([
      "Ida Holm  present",
      "Bo Dam  present",
      "Eva Lind  absent",
    ])
  })

  it("remarks wrapped under their label", () => {
    expect(
      peopleOf("Bemærkninger:", "Ida Holm (A) og Bo Dam (V) havde meldt afbud. Eva Lind (A) og Per Krog (V)", "mødte som stedfortrædere."),
    ).toEqual(["Ida Holm A excused", "Bo Dam V excused", "Eva Lind A present", "Per Krog V present"])
  })

  it("a mark behind the party", () => {
    expect(peopleOf("Deltagere:", "", "• Ida Holm, A (formand)", "• Eva-Lise Dam, V - Afbud")).toEqual([
      "Ida Holm A present",
      "Eva-Lise Dam V excused",
    ])
  })

  it("sentences under names that stand below their label", () => {
    const [item] = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning i Havneudvalget den 14. november 2012:",
      "Fraværende:",
      "Ida Holm (A)",
      "I stedet for Ida Holm deltog Eva Lind (A).",
      "Godkendt.",
    ).agendaItems
    expect(item?.decision?.text).toBe("Godkendt.")
    expect(item?.absentees).toMatchObject([{ name: "Ida Holm", substitute: "Eva Lind" }])
  })
})

describe("whose decision", () => {
  it("another body's under Historik is a treatment where the own stands elsewhere; its term is no part of its name", () => {
    const own = "Beslutning i Havneudvalget den 14-11-2012"
    const { agendaItems } = read(
      ...head,
      ...["1. Takster", "2. Kran"].flatMap((title) => [title, "", own, "Godkendt.", ""]),
      "3. Ny mole",
      "",
      own,
      "Udsat.",
      "",
      "Historik",
      "Beslutning i Teknisk Udvalg (2010-2013) den 02-11-2012, pkt. 7:",
      "Anbefales.",
    )
    expect(agendaItems[2]?.sections.map(({ heading }) => heading)).toEqual([own, "Historik"])
    expect(agendaItems[2]?.treatments).toMatchObject([{ body: "Teknisk Udvalg", itemNumber: "7", outcome: "recommended" }])
  })

  it("initials and a day sign the last item", () => {
    const sections = read(...head, "1. Eventuelt", "", "Referat", "Intet.", "", "KT, 14.11.2012").agendaItems[0]?.sections
    expect(sections?.map(({ kind }) => kind)).toEqual(["decision", "signature"])
  })

  it("a title that is wrapped elsewhere the second time", () => {
    const twice = (number: number, ...lines: string[]): string[] => [
      ...lines,
      "",
      `Sagsnr.: 12-00${number}417`,
      "",
      "Beslutning",
      "Godkendt.",
      "",
    ]
    const minutes = read(
      ...head,
      ...twice(1, "1. Takster for bådpladser", "", "1.     Takster for bådpladser"),
      ...twice(
        2,
        "2. Uddybning af sejlrenden ved den gamle værftsmole i årene 2013 og",
        "2014 (D)",
        "",
        "2.     Uddybning af sejlrenden ved den gamle værftsmole i årene 2013",
        "og 2014 (D)",
      ),
    )
    expect(items(minutes)).toEqual(["1 Takster for bådpladser", "2 Uddybning af sejlrenden ved den gamle værftsmole i årene 2013 og 2014"])
    expect(minutes.agendaItems.map(({ decision }) => decision?.text)).toEqual(["Godkendt.", "Godkendt."])
  })
})

describe("words that decide", () => {
  const decided = (...lines: string[]): Minutes["agendaItems"][number] | undefined =>
    read(...head, "1. Ny mole", "", "Beslutning", ...lines).agendaItems[0]

  it("approved in part, point by point", () => {
    expect(decided("Indstillingen er delvist vedtaget:", "", "Ad 1: Vedtaget.", "", "Ad 2: Afvist.")?.decision?.outcome).toBe("mixed")
  })

  it("the recommendation of a body with two words in its name", () => {
    expect(decided("Teknisk Udvalgs anbefaling blev vedtaget.")?.decision?.outcome).toBe("approved")
  })

  it("those who abstain stand behind the verb", () => {
    expect(
      decided("For indstillingen stemmer A med 2 stemmer. Imod stemmer V med 3 stemmer. Undlader at stemme O med 1 stemme.")?.votes[0]
        ?.counts,
    ).toEqual([
      { option: "yes", count: 2, voters: ["A"] },
      { option: "no", count: 3, voters: ["V"] },
      { option: "abstain", count: 1, voters: ["O"] },
    ])
  })

  it("members who do not recommend it", () => {
    expect(
      decided("3 medlemmer (A+V) anbefaler indstillingen. 1 medlem (O) anbefaler den ikke.")?.votes.flatMap(({ counts }) => counts),
    ).toEqual([
      { option: "yes", count: 3, voters: ["A", "V"] },
      { option: "no", count: 1, voters: ["O"] },
    ])
  })
})
