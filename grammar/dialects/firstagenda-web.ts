import type { Dialect } from "../dialect.ts"

/** Head as label lines; number, title and case line in varying order. */
export const firstagendaWeb: Dialect = {
  id: "firstagenda-web",
  name: "FirstAgenda-like web pages",
  extends: "generic",
  authorities: ["Aabenraa", "Aarhus", "Assens", "Dragør", "Fredensborg", "Frederikssund", "Ishøj", "Jammerbugt", "Lolland", "Randers", "Rebild", "Ringkøbing-Skjern", "Slagelse", "Stevns", "Svendborg", "Viborg"],
  sections: {"case-presentation": ["Text"]},
  signals: [
    { pattern: "^\\s*Kopier link til punktet", weight: 4, reason: "button Kopier link til punktet" },
    { pattern: "^\\s*(?:Fold alle punkter|Luk alle punkter)", weight: 3, reason: "buttons to fold the items" },
    { pattern: "^\\s*• Luk\\s*$", weight: 3, reason: "bullet Luk after an item" },
    { pattern: "^\\s*Sagsid\\.: ?\\d{2}/\\d+", weight: 3, reason: "case line Sagsid.: NN/NNNNN" },
    { pattern: "Sagsinitialer: ?\\w+", weight: 3, reason: "Sagsinitialer in the case line" },
    { pattern: "^\\s*BESLUTNING: ?\\S", weight: 5, reason: "heading BESLUTNING: <organ> den dd-mm-yyyy" },
    { pattern: "^\\s*(?:ANBEFALING|BESLUTNINGSPROCES):", weight: 2, reason: "capital headings with a colon" },
    { pattern: "^\\d{1,3}[A-ZÆØÅ][a-zæøå]{2,}", weight: 3, reason: "item number glued to the title" },
    { pattern: "^(?:Beslutning|Indstilling|Sagsfremstilling|Bilag)[A-ZÆØÅ][a-zæøå]", weight: 3, reason: "heading glued to its text" },
    { pattern: "^UdskrivSagsid", weight: 3, reason: "Udskriv glued to the case line" },
    { pattern: "^\\s*• (?:Beslutningstema|Sagsfremstilling|Beslutning|Indstilling)\\s*$", weight: 3, reason: "headings as bullets" },
    { pattern: "^\\s*(?:Skip navigationen|Skip til hoved indholdet)", weight: 2, reason: "link Skip navigationen" },
    { pattern: "^(?:Mødested|Udvalg|Medlemmer|Afbud fra|Bemærkninger): ", weight: 1, reason: "head as label lines" },
    { pattern: "^\\s*• \\d{1,3}\\s*$", weight: 2, reason: "item number alone on a bullet line" },
    { pattern: "^\\d{1,3} ?: [A-ZÆØÅ]", weight: 2, reason: "items N: <titel>" },
    { pattern: "^\\S[^:]+ / Referat\\b|^Referat • ", weight: 3, reason: "title <organ> / Referat" },
  ],
}
