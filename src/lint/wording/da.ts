/** What the rules say, in Danish. Every message says what is wrong and what to do; the types of the other languages follow from this one. */
import { weekdayName, weekdayOf } from "../../ast/values/date.ts"
import { dateParts, listed, shortened } from "./text.ts"

const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]

const quoted = (text: string): string => `»${shortened(text)}«`
const all = (words: readonly string[]): string => listed(words, "og")
const date = (iso: string): string => {
  const { day, month, year } = dateParts(iso)
  return `${day}. ${months[month - 1]} ${year}`
}
const weekday = (iso: string): string => weekdayName(weekdayOf(iso))

export const da = {
  "missing-title": {
    missing: () =>
      "Titlen mangler: intet sted før punkterne står der, hvad det er, og hvem der holdt møde. Skriv fx »REFERAT Byrådet d. 18-06-2020« øverst.",
  },
  "missing-date": {
    missing: () => "Mødets dato mangler. Skriv den i titlen eller efter »Mødedato«, fx »Mødedato Torsdag d. 18. juni 2020 kl. 17:00«.",
  },
  "weekday-mismatch": {
    mismatch: (printed: string, iso: string) => `${quoted(printed)}: ${date(iso)} er en ${weekday(iso)}. Ret ugedagen eller datoen.`,
  },
  "title-date-mismatch": {
    mismatch: (title: string, meeting: string) =>
      `Titlen siger ${date(title)}, men mødedatoen er ${date(meeting)}. Ret den af dem, der er forkert.`,
  },
  "contents-missing-item": {
    missing: (number: string, title: string) =>
      `Indholdsfortegnelsen mangler punkt ${number}, ${quoted(title)}. Dan den igen, eller tilføj titlen.`,
  },
  "contents-extra-entry": {
    extra: (title: string) =>
      `${quoted(title)} står i indholdsfortegnelsen, men ikke i referatet. Er punktet faldet ud? Ellers fjern linjen, eller skriv, at punktet er lukket.`,
  },
  "contents-renamed-item": {
    renamed: (entry: string, number: string, title: string) =>
      `Indholdsfortegnelsen siger ${quoted(entry)}, men punkt ${number} hedder ${quoted(title)}. Ret den ene, eller dan indholdsfortegnelsen igen.`,
  },
  "contents-order": {
    moved: (entry: string, number: string) =>
      `${quoted(entry)} står et andet sted i indholdsfortegnelsen end i referatet, hvor det er punkt ${number}. Dan indholdsfortegnelsen igen, eller flyt linjen.`,
  },
  "number-gap": {
    gap: (before: string, number: string, missing: readonly number[]) =>
      `Mellem punkt ${before} og punkt ${number} mangler punkt ${all(missing.map(String))}. Er det et lukket punkt, er alt i orden; ellers er et punkt faldet ud, eller et nummer er forkert.`,
  },
  "duplicate-number": {
    double: (number: string, title: string) =>
      `Punkt ${number} findes to gange; det første er ${quoted(title)}. Giv et af dem et andet nummer.`,
  },
  "missing-decision": {
    missing: (number: string, title: string) =>
      `Punkt ${number}, ${quoted(title)}, har ingen beslutning. Skriv, hvad mødet besluttede, eller »Intet at bemærke«.`,
  },
  "unknown-heading": {
    unknown: (line: string) =>
      `${quoted(line)} ligner en overskrift, som programmet ikke kender; teksten under den regnes med til afsnittet ovenfor. Brug en af de sædvanlige overskrifter, eller føj den til ordlisten.`,
  },
  "absentee-not-participant": {
    stranger: (name: string, number: string) =>
      `${quoted(name)} er fraværende i punkt ${number}, men står ikke blandt mødets deltagere. Ret navnet, eller føj personen til deltagerne.`,
    misspelt: (name: string, number: string, participant: string) =>
      `${quoted(name)} er fraværende i punkt ${number}, men blandt deltagerne står ${quoted(participant)}. Skriv navnet ens begge steder.`,
  },
  "treatment-date-conflict": {
    conflict: (absence: string, body: string, treatment: string) =>
      `Fraværslinjen siger ${date(absence)}, men behandlingen i ${body}, som den hører til, er dateret ${date(treatment)}. Ret den dato, der er forkert.`,
  },
  "unclaimed-text": {
    line: (first: string) =>
      `${quoted(first)} hører ikke til nogen del af referatet, som programmet kender, og mangler i resultatet. Mangler der en overskrift over den?`,
    lines: (first: string, lines: number) =>
      `Disse ${lines} linjer fra ${quoted(first)} hører ikke til nogen del af referatet, som programmet kender, og mangler i resultatet. Mangler der en overskrift over dem?`,
  },
  "damaged-letters": {
    misread: (word: string, whole: string, encoding: string) =>
      `${quoted(word)} skal nok være ${quoted(whole)}: hele teksten er læst eller gemt med et forkert tegnsæt. Læs filen med --encoding ${encoding}.`,
    lost: (word: string) => `${quoted(word)} har ødelagte bogstaver. Find den oprindelige fil, og gem den som UTF-8.`,
    repairable: (word: string, whole: string) =>
      `${quoted(word)} har ødelagte bogstaver og skal nok være ${quoted(whole)}. Gem filen igen fra kilden som UTF-8.`,
  },
  "participant-twice": {
    twice: (name: string) => `${quoted(name)} står to gange blandt deltagerne. Slet den ene linje, eller skriv det navn, der var ment.`,
  },
  "end-before-start": {
    early: (start: string, end: string) => `Mødet begynder kl. ${start} og slutter kl. ${end}. Ret det tidspunkt, der er forkert.`,
  },
  "impossible-date": {
    impossible: (printed: string) => `${quoted(printed)} findes ikke i kalenderen. Ret dagen eller måneden.`,
  },
  "missing-place": {
    missing: (label: string) => `Der står intet efter ${quoted(label)}. Skriv mødets sted, eller slet linjen.`,
  },
  "contents-page-order": {
    back: (title: string, page: number, before: number) =>
      `${quoted(title)} står på side ${page}, men linjen ovenfor på side ${before}. Dan indholdsfortegnelsen igen, eller ret sidetallet.`,
  },
  "contents-cut-off-title": {
    cutOff: (entry: string, number: string, title: string) =>
      `Indholdsfortegnelsen skærer titlen på punkt ${number} af: ${quoted(entry)} for ${quoted(title)}. Skriv en kortere titel, eller dan indholdsfortegnelsen med hele titlen.`,
  },
  "empty-title": {
    empty: (number: string) => `Punkt ${number} har ingen titel. Skriv den efter nummeret; ellers regnes teksten med til punktet ovenfor.`,
  },
  "repeated-item": {
    repeated: (number: string, first: string) =>
      `Punkt ${number} har samme tekst som punkt ${first}. Slet gentagelsen, eller sæt den tekst ind, der hører til punktet.`,
  },
  "empty-decision": {
    empty: (number: string, title: string) =>
      `Der står intet under overskriften til beslutningen i punkt ${number}, ${quoted(title)}. Skriv, hvad mødet besluttede, eller »-«, hvis der ikke var noget at beslutte.`,
  },
  "decision-without-outcome": {
    unclear: (number: string) =>
      `Beslutningen i punkt ${number} siger ikke, hvad der blev af indstillingen. Skriv fx »Godkendt«, »Ikke godkendt« eller »Udsat«.`,
  },
  "closed-item-content": {
    open: (number: string, title: string) =>
      `Punkt ${number}, ${quoted(title)}, er lukket, men sagen er gengivet. Fjern teksten, før referatet offentliggøres, eller ret mærket, hvis punktet var åbent.`,
  },
  "misspelt-heading": {
    misspelt: (line: string, heading: string) =>
      `${quoted(line)} ligner overskriften ${quoted(heading)}, men er stavet anderledes. Ret stavemåden; teksten under den regnes ellers med til afsnittet ovenfor.`,
  },
  "section-order": {
    unusual: (heading: string, before: string) =>
      `${quoted(heading)} står her efter ${quoted(before)}, men før det i alle andre punkter. Byt om på afsnittene.`,
  },
  "empty-section": {
    empty: (heading: string, number: string) =>
      `Der står intet under ${quoted(heading)} i punkt ${number}. Skriv teksten, skriv »Ingen«, eller slet overskriften.`,
  },
  "duplicate-section": {
    double: (heading: string, number: string) =>
      `Overskriften ${quoted(heading)} står to gange i punkt ${number}. Mangler der et punkt imellem? Ellers saml teksten under den ene.`,
  },
  "excused-but-silent": {
    silent: (name: string, items: number) =>
      `${quoted(name)} har afbud i mødets hoved, men står ikke blandt de fraværende i nogen af de ${items} punkter, der nævner fravær. Tilføj navnet, eller fjern afbuddet.`,
  },
  "name-variants": {
    variants: (name: string, other: string) =>
      `${quoted(name)} ligner ${quoted(other)}, som også står i referatet. Er det samme person, så skriv navnet ens.`,
  },
  "party-change": {
    changed: (name: string, listed: string, printed: string) =>
      `${quoted(name)} står her med bogstavet ${printed}, men blandt deltagerne med ${listed}. Ret det bogstav, der er forkert.`,
  },
  "malformed-kle": {
    malformed: (value: string) =>
      `${quoted(value)} ligner et KLE-nummer, men har ikke dets form, fx »08.01.00-P20-4-20«. Slå nummeret op i sagssystemet, og ret det.`,
  },
  "unknown-kle-facet": {
    unknown: (value: string, facet: string) =>
      `KLE har ingen handlingsfacet ${quoted(facet)}, som står i ${quoted(value)}. Slå nummeret op i sagssystemet, og ret det.`,
    oForØ: (value: string, facet: string) =>
      `KLE har ingen handlingsfacet ${quoted(facet)}, som står i ${quoted(value)}. Skal O være Ø? Slå nummeret op i sagssystemet, og ret det.`,
  },
  "case-year-in-future": {
    future: (value: string, year: number, meeting: number) =>
      `Sagen ${quoted(value)} er fra ${year}, men mødet blev holdt i ${meeting}. Ret sagsnummeret eller mødets dato.`,
  },
  "case-number-slip": {
    slip: (number: string, first: string, second: string) =>
      `Punkt ${number} har to næsten ens sagsnumre, ${quoted(first)} og ${quoted(second)}. Slå sagen op, og skriv nummeret ens.`,
  },
  "treatment-after-meeting": {
    later: (body: string, treated: string, meeting: string) =>
      `Behandlingen i ${body} er dateret ${date(treated)}, efter mødet ${date(meeting)}. Ret datoen; det, der skal ske senere, hører til under sagens videre gang.`,
  },
  "treatment-order": {
    order: (body: string, treated: string) =>
      `Behandlingen i ${body} den ${date(treated)} bryder rækkefølgen af de andre. Ret datoen, eller flyt behandlingen.`,
  },
  "body-variants": {
    variants: (body: string, other: string) =>
      `${quoted(body)} ligner ${quoted(other)}, som også står i referatet. Er det samme organ, så skriv navnet ens.`,
  },
  "as-recommended-without-recommendation": {
    nothing: (number: string, words: string) =>
      `Punkt ${number} er besluttet ${quoted(words)}, men ingen indstiller noget i punktet. Sæt indstillingen ind, eller skriv, hvad der blev besluttet.`,
  },
  "vote-count": {
    tooMany: (cast: number, members: number) =>
      `Der er talt ${cast} stemmer, men mødet har ${members} deltagere. Tæl efter, og ret tallene.`,
    names: (count: number, names: number) =>
      `Der er talt ${count} stemmer, men der står ${names} navne ved dem. Tæl efter, og ret tallet eller navnene.`,
  },
  "postponed-item-decided": {
    decided: (number: string, others: readonly string[]) =>
      `Punkt ${number} udsætter punkt ${all(others)}, som selv har en beslutning. Ret nummeret, eller ret beslutningen i det andet punkt.`,
  },
  "missing-attachment": {
    missing: (number: string, words: string) =>
      `Der står ${quoted(words)}, men punkt ${number} har ingen bilag. Tilføj bilaget til listen, eller ret sætningen.`,
  },
  "attachment-twice": {
    twice: (title: string) => `Bilaget ${quoted(title)} står to gange på listen. Slet den ene linje, eller ret titlen på det ene bilag.`,
  },
  "invisible-characters": {
    invisible: (code: string, signs: number) =>
      signs === 1
        ? `Her står et usynligt tegn (${code}). Slet det; ordet kan ellers ikke findes ved søgning.`
        : `Her og senere på linjen står ${signs} usynlige tegn; det første er ${code}. Slet dem; ordene kan ellers ikke findes ved søgning.`,
  },
  "leftover-hyphenation": {
    leftOver: (printed: string, joined: string) =>
      `${quoted(printed)} er delt som ved et linjeskift, men skrives ${quoted(joined)} andre steder. Fjern bindestregen og mellemrummet.`,
  },
  "no-break-space": {
    blanks: (count: number) =>
      count === 1
        ? "Her står et hårdt mellemrum. Sæt et almindeligt i stedet; ordene kan ellers ikke findes ved søgning."
        : `Her står det første af ${count} hårde mellemrum. Sæt almindelige i stedet; ordene kan ellers ikke findes ved søgning.`,
  },
  "trailing-blanks": {
    blanks: (lines: number) =>
      lines === 1 ? "Linjen ender med mellemrum. Slet dem." : `Linjen er den første af ${lines}, der ender med mellemrum. Slet dem.`,
  },
  "mixed-line-ends": {
    mixed: (usual: string, other: string, lines: number) =>
      `Linjerne ender med ${usual}, men ${lines === 1 ? "denne" : `${lines} af dem, den første her,`} med ${other}. Gem filen med én slags linjeskift.`,
  },
  "page-furniture": {
    page: (line: string) => `${quoted(line)} er et sidetal midt i teksten. Slet linjen; den regnes ellers med til sætningen.`,
  },
  "cpr-number": {
    printed: (masked: string) => `Her står et CPR-nummer (${masked}). Fjern det, også fra de udgaver, der allerede er offentliggjort.`,
  },
  "private-email": {
    address: (host: string) => `Her står en privat e-mailadresse hos ${host}. Fjern den, eller sørg for, at ejeren er indforstået.`,
  },
  "phone-number": {
    number: () => "Her står et telefonnummer. Fjern det, hvis det er en borgers eller en medarbejders eget.",
  },
  "council-attendance": {
    missing: () =>
      "Referatet siger ikke, hvem der deltog. Beslutningsprotokollen underskrives af de medlemmer, der deltog (kommunestyrelsesloven § 13): skriv medlemmerne og de fraværende i hovedet.",
  },
  "council-signature": {
    missing: () =>
      "Der står intet om underskrift. Beslutningsprotokollen underskrives efter mødet af de medlemmer, der deltog (kommunestyrelsesloven § 13): tilføj underskriftsarket eller en note om digital godkendelse.",
  },
}
