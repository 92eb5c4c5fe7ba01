/** Single statements of the head and of decisions, each in a whole document: what is said, and what only looks like it. */
import { describe, expect, it } from "vitest"
import { type AgendaItem, type Minutes, parse } from "../../src/index.ts"

const read = (...lines: string[]): Minutes => parse(`${lines.join("\n")}\n`).minutes
const body = ["1. Ny mole", "", "Beslutning", "Godkendt.", ""]
const meetingOf = (...lines: string[]): Minutes["meeting"] => read(...lines, "", ...body).meeting
const item = (...lines: string[]): AgendaItem | undefined =>
  read("Referat", "Havneudvalget", "Mødedato: 14. november 2012 kl. 17:00", "", "1. Ny mole", "", ...lines).agendaItems[0]

describe("titles without labels", () => {
  it.each<[string, string]>([
    ["Referat fra møde i Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Ekstraordinært referat fra Havneudvalgets møde den 3. maj 2011", "Havneudvalget"],
    ["Godkendt referat af ordinært møde i Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Foreløbigt beslutningsreferat: møde nr. 9 i Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Tillægsdagsorden for Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Mødeprotokol over Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Lukket referat fra Havneudvalgets ordinære møde den 3. maj 2011", "Havneudvalget"],
    ["Beslutninger fra mødet i Havneudvalget den 3. maj 2011", "Havneudvalget"],
    ["Udskrift af byrådets forhandlingsprotokol den 3. maj 2011", "Byrådet"],
    ["Byrådsmøde den 3. maj 2011", "Byrådet"],
    ["Havneudvalgsmødet den 3. maj 2011", "Havneudvalget"],
    ["Bestyrelsesmøde den 3. maj 2011", "Bestyrelsen"],
    ["Huslejenævnsmøde den 3. maj 2011", "Huslejenævnet"],
    ["Havneudvalget, mandag den 3. maj 2011", "Havneudvalget"],
    ["Havneudvalget – referat den 3. maj 2011", "Havneudvalget"],
    ["Havneudvalget, åbent referat den 3. maj 2011", "Havneudvalget"],
    ["Havneudvalget, møde nr. 4/2011 den 3. maj 2011", "Havneudvalget"],
  ])("%j", (line, name) => {
    expect(meetingOf(line)).toMatchObject({ body: { name }, date: "2011-05-03" })
  })

  it.each<[string, string | null, string | null, string | null]>([
    ["Referat fra møde i Havneudvalget den 3. maj 2011 kl. 17 i Byrådssalen", "17:00", null, "Byrådssalen"],
    ["Referat fra møde i Havneudvalget den 3. maj 2011 kl. 17.00-19.30 på Rådhuset.", "17:00", "19:30", "Rådhuset"],
    ["Referat fra møde i Havneudvalget den 3. maj 2011, klokken 17 til 19, hos Lodserne", "17:00", "19:00", "Lodserne"],
    ["Referat fra møde i Havneudvalget den 3. maj 2011 i Byrådssalen", null, null, "Byrådssalen"],
    ["Referat fra møde i Havneudvalget den 3. maj 2011 på Rådhuset", null, null, "Rådhuset"],
    ["Referat fra møde i Havneudvalget den 3. maj 2011", null, null, null],
  ])("times and place of %j", (line, startTime, endTime, location) => {
    expect(meetingOf(line)).toMatchObject({ date: "2011-05-03", startTime, endTime, location, body: { name: "Havneudvalget" } })
  })
})

describe("free lines of the head", () => {
  const head = ["Referat", "Havneudvalget", "Mødedato: 14. november 2012", ""]

  it.each([
    ["Mødet blev holdt på Nordskolen, Skolevej 2", "Nordskolen, Skolevej 2"],
    ["Møde afholdt i Bådhuset.", "Bådhuset"],
    ["Mødet afholdes hos Lodserne", "Lodserne"],
    ["Mødet blev holdt i mødelokale 2", "mødelokale 2"],
    ["Mødet er afholdt onsdag den 14. november 2012 på Rådhuset", "Rådhuset"],
    ["i mødelokale 1, Rådhuset i Sandvig", "mødelokale 1, Rådhuset i Sandvig"],
    ["Byrådssalen  på Rådhuset", "Byrådssalen på Rådhuset"],
    ["Sandvig Rådhus, lokale 3", "Sandvig Rådhus, lokale 3"],
    ["Molevej 3", "Molevej 3"],
    ["Ny Havnegade 7, 2. sal", "Ny Havnegade 7, 2. sal"],
  ])("%j is a place", (line, location) => {
    expect(meetingOf(...head, line).location).toBe(location)
  })

  it.each(["Mødet blev holdt i god ro", "Molevej er lukket", "i går", "Ida Holm bød på kaffe", "Lokalet var koldt den dag"])(
    "%j is no place",
    (line) => {
      expect(meetingOf(...head, line).location).toBeNull()
    },
  )

  it("the first place stays, whatever follows", () => {
    expect(
      meetingOf(...head, "Mødested: Rådhuset", "", "Mødet blev holdt på Nordskolen", "", "i mødelokale 1", "", "Molevej 3").location,
    ).toBe("Rådhuset")
  })

  it.each([
    ["Havneudvalget 2010-2013", 2010, 2013],
    ["Vejudvalget 2010-2013", null, null],
  ])("the term may stand with the second mention: %j", (line, termFrom, termTo) => {
    expect(meetingOf("Udvalg: Havneudvalget", "", line, "Mødedato: 14. november 2012").body).toEqual({
      name: "Havneudvalget",
      termFrom,
      termTo,
    })
  })

  it("the first term stays", () => {
    expect(meetingOf("Udvalg: Havneudvalget 2006-2009", "", "Havneudvalget 2010-2013", "Mødedato: 14. november 2012").body).toMatchObject({
      termFrom: 2006,
      termTo: 2009,
    })
  })

  it.each<[string[], string | null, string | null]>([
    [["Starttidspunkt: 14-11-2012 16:00:00", "Sluttidspunkt: 14-11-2012 18:15:00"], "16:00", "18:15"],
    [["Tidspunkt: kl. 16.00 - 18.15"], "16:00", "18:15"],
    [["Tidspunkt: Onsdag den 14. november 2012, kl. 16"], "16:00", null],
    [["Mødet begyndte kl. 16 og sluttede kl. 18.15."], "16:00", "18:15"],
    [["Bo Dam var fraværende. Mødet blev hævet kl. 18.15."], null, "18:15"],
  ])("times in %j", (lines, startTime, endTime) => {
    expect(meetingOf(...head, ...lines)).toMatchObject({ startTime, endTime })
  })
})

describe("people of the head", () => {
  const head = ["Referat", "Havneudvalget", "Mødedato: 14. november 2012", ""]
  const people = (...lines: string[]): string[] =>
    read(...head, ...lines, "", ...body).participants.map(({ name, status, role }) =>
      [name, status, ...(role === null ? [] : [role])].join(" "),
    )

  it.each<[string, string[], string[]]>([
    ["a list on one line", ["Medlemmer: Ida Holm, Bo Dam"], ["Ida Holm present", "Bo Dam present"]],
    ["a list that goes on", ["Medlemmer: Ida Holm,", "Bo Dam"], ["Ida Holm present", "Bo Dam present"]],
    ["names under a label", ["Til stede:", "Ida Holm", "Bo Dam"], ["Ida Holm present", "Bo Dam present"]],
    ["marks before names", ["Til stede:", "- Ida Holm", "• Bo Dam"], ["Ida Holm present", "Bo Dam present"]],
    ["a chair", ["Formand: Ida Holm"], ["Ida Holm present chair"]],
    ["a deputy", ["Næstformand: Ida Holm"], ["Ida Holm present deputy-chair"]],
    ["a mayor", ["Borgmester: Ida Holm"], ["Ida Holm present chair"]],
    ["a secretary", ["Referent: Ida Holm"], ["Ida Holm present secretary"]],
    ["excuses on one line", ["Afbud: Ida Holm, Bo Dam"], ["Ida Holm excused", "Bo Dam excused"]],
    ["excuses that go on", ["Afbud: Ida Holm,", "Bo Dam"], ["Ida Holm excused", "Bo Dam excused"]],
    ["excuses one a line", ["Afbud:", "Ida Holm", "Bo Dam"], ["Ida Holm excused", "Bo Dam excused"]],
    ["absent, one a line", ["Fraværende:", "- Ida Holm", "- Bo Dam"], ["Ida Holm absent", "Bo Dam absent"]],
    ["nobody excused", ["Medlemmer: Ida Holm", "Afbud: Ingen"], ["Ida Holm present"]],
    ["a dash for nobody", ["Medlemmer: Ida Holm", "Afbud: -"], ["Ida Holm present"]],
    ["a list ends where excuses begin", ["Medlemmer: Ida Holm,", "Afbud: Bo Dam"], ["Ida Holm present", "Bo Dam excused"]],
    ["a role inside the list", ["Til stede:", "Formand: Ida Holm", "Bo Dam (A)"], ["Ida Holm present chair", "Bo Dam present"]],
    ["a sentence over two lines", ["Der var afbud fra Ida Holm og", "Bo Dam."], ["Ida Holm excused", "Bo Dam excused"]],
  ])("%s", (_, lines, expected) => {
    expect(people(...lines)).toEqual(expected)
  })
})

describe("absence in a decision", () => {
  const absent = (...lines: string[]): string[] | undefined => item("Beslutning", ...lines)?.absentees.map(({ name }) => name)

  it.each<[string, string[], string[], string]>([
    ["above the outcome", ["Fraværende: Ida Holm", "Godkendt."], ["Ida Holm"], "Godkendt."],
    ["below it", ["Godkendt.", "", "Fraværende: Ida Holm"], ["Ida Holm"], "Godkendt."],
    ["in one paragraph", ["Godkendt.", "Ida Holm var fraværende."], ["Ida Holm"], "Godkendt."],
    ["over two lines", ["Godkendt.", "", "Fraværende: Ida Holm,", "Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["with og at the end", ["Godkendt.", "", "Fraværende: Ida Holm og", "Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["a label over names", ["Godkendt.", "", "Fraværende:", "Ida Holm", "Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["a label over a list", ["Godkendt.", "", "Fraværende:", "- Ida Holm", "- Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["a label over nobody", ["Fraværende:", "Ingen", "", "Godkendt."], [], "Godkendt."],
    ["a label over a dash", ["Fraværende:", "-", "", "Godkendt."], [], "Godkendt."],
    [
      "under a point of a list",
      ["Det blev besluttet,", "- at molen bygges.", "Ida Holm var fraværende."],
      ["Ida Holm"],
      "Det blev besluttet,\n\n- at molen bygges.",
    ],
  ])("%s", (_, lines, names, text) => {
    expect(absent(...lines)).toEqual(names)
    expect(item("Beslutning", ...lines)?.decision?.text).toBe(text)
  })
})

describe("whose decision it is", () => {
  it.each<[string, string, string | null, string | null]>([
    ["Beslutning i Vejudvalget den 3. november 2012:", "Vejudvalget", "2012-11-03", null],
    ["Beslutning fra Vejudvalget, den 3. november 2012", "Vejudvalget", "2012-11-03", null],
    ["Beslutning Vejudvalget den 3. november 2012, pkt. 7", "Vejudvalget", "2012-11-03", "7"],
    ["Beslutning i Vejudvalget lørdag den 3. november 2012, punkt 12:", "Vejudvalget", "2012-11-03", "12"],
    ["Beslutning i Havneudvalget den 3. november 2012", "Havneudvalget", "2012-11-03", null],
  ])("%j tells of an earlier treatment", (heading, treating, date, itemNumber) => {
    const found = item(heading, "Anbefales.", "", "Beslutning i Havneudvalget den 14. november 2012", "Godkendt.")
    expect(found?.treatments).toMatchObject([{ body: treating, date, itemNumber, text: "Anbefales." }])
    expect(found?.decision?.text).toBe("Godkendt.")
  })

  it.each([
    "Beslutning",
    "Beslutning:",
    "Beslutning den 14. november 2012",
    "Beslutning i Udvalget den 14. november 2012",
    "Beslutning i Havneudvalget",
    "Beslutning i Havneudvalget den 14-11-2012:",
  ])("%j is the meeting's own", (heading) => {
    const found = item(heading, "Godkendt.")
    expect(found?.decision?.text).toBe("Godkendt.")
    expect(found?.treatments).toEqual([])
  })
})

describe("what another body made of a recommendation", () => {
  const answers = (line: string): (string | null)[] | undefined =>
    item("Indstilling", "Havnechefen indstiller, at molen bygges.", "", line, "", "Beslutning", "Godkendt.")?.treatments.map(
      (treatment) => treatment.body,
    )

  it.each([
    "Vejudvalget anbefaler indstillingen.",
    "Vejudvalget anbefalede enstemmigt indstillingen.",
    "Vejudvalget tiltræder forslaget.",
    "Vejudvalget tiltrådte det indstillede.",
    "Vejudvalget godkendte forvaltningens indstilling.",
    "Vejudvalget støtter ikke forslaget.",
    "Vejudvalget tilslutter sig indstillingen.",
  ])("%j", (line) => {
    expect(answers(line)).toEqual(["Vejudvalget"])
  })

  it.each(["Havneudvalget anbefaler indstillingen.", "Havnen anbefaler indstillingen.", "Vejudvalget anbefaler indstillingens punkt 2."])(
    "%j is no other body's answer",
    (line) => {
      expect(answers(line)).toEqual([])
    },
  )
})

describe("lines of the contents", () => {
  const titles = ["Godkendelse af dagsorden", "Ny mole i Sandvig", "Takster for bådpladser"]
  const contents = (lines: string[]): [string, number | null][] =>
    read(
      "Havneudvalget",
      "Referat",
      "Mødedato: 14. november 2012",
      "",
      "Indholdsfortegnelse",
      "",
      ...lines,
      "",
      "",
      ...titles.flatMap((title, at) => [`${at + 1}. ${title}`, "", "Beslutning", "Godkendt.", ""]),
    ).tableOfContents.map(({ title, page }) => [title, page])
  const plain = titles.map((title): [string, number | null] => [title, null])
  const paged = titles.map((title, at): [string, number | null] => [title, at + 2])

  it.each<[string, (title: string, at: number) => string]>([
    ["no page", (title, at) => `${at + 1}. ${title}`],
    ["leader dots without a page", (title, at) => `${at + 1}. ${title} .....`],
    ["the mark of openness", (title, at) => `Åben  ${at + 1}. ${title}`],
  ])("%s", (_, print) => {
    expect(contents(titles.map(print))).toEqual(plain)
  })

  it.each<[string, (title: string, at: number) => string]>([
    ["leader dots", (title, at) => `${at + 1}. ${title}......${at + 2}`],
    ["leader dots between blanks", (title, at) => `${at + 1}. ${title} ... ${at + 2}`],
    ["leader dots and a tab", (title, at) => `${at + 1}. ${title}.....\t${at + 2}`],
    ["a tab", (title, at) => `${at + 1}. ${title}\t${at + 2}`],
    ["a gap", (title, at) => `${at + 1}. ${title}   ${at + 2}`],
    ["the word", (title, at) => `${at + 1}. ${title} side ${at + 2}`],
    ["the word in capitals", (title, at) => `${at + 1}. ${title} Side ${at + 2}`],
    ["the word behind a dash", (title, at) => `${at + 1}. ${title} - Side ${at + 2}`],
  ])("pages behind %s", (_, print) => {
    expect(contents(titles.map(print))).toEqual(paged)
  })

  it("a year at the end of a title is no page", () => {
    expect(contents(["1. Godkendelse af dagsorden", "2. Budget 2013", "3. Takster for bådpladser 2"]).map(([, page]) => page)).toEqual([
      null,
      null,
      null,
    ])
  })

  it("heads of columns and groups are no entries", () => {
    const lines = ["Åbne punkter", ...titles.slice(0, 2).map((title, at) => `${at + 1}. ${title}`), "Lukkede punkter:", `3. ${titles[2]}`]
    expect(contents(lines)).toEqual(plain)
  })

  it("a title goes on below where its page stands", () => {
    expect(contents(["1. Godkendelse af dagsorden......2", "2. Ny mole", "i Sandvig......3", "3. Takster for bådpladser......4"])).toEqual(
      paged,
    )
  })
})

describe("names under an outcome", () => {
  it.each<[string, string[], string[], string]>([
    ["are absent", ["Godkendt.", "", "Ida Holm, Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["right below it", ["Godkendt.", "Ida Holm, Bo Dam"], ["Ida Holm", "Bo Dam"], "Godkendt."],
    ["chosen", ["Som medlemmer blev valgt:", "", "Ida Holm, Bo Dam"], [], "Som medlemmer blev valgt:\n\nIda Holm, Bo Dam"],
    ["alone", ["Ida Holm, Bo Dam"], [], "Ida Holm, Bo Dam"],
  ])("%s", (_, lines, names, text) => {
    const found = item("Beslutning", ...lines)
    expect(found?.absentees.map(({ name, status }) => `${name} ${status}`)).toEqual(names.map((name) => `${name} absent`))
    expect(found?.decision?.text).toBe(text)
  })
})

describe("the end of the meeting", () => {
  const end = (...last: string[]): string | null =>
    read("Referat", "Havneudvalget", "Mødedato: 14. november 2012", "", "1. Ny mole", "", "Beslutning", ...last).meeting.endTime

  it.each<[string, string[], string | null]>([
    ["a line of its own", ["Godkendt.", "", "Mødet hævet kl. 18.40."], "18:40"],
    ["behind a sentence", ["Intet. Mødet hævet kl. 18.40."], "18:40"],
    ["behind two", ["Intet. Tak for i aften! Mødet hævet kl. 18.40."], "18:40"],
    ["another meeting's", ["Godkendt.", "", "Borgermødet sluttede kl. 18.40."], null],
    [
      "too far above the end",
      ["Mødet hævet kl. 18.40.", "", ...Array.from({ length: 30 }, () => "Molen bygges af sten fra bruddet i Sandvig."), ""],
      null,
    ],
  ])("%s", (_, lines, time) => {
    expect(end(...lines)).toBe(time)
  })
})

describe("sections by their headings", () => {
  it.each([
    ["Beslutning", "decision"],
    ["Sagsfremstilling", "case-presentation"],
    ["Bilag", "attachments"],
  ])("%s", (heading, kind) => {
    expect(item(heading, "Ida Holm", "", "Økonomi", "Ingen.")?.sections[0]).toMatchObject({ kind, heading })
  })

  it.each<[string, string, string[]]>([
    ["a route", "Sagsgang", ["Vejudvalget", "Byrådet"]],
    ["a hearing", "Høring", ["Vejudvalget"]],
  ])("%s plans what it says in full", (_, heading, bodies) => {
    const found = item(
      heading,
      "Vejudvalget til høring den 3. december 2012",
      "Byrådet den 9. december 2012",
      "",
      "Beslutning",
      "Godkendt.",
    )
    expect(found?.plannedTreatments.map((planned) => planned.body)).toEqual(bodies)
  })
})

describe("numbers of the case", () => {
  const numbers = (...lines: string[]): string[] | undefined =>
    item(...lines, "", "Beslutning", "Godkendt.")?.caseNumbers.map(({ value }) => value)

  it.each<[string, string[], string[]]>([
    ["one label", ["Sagsnr.: 12-001033"], ["12-001033"]],
    ["the same twice", ["Sagsnr.: 12-001033", "12-001033"], ["12-001033"]],
    ["two", ["Sagsnr.: 12-001033", "J.nr.: 08.03.00"], ["12-001033", "08.03.00"]],
    ["a document's", ["Sagsnr.: 12-001033", "Dok.nr.: 399-2012-6002"], ["12-001033"]],
    ["none", ["Molen er gammel."], []],
  ])("%s", (_, lines, expected) => {
    expect(numbers(...lines)).toEqual(expected)
  })
})
