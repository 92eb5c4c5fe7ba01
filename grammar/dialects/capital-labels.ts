import type { Dialect } from "../dialect.ts"

/** UDVALG / MØDE / STED / STARTTIDSPUNKT / PUNKTER, each label and value on its own line. */
export const capitalLabels: Dialect = {
  id: "capital-labels",
  name: "Labels in capitals on lines of their own",
  extends: "generic",
  authorities: ["Holbæk", "Region Hovedstaden", "Solrød", "Varde"],
  signals: [
    { pattern: "^UDVALG:?\\s*$", weight: 4, reason: "UDVALG" },
    { pattern: "^MØDE:?\\s*$", weight: 4, reason: "MØDE" },
    { pattern: "^STED:?\\s*$", weight: 3, reason: "STED" },
    { pattern: "^STARTTIDSPUNKT:?\\s*$", weight: 4, reason: "STARTTIDSPUNKT" },
    { pattern: "^SLUTTIDSPUNKT:?\\s*$", weight: 3, reason: "SLUTTIDSPUNKT" },
    { pattern: "^PUNKTER:?\\s*$", weight: 4, reason: "PUNKTER" },
    { pattern: "^Sagsgang og sagstype", weight: 3, reason: "heading Sagsgang og sagstype" },
    { pattern: "^MEDLEMMER:?\\s*$", weight: 2, reason: "MEDLEMMER" },
  ],
}
