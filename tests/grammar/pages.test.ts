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
