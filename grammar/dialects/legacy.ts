import type { Dialect } from "../dialect.ts"

/** Loose frames: running headers, few headings, Vedtagelse:. */
export const legacy: Dialect = {
  id: "legacy",
  name: "Word processors and first-generation systems",
  extends: "generic",
  authorities: [
    "Ballerup",
    "Egebjerg",
    "Frederikssund",
    "Gladsaxe",
    "Gribskov",
    "Lyngby-Taarbæk",
    "Nordfyn",
    "Næstved",
    "Randers",
    "Region Hovedstaden",
    "Spøttrup",
  ],
  signals: [
    { pattern: "^\\s*Vedtagelse:?", weight: 5, reason: "heading Vedtagelse" },
    { pattern: "^SAG NR\\. ?\\d+", weight: 5, reason: "SAG NR. N" },
    { pattern: "[Ff]or (?:åbne|lukkede) døre|FOR (?:ÅBNE|LUKKEDE) DØRE", weight: 4, reason: "groups for åbne døre" },
    { pattern: "^\\s*\\d{1,3}/\\d{1,3}\\. ", weight: 4, reason: "items 49/1." },
    { pattern: "^Besluttet på .* som punkt \\d+", weight: 5, reason: "Besluttet på <organ> den <dato> som punkt N" },
    { pattern: "^\\S.*s møde (?:den )?\\d.* [Pp]unkt \\d+:?\\s*$", weight: 5, reason: "heading <organ>s møde <dato> Punkt N:" },
    { pattern: "^Møde i \\S.* den \\d", weight: 3, reason: "title Møde i <organ> den <dato>" },
    { pattern: "^(?:Udvalget|Byrådet|Regionsrådet) den \\d{1,2}\\. \\S+ \\d{4}", weight: 2, reason: "Udvalget den <dato>" },
    { pattern: "\\(Åben sag\\)\\s*$|\\(Lukket sag\\)\\s*$", weight: 2, reason: "(Åben sag) after the title" },
  ],
}
