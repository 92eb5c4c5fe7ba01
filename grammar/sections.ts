import { foldLine } from "./fold.ts"

/**
 * The lexicon of section headings: kind → Danish labels. To add a heading, add a line here.
 * Upper and lower case, a bullet before and a colon or full stop after make no difference.
 */
export const sectionLabels = {
  decision: [
    "Beslutning",
    "Beslutninger",
    "Beslutningsreferat",
    "Byrådets beslutning",
    "Udvalgets beslutning",
    "Rådets beslutning",
    "Kendelse",
    "Afgørelse",
    "Besluttet",
    "Resultat",
    "Vedtagelse",
    "Politiske beslutninger",
    "Politisk beslutning",
    "Konklusion",
    "Indstilling og beslutning",
    "Indstilling/beslutning",
    "Indstilling / beslutning",
  ],
  recommendation: [
    "Indstilling",
    "Indstillinger",
    "Indstilling om",
    "Administrativ indstilling",
    "Administrationens indstilling",
    "Administrationens forslag",
    "Administrationen indstiller",
    "Administrationen foreslår",
    "Forvaltningens indstilling",
    "Forvaltningens forslag",
    "Forvaltningen foreslår",
    "Forvaltningen indstiller",
    "Direktionens indstilling",
    "Forslag",
    "Forslag til beslutning",
    "Beslutningsforslag",
    "Det foreslås",
    "Det indstilles",
    "Anbefaling",
    "Anbefalinger",
    "Forvaltningen anbefaler",
    "Administrationen anbefaler",
    "Direktionen indstiller",
    "Direktionen anbefaler",
    "Sekretariatet indstiller",
    "Alternativ indstilling",
    "Beskrivelse af alternativ indstilling",
  ],
  "case-presentation": [
    "Sagsfremstilling",
    "Supplerende sagsfremstilling",
    "Sagsbeskrivelse",
    "Beskrivelse af sagen",
    "Beskrivelse",
    "Sagens indhold",
    "Sagsbehandling",
    "Præsentation",
    "Sagsfremstilling og økonomi",
    "Baggrund og vurdering",
    "Fremstilling",
  ],
  summary: [
    "Resume",
    "Resumé",
    "Resumè",
    "Sagsresume",
    "Sagsresumé",
    "Sagens kerne",
    "Sammenfatning",
    "Sammendrag",
    "Resume og sagens baggrund",
    "Resumé og sagens baggrund",
    "Kort fortalt",
    "Kort om sagen",
    "Sagen kort",
    "Kort resume",
    "Kort resumé",
  ],
  background: [
    "Baggrund",
    "Sagens baggrund",
    "Anledning",
    "Indledning",
    "Indledning/Baggrund",
    "Indledning og baggrund",
    "Sagens opståen",
    "Problemstilling",
    "Baggrund for sagen",
  ],
  topic: [
    "Beslutningstema",
    "Sagstema",
    "Tema",
    "Emne",
    "Målgruppe",
    "Punkttype",
    "Behandlingsform",
    "Punktoplysninger",
    "Formål",
    "Sagens tema",
  ],
  account: [
    "Redegørelse",
    "Løsning",
    "Vurdering",
    "Administrationens vurdering",
    "Forvaltningens vurdering",
    "Forventet konsekvens",
    "Alternativer",
    "Drøftelse",
    "Faglig vurdering",
    "Samlet vurdering",
    "Overvejelser",
  ],
  "legal-basis": [
    "Lovgrundlag",
    "Lovhjemmel",
    "Hjemmel",
    "Lovgivning",
    "Retsgrundlag",
    "Retligt grundlag",
    "Retsregler",
    "Retsregler og andre forskrifter",
    "Lovgrundlag – link",
    "Lovgrundlag - link",
    "Lovgrundlag, politikker",
    "Lov- og plangrundlag",
    "Juridiske og planmæssige forhold",
    "Juridiske forhold",
    "Jura",
    "Plangrundlag",
  ],
  finances: [
    "Økonomi",
    "Økonomiske konsekvenser",
    "Økonomi og finansiering",
    "Økonomiske forhold",
    "Økonomiske forhold og konsekvenser",
    "Økonomi/personaleforhold",
    "Økonomi og personale",
    "Økonomi og organisatoriske konsekvenser",
    "Bevillingsmæssige konsekvenser",
    "Finansiering",
    "Bevilling",
  ],
  personnel: ["Personale", "Personaleforhold", "Personalemæssige konsekvenser", "Personalepolitiske konsekvenser"],
  consequences: [
    "Konsekvenser",
    "Afledte konsekvenser",
    "Andre konsekvenser",
    "Øvrige konsekvenser",
    "CO2-konsekvensvurdering",
    "Handicappolitik",
    "Handicappolitiske konsekvenser",
    "Organisering og kommunikation",
    "Kommunikation",
    "Bæredygtighed",
    "Miljøvurdering",
    "Konsekvenser for børn og unge",
  ],
  hearing: [
    "Høring",
    "Inddragelse og høring",
    "Udtalelser og høring",
    "Udtalelser",
    "Dialog/høring",
    "Høring og sagsgang",
    "Høring og inddragelse",
    "Høringssvar",
    "Indkomne høringssvar",
    "Borgerinddragelse",
    "Inddragelse",
    "Høring/inddragelse",
  ],
  competence: [
    "Kompetence",
    "Beslutningskompetence",
    "Kompetenceudvalg",
    "Kompetence til afgørelse",
    "Sagen afgøres i",
    "Sagen afgøres af",
    "Hvem beslutter",
    "Afgørelseskompetence",
  ],
  route: [
    "Forventet sagsgang",
    "Videre sagsgang",
    "Sagsforløb",
    "Sagsgang",
    "Sagsgang og sagstype",
    "Sagen behandles i",
    "Behandling",
    "Beslutningsproces",
    "Sagens gang",
    "Politisk behandling",
  ],
  "case-history": [
    "Historik",
    "Sagens forløb",
    "Tidligere behandling",
    "Tidligere behandlinger",
    "Tidligere behandlet",
    "Tidligere behandlet i",
    "Behandlet tidligere",
    "Tidligere besluttet",
    "Tidligere beslutninger",
    "Tidligere beslutning",
    "Tidligere politisk behandling",
    "TidligerePolitiskBehandling",
    "Sagshistorik",
    "Sagshistorik, henvisninger",
    "Forhistorie",
  ],
  comments: [
    "Bemærkninger",
    "Administrationens bemærkninger",
    "Forvaltningens bemærkninger",
    "Centralforvaltningens bemærkninger",
    "Økonomiske bemærkninger",
    "Bemærkninger til dagsordenen",
    "Mindretalsudtalelse",
    "Protokollat",
  ],
  "next-steps": [
    "Næste skridt",
    "Frist",
    "Videre proces",
    "Tidsplan og videre proces",
    "Tidsplan",
    "Tidsperspektiv",
    "Den videre proces",
    "Opfølgning",
    "Det videre forløb",
    "Videre forløb",
  ],
  attachments: [
    "Bilag",
    "Bilagsnr",
    "Bilagsliste",
    "Bilagsoversigt",
    "Bilagsfortegnelse",
    "Sagens bilag",
    "Hovedbilag",
    "Vedlagte bilag",
    "Bilag til sagen",
    "Vedhæftede filer",
  ],
  attendance: ["Fremmøde og inhabilitet", "Fremmøde", "Mødedeltagelse", "Inhabilitet", "Stedfortrædere"],
  signature: ["Underskriftsblad", "Underskriftsside", "Underskriftsark", "Underskriftsbilag", "Underskrift", "Underskrifter"],
  other: ["Ansvarlig", "Motivering", "Om mødet", "Sagstype", "Ansvarligt center"],
} as const satisfies Record<string, readonly string[]>

/** Words that head a section inside an item alone: in the head of a document they say something else. */
export const itemSectionLabels: SectionLabels = {
  "case-presentation": ["Indhold"],
}

/** A kind of section; the same words as in the output. */
export type HeadingKind = keyof typeof sectionLabels

/** Labels by kind, as a dialect may add to them. */
export type SectionLabels = { readonly [Kind in HeadingKind]?: readonly string[] }

/** A heading that is in no table has one of these words last, and before it words that qualify it; the first of them may decide. */
interface Productive {
  last: readonly string[]
  kind: HeadingKind
  first?: readonly (readonly [RegExp, HeadingKind])[]
}

const productive: readonly Productive[] = [
  {
    // Økonomiske og erhvervsmæssige konsekvenser · Miljømæssige forhold
    last: ["konsekvenser", "forhold", "aspekter"],
    kind: "consequences",
    first: [
      [/^(?:økonomi|bevilling|finans)/, "finances"],
      [/^(?:personale|organisat)/, "personnel"],
      [/^(?:juridisk|retlig|lov)/, "legal-basis"],
    ],
  },
  { last: ["indstilling", "indstillinger"], kind: "recommendation" },
  // Bestyrelsens beslutning
  { last: ["beslutning", "vedtagelse", "kendelse", "konklusion"], kind: "decision" },
  { last: ["bemærkninger"], kind: "comments" },
  { last: ["vurdering", "vurderinger"], kind: "account" },
  { last: ["grundlag", "lovgrundlag", "retsgrundlag", "plangrundlag", "hjemmelsgrundlag"], kind: "legal-basis" },
  { last: ["finansiering"], kind: "finances" },
]

const ruleByLast: ReadonlyMap<string, Productive> = new Map(productive.flatMap((rule) => rule.last.map((word) => [word, rule])))

/** First words that make a heading of the line they stand on, whoever is named after them. */
const opening: readonly (readonly [string, HeadingKind])[] = [
  ["beslutningsforslag fra ", "recommendation"],
  ["ændringsforslag fra ", "recommendation"],
  ["indstilling fra ", "recommendation"],
]

/** For a first look, which spares most lines the work of a key. */
const lastWords = new RegExp(`(?:${[...ruleByLast.keys()].join("|")})[\\s:.,]*$`, "i")
const firstWords = new RegExp(`^[\\s•·-]*(?:${opening.map(([words]) => words).join("|")})`, "i")

/**
 * A quick look whether {@link productiveKind} may know a line.
 *
 * @param line - a line of minutes
 * @returns false for nearly every line of text
 * @example
 * mayBeProductive("Godkendt.") // false
 */
export const mayBeProductive = (line: string): boolean => lastWords.test(line.slice(-20)) || firstWords.test(line)

const joints = /^(?:og|samt|eller|for|til|\/|&)$/
/** Økonomiske, Administrationens, handicappolitiske: the words that may stand before the last one of a productive heading. */
const qualifier = /(?:s|e|ativ|økonomi|konsekvenser|forhold|-)$/

/**
 * The text of a heading as tables compare it: no bullet, no final colon, full stop or comma, small letters, single blanks.
 *
 * @param line - a line of minutes
 * @returns the key
 * @example
 * headingKey("• SAGSFREMSTILLING: ") // "sagsfremstilling"
 */
export const headingKey = (line: string): string => foldLine(line, isBullet, isHeadingEnd)

const isBullet = (code: number): boolean =>
  code === 45 || code === 42 || code === 0xb7 || code === 0x335 || code === 0x2022 || (code >= 0x2010 && code <= 0x2015)
/** : . , */
const isHeadingEnd = (code: number): boolean => code === 58 || code === 46 || code === 44

/**
 * The kind of a heading that stands in no table but is built like one: every word a qualifier, the last one a word of the lexicon.
 *
 * @param key - a {@link headingKey}
 * @returns the kind, or undefined where the words are not those of a heading
 * @example
 * productiveKind("økonomiske og erhvervsmæssige konsekvenser") // "finances"
 */
export const productiveKind = (key: string): HeadingKind | undefined => {
  const opened = opening.find(([words]) => key.startsWith(words))
  if (opened !== undefined) return opened[1]
  const words = key.split(/[ ,]+/)
  const rule = ruleByLast.get(words.pop() ?? "")
  if (rule === undefined || words.length === 0 || !words.every((word) => joints.test(word) || qualifier.test(word))) return undefined
  return rule.first?.find(([stem]) => stem.test(key))?.[1] ?? rule.kind
}
