/** What stands at the bounds of pages. */
import { describe, expect, it } from "vitest"
import { asRead } from "./lines.ts"

type Page = readonly [string, string]

const pages: readonly Page[] = [
  [
    "headers and footers with the number of the page",
    `

HeadLine        Havneudvalget den 14. november 2012          Side 1
HeadLine        Referat

ItemHeading     1. Dagsorden

Text            Godkendt.
Furniture       Havneudvalget den 14. november 2012          Side 2
Text            Godkendt igen
Furniture       Havneudvalget, 14. november - Side 3 af 9
Text            Og igen
Furniture       Side 4   Havneudvalget
Text            Side 4 Havneudvalget
TextMore        Havneudvalget Side 5
TextMore        Se side 5

ItemHeading     2. Ny mole

Text            Udsat.`,
  ],
  [
    "the same words three times, with a year and a number",
    `

HeadLine        Havneudvalget, 14. november 2012

ItemHeading     1. Dagsorden

Text            Godkendt
Furniture       Havneudvalget, 14. november 2012     2
Text            Molen er gammel.
TextMore        Regnskab 2012   7
Furniture       Havneudvalget, 14. november 2012\t 3
Text            Den fornyes.
Furniture       Havneudvalget, 14. november 2012     4

ItemHeading     2. Ny mole

Text            Regnskab 2012   8
TextMore        Udsat.
TextMore        Bro 12   3
TextMore        Bro 12   4
TextMore        Bro 12   5`,
  ],
  [
    "a title below blank lines that is the header itself",
    `


HeadLine        Havneudvalget den 14. november 2012          Side 1
HeadLine        Referat

ItemHeading     1. Dagsorden

Text            Godkendt.
Furniture       Havneudvalget den 14. november 2012          Side 2`,
  ],
  [
    "words that stand at two page ends, and as often elsewhere",
    `

HeadLine        Havneudvalget
HeadLine        Referat

ItemHeading     1. Dagsorden

Text            Godkendt

Text            Kystby 2012

Text            Godkendt

Text            Kystby 2012
Furniture       Side 1

ItemHeading     2. Ny mole

Text            Udsat

Text            Kystby 2012

Text            Udsat

Text            Kystby 2012
Furniture       Side 2

ItemHeading     3. Ny bro

Text            Udsat`,
  ],
  [
    "a day and a body",
    `

HeadLine        Havneudvalget
HeadLine        Referat

ItemHeading     1. Dagsorden

Text            Godkendt
Furniture       14-11-2012 Havneudvalget
Furniture       Side 1

ItemHeading     2. Ny mole

Text            Udsat
Furniture       14-11-2012 Havneudvalget
Furniture       Side 2

ItemHeading     3. Ny bro

Text            Udsat
Furniture       14-11-2012 Havneudvalget
Furniture       Side 3

ItemHeading     4. Ny kran

Text            Udsat`,
  ],
  [
    "the words of the title with their day, and not without",
    `

HeadLine        Havneudvalget 14-11-2012
HeadLine        Referat

ItemHeading     1. Dagsorden

Text            Godkendt
Furniture       Havneudvalget, 14-11-2012
Furniture       Side 1

ItemHeading     2. Ny mole

Text            Udsat
TextMore        Havneudvalget
Furniture       Side 2

ItemHeading     3. Ny bro

Text            Udsat
TextMore        Havneudvalget, om 15-11-2012
Furniture       Side 3

ItemHeading     4. Ny kran

Text            Udsat
TextMore        Havneudvalget, 14-11-2012.
Furniture       Side 4`,
  ],
  [
    "lines of a list",
    `

HeadLine        Havneudvalget
HeadLine        Referat

ItemHeading     1. Dagsorden

ListLine        - Havnen 2012   7
ListLine        - Havnen 2012   8
ListLine        - Havnen 2012   9`,
  ],
  [
    "a heading at the top of each page",
    `

HeadLine        Havneudvalget
HeadLine        Referat

ItemHeading     1. Dagsorden
Furniture       \f¬
SectionHeading  Beslutning

Text            Godkendt.

ItemHeading     2. Ny mole
Furniture       \f¬
SectionHeading  Beslutning

Text            Udsat.

ItemHeading     3. Ny bro
Furniture       \f¬
SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "lines beside page breaks",
    `

HeadLine        Referat
HeadLine        Havneudvalget

ItemHeading     1. Dagsorden

Text            Godkendt
Furniture       Kystby 2012
Furniture       Side 1

Furniture       Kystby 2012
ItemHeading     2. Ny mole

Text            Udsat
Furniture       Kystby 2012
Furniture       Side 2

ItemHeading     3. Ny bro

Text            Udsat.
Furniture       Kystby 2012
Furniture       Side 3

ItemHeading     4. Ny kran

Text            Udsat`,
  ],
  [
    "pages counted in their feet, with a cover",
    `

HeadLine        Havneudvalget
Furniture       \f¬
HeadLine        Referat af møde

ItemHeading     1. Dagsorden

Text            Godkendt

Furniture       Kystby | 2
Furniture       \f¬

ItemHeading     2. Ny mole

Text            Udsat

Furniture       Kystby | 3
Furniture       \f¬

ItemHeading     3. Eventuelt

Text            Intet

Furniture       Kystby | 4`,
  ],
]

describe("at the bounds of pages", () => {
  it.each(pages)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1))}`).toBe(page)
  })
})

const unread = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : `${"".padEnd(16)}${line}`))
    .join("\n")

/** The kind of each of some lines in a text; those of the pages they stand on come first to last. */
const kindsOf = (text: string, lines: readonly string[]): (string | undefined)[] => {
  const rows = asRead(unread(text)).split("\n")
  return lines.map((line) => {
    const at = rows.findIndex((row) => row.slice(16) === line)
    return rows.splice(at, 1)[0]?.slice(0, 16).trimEnd()
  })
}

const titled = (number: number, foot: string): string => `${number}. Sag om kaj ${number}\n\nBilag\n\nGodkendt\n\n${foot}`
const between = (feet: readonly string[], sign: string): string =>
  `Havneudvalget\nReferat\nMødedato: 14. november 2012\n\n${feet.map((foot, at) => titled(at + 1, foot)).join(sign)}`

describe("lines with the number of their page", () => {
  it.each([
    [["1 af 3", "2 af 3", "3 af 3"]],
    [["1/12", `${" ".repeat(30)}2/12 `, "12/12"]],
    [["Havnen 2012   1", "  Havnen 2012   12", "Havnen 2012   XI"]],
    [["Havnerådet 2012,  Side  12  af  19"]],
    [[`Havnerådet${" ".repeat(124)}Side 1`]],
    [["Side  12 af 19   Havnerådet"]],
    [["KYSTBY   Blad nr. 4"]],
    [["KYSTBY   BLAD NR 4"]],
    [["Havnen 2012   iv", "Havnen 2012   V", "Havnen 2012\tvi"]],
    [["Havnerådet 2012 SIDE 1"]],
    [["Havnerådet\tside 2"]],
    [["Havnerådet   side 3 / 9"]],
    [["Havnerådet · Side 4"]],
    [["Havnerådet|Side 5"]],
    [["Havnerådet,Side 6"]],
    [["Havnerådet 2012 Side 7 af 9"]],
    [["Side 1   Havnerådet"]],
    [["Side 2/9\tHavnerådet"]],
    [[" Side 3 af 9   Havnerådet"]],
  ])("%j", (feet) => {
    expect(kindsOf(between(feet, "\n\n"), feet)).toEqual(feet.map(() => "Furniture"))
  })

  it.each([
    [["1/3"]],
    [["0/3", "1/3"]],
    [["Kaj 1/3", "Kaj 2/3", "Kaj 3/3"]],
    [["2/3", "2/3"]],
    [[1, 2, 3].map((page) => `${"x".repeat(90)} 2012   ${page}`)],
    [[`Havnerådet${" ".repeat(125)}Side 1`]],
    [[`${"x".repeat(111)}  Side 1`]],
    [["Havnerådet, Side 3 om 7"]],
    [["Se Side 4   Havnerådet"]],
    [[`Side 4   ${"x".repeat(111)}`]],
    [["1/3 x", "2/3 x", "3/3 x"]],
    [["1/3", "2/4", "3/5"]],
    [["Havnen 2012   1", "Havnen 2012   2"]],
    [["Havnen 2012 1", "Havnen 2012 2", "Havnen 2012 3"]],
    [["Havnen 1899   1", "Havnen 1899   2", "Havnen 1899   3"]],
    [["Havnen 2012   12345", "Havnen 2012   12346", "Havnen 2012   12347"]],
    [["Havnen 2012   d", "Havnen 2012   d", "Havnen 2012   d"]],
    [["Havnerådet Side 1"]],
    [["Havnerådet side 2"]],
    [["Hå  Side 3"]],
    [["Havnerådet Side 12345"]],
    [["Havnerådet 1812 Side 5"]],
    [["Se Sider 7"]],
    [["Havnerådet, side 8"]],
    [["Side 4 Havnerådet"]],
    [["Side 12345   Havnerådet"]],
    [["side 6   Havnerådet"]],
  ])("not %j", (feet) => {
    expect(kindsOf(between(feet, "\n\n"), feet)).toEqual(feet.map(() => "Text"))
  })
})

describe("feet of all pages", () => {
  it.each([
    [["Kystby\t1", "Kystby\t2"]],
    [Array.from({ length: 10 }, (_, page) => `Kystby 12  ${page + 1}`)],
    [["Havnegade 1", "  Havnegade 1"]],
    [["Kystby 2  1 af 2", "Kystby 2  2 af 2 "]],
    [["Kystby  1", "Kystby  2"]],
    [["Kystby |1", "Kystby |2"]],
    [["Kystby,1", "Kystby,2"]],
    [["Kystby –1", "Kystby –2"]],
    [["Kystby · 1", "Kystby · 2"]],
    [["Kystby side 1", "Kystby side 2"]],
    [["Kystby s. 1", "Kystby s. 2"]],
    [["Kystby p.1", "Kystby p.2"]],
    [["Kystby 1 af 2", "Kystby 2 af 2"]],
    [["1  Kystby", "2  Kystby"]],
    [["Side 1/2\tKystby", "Side 2/2\tKystby"]],
    [["Kystby  1 |", "Kystby  2 |"]],
    [["Kystby 7  1", "Kystby 7  2"]],
    [["Kystby  5", "Kystby  6"]],
    [["Havnegade 1", "Havnegade 1"]],
    [[`${"x".repeat(138)} 1`, `${"x".repeat(138)} 1`]],
  ])("%j", (feet) => {
    expect(kindsOf(between(feet, "\n\f"), feet)).toEqual(feet.map(() => "Furniture"))
  })

  it.each([
    [["Kystby 1", "Kystby 2"]],
    [["Kystby ps. 1", "Kystby ps. 2"]],
    [["Kystby 1 af 3", "Kystby 2 af 3"]],
    [["Kystby  1.", "Kystby  2."]],
    [["Kystby  1:", "Kystby  2:"]],
    [["Kystby  2", "Kystby  1"]],
    [["Kystby 1  1", "Kystby 2  2"]],
    [["Kystby 7  1", "Kystby 9  2"]],
    [["Kystby  1", "Kystby  2", "Kystby  4"]],
    [["Havnegade", "Havnegade"]],
    [["Havnegade 1.", "Havnegade 1."]],
    [[`${"x".repeat(139)} 1`, `${"x".repeat(139)} 1`]],
  ])("not %j", (feet) => {
    expect(kindsOf(between(feet, "\n\f"), feet)).toEqual(feet.map(() => "Text"))
  })
})

it("blank lines at the foot of some pages are none of its lines", () => {
  const feet = ["Kystby 1 af 3", "Kystby 2 af 3", "Kystby 3 af 3"]
  expect(kindsOf(between(feet, "\n\n\f"), feet)).toEqual(feet.map(() => "Furniture"))
})

describe("heads of all pages", () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ["Udskriv", "Havnegade 1"],
      ["Furniture", "Furniture"],
    ],
    [["Referat fra Kystby"], ["Furniture"]],
    [
      ["Kystby", "Havnegade"],
      ["Furniture", "Text"],
    ],
    [["Kystby:"], ["Text"]],
  ])("%j", (head, found) => {
    const page = (number: number): string => `${head.join("\n")}\n\n${titled(number, "Udsat.")}`
    const text = `${head.join("\n")}\nHavneudvalget\nMødedato: 14. november 2012\n\n${titled(1, "Udsat.")}\n\f${page(2)}\n\f${page(3)}`
    // the first of them is what stands at the top of the document
    expect(kindsOf(text, [...head, ...head]).slice(head.length)).toEqual(found)
  })
})

describe("a line beside the numbers of some pages", () => {
  const numbered = (line: string, count: number, pages: number): (string | undefined)[] => {
    const feet = Array.from({ length: pages }, (_, page) => (page < count ? `${line}\nSide ${page + 1}` : `Side ${page + 1}`))
    return kindsOf(between(feet, "\n\n"), Array(count).fill(line))
  }

  it.each([
    ["Kaj 7 b", 2, 5],
    ["Kaj 7 b", 2, 2],
    ["Kystby Havn", 3, 3],
  ])("%s on %i of %i runs", (line, count, pages) => {
    expect(numbered(line, count, pages)).toEqual(Array(count).fill("Furniture"))
  })

  it.each([
    ["Kaj 7 b", 2, 6],
    ["Kaj 7 b", 1, 1],
    ["Kystby Havn", 2, 2],
    ["Kystby Havn.", 3, 3],
  ])("%s on %i of %i does not", (line, count, pages) => {
    expect(numbered(line, count, pages)).toEqual(Array(count).fill("Text"))
  })

  it("runs with three lines above it, indented or not, and no more", () => {
    const lines = ["Havnens Blad", "Byens Kaj", "Molens Sten", "Kajens Træ", "Kystby 2012"]
    const feet = ["", "  ", "", "  "].map((indent, page) => [...lines.map((line) => `${indent}${line}`), `Side ${page + 1}`].join("\n"))
    expect(kindsOf(between(feet, "\n\n"), lines)).toEqual(["Text", "Furniture", "Furniture", "Furniture", "Furniture"])
  })
})

describe("what a browser prints around a page", () => {
  const printed = (first: string, last: string): (string | undefined)[] =>
    kindsOf(`${first}\nHavneudvalget\nReferat\nMødedato: 14. november 2012\n\n1. Sag om kaj\n\nBilag\n\nGodkendt\n${last}`, [first, last])

  it.each(["22.11.2026 08.49\tReferat", "22/11/2026, 08:49", "2026-11-22 8.49", "11/22/26, 8:49 AM", "11/22/26, 8:49 PM"])(
    "when: %j",
    (first) => {
      expect(printed(first, "https://kystby.dk/moede?id=7\t1/1")).toEqual(["Furniture", "Furniture"])
    },
  )

  it.each(["22.11.2026 08.49 Referat", "22.11.2026", "22.11.2026 8.4"])("not %j", (first) => {
    expect(printed(first, "https://kystby.dk/moede?id=7\t1/1")).toEqual(["HeadLine", "Furniture"])
  })

  it.each(["http://kystby.dk/\t12/34", "file:///c:/moede.html\t1/2", "https://kystby.dk/\t1/1 "])("where: %j", (last) => {
    expect(printed("22.11.2026 08.49", last)).toEqual(["Furniture", "Furniture"])
  })

  it.each([
    ["ftp://kystby.dk/\t1/1", "TableLine"],
    ["https://kystby.dk/ 1/1", "TextMore"],
    ["https://kystby.dk/\t1", "TableLine"],
    ["se https://kystby.dk/\t1/1", "TableLine"],
  ])("not %j", (last, kind) => {
    expect(printed("22.11.2026 08.49", last)).toEqual(["HeadLine", kind])
  })
})
