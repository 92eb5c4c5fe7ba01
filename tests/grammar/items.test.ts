/** Which lines head items. */
import { describe, expect, it } from "vitest"
import { type Around, asRead } from "./lines.ts"

type Page = readonly [string, string]

/** Items begin right below it. */
const head: Around = { above: "Havneudvalget\nReferat\nMødedato: 14. november 2012\n", below: "" }

const numbered: readonly Page[] = [
  [
    "numbered lines with structure below head items, those of a list do not",
    `


ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig

SectionHeading  Sagsfremstilling
Text            Der er tre muligheder:

ListLine        1. Sten
ListLine        2. Beton
ListLine        3. Træ

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     3. Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "a list right below its lead",
    `


ItemHeading     1. Dagsorden
SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig
SectionHeading  Beslutning
Text            Der skal ses på:
ListLine        3. Sten
ListLine        4. Beton

ItemHeading     3. Eventuelt
SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "clauses of a recommendation count no items",
    `


ItemHeading     1. Dagsorden

Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig

SectionHeading  Indstilling

ListLine        3. at molen fornyes

ListLine        4. at broen males,

ListLine        5. ændringen godkendes

Text            6. maj begynder arbejdet

ListLine        7. Broen males;

Text            Udsat.

ItemHeading     3. Eventuelt

Text            Intet.`,
  ],
  [
    "titles in the contents stand again over their items",
    `


ContentsHeading Indholdsfortegnelse
ContentsLine    1. Dagsorden .......... 2
ContentsLine    2. Ny mole i Sandvig .......... 3
ContentsLine    3. Eventuelt\t4

ItemHeading     1. Dagsorden

Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig

Text            Udsat.

ItemHeading     3. Eventuelt

Text            Intet.`,
  ],
  [
    "contents without numbers tell titles, too",
    `


ContentsHeading Indholdsfortegnelse
ContentsLine    Dagsorden .......... 2
ContentsLine    Ny mole i Sandvig .......... 3
ContentsLine    Eventuelt .......... 4

ItemHeading     1. Dagsorden

Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig

ListLine        1. Sten er dyrt

ListLine        2. Beton er grimt

ItemHeading     3. Eventuelt

Text            Intet.`,
  ],
  [
    "a title stands below its number",
    `


ItemHeading     Sag nr. 1
ItemTitle       Dagsorden

Text            Godkendt.

ItemHeading     Sag nr. 2

ItemTitle       Ny mole i Sandvig

Text            Udsat.

ItemHeading     Sag nr. 3
ItemTitle       Eventuelt

Text            Intet.`,
  ],
  [
    "a title stands above its number",
    `

ItemTitle       Godkendelse af dagsorden
ItemHeading     Sag nr. 1

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig
ItemHeading     Sag nr. 2

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Eventuelt
ItemHeading     Sag nr. 3

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "between two titles, those that stand beside one alone tell",
    `

ItemTitle       Godkendelse af dagsorden

ItemHeading     Sag nr. 1

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

ItemHeading     Sag nr. 2
Text            Molen er gammel.

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Eventuelt

ItemHeading     Sag nr. 3

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "the same below",
    `

ItemHeading     Sag nr. 1

ItemTitle       Godkendelse af dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Text            Molen er gammel.

ItemHeading     Sag nr. 2

ItemTitle       Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Sag nr. 3

ItemTitle       Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "a closed item has no title but that",
    `


ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Lukket punkt

ItemHeading     3. Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "a number left out by the clerk, one printed twice, and one from another year",
    `


ItemHeading     Punkt 14: Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     Punkt 15: Ny mole

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 15: Ny bro

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 18: Ny kaj

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 1: Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "an item headed in another way than the rest",
    `


ItemHeading     Punkt 1: Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     Punkt 2: Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     3. Ny bro

CaseLine        12/3401

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 4: Eventuelt

SectionHeading  Beslutning
Text            Intet.

ItemHeading     5. Ny kaj

CaseLine        12/3402

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "letters count items that begin with A",
    `


ItemHeading     A. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     B. Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     C. Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "an initial counts nothing",
    `


ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Text            H. Holm talte.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "parts of items",
    `


ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2a. Ny mole

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     2b. Ny bro

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     3. Eventuelt

SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "numbers of chapters",
    `


ItemHeading     1.1 Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     1.2 Ny mole

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     2.1 Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title goes on in the next line",
    `


ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole i Sandvig og tilskud til
TitleMore       fornyelse af både nord og syd for
TitleMore       havnen

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     3. Salg af den gamle havnekran ved kajen i Sandvig
Text            kranen er rusten.
TextMore        Den må væk.

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     4. Salg af den gamle
Text            bro

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     5. Indkøb af redningsveste til alle havnens børn
Text            at købe

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title printed twice heads its item where it stands first",
    `


ItemHeading     Punkt 1: Dagsorden

TitleRepeat     1. Dagsorden
SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     Punkt 2: Ny mole i Sandvig

TitleRepeat     2. Ny mole i Sandvig
SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "nothing counts items",
    `


HeadLine        Der var ingen punkter.

HeadLine        1. maj er fri.`,
  ],
  [
    "Roman numbers count from one",
    `

HeadLine        II. Dagsorden

HeadLine        Godkendt.

HeadLine        III. Ny mole

HeadLine        Udsat.`,
  ],
  [
    "files right under a title, and the title again",
    `

ItemHeading     1. Dagsorden
FileNames       dagsorden.pdf

Text            Godkendt.

ItemHeading     2. Ny mole

TitleRepeat     Ny mole
Text            Udsat.

ItemHeading     3. Eventuelt

Text            Intet.`,
  ],
  [
    "where there are no blank lines",
    `

ItemHeading     1. Dagsorden
SectionHeading  Beslutning
Text            Godkendt.
ItemHeading     2. Ny mole i Sandvig
SectionHeading  Beslutning
Text            Der skal ses på:
ListLine        1. Sten
ListLine        2. Beton
ItemHeading     3. Eventuelt
SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "items of a list that stand in the contents too",
    `

ContentsHeading Indholdsfortegnelse
ContentsLine    1. Dagsorden
ContentsLine    2. Ny mole i Sandvig
ContentsLine    3. Ny bro i Sandvig

ItemHeading     1. Dagsorden

Text            Sten

ItemHeading     2. Ny mole i Sandvig

Text            Sten

ItemHeading     3. Ny bro i Sandvig

Text            Sten`,
  ],
  [
    "items counted in each group",
    `

GroupHeading    Åbne punkter

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

GroupHeading    Lukkede punkter

ItemHeading     1. Køb af kran

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     2. Salg af kran

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "answers to points count where they begin with any",
    `

ItemHeading     Ad 4) Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     Ad 5) Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "numbers over titles",
    `

ItemHeading     1.

ItemTitle       Valg af formand

SectionHeading  Beslutning
Text            Ane Holm.

ItemHeading     2. (Lukket)

ItemTitle       Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "of two lines with one number the one that ends like a title",
    `

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

ListLine        2. Den gamle bro,

SectionHeading  Bilag
Text            Ingen.

ItemHeading     3. Eventuelt

SectionHeading  Beslutning
Text            Intet.

ListLine        3. Den nye bro;

SectionHeading  Bilag
Text            Ingen.`,
  ],
  [
    "files below tell a title",
    `

ItemHeading     1. Dagsorden
FileNames       dagsorden.docx

ItemHeading     2. Ny mole
FileNames       mole.doc

Text            Havnen skal bruge

ListLine        1) Sten

ListLine        2) Beton

ListLine        3) Træ

ListLine        4) Bly

ItemHeading     3. Eventuelt
FileNames       eventuelt.png`,
  ],
  [
    "the title again below tells a title",
    `

ItemHeading     1. Dagsorden
TitleRepeat     • Dagsorden

ItemHeading     2. Ny mole
TitleRepeat     Ny mole

Text            Havnen skal bruge

ListLine        1) Sten

ListLine        2) Beton

ListLine        3) Træ

ListLine        4) Bly

ItemHeading     3. Eventuelt
TitleRepeat     Eventuelt`,
  ],
  [
    "an item before the others and one behind them may be headed in another way",
    `

ItemHeading     2. Ny bro
CaseLine        12/3402

Text            Udsat.

ItemHeading     Punkt 5: Sag om kaj 5

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 6: Sag om kaj 6

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 7: Sag om kaj 7

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 8: Sag om kaj 8

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     11. Ny kran
CaseLine        12/3403

Text            Udsat.`,
  ],
  [
    "what is counted far from the others is no item",
    `

HeadLine        1. Sten
HeadLine        12/3402

HeadLine        Udsat.

ItemHeading     Punkt 5: Sag om kaj 5

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 6: Sag om kaj 6

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 7: Sag om kaj 7

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     Punkt 8: Sag om kaj 8

SectionHeading  Beslutning
Text            Udsat.

ListLine        12. Beton
TextMore        12/3403

Text            Udsat.`,
  ],
  [
    "a list in a text without blank lines",
    `

ItemHeading     1. Dagsorden
SectionHeading  Beslutning
Text            Godkendt.
TextMore        Udvalget peger på
ListLine        1. Sten
ListLine        2. Beton
ListLine        3. Træ
ItemHeading     2. Ny mole i Sandvig
SectionHeading  Beslutning
Text            Udsat.
TextMore        Udvalget vil
ListLine        3. spare
ListLine        4. bygge
ItemHeading     3. Eventuelt
SectionHeading  Beslutning
Text            Intet.`,
  ],
  [
    "a group or a case line above a title",
    `

GroupHeading    Åbne punkter
ItemHeading     1. Dagsorden
Text            Godkendt.
LeadingLine     12/3401
ItemHeading     2. Ny mole
Text            Udsat.

LeadingLine     12/3402

ItemHeading     3. Eventuelt
Text            Intet.`,
  ],
]

describe("items with numbers", () => {
  it.each(numbered)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), head)}`).toBe(page)
  })
})

const untitled: readonly Page[] = [
  [
    "titles of the contents that stand again",
    `

ContentsHeading Indholdsfortegnelse
ContentsLine    - Godkendelse af dagsorden ..... 2
ContentsLine    • Ny mole i Sandvig\t3
ContentsLine    Tilskud til havnefest

ItemTitle       Godkendelse af dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

Text            Tilskud til havnefest er omtalt i molen.

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Tilskud til havnefest

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "an entry is missing in the contents",
    `

ContentsHeading Indholdsfortegnelse
ContentsLine    Godkendelse af dagsorden
ContentsLine    Ny mole i Sandvig
ContentsLine    Tilskud til havnefest

ItemTitle       Godkendelse af dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

SectionHeading  Sagsfremstilling
Text            Molen er gammel.

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Salg af kran

SectionHeading  Beslutning
Text            Udsat.

Text            Molen

SectionHeading  Økonomi
Text            Dyr.

ItemTitle       Tilskud til havnefest

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Meddelelser

SectionHeading  Bilag
Text            Ingen.`,
  ],
  [
    "a case line below tells a title",
    `

ItemTitle       Valg af formand
CaseLine        12/3401

Text            Godkendt.

ItemTitle       Ny mole i Sandvig

CaseLine        12/3402

Text            Molen er gammel.

SectionHeading  Økonomi
Text            Dyr.

ItemTitle       Det går godt

SectionHeading  Beslutning
Text            Udsat.

Text            Salg af kran.
TextMore        12/3403
TextMore        salg af bro
TextMore        12/3404`,
  ],
  [
    "openness below tells a title",
    `

ItemTitle       Valg af formand
Openness        Åbent punkt

Text            Godkendt.

ItemTitle       Ny mole i Sandvig
Openness        Lukket punkt

Text            Udsat.`,
  ],
  [
    "the heading that items begin with tells a title",
    `

ItemTitle       Valg af formand

SectionHeading  Sagsfremstilling
Text            Ingen vil.

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

SectionHeading  Sagsfremstilling
Text            Molen er gammel.

Text            Ane Holm

SectionHeading  Beslutning
Text            Udsat.

SectionHeading  Bilag

Text            Tegning

SectionHeading  Sagsfremstilling
Text            Tegnet.`,
  ],
  [
    "neither numbers nor titles",
    `

OpeningHeading  Sagsfremstilling
Text            Dagsordenen er lang.

SectionHeading  Beslutning
Text            Godkendt.

OpeningHeading  Sagsfremstilling
Text            Molen er gammel.

SectionHeading  Økonomi
Text            Dyr.

SectionHeading  Beslutning
Text            Udsat.

OpeningHeading  Sagsfremstilling
Text            Broen er ny.

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "neither, and another heading before the first",
    `

OpeningHeading  Økonomi
Text            Dyr.

SectionHeading  Sagsfremstilling
Text            Dagsordenen er lang.

SectionHeading  Beslutning
Text            Godkendt.

OpeningHeading  Økonomi
Text            Dyr.

SectionHeading  Sagsfremstilling
Text            Molen er gammel.

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "decisions with their day alone",
    `

OpeningDecision Beslutning i Havneudvalget den 14-11-2012
Text            Godkendt.

OpeningDecision Beslutning i Havneudvalget den 14-11-2012
Text            Udsat.`,
  ],
]

describe("items without numbers", () => {
  it.each(untitled)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), head)}`).toBe(page)
  })
})
