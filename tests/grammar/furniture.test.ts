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

  it("may part the number of an item from its title", () => {
    const text = pages.map((page) => `SAG NR. ${page}\n\nSide ${page} af 8\n\f\n\nKAJ ${page}\n\nBESLUTNING\n\nGodkendt.`).join("\n\n")
    expect(parse(text).minutes.agendaItems.map(({ title }) => title)).toEqual(pages.map((page) => `KAJ ${page}`))
  })
})
