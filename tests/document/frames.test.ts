import { describe, expect, it } from "vitest"
import { parse } from "../../src/index.ts"

/** Three items with a heading form of one's own, each with a decision. */
const withHeadings = (headings: readonly string[], decision = "Beslutning:\nGodkendt."): string =>
  `Referat af møde i Havnerådet den 4. maj 2009 kl. 16.00\n\n${headings.map((heading) => `${heading}\n\n${decision}\n\n`).join("\n")}`

const itemsOf = (text: string): string[] => parse(text).minutes.agendaItems.map(({ number, title }) => `${number} ${title}`)
const outcomesOf = (text: string): (string | undefined)[] => parse(text).minutes.agendaItems.map(({ decision }) => decision?.outcome)

describe("forms of item headings", () => {
  it.each([
    [
      "paragraph signs",
      ["§ 1.    KASSEEFTERSYN", "§ 2.    NY MOLEFYRING", "§ 3.    SALG AF JOLLE"],
      ["1 KASSEEFTERSYN", "2 NY MOLEFYRING", "3 SALG AF JOLLE"],
    ],
    [
      "letters",
      ["A. Godkendelse af dagsorden", "B. Ny molefyring", "C. Eventuelt"],
      ["A Godkendelse af dagsorden", "B Ny molefyring", "C Eventuelt"],
    ],
    [
      "number and year",
      ["45/2009  Godkendelse af dagsorden", "46/2009  Ny molefyring", "47/2009  Eventuelt"],
      ["45/2009 Godkendelse af dagsorden", "46/2009 Ny molefyring", "47/2009 Eventuelt"],
    ],
    [
      "place in the agenda",
      ["Dagsordenspunkt 1 af 3\nGodkendelse af dagsorden", "Dagsordenspunkt 2 af 3\nNy molefyring", "Dagsordenspunkt 3 af 3\nEventuelt"],
      ["1 Godkendelse af dagsorden", "2 Ny molefyring", "3 Eventuelt"],
    ],
    [
      "the title above the number",
      ["Godkendelse af dagsorden\n\nSag nr. 12", "Ny molefyring\n\nSag nr. 13", "Eventuelt\n\nSag nr. 14"],
      ["12 Godkendelse af dagsorden", "13 Ny molefyring", "14 Eventuelt"],
    ],
    [
      "points of the agenda",
      ["Ad 1) Godkendelse af dagsorden", "Ad 2) Ny molefyring", "Ad 3) Eventuelt"],
      ["1 Godkendelse af dagsorden", "2 Ny molefyring", "3 Eventuelt"],
    ],
    [
      "subjects",
      ["Emne 1: Godkendelse af dagsorden", "Emne 2: Ny molefyring", "Emne 3: Eventuelt"],
      ["1 Godkendelse af dagsorden", "2 Ny molefyring", "3 Eventuelt"],
    ],
    [
      "numbers with two parts",
      ["1.9 Godkendelse af dagsorden", "1.10 Ny molefyring", "2.1 Eventuelt"],
      ["1.9 Godkendelse af dagsorden", "1.10 Ny molefyring", "2.1 Eventuelt"],
    ],
    [
      "a bar",
      ["Punkt nr. 1 | Godkendelse af dagsorden", "Punkt nr. 2 | Ny molefyring", "Punkt nr. 3 | Eventuelt"],
      ["1 Godkendelse af dagsorden", "2 Ny molefyring", "3 Eventuelt"],
    ],
    [
      "dots",
      ["Punkt 9 ......: Godkendelse af dagsorden", "Punkt 10 .....: Ny molefyring", "Punkt 11 .....: Eventuelt"],
      ["9 Godkendelse af dagsorden", "10 Ny molefyring", "11 Eventuelt"],
    ],
    [
      "underlined",
      ["1. Godkendelse af dagsorden\n===========================", "2. Ny molefyring\n================", "3. Eventuelt\n============"],
      ["1 Godkendelse af dagsorden", "2 Ny molefyring", "3 Eventuelt"],
    ],
  ])("%s", (_, headings, expected) => {
    const text = withHeadings(headings)
    expect(itemsOf(text)).toEqual(expected)
    expect(outcomesOf(text)).toEqual(["approved", "approved", "approved"])
  })

  it("a closed item between two titles keeps the title above it, as its neighbours do", () => {
    const text = `${withHeadings(["Godkendelse af dagsorden\n\nSag nr. 12", "Ny molefyring\n\nSag nr. 13"])}\nSalg af jolle\n\nSag nr. 14\n\n\nEventuelt\n\nSag nr. 15\n\nBeslutning:\nIntet.\n`
    expect(itemsOf(text).slice(2)).toEqual(["14 Salg af jolle", "15 Eventuelt"])
  })

  it("a committee after § 17 is no item", () => {
    expect(itemsOf(`§ 17, stk. 4-udvalget for Havnefronten\n\n${withHeadings(["1. Ny molefyring", "2. Eventuelt"])}`)).toEqual([
      "1 Ny molefyring",
      "2 Eventuelt",
    ])
  })

  it("letters of a list inside an item are no items", () => {
    const text = withHeadings([
      "1. Ny molefyring\n\nIndstilling:\nForvaltningen foreslår\nA. Model med jern\nB. Model med træ",
      "2. Eventuelt",
    ])
    expect(itemsOf(text)).toEqual(["1 Ny molefyring", "2 Eventuelt"])
  })
})

describe("case numbers beside other words", () => {
  it.each([
    ["in the margin of the title", ["1.  Ny molefyring                  J.nr. 06.01.10", "2.  Eventuelt"], "06.01.10"],
    ["behind a bar", ["1. Ny molefyring\n\nSagsnr. | 21-000231", "2. Eventuelt"], "21-000231"],
    ["behind dots", ["1. Ny molefyring\n\nSagsnr. ......: 01/00418", "2. Eventuelt"], "01/00418"],
  ])("%s", (_, headings, number) => {
    const [item] = parse(withHeadings(headings)).minutes.agendaItems
    expect([item?.title, item?.caseNumbers.map(({ value }) => value)]).toEqual(["Ny molefyring", [number]])
  })
})

describe("labels one under the other", () => {
  it("are headings each, though no blank line parts them", () => {
    const text = withHeadings(
      ["1. Ny molefyring", "2. Eventuelt"],
      "Drøftelse: Der er to tilbud.\nBeslutning: Udsat.\nAnsvarlig: Bo Dam\nFrist: 1. oktober 2009",
    )
    expect(parse(text).minutes.agendaItems[0]?.sections.map(({ kind, heading }) => `${kind} ${heading}`)).toEqual([
      "account Drøftelse",
      "decision Beslutning",
      "other Ansvarlig",
      "next-steps Frist",
    ])
    expect(outcomesOf(text)).toEqual(["postponed", "postponed"])
  })

  it("may end in dots", () => {
    const text = withHeadings(
      ["Punkt 9 ......: Ny molefyring", "Punkt 10 .....: Eventuelt"],
      "Indstilling ..: Forvaltningen indstiller, at molen fyres op.\nBeslutning ...: Godkendt.\nFraværende ...: Bo Dam",
    )
    const [item] = parse(text).minutes.agendaItems
    expect([item?.decision?.text, item?.absentees.map(({ name }) => name), item?.recommendations.map(({ by }) => by)]).toEqual([
      "Godkendt.",
      ["Bo Dam"],
      ["Forvaltningen"],
    ])
  })

  it("a label in the middle of running text is text", () => {
    const text = withHeadings(
      ["1. Ny molefyring", "2. Eventuelt"],
      "Beslutning\n\nUdvalget besluttede følgende for molen, som er fra 1912.\nØkonomi: udsættes til næste år.",
    )
    expect(parse(text).minutes.agendaItems[0]?.sections).toHaveLength(1)
  })
})

describe("an outcome right under the title", () => {
  it("is the decision where no heading says so", () => {
    const text =
      "Referat af møde i Havnerådet den 4. maj 2009\n\n1. Ny molefyring\n================\nGODKENDT.\n\nSagsfremstilling\nMolen er fra 1912.\n\n2. Salg af jolle\n================\nAFVIST.\n\nSagsfremstilling\nJollen er fra 1950.\n"
    expect(outcomesOf(text)).toEqual(["approved", "rejected"])
    expect(parse(text).minutes.agendaItems[0]?.sections.map(({ kind }) => kind)).toEqual(["decision", "case-presentation"])
  })
})

describe("forms of decision headings", () => {
  it.each(["Kendelse:", "Afgørelse:", "Resultat", "Konklusion:", "Besluttet:", "Bestyrelsens beslutning:"])("%s", (heading) => {
    expect(outcomesOf(withHeadings(["1. Ny molefyring", "2. Eventuelt"], `${heading}\nUdsat.`))).toEqual(["postponed", "postponed"])
  })
})

describe("forms of the head", () => {
  const items = "1. Godkendelse af dagsorden\n\nBeslutning:\nGodkendt.\n\n2. Eventuelt\n\nBeslutning:\nIntet.\n"

  it("a running header that opens the document is its title", () => {
    const header = (page: number): string =>
      `Bestyrelsen for Sundby Færgefart I/S\nReferat af møde den 3. september 2009                    Side ${page} af 3\n\n`
    const { minutes, coverage } = parse(
      `${header(1)}${header(2)}1. Godkendelse af dagsorden\n\nBeslutning:\nGodkendt.\n\n${header(3)}2. Eventuelt\n\nBeslutning:\nIntet.\n`,
    )
    expect(minutes.meeting).toMatchObject({ date: "2009-09-03", body: { name: "Bestyrelsen for Sundby Færgefart I/S" } })
    expect(minutes.agendaItems.map(({ decision }) => decision?.text)).toEqual(["Godkendt.", "Intet."])
    expect(coverage.unclaimed).toEqual([])
  })

  it("people of a table, with their roles", () => {
    const table =
      "Navn\tFunktion\tDeltog\nMette Skov Dahl\tFormand\tx\nRita Lund\t\tAfbud\nBo Hagen\t\tx\nUlrik Dam\tReferent\tx\nAse Ravn\t\t\n"
    expect(
      parse(`Skolebestyrelsen ved Molevejens Skole\n\nREFERAT\n\nMødedato\tTirsdag den 8. marts 2005\n\n${table}\n${items}`).minutes,
    ).toMatchObject({
      meeting: { body: { name: "Skolebestyrelsen ved Molevejens Skole" }, date: "2005-03-08" },
      participants: [
        { name: "Mette Skov Dahl", role: "chair", status: "present" },
        { name: "Rita Lund", status: "excused" },
        { name: "Bo Hagen", status: "present" },
        { name: "Ulrik Dam", role: "secretary", status: "present" },
        { name: "Ase Ravn", status: "absent" },
      ],
    })
  })

  it("people and whom they speak for, under labels that name the body", () => {
    const head =
      "Referat af møde i Havnerådet den 3. september 2009\n\nMødet blev holdt på Nordmolen, Kajvej 5\n\nDeltagere fra bestyrelsen:\nJan Bøgh, Sundby Kommune (formand)\nEllen Krog, Sundby Kommune\n\nAfbud:\nPalle Vad, Nørby Kommune\n\nFra administrationen:\nRegnskabschef Mie Bonde (referent)\n\nHavnerådet hævet kl. 12.40.\n\n"
    const { meeting, participants } = parse(head + items).minutes
    expect(meeting).toMatchObject({ location: "Nordmolen, Kajvej 5", endTime: "12:40" })
    expect(participants.map(({ name, role, status }) => [name, role, status])).toEqual([
      ["Jan Bøgh", "chair", "present"],
      ["Ellen Krog", null, "present"],
      ["Palle Vad", null, "excused"],
      ["Mie Bonde", "secretary", "present"],
    ])
  })

  it("members in capitals", () => {
    const head = "REFERAT AF MØDE I HAVNERÅDET DEN 27. APRIL 2011\n\nMEDLEMMER:\nBIRGIT KÆRGAARD (A)\nTONNI FREDSLUND (V)\n\n"
    expect(parse(head + items).minutes.participants.map(({ name, party }) => [name, party])).toEqual([
      ["BIRGIT KÆRGAARD", "A"],
      ["TONNI FREDSLUND", "V"],
    ])
  })
})

describe("between the head and the first item", () => {
  const items = "1. Godkendelse af dagsorden\nGodkendt.\n2. Havnefest\nUdsat.\n3. Eventuelt\nIntet.\n"

  it.each([["Møde nr. 9"], ["Ekstraordinært møde nr. 4/2020"], ["Emne\nBeslutning"], ["Pkt.\nEmne\nKonklusion\nAnsvarlig"]])(
    "%j is a part of the frame",
    (lines) => {
      const { minutes, coverage } = parse(`Referat fra Ungeråd tirsdag den 21. januar 2020 kl. 16.00\nSted: Klub Nord\n${lines}\n${items}`)
      expect(coverage.unclaimed).toEqual([])
      expect(minutes.agendaItems.map(({ title }) => title)).toEqual(["Godkendelse af dagsorden", "Havnefest", "Eventuelt"])
    },
  )
})

describe("earlier treatments on one line", () => {
  it("give body, day, number, text and absence each", () => {
    const text =
      "Referat af møde i Byrådet den 29. september 2008\n\n7. Ny molefyring\n\nTidligere behandling\nHavneudvalget den 9. september 2008, pkt. 44: Anbefales. Fraværende: Bo Dam.\nØkonomiudvalget den 16. september 2008, pkt. 102: Indstilles godkendt.\n\nBeslutning\nGodkendt.\n\n8. Eventuelt\n\nBeslutning\nIntet.\n"
    const result = parse(text)
    expect(result.minutes.agendaItems[0]?.treatments).toMatchObject([
      {
        date: "2008-09-09",
        body: "Havneudvalget",
        itemNumber: "44",
        text: "Anbefales.",
        outcome: "recommended",
        absentees: [{ name: "Bo Dam" }],
      },
      {
        date: "2008-09-16",
        body: "Økonomiudvalget",
        itemNumber: "102",
        text: "Indstilles godkendt.",
        outcome: "recommended",
        absentees: [],
      },
    ])
    expect(result.coverage.unclaimed).toEqual([])
  })

  const treatmentsOf = (...lines: string[]) => {
    const { minutes } = parse(
      ["Referat af møde i Byrådet den 29. september 2008", "", "7. Ny molefyring", "", ...lines, "", "Beslutning", "Godkendt.", ""].join(
        "\n",
      ),
    )
    return minutes.agendaItems[0]?.treatments.map(({ body, itemNumber, text, absentees }) => [
      body,
      itemNumber,
      text,
      ...absentees.map(({ name }) => name),
    ])
  }

  it("the absent stand behind the text, on the line below body and day", () => {
    expect(treatmentsOf("Tidligere behandling", "", "Havneudvalget, 9. september 2008, pkt. 5:", "Anbefalet. Fraværende: Bo Dam")).toEqual([
      ["Havneudvalget", "5", "Anbefalet.", "Bo Dam"],
    ])
  })

  it("below a recommendation only a line that names the item tells of one", () => {
    const advice = ["Indstilling", "Havnechefen indstiller,", "at fyret flyttes.", ""]
    expect(treatmentsOf(...advice, "Havneudvalget, 9. september 2008, pkt. 12: Godkendt.")).toEqual([["Havneudvalget", "12", "Godkendt."]])
    expect(treatmentsOf(...advice, "Havneudvalget 9. september 2008: se referatet.")).toEqual([])
  })
})

describe("contents", () => {
  it("a line of the head between two entries parts them", () => {
    const text =
      "Indholdsfortegnelse\n-\n\nREFERAT Havneudvalget d. 07-12-2021\n\nMødedato Tirsdag d. 7. december 2021\n\nIndholdsfortegnelse\n\nNy molefyring.....\t3\nEventuelt.....\t4\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIntet.\n"
    expect(
      parse(text)
        .minutes.tableOfContents.map(({ title }) => title)
        .filter((title) => title.length > 1),
    ).toEqual(["Ny molefyring", "Eventuelt"])
  })
})

describe("the meeting that its items tell of", () => {
  const item = (number: number, title: string, ...lines: string[]): string[] => [`${number}. ${title}`, "", ...lines, ""]
  const ours = ["Beslutning i Havneudvalget den 14-11-2012", "Godkendt.", ""]
  const theirs = ["Beslutning i Molerådet den 12-10-2012", "Godkendt.", ""]
  const named = ["Havneudvalget", "", "Referat", "", "Mødedato: 14. november 2012", ""]
  const advice = ["Indstilling", "Forvaltningen indstiller, at molen males."]

  it.each<[string, string, string[]]>([
    ["most decisions", "2012-11-14-havneudvalget minutes", [...item(1, "Ny mole", ...ours), ...item(2, "Nyt tag", ...theirs, ...ours)]],
    [
      "the last of as many",
      "2012-11-14-havneudvalget minutes",
      [...item(1, "Ny mole", ...theirs, ...ours), ...item(2, "Nyt tag", ...theirs, ...ours)],
    ],
    [
      "the day of the body in the head",
      "2012-11-14-havneudvalget minutes",
      ["Havneudvalget", "", "Referat", "", ...item(1, "Ny mole", ...theirs, ...ours), ...item(2, "Nyt tag", ...theirs)],
    ],
    [
      "the body of the day in the head",
      "2012-11-14-havneudvalget minutes",
      ["Referat", "", "Mødedato: 14. november 2012", "", ...item(1, "Ny mole", ...ours, ...theirs), ...item(2, "Nyt tag", ...theirs)],
    ],
    ["neither", " minutes", ["Referat", "", ...item(1, "Ny mole", "Beslutning", "Godkendt.")]],
    ["no day", "havneudvalget minutes", ["Havneudvalget", "", "Referat", "", ...item(1, "Ny mole", "Beslutning", "Godkendt.")]],
    ["nothing decided", "2012-11-14-havneudvalget agenda", [...named, ...item(1, "Ny mole", ...advice)]],
    [
      "only who was absent",
      "2012-11-14-havneudvalget minutes",
      [...named, ...item(1, "Ny mole", ...advice), ...item(2, "Afbud", "Afbud: Ida Holm")],
    ],
    [
      "its end behind a sentence",
      "2012-11-14-havneudvalget minutes 18:20",
      [...named, ...item(1, "Ny mole", "Beslutning", "Godkendt. Mødet hævet kl. 18.20")],
    ],
    [
      "no end far above the last line",
      "2012-11-14-havneudvalget minutes",
      [...named, ...item(1, "Ny mole", "Beslutning", "Mødet hævet kl. 18.20", "", ...Array(12).fill(`Molen ${"males ".repeat(9)}.`))],
    ],
    [
      "people in a table",
      "2012-11-14-havneudvalget minutes Ida Holm excused, Bo Dam present",
      [
        ...named,
        ...item(1, "Afbud", "Beslutning", "", "Medlemmer\tAfbud", "Ida Holm\tx", "Bo Dam\t", "Ny mole til havnen\t", "", "Godkendt."),
      ],
    ],
  ])("%s", (_, expected, lines) => {
    const { id, documentType, meeting, participants } = parse(`${lines.join("\n")}\n`).minutes
    const people = participants.map(({ name, status }) => `${name} ${status}`).join(", ")
    expect([id, documentType, meeting.endTime ?? "", people].join(" ").trimEnd().replace(/ {2,}/g, " ")).toBe(expected)
  })

  it("a case number in the title and above it is one, that of a document none", () => {
    const { agendaItems } = parse(
      [
        ...named,
        ...item(1, "Ny mole (12/3401)", "Sagsnr. 12/3401", "Beslutning", "Godkendt."),
        ...item(2, "Nyt tag (12/3402)", "Sagsnr. 12/3403", "Dok.nr.", "12/9999", "Beslutning", "Godkendt."),
      ].join("\n"),
    ).minutes
    expect(agendaItems.map(({ caseNumbers }) => caseNumbers.map(({ value }) => value))).toEqual([["12/3401"], ["12/3402", "12/3403"]])
  })
})
