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
  [
    "a group over an item whose heading is lost: its section tells it",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
GroupHeading    Åbne punkter

HeadLine        Beslutning
HeadLine        Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "or its case line",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
GroupHeading    Åbne punkter
HeadLine        12/3401
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "or its decision",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
GroupHeading    Åbne punkter

HeadLine        Havnerådets møde den 3. maj 2011:
HeadLine        Godkendt.

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "other lines under a group are contents",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    Åbne punkter
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents end at a long sentence",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsHeading Indhold
ContentsLine    Ny mole og bro langs hele kajen i Sandvig med tilskud fra os
HeadLine        Ny mole og bro langs hele kajen i Sandvig, med tilskud f. os.
HeadLine        Bo Lind
ContentsHeading Nr. Emne Side
HeadLine        Ny mole og bro langs hele kajen i Sandvig med tilskud fra dem.
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents end at a label without a page",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsHeading Indhold
ContentsLine    Formand: Bo Lind ...... 3
ContentsLine    Formand: Bo Lind ....
ContentsLine    Formand: Bo Lind\t1234 
HeadLine        Formand: Bo Lind\t12345
HeadLine        Bo Lind
ContentsHeading Nr. Emne Side
HeadLine        Formand: Bo Lind ... 3
HeadLine        Bo Lind
ContentsHeading Nr. Emne Side
HeadLine        Afbud
HeadLine        Bo Lind
ContentsHeading Nr. Emne Side
HeadLine        Referat fra sidste møde
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "labels that are titles of items are contents",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsHeading Indhold
ContentsLine    Afbud
ContentsLine    Referat fra sidste møde
ContentsLine    Forplejning
ContentsLine    Bo Lind

ItemHeading     1. Afbud

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     2. Referat fra sidste møde

SectionHeading  Beslutning
Text            Udsat.

ItemHeading     3. Forplejning

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents begin at dots to a page",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    Ny bro .... 12
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "also behind a number with its word",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    Punkt 2: Ny mole .... 12
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "also in a table",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    Ny bro\t.... 12
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents do not begin at fewer dots, at more digits, in the middle of a line, behind a label",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        Ny bro ... 12
HeadLine        Ny bro .... 12345
HeadLine        Ny bro .... 12 ja
HeadLine        Formand: Bo Lind .... 12
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "contents begin at the numbered title of an item and its page",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    2. Ny mole 7
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "also with some dots",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ContentsLine    2. Ny mole ... 7
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "not at another number and page",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        3. Ny bro 7
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "the type of a document is no heading of contents",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        Møde
HeadLine        Dagsorden
HeadLine        Bo Lind
HeadLine        Mødetype:
HeadLine        Dagsorden
HeadLine        Bo Lind
HeadLine        Dokumenttype

HeadLine        DAGSORDEN
HeadLine        Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "another word below that label is one",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        Møde
ContentsHeading Sagsliste
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "and so is that word below another line",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        Møde i havnen
ContentsHeading Dagsorden
ContentsLine    Bo Lind

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "another meeting below an item with a word for its number",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     Punkt 1: Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

MeetingTitle    Referat
HeadLine        Mødedato: 1. maj 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "another below an item with its title glued to its number",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

MeetingTitle    Referat
HeadLine        Mødedato: 1. maj 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a title over one label begins no meeting",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

SectionHeading  Referat
DecisionField   Mødedato: 1. maj 2012

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "nor does one over contents",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

SectionHeading  Referat
Text            Indholdsfortegnelse

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a meeting has one beginning, whatever its head repeats",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

MeetingTitle    Referat
HeadLine        Dagsorden for mødet
HeadLine        Mødedato: 1. maj 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "labels eleven lines below a title",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

MeetingTitle    Referat
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Bo Lind
HeadLine        Mødedato: 1. maj 2012
HeadLine        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "labels too far below a title",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

SectionHeading  Referat
Text            Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Bo Lind
TextMore        Mødedato: 1. maj 2012
TextMore        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "labels below a section of an item",
    `
HeadLine        Referat
HeadLine        Havneudvalget
HeadLine        Mødedato: 14. november 2012

ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

SectionHeading  Referat
SectionHeading  Bilag
Text            Mødedato: 1. maj 2012
TextMore        Mødested: Havnen

ItemHeading     1. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "a case line below the names of three files",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
HeadLine        12/3401

ItemHeading     1. Dagsorden
FileNames       a.pdf
FileNames       b.pdf
FileNames       c.pdf
CaseLine        12/3402
Text            Molen.

Text            Bo.

ItemHeading     2. Ny mole
Text            Molen.`,
  ],
  [
    "a case line too far below",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
LeadingLine     12/3401

ItemHeading     1. Dagsorden
FileNames       a.pdf
FileNames       b.pdf
FileNames       c.pdf
FileNames       d.pdf
CaseLine        12/3402
Text            Molen.

Text            Bo.

ItemHeading     2. Ny mole
Text            Molen.`,
  ],
  [
    "openness over a case line",
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
    "labels that stand over one item each are its own",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Text            Formand: Bo
ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

Text            Formand: Ane
ItemHeading     3. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
  [
    "labels over two items, with blank lines between them",
    `
HeadLine        Havneudvalget
HeadLine        Referat
HeadLine        Mødedato: 14. november 2012
ItemHeading     1. Dagsorden

SectionHeading  Beslutning
Text            Godkendt.

Furniture       Formand: Bo

Furniture       Mødetype: x

ItemHeading     2. Ny mole

SectionHeading  Beslutning
Text            Udsat.

Furniture       Formand: Bo  

Furniture       Mødetype: x

ItemHeading     3. Ny bro

SectionHeading  Beslutning
Text            Udsat.`,
  ],
]

describe("around the items", () => {
  it.each(pages)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1))}`).toBe(page)
  })
})

/** The row that the reader makes of a line: its kind, and the line. */
const rowOf = (kind: string, line: string): string => `${kind.padEnd(16)}${line}`

const unread = (...lines: readonly string[]): string => lines.map((line) => (line === "" ? "" : rowOf("", line))).join("\n")

describe("heads of columns open the contents", () => {
  it.each([
    "Pkt.\tTekst\tSide",
    "Nr.\tEmne",
    "Sag nr.   Overskrift   Sidetal",
    "Sag  Åben",
    "Nr. Titel Side",
    "Titel Side",
    "Emne Side",
    "TEKST SIDE",
    "Punkt Åben",
    "Pkt. Punkt Lukket",
    "Side\tEmne",
    "  Nr.  Emne  ",
  ])("%j", (line) => {
    expect(
      asRead(unread("Havneudvalget", "Mødedato: 14. november 2012", line, "Ny mole", "", "1. Mole", "", "Bilag", "Tegning")),
    ).toContain(`${rowOf("ContentsHeading", line)}\n${rowOf("ContentsLine", "Ny mole")}\n`)
  })

  it.each(["Sag Side", "Tekst", "Sidetal", "Pkt.\tTekst\tPris", "Emne Sider", "Pkt. 7", "Nr. og Emne"])("not %j", (line) => {
    expect(
      asRead(unread("Havneudvalget", "Mødedato: 14. november 2012", line, "Ny mole", "", "1. Mole", "", "Bilag", "Tegning")),
    ).toContain(`${rowOf("HeadLine", line)}\n${rowOf("HeadLine", "Ny mole")}\n`)
  })
})

describe("contents on one line", () => {
  const partsOf = (...lines: readonly string[]): string[] =>
    asRead(unread("Havneudvalget", "Mødedato: 14. november 2012", ...lines, "", "1. Mole", "", "Bilag", "Tegning"))
      .split("\n")
      .flatMap((row) => (row.startsWith("ContentsLine") ? [row.slice(16)] : []))

  it.each([
    ["counted on", "1. Dagsorden 2. Ny mole 3. Eventuelt", ["1. Dagsorden ¬", "2. Ny mole ¬", "3. Eventuelt"]],
    ["counted from another number", "119. Dagsorden 120. Ny mole 121. Kaj", ["119. Dagsorden ¬", "120. Ny mole ¬", "121. Kaj"]],
    ["with another number in a title", "1. Kaj nr. 3. Øst 2. Bro 3. Kaj", ["1. Kaj nr. 3. Øst ¬", "2. Bro ¬", "3. Kaj"]],
    ["with the next number in a title", "1. Budget, 2. behandling 2. Bro 3. Kaj", ["1. Budget, 2. behandling ¬", "2. Bro ¬", "3. Kaj"]],
    ["with it glued to a word", "1. Kaj,2. Øst 2. Bro 3. Kaj", ["1. Kaj,2. Øst ¬", "2. Bro ¬", "3. Kaj"]],
    ["with wide gaps", "  1.  Kaj  2.   Bro  3.  Øst", ["  1.  Kaj  ¬", "2.   Bro  ¬", "3.  Øst"]],
    ["with titles that begin with signs", "1. »Kaj« 2. 17 både 3. (Lukket) Bro", ["1. »Kaj« ¬", "2. 17 både ¬", "3. (Lukket) Bro"]],
  ])("%s", (_, line, parts) => {
    expect(partsOf("Indholdsfortegnelse", line)).toEqual(parts)
    expect(partsOf("Indholdsfortegnelse", "", line)).toEqual(parts)
  })

  it("are three entries at least, right below their heading", () => {
    expect(partsOf("Indholdsfortegnelse", "1. Dagsorden 2. Ny mole")).toEqual(["1. Dagsorden 2. Ny mole"])
    expect(partsOf("Indholdsfortegnelse", "1. Mole", "2. Kaj 3. Bro 4. Sten")).toEqual(["1. Mole", "2. Kaj 3. Bro 4. Sten"])
  })
})

describe("lines of the contents", () => {
  const read = (...lines: readonly string[]): string[] => {
    const above = ["Havneudvalget", "Mødedato: 14. november 2012", "Indholdsfortegnelse"]
    return asRead(unread(...above, ...lines, "", "1. Mole", "", "Bilag", "Tegning"))
      .split("\n")
      .slice(above.length, above.length + lines.length)
  }

  it.each([
    ["labels below their numbers", ["1", "Valg af formand", "2.", "Afbud: Bo Lind", "3a", "Formand: valg"]],
    ["a label with its page", ["Valg af kasserer", "Formand: valg\t7", "Ny bro"]],
    ["a sentence of sixty letters", [`M${"o".repeat(58)}.`, "Ny bro"]],
    ["a long line with a full stop within", [`Bro nr. 7 ${"o".repeat(60)}`, "Ny bro"]],
  ])("%s", (_, lines) => {
    expect(read(...lines)).toEqual(lines.map((line) => rowOf("ContentsLine", line)))
  })

  it.each([
    ["a label below a word", ["Valg", "Formand: valg"]],
    ["a label below a sum", ["Valg 12", "Formand: valg"]],
    ["a sentence of 61 letters", ["Ny bro", `M${"o".repeat(59)}.`]],
  ])("do not go on with %s", (_, [line = "", after = ""]) => {
    expect(read(line, after, "Bo Lind")).toEqual([rowOf("ContentsLine", line), rowOf("HeadLine", after), rowOf("HeadLine", "Bo Lind")])
  })

  it("begin at the title of an item with a number in it and its page", () => {
    const rows = asRead(
      unread("Havneudvalget", "Mødedato: 14. november 2012", "1. Bro 7 i havn 12", "", "1. Bro 7 i havn", "", "Bilag", "Sti"),
    )
    expect(rows).toContain(rowOf("ContentsLine", "1. Bro 7 i havn 12"))
  })
})

describe("the word for an agenda", () => {
  const read = (...lines: readonly string[]): string => asRead(unread("Havneudvalget", ...lines, "", "1. Mole", "", "Bilag", "Tegning"))

  it.each(["Mødetype", "  Møde : ", "Dokumenttype:"])("is the type of the document below %j", (label) => {
    expect(read(label, "  Dagsorden  ", "Ny mole")).toContain(`${rowOf("HeadLine", "  Dagsorden  ")}\n${rowOf("HeadLine", "Ny mole")}`)
  })

  it.each([
    ["Bestyrelsesmøde", "Dagsorden"],
    ["Mødetype", "Dagsorden Side"],
  ])("heads the contents: %s, %s", (label, line) => {
    expect(read(label, line, "Ny mole")).toContain(`${rowOf("ContentsHeading", line)}\n${rowOf("ContentsLine", "Ny mole")}`)
  })
})

describe("the first line of a text", () => {
  it.each([
    ["HeadLine", "Havnerådet ..... 3"],
    ["GroupHeading", "Åbne punkter"],
    ["ContentsHeading", "Dagsorden"],
  ])("is a %s: %s", (kind, line) => {
    expect(asRead(unread(line, "", "1. Mole", "", "Bilag", "Tegning")).split("\n")[0]).toBe(rowOf(kind, line))
  })
})

describe("below the last item", () => {
  const below = (...lines: readonly string[]): string[] => {
    const item = ["Havneudvalget", "Mødedato: 14. november 2012", "", "1. Mole", "", "Beslutning", "Udsat.", ""]
    return asRead(unread(...item, ...lines))
      .split("\n")
      .slice(item.length)
  }
  const allFurniture = (...lines: readonly string[]): string[] => lines.map((line) => (line === "" ? "" : rowOf("Furniture", line)))

  it.each([
    "Tlf. 12 34 56 78",
    "Havnen | Telefon 12 34 56 78",
    "Havnen|Telefon 12 34 56 78",
    "Havnen · CVR 12345678",
    "CVR-nr. 12345678",
    "E-mail: bo@kystby.dk",
    "9990 Havneby",
    "Havnegade 1, 9990 Havneby",
    "Kystby Kommune",
    "KYSTBY KOMMUNE",
    "Kystby Kommune, Havnen",
    "Kystby Kommune|Havnen",
    "Kystby Kommune–Havnen",
    "Kystby Kommune-Havnen",
    "Kystby Kommunes havn",
    `Tlf. 12 34 56 78, ${"x".repeat(92)}`,
  ])("a line of the foot of a site is none of its text: %s", (line) => {
    expect(below(line)).toEqual(allFurniture(line))
    expect(below("Havnen", line, "Bo Lind", "", line)).toEqual(allFurniture("Havnen", line, "Bo Lind", "", line))
  })

  it.each([
    "Kystby Kommuneplan",
    "Telefonisk svar",
    "Havnentelefon 7",
    "19990 Havneby",
    "9990 Havneby Nord",
    "9990",
    `Tlf. 12 34 56 78, ${"x".repeat(93)}`,
  ])("another line is: %s", (line) => {
    expect(below(line)).toEqual([rowOf("Text", line)])
  })

  it.each([
    ["under a heading", ["SectionHeading", "Bilag"], ["Text", "Tlf. 12 34 56 78"]],
    ["beside a long line", ["Text", "x".repeat(111)], ["TextMore", "Tlf. 12 34 56 78"]],
    ["beside a row of a table", ["TableLine", "Havnen\tBroen"], ["Text", "Tlf. 12 34 56 78"]],
  ])("so is one %s", (_, ...rows) => {
    expect(below(...rows.map(([, line = ""]) => line))).toEqual(rows.map(([kind = "", line = ""]) => rowOf(kind, line)))
  })

  it("feet end where the text does", () => {
    expect(below("Tlf. 12 34 56 78", "", "Molen er ny.", "", "Tlf. 12 34 56 78", "", "", "Kystby Kommune")).toEqual([
      rowOf("Text", "Tlf. 12 34 56 78"),
      "",
      rowOf("Text", "Molen er ny."),
      "",
      ...allFurniture("Tlf. 12 34 56 78", "", "", "Kystby Kommune"),
    ])
  })

  it.each([
    "Underskriftsblad",
    "• UNDERSKRIFTER:",
    "Underskriftsside",
    "Underskriftsark",
    "Underskriftsbilag",
    "Underskriftsablad",
    "Underskirftsside",
    "Underskiftsside",
    "Underskiftsark",
    "Underskiftsblad",
    "Bilagsliste.",
    "Bilagsoversigt",
    "Samlet bilagsliste",
    "Digital godkendelse af referat",
  ])("%s and all behind it is no item's", (line) => {
    expect(below(line, "", "Tegning", "", "Bo Lind")).toEqual(allFurniture(line, "", "Tegning", "", "Bo Lind"))
  })

  it.each(["Bilagslisten", "Underskriftsblad for mødet", "Se bilagsliste", "Digital godkendelse"])("%s is text", (line) => {
    expect(below(line, "", "Bo Lind")).toEqual([rowOf("Text", line), "", rowOf("Text", "Bo Lind")])
  })

  it.each([
    ["Text", "12/3401"],
    ["AbsenceLine", "Afbud: Bo Lind"],
    ["Text", "Indholdsfortegnelse"],
    ["SectionHeading", "Beslutning"],
  ])("with what an item has below it, a page for signatures is a section: %s %s", (kind, line) => {
    expect(below("Underskriftsblad", "", line, "", "Bo Lind").slice(0, 3)).toEqual([
      rowOf("SectionHeading", "Underskriftsblad"),
      "",
      rowOf(kind, line),
    ])
  })
})
