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
    "of numbers that have one above and one below, the last tells",
    `

ItemTitle       Ny mole i Sandvig
ItemHeading     Sag nr. 2

ItemTitle       Eventuelt
ItemHeading     Sag nr. 3`,
  ],
  [
    "where none tells, titles stand below",
    `

HeadLine        Havnerådet

ItemHeading     Sag nr. 1
ItemTitle       Ny mole

Text            Udsat.

Text            Havnen lukker kl. 9

ItemHeading     Sag nr. 2
ItemTitle       Ny bro

Text            Udsat.`,
  ],
  [
    "a list printed in two items",
    `

ItemHeading     1. Ny mole

SectionHeading  Beslutning
Text            Der er brug for:
ListLine        1. Sten
ListLine        2. Beton
ListLine        3. Tang

ItemHeading     2. Ny bro

SectionHeading  Beslutning
Text            Der er brug for:
ListLine        1. Sten
ListLine        2. Beton
ListLine        3. Tang`,
  ],
  [
    "titles that are labels elsewhere",
    `

ItemHeading     1.
ItemTitle       Afbud

Text            Ingen.

ItemHeading     2.
ItemTitle       Medlemmer

Text            Bo Lind.

ItemHeading     3.
ItemTitle       Underskriftsside

Text            Udsat.`,
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
    "neither, and a heading that only the first has",
    `

OpeningHeading  Økonomi
Text            Dyr.

SectionHeading  Sagsfremstilling
Text            Molen er gammel.

SectionHeading  Beslutning
Text            Godkendt.

OpeningHeading  Sagsfremstilling
Text            Broen er ny.

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
  [
    "titles of the contents with bullets and dots, none of them of two letters",
    `
ContentsHeading Indhold
ContentsLine    - Godkendelse af dagsorden ..... 2
ContentsLine    * Ny mole i Sandvig ... 3
ContentsLine     • Tilskud til havnefest\t4
ContentsLine    · Salg af kran . . . 5
ContentsLine    Ab
ContentsLine    Ny bro .. 2

ItemTitle       Godkendelse af dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Tilskud til havnefest

SectionHeading  Beslutning
Text            Udsat.

Text            Ab

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title of the contents that stands twice",
    `
ContentsHeading Indhold
ContentsLine    Godkendelse af dagsorden
ContentsLine    Ny mole i Sandvig

ItemTitle       Godkendelse af dagsorden

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

TitleRepeat     Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title with a blank line on one side, not in a paragraph",
    `
ContentsHeading Indhold
ContentsLine    Valg af formand
ContentsLine    Ny mole i Sandvig

ItemTitle       Valg af formand

SectionHeading  Beslutning
Text            Godkendt.
ItemTitle       Ny mole i Sandvig

SectionHeading  Beslutning
Text            Udsat.
TextMore        Ny mole i Sandvig
TextMore        Bo Lind.`,
  ],
  [
    "no title is in small letters, ends a sentence, or has two letters",
    `
ItemTitle       Valg af formand
CaseLine        12/3401
Text            Bo Lind valgt.

Text            salg af mole
TextMore        12/3402

Text            Salg af mole?
TextMore        12/3403

Text            Om
TextMore        12/3404

ItemTitle       Ole
CaseLine        12/3405

ItemTitle       Salg af bro
CaseLine        12/3406
Text            Udsat.`,
  ],
  [
    "titles right below what is no text",
    `
ItemTitle       Valg af formand
CaseLine        12/3401
Text            Bo Lind valgt.

LeadingLine     Åbent punkt
ItemTitle       Salg af mole
CaseLine        12/3402
Text            Udsat.

GroupHeading    Åbne punkter
ItemTitle       Salg af bro
CaseLine        12/3403
Text            Udsat.

Text            12/3404
ItemTitle       Salg af kran
CaseLine        12/3405
Text            Udsat.

Text            Medlemmer: Bo Lind
ItemTitle       Salg af kaj
CaseLine        12/3406
Text            Udsat.

Text            Dagsorden
ItemTitle       Salg af båd
CaseLine        12/3407
Text            Udsat.
TextMore        Salg af bøje
TextMore        12/3408
TextMore        Udsat.`,
  ],
  [
    "what stands there twice is no title",
    `
ItemTitle       Valg af formand
CaseLine        12/3401
Text            Bo Lind valgt.

Text            Salg af mole
TextMore        12/3402
TextMore        Udsat.

Text            Salg af mole
TextMore        12/3402
TextMore        Udsat.`,
  ],
  [
    "a title may begin with a number",
    `
ItemTitle       12 nye moler
CaseLine        12/3401
Text            Bo Lind valgt.

ItemTitle       Salg af mole
CaseLine        12/3402
Text            Udsat.`,
  ],
  [
    "names of people above a heading are no titles",
    `
ItemTitle       Valg af formand

SectionHeading  Beslutning
Text            Bo Lind valgt.

Text            Bo Lind

SectionHeading  Beslutning
Text            Udsat.

Text            Bo A. Lind (V)

SectionHeading  Beslutning
Text            Udsat.

Text            Bo Ole Per Lind

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Bo Ole Per Ib Lind

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Bo Lind (Ven)

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Salg af kran (VV)

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "attachments above a heading are no titles",
    `
ItemTitle       Valg af formand

SectionHeading  Beslutning
Text            Bo Lind valgt.

SectionHeading  Bilag

Text            Tegning af mole

SectionHeading  Beslutning
Text            Udsat.

SectionHeading  Bilag til sagen

Text            Tekst og andet

Text            Tegning af bro

SectionHeading  Beslutning
Text            Udsat.

ItemTitle       Salg af kran

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "half of the openings have titles",
    `
ItemTitle       Salg af kran

SectionHeading  Sagsfremstilling
Text            Molen.

SectionHeading  Beslutning
Text            Udsat.

SectionHeading  Sagsfremstilling
Text            Broen.

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "less than half of them have",
    `
HeadLine        Salg af kran

OpeningHeading  Sagsfremstilling
Text            Molen.

SectionHeading  Beslutning
Text            Udsat.

OpeningHeading  Sagsfremstilling
Text            Broen.

SectionHeading  Beslutning
Text            Udsat.

OpeningHeading  Sagsfremstilling
Text            Broen.

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title that every agenda has needs a heading below it",
    `
ContentsHeading Indhold
ContentsLine    Valg af formand
ContentsLine    Ny mole i Sandvig

ItemTitle       Valg af formand

SectionHeading  Beslutning
Text            Godkendt.

ItemTitle       Ny mole i Sandvig

SectionHeading  Sagsfremstilling
Text            Udsat.

ItemTitle       Eventuelt

SectionHeading  Bilag
Text            Ingen.

Text            Eventuelt

Text            Ingen.

Text            Gæster

SectionHeading  Bilag
Text            Ingen.`,
  ],
  [
    "rows of a table",
    `
HeadLine        Punkt\tEmne\tReferat
ItemHeading     1\tDagsorden\t¬
Text            Godkendt.
ItemHeading     2\tNy mole\t¬
Text            Udsat.`,
  ],
  [
    "no rows of another table",
    `
HeadLine        Pris\tEmne\tReferat
HeadLine        1\tDagsorden\tGodkendt.
HeadLine        2\tNy mole\tUdsat.`,
  ],
  [
    "nor of one that begins with what was decided",
    `
HeadLine        Referat\tEmne
HeadLine        Godkendt.\tDagsorden
HeadLine        Udsat.\tNy mole`,
  ],
  [
    "nor of one whose numbers are not those of titles",
    `
HeadLine        Nr.\tTid\tEmne\tReferat
HeadLine        1\t9\tDagsorden\tGodkendt.
HeadLine        2\t10\tNy mole\tUdsat.`,
  ],
  [
    "a row that does not count on is text",
    `
HeadLine        Punkt\tEmne\tBeslutning
ItemHeading     1\tDagsorden\t¬
Text            Godkendt.
TextMore        3\tNy mole\tUdsat.
ItemHeading     2\tNy bro\t¬
Text            Udsat.`,
  ],
  [
    "nor does a row without a number go on, or a line with another number",
    `
HeadLine        Punkt\tEmne\tBeslutning
ItemHeading     1\tDagsorden\t¬
Text            Godkendt.
TableLine       Kaj\tNy mole\tUdsat.

ListLine        7. Sten

ItemHeading     2\tNy bro\t¬
Text            Udsat.`,
  ],
  [
    "letters count no items of a table",
    `
HeadLine        Punkt\tEmne\tBeslutning
HeadLine        a) sten`,
  ],
  [
    "heads of a table may fill 99 letters",
    `
HeadLine        ${"Emne".padEnd(88)}\tBeslutning
ItemTitle       Dagsorden\t¬
Text            Godkendt.
ItemTitle       Ny bro\t¬
Text            Udsat.`,
  ],
  [
    "but no more",
    `
HeadLine        ${"Emne".padEnd(89)}\tBeslutning
HeadLine        Dagsorden\tGodkendt.
HeadLine        Ny bro\tUdsat.`,
  ],
  [
    "heads of a lost table stand on short lines",
    `
HeadLine        ${"Emne".padEnd(22)}
HeadLine        ${"Referat".padEnd(99)}
ItemHeading     1. Dagsorden
Text            Godkendt.
ItemHeading     2. Ny mole
Text            Udsat.`,
  ],
  [
    "so is one with more cells than columns",
    `
HeadLine        Emne\tBeslutning
ItemTitle       Dagsorden\t¬
Text            Godkendt.
TableLine       Ny mole\tUdsat.\tBo
ItemTitle       Ny bro\t¬
Text            Udsat.`,
  ],
  [
    "empty cells go with what stands behind them",
    `
HeadLine        Tid\tEmne\tBeslutning\tAnsvarlig
Furniture       9.00\t¬
ItemTitle       Dagsorden\t¬
Text            Godkendt.\t¬
Furniture       Bo
ItemTitle       \tNy mole\t¬
Text            Udsat.\t
TextMore        \t\tMere.\t¬
Furniture       Ane
Furniture       \t\t\tAne`,
  ],
  [
    "a lost table with times",
    `
HeadLine        Tid
HeadLine        Emne
HeadLine        Formål
HeadLine        Referat
HeadLine        Ansvarlig
Furniture       9.00
ItemHeading     1. Dagsorden
Text            Godkendt.
Furniture       kl. 9.30 - 9.45
ItemHeading     2. Ny mole
Text            10 min.
TextMore        Udsat.
TextMore        10 min
ItemHeading     3. Ny bro
Text            Udsat.
TextMore        15 minutter
ItemHeading     4. Ny kaj
Text            9.30-10
ItemHeading     5. Ny sti
Text            Udsat`,
  ],
  [
    "a lost table without times",
    `
HeadLine        Emne
HeadLine        Referat
ItemHeading     1. Dagsorden
Text            9.00
ItemHeading     2. Ny mole
Text            Udsat.`,
  ],
  [
    "no lost table without numbers",
    `
OpeningHeading  Emne
SectionHeading  Referat
Text            Dagsorden
ListLine        1. Ny mole
TextMore        Udsat.`,
  ],
]

describe("items without numbers", () => {
  it.each(untitled)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), head)}`).toBe(page)
  })
})

/** Whether a line heads an item of a text that has no other numbers. */
const isItem = (above: string, line: string, below: string): boolean => {
  const rows = `${above}${line}${below}`.split("\n").map((row) => (row === "" ? "" : `${"".padEnd(16)}${row}`))
  return asRead(rows.join("\n"))
    .split("\n")
    .includes(`${"ItemHeading".padEnd(16)}${line}`)
}

const caseBelow = "\n\n12/3401\n\nUdsat."
const headingBelow = "\n\nBeslutning\n\nUdsat."
const textBelow = "\n\nUdsat."
const wrapped = ["Salg af den gamle havnekran ved kajen", "i Sandvig"]
const title = (length: number): string => `M${"o".repeat(length - 1)}`

describe("the only number of a text heads an item", () => {
  it.each([
    ["over a heading", "", "5. Ny mole", headingBelow],
    ["that begins like a clause", "", "5. Atlas over havet", caseBelow],
    ["that begins like a month", "", "5. Majmødet", caseBelow],
    ["that ends in a few dots", "", "5. Ny mole ...", caseBelow],
    ["about a file", "", "5. Tegning.pdf af mole", caseBelow],
    ["that ends in a colon, over a case line", "", "5. Ny mole:", caseBelow],
    ["of sixty letters with a full stop", "", `5. ${title(59)}.`, headingBelow],
    ["of 220 letters", "", `5. ${title(220)}`, headingBelow],
    ["without a mark behind the number", "", "5 Ny mole", headingBelow],
    ["of an answer", "", "Ad 5) Ny mole", headingBelow],
    ["below text", "Bo Lind\n\n", "5. Ny mole", headingBelow],
    ["right below a sentence, over a case line further down", "Bo talte.\n", "5. Ny mole", caseBelow],
    ["right below a heading", "Bilag\n", "5. Ny mole", caseBelow],
    ["right below a label", "Formand: Bo Lind\n", "5. Ny mole", headingBelow],
    ["below a group", "Åbne punkter\n", "5. Ny mole", textBelow],
    ["below what says that it is open", "Åbent punkt\n", "5. Ny mole", textBelow],
    ["below a case line and a blank one", "12/3401\n\n", "5. Ny mole", textBelow],
    ["with its word", "Bo Lind\n\n", "Punkt 5: Ny mole", textBelow],
    ["over the name of a file", "", "5. Ny mole", "\nmole.pdf\n\nUdsat."],
    ["over its title", "", "5. Ny mole", "\nNy mole\n\nUdsat."],
    ["over its title in a list", "", "5. Ny mole", "\n• Ny mole\n\nUdsat."],
    ["over its number and a word", "", "5. Ny mole", "\nPunkt 5\n\nUdsat."],
    ["over the name of a file and a heading", "", "5. Ny mole:", `\nmole.pdf${headingBelow}`],
    ["over its title three times", "", "5. Ny mole", `\nNy mole\nNy mole\nNy mole${headingBelow}`],
    ["whose title stands in the contents", "Indhold\nNy mole ..... 2\n\n", "5. Ny mole", textBelow],
    ["that stands in the contents", "5. Ny mole ..... 2\n\n", "5. Ny mole", textBelow],
    ["whose wrapped title stands in the contents", `${wrapped.join(" ")} ..... 2\n\n`, `5. ${wrapped[0]}`, `\n${wrapped[1]}${textBelow}`],
    ["over its wrapped title on one line", "", `5. ${wrapped[0]}`, `\n${wrapped[1]}\n\n${wrapped.join(" ")}${textBelow}`],
    ["over its title and the next number over its own", "", "5.", "\nNy mole\n\n6.\nNy bro\n\nUdsat."],
    ["with its word below a title", "Ny mole\n", "Sag nr. 5", headingBelow],
    ["that ends in a colon, below the only blank line", "Bo\nIb\nIda\nAne\nKaj\nPer\n\n", "5. Ny mole:", "\n12/3401\nUdsat.\nOle"],
    ["over a decision with its day", "", "5. Ny mole", "\n\nBeslutning i Havneudvalget den 14. november 2012\n\nUdsat."],
    ["over a heading with text behind it", "", "5. Ny mole", "\n\nSagsfremstillingMolen er gammel."],
    ["over what says that it is open", "", "5. Ny mole", "\n\nÅbent punkt\n\nUdsat."],
    ["over itself", "", "5. Ny mole", "\n5. Ny mole\n\nUdsat."],
    ["over its title glued to its number", "", "5. Ny mole", "\n5Ny mole\n\nUdsat."],
    ["over its title behind another number and a word", "", "5. Ny mole", "\nPunkt 7: Ny mole\n\nUdsat."],
    ["over its number", "", "5. Ny mole", "\n5\n\nUdsat."],
    ["over its first thirty letters", "", "5. Salg af den gamle havnekran og bro", "\nSalg af den gamle havnekran og\n\nUdsat."],
    ["without a mark, two blank lines below text, over the name of a file", "Bo Lind\n\n\n", "5  Ny mole", "\nmole.pdf\n\nUdsat."],
    ["below text, where no line is blank", "Vi ser på det\n", "5. Ny mole", "\nBeslutning\nUdsat."],
    ["below text, where one line in eleven is blank", "Bo\nIb\nIda\nAne\nKaj\n", "5. Ny mole", "\n\n12/3401\nUdsat.\nOle\nPer"],
  ])("%s", (_, above, line, below) => {
    expect(isItem(above, line, below)).toBe(true)
  })

  it.each([
    ["over text", "", "5. Ny mole", textBelow],
    ["that ends in dots", "", "5. Ny mole ....", caseBelow],
    ["that begins with a small letter", "", "Punkt 5 ny mole", caseBelow],
    ["that is a sentence", "", "Punkt 5 om molen.", caseBelow],
    ["that ends in a comma", "", "5. Ny mole,", caseBelow],
    ["that ends in a comma, with its word", "", "Punkt 5: Ny mole,", caseBelow],
    ["that ends in a semicolon", "", "5. Ny mole;", caseBelow],
    ["that ends in a colon", "", "5. Ny mole:", headingBelow],
    ["that is a long sentence", "", `5. ${title(60)}.`, headingBelow],
    ["that is longer than titles are", "", `5. ${title(221)}`, headingBelow],
    ["right below text", "Bo Lind\n", "5. Ny mole", caseBelow],
    ["right below a sentence", "Bo talte.\n", "5. Ny mole", headingBelow],
    ["right below a case line", "12/3401\n", "5. Ny mole", textBelow],
    ["over another number", "", "5. Ny mole", "\n6.\n\nUdsat."],
    ["over the next number", "", "5. Ny mole", "\n\n6. Ny bro\n\nUdsat."],
    ["that ends in a colon, over three files and a heading", "", "5. Ny mole:", `\na.pdf\nb.pdf\nc.pdf${headingBelow}`],
    ["over a paragraph with the name of a file", "", "5. Ny mole", `\n${"x".repeat(396)}.pdf${textBelow}`],
    ["over the page for signatures", "", "5. Ny mole", "\n\nUnderskriftsside\n\nBo Lind"],
    ["with its word over the page for signatures", "", "Sag nr. 5", "\n\nUnderskriftsside\n\nBo Lind"],
    ["with its word and no title", "", "Sag nr. 5", headingBelow],
    ["with its word below the end of a paragraph", "Bo talte\nNy mole\n", "Sag nr. 5", headingBelow],
    ["with its word below a heading", "Bilag\n\n", "Sag nr. 5", headingBelow],
    ["with its word over the name of a file", "", "Sag nr. 5", `\ndagsorden.pdf${headingBelow}`],
    ["of a letter that is not the first", "", "B. Ny mole", caseBelow],
    ["below a line with its number, where no line is blank", "5. Dagsorden\n", "5. Ny mole", "\nBeslutning\nUdsat."],
    ["over 29 letters of its title", "", "5. Salg af den gamle havnekran i by", "\nSalg af den gamle havnekran i\n\nUdsat."],
    [
      "over what breaks off in a word of its title",
      "",
      "5. Salg af den gamle havnekran ved kajen",
      "\nSalg af den gamle havnekran ved ka\n\nUdsat.",
    ],
    ["right below a line with a full stop within", "Vi ses kl. 9\n", "5. Ny mole", caseBelow],
    ["with its word right below a label", "Formand: Bo Lind\n", "Punkt 5: Ny mole", textBelow],
    ["without a mark, below text, over the name of a file", "Bo Lind\n\n", "5  Ny mole", "\nmole.pdf\n\nUdsat."],
    ["with nothing but a title above it", "Ny mole\n\n", "5.", headingBelow],
    ["below text, where one line in ten is blank", "Bo\nIb\nIda\nAne\nKaj\n", "5. Ny mole", "\n\n12/3401\nUdsat.\nOle"],
    ["below what ends openly, where no line is blank", "Vi ser på:\n", "5. Ny mole", "\n12/3401\nUdsat."],
    ["below a line of another list, where no line is blank", "4) Sten\n", "5. Ny mole", "\nBeslutning\nUdsat."],
  ])("but not one %s", (_, above, line, below) => {
    expect(isItem(above, line, below)).toBe(false)
  })
})

describe("a number below two items", () => {
  const two =
    "Havneudvalget\n\n1. Dagsorden\n\nBeslutning\n\nGodkendt.\n\n2. Ny mole i Sandvig\n\nBeslutning\n\nUdsat til senere i år.\n\nVi ser på det.\n\n"

  it.each([
    ["at a title", "3. Ny bro", textBelow],
    ["at a title in a sentence of sixty letters", `3. ${title(59)}.`, textBelow],
    ["at a word that begins like a month", "3. Majmøder", textBelow],
    ["at a name that begins like a clause", "3. Atlas", textBelow],
    ["at a month within the title", "3. Fest i maj og juni", textBelow],
    ["at a number behind a full stop", "3. Salg af bro nr. 7", textBelow],
    ["at a number behind dots within the title", "3. Broen ... 2 år efter", textBelow],
    ["at a number behind a tab within the title", "3. Ny bro\t12 meter lang", textBelow],
    ["in small letters over a heading", "3. ebbe og flod", headingBelow],
    ["at a word in small letters with a full stop, over a heading", "3. molen.", headingBelow],
  ])("heads the third %s", (_, line, below) => {
    expect(isItem(two, line, below)).toBe(true)
  })

  it.each(
    [
      ..."januar februar marts april maj juni juli august september oktober november december jan feb aug sep sept okt nov dec".split(" "),
    ].flatMap((month) => [`3. ${month} er travl`, `3. ${month.toUpperCase()}. ER TRAVL`]),
  )("is a day: %s", (line) => {
    expect(isItem(two, line, headingBelow)).toBe(false)
  })

  it.each([
    "3. At bygge en bro",
    "3. at, som sagt",
    "3. Tegning.tif",
    "3. Tegning.PDF",
    "3. Tegning.doc",
    "3. Ny bro .. 12",
    "3. Ny bro..3",
    "3. Ny bro\t12",
    "3. Ny bro .... 3 ja",
    "3. molen er malet.",
  ])("is a clause, a sentence, an attachment or an entry of the contents: %s", (line) => {
    expect(isItem(two, line, headingBelow)).toBe(false)
  })

  it.each([
    ["small letters", "3. ny bro"],
    ["a comma", "3. Ny bro,"],
    ["a semicolon", "3. Ny bro;"],
    ["a colon", "3. Ny bro:"],
    ["a long sentence", `3. ${title(60)}.`],
    ["a paragraph", `3. ${title(221)}`],
  ])("is of a list: %s", (_, line) => {
    expect(isItem(two, line, textBelow)).toBe(false)
  })

  it.each(["Vi talte om:", "Vi talte om,", "Det blev sagt at"])("goes on with what ends openly: %s", (lead) => {
    expect(isItem(`${two}${lead}\n\n`, "3. Ny bro", textBelow)).toBe(false)
    expect(isItem(`${two}${lead}!\n\n`, "3. Ny bro", textBelow)).toBe(true)
  })
})

describe("a title goes on", () => {
  const long = "2. Salg af den gamle havnekran ved kajen"
  const kindBelow = (line: string, below: string, more: string): string | undefined => {
    const rows = [
      "Havneudvalget",
      "",
      "1. Dagsorden",
      "",
      "Beslutning",
      "Godkendt.",
      "",
      line,
      below,
      ...more.split("\n"),
      "",
      "Beslutning",
      "Udsat.",
    ]
    const read = asRead(rows.map((row) => (row === "" ? "" : `${"".padEnd(16)}${row}`)).join("\n")).split("\n")
    return read
      .find((row) => row.slice(16) === below)
      ?.slice(0, 16)
      .trimEnd()
  }

  it.each([
    ["in small letters", long, "i Sandvig"],
    ["indented", long, "  i Sandvig"],
    ["with a word that is a heading elsewhere", long, "økonomi"],
    ["over 120 letters", long, `i ${"x".repeat(118)}`],
    ["behind a word that ends nothing", `${long} for`, "Sandvig"],
    ["behind such a word in capitals", `${long} FOR`, "Sandvig"],
    ["below a full line", "2. Salg af kran i byens havnnn", "i Sandvig"],
    ["behind a comma", `${long},`, "i Sandvig"],
  ])("%s", (_, line, below) => {
    expect(kindBelow(line, below, "")).toBe("TitleMore")
  })

  it.each([
    ["at a capital", long, "I Sandvig", "Text"],
    ["at a clause", long, "at sælge", "Text"],
    ["at a bullet", long, "o Sandvig", "Text"],
    ["at another bullet", long, "- i Sandvig", "ListLine"],
    ["at a label", long, "sbh: Bo", "CaseLine"],
    ["at a sentence", long, "i Sandvig.", "Text"],
    ["at a question", long, "i Sandvig?", "Text"],
    ["at the end of a sentence within", long, "i Sandvig. Den er dyr", "Text"],
    ["at a heading", long, "Bilag", "SectionHeading"],
    ["at a row of a table", long, "i\tSandvig", "TableLine"],
    ["at more letters than lines have", long, `i ${"x".repeat(119)}`, "Text"],
    ["at a number", `${long} for`, "3 både", "Text"],
    ["behind a word that only ends alike", `${long} forfor`, "Sandvig", "Text"],
    ["below a line that has room", "2. Salg af kran i byens havnn", "i Sandvig", "Text"],
    ["behind a full stop", `${long}.`, "i Sandvig", "Text"],
    ["behind a cry", `${long}!`, "i Sandvig", "Text"],
    ["behind a question", `${long}?  `, "i Sandvig", "Text"],
  ])("not %s", (_, line, below, kind) => {
    expect(kindBelow(line, below, "")).toBe(kind)
  })

  it.each(["Molen.", "a\tb"])("not where the text of the item goes on: %j", (more) => {
    expect(kindBelow(long, "i Sandvig", more)).toBe("Text")
  })
})
