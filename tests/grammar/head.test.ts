/** What stands above the items, between them and below. */
import { describe, expect, it } from "vitest"
import { asRead } from "./lines.ts"

type Page = readonly [string, string]

const pages: readonly Page[] = [
  [
    "the head of a page from a web site",
    `

Furniture       Forside > Politik > Referater
Furniture       Vi bruger cookies på denne side.
Furniture       Siden kan oversættes af en maskine.
Furniture       Havneby Kommunes logo
HeadLine        Havneudvalget
HeadLine        Dokumenttype
HeadLine        Dagsorden
HeadLine        Mødedato: 14. november 2012

ContentsHeading Punkter
ContentsLine    Godkendelse af dagsorden
ContentsLine    Ny mole i Sandvig

ItemHeading     1. Godkendelse af dagsorden

Text            Forside > Politik > Referater

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents end where prose or labels begin",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ContentsHeading Dagsorden
ContentsLine    1. Dagsorden
ContentsLine    2. Ny mole
ContentsLine    Formand ...... 7
HeadLine        Formand: Bo Lind
HeadLine        Ane Holm
ContentsLine    1  Dagsorden ..... 3
ContentsLine    Ny mole ..... 3
HeadLine        Mødet blev holdt på havnen, hvor vi først så på den gamle mole.
HeadLine        Bo Lind
HeadLine        Afbud: Ane Holm

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "heads of columns over contents",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ContentsHeading Pkt.\tTekst\tSide
ContentsLine    1. Dagsorden
ContentsLine    2. Ny mole
ContentsLine    Nr. Emne  Side
ContentsLine    Bo Lind

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "groups over contents and items",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ContentsLine    Åbne punkter
ContentsLine    1. Dagsorden
ContentsLine    Lukkede punkter
ContentsLine    2. Ny mole

GroupHeading    Åbne punkter

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

GroupHeading    Lukkede punkter

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "case lines stand before titles",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

LeadingLine     Åbent punkt
LeadingLine     12/3401
ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

LeadingLine     Lukket punkt
LeadingLine     12/3402
ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "case lines stand after titles, but for the first",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

HeadLine        Åbent punkt

ItemHeading     1. Dagsorden
CaseLine        12/3401
Openness        Åbent punkt

Text            Godkendt.

ItemHeading     2. Ny mole
FileNames       molen.pdf
CaseLine        12/3402
Openness        Lukket punkt

Text            Udsat.
TextMore        12/3403

ItemHeading     3. Eventuelt

Text            Intet.`,
  ],
  [
    "what stands below the last item",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

Furniture       Bilagsliste

Furniture       Tegning

Furniture       Underskriftsblad

Furniture       Bo Lind

Furniture       Havneby Kommune
Furniture       Havnegade 1
Furniture       9990 Havneby`,
  ],
  [
    "a foot of a web site",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

Text            Molen er ny.

Furniture       Tilgængelighedserklæring

Furniture       Havneby Kommune
Furniture       Havnegade 1`,
  ],
  [
    "a list of attachments inside an item ends nothing",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

SectionHeading  Bilagsliste

Text            Tegning

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

SectionHeading  Underskrifter

Text            12/3401

Text            Bo Lind`,
  ],
  [
    "two meetings in one text",
    `

HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Text            Referat fra sidste møde

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

MeetingTitle    Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 15. december 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

MeetingTitle    Referat
HeadLine        Mødedato: 16. december 2012
ContentsHeading Indholdsfortegnelse
ItemHeading     1. Dagsorden

TitleRepeat     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.`,
  ],
  [
    "labels of the head over each item",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Furniture       Mødedato: 14. november 2012
Furniture       Formand: Bo Lind
Text            Medlemmer: Ane Holm
ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

Furniture       Mødedato: 14. november 2012
Furniture       Formand: Bo Lind
ItemHeading     3. Eventuelt

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a word for signatures in a sentence ends no item",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Text            Underskrifter mangler

Text            Bo Lind`,
  ],
  [
    "the first decision most items share is theirs",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

DecisionHeading Beslutning i Havneudvalget den 14-11-2012
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Sagens forløb

Dated           Beslutning i Havnerådet den 12-10-2012
Text            Anbefales.

DecisionHeading Beslutning i Havneudvalget den 14-11-2012
Text            Udsat.

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title with dots to its page, wherever the number stands",
    `

HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012

ContentsLine    Dagsorden ..... . . 2
ContentsLine    Ny mole .....3

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.`,
  ],
]

describe("around the items", () => {
  it.each(pages)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1))}`).toBe(page)
  })
})
