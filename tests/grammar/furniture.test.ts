import { describe, expect, it } from "vitest"
import { parse } from "../../src/index.ts"

const pages = [1, 2, 3, 4, 5, 6, 7, 8]

/** A page for each item, with something at the foot of each. */
const withFeet = (decision: string, foot: (page: number) => string): string =>
  [
    "REFERAT Havneudvalget d. 03-05-2022",
    ...pages.flatMap((page) => [`${page}. Sag om kaj ${page}`, "Beslutning", decision, foot(page)]),
  ].join("\n\n")

const decisionsIn = (text: string): (string | null | undefined)[] => parse(text).minutes.agendaItems.map(({ decision }) => decision?.text)

describe("running headers and footers", () => {
  it("are no part of a decision, though other pages end otherwise", () => {
    const foot = (page: number): string => (page > 3 ? `Side ${page} af 8` : `Kystby Kommune - Havneudvalget\n\n- ${page} -`)
    expect(decisionsIn(withFeet("Godkendt.", foot))).toEqual(pages.map(() => "Godkendt."))
  })

  it("are not the words under a heading, though they close every page", () => {
    expect(decisionsIn(withFeet("Godkendt", (page) => `Side ${page} af 8`))).toEqual(pages.map(() => "Godkendt"))
  })

  it("are not the dated lines of other bodies' decisions", () => {
    const text = withFeet("Godkendt.", (page) => `Side ${page} af 8\n\nHavnebestyrelsen den 3. marts 2022:\n\nAnbefales.`)
    expect(parse(text).minutes.agendaItems.map(({ treatments }) => treatments.map(({ body }) => body))).toEqual(
      pages.map(() => ["Havnebestyrelsen"]),
    )
  })

  it("of several lines run together, those far from the page number too", () => {
    const foot = (page: number): string => `Kystby Kommune\nHavneudvalget\n03-05-2022\nSide ${page}`
    expect(decisionsIn(withFeet("Godkendt.", foot))).toEqual(pages.map(() => "Godkendt."))
    expect(decisionsIn(withFeet("Godkendt", foot).replaceAll("Godkendt\n\nKystby", "Godkendt\nKystby"))).toEqual(
      pages.map(() => "Godkendt"),
    )
  })

  it("end in SIDE and a number right behind the year", () => {
    expect(decisionsIn(withFeet("Godkendt.", (page) => `HAVNEUDVALGET DEN 3. MAJ 2022 SIDE ${page}`))).toEqual(pages.map(() => "Godkendt."))
  })

  it("count the pages alone on a line, with a header above them, where blank lines are lost", () => {
    const counted = (page: number): string => `Havneudvalget                    03-05-2022\n${page}/8`
    expect(decisionsIn(withFeet("Godkendt.", counted).replaceAll("\n\n", "\n"))).toEqual(pages.map(() => "Godkendt."))
  })

  it.each([
    ["falls", [2, 1]],
    ["stands still", [2, 2]],
    ["goes beyond its end", [7, 9]],
  ])("are no fractions: what %s counts no pages", (_, [first, second]) => {
    const body = (part: number | undefined): string => `Havnen ejer\n${part}/8\naf grunden.`
    const text = `REFERAT Havneudvalget d. 03-05-2022\n\n1. Kaj 1\n\nSagsfremstilling\n\n${body(first)}\n\n${body(second)}\n`
    expect(parse(text).minutes.agendaItems[0]?.sections[0]?.blocks).toMatchObject([{ text: body(first) }, { text: body(second) }])
  })

  it("may count in Roman numbers", () => {
    const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
    const foot = (page: number): string => `Havneudvalget den 3. maj 2022${" ".repeat(30)}${roman[page - 1]}`
    expect(decisionsIn(withFeet("Godkendt.", foot))).toEqual(pages.map(() => "Godkendt."))
  })

  it("may part the number of an item from its title", () => {
    const text = pages.map((page) => `SAG NR. ${page}\n\nSide ${page} af 8\n\f\n\nKAJ ${page}\n\nBESLUTNING\n\nGodkendt.`).join("\n\n")
    expect(parse(text).minutes.agendaItems.map(({ title }) => title)).toEqual(pages.map((page) => `KAJ ${page}`))
  })
})

describe("the edges of pages", () => {
  const title = "REFERAT Havneudvalget d. 03-05-2022\n\n"
  const item = (number: number): string => `Punkt ${number}: Kaj ${number}\n\nBeslutning\n\nGodkendt\n`
  const paged = (count: number, head: (page: number) => string, foot: (page: number) => string): string =>
    Array.from({ length: count }, (_, at) => `${head(at + 1)}\n${at === 0 ? title : ""}${item(at + 1)}\n${foot(at + 1)}\n`).join("\f")
  const nothing = (): string => ""

  it.each([
    ["a foot that counts, on two pages", 2, nothing, (page: number) => `Kystby ${page}/2`],
    ["a foot of an address, on two pages", 2, nothing, () => "Kystby Kommune, Havnegade 1"],
    ["a foot of two lines", 3, nothing, (page: number) => `Kystby Kommune\n${page}`],
    ["a head without any number, on two pages", 2, () => "Kystby Kommune", nothing],
    [
      "a head of two lines and a foot",
      4,
      (page: number) => `Kystby Kommune\nHavneudvalget\t${page + 7}`,
      (page: number) => `s. ${page} af 4`,
    ],
  ])("%s", (_, count, head, foot) => {
    const { minutes, coverage } = parse(paged(count, head, foot))
    expect(minutes.agendaItems.map(({ decision }) => decision?.text)).toEqual(Array.from({ length: count }, () => "Godkendt"))
    expect(coverage.unclaimed).toEqual([])
    expect(minutes.meeting.date).toBe("2022-05-03")
  })

  it("a word that closes two pages is none", () => {
    expect(decisionsIn(paged(2, nothing, nothing))).toEqual(["Godkendt", "Godkendt"])
  })

  it("numbers that do not count with the pages are none", () => {
    const text = paged(3, nothing, (page) => `Beløb ${page * 250}`)
    expect(decisionsIn(text)).toEqual([1, 2, 3].map((page) => `Godkendt\n\nBeløb ${page * 250}`))
  })

  it.each([["22.11.2026 08.49\tReferat af møde"], ["11/22/26, 8:49 AM"]])("what a browser prints around a page: %j", (head) => {
    const { minutes } = parse(`${head}\n${title}${item(1)}\nhttps://kystby.dk/moede?id=7\t1/1\n`)
    expect(minutes.meeting.date).toBe("2022-05-03")
    expect(minutes.agendaItems.map(({ decision }) => decision?.text)).toEqual(["Godkendt"])
  })
})
