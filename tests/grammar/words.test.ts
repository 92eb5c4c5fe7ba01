/** The kinds of lines by their words alone: of each kind what it looks like, and what only nearly looks like it. */
import { describe, expect, it } from "vitest"
import { asLexed } from "./lines.ts"

const pages: readonly (readonly [string, string])[] = [
  [
    "numbers of pages, alone or beside other furniture",
    `
Furniture       Side 4
Furniture       Side 4 af 20
Furniture       Side 4/20
Furniture       Side 4 / 20
Furniture       • Side 4
Furniture       SIDE 4
Furniture       Side 4 af 20 Til toppen
Text            Til toppen | Side 4
Furniture       Page 4
Furniture       Page 4 of 20
Text            Page 4 af 20
Text            Side fire
Text            Side 4 Havnen
Text            Side 4 af
Text            Side 12345`,
  ],
  [
    "furniture",
    `
Furniture       Til toppen
Furniture       • Til toppen
Furniture       Til toppen | Til toppen
Text            Til toppen her
Text            Til toppen.
Furniture       ====
Text            ===
Text            ==== x
Furniture         ______
Text            _____
Furniture       ----------
Text            ---------
Furniture       ******
Text            *****
Furniture       - 4 -
Furniture       -4-
Furniture       – 4 –
BulletLine      - 12345 -`,
  ],
  [
    "what a button leaves glued to the next label",
    `
Furniture       Udskriv¬
CaseLine        Sagsid.: 19/114
Furniture       Print¬
CaseLine        Sagsnummer: 19/114
Furniture       Luk¬
CaseLine        Dok.nr.: 19/114
Furniture       Del¬
CaseLine        J.nr.: 19/114
Text            Udskriv J.nr.: 19/114
Text            Deljord til salg
Text            UdskrivDokument`,
  ],
  [
    "decisions with their day",
    `
DecisionHeading Beslutning i Byrådet den 25. februar 2019:
DecisionHeading BESLUTNING: Økonomiudvalget den 22-10-2015
DecisionHeading Beslutning:Økonomiudvalget den 22-10-2015
DecisionHeading Beslutning : Økonomiudvalget den 22-10-2015
DecisionHeading • Beslutning på møde den 3. maj 2011
Text            Beslutningen, den 3. maj 2011
DecisionHeading Beslutning den 3. maj 2011
DecisionHeading Beslutninger Havnerådet, 3. maj 2011
DecisionHeading Vedtagelse i Havnerådet d. 03-05-2011.
DecisionHeading Besluttet på møde den 3. maj 2011 som punkt 7
DecisionHeading Beslutning den 3. maj 2011, sag nr. 7
DecisionHeading Beslutning den 3. maj 2011 pkt. 7.
DecisionHeading Beslutning den 3. maj 2011 punkt 7
Text            Beslutning den 3. maj 2011 pkt. syv
Text            Beslutning i Havnerådet; den 3. maj 2011
DecisionHeading Beslutning i Ø den 3. maj 2011
DecisionHeading Beslutning i 9. råd den 3. maj 2011
Text            Beslutning den 3. maj 2011 er omgjort
DecisionHeading Beslutning fra Ældrerådet
DecisionHeading Beslutning i Ældrerådet:
DecisionHeading • Beslutning fra Ældrerådet
Text            Beslutning fra Ældrerådet, som er ny
Text            Beslutning fra Æl
Text            Beslutning fra 9 råd`,
  ],
  [
    "headings of sections",
    `
SectionHeading  Beslutning
SectionHeading   Beslutning
SectionHeading  • Beslutning:
BulletLine      • • Beslutning
SectionHeading  - Beslutning.
Text            •Beslutning
SectionHeading  Beslutning :
Text            Beslutning.:
SectionHeading  Beslutning,
Text            Beslutning;
SectionHeading  BESLUTNING
SectionHeading  Beslutning: ¬
Text            Godkendt.
SectionHeading  Beslutning: 
SectionHeading  Beslutning ....: ¬
Text            Godkendt.
SectionHeading  Beslutning ..: ¬
Text            Godkendt.
Text            Beslutning .: Godkendt.
Text            Beslutning:Godkendt.
Text            Beslutning godkendt`,
  ],
  [
    "headings with text glued to them",
    `
GluedHeading    Beslutning¬
Text            Godkendt.
GluedHeading    • Beslutning¬
Text            Godkendt.
GluedHeading    Beslutning¬
NumberedLine    2. Godkendelse af mole
GluedHeading    Beslutning¬
NumberedLine    2 mole
GluedHeading    Beslutning¬
GluedNumber     12Mole
Text            BeslutningGODKENDT
Text            Beslutning2mole
Text            Beslutning1234 Mole`,
  ],
  [
    "groups and openness",
    `
GroupHeading    Åbne punkter
GroupHeading    Lukkede punkter:
GroupHeading    • Åbne punkter
Text            Åbne punkter i alt
Openness        Åbent punkt
Openness         Åbent punkt .
BulletLine      • Åbent punkt
Text            Åbent punkt 7
Openness        Åbent - 2009/000112
Openness        Åben sag 2009/000112
Openness        Lukket 2009/000112
Openness        Lukket punkt - Sagsnr.: 2009/000112 Mole
Openness        Lukket sagsid 2009/000112
Openness        Lukket sagsnummer: 2009/000112
BulletLine      • Åbent - 2009/000112
Text            Åbent 2009
Text            Åbent hus 2009/000112`,
  ],
  [
    "contents and titles",
    `
ContentsTitle   Indholdsfortegnelse
ContentsTitle   Indholdsfortegnelse Side
ContentsTitle   Indholdsfortegnelse : Side
ContentsTitle   Indholdsfortegnelse:
ContentsTitle   Indholdsfortegnelse¬
NumberedLine    1. Mole
BulletLine      • Indholdsfortegnelse
Text            Indholdsfortegnelse1 Mole
Text            Indholdsfortegnelse for mødet
Title           Referat
Title            Referat fra Havnerådet
Title           Referat: Havnerådet
Text            Referatet fra Havnerådet
BulletLine      • Referat fra Havnerådet`,
  ],
  [
    "who was absent",
    `
AbsenceLabel    Fraværende: Bo Lind
AbsenceLabel    Fraværende....: Bo Lind
AbsenceLabel    Fraværende :Bo Lind
AbsenceLabel    Fraværende
AbsenceLabel    • Afbud: Bo Lind
AbsenceLabel    Fraværende i Seniorrådet den 7. september 2022: Bo Lind
AbsenceLabel    Fraværende i Seniorrådet - 7. september 2022: Bo Lind
AbsenceLabel    Fraværende i Seniorrådet – 07-09-2022 : Bo Lind
Text            Fraværende i Seniorrådet 07-09-2022: Bo Lind
Text            Fraværende fra Seniorrådet den 7. september 2022: Bo Lind
Text            Fraværende i Seniorrådet den 7. september 2022
Text            Fraværende.: Bo Lind
Text            Fraværende Bo Lind
Text            Afbuddet: Bo Lind`,
  ],
  [
    "case numbers with a label",
    `
CaseLine        Sagsnr.: 12/3401
CaseLine        Sagsnr. Mole
CaseLine        Sagsnr | Mole
CaseLine        • Sagsnr.: 12/3401
CaseLine        Sagsnr 12/3401
CaseLine        Sagsnr .: 12/3401
CaseLine        Sagsnr 12/3401 Mole
CaseLine        Sagsnr AB123
CaseLine        Sagsnr
CaseLine        Journalnr
CaseLine        J.nr
CaseLine        Sag 318-2014-5120
CaseLine        Sag 12/3401 Mole
BulletLine      • Sagsnr 12/3401
Text            Sagsnr 12
CaseLine        Sagsnr 12mole
Text            Sagsnr 123æ
Text            Sagsnr ABCDE123
Text            Sagsnr Mole
Text            Sag: Mole
Text            Sag om molen
Text            Journalnumre`,
  ],
  [
    "case numbers alone",
    `
CaseLine        12/3401
CaseLine         (12/3401)
CaseLine        12/3401, 12/3402
CaseLine        12/3401 12/3402
CaseLine        12/3401 ; 00.22.02-P35-3-12
CaseLine        12-34010
Text            2012/3
CaseLine        00.22.02-P35-3-12
CaseLine        00.22.02P35-3-12
CaseLine        00.22.02-P35-3
CaseLine        00.22.02
CaseLine        326-2010-57347
CaseLine        1-30-72-114-10
CaseLine        1-30-72-114
CaseLine        12345-2010
Text            12/3401,12/3402
NumberedLine    12/3401 og 12/3402
Text            1/34
Text            123456
Text            326-10-57347`,
  ],
  [
    "labels of the head",
    `
Label           Mødested: Rådhuset
Label           Mødested:Rådhuset
Label           • Mødested : Rådhuset
Label           Mødested Rådhuset
Label            Mødested
Label           Medlemmer
Label           Medlemmer:
Label           Formand: Bo
BulletLine      • Mødested Rådhuset
Text            Mødestedet Rådhuset
Text            Medlemmer Bo Lind
Text            Formand Bo`,
  ],
  [
    "treatments of other bodies",
    `
Dated           09/06/2020 Socialudvalget
Dated            9-6-2020 Socialudvalget:
Dated           9.6.2020 Socialudvalget.
Text            09/06/20 Socialudvalget
Text            09/06/2020 socialudvalget
Text            09/06/2020 Social: udvalget
Text            09/06/2020 So
Text            09/06/2020Socialudvalget
Text            2009/06/2020 Socialudvalget`,
  ],
  [
    "numbers with a word for them",
    `
PointLine       Punkt 7: Mole
PointLine       Punkt nr. 7: Mole
PointLine       PUNKT 7
PointLine       Punkt7 Mole
PointLine       Punkt 7a Mole
PointLine        • Punkt 7 Mole
PointLine       Pkt 7 Mole
PointLine       Pkt. 7
PointLine       Pkt. nr. 7 Mole
PointLine       Pkt.nr.7 Mole
PointLine       Dagsordenspunkt 7 Mole
PointLine       Sag nr. 7
PointLine       Sag nr 7 Mole
PointLine       Sag 7: Mole
PointLine       Emne 7: Mole
PointLine       Nr. 7 Mole
PointLine       Nr.7 - Mole
PointLine       Nr 7
PointLine       Ad 7) Udsat
PointLine       Ad 7. Udsat
PointLine       Ad 7: Udsat
PointLine       Ad 7 - Udsat
PointLine       Ad 7 – Udsat
PointLine       Ad pkt. 7 – Udsat
PointLine       Ad pkt 7: Udsat
PointLine       Ad punkt 7: Udsat
PointLine       § 12. Kasseeftersyn
PointLine       §12: Kasseeftersyn
PointLine       § 12  Kasseeftersyn
Text            Punkt 7ab Mole
Text            Punkt 12345 Mole
Text            Punkter 7 Mole
Text            Dagsordenspunkter 7 Mole
Text            Emne 7 Mole
Text            Emne 1234: Mole
Text            Sag 7 Mole
Text            Ad 7 Udsat
Text            Ad pkt. 7 Udsat
Text            Adm 7: Udsat
Text            § 12 Kasseeftersyn
Text            § 17. stk. 4-udvalget
Text            § 12. 
BulletLine      • § 12. Kasseeftersyn`,
  ],
  [
    "numbers alone",
    `
NumberLine      7
NumberLine      7.
NumberLine       7a 
NumberLine      7b.
NumberLine      • 7.
Text            1234
NumberedLine    7 .`,
  ],
  [
    "numbers glued to a title",
    `
GluedNumber     61Spørgsmål til
GluedNumber     1.Titel
GluedNumber      1Titel
Text            61spørgsmål
Text            61SPØRGSMÅL
Text            1234Spørgsmål`,
  ],
  [
    "numbered lines",
    `
NumberedLine    1. Titel
NumberedLine     12a. Titel
NumberedLine    3) Titel
NumberedLine    b) Titel
NumberedLine    ø) titel
NumberedLine    7 a) Titel
NumberedLine    7 b. Titel
NumberedLine    1: Titel
NumberedLine    1a : Titel
NumberedLine    12/34 Titel
NumberedLine    12/34. Titel
NumberedLine    1.2 Titel
NumberedLine    1.2. Titel
NumberedLine    IV. Titel
NumberedLine    IV) Titel
NumberedLine    1 Titel
NumberedLine    12a Titel
NumberedLine    1234 Titel
NumberedLine    • 1. Titel
NumberedLine    1.\u00a0Titel
NumberedLine    1.  Titel
Text            12345/34 Titel
Text            1.234 Titel
NumberedLine    1.2 titel
NumberedLine    7 ab) Titel
Text            7ab) Titel
Text            XIVVII. Titel
Text            LIV. Titel
Text            12345 Titel
NumberedLine    1234a Titel
NumberLine      1.
Text            ab) Titel`,
  ],
  [
    "bullets",
    `
BulletLine      • Titel
BulletLine        – Titel
BulletLine      * Titel
BulletLine      \uf0b7 Titel
BulletLine      o  Titel
BulletLine      O  Titel
BulletLine       •  Titel
Text            -Titel
Text            o Titel
Text            •`,
  ],
  [
    "text and tables",
    `
Text            Titel
Text             Titel\u00a0
Text            (Titel)
TableLine       Titel\tTitel
TableLine       Titel\t
Text            \tTitel
Text            Vi ses; d. 3/5`,
  ],
  [
    "furniture, with and without what may stand beside it",
    `
Furniture       Page 4
Furniture       • Page 4
Text            Page 4 of
Furniture       Page  4  of  20
Furniture       page 4
Furniture       side 4/20
Furniture       Side 4  Til toppen
Furniture       Til toppen\tTil toppen
Furniture       Til toppen·Til toppen
Furniture       - Til toppen
Furniture       Luk¬
CaseLine        Sagsnr. 12/3401
Furniture       Del¬
CaseLine        Dok. 12
Furniture       Print¬
CaseLine        J.nr. 12
Text            UdskrivSagsforløb
Furniture          Udskriv¬
CaseLine        Sagsnr.: 12/3401
BulletLine      • UdskrivSagsnr.: 12/3401
Text            --------- -
Furniture       -  4  -
Furniture       – 4 -
BulletLine      – 12345 –
Furniture       =====  
Furniture        ====
Furniture       ------------`,
  ],
  [
    "decisions with their body or day, with and without what may stand beside them",
    `
Text            Beslutning fra Havnerådet om molen
Text            Beslutning i Havnerådet er udsat
Text            Beslutning Havnerådet
DecisionHeading Beslutning fra  Havnerådet .
DecisionHeading Beslutning fra Å-rådet
DecisionHeading beslutning i Havnerådet
Text            Beslutning om molen den 3. maj 2011
Text            Beslutning i Havnerådet blev omgjort den 3. maj 2011
DecisionHeading Beslutning for Havnerådet d. 3. maj 2011 som punkt 7
DecisionHeading Beslutning ved Havnerådet, d. 3. maj 2011,som sag 7.
DecisionHeading Beslutning ved Havnerådet, d. 3. maj 2011, pkt 7:
DecisionHeading Beslutning af Havnerådet den 3. maj 2011, sagnr. 7
Text            Beslutning den 3. maj 2011, pkt. 12345
DecisionHeading Beslutning den 3. maj 2011 .
Text            Beslutning den 3. maj 2011.:
DecisionHeading Beslutninger den 3. maj 2011
Text            Vedtagelsen den 3. maj 2011`,
  ],
  [
    "labels, with and without what may stand behind them",
    `
Text            Beslutning ,
SectionHeading  Beslutning.  
SectionHeading  Sagsfremstilling:   
GroupHeading    Åbne punkter.
Text            Åbne punkter!
Openness        Åben.
Text            Åben :
Openness        Åben 12/3401
Openness        Åbent punkt 12/3401
Text            Åbent punkt12/3401
Text            Åbent -12/3401
Openness        Åbent - j.nr. 12/3401
Openness        Åbent - J.nr.12/3401 Mole
Openness        lukket sag 12/3401
Text            Lukkede 12/3401
ContentsTitle   Indholdsfortegnelse.
Text            Indholdsfortegnelse:Side
ContentsTitle   indholdsfortegnelse  side
ContentsTitle   Indholdsfortegnelse¬
NumberedLine    123. Mole
Text            Indholdsfortegnelse1234. Mole
Title           Referat, Havnerådet
Title           Referat-Havnerådet
Text            Referat1 Havnerådet
Title           referat
AbsenceLabel    Fraværende ..: Bo Lind
Text            Fraværende .: Bo Lind
AbsenceLabel    • Fraværende
AbsenceLabel    fraværende: Bo Lind
AbsenceLabel    • Fraværende i Seniorrådet den 7. september 2022: Bo Lind
Text            Fraværende i Seniorrådet den 7. september 2022 Bo Lind
Text            Fraværende i Se den 7. september 2022: Bo Lind
Text            Fraværende i Åæ den 7. september 2022: Bo Lind
AbsenceLabel    Fraværende i Åæå den 7. september 2022: Bo Lind
CaseLine        Sagsnr.
CaseLine        • Sagsnr. Mole
BulletLine      • Sagsnr
CaseLine        sagsnr 12/3401
CaseLine        Sagsnr. 12/3401
CaseLine        Sagsnr : 12/3401
CaseLine        Sagsnr: 1
CaseLine        Sagsnr 123
Text            Sagsnr AB-123
CaseLine        Sagsnr 12/34.01-A
CaseLine        Sagsnr ABCD123 Mole
CaseLine        Dok.nr
CaseLine        Sagsid
CaseLine        Sagsnummer
Text            Sagsnumre
Text            12/3401;12/3402
CaseLine        12/3401,  12/3402 , 12/3403
CaseLine        (00.22.02)
Text            ((12/3401)
CaseLine        12/3401.
Text            12/3401,
Label           Medlemmer :
Label           • Medlemmer
Label           Mødedato 3. maj
Label           Dato 3. maj
Label           dato: 3. maj
Label           Sted Rådhuset
Label           Mødetid 16
Label           Mødedeltagere Bo Lind
Dated           9/6/2020 Socialudvalget
Dated           09/06/2020  Socialudvalget for Børn
Dated           09/06/2020 Socialudvalget, byen
Text            09/06/2020 Socialudvalget!
Dated           9-06.2020 Øen
Text            009/06/2020 Socialudvalget
Text            09/06/20201 Socialudvalget`,
  ],
  [
    "numbers in all their forms",
    `
PointLine       dagsordenspunkt 7
PointLine       sag nr. 7
PointLine       emne 7: Mole
PointLine       nr. 7 Mole
PointLine       ad 7) Udsat
PointLine       ad 7)
PointLine       Sag 123: Mole
Text            Sag 7 : Mole
PointLine       Sag  7:
PointLine       Punkt 7A
Text            Punkt 7Å
PointLine       Punkt 1234
PointLine       Punkt  7  Mole
PointLine       - Punkt 7
PointLine       § 1234. Mole
Text            § 12345. Mole
Text            § 12.Mole
PointLine       § 12: Mole
PointLine        § 12  Mole
Text            § 12.  stk. 4
Text            § 12   stk. 4
Text            Ad 1234) Udsat
PointLine       Ad punkt 7) Udsat
PointLine       Ad pkt. 123. Udsat
Text            Ad 7-Udsat
PointLine       Ad 7 -
PointLine       Nr.7
PointLine       Nr7
NumberLine      123
NumberLine      123.
NumberLine      12A
NumberLine      - 7
NumberLine      - 7.
Text            7)
Text            7a)
NumberLine      0.
NumberedLine    9. Mole
NumberedLine    B) Titel
NumberedLine    Å) titel
NumberedLine    z. titel
NumberedLine    æ. titel
NumberedLine    7 z) Titel
NumberedLine    7 å) Titel
NumberedLine    7  a) Titel
NumberedLine    7A: Titel
Text            7:Titel
NumberedLine    7 : Titel
NumberedLine    1/2 Titel
NumberedLine    1234/1234 Titel
Text            1234/12345 Titel
Text            1/2.Titel
NumberedLine    1.23 Titel
Text            1.234 Titel
NumberedLine    123.12. Titel
NumberedLine    1.2  Øl
NumberedLine    IVX. Titel
NumberedLine    iv. titel
Text            IV.Titel
NumberedLine    I. Titel
Text            LL. Titel
NumberedLine    123a Titel
Text            123ab Titel
NumberedLine    1.\tTitel
NumberLine      7. 
NumberedLine    • a) Titel
GluedNumber     61Æble
GluedNumber     6.Øl
GluedNumber      12.Titel
NumberedLine    6. Titel
NumberLine      61A
Text            1234.Titel`,
  ],
  [
    "bullets in all their forms",
    `
BulletLine      o  titel
BulletLine      o\t\ttitel
Text            O Titel
BulletLine        o  Titel
Text            oo  Titel
BulletLine      \u0335 Titel
BulletLine      * Titel
BulletLine      ·  Titel
BulletLine      ●\tTitel
BulletLine      ▪ Titel
BulletLine      ◦ Titel
BulletLine      ‐ Titel
BulletLine      ― Titel
Text            ‖ Titel
Text            • 
BulletLine      -\u00a0Titel
Text            + Titel



Text            \u200bTitel`,
  ],
]

describe("a line is known by its words", () => {
  it.each(pages)("%s", (_, page) => {
    expect(`\n${asLexed(page.slice(1))}`).toBe(page)
  })
})
