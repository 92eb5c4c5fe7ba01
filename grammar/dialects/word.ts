import type { Dialect } from "../dialect.ts"

/** Referat fra <organ>møde / Tilstede: / N. <titel> followed by the text. */
export const word: Dialect = {
  id: "word",
  name: "Free Word minutes",
  extends: "generic",
  authorities: [
    "Albertslund",
    "Assens",
    "Dragør",
    "Favrskov",
    "Fredensborg",
    "Holstebro",
    "København",
    "Køge",
    "Lyngby-Taarbæk",
    "Slagelse",
  ],
  signals: [
    { pattern: "^Referat (?:fra|af) \\S*møde", weight: 5, reason: "title Referat fra <organ>møde" },
    { pattern: "^(?:Tilstede|Til stede|Tilstede var|Deltagere|Mødte):? ?\\S", weight: 3, reason: "Tilstede: <liste>" },
    { pattern: "^Referent:", weight: 2, reason: "Referent:" },
    { pattern: "^\\s*Referat:\\s", weight: 3, reason: "Referat: as decision heading" },
    { pattern: "^Ref\\.:|^[A-ZÆØÅ]{2,4}/\\d{1,2}[.-]\\d", weight: 3, reason: "initials as signature" },
    { pattern: "^(?:Ordstyrer|Dirigent|Mødeleder):", weight: 3, reason: "Ordstyrer:" },
    { pattern: "^\\d{1,2}[.:]\\d{2} ?[-–] ?\\d{1,2}[.:]\\d{2}", weight: 3, reason: "time blocks" },
    { pattern: "^(?:Afbud|Fraværende):", weight: 1, reason: "Afbud:" },
    {
      pattern: "^\\s*(?:• )?(?:Sagsfremstilling|SAGSFREMSTILLING|Indstilling|INDSTILLING|Resum[eé])\\s*:?\\s*$",
      weight: -5,
      reason: "headings of a case system",
    },
    { pattern: "^(?:Dagsorden|Tid|Emne)\\t", weight: 3, reason: "table Dagsorden | Referat" },
  ],
}
