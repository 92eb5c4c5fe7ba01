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

  it("do not go on with names of files", () => {
    expect(wrapped("Udbud af rengøringen på skoler og institutioner", "udbud_af_rengoering.pdf bilag_priser.xlsx")).toMatchObject({
      title: "Udbud af rengøringen på skoler og institutioner",
      attachments: [{ title: "udbud_af_rengoering.pdf" }, { title: "bilag_priser.xlsx" }],
    })
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

const items = (minutes: Minutes): string[] => minutes.agendaItems.map(({ number, title }) => `${number} ${title}`)
const texts = (item: AgendaItem | undefined, heading: string): string[] =>
  (item?.sections.find((one) => one.heading === heading)?.blocks ?? []).flatMap((block) =>
    block.type === "paragraph" ? [block.text] : block.type === "list" ? block.items.map(({ text }) => text) : [],
  )

describe("lines that look like the heading of an item", () => {
  it("tell of another item in a sentence", () => {
    const minutes = read(
      ...head,
      ...["Punkt 1: Dagsorden", "", "Beslutning", "", "Godkendt.", ""],
      ...["Punkt 2A: Ny mole", "", "Sagsfremstilling", "", "Molen er gammel.", ""],
      ...["Punkt 2B om gravning er sendt i udbud.", "", "Økonomi", "", "Ingen.", "", "Beslutning", "", "Afvist.", ""],
      ...["Punkt 3: Eventuelt", "", "Beslutning", "", "Intet."],
    )
    expect(items(minutes)).toEqual(["1 Dagsorden", "2A Ny mole", "3 Eventuelt"])
    expect(texts(minutes.agendaItems[1], "Sagsfremstilling")).toEqual(["Molen er gammel.", "Punkt 2B om gravning er sendt i udbud."])
  })

  it("list the titles of the items inside one of them", () => {
    const minutes = read(
      ...head,
      ...["1. Velkomst", "", "Sagsfremstilling", "", "Aftenens punkter:", "", "1. Velkomst", "2. Ny mole", "3. Eventuelt", ""],
      ...["Beslutning", "", "Godkendt.", "", "2. Ny mole", "", "Beslutning", "", "Godkendt.", ""],
      ...["3. Eventuelt", "", "Beslutning", "", "Intet."],
    )
    expect(items(minutes)).toEqual(["1 Velkomst", "2 Ny mole", "3 Eventuelt"])
    expect(texts(minutes.agendaItems[0], "Sagsfremstilling")).toEqual(["Aftenens punkter:", "Velkomst", "Ny mole", "Eventuelt"])
  })
})

describe("titles that begin with an ordinal", () => {
  it.each(["2. behandling af budget 2013", "3. kvartalsregnskab 2012", "1. behandling af takster"])("%s", (title) => {
    const minutes = read(
      ...head,
      "Punkt 1: Dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      `Punkt 2: ${title}`,
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(items(minutes)).toEqual(["1 Dagsorden", `2 ${title}`])
  })

  it("glued to the number", () => {
    const glued = (heading: string): string[] => [heading, "", "Kopier link til punktet", "", "BeslutningGodkendt.", ""]
    const minutes = read(...head, ...["40Dagsorden", "412. behandling af budget 2013", "42Ny mole"].flatMap(glued))
    expect(items(minutes)).toEqual(["40 Dagsorden", "41 2. behandling af budget 2013", "42 Ny mole"])
  })
})

describe("decisions", () => {
  const decided = (...lines: string[]): AgendaItem | undefined => read(...head, "1. Ny mole", "", ...lines).agendaItems[0]

  it("recommend something to another body", () => {
    const item = decided(
      "Beslutning",
      "",
      "Rådet anbefaler over for Byrådet,",
      "",
      "- at molen bygges,",
      "- at den males.",
      "",
      "Afbud: Ida Holm",
    )
    expect(headings(item)).toEqual(["Beslutning"])
    expect(item?.decision?.outcome).toBe("recommended")
    expect(item?.recommendations).toEqual([])
    expect(item?.absentees.map(({ name }) => name)).toEqual(["Ida Holm"])
  })

  it("are recommended by parts of a body, one after the other", () => {
    const lines = [
      "Et flertal i udvalget anbefaler,",
      "",
      "- at molen bygges.",
      "",
      "Et mindretal (Ida Holm) anbefaler,",
      "",
      "- at den rives ned.",
    ]
    const item = decided("Beslutning", "", ...lines, "", "Sagsfremstilling", "", "Molen er gammel.")
    expect(headings(item)).toEqual(["Beslutning", "Sagsfremstilling"])
    expect(item?.decision?.outcome).toBe("recommended")
    expect(item?.recommendations).toEqual([])
  })

  it("do not swallow what another body recommends below an empty heading", () => {
    const item = decided("Beslutning", "", "Forvaltningen indstiller,", "", "- at molen bygges.")
    expect(headings(item)).toEqual(["Beslutning", "Forvaltningen indstiller,"])
    expect(item?.recommendations).toMatchObject([{ by: "Forvaltningen", points: ["molen bygges."] }])
  })

  it.each([
    "Planen vedtages fra den 1. maj 2013.",
    "Godkendt med virkning fra 1. maj 2013.",
    "Udsat til den 4. december 2012.",
    "Udvalget drøfter planen igen den 4. december 2012.",
  ])("stand behind their label, with a day: %s", (text) => {
    const item = decided("Sagsfremstilling", "", "Molen er gammel.", "", `Beslutning: ${text}`)
    expect(headings(item)).toEqual(["Sagsfremstilling", "Beslutning"])
    expect(item?.decision?.text).toBe(text)
    expect(item?.treatments).toEqual([])
  })

  it("are told of in a sentence that begins like a heading", () => {
    const item = decided(
      "Sagsfremstilling",
      "",
      "Molen er gammel.",
      "",
      "Beslutning fra Byrådet om stenene er fulgt.",
      "",
      "Beslutning",
      "",
      "Godkendt.",
    )
    expect(headings(item)).toEqual(["Sagsfremstilling", "Beslutning"])
    expect(item?.treatments).toEqual([])
  })

  it("pass over a motion put forward in the present tense", () => {
    const item = decided("Beslutning", "", "C foreslår, at sagen sendes tilbage. Forslaget falder.", "", "Indstillingen vedtages.")
    expect(item?.decision).toMatchObject({ outcome: "approved", evidence: "vedtages" })
  })

  it("send to consultation whatever it is", () => {
    expect(decided("Beslutning", "", "Skitserne sendes i høring i otte uger.")?.decision?.outcome).toBe("sent-to-consultation")
    expect(decided("Beslutning", "", "De sendes i høring.")?.decision?.outcome).toBe("unknown")
  })
})

describe("earlier treatments", () => {
  it.each([
    "Udvalget for nære havne",
    "Centerrådet på Molebo",
    "Skolebestyrelsen ved Kajskolen",
    "Lokalrådet i Sandvig",
    "Hovedudvalget (MED)",
  ])("by %s", (body) => {
    const [item] = read(
      ...head,
      ...["1. Ny mole", "", "Historik", "", `${body}, 3. maj 2012, pkt. 7:`, "", "Anbefales.", ""],
      ...["Beslutning", "", "Godkendt."],
    ).agendaItems
    expect(item?.treatments).toMatchObject([{ body, date: "2012-05-03", itemNumber: "7", text: "Anbefales.", outcome: "recommended" }])
  })

  it("are not opened by a sentence about a body", () => {
    const [item] = read(
      ...head,
      ...[
        "1. Ny mole",
        "",
        "Historik",
        "",
        "Byrådet den 3. maj 2012:",
        "",
        "Udsat.",
        "",
        "Udvalget for havne behandles den 4. maj 2012:",
        "",
      ],
      ...["Beslutning", "", "Godkendt."],
    ).agendaItems
    expect(item?.treatments.map(({ body }) => body)).toEqual(["Byrådet"])
  })
})

describe("hearings", () => {
  it("plan what says which body, what for and when", () => {
    const [item] = read(
      ...head,
      ...[
        "1. Ny mole",
        "",
        "Høring",
        "",
        "Forslaget har været i høring fra 1. maj til 3. juni.",
        "Ældrerådet til høring den 4. december",
        "",
      ],
      ...["Beslutning", "", "Godkendt."],
    ).agendaItems
    expect(item?.plannedTreatments).toMatchObject([{ body: "Ældrerådet", purpose: "høring", date: "2012-12-04" }])
  })

  it("name an attachment, as the last of them", () => {
    const [item] = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "",
      "Godkendt.",
      "",
      "Bilag",
      "",
      "Notat om sten",
      "",
      "Høringssvar",
    ).agendaItems
    expect(headings(item)).toEqual(["Beslutning", "Bilag"])
    expect(item?.attachments.map(({ title }) => title)).toEqual(["Notat om sten", "Høringssvar"])
  })
})

describe("people absent", () => {
  it.each([
    ["Afbud: Ida Holm", ""],
    ["Fraværende:", "", "Ida Holm", ""],
    ["Afbud", "", "Ida Holm", ""],
  ])("between title and decision leave no empty section: %s", (...lines) => {
    const item = read(
      ...head,
      "1. Dagsorden",
      "",
      "Beslutning",
      "",
      "Godkendt.",
      "",
      "2. Ny mole",
      "",
      ...lines,
      "Beslutning",
      "",
      "Godkendt.",
    ).agendaItems[1]
    expect(item?.absentees.map(({ name }) => name)).toEqual(["Ida Holm"])
    expect(headings(item)).toEqual(["Beslutning"])
  })

  const people = (...lines: string[]): string[] =>
    read(...head.slice(0, -1), ...lines, "", "1. Ny mole", "Beslutning", "Godkendt.").participants.map(
      ({ name, status }) => `${name} ${status}`,
    )

  it("have a substitute told below them", () => {
    expect(people("Deltagere:", "Bo Dam (A)", "Afbud: Ida Holm (A)", "Per Krag (A) mødte for Ida Holm (A)")).toEqual([
      "Bo Dam present",
      "Ida Holm excused",
      "Per Krag present",
    ])
  })

  it("are stood in for by people without a role of their own", () => {
    const [first, second] = read(
      ...head.slice(0, -1),
      ...[
        "Deltagere:",
        "Per Krag (A) - stedfortræder for Ida Holm (A)",
        "Ina Lund (V), suppleant",
        "",
        "1. Ny mole",
        "Beslutning",
        "Godkendt.",
      ],
    ).participants
    expect(first).toMatchObject({ name: "Per Krag", role: null, roleText: null, status: "present" })
    expect(second).toMatchObject({ name: "Ina Lund", role: "other", roleText: "suppleant", status: "present" })
  })

  it("have one named by a pronoun", () => {
    expect(people("Deltagere: Bo Dam (A)", "Afbud: Ida Holm (A), for hende mødte Per Krag (A)")).toEqual([
      "Bo Dam present",
      "Ida Holm excused",
      "Per Krag present",
    ])
  })

  it("gave no notice", () => {
    expect(people("Deltagere:", "Bo Dam (A)", "", "Fraværende uden afbud:", "Ida Holm (A)")).toEqual(["Bo Dam present", "Ida Holm absent"])
    expect(people("Deltagere:", "Bo Dam (A)", "", "Fraværende med afbud:", "Ida Holm (A)")).toEqual(["Bo Dam present", "Ida Holm excused"])
  })

  it.each<[string, string[], string | null, string[]]>([
    ["between two lines", ["Godkendt.", "Fraværende: Ida Holm", "Molen males."], "Godkendt.\n\nMolen males.", ["Ida Holm absent"]],
    [
      "on every other line",
      ["Godkendt.", "Ida Holm deltog ikke i sagens behandling.", "Molen males.", "Bo Dam havde meldt afbud."],
      "Godkendt.\n\nMolen males.",
      ["Ida Holm partial", "Bo Dam excused"],
    ],
    [
      "under a list item",
      ["1. Molen males.", "Ida Holm deltog ikke.", "2. Kranen sælges."],
      "1. Molen males.\n2. Kranen sælges.",
      ["Ida Holm absent"],
    ],
    ["nobody, below the label", ["Fraværende:", "", "Ingen", "Godkendt."], "Godkendt.", []],
    ["a dash below the label", ["Fraværende:", "", "-", "Godkendt."], "Godkendt.", []],
    ["names below the label", ["Fraværende:", "", "Ida Holm", "Bo Dam", "Godkendt."], "Godkendt.", ["Ida Holm absent", "Bo Dam absent"]],
    [
      "a name and a substitute below the label",
      ["Fraværende:", "", "Ida Holm (A)", "I stedet for Ida Holm deltog Bo Dam.", "Godkendt."],
      "Godkendt.",
      ["Ida Holm absent Bo Dam"],
    ],
    [
      "a list below the label",
      ["Fraværende:", "", "- Ida Holm", "- Bo Dam", "", "Godkendt."],
      "Godkendt.",
      ["Ida Holm absent", "Bo Dam absent"],
    ],
    ["a list of other things", ["Fraværende:", "", "- Molen males", "- Kranen sælges"], "- Molen males\n- Kranen sælges", []],
    ["a comma at the line end", ["Fraværende: Ida Holm,", "Bo Dam", "", "Godkendt."], "Godkendt.", ["Ida Holm absent", "Bo Dam absent"]],
    ["an og at the line end", ["Fraværende: Ida Holm og", "Bo Dam", "", "Godkendt."], "Godkendt.", ["Ida Holm absent", "Bo Dam absent"]],
    [
      "an ampersand at the line end",
      ["Fraværende: Ida Holm &", "Bo Dam", "", "Godkendt."],
      "Godkendt.",
      ["Ida Holm absent", "Bo Dam absent"],
    ],
    ["words that are no names", ["Fraværende:", "", "Molen males."], "Molen males.", []],
    ["a label alone", ["Fraværende:"], null, []],
    ["names under an exclamation", ["Godkendt! ", "Ida Holm, Bo Dam"], "Godkendt!", ["Ida Holm absent", "Bo Dam absent"]],
    ["names as a paragraph", ["Godkendt.", "", "Ida Holm", "Bo Dam"], "Godkendt.", ["Ida Holm absent", "Bo Dam absent"]],
  ])("are no part of the decision: %s", (_, lines, text, expected) => {
    const [item] = read(...head, "1. Ny mole", "", "Beslutning", ...lines).agendaItems
    expect(item?.decision?.text).toBe(text)
    expect(item?.absentees.map(({ name, status, substitute }) => [name, status, substitute ?? ""].join(" ").trim())).toEqual(expected)
  })

  it("keep the excuse that the list of members gives, but were there if they came late", () => {
    expect(people("Deltagere:", "Bo Dam (A): Afbud", "Stedfortræder: Ida Holm for Bo Dam")).toEqual(["Bo Dam excused", "Ida Holm present"])
    expect(people("Deltagere:", "Bo Dam (A): Afbud", "Bo Dam ankom kl. 17.")).toEqual(["Bo Dam present"])
    expect(people("Deltagere: Bo Dam, Ida Holm", "Fraværende: BO DAM (A)")).toEqual(["Bo Dam absent", "Ida Holm present"])
  })

  it("have a reason and a substitute", () => {
    const [item] = read(
      ...head,
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "Fraværende: Ida Holm (A), ferie - Per Krag (A) mødte som stedfortræder.",
    ).agendaItems
    expect(item?.absentees).toMatchObject([{ name: "Ida Holm", status: "absent", note: "ferie", substitute: "Per Krag" }])
  })
})

describe("the frame", () => {
  it("has headers with a small »side« behind a gap", () => {
    const page = (number: number): string[] => [`Havneudvalget den 14. november 2012\tside ${number}`, ""]
    const minutes = read(
      ...head,
      ...[
        "1. Dagsorden",
        "",
        "Beslutning",
        "",
        "Godkendt.",
        "",
        ...page(2),
        "2. Ny mole",
        "",
        "Beslutning",
        "",
        "Afslag, jf. rapporten, side 3",
        "",
      ],
      ...[...page(3), "3. Eventuelt", "", "Beslutning", "", "Intet."],
    )
    expect(minutes.agendaItems.map(({ decision }) => decision?.text)).toEqual(["Godkendt.", "Afslag, jf. rapporten, side 3", "Intet."])
  })

  it("has the title again beside a page number, once", () => {
    const minutes = read(
      ...["REFERAT Havneudvalget 2010-2013 d. 14-11-2012", "", "Mødested Kaj 3", "", "Punkt 1: Ny mole", "", "Sagsfremstilling", ""],
      ...["Molen er gammel.", "", "Side 2 af 3", "", "Havneudvalget 2010-2013, 14-11-2012", "", "Den er af træ.", "", "Side 3 af 3", ""],
      ...["Beslutning", "", "Godkendt."],
    )
    expect(texts(minutes.agendaItems[0], "Sagsfremstilling")).toEqual(["Molen er gammel.", "Den er af træ."])
  })

  it("has contents with a blank before the page", () => {
    const contents = (columns: string, ...lines: string[]) =>
      read(
        ...head,
        "Indholdsfortegnelse",
        "",
        columns,
        ...lines,
        "",
        "1. Dagsorden",
        "Beslutning",
        "Godkendt.",
        "",
        "2. Plan 2013",
        "Beslutning",
        "Godkendt.",
      ).tableOfContents.map(({ title, page }) => `${title}|${page}`)
    expect(contents("Pkt. Tekst Side", "1 Dagsorden 1", "2 Plan 2013 2")).toEqual(["Dagsorden|1", "Plan 2013|2"])
    expect(contents("Pkt. Tekst", "1 Dagsorden", "2 Plan 2013")).toEqual(["Dagsorden|null", "Plan 2013|null"])
  })

  it("knows the bullet of Word below a line that wraps", () => {
    const [item] = read(
      ...head,
      "1. Ny mole",
      "",
      "Sagsfremstilling",
      "",
      "o Nordmolen",
      "o Sydmolen,",
      "som er ny",
      "o Østmolen",
      "",
      "Beslutning",
      "Godkendt.",
    ).agendaItems
    expect(texts(item, "Sagsfremstilling")).toEqual(["Nordmolen", "Sydmolen,\nsom er ny", "Østmolen"])
  })
})

describe("contents that the fifteenth and sixteenth blind sets showed", () => {
  const contents = (...lines: string[]): [string, number | null][] =>
    read(
      ...head,
      ...lines,
      "",
      ...["Ny mole i Sandvig", "Takster for bådpladser", "Lejemål på kajen"].flatMap((title, at) => [
        `Punkt ${at + 1}: ${title}`,
        "",
        "Beslutning",
        "Godkendt.",
        "",
      ]),
    ).tableOfContents.map(({ title, page }) => [title, page])
  const plain = [
    ["Ny mole i Sandvig", null],
    ["Takster for bådpladser", null],
    ["Lejemål på kajen", null],
  ]

  it("the number printed twice", () => {
    expect(contents("Indholdsfortegnelse", "1.  1. Ny mole i Sandvig", "2.  2. Takster for bådpladser", "3.  3. Lejemål på kajen")).toEqual(
      plain,
    )
  })

  it("a title that begins with another number keeps it", () => {
    expect(contents("Indholdsfortegnelse", "1. 3 nye moler", "2. Takster for bådpladser")[0]).toEqual(["3 nye moler", null])
  })

  it("groups and entries without full stops on one line", () => {
    expect(contents("Dagsorden: Åbne punkter: 1 Ny mole i Sandvig 2 Takster for bådpladser Lukkede punkter: 3 Lejemål på kajen")).toEqual(
      plain,
    )
  })

  it("groups counted with letters are no entries, and no absent people", () => {
    const minutes = read(
      ...head.slice(0, -1),
      "Afbud fra: ",
      "Referent: Ida Holm",
      "",
      "A. Beslutningssager",
      "1. Ny mole i Sandvig",
      "B. Orienteringssager",
      "2. Takster for bådpladser",
      "C. Tillæg",
      "3. Lejemål på kajen",
      "",
      ...["Ny mole i Sandvig", "Takster for bådpladser", "Lejemål på kajen"].flatMap((title, at) => [
        `${at + 1}. ${title}`,
        "",
        "Beslutning",
        "Godkendt.",
        "",
      ]),
    )
    expect(minutes.tableOfContents.map(({ title, page }) => [title, page])).toEqual(plain)
    expect(minutes.participants.map(({ name }) => name)).toEqual(["Ida Holm"])
  })

  it("a page that Word lost ends its entry", () => {
    expect(
      contents(
        "Indholdsfortegnelse",
        "Ny mole i Sandvig.....2",
        "Takster for bådpladser.....Fejl! Bogmærke er ikke defineret.",
        "Lejemål på kajen.....9",
      ),
    ).toEqual([
      ["Ny mole i Sandvig", 2],
      ["Takster for bådpladser", null],
      ["Lejemål på kajen", 9],
    ])
  })
})

describe("pages counted in Roman figures", () => {
  const pages = (first: string, second: string): Minutes =>
    read(...head, "1. Ny mole", "", "Beslutning", "Godkendt.", "", first, "", "2. Takster", "", "Beslutning", "Udsat.", "", second, "")
  const texts = ({ agendaItems }: Minutes): (string | null | undefined)[] => agendaItems.map(({ decision }) => decision?.text)

  it("are frame, alone and behind the name and day of the meeting", () => {
    expect(texts(pages("II", "Møde i Havneudvalget den 14. november 2012 III"))).toEqual(["Godkendt.", "Udsat."])
  })

  it.each([
    ["parts of a text begin with I", "I", "II"],
    ["pages come in their order", "II", "IV"],
  ])("%s", (_, first, second) => {
    expect(texts(pages(first, second))).toEqual([`Godkendt.\n\n${first}`, `Udsat.\n\n${second}`])
  })

  it("one alone is no page", () => {
    expect(texts(pages("II", "Mødet slut."))[0]).toBe("Godkendt.\n\nII")
  })
})

describe("headings of items that the fifteenth and sixteenth blind sets showed", () => {
  it("a title wrapped above its number", () => {
    const { agendaItems } = read(
      ...head,
      "Godkendelse af dagsorden",
      "Sag nr. 12",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      "Ny mole i Sandvig, fornyet høring på grund af ændret",
      "længde",
      "Sag nr. 13",
      "",
      "Beslutning",
      "Udsat.",
    )
    expect(agendaItems.map(({ number, title, decision }) => [number, title, decision?.text])).toEqual([
      ["12", "Godkendelse af dagsorden", "Godkendt."],
      ["13", "Ny mole i Sandvig, fornyet høring på grund af ændret længde", "Udsat."],
    ])
  })

  it("a title in words of a heading under a number behind a bullet", () => {
    const { agendaItems, participants } = read(
      ...head,
      "• 61",
      "Bemærkninger til dagsordenen",
      "",
      "• Beslutning",
      "Ingen.",
      "Fraværende: Ida Holm",
      "",
      "• 62",
      "Ny mole",
      "Sagsnr.: 12-000410",
      "",
      "• Beslutning",
      "Godkendt.",
    )
    expect(agendaItems.map(({ number, title }) => `${number} ${title}`)).toEqual(["61 Bemærkninger til dagsordenen", "62 Ny mole"])
    expect(agendaItems[0]?.absentees).toMatchObject([{ name: "Ida Holm", status: "absent" }])
    expect(participants).toEqual([])
  })
})

describe("case lines that the fifteenth and sixteenth blind sets showed", () => {
  const itemOf = (...lines: string[]): AgendaItem | undefined => read(...head, ...lines, "", "Beslutning", "Godkendt.").agendaItems[0]
  const numbers = (item: AgendaItem | undefined): string[] => item?.caseNumbers.map(({ value }) => value) ?? []

  it("Sag nr. before a year and a number; the number of the item alone is none", () => {
    const item = itemOf("1. Ny mole", "Sag nr. 2006-11421")
    expect(numbers(item)).toEqual(["2006-11421"])
    expect(headings(item)).toEqual(["Beslutning"])
  })

  it("a number before the title and one behind it", () => {
    const item = itemOf("Nr. 1  HR 302/11. Ny mole (2011-48811)")
    expect(item?.title).toBe("Ny mole")
    expect(numbers(item)).toEqual(["HR 302/11", "2011-48811"])
  })

  it("who was absent behind the number", () => {
    const item = itemOf("1. Ny mole", "J.nr.: Sagsid.: 13/4115 Initialer: abc Fraværende: Afbud: Ida Holm")
    expect(numbers(item)).toEqual(["13/4115"])
    expect(item?.absentees).toMatchObject([{ name: "Ida Holm", status: "excused" }])
  })
})

describe("heads that the fifteenth and sixteenth blind sets showed", () => {
  const body = ["", "1. Ny mole", "", "Beslutning", "Godkendt."]

  it("day, time and place on one line", () => {
    const { meeting } = read("Havneudvalget", "Referat", "", "Dato: 14.06.07 Tid: 17.30-19.00 Sted: Pakhuset, lokale B", ...body)
    expect(meeting).toMatchObject({ date: "2007-06-14", startTime: "17:30", endTime: "19:00", location: "Pakhuset, lokale B" })
  })

  it("a time behind its label without a mark", () => {
    const { meeting } = read("Havneudvalget", "Referat", "Dato 7. oktober 2014", "Tidspunkt 16.00 – 17.15", ...body)
    expect(meeting).toMatchObject({ startTime: "16:00", endTime: "17:15" })
  })

  it("the end told behind the label of the time", () => {
    const { meeting } = read("Havneudvalget", "Referat", "", "Dato: 7. oktober 2014 kl. 8.30", "Tid: Mødet sluttede kl. 11.50", ...body)
    expect(meeting).toMatchObject({ startTime: "08:30", endTime: "11:50" })
  })

  it("an address behind the time", () => {
    const { meeting } = read("Havneudvalget", "Referat", "7. oktober 2014 kl. 10.00, Alléen 15, Sandvig", ...body)
    expect(meeting).toMatchObject({ startTime: "10:00", location: "Alléen 15, Sandvig" })
  })

  it("roles before the names, all on one line", () => {
    const { participants } = read(...head.slice(0, -1), "Formand Ida Holm (C), Næstformand Bo Damgaard (A), Asta Krogh (V)", ...body)
    expect(participants.map(({ name, role, party }) => [name, role, party])).toEqual([
      ["Ida Holm", "chair", "C"],
      ["Bo Damgaard", "deputy-chair", "A"],
      ["Asta Krogh", null, "V"],
    ])
  })

  it("the name of the body in two languages", () => {
    const { meeting } = read("Kommunalbestyrelsi / Kommunalbestyrelsen", "Referat", "Mødedato: 7. oktober 2014", ...body)
    expect(meeting.body.name).toBe("Kommunalbestyrelsen")
  })

  it("two who both sent regrets", () => {
    const { participants } = read(
      ...head.slice(0, -1),
      "Medlemmerne var til stede bortset fra Ida Holm (F) og Bo Damgaard, som begge havde meldt forfald.",
      ...body,
    )
    expect(participants.map(({ name, status }) => `${name} ${status}`)).toEqual(["Ida Holm excused", "Bo Damgaard excused"])
  })
})

describe("ends that the fifteenth and sixteenth blind sets showed", () => {
  const lastItem = (...lines: string[]): AgendaItem | undefined =>
    read(...head, "1. Ny mole", "", "Beslutning", "Godkendt.", "", ...lines).agendaItems[0]

  it("initials in small letters behind »Ref.:« sign the minutes", () => {
    const item = lastItem("Ref.: kl")
    expect(item?.decision?.text).toBe("Godkendt.")
    expect(item?.sections.map(({ kind }) => kind)).toEqual(["decision", "signature"])
  })

  it("an address over a link of the web site is its foot; one without a link is text", () => {
    expect(lastItem("Pakhuset", "Havnepladsen 2", "Til toppen")?.decision?.text).toBe("Godkendt.")
    expect(lastItem("Pakhuset", "Havnepladsen 2")?.decision?.text).toBe("Godkendt.\n\nPakhuset\nHavnepladsen 2")
  })
})

describe("numbers of items with committee, year and openness", () => {
  const coded = (...titles: string[]): Minutes =>
    read(
      ...head,
      "Til behandling forelå:",
      ...titles,
      "",
      ...titles.flatMap((title, at) => [
        `J.nr. 05.13.0${at}P20 Brevid 491022`,
        title,
        "",
        "Baggrund",
        "Molen er gammel.",
        "",
        "Godkendt.",
        "",
      ]),
    )

  it("stand in the contents and over the items", () => {
    const { agendaItems, tableOfContents } = coded("HAU-55/07-O Ny mole", "HAU-56/07-O Takster", "HAU-57/07-L Lukket sag: Lejemål")
    expect(agendaItems.map(({ number, title, public: open }) => [number, title, open])).toEqual([
      ["HAU-55/07-O", "Ny mole", null],
      ["HAU-56/07-O", "Takster", null],
      ["HAU-57/07-L", "Lejemål", false],
    ])
    expect(tableOfContents.map(({ title }) => title)).toEqual(["Ny mole", "Takster", "Lukket sag: Lejemål"])
  })

  it("a plan's number inside a text heads nothing", () => {
    const { agendaItems } = read(
      ...head,
      "1. Ny mole",
      "",
      "Baggrund",
      "Molen er gammel.",
      "",
      "HAU-55/07-O Ny mole er lagt ved.",
      "",
      "2. Takster",
    )
    expect(agendaItems.map(({ number }) => number)).toEqual(["1", "2"])
  })
})

describe("pages with a header of their own", () => {
  const decisions = (top: readonly string[], first: readonly string[], second: readonly string[]): (string | null | undefined)[] =>
    read(
      ...top,
      "Møde i Havneudvalget onsdag den 14. november 2012 kl. 17.00",
      "",
      "1. Ny mole",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      ...first,
      "",
      "2. Takster",
      "",
      "Beslutning",
      "Udsat.",
      "",
      ...second,
    ).agendaItems.map(({ decision }) => decision?.text)

  it("a short day and the page, on two pages that follow each other", () => {
    expect(decisions([], ["Vedtagelser - Havneudvalget 14.11.12\t2"], ["Vedtagelser - Havneudvalget 14.11.12\t3", ""])).toEqual([
      "Godkendt.",
      "Udsat.",
    ])
  })

  it("the words of the title below the number of the page", () => {
    const header = (page: number): string => `HAVNSØ KOMMUNE                                Blad nr. ${page}`
    expect(decisions([header(4), ""], [header(5), "Havneudvalget den 14. november 2012"], [])).toEqual(["Godkendt.", "Udsat."])
  })
})

describe("attachments with titles that are headings elsewhere", () => {
  it("the last line under another entry is one, a heading with text below is none", () => {
    const bilag = (...below: string[]): AgendaItem | undefined =>
      read(...head, "1. Ny mole", "", "Beslutning", "Godkendt.", "", "Bilag", "", "Byggeprogram", "Tidsplan", ...below).agendaItems[0]
    expect(bilag()?.attachments.map(({ title }) => title)).toEqual(["Byggeprogram", "Tidsplan"])
    expect(headings(bilag("Arbejdet begynder i maj."))).toEqual(["Beslutning", "Bilag", "Tidsplan"])
  })
})
