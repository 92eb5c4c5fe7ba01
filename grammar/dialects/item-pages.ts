import type { Dialect } from "../dialect.ts"

/** Indstilling om, 1. at … (sender) / Problemstilling / Løsning / <Organ>s beslutning i mødet den <dato>. */
export const itemPages: Dialect = {
  id: "item-pages",
  name: "Item pages and council protocols of Copenhagen's kind",
  extends: "generic",
  authorities: ["København", "Middelfart", "Region Nordjylland"],
  signals: [
    { pattern: "s beslutning (?:i|på) mødet den \\d", weight: 6, reason: "heading <organ>s beslutning i mødet den <dato>" },
    { pattern: "^Problemstilling\\s*$", weight: 3, reason: "heading Problemstilling" },
    { pattern: "^Løsning\\s*$", weight: 3, reason: "heading Løsning" },
    { pattern: "\\bBR \\d{1,4}/\\d{2}", weight: 6, reason: "case numbers BR NNN/NN" },
    { pattern: "^Se alle bilag", weight: 3, reason: "link Se alle bilag" },
    { pattern: "^Indstilling om,?\\s*$", weight: 4, reason: "heading Indstilling om" },
    { pattern: "^Videre proces\\s*$", weight: 2, reason: "heading Videre proces" },
    { pattern: "protokolbemærkning", weight: 2, reason: "protokolbemærkning" },
    { pattern: "^(?:Præsentation|Sagsbeskrivelse|Forvaltningen foreslår):\\s*$", weight: 3, reason: "headings with a colon" },
    { pattern: "^Nr\\. ?\\d+ ", weight: 3, reason: "items Nr. N" },
  ],
}
