/** What the lines inside an item are. */
import { describe, expect, it } from "vitest"
import { type Around, asRead } from "./lines.ts"

/** The second of three items. */
const item: Around = {
  above: `Havneudvalget

Referat

Mødedato: 14. november 2012
Mødested: Rådhuset

Punkt 1: Dagsorden

Beslutning i Havneudvalget den 14-11-2012

Godkendt.

Punkt 2: Ny mole i Sandvig
`,
  below: `
Punkt 3: Eventuelt

Beslutning i Havneudvalget den 14-11-2012

Intet.
`,
}

type Page = readonly [string, string]

const pages: readonly Page[] = [
  [
    "under the title stand case lines, openness, the title again and names of files",
    `

Openness        Åbent punkt
CaseLine        12/3401
TitleRepeat     Ny mole i Sandvig
TitleRepeat     2. Ny mole i Sandvig
TitleRepeat     • NY MOLE I SANDVIG.
TitleRepeat     Punkt 2
FileNames       Tegning af molen.pdf
FileNames       • Tilbud på molen.docx (2 MB)
FileNames       Bilag icon kort.png
FileNames       application/pdf icon tilbud.pdf

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "and nothing of that further down",
    `

Text            Molen er gammel.
TextMore        12/3401
TextMore        Åbent punkt
TextMore        Ny mole i Sandvig
TextMore        Tegning af molen.pdf
TextMore        Punkt 2
ListLine        3. Ny mole i Sandvig
ListLine        2. Ny mole
TitleRepeat     2. Ny mole i Sandvig
CaseLine        12/3402

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "a sentence may name a file",
    `

Text            Molen er tegnet. Se tegning.pdf`,
  ],
  [
    "a sentence with a clause may name a file",
    `

Text            Molen er tegnet, som det ses i tegning.pdf`,
  ],
  [
    "a list of things is no sentence",
    `

FileNames       Molen, broen og kajen.pdf`,
  ],
  [
    "a word that only begins like the ending of a file is none",
    `

Text            Tegning.pdfx`,
  ],
  [
    "a file of two pages with its size",
    `

FileNames       Tegning.jpeg 2 MB`,
  ],
  [
    "another number is another item",
    `

ListLine        3. Ny mole i Sandvig`,
  ],
  [
    "the case line below a title printed again",
    `

Text            Molen er gammel.

TitleRepeat     2. Ny mole i Sandvig
CaseLine        12/3401
Openness        Åbent punkt

CaseLine        12/3402
Text            Molen er gammel.
TextMore        12/3403`,
  ],
  [
    "who was absent",
    `

Text            Molen er gammel.

SectionHeading  Fraværende

Text            Bo Lind

AbsenceLine     Fraværende: Ane Holm

SectionHeading  • Afbud

Text            Ane Holm

AbsenceLine     Fraværende

SectionHeading  Beslutning

Text            Udsat.
SectionHeading  Afbud
Text            Bo Lind`,
  ],
  [
    "absence right under the title",
    `

AbsenceLine     Afbud

Text            Bo Lind

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "what stands under absence is no frame of the title",
    `

AbsenceLine     Fraværende: Bo Lind
Text            12/3401
TextMore        Molen er gammel.`,
  ],
  [
    "fields of a decision",
    `

SectionHeading  Beslutning

DecisionField   Dato: 3. maj 2011
DecisionField   Pkt. : 7
DecisionField   Sted: Havnen

Text            Godkendt.
TextMore        Sted: Havnen

SectionHeading  Sagsfremstilling

Text            Dato: 3. maj 2011`,
  ],
  [
    "another label is no field of a decision",
    `

SectionHeading  Beslutning

Text            Medlemmer: Bo Lind
TextMore        Sted: Havnen`,
  ],
  [
    "headings with text glued to them",
    `

SectionHeading  Beslutning¬
Text            Udsat.

SectionHeading  Sagsfremstilling¬
Text            Molen er gammel.
SectionHeading  Økonomi¬
Text            Molen er dyr.
SectionHeading  Bilag¬
Text            Skitse
SectionHeading  Historik¬
Text            Først i 1998,
TextMore        og siden i 2003 med
TextMore        Bilag¬
TextMore        Igen.`,
  ],
  [
    "heading words in the middle of a paragraph",
    `

Text            Molen er gammel.
TextMore        Sagsfremstilling: ¬
TextMore        Ny.
TextMore        Den skal fornyes.
TextMore        Økonomi: ¬
TextMore        Dyr.`,
  ],
  [
    "labels in one run of lines",
    `

SectionHeading  Beslutning: ¬
Text            Udsat.
SectionHeading  Ansvarlig: ¬
Text            Bo Lind
TextMore        Molen er gammel.
SectionHeading  Økonomi: ¬
Text            Dyr.

Text            Molen er gammel.
TextMore        Økonomi: ¬
TextMore        Dyr.`,
  ],
  [
    "no label is looked for a page above",
    `

SectionHeading  Beslutning: ¬
Text            Udsat.
TextMore        et
TextMore        to
TextMore        tre
TextMore        fire
TextMore        fem
TextMore        seks
TextMore        syv
TextMore        otte
TextMore        ni
TextMore        ti
TextMore        elleve
TextMore        Økonomi: ¬
TextMore        Dyr.`,
  ],
  [
    "but eleven lines above",
    `

SectionHeading  Beslutning: ¬
Text            Udsat.
TextMore        et
TextMore        to
TextMore        tre
TextMore        fire
TextMore        fem
TextMore        seks
TextMore        syv
TextMore        otte
TextMore        ni
TextMore        ti
SectionHeading  Økonomi: ¬
Text            Dyr.`,
  ],
  [
    "heading words in a list are items of it",
    `

Text            Molen koster:

ListLine        - Havn
ListLine        - Økonomi

ListLine        • Bilag
ListLine        • Havn

SectionHeading  * Økonomi
ListLine        - Havn

SectionHeading  • Beslutning

Text            Udsat.`,
  ],
  [
    "a word behind a label heads nothing",
    `

SectionHeading  Punkttype: ¬
Text            Beslutning

Text            Udsat.`,
  ],
  [
    "nor does a word with a full stop below one without",
    `

SectionHeading  Punkttype

Text            Orientering.

SectionHeading  Sagsfremstilling.

SectionHeading  Bilag.

Text            Ingen.`,
  ],
  [
    "nor what an item is for",
    `

SectionHeading  Beslutningstema

Text            Til orientering

SectionHeading  Sagsfremstilling

Text            Til orientering`,
  ],
  [
    "headings built like others",
    `

Text            Molen er gammel.

SectionHeading  Havneudvalgets beslutning

Text            Udsat.
SectionHeading  Trafikale konsekvenser
Text            Ingen
TextMore        Trafikale konsekvenser

Text            Molen har
TextMore        trafikale konsekvenser
TextMore        som er små

Text            Trafikale konsekvenser
ListLine        • Ingen

SectionHeading  Trafikale konsekvenser
Text            Ingen

TableLine       Havn\tPris
SectionHeading  Trafikale konsekvenser

Text            Sagens grundlag.

Text            Alle de store, små, gamle, skæve, skønne, røde, blå, gule, grønne, trafikale og økonomiske konsekvenser`,
  ],
  [
    "a sentence that tells who recommends heads what follows",
    `

SectionHeading  Forvaltningen indstiller,

Text            at molen fornyes

Text            Udsat.`,
  ],
  [
    "or a list",
    `

SectionHeading  Havnefogeden anbefaler:
ListLine        1. Molen fornyes`,
  ],
  [
    "or clauses in a list",
    `

ListLine        • Udvalget for Havne foreslår overfor Havnerådet
ListLine        - at molen fornyes`,
  ],
  [
    "but not where no clause follows",
    `

Text            Havnefogeden indstiller

Text            Molen fornyes.`,
  ],
  [
    "nor at the end of a sentence",
    `

Text            Havnefogeden indstiller.

Text            at molen fornyes`,
  ],
  [
    "nor within a paragraph",
    `

Text            Molen er gammel.
TextMore        Havnefogeden indstiller
TextMore        at molen fornyes`,
  ],
  [
    "nor without anyone",
    `

Text            havnefogeden indstiller

Text            at molen fornyes`,
  ],
  [
    "nor where someone did so",
    `

Text            Havnefogeden indstillede

Text            at molen fornyes`,
  ],
  [
    "who recommends, under a heading that says so",
    `

SectionHeading  Indstilling

Text            Forvaltningen indstiller,

Text            at molen fornyes

Text            Det indstilles

Text            at molen fornyes

SectionHeading  Beslutning

SectionHeading  Forvaltningen indstiller,

Text            at molen fornyes

SectionHeading  Indstilling og beslutning

Text            Forvaltningen indstiller,

Text            at molen fornyes`,
  ],
  [
    "a word for minutes heads what was decided",
    `

Text            Molen er gammel.

SectionHeading  Referat:

Text            Udsat.

Text            Dagsorden`,
  ],
  [
    "a word for contents heads the case",
    `

SectionHeading  Indhold

Text            Molen er gammel.`,
  ],
  [
    "lists",
    `

SectionHeading  Sagsfremstilling

Text            Molen er gammel
TextMore        og skæv:
ListLine        1. Sten
ListLine        2) Beton
ListLine        a) glat
ListLine        b. ru
ListLine        12a. rundt

ListLine        • Træ
ListLine        - Tjære
ListLine        o  Pæle

ListLine        • 1. Sten
ListLine         – 2) Beton`,
  ],
  [
    "numbers that count no list",
    `

SectionHeading  Sagsfremstilling

Text            1. maj begynder arbejdet.

Text            2. behandling er i juni.

Text            3. kvartalet er slut.

ListLine        4. kvartalsvis betaling

Text            12 både ligger der.

Text            IV. Fire både.`,
  ],
  [
    "tables",
    `

SectionHeading  Sagsfremstilling

TableLine       Havn\tPris
TableMore       Nord\t7
TableMore       3. Syd\t8
ListLine        4. Øst
TableLine       Vest\t9

ListLine        1. Syd\t8`,
  ],
  [
    "circles are bullets, where there are two",
    `

SectionHeading  Sagsfremstilling

ListLine        o Sten
ListLine        o Beton

Text            o Træ ligger bedst.

Text            Sten
TextMore        o Beton

Text            o`,
  ],
  [
    "letters count a list, where there are two in a row",
    `

SectionHeading  Sagsfremstilling

ListLine        A. Sten
ListLine        B. Beton
TextMore        D. Træ
TextMore        F. Bly

ListLine        A) Sten
ListLine        B) Beton

Text            A. Holm`,
  ],
  [
    "body and day head a decision where there is no other",
    `

DecisionHeading Havneudvalget, 9. juni 2010

Text            Anbefales.

DecisionHeading Udvalget for Havne og Moler den 3. maj 2011, pkt. 7:

Text            Udsat.`,
  ],
  [
    "body and day at the end of a sentence, after a stranger, or before more words head nothing",
    `

Text            Udvalget for Havne den 3. maj 2011.

Text            Regnskabet pr. 3. maj 2011

Text            Havnen lukkede den 3. maj 2011

Text            Havneudvalget den 3. maj 2011 og 4. maj 2011

Text            Havneudvalget i 2011:`,
  ],
  [
    "meetings of a body and its decisions",
    `

DecisionHeading Havnerådets møde den 12. juni 2010:

Text            Godkendt.

DecisionHeading Havnerådets beslutning 12. juni 2010

Text            Godkendt.

DecisionHeading Havnerådets beslutning i mødet den 12. juni 2010 punkt 7:

Text            Udsat.

DecisionHeading Havnerådets beslutning på mødet den 12. juni 2010

Text            Udsat.

Text            Havnerådets mødested den 12. juni 2010

Text            Havnerådet. Rådets møde den 12. juni 2010`,
  ],
  [
    "they tell of earlier treatments where there is a plain decision",
    `

Dated           Havneudvalget, 9. juni 2010, pkt. 106:

Text            Anbefales.

Dated           • Beslutning fra Havnerådet, 04-05-2010, pkt. 7

Text            Godkendt.

DecisionHeading Beslutning fra Havnerådet

Text            Godkendt.

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "and where there is a decision with its day",
    `

Dated           Beslutning fra Havnerådet, 04-05-2010, pkt. 7

Text            Godkendt.

DecisionHeading Beslutning i Havneudvalget den 14. november 2012

Text            Udsat.`,
  ],
  [
    "in a history of the case every decision is an earlier one",
    `

SectionHeading  Sagens forløb

Dated           Havneudvalget, 9. juni 2010

Text            Anbefales.

Dated           Beslutning i Havnerådet den 12. juni 2010

Text            Godkendt.

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "a history without another decision",
    `

SectionHeading  Sagens forløb

Dated           Havneudvalget, 9. juni 2010

Text            Anbefales.`,
  ],
  [
    "a heading word of minutes, indented, and words that only end like it",
    `

SectionHeading    Referat:

Text            Udsat.

Text            Mødereferat`,
  ],
  [
    "what a body recommends right under its decision is the decision, further down it is a recommendation",
    `

SectionHeading  Beslutning

Text            Rådet anbefaler,

Text            at molen fornyes

SectionHeading  Rådet anbefaler,

Text            at molen males

Text            Et flertal i rådet anbefaler,

Text            at molen bevares`,
  ],
  [
    "a long line is text, one a letter shorter tells who recommends",
    `

Text            Forvaltningen ${"x".repeat(60)} indstiller ${"y".repeat(65)}

Text            at molen fornyes

SectionHeading  Forvaltningen ${"x".repeat(60)} indstiller ${"y".repeat(64)}

Text            at molen fornyes`,
  ],
  [
    "initials and a day sign as the last line",
    `

Text            Molen er gammel.

DecisionHeading KHB, 10.11.2016

Text            Udsat.

Text            KHB,  10.11.2016`,
  ],
  [
    "a body and a day do not",
    `

Text            Molen er gammel.

DecisionHeading Havnerådet, 10.11.2016`,
  ],
  [
    "names of bodies are short",
    `

DecisionHeading Udvalget for små og store både og moler den 3. maj 2011

Text            Udsat.

Text            Udvalget for små og store både og lave moler den 3. maj 2011

Text            Havnerådets møde den 12. juni 2010.`,
  ],
  [
    "one behind two blanks, with the number of its item",
    `

Dated           Beslutning  fra Havnerådet, 04-05-2010, Pkt. 7 :

Text            Godkendt.

DecisionHeading Beslutning i Havneudvalget den 14. november 2012

Text            Udsat.`,
  ],
  [
    "another decision in a history heads one, where the item has none of its own",
    `

SectionHeading  Sagens forløb

DecisionHeading Beslutning i Havnerådet den 12. juni 2010

Text            Godkendt.`,
  ],
  [
    "and tells of an earlier one where it has",
    `

SectionHeading  Sagens forløb

Dated           Beslutning i Havnerådet den 12. juni 2010

Text            Godkendt.

AbsenceLine     Fraværende: Bo Lind

Dated           Beslutning i Kystrådet den 13. juni 2010

Text            Godkendt.

DecisionHeading Beslutning i Havneudvalget den 14-11-2012

Text            Udsat.`,
  ],
  [
    "what is under an earlier treatment is no repeated title",
    `

Dated           Havneudvalget, 9. juni 2010

Text            Ny mole i Sandvig

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "a line with a day and a body is a plan in a plan",
    `

SectionHeading  Tidsplan

Text            09/06/2020 Havneudvalget`,
  ],
  [
    "the title again over a list, and another title with its number",
    `

TitleRepeat     2. Ny mole i Sandvig
ListLine        7. Sten

Text            Sag nr. 2 Sten`,
  ],
  [
    "labels of the case over their values, under the title alone",
    `

CaseLine        Initialer
CaseLine        ${"x".repeat(60)}

CaseLine        Dok.nr.
Text            ${"x".repeat(61)}

Text            Initialer

Text            abc`,
  ],
  [
    "headings under headings",
    `

SectionHeading  Beslutningstema
SectionHeading  Økonomi:${" "}
SectionHeading  Bilag

Text            Ingen.

SectionHeading  Punkttype:  ¬
Text            Beslutning

SectionHeading  Sagsfremstilling
Text            Bilag.

SectionHeading  Sagsfremstilling.
SectionHeading  Bilag.`,
  ],
  [
    "labels with two blanks behind them, in a paragraph",
    `

Text            Molen er gammel.
TextMore        Økonomi:  ¬
TextMore        Dyr.
SectionHeading  Økonomi:${" "}`,
  ],
  [
    "a list of heading words alone but for the first",
    `

Text            Molen koster:

ListLine        - Havn
ListLine        - Økonomi
ListLine        - Bilag

ListLine        ▪ Økonomi
ListLine        ▪ Havn

SectionHeading  Opfølgning
ListLine        o  Havn`,
  ],
  [
    "dates of plans, hearings and files are no decisions",
    `

SectionHeading  Tidsplan

Text            Havnen den 3. maj 2011

SectionHeading  Høring

Text            Havnerådet den 4. maj 2011

Dated           Havnerådet den 5. maj 2011, pkt. 7

SectionHeading  Bilag

Text            Molen den 3. maj 2011

SectionHeading  Sagsforløb

Text            Molen den 3. maj 2011

SectionHeading  Beslutning

Text            Udsat.`,
  ],
  [
    "what is under the heading of a treatment is no repeated title",
    `

DecisionHeading Havneudvalget, 9. juni 2010

Text            Ny mole i Sandvig`,
  ],
  [
    "the head printed again",
    `

Furniture       Havneudvalget

Furniture       Mødedato: 14. november 2012

Text            Molen er gammel.

Furniture       Havneudvalget
Furniture       Mødested: Rådhuset

Text            Havneudvalget

Text            Mødested: Havnen`,
  ],
  [
    "earlier treatments on one line",
    `

SectionHeading  Sagens forløb

Dated           Havneudvalget den 3. maj 2011, pkt. 7: ¬
Text            Anbefales. ¬
AbsenceLine     Fraværende: Bo Lind
Dated           • Udvalget for Havne 3. maj 2011: ¬
Text            Udsat.
Dated           Havneudvalget den 3. maj 2011: ¬
Text            Godkendt! ¬
AbsenceLine     Afbud  fra : Bo Lind
Dated           Havneudvalget den 3. maj 2011: ¬
Text            (Godkendt) ¬
AbsenceLine     Fravær: Bo Lind
Dated           Havneudvalget den 3. maj 2011: ¬
Text            Godkendt, fraværende: Bo Lind
TextMore        Regnskabet pr. 3. maj 2011: Godkendt.

DecisionHeading Beslutning i Havneudvalget den 14-11-2012

Text            Havneudvalget den 3. maj 2011: Anbefales.

SectionHeading  Sagsfremstilling

Text            Havneudvalget den 3. maj 2011: Anbefales.`,
  ],
  [
    "a day without its year heads nothing",
    `

Text            Havneudvalget den 3. maj

Text            Udsat.

Text            Havneudvalget den 3. maj 2011.

Text            Udsat.`,
  ],
  [
    "absence between two lines of a paragraph is no heading",
    `

Text            Molen er gammel
AbsenceLine     Afbud
Text            Bo Lind

SectionHeading  Afbud

Text            Ane Holm`,
  ],
]

describe("inside an item", () => {
  it.each(pages)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), item)}`).toBe(page)
  })
})

const wrapped: readonly Page[] = [
  [
    "an empty one right under the decision",
    `

SectionHeading  Beslutning

Text            Udsat.

WrapperHeading  Sagsfremstilling

SectionHeading  Resumé

Text            Molen er gammel.

SectionHeading  Sagsfremstilling`,
  ],
  [
    "not one with text",
    `

SectionHeading  Beslutning

Text            Udsat.

SectionHeading  Sagsfremstilling

Text            Molen er gammel.

SectionHeading  Økonomi

Text            Dyr.`,
  ],
  [
    "not where the decision stands below",
    `

SectionHeading  Sagsfremstilling

SectionHeading  Økonomi

Text            Dyr.

SectionHeading  Beslutning

Text            Udsat.

SectionHeading  Sagsfremstilling

SectionHeading  Bilag`,
  ],
  [
    "not another heading",
    `

SectionHeading  Beslutning

Text            Udsat.

SectionHeading  Økonomi

SectionHeading  Bilag

SectionHeading  Sagsfremstilling

SectionHeading  Resumé`,
  ],
  [
    "not at the end of the item",
    `

SectionHeading  Beslutning

Text            Udsat.

SectionHeading  Sagsfremstilling`,
  ],
  [
    "not over an earlier decision",
    `

SectionHeading  Beslutning

Text            Udsat.

SectionHeading  Sagsfremstilling

DecisionHeading Beslutning i Havnerådet den 12. juni 2010

Text            Udsat.`,
  ],
]

describe("a presentation that holds the sections below it", () => {
  it.each(wrapped)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), { ...item, dialect: "kalundborg" })}`).toBe(page)
  })
})

const wide: Around = {
  above: item.above.replace("Ny mole i Sandvig", "Ny mole i Sandvig og fornyelse af havnens gamle bolværk"),
  below: item.below,
}

const wrappedTitles: readonly Page[] = [
  [
    "at another word",
    `

TitleRepeat     2. Ny mole i Sandvig og fornyelse af
TitleRepeat     havnens gamle bolværk
CaseLine        12/3401
Text            Molen er gammel.`,
  ],
  [
    "never after a few words",
    `

ListLine        2. Ny mole i
TextMore        Sandvig og fornyelse af havnens gamle bolværk`,
  ],
  [
    "with the number of another item",
    `

ListLine        3. Ny mole i Sandvig og fornyelse af
TextMore        havnens gamle bolværk`,
  ],
  [
    "with another ending",
    `

ListLine        2. Ny mole i Sandvig og fornyelse af
TextMore        byens gamle bolværk`,
  ],
]

describe("a title printed again on two lines", () => {
  it.each(wrappedTitles)("%s", (_, page) => {
    expect(`\n${asRead(page.slice(1), wide)}`).toBe(page)
  })
})

describe("the last line of a text", () => {
  it.each(["A. Sten", "o Træ", "1."])("%s", (line) => {
    const page = `

Text            Molen er gammel.

Text            ${line}`
    expect(`\n${asRead(page.slice(1), { above: item.above, below: "" })}`).toBe(page)
  })
})
