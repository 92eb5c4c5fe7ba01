import type { Dialect } from "../dialect.ts"

/** Dato: Onsdag, April 3, 2019 - 18:00; file names before the item's text. */
export const os2web: Dialect = {
  id: "os2web",
  name: "OS2web",
  extends: "generic",
  authorities: ["Ballerup", "Faxe", "Fredericia", "Roskilde", "Stevns", "Syddjurs"],
  signals: [
    {
      pattern: "(?:Man|Tirs|Ons|Tors|Fre|Lør|Søn)dag, (?:\\d{1,2} [a-zæøåA-Z]+,? |[A-Z][a-z]+ \\d{1,2}, )\\d{4} - \\d",
      weight: 6,
      reason: "date Onsdag, April 3, 2019 - 18:00",
    },
    { pattern: "^Hent som fil:", weight: 4, reason: "label Hent som fil" },
    { pattern: "^Lokation:", weight: 2, reason: "label Lokation" },
    { pattern: "application/pdf icon", weight: 4, reason: "icons of attachments" },
    { pattern: "^\\s*• Pkt\\. \\d+ ", weight: 4, reason: "items as bullets Pkt. N <titel>" },
    { pattern: "^\\s*Sagsnr\\. \\d{5,7} .*(?:Åbent|Lukket) punkt", weight: 4, reason: "case line Sagsnr. NNNNNN <organ> Åbent punkt" },
    { pattern: "^\\s*\\S[^,]*, \\d{2}-\\d{2}-\\d{4}, pkt\\. \\d+\\s*$", weight: 3, reason: "heading <organ>, dd-mm-yyyy, pkt. N" },
    { pattern: "^(?:Skip to main content|You are here|Back to top)", weight: 2, reason: "English links" },
    { pattern: "^\\s*\\S+\\.pdf(?: \\S+\\.pdf)*\\s*$", weight: 2, reason: "attachments as file names" },
  ],
}
