/**
 * The Danish words around people: roles, titles, parties, marks of presence, labels of absence, and the words that no name holds.
 * All of them in lower case; data only.
 */
import type { Participant } from "../schema.ts"

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Role word to role; a word outside the table that is still a title gives "other". */
export const roles: ReadonlyMap<string, Exclude<Participant["role"], null>> = new Map([
  ["formand", "chair"],
  ["forkvinde", "chair"],
  ["forperson", "chair"],
  ["udvalgsformand", "chair"],
  ["rådsformand", "chair"],
  ["byrådsformand", "chair"],
  ["regionsrådsformand", "chair"],
  ["borgmester", "chair"],
  ["overborgmester", "chair"],
  ["næstformand", "deputy-chair"],
  ["næstforkvinde", "deputy-chair"],
  ["næstforperson", "deputy-chair"],
  ["viceformand", "deputy-chair"],
  ["viceborgmester", "deputy-chair"],
  ["referent", "secretary"],
  ["mødereferent", "secretary"],
  ["sekretær", "secretary"],
  ["udvalgssekretær", "secretary"],
  ["rådssekretær", "secretary"],
  ["protokolfører", "secretary"],
])

/** Titles of elected members: they stand before a member's name and leave him or her a member. */
export const politicalTitles: ReadonlySet<string> = new Set(
  words(`
    formand forkvinde forperson udvalgsformand rådsformand byrådsformand regionsrådsformand borgmester overborgmester
    næstformand næstforkvinde næstforperson viceformand viceborgmester rådmand rådkvinde medlem byrådsmedlem udvalgsmedlem
    rådsmedlem kommunalbestyrelsesmedlem regionsrådsmedlem bestyrelsesmedlem beboermedlem stedfortræder suppleant
  `),
)

/** Titles of officials and guests that no ending of {@link titleEndings} covers. */
export const otherTitles: ReadonlySet<string> = new Set(
  words(`
    referent sekretær dirigent ordstyrer mødeleder tilforordnet observatør protokolfører gæst oplægsholder tovholder rektor provst
    præst dommer byretsdommer tillidsmand tillidskvinde ombudsmand brandmand redaktør professor lektor politikommissær
    politiinspektør landinspektør tilsynsførende
  `),
)

/** Endings of the titles of officials and guests: "vejchef", "specialkonsulent". */
export const titleEndings: readonly string[] = words(`
  chef direktør sekretær konsulent medarbejder rådgiver ingeniør arkitekt koordinator inspektør fuldmægtig leder planlægger jurist
  advokat revisor repræsentant lærer pædagog sygeplejerske læge assistent forstander bestyrer ansvarlig specialist analytiker biolog
  geolog psykolog terapeut controller praktikant formand
`)

/** Short forms that stand before or inside a name with a full stop: "Dr. Olaf", "Hans Chr. Bo". */
export const nameAbbreviations: ReadonlySet<string> = new Set(words("chr th dr fr joh aa kr edv sv jr sr vilh alb hr chr fru kn"))

/** Small words inside a name. */
export const nameParticles: ReadonlySet<string> = new Set(
  words("von van de der den del della di da dos du el al la le af bin ibn ben ter ten zu zur abu bint"),
)

/** Abbreviated party names that may stand where a list letter does; other short capitals are user ids. */
export const partyAbbreviations: ReadonlySet<string> = new Set(words("ia la kd df sf el rv nb dd kf sp alt"))

/** Party names to list letters. */
export const partyNames: ReadonlyMap<string, string> = new Map([
  ["socialdemokratiet", "A"],
  ["socialdemokraterne", "A"],
  ["socialdemokrat", "A"],
  ["radikale venstre", "B"],
  ["det radikale venstre", "B"],
  ["radikale", "B"],
  ["konservative", "C"],
  ["de konservative", "C"],
  ["det konservative folkeparti", "C"],
  ["nye borgerlige", "D"],
  ["socialistisk folkeparti", "F"],
  ["liberal alliance", "I"],
  ["kristendemokraterne", "K"],
  ["moderaterne", "M"],
  ["dansk folkeparti", "O"],
  ["venstre", "V"],
  ["danmarksdemokraterne", "Æ"],
  ["enhedslisten", "Ø"],
  ["alternativet", "Å"],
])

/** What stands for a party where there is none. */
export const noParty: ReadonlySet<string> = new Set([
  "løsgænger",
  "up",
  "u.p",
  "u.p.",
  "uden for parti",
  "udenfor parti",
  "uden for partierne",
  "udenfor partierne",
  "uden parti",
  "partiløs",
])

/** Marks of presence beside a name. */
export const presenceMarks: ReadonlyMap<string, "present" | "excused" | "absent"> = new Map([
  ["deltog", "present"],
  ["deltager", "present"],
  ["deltaget", "present"],
  ["mødt", "present"],
  ["mødte", "present"],
  ["fremmødt", "present"],
  ["til stede", "present"],
  ["tilstede", "present"],
  ["var til stede", "present"],
  ["var mødt", "present"],
  ["deltog i mødet", "present"],
  ["deltog virtuelt", "present"],
  ["afbud", "excused"],
  ["med afbud", "excused"],
  ["afbud modtaget", "excused"],
  ["meldt afbud", "excused"],
  ["meldte afbud", "excused"],
  ["har meldt afbud", "excused"],
  ["havde meldt afbud", "excused"],
  ["har afbud", "excused"],
  ["forfald", "excused"],
  ["lovligt forfald", "excused"],
  ["meldt forfald", "excused"],
  ["har meldt forfald", "excused"],
  ["havde meldt forfald", "excused"],
  ["fraværende med afbud", "excused"],
  ["fravær med afbud", "excused"],
  ["afmeldt", "excused"],
  ["fraværende", "absent"],
  ["fravær", "absent"],
  ["fraværende uden afbud", "absent"],
  ["fravær uden afbud", "absent"],
  ["var fraværende", "absent"],
  ["er fraværende", "absent"],
  ["uden afbud", "absent"],
  ["deltog ikke", "absent"],
  ["deltager ikke", "absent"],
  ["deltog ikke i mødet", "absent"],
  ["ikke mødt", "absent"],
  ["ikke fremmødt", "absent"],
  ["mødte ikke", "absent"],
  ["ikke til stede", "absent"],
  ["ikke tilstede", "absent"],
  ["var ikke til stede", "absent"],
  ["udeblev", "absent"],
  ["udeblevet", "absent"],
])

/** Reasons as they stand beside a name. */
export const absenceReasons: ReadonlySet<string> = new Set(
  words(
    "ferie syg sygdom sygemeldt arbejde barsel orlov kursus rejse tjenesterejse job eksamen begravelse privat inhabil inhabilitet forhindret",
  ),
)

/** Labels that head a list of people and say nothing of the single one. */
export const participantLabels: ReadonlySet<string> = new Set([
  ...words(`
    medlemmer deltagere mødedeltagere tilstede indkaldelse indkaldt indkaldte tilstedeværende fremmødte mødt mødte gæster politikere
    forvaltningen administrationen øvrige desuden herudover
  `),
  "til stede",
  "tilstede var",
  "til stede var",
  "i mødet deltog",
  "derudover deltog",
  "endvidere deltog",
  "desuden deltog",
  "øvrige deltagere",
  "fra forvaltningen",
  "fra administrationen",
])

/** Labels of absence with the status they give. A label of both words takes the first. */
export const absenceLabels: ReadonlyMap<string, "excused" | "absent"> = new Map([
  ["afbud", "excused"],
  ["afbud fra", "excused"],
  ["afbud fra følgende", "excused"],
  ["afbud modtaget", "excused"],
  ["afbud modtaget fra", "excused"],
  ["modtaget afbud", "excused"],
  ["modtaget afbud fra", "excused"],
  ["meldt afbud", "excused"],
  ["meldte afbud", "excused"],
  ["har meldt afbud", "excused"],
  ["havde meldt afbud", "excused"],
  ["følgende har meldt afbud", "excused"],
  ["følgende havde meldt afbud", "excused"],
  ["følgende har afbud", "excused"],
  ["der er meldt afbud fra", "excused"],
  ["der var afbud fra", "excused"],
  ["der er afbud fra", "excused"],
  ["med afbud", "excused"],
  ["afmeldt", "excused"],
  ["afmeldte", "excused"],
  ["forfald", "excused"],
  ["forfald fra", "excused"],
  ["lovligt forfald", "excused"],
  ["med lovligt forfald", "excused"],
  ["meldt forfald", "excused"],
  ["fraværende med afbud", "excused"],
  ["fraværende medlemmer med afbud", "excused"],
  ["fraværende med lovligt forfald", "excused"],
  ["fravær med afbud", "excused"],
  ["ikke til stede med afbud", "excused"],
  ["afbud/fraværende", "excused"],
  ["afbud/fravær", "excused"],
  ["afbud fra/fraværende", "excused"],
  ["afbud, fraværende", "excused"],
  ["afbud og fraværende", "excused"],
  ["afbud og fravær", "excused"],
  ["afbud eller fraværende", "excused"],
  ["forfald/afbud", "excused"],
  ["afbud/forfald", "excused"],
  ["fraværende", "absent"],
  ["følgende var fraværende", "absent"],
  ["følgende er fraværende", "absent"],
  ["følgende deltog ikke", "absent"],
  ["fraværende var", "absent"],
  ["fraværende er", "absent"],
  ["fraværende medlemmer", "absent"],
  ["fraværende medlem", "absent"],
  ["fraværende deltagere", "absent"],
  ["fravær", "absent"],
  ["fraværende uden afbud", "absent"],
  ["fraværende medlemmer uden afbud", "absent"],
  ["fravær uden afbud", "absent"],
  ["uden afbud", "absent"],
  ["fraværende/afbud", "absent"],
  ["fravær/afbud", "absent"],
  ["fraværende/afbud fra", "absent"],
  ["fraværende og afbud", "absent"],
  ["ikke til stede", "absent"],
  ["ikke tilstede", "absent"],
  ["ikke til stede var", "absent"],
  ["ikke tilstede var", "absent"],
  ["ej til stede", "absent"],
  ["ej mødt", "absent"],
  ["ikke mødt", "absent"],
  ["ikke mødte", "absent"],
  ["ikke fremmødt", "absent"],
  ["ikke fremmødte", "absent"],
  ["ikke deltagende", "absent"],
  ["deltog ikke", "absent"],
  ["deltager ikke", "absent"],
  ["i mødet deltog ikke", "absent"],
  ["udeblevet", "absent"],
  ["udeblevne", "absent"],
  ["udeblev", "absent"],
  ["udeblev uden afbud", "absent"],
  ["udeblevet uden afbud", "absent"],
])

/** Labels whose value is who came instead. */
export const substituteLabels: ReadonlySet<string> = new Set([
  ...words("stedfortræder stedfortrædere suppleant suppleanter substitut substitutter"),
  "mødt stedfortræder",
  "mødte stedfortrædere",
  "mødt suppleant",
  "indkaldt stedfortræder",
  "indkaldt suppleant",
])

/** What stands after a label when nobody is absent. */
export const nobody: ReadonlySet<string> = new Set([
  "ingen",
  "intet",
  "nej",
  "0",
  "ingen afbud",
  "ingen fraværende",
  "ingen fravær",
  "ingen meldte afbud",
  "ingen havde meldt afbud",
  "ingen har meldt afbud",
  "ingen var fraværende",
  "ingen er fraværende",
  "der var ingen afbud",
  "der er ingen afbud",
  "der var ikke afbud",
  "der er ikke afbud",
  "der var ingen fraværende",
  "der er ikke modtaget afbud",
  "der var ikke modtaget afbud",
  "der er ikke meldt afbud",
  "der er ingen meldte afbud",
  "alle",
  "alle mødt",
  "alle til stede",
  "alle tilstede",
  "alle var mødt",
  "alle var til stede",
  "alle deltog",
  "alle medlemmer var mødt",
  "alle medlemmer var til stede",
  "alle medlemmer til stede",
])

/** Words that stand in headings, outcomes, names of bodies and ordinary sentences, but not in a person's name. */
export const noNameWords: ReadonlySet<string> = new Set(
  words(`
    godkendt godkendes godkendte godkendelse godkender tiltrådt tiltrådte tiltrædes anbefales anbefalet anbefaler anbefaling indstilles
    indstilling indstillinger indstillet indstiller tages taget tog efterretning orientering orienteringen udsat udsættes udskudt udskydes
    udgår udgået afvist afvises forkastet faldt vedtaget vedtages vedtagelse drøftet drøftes drøftelse drøftede oversendt oversendes
    fremsendes foretoges behandlet behandles behandling imødekommet meddelt bevilget valgt valg udpeget udpegning ingen intet ikke
    bemærkninger bemærkning beslutning beslutninger besluttet besluttede bilag resume resumé sammendrag sagsfremstilling baggrund økonomi
    økonomiske økonomisk konsekvenser retsgrundlag høring høringer høringssvar referat dagsorden dagsordenen møde mødet møder eventuelt
    meddelelser meddelelse punkt punktet punkter pkt sag sagen sager sagsnr sagsgang sagsforløb sagstema åben åbent åbne lukket lukkede
    lukkes afbud fraværende fravær forfald deltagere deltog mødedeltagere medlemmer medlem medlemmerne tilstede stede alle samtlige
    ordet navn navne dato sted tid tidspunkt lokale lokation mødested mødedato side sider emne ansvarlig tema nr note noter kl spørgsmål
    spørgetid forslag ændringsforslag protokol underskrift underskriftsark underskriftsblad indholdsfortegnelse bilagsliste status
    temadrøftelse evaluering proces tidsplan kompetence lovgrundlag personale beskæftigelse arbejdsmarked
    til på som med og følgende øvrige
    udvalg udvalget råd rådet kommune kommunen region regionen nævn nævnet forvaltning forvaltningen administration administrationen
    afdeling center centret centeret bestyrelse bestyrelsen byråd byrådet kommunalbestyrelse kommunalbestyrelsen borgerrepræsentationen
    regionsrådet magistraten direktion direktionen direktørområde sekretariat sekretariatet stab styrelsen ministeriet folketinget
    forening foreningen klub klubben skole skolen institution plejehjem bibliotek biblioteket museum museet teater kirke menighedsråd
    parti partiet folkeparti folkepartiet venstre socialdemokratiet socialdemokraterne socialdemokratisk konservative konservativ
    enhedslisten alternativet radikale radikal liberal alliance liste listen gruppen borgerlisten socialistisk moderaterne
    danmarksdemokraterne kristendemokraterne borgerlige løsgænger løsgængere partiløs
    dansk danske danmark danmarks teknisk teknik tekniske social sociale kulturel kulturelle digital digitale grønt grønne grønt fælles
    lokal lokale lokalt kommunal kommunale kommunalt offentlig offentlige regional regionale politisk politiske sundhed kultur fritid børn
    unge ældre miljø natur klima erhverv handicap familie plan trafik bolig boliger byg ejendom ejendomme budget regnskab
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    formanden borgmesteren næstformanden direktøren ordføreren rådhus rådhuset kantinen mødelokale mødesal virtuelt teams online skype
    via telefonisk telefon mail tak velkomst velkommen luk udskriv tilbage download hent søg menu forside
    lokalplan kommuneplan takster takst salg køb leje garanti lån støtte puljer pulje ansøgning ansøgninger regulativ vedtægt vedtægter
    nyt sidste næste kommende løbende årlig årlige forældrevalgte medarbejdervalgte elevvalgte medarbejderrepræsentanter forældre elever
    dirigent ordstyrer mødeleder
  `),
)

/** Words no name begins with, though it may hold them further on. */
export const noFirstWords: ReadonlySet<string> = new Set(
  words(`
    de der det den et en for fra om i at hvis når hvor hvad hvem vi jeg han hun dette denne disse herefter derudover endvidere desuden
    herudover efter før under over ved samt eller men er var har havde blev bliver kan skal vil
    ny nye gammel gamle store lille nørre sønder vester øster sankt skt sct kongens nykøbing grøn rød blå hele
  `),
)

/** Endings of the names of bodies, places and papers. */
export const noNameEndings: readonly string[] = words(`
  udvalg udvalget udvalgets råd rådet rådets nævn nævnet forvaltning forvaltningen bestyrelse bestyrelsen kommune kommunen afdeling
  afdelingen center centret centeret skole skolen sekretariat sekretariatet stadion hallen svømmehal salen huset hjemmet parken vejen
  gaden gade torvet pladsen planen plads puljen ordningen foreningen forening klubben klub forslag forslaget regnskab regnskabet budget budgettet
  politik politikken strategi strategien området udvikling udviklingen fællesskab tion tionen demokraterne folkeparti listen partiet
  biblioteket museet centrum analyse rapport rapporten aftale aftalen lovgivning vandværk fjernvarme
`)
