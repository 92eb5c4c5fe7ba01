import type { Dialect } from "../dialect.ts"

/** Short head, N. <titel>, Til toppen. */
export const webPortal: Dialect = {
  id: "web-portal",
  name: "Municipal web portal, one page per meeting",
  extends: "generic",
  authorities: ["Albertslund", "Brønderslev", "Glostrup", "Gribskov", "Halsnæs", "Hedensted", "Herning", "Hillerød", "Horsens", "Hvidovre", "Høje-Taastrup", "Køge", "Solrød", "Vejen", "Vesthimmerland"],
  signals: [
    { pattern: "^Til toppen\\s*$", weight: 2, reason: "link Til toppen" },
    { pattern: "^Mødefakta", weight: 4, reason: "Mødefakta" },
    { pattern: "^Lokale: ", weight: 3, reason: "label Lokale" },
    { pattern: "^Sagsnummer: ", weight: 4, reason: "label Sagsnummer" },
    { pattern: "^\\s*Beslutning i \\S.* den \\d{2}-\\d{2}-\\d{4}", weight: 2, reason: "heading Beslutning i <organ> den dd-mm-yyyy" },
    { pattern: "^(?:Forside|Du er her: ?Forside|Hjem) ?[/>»]", weight: 1, reason: "breadcrumbs" },
    { pattern: "^Indholdsfortegnelse(?:\\s*$|\\d)", weight: 1, reason: "contents heading without entries" },
    { pattern: "^Sagsforløb", weight: 2, reason: "heading Sagsforløb" },
    { pattern: "^Deltagere:\\s*$", weight: 1, reason: "Deltagere, a name a line" },
    { pattern: "^(?:Gå til (?:indhold|sidens indhold)|Spring til hovedindhold)", weight: 2, reason: "skip link" },
    { pattern: "^\\S.* - Referat\\s*$|^Referat - \\S", weight: 2, reason: "title <organ> - Referat" },
    { pattern: "^(?:Administrationen|Formanden|Direktionen|Forvaltningen) indstiller til \\S+$", weight: 2, reason: "sentence as heading" },
    { pattern: "^\\s*(?:Udskriv siden|Tip en ven)", weight: 1, reason: "buttons of a page" },
    { pattern: "^(?:Dato|Tidspunkt|Mødetidspunkt): ", weight: 1, reason: "head as label lines" },
    { pattern: "^\\d{1,3}\\.[A-ZÆØÅ][a-zæøå]", weight: 2, reason: "items N.<titel>" },
  ],
}
