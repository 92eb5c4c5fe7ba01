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
    misspelt: (line: string, heading: string) =>
      `${quoted(line)} ligner overskriften ${quoted(heading)}, men er stavet anderledes. Ret stavemåden; teksten under den regnes ellers med til afsnittet ovenfor.`,
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
    lost: (word: string) => `${quoted(word)} har ødelagte bogstaver. Find den oprindelige fil, og gem den som UTF-8.`,
    repairable: (word: string, whole: string) =>
      `${quoted(word)} har ødelagte bogstaver og skal nok være ${quoted(whole)}. Gem filen igen fra kilden som UTF-8.`,
  },
}
