/** The same minutes with their items headed in every form that authorities use, and decided under every form of heading. */
import { describe, expect, it } from "vitest"
import { parse } from "../../src/index.ts"

const titles = [
  "Godkendelse af dagsorden",
  "Budget 2013 - 2. behandling",
  "Lokalplan 55 for Skolevej",
  "Tilskud til havnefest",
  "Eventuelt",
]

type Heading = (number: number, title: string) => string

const headings: Readonly<Record<string, Heading>> = {
  "1. Titel": (number, title) => `${number}. ${title}`,
  "1 Titel": (number, title) => `${number} ${title}`,
  "1   Titel": (number, title) => `${number}   ${title}`,
  "1⇥Titel": (number, title) => `${number}\t${title}`,
  "1) Titel": (number, title) => `${number}) ${title}`,
  "1: Titel": (number, title) => `${number}: ${title}`,
  "1 - Titel": (number, title) => `${number} - ${title}`,
  "1. 1. Titel": (number, title) => `${number}. ${number}. ${title}`,
  "1.Titel": (number, title) => `${number}.${title}`,
  "1 (Åben) Titel": (number, title) => `${number} (Åben) ${title}`,
  "1. Titel (B)": (number, title) => `${number}. ${title} (B)`,
  "Åbent punkt ⏎ 1 Titel": (number, title) => `Åbent  punkt\n\n${number}  ${title}`,
  "• 1 ⏎ Titel": (number, title) => `• ${number}\n\n${title}`,
  "Punkt 1: Titel": (number, title) => `Punkt ${number}: ${title}`,
  "Punkt nr. 1: Titel": (number, title) => `Punkt nr. ${number}: ${title}`,
  "PUNKT 1 ⏎ Titel": (number, title) => `PUNKT ${number}\n\n${title}`,
  "Pkt. 1 Titel": (number, title) => `Pkt. ${number} ${title}`,
  "Pkt.nr. 1 Titel": (number, title) => `Pkt.nr. ${number} ${title}`,
  "Nr.1 - Titel": (number, title) => `Nr.${number} - ${title}`,
  "Sag 1: Titel": (number, title) => `Sag ${number}: ${title}`,
  "Titel ⏎ Sag nr. 1": (number, title) => `${title}\nSag nr. ${number}`,
  "SAG NR. 1 ⏎ Titel": (number, title) => `SAG NR. ${number}\n\n${title}`,
  "Dagsordenspunkt 1: Titel": (number, title) => `Dagsordenspunkt ${number}: ${title}`,
}

const decisions: readonly string[] = [
  "Beslutning",
  "BESLUTNING:",
  "Beslutning i Havneudvalget den 14-11-2012",
  "Beslutning Havneudvalget den 14-11-2012",
  "Beslutning i Havneudvalget, 14-11-2012",
  "Beslutning i Havneudvalget den 14. november 2012:",
  "Beslutning på møde den 14. november 2012",
  "Havneudvalgets beslutning den 14. november 2012",
  "Havneudvalgets møde den 14. november 2012:",
  "Havneudvalget, 14-11-2012, pkt. 7",
  "Vedtagelse:",
  "Referat:",
]

const head = `Referat
Havneudvalget

Mødedato: 14-11-2012
Mødested: Rådhuset

Medlemmer: Ane Holm (A), Bo Rask (V), Ida Lund (F)
`

/** The list inside each item has numbers too, and ends right above a heading. */
const item = (heading: string, decision: string): string => `${heading}

Sagsnr.: 12/3401

Sagsfremstilling

Der er tre muligheder:

1. Vente
2. Bygge
3. Udbyde

Indstilling

Forvaltningen indstiller, at sagen godkendes.

${decision}

Godkendt.

Fraværende: Bo Rask (V)
`

const contentsOf = (heading: Heading): string =>
  `\nIndholdsfortegnelse\n${titles.map((title, at) => `${heading(at + 1, title).replaceAll(/\n+/g, " ")} ..... ${at + 2}`).join("\n")}\n`

const factsOf = (text: string): unknown => {
  const { meeting, participants, agendaItems } = parse(text).minutes
  return {
    date: meeting.date,
    body: meeting.body.name,
    participants: participants.length,
    items: agendaItems.map(({ number, title, decision, absentees, recommendations, treatments }) => ({
      number,
      title,
      decision: decision?.text,
      counts: [absentees.length, recommendations.length, treatments.length],
    })),
  }
}

const facts = {
  date: "2012-11-14",
  body: "Havneudvalget",
  participants: 3,
  items: titles.map((title, at) => ({ number: String(at + 1), title, decision: "Godkendt.", counts: [1, 1, 0] })),
}

const plain: Heading = (number, title) => `${number}. ${title}`

describe("items headed", () => {
  it.each(Object.entries(headings))("%s", (_, heading) => {
    const items = titles.map((title, at) => item(heading(at + 1, title), "Beslutning")).join("\n")
    expect(factsOf(`${head}\n${items}`)).toEqual(facts)
    expect(factsOf(`${head}${contentsOf(heading)}\n${items}`)).toEqual(facts)
  })
})

describe("Roman numbers", () => {
  it("count items as printed", () => {
    const roman = ["I", "II", "III", "IV", "V"]
    const text = `${head}\n${titles.map((title, at) => item(`${roman[at]}. ${title}`, "Beslutning")).join("\n")}`
    expect(parse(text).minutes.agendaItems.map(({ number, title }) => [number, title])).toEqual(
      titles.map((title, at) => [roman[at], title]),
    )
  })
})

describe("decisions headed", () => {
  it.each(decisions)("%s", (decision) => {
    expect(factsOf(`${head}\n${titles.map((title, at) => item(plain(at + 1, title), decision)).join("\n")}`)).toEqual(facts)
  })
})
