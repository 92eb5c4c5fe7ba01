import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { Minutes, Outcome } from "../../src/ast/schema.ts"
import { readClosingOutcome, readOutcome } from "../../src/ast/values/outcome.ts"
import { wide } from "./wide.ts"

type Row = [text: string, outcome: Outcome, evidence: string | null, body?: string | null, title?: string]

const expectRow = ([text, outcome, evidence, body, title]: Row): void => {
  const context = { body: body ?? null, title: title ?? null }
  expect(readOutcome(text, context), text).toEqual({ outcome, evidence })
  expect(readOutcome(wide(text), context), wide(text)).toEqual({ outcome, evidence: evidence === null ? null : wide(evidence) })
}

/** The traps of research/outcomes.md, part 4, by number; trap 31 is in the tests of readClosingOutcome. */
const traps: [number: number, name: string, rows: Row[]][] = [
  [
    1,
    "an item put off inside the agenda's own approval",
    [["Godkendt med den ændring, at sag nr. 14 - Kystparken - udsættes til mødet i marts.", "approved", "Godkendt"]],
  ],
  [
    2,
    "another item dropped beside a Godkendt",
    [
      ["Godkendt. Sag 12 udgår.", "approved", "Godkendt"],
      ["Dagsordenen blev godkendt, idet punkt 7 udgår", "approved", "godkendt"],
    ],
  ],
  [
    3,
    "other items put off under this one",
    [["Dagsordenspunkt 3 og 4 udsættes til næste møde.", "unknown", null, "Integrationsrådet", "Punkter til næste gang"]],
  ],
  [
    4,
    "one outcome for each part",
    [
      ["Punkt 1 godkendt, punkt 2 udsat.", "mixed", "godkendt, punkt 2 udsat"],
      ["Ad 1: Anbefales. Ad 2: Udsat.", "mixed", "Anbefales. Ad 2: Udsat"],
      ["At 1: Godkendt  At 2: Drøftet", "mixed", "Godkendt  At 2: Drøftet"],
      ["1. Godkendt  2. Afvist", "mixed", "Godkendt  2. Afvist"],
    ],
  ],
  [
    5,
    "a condition or a content after Godkendt",
    [
      ["Godkendt, idet udgiften holdes inden for rammen.", "approved", "Godkendt"],
      ["Godkendt, at der ansøges om midler.", "approved", "Godkendt"],
    ],
  ],
  [
    6,
    "recommended, not approved",
    [
      ["Indstilles godkendt", "recommended", "Indstilles"],
      ["Anbefales godkendt", "recommended", "Anbefales"],
      ["Forslaget indstilles til godkendelse", "recommended", "indstilles"],
      ["Udvalget indstillede punktet til godkendelse", "recommended", "indstillede"],
    ],
  ],
  [7, "Godkendt in a committee that does not decide in the end", [["Godkendt", "approved", "Godkendt", "Teknisk Udvalg"]]],
  [8, "a recommendation is no decision", [["Til godkendelse.", "unknown", null]]],
  [
    9,
    "another body's sentence",
    [
      ["Økonomiudvalget anbefaler indstillingen.", "unknown", null, "Byrådet"],
      ["Økonomiudvalget anbefaler indstillingen.", "recommended", "anbefaler", "Økonomiudvalget"],
    ],
  ],
  [10, "another body on the day of the meeting", [["Børneudvalget godkendte planen.", "unknown", null, "Økonomiudvalget"]]],
  [
    11,
    "a minority that cannot agree after Godkendt",
    [["Godkendt.\n\nEnhedslisten kan ikke tiltræde indstillingen.", "approved", "Godkendt"]],
  ],
  [
    12,
    "yes with a negation is no",
    [
      ["Ansøgningen kunne ikke godkendes.", "rejected", "kunne ikke godkendes"],
      ["På det foreliggende grundlag kan udvalget ikke tiltræde forslaget.", "rejected", "kan udvalget ikke tiltræde"],
      ["Udvalget kunne ikke støtte dette.", "rejected", "kunne ikke støtte"],
      ["Forslaget blev ikke vedtaget.", "rejected", "ikke vedtaget"],
      ["Indstillingen tiltrædes ikke.", "rejected", "tiltrædes ikke"],
    ],
  ],
  [
    13,
    "the body takes some and refuses others",
    [
      [
        "Udvalget tiltræder forslag 1-5. Rådet høres om resten. Endelig kan udvalget ikke tiltræde forslag 7.",
        "mixed",
        "tiltræder forslag 1-5. Rådet høres om resten. Endelig kan udvalget ikke tiltræde",
      ],
    ],
  ],
  [
    14,
    "a lost amendment before the vote on the whole",
    [
      [
        "Ændringsforslaget blev forkastet med 6 stemmer imod 11. Indstillingen blev godkendt med 11 stemmer imod 6.",
        "approved",
        "godkendt",
      ],
    ],
  ],
  [15, "approved as amended", [["Forslaget blev vedtaget, og ændringsforslaget blev vedtaget.", "approved", "vedtaget"]]],
  [16, "not adopted, with numbers", [["Blev ikke vedtaget med 1 stemme mod 8. 1 undlod at stemme.", "rejected", "ikke vedtaget"]]],
  [
    17,
    "a motion to send the case back was lost",
    [
      ["Forslag om sagens tilbagevisning til Miljøudvalget blev forkastet.", "unknown", null],
      ["Forslag om sagens tilbagevisning til Miljøudvalget blev forkastet. Godkendt som indstillet.", "approved", "Godkendt"],
    ],
  ],
  [18, "only an amendment fell", [["Imod A, F, O og V. Ændringsforslaget falder.", "unknown", null]]],
  [
    19,
    "a motion that takes an item off the agenda",
    [
      ["Forslaget er vedtaget, hvorfor punkt 8 tages af dagsordenen.", "unknown", null],
      ["Forslaget er vedtaget, hvorfor sagen tages af dagsordenen.", "withdrawn", "tages af dagsordenen"],
    ],
  ],
  [
    20,
    "forwarding is no refusal",
    [
      ["Oversendes til byrådets behandling", "referred", "Oversendes"],
      ["Budgetforslaget oversendes til 2. behandling", "referred", "oversendes"],
    ],
  ],
  [
    21,
    "forwarded with a recommendation; sent back with an answer",
    [
      ["Fremsendes til Teknisk Udvalg med bemærkning, at byrådet anbefaler projektet.", "referred", "Fremsendes"],
      ["Tilbagesendes Magistratens 2. Afdeling med bemærkning, at byrådet i sit møde har vedtaget indstillingen.", "approved", "vedtaget"],
    ],
  ],
  [
    22,
    "noted, even on a case for decision",
    [
      ["Taget til efterretning.", "noted", "til efterretning"],
      ["Direktionens indstilling taget til efterretning", "noted", "til efterretning"],
    ],
  ],
  [23, "the recommendation of another body approved", [["Økonomiudvalgets indstilling godkendt.", "approved", "godkendt"]]],
  [24, "the outcome after a preposition", [["Med denne ændring blev dagsordenen godkendt.", "approved", "godkendt"]]],
  [25, "substitutes approved by name", [["Jonna Riis og Palle Toft godkendt.", "elected", "godkendt"]]],
  [26, "elected, the substitute in parentheses", [["Valgt blev:\n\nJonna Riis (Palle Toft)", "elected", "Valgt"]]],
  [
    27,
    "an item that lists who is absent",
    [
      ["Ingen.", "none", "Ingen", null, "Fraværende"],
      ["Jonna Riis og Palle Toft.", "none", null, null, "Fraværende"],
    ],
  ],
  [
    28,
    "nothing came up",
    [
      ["Nej", "none", "Nej"],
      ["Ingen mødt", "none", "Ingen mødt"],
      ["Der var ingen spørgsmål.", "none", "ingen spørgsmål"],
      ["Intet til spørgetiden", "none", "Intet"],
    ],
  ],
  [
    29,
    "a dash alone, and a dash before text",
    [
      ["-", "none", null],
      ["- Evaluering af turen.", "unknown", null],
    ],
  ],
  [30, "Godkendt in the head reads like any other", [["Godkendelse af dagsorden: Godkendt", "approved", "Godkendt"]]],
  [
    32,
    "a decision of another day told again",
    [["Byrådet besluttede på mødet den 3. maj 2019 at godkende planen.", "unknown", null, "Byrådet"]],
  ],
  [
    33,
    "the answer to a hearing",
    [
      ["Seniorrådet tilslutter sig målsætningerne, men savner tal.", "endorsed", "tilslutter sig", "Seniorrådet"],
      ["Rådet giver sin fulde opbakning til planen.", "endorsed", "opbakning", "Ældrerådet"],
    ],
  ],
  [34, "put off, said twice", [["Udsættes. Punktet udskydes til næste byrådsmøde.", "postponed", "Udsættes"]]],
  [
    35,
    "the meeting itself is put off or called off",
    [
      ["Mødet er aflyst.", "none", "aflyst"],
      ["Mødet er udsat til ny dato.", "unknown", null],
    ],
  ],
  [
    36,
    "order of business",
    [
      ["Punkt 8 behandles som punkt 3.", "unknown", null],
      ["Vedtaget. Behandlet sammen med sag 9.", "approved", "Vedtaget"],
      ["Behandlet sammen med sag 9.", "unknown", null],
    ],
  ],
  [37, "discussed, and what follows", [["Drøftet. Der nedsættes en arbejdsgruppe, som anbefaler en løsning.", "discussed", "Drøftet"]]],
  [38, "noted, and a wish", [["Til efterretning, evt. ønsker meddeles sekretariatet.", "noted", "Til efterretning"]]],
  [39, "a decision kept closed", [["Beslutning ikke frigivet", "not-released", "Beslutning ikke frigivet"]]],
  [40, "songs and thanks", [['Mødet åbnede med sangen "Godkendt er dagen". Tak til koret.', "unknown", null]]],
  [41, "a title is no outcome", [["Beslutning om ny mødeplan", "unknown", null]]],
  [
    42,
    "reservations",
    [
      ["O tager forbehold frem til behandlingen i KB.", "unknown", null],
      ["Venstre afventer stillingtagen.", "unknown", null],
    ],
  ],
  [43, "consultation follows from the recommendation", [["Godkendt.", "approved", "Godkendt", null, "Forslag sendes i høring"]]],
]

/** Sentences in the shapes of research/outcomes.md, part 5. */
const shapes: Row[] = [
  ["Dagsordnen godkendt", "approved", "godkendt"],
  ["Indstillingen tiltrådt.", "approved", "tiltrådt"],
  ["Tiltrædes ikke.", "rejected", "Tiltrædes ikke"],
  ["Anbefales godkendt, idet A og F tager forbehold.", "recommended", "Anbefales"],
  ["Indstilles taget til efterretning.", "recommended", "Indstilles"],
  ["Orienteringen om anlægget blev taget til efterretning.", "noted", "til efterretning"],
  ["Rådet tog redegørelsen for 2024 til efterretning.", "noted", "til efterretning"],
  ["Udsat til august.", "postponed", "Udsat"],
  ["Udgår.", "withdrawn", "Udgår"],
  ["Punkt 4 udgår. Herefter godkendt.", "approved", "godkendt"],
  ["Ad 1 godkendt. Ad 2 udsat.", "mixed", "godkendt. Ad 2 udsat"],
  ["Kunne ikke godkendes.", "rejected", "Kunne ikke godkendes"],
  ["Forslaget faldt.", "rejected", "faldt"],
  ["Ida Holm (V) foreslog, at molen rives ned. Forslaget faldt med 1 stemme imod 3.", "rejected", "faldt"],
  ["Venstre foreslog udsættelse. Forslaget faldt.", "unknown", null],
  ["Spor 1 og 2 godkendt. Spor 3 afvist.", "mixed", "godkendt. Spor 3 afvist"],
  ["Listen godkendtes.", "approved", "godkendtes"],
  ["Listen Nyt Håb tilslutter sig.", "unknown", null],
  ["Temaet blev drøftet.", "discussed", "drøftet"],
  ["Oplægget blev drøftet.", "discussed", "drøftet"],
  ["Oversendes til Økonomiudvalget.", "referred", "Oversendes"],
  ["Godkendt med 15 stemmer imod 10. For stemte: A, F og Ø. Imod stemte: C og V.", "approved", "Godkendt"],
  ["Liste O stemte imod.", "unknown", null],
  ["Valgt blev NN.", "elected", "Valgt"],
  ["NN udpeges.", "elected", "udpeges"],
  ["Lokalplanforslaget sendes i offentlig høring i 8 uger.", "sent-to-consultation", "sendes i offentlig høring"],
  ["Intet at bemærke", "none", "Intet at bemærke"],
  ["Der arbejdes videre med model 2.", "unknown", null],
  ["Drøftet og anbefalet.", "mixed", "Drøftet og anbefalet"],
  ["Godkendt som indstillet. Formanden tager kontakt til skolen.", "approved", "Godkendt"],
  ["Udvalget kan ikke anbefale forslaget.", "rejected", "kan ikke anbefale"],
  ["Venstre kan ikke anbefale forslaget.", "unknown", null],
  ["Fraværende: NN\nGodkendt.", "approved", "Godkendt"],
]

const sentences: Row[] = [
  ["INDSTILLINGEN GODKENDT.", "approved", "GODKENDT"],
  ["GODKENDT", "approved", "GODKENDT"],
  ["ANBEFALES GODKENDT", "recommended", "ANBEFALES"],
  ["Udvalget tiltrådte indstillingen.", "approved", "tiltrådte"],
  ["Byrådet vedtog lokalplanen endeligt.", "approved", "vedtog", "Byrådet"],
  ["Sagen sendes tilbage til forvaltningen.", "referred", "sendes tilbage"],
  ["Sagen blev sendt tilbage til udvalget.", "referred", "sendt tilbage"],
  ["Til orientering.", "noted", "Til orientering"],
  ["Et enigt udvalg anbefaler forslaget.", "recommended", "anbefaler"],
  ["Godkendes.", "approved", "Godkendes"],
  ["Punktet blev taget af dagsordenen.", "withdrawn", "taget af dagsordenen"],
  ["Genoptages.", "referred", "Genoptages"],
  ["Genoptages på næste møde.", "postponed", "Genoptages"],
  ["Afslag.", "rejected", "Afslag"],
  ["Udvalget meddeler afslag på ansøgningen.", "rejected", "afslag"],
  ["Der gives afslag.", "rejected", "afslag"],
  ["Ansøgningen imødekommes.", "approved", "imødekommes"],
  ["Ansøgningen imødekommes ikke.", "rejected", "imødekommes ikke"],
  ["Ansøgningen kan ikke imødekommes.", "rejected", "kan ikke imødekommes"],
  ["Ikke imødekommet.", "rejected", "Ikke imødekommet"],
  ["Udvalget besluttede at godkende indstillingen.", "approved", "godkende"],
  ["Udvalget besluttede at udsætte sagen til næste møde.", "postponed", "udsætte"],
  ["Udvalget har godkendt regnskabet.", "approved", "godkendt"],
  ["Udvalget besluttede, at der arbejdes videre med model 2.", "approved", "besluttede"],
  ["Udvalget besluttede, at sagen udsættes.", "postponed", "udsættes"],
  ["Udvalget besluttede, at forslaget sendes i høring.", "sent-to-consultation", "sendes i høring"],
  ["Udvalget besluttede ikke at imødekomme ansøgningen.", "rejected", "ikke at imødekomme"],
  ["Byrådet besluttede at afvise forslaget.", "rejected", "afvise"],
  ["Udvalget besluttede at anbefale planen over for Byrådet.", "recommended", "anbefale"],
  ["Udvalget besluttede at sende forslaget i offentlig høring.", "sent-to-consultation", "sende forslaget i offentlig høring"],
  ["Besluttet, at banen lukkes.", "approved", "Besluttet"],
  ["Vedtages.", "approved", "Vedtages"],
  ["Enstemmigt vedtaget.", "approved", "vedtaget"],
  ["Enstemmigt godkendt", "approved", "godkendt"],
  ["Godkendt jf. indstillingen.", "approved", "Godkendt"],
  ["Indstillingen følges.", "approved", "følges"],
  ["Udvalget fulgte indstillingen.", "approved", "fulgte"],
  ["Indstillingen vedtoges uændret.", "approved", "vedtoges"],
  ["Administrationens indstilling tiltrådt.", "approved", "tiltrådt"],
  ["Administrationens indstilling blev tiltrådt.", "approved", "tiltrådt"],
  ["Tiltrædes.", "approved", "Tiltrædes"],
  ["Herefter godkendte udvalget indstillingen.", "approved", "godkendte"],
  ["Udvalget anbefaler indstillingen over for Kommunalbestyrelsen.", "recommended", "anbefaler"],
  ["Udvalget indstiller til Byrådet, at planen vedtages.", "recommended", "indstiller"],
  ["Det indstilles, at planen vedtages.", "recommended", "indstilles"],
  ["Anbefalet.", "recommended", "Anbefalet"],
  ["Indstilles vedtaget.", "recommended", "Indstilles"],
  ["Sagen blev drøftet.", "discussed", "drøftet"],
  ["Udvalget drøftede sagen.", "discussed", "drøftede"],
  ["Drøftes.", "discussed", "Drøftes"],
  ["Punktet blev drøftet.", "discussed", "drøftet"],
  ["Temadrøftelse afholdt.", "discussed", "afholdt"],
  ["Orientering tages til efterretning.", "noted", "til efterretning"],
  ["Meddelelserne til efterretning.", "noted", "til efterretning"],
  ["Sagen taget til orientering.", "noted", "til orientering"],
  ["Orienteret.", "noted", "Orienteret"],
  ["Gennemgået.", "noted", "Gennemgået"],
  ["Herefter tog udvalget orienteringen til efterretning.", "noted", "til efterretning"],
  ["Rådet har taget orienteringen om kørsel, mad og pleje til efterretning.", "noted", "til efterretning"],
  ["Sagens behandling udsættes.", "postponed", "udsættes"],
  ["Sagens behandling blev udsat.", "postponed", "udsat"],
  ["Udvalget udsatte drøftelsen til august.", "postponed", "udsatte"],
  ["Udskydes.", "postponed", "Udskydes"],
  ["Sagen udsættes til næste møde.", "postponed", "udsættes"],
  ["Sagen behandles på næste møde.", "postponed", "behandles på næste møde"],
  ["Punktet overføres til næste møde.", "postponed", "overføres til næste møde"],
  ["Sagen udgik af dagsordenen.", "withdrawn", "udgik"],
  ["Punktet udgår.", "withdrawn", "udgår"],
  ["Forslaget blev trukket tilbage.", "withdrawn", "trukket tilbage"],
  ["Forslagsstilleren trak forslaget tilbage.", "withdrawn", "trak forslaget tilbage"],
  ["Venstre trak forslaget tilbage.", "withdrawn", "trak forslaget tilbage", null, "Forslag fra Venstre om vejbump"],
  ["Sagen tages af dagsordenen.", "withdrawn", "tages af dagsordenen"],
  ["Forslaget bortfaldt.", "withdrawn", "bortfaldt"],
  ["Afvist.", "rejected", "Afvist"],
  ["Ansøgningen afvises.", "rejected", "afvises"],
  ["Forslaget blev afvist.", "rejected", "afvist"],
  ["Udvalget afviste forslaget.", "rejected", "afviste"],
  ["Forslaget blev forkastet.", "rejected", "forkastet"],
  ["Forslaget blev stemt ned.", "rejected", "stemt ned"],
  ["Nedstemt.", "rejected", "Nedstemt"],
  ["Kan ikke godkendes.", "rejected", "Kan ikke godkendes"],
  ["Kunne ikke anbefales.", "rejected", "Kunne ikke anbefales"],
  ["Anbefales ikke.", "rejected", "Anbefales ikke"],
  ["Udvalget anbefaler ikke forslaget.", "rejected", "anbefaler ikke"],
  ["Udvalget kunne ikke imødekomme ansøgningen.", "rejected", "kunne ikke imødekomme"],
  ["Udvalget kan derfor ikke imødekomme ansøgningen.", "rejected", "kan derfor ikke imødekomme"],
  ["Byrådet godkendte ikke indstillingen.", "rejected", "godkendte ikke"],
  ["Udvalget godkendte dog ikke indstillingen.", "rejected", "godkendte dog ikke"],
  ["Udvalget godkendte på det foreliggende grundlag ikke indstillingen.", "rejected", "godkendte på det foreliggende grundlag ikke"],
  ["Udvalget godkendte indstillingen, som naboerne ikke ønsker.", "approved", "godkendte"],
  ["Ingen af forslagene blev vedtaget.", "rejected", "Ingen af forslagene blev vedtaget"],
  ["Forslaget blev ej vedtaget.", "rejected", "ej vedtaget"],
  ["Vedtaget ikke.", "rejected", "Vedtaget ikke"],
  // behind a participle, only the next word turns it: a part may be left out
  ["Godkendt dog ikke punkt 3.", "approved", "Godkendt"],
  ["Rådet tilslutter sig indstillingen.", "approved", "tilslutter sig", "Byrådet"],
  ["Administrationen trak sagen tilbage.", "withdrawn", "trak sagen tilbage"],
  ["Bussen udgår.", "unknown", null],
  ["Turen udsættes.", "unknown", null],
  ["Der var stor tilslutning.", "unknown", null],
  ["Valgt blev Ida Holm.", "elected", "Valgt"],
  ["Udvalget ønskede ikke at støtte forslaget.", "rejected", "ønskede ikke at støtte"],
  ["Ingen af forslagene blev vedtaget.", "rejected", "Ingen af forslagene blev vedtaget"],
  ["Der gives ikke dispensation.", "rejected", "gives ikke dispensation"],
  ["Der gives dispensation.", "approved", "gives dispensation"],
  ["Sagen blev henvist til Økonomiudvalget.", "referred", "henvist"],
  ["Henvises til budgetforhandlingerne.", "referred", "Henvises"],
  ["Udvalget videresender sagen til Byrådet.", "referred", "videresender"],
  ["Tilbagesendes til udvalget.", "referred", "Tilbagesendes"],
  ["Udvalget oversender sagen til budgetforhandlingerne.", "referred", "oversender"],
  ["Udvalget sender sagen tilbage til forvaltningen.", "referred", "sender sagen tilbage"],
  ["Udsendes i høring.", "sent-to-consultation", "Udsendes i høring"],
  ["Fremlægges offentligt i 8 uger.", "sent-to-consultation", "Fremlægges offentligt"],
  ["Planen sendes i høring.", "sent-to-consultation", "sendes i høring"],
  ["Byrådet valgte Jonna Riis som ny formand.", "elected", "valgte"],
  ["Genvalgt.", "elected", "Genvalgt"],
  ["Jonna Riis blev valgt til formand.", "elected", "valgt"],
  ["Udvalget udpegede Palle Toft.", "elected", "udpegede"],
  ["Byrådet godkendte Palle Toft som stedfortræder.", "elected", "godkendte"],
  ["Som formand valgtes Palle Toft.", "elected", "valgtes"],
  ["Konstitueret.", "elected", "Konstitueret"],
  ["Udvalget valgte model B.", "approved", "valgte"],
  ["Udvalget valgte at udsætte sagen.", "postponed", "udsætte"],
  ["Ingen spørgsmål.", "none", "Ingen spørgsmål"],
  ["Ingen nye punkter.", "none", "Ingen nye punkter"],
  ["Der var ikke nogen meddelelser.", "none", "ikke nogen meddelelser"],
  ["Ikke aktuelt.", "none", "Ikke aktuelt"],
  ["Rådet har ingen bemærkninger til forslaget.", "none", "ingen bemærkninger", "Handicaprådet"],
  ["Intet til referat.", "none", "Intet"],
  ["Ingen bemærkninger. Godkendt.", "approved", "Godkendt"],
  ["Formanden orienterede om byggeriet.", "unknown", null],
  ["Der blev givet en orientering om byggeriet.", "unknown", null],
  ["Formanden orienterede om:\n\na) Planen er vedtaget.\nb) Broen er godkendt.", "unknown", null],
  ["Formanden orienterede om:\n\n- Planen er vedtaget.\n\nTaget til efterretning.", "noted", "til efterretning"],
  ["Formanden orienterede om sagen:\n\nTaget til efterretning.", "noted", "til efterretning"],
  ["Formanden orienterede om byggeriet, og orienteringen blev taget til efterretning.", "noted", "til efterretning"],
  ["Formanden orienterede om byggeriet. Orienteringen blev taget til efterretning.", "noted", "til efterretning"],
  ["Formanden oplyste, at sagen er udsat, og at planen er godkendt.", "unknown", null],
  ["Hvornår sendes planen i høring?", "unknown", null],
  ["Foretoges.", "unknown", null],
  ["Palle Toft spurgte, om lokalplanen er vedtaget.", "unknown", null],
  ["BeslutningGodkendt.", "approved", "Godkendt"],
  ["Beslutning: Godkendt", "approved", "Godkendt"],
  ["- Godkendt", "approved", "Godkendt"],
  ["Indstillingen blev tiltrådt, idet Venstre tog forbehold for punkt 2.", "approved", "tiltrådt"],
  ["Et flertal bestående af A, Ø og V anbefaler indstillingen.", "recommended", "anbefaler"],
  ["5 medlemmer (A+V) anbefaler indstillingen. 2 medlemmer (O) kan ikke anbefale.", "recommended", "anbefaler"],
  ["Et flertal i udvalget anbefaler indstillingen. Liste O stemmer imod.", "recommended", "anbefaler"],
  ["Venstre tager forbehold.\n\nGodkendt.", "approved", "Godkendt"],
  ["Palle Toft (V) foreslog, at sagen udsættes. Forslaget blev forkastet. Herefter blev indstillingen godkendt.", "approved", "godkendt"],
  ["Palle Toft (V) foreslog at udsætte sagen til næste møde. Forslaget blev vedtaget med 12 stemmer mod 9.", "postponed", "vedtaget"],
  ["Venstres ændringsforslag faldt. Indstillingen godkendt.", "approved", "godkendt"],
  ["Forslaget fra Venstre blev forkastet.", "rejected", "forkastet", null, "Forslag fra Venstre om vejbump"],
  ["Ansøgning 1 og 2 godkendt. Ansøgning 3 afslået.", "mixed", "godkendt. Ansøgning 3 afslået"],
  [
    "Ansøgningen fra Spejderne imødekommes, mens ansøgningen fra Fjordklubben afvises.",
    "mixed",
    "imødekommes, mens ansøgningen fra Fjordklubben afvises",
  ],
  ["1. Godkendt\n2. Godkendt\n3. Godkendt med bemærkning", "approved", "Godkendt"],
  ["1. Jonna Riis valgt\n2. Palle Toft valgt", "elected", "valgt"],
  ["Ad 1-3: Taget til efterretning.", "noted", "til efterretning"],
  ["Pkt. 1: godkendt.\nPkt. 2: Udsat.", "mixed", "godkendt.\nPkt. 2: Udsat"],
  ["a) Godkendt.\nb) Afvist.", "mixed", "Godkendt.\nb) Afvist"],
  ["Indstillingen blev vedtaget med 21 stemmer mod 4. Liste O kan ikke stemme for planen.", "approved", "vedtaget"],
  ["Økonomiudvalget indstiller, at planen godkendes.", "recommended", "indstiller", "Økonomiudvalget"],
  ["Ældrerådet støtter forslaget.", "endorsed", "støtter", "Ældrerådet"],
  ["Ældrerådet bakker op om planen.", "endorsed", "bakker op om", "Ældrerådet"],
  ["Rådets medlemmer er enige i forslaget.", "endorsed", "enige i", "Ungerådet"],
  ["Udvalget tilsluttede sig indstillingen.", "approved", "tilsluttede sig", "Teknisk Udvalg", "Cykelsti"],
  ["Udvalget tilsluttede sig, at der arbejdes videre.", "approved", "tilsluttede sig", "Teknisk Udvalg", "Cykelsti"],
  ["Rådet kan ikke tilslutte sig forslaget.", "rejected", "kan ikke tilslutte sig", "Ældrerådet", "Høring om takster"],
  ["Der blev bevilget 25.000 kr. til projektet.", "approved", "bevilget"],
  ["Bevilget 25.000 kr.", "approved", "Bevilget"],
  ["Regnskabet for 2019 er godkendt og sendes til revisionen.", "approved", "godkendt"],
  ["Palle Toft kan ikke godkende regnskabet.", "unknown", null],
  ["Halinspektøren fortæller, at hallen er lukket.", "unknown", null],
  ["Godkendt med bemærkning om, at sagen sendes i høring.", "approved", "Godkendt"],
  ["Udsat, da bilaget ikke var godkendt.", "postponed", "Udsat"],
  ["Referatet fra mødet den 3. maj blev godkendt.", "approved", "godkendt"],
  ["Referat af 3. maj 2020 godkendt uden bemærkninger.", "approved", "godkendt"],
  ["Begge godkendt.", "approved", "godkendt"],
  ["Teknik- og Miljøudvalget anbefaler planen godkendt.", "recommended", "anbefaler", "Udvalget for Teknik og Miljø"],
  ["BUL anbefaler planen.", "recommended", "anbefaler", "Børn, Unge og Læring"],
  ["Tilbuddet accepteres.", "approved", "accepteres"],
  ["Tilbuddet fra entreprenøren er godkendt.", "approved", "godkendt"],
  ["Gyngen er godkendt af Sikkerhedsstyrelsen.", "unknown", null],
  ["Planen har været udsendt i høring.", "unknown", null],
  ["Sagen vil blive drøftet på et senere møde.", "unknown", null],
  ["Udvalget godkendte punkt 1 og 2 og udsatte punkt 3.", "mixed", "godkendte punkt 1 og 2 og udsatte"],
  ["Godkendt for så vidt angår pkt. 1 og 2. Pkt. 3 udsat.", "mixed", "Godkendt for så vidt angår pkt. 1 og 2. Pkt. 3 udsat"],
  ["Udvalget godkendte dagsordenen og udsatte punkt 4.", "approved", "godkendte"],
  ["1) Godkendt 2) Godkendt 3) Udsat", "mixed", "Godkendt 2) Godkendt 3) Udsat"],
  ["Indstillingens punkt 1 blev godkendt, og indstillingens punkt 2 afvist.", "mixed", "godkendt, og indstillingens punkt 2 afvist"],
  ["Jonna Riis indstilles som medlem.", "recommended", "indstilles"],
  ["Følgende blev valgt: Jonna Riis og Palle Toft.", "elected", "valgt"],
  ["Byrådet tiltrådte Økonomiudvalgets indstilling.", "approved", "tiltrådte", "Byrådet"],
  ["Økonomiudvalgets anbefaling blev fulgt.", "approved", "fulgt"],
  ["Behandlingen af punktet udsat.", "postponed", "udsat"],
  ["Valget af Jonna Riis godkendt.", "approved", "godkendt"],
  ["Godkendt under forudsætning af, at Byrådet udsætter salget.", "approved", "Godkendt"],
  ["Godkendt med følgende ændringer:\n1. Punkt 3 udsættes\n2. Afsnit 4 udgår", "approved", "Godkendt"],
  ["Udvalget anbefaler, at forslaget afvises.", "recommended", "anbefaler"],
  ["Indstilles til Byrådets godkendelse.", "recommended", "Indstilles"],
  ["Det blev besluttet, at indstillingen godkendes.", "approved", "godkendes"],
  ["Det besluttedes, at sagen udsættes.", "postponed", "udsættes"],
  ["Der var enighed om at udsætte sagen.", "postponed", "udsætte"],
  ["Efter afstemning blev forslaget godkendt.", "approved", "godkendt"],
  ["Efter en kort drøftelse godkendtes indstillingen.", "approved", "godkendtes"],
  ["Udvalget tog status til efterretning og ser frem til næste møde.", "noted", "til efterretning"],
  ["Forslaget er dermed vedtaget.", "approved", "vedtaget"],
  ["Udvalget drøftede ikke sagen nærmere, men godkendte indstillingen.", "approved", "godkendte"],
  ["Desværre kunne udvalget ikke imødekomme ansøgningen.", "rejected", "kunne udvalget ikke imødekomme"],
  ["Regnskabet blev ikke godkendt.", "rejected", "ikke godkendt"],
  ["Socialdemokratiet foreslog, at sagen sendes tilbage.", "unknown", null],
  ["1 medlem (O) kan ikke anbefale indstillingen.", "unknown", null],
  ["Et mindretal (O) anbefaler afslag.", "unknown", null],
  ["Palle Toft (V) ønsker sagen udsat.", "unknown", null],
  ["Administrationen arbejder videre, og sagen forelægges i foråret.", "unknown", null],
  ['Vi sang "Godkendt".', "unknown", null],
  ["Byrådet godkender, at kommunen stiller garanti.", "approved", "godkender", "Byrådet"],
  ["Kommunalbestyrelsen vedtog med 15 stemmer mod 6 indstillingen.", "approved", "vedtog", "Kommunalbestyrelsen"],
  ["Kulturudvalget anbefalede indstillingen enstemmigt.", "recommended", "anbefalede", "Kulturudvalget"],
  ["Økonomiudvalget anbefaler Byrådet at godkende regnskabet.", "recommended", "anbefaler", "Økonomiudvalget"],
  ["Borgmesteren orienterede om, at regnskabet er godkendt af revisionen.", "unknown", null, "Byrådet"],
  ["Ingen.", "none", "Ingen"],
  ["Punktet blev henvist til budgetforhandlingerne.", "referred", "henvist"],
  ["Sendes til Byrådet.", "referred", "Sendes"],
  ["Sagen udgår og behandles på et senere møde.", "withdrawn", "udgår"],
  ["Udvalget ønsker flere oplysninger og udsætter sagen.", "postponed", "udsætter"],
  ["Forslaget blev enstemmigt tiltrådt.", "approved", "tiltrådt"],
  ["Lokalplan 1.27 blev endeligt vedtaget.", "approved", "vedtaget"],
  ["Budget 2020-2023 vedtaget.", "approved", "vedtaget"],
  ["Takster for 2020 godkendt.", "approved", "godkendt"],
  ["Indstillingerne godkendt.", "approved", "godkendt"],
  ["Dialogmødet gik godt, og referatet udsendes senere.", "unknown", null],
  ["Næste møde afholdes den 4. juni, hvor budgettet drøftes.", "unknown", null],
  ["Punktet blev taget til efterretning.", "noted", "til efterretning"],
  ["Rådet drøftede planen og bad om mere materiale.", "discussed", "drøftede"],
  ["Tiltrådt. O kunne ikke tilslutte sig.", "approved", "Tiltrådt"],
  ["A, F og Ø kan ikke tiltræde forslaget.", "unknown", null],
  ["A, F og Ø kan ikke tiltræde forslaget.\n\nAnbefales.", "recommended", "Anbefales"],
  ["SF tog forbehold\nAnbefales", "recommended", "Anbefales"],
  ["Godkendelse af dagsorden: Dagsordenen godkendt.", "approved", "godkendt"],
  ["1.\n\nGodkendt\n\n2.\n\nUdsat", "mixed", "Godkendt\n\n2.\n\nUdsat"],
  ["Herefter blev indstillingen enstemmigt godkendt.", "approved", "godkendt"],
  ["Godkendt. Jonna Riis (V) var inhabil og deltog ikke i behandlingen af punktet.", "approved", "Godkendt"],
  ["Jonna Riis (V) var inhabil og deltog ikke i behandlingen af punktet.\n\nGodkendt.", "approved", "Godkendt"],
  [
    "Centerchef Palle Toft deltog under punktet og orienterede om sagen.\n\nUdvalget tog orienteringen til efterretning.",
    "noted",
    "til efterretning",
  ],
  ["Afbud: Jonna Riis\n\nAnbefales godkendt.", "recommended", "Anbefales"],
  [
    "Social- og Sundhedsudvalget anbefaler over for Byrådet, at planen vedtages.",
    "recommended",
    "anbefaler",
    "Social- og Sundhedsudvalget",
  ],
  ["Udsat. Forvaltningen udarbejder et nyt oplæg.", "postponed", "Udsat"],
  ["Afslag til ansøgningen, da puljen er brugt.", "rejected", "Afslag"],
  ["Indstillingen blev ikke tiltrådt.", "rejected", "ikke tiltrådt"],
  ["Udvalget imødekom ansøgningen med 20.000 kr.", "approved", "imødekom"],
  ["Udvalget bevilger 20.000 kr. til festen.", "approved", "bevilger"],
  ["Rådet bevilgede 5.000 kr.", "approved", "bevilgede"],
  ["Udvalget henviser sagen til budgetlægningen.", "referred", "henviser"],
  ["Oversendt til Byrådet.", "referred", "Oversendt"],
  ["Oversendes til Kommunalbestyrelsen med anbefaling.", "referred", "Oversendes"],
  ["Forslaget til politik sendes i høring i Ældrerådet.", "sent-to-consultation", "sendes i høring"],
  ["Byrådet sender planen i offentlig høring.", "sent-to-consultation", "sender planen i offentlig høring"],
  ["Byrådet udpeger Palle Toft (A) til bestyrelsen.", "elected", "udpeger"],
  ["Udpeget blev Palle Toft.", "elected", "Udpeget"],
  ["Som formand blev Palle Toft valgt.", "elected", "valgt", null, "Valg af formand"],
  ["Palle Toft (A) valgt som formand.", "elected", "valgt", null, "Valg af formand"],
  ["Som medlemmer blev udpeget Palle Toft og Jonna Riis.", "elected", "udpeget", null, "Udpegning"],
  ["Vedtaget, at sagen sendes i høring.", "approved", "Vedtaget"],
  ["Udvalget godkender forslaget og sender det i høring.", "approved", "godkender"],
  ["Udvalget havde en god drøftelse af emnet.", "unknown", null],
  ["Rådet gør opmærksom på, at tilgængeligheden bør forbedres.", "unknown", null],
  ["Rådet ønsker, at sagen drøftes igen til foråret.", "unknown", null],
  ["Formanden gennemgik planen. Der var spørgsmål til økonomien.", "unknown", null],
  ["Vi har besøgt to plejehjem. Vi vælger et tema til næste gang.", "unknown", null],
  ["Udvalget drøftede budgettet og ønsker mere materiale til næste møde.", "discussed", "drøftede"],
  ["Der er opbakning til politikken.", "endorsed", "opbakning", "Handicaprådet", "Høring om politik"],
  ["Seniorrådet ser positivt på forslaget.", "endorsed", "positivt på", "Seniorrådet", "Høring"],
  ["Ungerådet hilser planen velkommen.", "endorsed", "velkommen", "Ungerådet"],
  ["Seniorrådet er enigt i målene.", "endorsed", "enigt i", "Seniorrådet"],
  ["Seniorrådet kan ikke støtte besparelsen.", "rejected", "kan ikke støtte", "Seniorrådet"],
  ["Tiltrådt med den bemærkning, at tidsplanen holdes.", "approved", "Tiltrådt"],
  ["1) Tiltrådt.\n2) Udsat.", "mixed", "Tiltrådt.\n2) Udsat"],
  ["Ad 1) Godkendt.\n\nAd 2) Drøftet.", "mixed", "Godkendt.\n\nAd 2) Drøftet"],
  ["Ad. 1 og 2 godkendt. Ad. 3 afvist.", "mixed", "godkendt. Ad. 3 afvist"],
  ["Ad 1: Godkendt.\nAd 2: Godkendt, idet V tager forbehold.", "approved", "Godkendt"],
  ["Referat godkendt.\nDagsorden godkendt.", "approved", "godkendt"],
  ["Pkt. 1: Taget til efterretning.", "noted", "til efterretning"],
  ["Godkendt.\n\n1. Stien anlægges i 2021.\n2. Skiltene udsættes.", "approved", "Godkendt"],
  ["Udvalget besluttede:\n\n- at stien anlægges\n- at skiltene udsættes", "approved", "besluttede"],
  ["- Godkendt\n- Afvist", "mixed", "Godkendt\n- Afvist"],
  ["Beslutning\nGodkendt.", "approved", "Godkendt"],
  ["Fraværende: INGEN.\nGODKENDT.", "approved", "GODKENDT"],
  ["Vedtog indstillingen.", "approved", "Vedtog"],
  ["Dagsordenen blev godkendt med den bemærkning, at punkt 6 blev behandlet først.", "approved", "godkendt"],
  ["Budgettet blev godkendt i sin helhed.", "approved", "godkendt"],
  ["Taget af dagsordenen.", "withdrawn", "Taget af dagsordenen"],
  ["Sagen trækkes tilbage.", "withdrawn", "trækkes tilbage"],
  ["Jonna Riis (V) trak sit forslag tilbage.", "withdrawn", "trak sit forslag tilbage", null, "Forslag fra Jonna Riis om bænke"],
  ["Beslutningen udskydes til næste møde.", "postponed", "udskydes"],
  ["På grund af tidsnød udsættes punktet til næste møde.", "postponed", "udsættes"],
  ["Drøftelsen blev udsat til det kommende møde.", "postponed", "udsat"],
  ["Sættes på dagsordenen igen.", "postponed", "Sættes på dagsordenen igen"],
  ["Intet nyt.", "none", "Intet"],
  ["Der er ingen meddelelser.", "none", "ingen meddelelser"],
  ["Ingen kommentarer", "none", "Ingen kommentarer"],
  ["Der blev ikke stillet spørgsmål, da der var ingen spørgsmål.", "none", "ikke stillet spørgsmål"],
  ["Byrådet forkastede forslaget.", "rejected", "forkastede"],
  ["Forkastet med 15 stemmer mod 10.", "rejected", "Forkastet"],
  ["Udvalget imødekommer ikke ansøgningen.", "rejected", "imødekommer ikke"],
  ["Byrådet kan ikke godkende regnskabet.", "rejected", "kan ikke godkende"],
  ["Udvalget tiltræder ikke indstillingen.", "rejected", "tiltræder ikke"],
  ["Udvalget ønsker ikke at godkende planen.", "rejected", "ønsker ikke at godkende"],
  ["Det kan ikke anbefales, at planen vedtages.", "rejected", "kan ikke anbefales"],
  ["Anbefales.\nO kan ikke anbefale, idet skolen bør bevares.", "recommended", "Anbefales"],
  ["Sagen indstilles til godkendelse i Byrådet.", "recommended", "indstilles"],
  ["Indstillingen blev anbefalet.", "recommended", "anbefalet"],
  ["Forvaltningens indstilling anbefales.", "recommended", "anbefales"],
  ["Børneudvalgets indstilling anbefales.", "recommended", "anbefales", "Økonomiudvalget"],
  ["Indstillingen fra Børneudvalget godkendt.", "approved", "godkendt", "Økonomiudvalget"],
  ["Børneudvalget anbefaler. Økonomiudvalget anbefaler.", "unknown", null, "Byrådet"],
  ["Borgerrepræsentationen vedtog indstillingen.", "approved", "vedtog", "Borgerrepræsentationen"],
  ["Et flertal i Byrådet tiltrådte indstillingen.", "approved", "tiltrådte", "Byrådet"],
  ["Indstillingens punkt 3 anbefales.\n\nPunkt 4 anbefales ikke.", "mixed", "anbefales.\n\nPunkt 4 anbefales ikke"],
  ["Ad 1: Godkendt.\nVenstre finder, at broen er for dyr, og kan ikke godkende den.", "approved", "Godkendt"],
  [
    "Afstemning om Liste H's forslag om at afvise planen: 3 stemte for. Forslaget faldt.\n\nByrådet vedtog herefter planen.",
    "approved",
    "vedtog",
    "Byrådet",
  ],
  ["Miljørådet i Nørby har afvist planen.", "unknown", null, "Miljøudvalget"],
  ["Regnskabet blev i 2014 godkendt af et flertal.", "unknown", null],
  ["Udvalget besluttede at give afslag på dispensation.", "rejected", "afslag"],
  ["Den alternative indstilling blev ikke vedtaget. Forvaltningens indstilling anbefales.", "recommended", "anbefales"],
  ["Naborådet fik sin bane godkendt i marts. Punktet udsættes.", "postponed", "udsættes"],
]

describe("readOutcome", () => {
  it.each(traps)("is not caught in trap %i: %s", (_number, _name, rows) => {
    rows.forEach(expectRow)
  })

  it.each(shapes)("reads the shape %j as %s", (...row) => expectRow(row))

  it.each(sentences)("reads %j as %s", (...row) => expectRow(row))

  it.each([[null], [""], ["  \n "], ["-"], ["–"], ["Fraværende: Jonna Riis\nMødet hævet kl. 18.30"]])("finds nothing in %j", (text) => {
    expect(readOutcome(text, { body: null, title: null })).toEqual({ outcome: "none", evidence: null })
  })

  it("quotes the text as printed", () => {
    const text = "Palle Toft (V) tager forbehold (punkt 2).\n\nUdvalget  ANBEFALER indstillingen."
    const { evidence } = readOutcome(text, { body: "Teknisk Udvalg", title: null })
    expect(evidence).toBe("ANBEFALER")
    expect(text).toContain(evidence)
  })

  it.each([
    ["verbs", "om godkendt "],
    ["commas", "udvalget, og "],
    ["quotes", '"'],
    ["parentheses", "("],
    ["full stops", "A. "],
    ["marks", "1. "],
    ["blanks", "          "],
    ["objects", "tager sendes til "],
    ["decisions", "besluttede at "],
    ["quotation marks", "“"],
  ])("ends on many %s", { timeout: 30_000 }, (_name, piece) => {
    expect(readOutcome(piece.repeat(20_000), { body: "Byrådet", title: null })).toHaveProperty("outcome")
  })
})

/** Trap 31: the outcome stands at the end of the case presentation. */
const closings: [text: string, outcome: Outcome, evidence: string | null][] = [
  ["Vedtaget.", "approved", "Vedtaget"],
  ["Tiltrådt, idet Venstre tog forbehold.", "approved", "Tiltrådt"],
  ["Sagen blev udsat til mødet den 3. maj 2021.", "postponed", "udsat"],
  ["Beslutningsforslaget blev oversendt til teknik- og miljøudvalget.", "referred", "oversendt"],
  ["Beslutningsforslaget blev forkastet med 12 stemmer mod 9.", "rejected", "forkastet"],
  ["Jonna Riis (C) blev valgt.", "elected", "valgt"],
  ["Forslaget blev trukket tilbage.", "withdrawn", "trukket tilbage"],
  ["Indstillingen blev tiltrådt.", "approved", "tiltrådt"],
  ["Byrådet vedtog indstillingen.", "approved", "vedtog"],
  ["Et ændringsforslag fra Venstre blev forkastet. Indstillingen blev tiltrådt.", "approved", "tiltrådt"],
  ["1. Godkendt.\n2. Udsat.", "mixed", "Godkendt.\n2. Udsat"],
  ["Orienteringen blev taget til efterretning.", "noted", "til efterretning"],
  ["Ingen bemærkninger.", "none", "Ingen bemærkninger"],
  ["Foretoges.", "unknown", null],
]

describe("readClosingOutcome", () => {
  const context = { body: "Byrådet", title: "Ny cykelsti" }

  it.each(closings)("reads %j as %s", (text, outcome, evidence) => {
    expect(readClosingOutcome(text, context)).toEqual({ outcome, evidence })
    expect(readClosingOutcome(wide(text), context)).toEqual({ outcome, evidence: evidence === null ? null : wide(evidence) })
  })

  it.each([
    ["Lokalplanen blev i 2014 vedtaget af et flertal."],
    ["Byrådet godkendte i juni 2019 en plan for cykelstier."],
    ["Forslaget blev på byrådets møde den 3. maj 2021 oversendt til forvaltningen, som har svaret følgende:"],
    ["Stien anlægges langs åen og forventes at stå færdig til sommer."],
    ["Godkendt areal er 300 m2."],
    ["Forslaget har været sendt i høring i otte uger."],
    ["Byrådet vælger to medlemmer til bestyrelsen."],
    ["Byrådet beslutter."],
    ["Det foreslås, at stien belyses."],
    ["Der er ikke afsat midler i budgettet."],
    ["Kan byrådet godkende planen?"],
    ['"Byrådet pålægger forvaltningen at udsætte salget."'],
    ["Børneudvalget drøftede sagen og anbefalede den."],
    ["Udvalget tog på mødet den 3. maj en plan til efterretning."],
  ])("takes %j for text", (text) => {
    expect(readClosingOutcome(text, context)).toBeNull()
    expect(readClosingOutcome(wide(text), context)).toBeNull()
  })
})

const shared = join(import.meta.dirname, "../../../shared")
const answers = existsSync(shared)
  ? ["samples", ...readdirSync(join(shared, "corpus")).map((folder) => join("corpus", folder))].flatMap((folder) =>
      readdirSync(join(shared, folder))
        .filter((file) => file.endsWith(".expected.json"))
        .map((file) => join(folder, file)),
    )
  : []

describe.skipIf(answers.length === 0)("readOutcome on the written minutes", () => {
  it.each(answers)("%s", (file) => {
    const minutes = JSON.parse(readFileSync(join(shared, file), "utf8")) as Minutes
    for (const { title, decision, treatments } of minutes.agendaItems) {
      if (decision !== null) {
        const { outcome, evidence } = decision
        expect(readOutcome(decision.text, { body: minutes.meeting.body.name, title }), title).toEqual({ outcome, evidence })
      }
      for (const { body, text, outcome, evidence } of treatments) {
        expect(readOutcome(text, { body, title }), `${title}: ${body}`).toEqual({ outcome, evidence })
      }
    }
  })
})
