/**
 * The words that tell what a decision did, as data. `outcome.ts` reads sentences, this file knows the words.
 * To teach the reader a verb: one row in {@link verbRows}, or in {@link particleVerbs} where the meaning sits in a second word.
 */
import type { Outcome } from "../schema.ts"
import { lettered } from "../values/lettered.ts"

/** How an outcome word stands in its sentence. */
export type VerbForm = "participle" | "passive" | "active" | "infinitive"

/** What one word form says. `decides`: the outcome is in what follows ("besluttede at udsætte"), `outcome` only where nothing does. */
export interface VerbEntry {
  outcome: Outcome
  form: VerbForm
  decides: boolean
}

interface VerbRow {
  outcome: Outcome
  participle?: string
  passive?: string
  active?: string
  infinitive?: string
  decides?: true
}

/** One verb a row, its forms apart by blanks. */
const verbRows: readonly VerbRow[] = [
  { outcome: "approved", participle: "godkendt", passive: "godkendes godkendtes", active: "godkender godkendte", infinitive: "godkende" },
  { outcome: "approved", participle: "vedtaget", passive: "vedtages vedtoges", active: "vedtager vedtog", infinitive: "vedtage" },
  { outcome: "approved", participle: "tiltrådt", passive: "tiltrædes tiltrådtes", active: "tiltræder tiltrådte", infinitive: "tiltræde" },
  { outcome: "approved", participle: "imødekommet", passive: "imødekommes", active: "imødekommer imødekom", infinitive: "imødekomme" },
  {
    outcome: "approved",
    participle: "bevilget bevilliget",
    passive: "bevilges bevilliges bevilgedes bevilligedes",
    active: "bevilger bevilgede",
    infinitive: "bevilge",
  },
  { outcome: "approved", participle: "fulgt", passive: "følges", active: "fulgte", infinitive: "følge" },
  { outcome: "approved", participle: "accepteret", passive: "accepteres", active: "accepterer accepterede", infinitive: "acceptere" },
  { outcome: "approved", participle: "frigivet", passive: "frigives", active: "frigiver frigav", infinitive: "frigive" },
  { outcome: "approved", participle: "bemyndiget", passive: "bemyndiges", active: "bemyndiger bemyndigede" },
  { outcome: "approved", participle: "besluttet", passive: "besluttes besluttedes", active: "beslutter besluttede", decides: true },
  { outcome: "approved", active: "enedes", decides: true },
  {
    outcome: "recommended",
    participle: "anbefalet",
    passive: "anbefales anbefaledes",
    active: "anbefaler anbefalede",
    infinitive: "anbefale",
  },
  {
    outcome: "recommended",
    participle: "indstillet",
    passive: "indstilles indstilledes",
    active: "indstiller indstillede",
    infinitive: "indstille",
  },
  { outcome: "recommended", passive: "foreslås" },
  { outcome: "noted", participle: "noteret", passive: "noteres", active: "noterede" },
  { outcome: "discussed", participle: "drøftet", passive: "drøftes drøftedes", active: "drøfter drøftede", infinitive: "drøfte" },
  { outcome: "discussed", participle: "debatteret", passive: "debatteres", active: "debatterede" },
  { outcome: "postponed", participle: "udsat", passive: "udsættes udsattes", active: "udsætter udsatte", infinitive: "udsætte" },
  { outcome: "postponed", participle: "udskudt", passive: "udskydes", active: "udskyder udskød", infinitive: "udskyde" },
  { outcome: "withdrawn", participle: "udgået", active: "udgår udgik", infinitive: "udgå" },
  { outcome: "withdrawn", participle: "bortfaldet", active: "bortfalder bortfaldt" },
  { outcome: "withdrawn", participle: "frafaldet", passive: "frafaldes", active: "frafaldt" },
  { outcome: "rejected", participle: "afvist", passive: "afvises afvistes", active: "afviser afviste", infinitive: "afvise" },
  { outcome: "rejected", participle: "afslået", passive: "afslås", active: "afslår afslog", infinitive: "afslå" },
  {
    outcome: "rejected",
    participle: "forkastet",
    passive: "forkastes forkastedes",
    active: "forkaster forkastede",
    infinitive: "forkaste",
  },
  { outcome: "rejected", participle: "nedstemt", passive: "nedstemmes nedstemtes", active: "nedstemte" },
  {
    outcome: "referred",
    participle: "oversendt",
    passive: "oversendes oversendtes",
    active: "oversender oversendte",
    infinitive: "oversende",
  },
  {
    outcome: "referred",
    participle: "videresendt",
    passive: "videresendes",
    active: "videresender videresendte",
    infinitive: "videresende",
  },
  {
    outcome: "referred",
    participle: "tilbagesendt",
    passive: "tilbagesendes",
    active: "tilbagesender tilbagesendte",
    infinitive: "tilbagesende",
  },
  { outcome: "referred", participle: "henvist", passive: "henvises henvistes", active: "henviser henviste", infinitive: "henvise" },
  {
    outcome: "referred",
    participle: "tilbagevist hjemvist",
    passive: "tilbagevises hjemvises",
    active: "tilbageviste",
    infinitive: "tilbagevise",
  },
  { outcome: "referred", participle: "henskudt", passive: "henskydes", active: "henskød", infinitive: "henskyde" },
  {
    outcome: "referred",
    participle: "fremsendt",
    passive: "fremsendes fremsendtes",
    active: "fremsender fremsendte",
    infinitive: "fremsende",
  },
  {
    outcome: "elected",
    participle: "valgt genvalgt nyvalgt",
    passive: "vælges valgtes genvælges genvalgtes",
    active: "vælger valgte",
    infinitive: "vælge",
  },
  { outcome: "elected", participle: "udpeget genudpeget", passive: "udpeges udpegedes", active: "udpeger udpegede", infinitive: "udpege" },
  { outcome: "elected", participle: "konstitueret udnævnt beskikket", passive: "konstitueres udnævnes beskikkes", active: "konstituerede" },
  { outcome: "endorsed", active: "bifalder bifaldt", infinitive: "bifalde" },
]

const forms: readonly VerbForm[] = ["participle", "passive", "active", "infinitive"]

/** A form as printed today, and as before 1948: tiltrådtes, tiltraadtes. */
const spellings = (form: string): string[] => (form.includes("å") ? [form, form.replaceAll("å", "aa")] : [form])

/** Word form (lower case) → what it says. */
export const verbs: ReadonlyMap<string, VerbEntry> = new Map(
  verbRows.flatMap((row) =>
    forms.flatMap((form) =>
      (row[form] ?? "")
        .split(" ")
        .filter((word) => word !== "")
        .flatMap(spellings)
        .map((word): [string, VerbEntry] => [word, { outcome: row.outcome, form, decides: row.decides === true }]),
    ),
  ),
)

/**
 * A second word that gives a verb its meaning. `pattern` is sticky and matched from the end of the verb; its group is the second word.
 * `evidence`: the verb alone, the second word alone, or all from the one to the other.
 */
export interface Particle {
  pattern: RegExp
  outcome: Outcome
  evidence: "verb" | "particle" | "whole"
}

interface ParticleVerbRow {
  participle: string
  passive: string
  active: string
  infinitive: string
  particles: readonly Particle[]
}

const wordEnd = "(?![A-Za-z\\u00C0-\\u024F])"
/** The object between verb and particle may be long: "tog redegørelsen for 2. kvartal til efterretning". */
const far = (words: string, outcome: Outcome, evidence: Particle["evidence"]): Particle => ({
  pattern: new RegExp(`[^;?!\\n]{0,300}?\\s(${words})${wordEnd}`, "iy"),
  outcome,
  evidence,
})
/** At most a few words between verb and particle: "trak sit forslag tilbage". */
const near = (words: string, outcome: Outcome, evidence: Particle["evidence"]): Particle => ({
  pattern: new RegExp(`\\s+(?:[^\\s.,;:?!]+\\s+){0,5}?(${words})${wordEnd}`, "iy"),
  outcome,
  evidence,
})
/** The same, unless one of those words is another: "sender et brev til". */
const nearBut = (others: string, words: string, outcome: Outcome, evidence: Particle["evidence"]): Particle => ({
  pattern: new RegExp(`\\s+(?:(?!${others}${wordEnd})[^\\s.,;:?!]+\\s+){0,5}?(${words})${wordEnd}`, "iy"),
  outcome,
  evidence,
})
/** What is sent without the case going along. */
const correspondence = "(?:brev|mail|e-mail|hilsen|invitation|besked|påmindelse)(?:et|en|e|s)?"
/** Nothing is needed after the verb. */
const alone = (outcome: Outcome): Particle => ({ pattern: /()/y, outcome, evidence: "verb" })

const words = "(?:[^\\s.,;]+\\s+){0,4}?"
const consultation = `(?:ud\\s+)?(?:i|til)\\s+${words}[a-zæøå]*høring|til\\s+udtalelse`
const presentation = `(?:i|til)\\s+${words}(?:[a-zæøå]*høring|eftersyn|debat)|offentligt|i\\s+[a-zæøå\\d]+\\s+uger`
const nextMeeting =
  "(?:igen\\s+)?(?:på|til|ved|i)\\s+(?:et\\s+|det\\s+)?(?:(?:næste|kommende|senere|førstkommende|nyt)\\s+[a-zæøå]*møde|mødet|[a-zæøå]+mødet|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))"
const offTheAgenda = "af\\s+[a-zæøå]*dagsord(?:en|enen|nen)"

/** Verbs that say what was decided only together with a second word. The first particle that fits wins. */
const particleVerbRows: readonly ParticleVerbRow[] = [
  {
    participle: "taget",
    passive: "tages toges",
    active: "tager tog",
    infinitive: "tage",
    particles: [
      near(offTheAgenda, "withdrawn", "whole"),
      far("til\\s+(?:efterretning|orientering)|ad\\s+notam", "noted", "particle"),
      near("til\\s+følge", "approved", "whole"),
    ],
  },
  {
    participle: "sendt udsendt",
    passive: "sendes sendtes udsendes",
    active: "sender sendte udsender udsendte",
    infinitive: "sende udsende",
    particles: [
      far(consultation, "sent-to-consultation", "whole"),
      near("tilbage|retur|videre", "referred", "whole"),
      nearBut(correspondence, "til", "referred", "verb"),
    ],
  },
  {
    participle: "fremlagt offentliggjort",
    passive: "fremlægges offentliggøres",
    active: "fremlægger fremlagde offentliggør",
    infinitive: "fremlægge offentliggøre",
    particles: [near(presentation, "sent-to-consultation", "whole")],
  },
  {
    participle: "trukket",
    passive: "trækkes",
    active: "trækker trak",
    infinitive: "trække",
    particles: [near(`tilbage|${offTheAgenda}`, "withdrawn", "whole")],
  },
  {
    // "Sagen blev genoptaget fra mødet i maj" tells how the item came here
    participle: "",
    passive: "genoptages",
    active: "genoptager",
    infinitive: "genoptage",
    particles: [near(nextMeeting, "postponed", "verb"), alone("referred")],
  },
  {
    participle: "overført flyttet rykket",
    passive: "overføres flyttes rykkes behandles genbehandles forelægges",
    active: "overfører flytter rykker flyttede rykkede",
    infinitive: "overføre flytte rykke",
    particles: [near(nextMeeting, "postponed", "whole")],
  },
  {
    participle: "sat",
    passive: "sættes",
    active: "sætter satte",
    infinitive: "sætte",
    particles: [
      near("på\\s+dagsordenen\\s+(?:igen|(?:til|for|på)\\s+(?:et\\s+|det\\s+)?(?:næste|kommende|nyt|møde))", "postponed", "whole"),
      near(nextMeeting, "postponed", "whole"),
    ],
  },
  {
    participle: "stillet",
    passive: "stilles",
    active: "stiller stillede",
    infinitive: "stille",
    particles: [near("i\\s+bero", "postponed", "whole")],
  },
  { participle: "stemt", passive: "stemmes", active: "stemte", infinitive: "stemme", particles: [near("ned", "rejected", "whole")] },
  {
    participle: "givet meddelt ydet",
    passive: "gives meddeles ydes",
    active: "giver gav meddeler meddelte yder ydede",
    infinitive: "give meddele yde",
    particles: [
      near("afslag", "rejected", "particle"),
      near("[a-zæøå]*(?:dispensation|tilladelse|tilsagn|tilskud|bevilling|samtykke)", "approved", "whole"),
    ],
  },
  {
    participle: "tilsluttet",
    passive: "tilsluttes",
    active: "tilslutter tilsluttede",
    infinitive: "tilslutte",
    particles: [near("sig", "endorsed", "whole"), alone("endorsed")],
  },
  {
    participle: "bakket",
    passive: "bakkes",
    active: "bakker bakkede",
    infinitive: "bakke",
    particles: [near("op(?:\\s+om)?", "endorsed", "whole")],
  },
  {
    participle: "",
    passive: "støttes",
    active: "støtter støttede",
    infinitive: "støtte",
    particles: [near("op\\s+om", "endorsed", "whole"), alone("endorsed")],
  },
  {
    participle: "hilst",
    passive: "hilses",
    active: "hilser hilste",
    infinitive: "hilse",
    particles: [far("velkommen", "endorsed", "particle")],
  },
  { participle: "set", passive: "ses", active: "ser", infinitive: "se", particles: [near("positivt\\s+på", "endorsed", "particle")] },
  // Budgettet overgår til 2. behandling.
  {
    participle: "overgået",
    passive: "",
    active: "overgår overgik",
    infinitive: "overgå",
    particles: [near("til\\s+(?:[23]\\.|anden|tredje)\\s*behandling", "referred", "whole")],
  },
  // "Forslaget faldt", but not "valget faldt på".
  {
    participle: "faldet",
    passive: "",
    active: "falder faldt",
    infinitive: "",
    particles: [{ pattern: /()(?=\s*(?:[.,;]|$|med\s|hermed|dermed|ved\s))/iy, outcome: "rejected", evidence: "verb" }],
  },
]

/** A form of a verb that needs a second word. */
export interface ParticleVerb {
  form: VerbForm
  particles: readonly Particle[]
}

/** Word form (lower case) → the second words that may follow. */
export const particleVerbs: ReadonlyMap<string, ParticleVerb> = new Map(
  particleVerbRows.flatMap((row) =>
    forms.flatMap((form) =>
      row[form]
        .split(" ")
        .filter((word) => word !== "")
        .map((word): [string, ParticleVerb] => [word, { form, particles: row.particles }]),
    ),
  ),
)

interface NounPhrase {
  pattern: RegExp
  outcome: Outcome
}

/** An adjective in each of its forms supports what follows it. */
const inForms = (forms: string, patternOf: (form: string) => RegExp): [string, NounPhrase][] =>
  forms.split(" ").map((form) => [form, { pattern: patternOf(form), outcome: "endorsed" }])

/** What a body, a hearing party or the clerk says with a noun or an adjective. Sticky from the word's first letter; group 1 is the evidence. */
export const nounPhrases: ReadonlyMap<string, NounPhrase> = new Map<string, NounPhrase>([
  ...inForms("enig enigt enige", (form) => lettered(String.raw`(${form}\s+(?:i|med))(?!\p{L})`, "iy")),
  ...inForms("positiv positive positivt", (form) => lettered(String.raw`(${form}\s+over\s*for)(?!\p{L})`, "iy")),
  ["opbakning", { pattern: /(opbakning)/iy, outcome: "endorsed" }],
  ["afslag", { pattern: /(afslag)/iy, outcome: "rejected" }],
  ["tilslutning", { pattern: /(tilslutning)(?= til)/iy, outcome: "endorsed" }],
])

/** Every word that can carry an outcome: a sentence without one needs no second look. */
export const outcomeWords: ReadonlySet<string> = new Set([
  ...verbs.keys(),
  ...particleVerbs.keys(),
  ...nounPhrases.keys(),
  "enighed",
  "efterretning",
  "orientering",
])

/** Verbs that decide only with an infinitive behind them: "valgte at udsætte", "vedtog at sende", "enige om at afvise". */
export const decidesWithInfinitive: ReadonlySet<string> = new Set("valgte valgt vælger vedtog vedtaget enig enige enighed".split(" "))

/** How the sentences of {@link sentencePhrases} begin; a quick look before all of them are tried. */
export const phraseOpening =
  /^(?:[a-zæøå]*(?:drøftelse|debatten|dialogen)|beslutning|referatet|protokollen|ikke|frigives|lukket|orienteret|gennem|fremlagt|til\s|mødet|som\s|indstillingen|forslaget)/i

/** Whole sentences, from their first letter. Group 1 is the evidence. Tried before anything else. */
export const sentencePhrases: readonly { pattern: RegExp; outcome: Outcome }[] = [
  { pattern: /^((?:beslutning(?:en)?|referatet|protokollen)?\s*(?:er\s+)?(?:endnu\s+)?ikke\s+frigivet)/i, outcome: "not-released" },
  { pattern: /^((?:beslutning(?:en)?|referatet|protokollen)?\s*frigives\s+ikke)/i, outcome: "not-released" },
  { pattern: /^(lukket(?:\s+(?:punkt|sag))?)[.]?$/i, outcome: "not-released" },
  { pattern: /^((?:orienteret|gennemgået|gennemført|fremlagt))[.]?$/i, outcome: "noted" },
  { pattern: /^(til\s+(?:efterretning|orientering))(?=\s*(?:[.,;]|$))/i, outcome: "noted" },
  { pattern: /^[a-zæøå]*(?:drøftelsen?|debatten|dialogen)\s+(?:(?:er|blev)\s+)?((?:afholdt|gennemført))/i, outcome: "discussed" },
  { pattern: /^mødet\s+(?:er|blev)\s+(aflyst)/i, outcome: "none" },
  { pattern: /^(som\s+(?:indstillet|foreslået|anbefalet))(?=\s*(?:[.,;]|$))/i, outcome: "approved" },
  {
    pattern:
      /^som\s+(?:nyt?\s+|nye\s+)?(?:[a-zæøå]*medlem(?:mer)?|[a-zæøå]*formand|suppleant(?:er)?|stedfortrædere?|repræsentant(?:er)?)\s[^.;:]{0,80}?(?<![a-zæøå])(indtræder|indtrådte|vælges|valgtes|udpeges|udpegedes)(?![a-zæøå])/i,
    outcome: "elected",
  },
  {
    pattern:
      /^(?:indstillingen|forslaget)\s+((?:kan|kunne)\s+ikke\s+(?:opnå|få|samle)\s+(?:et\s+|det\s+nødvendige\s+)?flertal|(?:opnåede|fik|får|samlede)\s+ikke\s+(?:et\s+|det\s+nødvendige\s+)?flertal)/i,
    outcome: "rejected",
  },
]

const nothingNouns =
  "bemærkninger|bemærkning|spørgsmål|spørgere|meddelelser|meddelelse|punkter|emner|sager|orienteringer|orientering|kommentarer|indlæg|mødte|mødt|fremmødte|fremmødt|tilhørere|tilføjelser|ændringer|indvendinger|indsigelser|henvendelser|nyheder|nyt|beslutning|beslutninger|fraværende|afbud"

/** "There was nothing": the first sentence of the text. Group 1 is the evidence. */
export const nothingPhrases: readonly RegExp[] = [
  lettered(
    `^(?:(?:der|her)\\s+(?:var|er|blev|kom|forelå|fremkom|forelægger)\\s+|(?:[\\p{L}-]+\\s+){0,3}(?:har|havde)\\s+)?((?:ingen|ikke\\s+(?:nogen|nogle))\\s+(?:\\p{L}+\\s+){0,2}?(?:${nothingNouns}))(?!\\p{L})`,
    "i",
  ),
  lettered(
    `^der\\s+(?:blev|er|var)\\s+(ikke\\s+(?:stillet|rejst|modtaget|indkommet|fremsat)\\s+(?:nogen\\s+|nogle\\s+)?(?:${nothingNouns}))(?!\\p{L})`,
    "i",
  ),
  /^(?:(?:der|her)\s+(?:var|er)\s+)?(intet\s+at\s+(?:bemærke|referere|tilføje|berette|meddele))/i,
  /^(?:der\s+(?:var|er)\s+)?(ikke\s+(?:aktuelt|noget(?=\s+(?:til|at|nyt)\b)))/i,
  /^(?:der\s+(?:var|er|blev)\s+)(intet|ingen)(?=\s*(?:[.,;]|$|til\s))/i,
  /^(intet|ingen|ingenting|ikke noget|nej|bortfalder)(?=\s*(?:[.,;]|$))/i,
  lettered(String.raw`^(intet)(?=\s+(?:nyt|til|under|fra)(?!\p{L}))`, "i"),
]

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "))

/** Stems of the nouns that stand for the case in hand; any ending of number and definiteness may follow. */
export const caseNoun =
  /(?:sag|punkt|indstilling|forslag|dagsorden|dagsordn|referat|orientering|meddelelse|redegørelse|plan|regnskab|budget|ansøgning|høringssvar|svar|politik|politikk|strategi|rapport|status|notat|bevilling|tillæg|aftale|vedtægt|regulativ|takst|projekt|model|modell|scenarie|henvendelse|anmodning|kommissori|evaluering|overslag|oplæg|program|programm|standard|retningslinje|princip|principp|beretning|anbefaling|opfølgning|behandling|drøftelse|beslutning|oversigt|materiale|udkast|resultat|kontrakt|garanti|forlig|liste|begæring|klage|vedtægtsændring|salg|køb|ramme|kvote|pulje|tilskud|dispensation|låneoptagelse|analyse|proces|tidsplan|handleplan|motion)(?:ens|ets|ernes|en|et|er|erne|ene|ne|n|t|r|rne|mer|merne|met|e|um)?$/

/** Nouns for the case that a last sentence without a heading decides on, as they begin: "Beretningen blev taget til efterretning". */
export const closingCases = [
  "beslutningsforslag",
  "forslag",
  "sag",
  "punkt",
  "indstilling",
  "ansøgning",
  "dagsorden",
  "dagsordn",
  "orientering",
  "redegørelse",
  "(?:års)?beretning",
  "(?:års)?rapport",
  "evaluering",
  "meddelelse",
  "referat",
  "budget",
  "regnskab",
  "lokalplan",
  "vedtægt",
  "regulativ",
  "takstblad",
] as const

/** Nouns for what is talked about: "Temaet blev drøftet" is a decision, "Emnet blev udsat" may be of anything. */
export const topicNoun = /(?:emne|tema|spørgsmål|udspil|oplæg)(?:l?et|g?et|erne|lene|gene|ne|t)?$/

/** Nouns for other items of the agenda once a number follows. */
export const itemNouns: ReadonlySet<string> = set(
  "punkt punkter punkterne punktet pkt sag sager sagerne sagen dagsordenspunkt dagsordenspunkter dagsordenspunkterne dagsordenspunktet",
)

/** Words that put off the noun after them: determiners. */
export const determiners: ReadonlySet<string> = set(
  "enigt enig samlet delt den det de et en alle begge hele følgende samtlige ovenstående denne dette disse resten øvrige selve administrationens forvaltningens ny nye revideret reviderede foreliggende fremlagte fremsendte omdelte udsendte",
)

/** Adverbs that may stand before subject or verb. */
export const adverbs: ReadonlySet<string> = set(
  "herefter derefter dermed hermed herved derved således endelig endeligt enstemmigt enstemmig dog også desuden samtidig endvidere derudover derfor derimod efterfølgende imidlertid så ligeledes videre fortsat nu ej ikke heller sidst øvrigt uændret hvorefter hvorpå hvorfor",
)

/** Auxiliaries and light verbs: what stands between them and the outcome word may be the subject. */
export const auxiliaries: ReadonlySet<string> = set(
  "blev bliver blevet er var været har havde kan kunne vil ville skal skulle bør burde må måtte tog tager tages toges sender sendes sendte trak trækkes trækker giver gives gav tilslutter tilsluttede bakker stilles",
)

/** Auxiliaries that make a plan or a wish of what follows. */
export const wishes: ReadonlySet<string> = set(
  "skal skulle bør burde må måtte vil ville ønskes ønsker ønskede bedes agter foreslog foreslår",
)

/** Modals that go into the evidence with their "ikke": "kan ikke imødekomme". */
export const modals: ReadonlySet<string> = set("kan kunne vil ville ønsker ønskede")

/** Outcomes that "ikke" turns into a refusal; of the others it says nothing. */
export const negated: ReadonlySet<Outcome> = new Set<Outcome>(["approved", "recommended", "noted", "endorsed", "sent-to-consultation"])

/** Titles of items that elect somebody. */
export const electionTitle = /(?:^|[^a-zæøå])(?:valg|udpegning|konstituering|genvalg|nyvalg|suppleringsvalg|stedfortræder|formand)/i

/** Offices somebody may be chosen for. */
export const office = /formand|medlem|suppleant|repræsentant|stedfortræder|borgmester/

/** Verbs of reports: the rest of the sentence tells what somebody said, asked or did. */
export const reportVerbs: ReadonlySet<string> = set(
  "orienterede orienterer oplyste oplyser spurgte spørger fortalte fortæller nævnte nævner mindede minder svarede svarer redegjorde redegør gjorde gør præsenterede præsenterer gennemgik gennemgår efterlyste efterlyser konstaterede undersøger rejste foreslog foreslår begærede ønskede ønsker stillede fremsatte anmodede anmoder bad beder deltog deltager kommenterede bemærkede bemærker takkede roste rundsender modtaget besøgt",
)

/** Of those, the verbs that tell: a list they announce is what was told, "Formanden orienterede om følgende: …". */
export const tellingVerbs: ReadonlySet<string> = set(
  "orienterede orienterer oplyste oplyser fortalte fortæller nævnte nævner mindede minder redegjorde redegør berettede beretter",
)

/** Words that open a subordinate clause wherever they stand. */
export const subordinators: ReadonlySet<string> = set(
  "idet fordi såfremt hvis når indtil medmindre eftersom selvom skønt førend hvorvidt ligesom",
)

/** Words that open a subordinate clause after a comma or at the head of a sentence. */
export const clauseOpeners: ReadonlySet<string> = set(
  "at da som der hvor hvad hvem hvilket hvilken hvilke hvornår hvordan om så inden før efter herunder samt fraset undtagen bortset dels jf for",
)

/** Clerks, officials and other single actors: what they do is a report. */
export const officials: ReadonlySet<string> = set(
  "formanden næstformanden forkvinden borgmesteren viceborgmesteren sekretæren sekretariatet direktøren kommunaldirektøren forvaltningen administrationen centerchefen afdelingschefen fagchefen chefen rektor medlemmerne mødedeltagerne ordføreren forslagsstilleren forslagsstillerne forslagsstiller ansøger ansøgeren ejeren bygherren ministeriet styrelsen regionen kommunen staten",
)

/** Bodies without a name of their own. */
export const genericBodies: ReadonlySet<string> = set(
  "udvalget udvalg rådet råd bestyrelsen nævnet kommissionen komitéen komiteen vi man forsamlingen styregruppen",
)

/** Endings of the names of bodies, with the genitive. */
export const bodyEnding =
  /(?:hegnssynet|hegnssyn|udvalget|udvalg|rådet|råd|bestyrelsen|bestyrelse|nævnet|nævn|kommissionen|direktionen|magistraten|borgerrepræsentationen|komitéen|komiteen|gruppen|med|forum)$/

/** Names of the same body at the head of a municipality or region. */
export const councils = /^(?:byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd|kb$|br$)/

/** Advisory bodies: they give an opinion, they do not decide. */
export const advisoryBody =
  /(?:ældre|senior|handicap|integrations|ungdoms|unge|udsatte|frivillig|grønt\s|dialog|bruger|pårørende|lokal|børne-?|elev|uddannelses|idræts|trafiksikkerheds)[a-zæøå]*råd(?:et)?(?![a-zæøå])|(?:^|[\s-])med(?:[\s-]|$)|skolebestyrelse|landdistrikt/i

/** Number words. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve"
    .split(" ")
    .map((word, value): [string, number] => [word, value])
    .concat([
      ["et", 1],
      ["én", 1],
      ["ét", 1],
      ["enogtyve", 21],
      ["toogtyve", 22],
      ["treogtyve", 23],
      ["fireogtyve", 24],
      ["femogtyve", 25],
    ]),
)

/** Lines that belong to the attendance, not to the decision: "Fraværende: NN", "Mødet hævet kl. 18". */
export const frameLine =
  /^[ \t]*(?:(?:fraværende|fravær|afbud|forfald|ikke til stede|deltog ikke|til stede|inhabil)(?:\s[^:\n]{0,40})?:|møde(?:t)?\s+(?:hævet|slut)|mødet\s+(?:blev\s+)?hævet)[^\n]*/gim
