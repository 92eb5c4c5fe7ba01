/** Single defects, each put into minutes without fault: what a slip of the hand, a bad conversion or a hurried template leaves behind. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { RuleSlug } from "../../src/lint/index.ts"

/** One defect and what must be told of it. */
export interface Defect {
  rule: RuleSlug
  /** Under `fixtures/`, without ending. */
  fixture: string
  /** The words that are changed: the first ones, or the first behind `after`. */
  find: string
  put: string
  /** Words of the line on which the finding must stand, once the defect is there; the line of the change where left out. */
  at?: string
  after?: string
}

const council = "firstagenda/bredlund-2023-byraadet"
const children = "firstagenda/skallevig-2021-boerne-og-kulturudvalget"
const seniors = "kalundborg/mosevig-2024-seniorraadet"
const homeless = "thisted/egekoeb-2021-udsatteraadet"
const printed = "sbsys-print/sbsys-2017-byraadet"
const web = "web-portal/webportal-2021-byraadet"

export const defects: readonly Defect[] = [
  // header
  { rule: "missing-title", fixture: homeless, find: "REFERAT Udsatterådet 2018 - 2021 d. 25-03-2021\n\n", put: "", at: "Mødedato" },
  {
    rule: "missing-date",
    fixture: homeless,
    find: "d. 25-03-2021\n\nMødedato Torsdag d. 25. marts 2021 kl. 15:00",
    put: "\n\nMødedato kl. 15:00",
    at: "REFERAT",
  },
  { rule: "weekday-mismatch", fixture: seniors, find: "Mandag d. 13. maj", put: "Tirsdag d. 13. maj" },
  { rule: "weekday-mismatch", fixture: printed, find: "tirsdag den 14-02-2017", put: "torsdag den 14-02-2017" },
  { rule: "weekday-mismatch", fixture: seniors, find: "holdes den 12. juni på", put: "holdes mandag den 12. juni 2024 på" },
  { rule: "title-date-mismatch", fixture: seniors, find: "Seniorrådet d. 13-05-2024", put: "Seniorrådet d. 13-06-2024" },
  { rule: "title-date-mismatch", fixture: homeless, find: "d. 25-03-2021", put: "d. 25-02-2021" },
  { rule: "participant-twice", fixture: seniors, find: "Dursun Aksoy, Karen", put: "Dursun Aksoy, Lilian Bøgelund, Karen" },
  { rule: "participant-twice", fixture: council, find: "Amalie Trier (A), Saban", put: "Amalie Trier (A), Bodil Yde Kjærgaard (V), Saban" },
  { rule: "end-before-start", fixture: printed, find: "hævet kl. 21.05", put: "hævet kl. 12.05" },
  { rule: "end-before-start", fixture: web, find: "17:30-20:15", put: "17:30-10:15" },
  { rule: "impossible-date", fixture: seniors, find: "til den 31. maj 2024", put: "til den 31. juni 2024" },
  { rule: "impossible-date", fixture: council, find: "Hvidbog af 28. juli 2023", put: "Hvidbog af 38. juli 2023" },
  { rule: "missing-place", fixture: homeless, find: "Mødested Virtuelt møde via Teams", put: "Mødested" },

  // contents
  { rule: "contents-missing-item", fixture: seniors, find: "Bordet rundt.....\t11\n", put: "", at: "Punkt 7: Bordet rundt" },
  { rule: "contents-missing-item", fixture: homeless, find: "Eventuelt.....\t14\n", put: "", at: "Punkt 6: Eventuelt" },
  {
    rule: "contents-extra-entry",
    fixture: seniors,
    find: "Bordet rundt.....",
    put: "Nye skilte til havnebadet.....\t10\nBordet rundt.....",
    at: "Nye skilte",
  },
  {
    rule: "contents-extra-entry",
    fixture: council,
    find: "Borgernes spørgetid.....",
    put: "Salg af brandstationen.....\t3\nBorgernes spørgetid.....",
    at: "Salg af",
  },
  {
    rule: "contents-renamed-item",
    fixture: homeless,
    find: "Uddeling af midler fra trivselspuljen.....",
    put: "Fordeling af puljen.....",
    at: "Fordeling af puljen",
  },
  {
    rule: "contents-renamed-item",
    fixture: children,
    find: "Udpegning til Skallevig Kunstpulje.....",
    put: "Valg til Kunstpuljen.....",
    at: "Valg til Kunstpuljen",
  },
  {
    rule: "contents-order",
    fixture: seniors,
    find: "Bordet rundt.....\t11\nEventuelt.....\t12",
    put: "Eventuelt.....\t12\nBordet rundt.....\t12",
    at: "Eventuelt.....\t12",
  },
  {
    rule: "contents-page-order",
    fixture: homeless,
    find: "trivselspuljen.....\t9",
    put: "trivselspuljen.....\t3",
    at: "trivselspuljen.....\t3",
  },
  { rule: "contents-page-order", fixture: children, find: "i 2021.....\t10", put: "i 2021.....\t1", at: "i 2021.....\t1" },
  {
    rule: "contents-cut-off-title",
    fixture: homeless,
    find: "Bisidderordning for udsatte borgere.....",
    put: "Bisidderordning for udsatte bor.....",
    at: "udsatte bor...",
  },

  // items
  { rule: "number-gap", fixture: seniors, find: "Punkt 8: ", put: "Punkt 10: ", at: "Punkt 10: " },
  { rule: "duplicate-number", fixture: seniors, find: "Punkt 3: Status", put: "Punkt 2: Status", at: "Punkt 2: Status" },
  {
    rule: "duplicate-number",
    fixture: council,
    find: "Punkt 6: Medlemsforslag",
    put: "Punkt 5: Medlemsforslag",
    at: "Punkt 5: Medlemsforslag",
  },
  {
    rule: "missing-decision",
    fixture: homeless,
    after: "Punkt 5: ",
    find: "Beslutning\n\nYrsa Thinggaard udpeges til følgegruppen.\n\nPunkt 4 udsættes som nævnt til juni.\n\n",
    put: "",
    at: "Punkt 5: ",
  },
  {
    rule: "empty-decision",
    fixture: homeless,
    after: "Punkt 3: ",
    find: "Ansøgning 1 godkendt.\n\nAnsøgning 2 kan ikke imødekommes.\n\n",
    put: "",
    at: "Beslutning",
  },
  {
    rule: "empty-decision",
    fixture: homeless,
    after: "Punkt 4: ",
    find: "Punktet udskydes til rådets møde i juni.\n",
    put: "",
    at: "Beslutning",
  },
  {
    rule: "closed-item-content",
    fixture: council,
    after: "Punkt 8: Closed",
    find: "Beslutning\n",
    put: "Sagsbeskrivelse\n\nKøberen har budt 1,2 mio. kr. kontant for ejendommen.\n\nBeslutning\n",
    at: "Punkt 8: Closed",
  },
  { rule: "closed-item-content", fixture: children, find: "Punkt 4: Orientering", put: "Punkt 4: Closed: Orientering", at: "Punkt 4: " },
  {
    rule: "decision-without-outcome",
    fixture: homeless,
    after: "Punkt 3: ",
    find: "Ansøgning 1 godkendt.\n\nAnsøgning 2 kan ikke imødekommes.",
    put: "Formanden ringer til foreningerne.",
    at: "Beslutning",
  },

  // sections
  { rule: "misspelt-heading", fixture: homeless, find: "Økonomiske konsekvenser", put: "Økonomske konsekvenser" },
  { rule: "misspelt-heading", fixture: homeless, find: "Redegørelse", put: "Redegørlse" },
  { rule: "misspelt-heading", fixture: council, find: "Lovgrundlag", put: "Lovgrunlag" },
  { rule: "unknown-heading", fixture: council, find: "Lovgrundlag\n\nLov om", put: "Kommunikation og borgerinddragelse\n\nLov om" },
  {
    rule: "empty-section",
    fixture: homeless,
    after: "Andre konsekvenser",
    find: "Intet at bemærke.\n\n",
    put: "",
    at: "Andre konsekvenser",
  },
  { rule: "duplicate-section", fixture: homeless, find: "Andre konsekvenser", put: "Økonomiske konsekvenser" },
  { rule: "duplicate-section", fixture: council, after: "Punkt 3: ", find: "Lovgrundlag", put: "Beslutningstema" },

  // people
  {
    rule: "absentee-not-participant",
    fixture: seniors,
    after: "Punkt 3: ",
    find: "Afbud: Viggo Nørholm, Flemming From",
    put: "Afbud: Viggo Nørholm, Birthe Skovlund",
  },
  {
    rule: "absentee-not-participant",
    fixture: seniors,
    after: "Punkt 2: ",
    find: "Viggo Nørholm, Flemming From",
    put: "Viggo Nørholm, Flemning From",
  },
  {
    rule: "absentee-not-participant",
    fixture: council,
    after: "Punkt 5: ",
    find: "Afbud: Ulrik Damgaard Holst",
    put: "Afbud: Ulrik Damgård Holst",
  },
  { rule: "excused-but-silent", fixture: council, find: "Lone Ravnkilde (O), Carl", put: "Lone Ravnkilde (O) (Afbud), Carl" },
  {
    rule: "excused-but-silent",
    fixture: children,
    find: "Torleif\nBjerre, Gry",
    put: "Torleif\nBjerre (Afbud), Gry",
    at: "Holmboe (Næstformand)",
  },
  { rule: "name-variants", fixture: seniors, after: "16/04/2024", find: "Bente Holm Grarup", put: "Bente Holm Grarop" },
  { rule: "party-change", fixture: council, after: "Punkt 4: ", find: "Lone Ravnkilde (O) kan ikke", put: "Lone Ravnkilde (D) kan ikke" },
  { rule: "party-change", fixture: council, after: "Punkt 5: ", find: "Poul Anker Riis (V) deltog", put: "Poul Anker Riis (C) deltog" },

  // cases
  { rule: "malformed-kle", fixture: council, find: "2023-014551", put: "Sagsnr.: 00.30.4-Ø00-4-23" },
  { rule: "unknown-kle-facet", fixture: council, find: "2023-014551", put: "Sagsnr.: 00.30.14-O00-4-23" },
  { rule: "case-year-in-future", fixture: seniors, find: "24-003365", put: "26-003365" },
  { rule: "case-year-in-future", fixture: council, find: "2022-000317", put: "2032-000317" },
  { rule: "case-number-slip", fixture: homeless, after: "2. Strategi", find: "27.15.00-P15-2-20", put: "27.15.00-P15-3-20" },
  { rule: "case-number-slip", fixture: homeless, after: "5. Bisidder", find: "27.18.00-G01-6-20", put: "27.18.00-G10-6-20" },

  // treatments
  { rule: "treatment-after-meeting", fixture: seniors, find: "02/04/2024 Ældre", put: "02/04/2025 Ældre" },
  {
    rule: "treatment-after-meeting",
    fixture: council,
    find: "Økonomiudvalget, 21. august 2023, pkt. 118",
    put: "Økonomiudvalget, 21. september 2023, pkt. 118",
  },
  { rule: "treatment-order", fixture: seniors, find: "07/05/2024 Område", put: "07/03/2024 Område" },
  {
    rule: "treatment-date-conflict",
    fixture: homeless,
    find: "Fraværende i Social- og Sundhedsudvalget - 2. februar 2021",
    put: "Fraværende i Social- og Sundhedsudvalget - 3. februar 2021",
  },
  {
    rule: "treatment-date-conflict",
    fixture: homeless,
    find: "Fraværende i Ældrerådet den 24. februar 2021",
    put: "Fraværende i Ældrerådet den 25. februar 2021",
  },
  {
    rule: "body-variants",
    fixture: seniors,
    after: "02/04/2024",
    find: "16/04/2024 Ældre- og Omsorgsudvalget",
    put: "16/04/2024 Ældre- og Omsorgudvalget",
  },

  // decisions
  {
    rule: "as-recommended-without-recommendation",
    fixture: council,
    after: "Punkt 5: ",
    find: "Valgt blev Amalie Trier (Saban Öztürk).",
    put: "Godkendt som indstillet.",
  },
  {
    rule: "vote-count",
    fixture: council,
    find: "vedtaget med 7 stemmer mod 2",
    put: "vedtaget med 17 stemmer mod 2",
    at: "Imod stemte: O og Æ",
  },
  { rule: "vote-count", fixture: council, find: "forkastet med 6 stemmer imod 2", put: "forkastet med 16 stemmer imod 2" },
  { rule: "postponed-item-decided", fixture: council, find: "Punkt 7 behandles efter punkt 2.", put: "Punkt 7 udsættes." },
  { rule: "postponed-item-decided", fixture: children, find: "punkt 6 udsættes", put: "punkt 4 udsættes" },

  // attachments
  {
    rule: "missing-attachment",
    fixture: seniors,
    after: "Punkt 3: ",
    find: "Der skal vælges nyt seniorråd samtidig med kommunalvalget.",
    put: "Der skal vælges nyt seniorråd. Tidsplanen er vedlagt som bilag.",
  },
  {
    rule: "attachment-twice",
    fixture: seniors,
    find: "Stikprøve januar 2024\n",
    put: "Stikprøve januar 2024\n\nKvalitetsstandard for rengøring_udkast 3\n",
    at: "Kvalitetsstandard for rengøring_udkast 3\n\nPunkt 3",
  },

  // text
  { rule: "damaged-letters", fixture: seniors, find: "Omkring 1.140 borgere får", put: "Omkring 1.140 borgere fÃ¥r" },
  { rule: "damaged-letters", fixture: homeless, find: "steget fra 22", put: "st\uFFFDget fra 22" },
  { rule: "invisible-characters", fixture: seniors, find: "borgere får i dag", put: "borgere får\u200B i dag" },
  { rule: "invisible-characters", fixture: council, find: "Halvårsregnskab_2023_samlet", put: "Halvårs\u00ADregnskab_2023_samlet" },
  {
    rule: "leftover-hyphenation",
    fixture: seniors,
    find: "Udkast til høringssvar er rundsendt",
    put: "Udkast til hørings- svar er rundsendt",
  },
  {
    rule: "no-break-space",
    fixture: council,
    find: "Administrationens forslag\n\nØkonomichefen foreslår",
    put: "Administrationens forslag\n\nØkonomichefen\u00A0foreslår",
    at: "Økonomichefen\u00A0",
  },
  { rule: "trailing-blanks", fixture: seniors, find: "Omkring 1.140 borgere", put: "Omkring  \n1.140 borgere", at: "Omkring  " },
  {
    rule: "mixed-line-ends",
    fixture: seniors,
    find: "er på 1,9 mio. kr. i 2025 og 2,6 mio. kr. i de følgende år.\n",
    put: "er på 1,9 mio. kr. i 2025 og 2,6 mio. kr. i de følgende år.\r\n",
  },
  {
    rule: "page-furniture",
    fixture: homeless,
    find: "Forslaget indeholder fire spor:",
    put: "6/14\n\nForslaget indeholder fire spor:",
    at: "6/14",
  },

  // privacy
  { rule: "cpr-number", fixture: council, find: "Jens Kristian Bonde, Fyrrevej 11,", put: "Jens Kristian Bonde, 070761-4285," },
  { rule: "cpr-number", fixture: homeless, find: "1. Varmestuen: Udflugt", put: "1. Varmestuen, cpr. 0102034567: Udflugt" },
  { rule: "private-email", fixture: council, find: "Jens Kristian Bonde, Fyrrevej 11,", put: "Jens Kristian Bonde, jk.bonde@gmail.com," },
  { rule: "phone-number", fixture: council, find: "Jens Kristian Bonde, Fyrrevej 11,", put: "Jens Kristian Bonde, tlf. 20 12 34 56," },

  // structure
  {
    rule: "unclaimed-text",
    fixture: homeless,
    find: "Indholdsfortegnelse\n",
    put: "Rådet takker Varmestuen for husly og kaffe i de tre måneder, da mødelokalet var lukket.\n\nIndholdsfortegnelse\n",
    at: "Rådet takker",
  },
]

const texts = new Map<string, string>()

/** The text of a fixture. */
export const cleanText = (fixture: string): string => {
  const text = texts.get(fixture) ?? readFileSync(join(import.meta.dirname, "../../fixtures", `${fixture}.txt`), "utf8")
  texts.set(fixture, text)
  return text
}

/** A text with a defect, and the line on which it must be found. */
export interface Damaged {
  text: string
  line: number
}

/** Puts a defect into its text. */
export const damage = ({ fixture, find, put, at, after = "" }: Defect): Damaged => {
  const clean = cleanText(fixture)
  const from = clean.indexOf(after)
  const place = from < 0 ? -1 : clean.indexOf(find, from)
  if (place < 0 || find === put) throw new Error(`the defect does not fit ${fixture}: ${find}`)
  const text = clean.slice(0, place) + put + clean.slice(place + find.length)
  const marked = at === undefined ? place : text.indexOf(at, after === "" ? 0 : from)
  if (marked < 0) throw new Error(`nothing to find in ${fixture}: ${at}`)
  return { text, line: text.slice(0, marked).split(/\r\n|\r|\n/).length }
}
