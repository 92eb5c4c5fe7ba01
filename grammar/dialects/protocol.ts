import type { Dialect } from "../dialect.ts"

/** Cover, contents, items by page; the item line carries the status. */
export const protocol: Dialect = {
  id: "protocol",
  name: "PDF protocol with the status in the item line",
  extends: "generic",
  authorities: [
    "Aalborg",
    "Allerød",
    "Brønderslev",
    "Frederikshavn",
    "Furesø",
    "Gentofte",
    "Halsnæs",
    "Hedensted",
    "Horsens",
    "Hørsholm",
    "Kolding",
    "Lejre",
    "Lyngby-Taarbæk",
    "Norddjurs",
    "Rudersdal",
    "Silkeborg",
    "Struer",
  ],
  signals: [
    { pattern: "^\\s*\\d{1,4}\\.? +\\((?:Åben|Lukket|Åbent)\\)", weight: 5, reason: "items N (Åben) <titel>" },
    {
      pattern: "^\\s*\\d{1,4}\\.? \\S.*\\((?:Beslutning|Orientering|Drøftelse|Efterretning)\\)\\s*$",
      weight: 4,
      reason: "items N <titel> (Beslutning)",
    },
    { pattern: "^\\s*\\d{1,4}\\.? (?:Beslutning|Orientering|Drøftelse|Godkendelse): ", weight: 4, reason: "items N. Beslutning: <titel>" },
    { pattern: "^\\s*\\d{1,4}\\.? [A-ZÆØÅ]{2,4}(?: -|/| )", weight: 3, reason: "items N. ØU - <titel>" },
    { pattern: "^\\d{1,4}\\.? [A-ZÆØÅ]{4,}[A-ZÆØÅ ,.-]{6,}$", weight: 2, reason: "items N <TITEL>" },
    {
      pattern:
        "^(?:D(?:agsorden med (?:vedtagelser|beslutninger)|AGSORDEN MED (?:VEDTAGELSER|BESLUTNINGER))|Beslutningsprotokol|Protokol|Beslutninger fra mødet)",
      weight: 4,
      reason: "title Dagsorden med vedtagelser, Beslutningsprotokol",
    },
    { pattern: "^Beslutning den \\d", weight: 2, reason: "heading Beslutning den <dato>" },
    { pattern: "^(?:Punkttype|Afledte konsekvenser|Dialog/høring)", weight: 2, reason: "headings of a form" },
    { pattern: " Side \\d+(?: af \\d+)?$", weight: 1, reason: "running page header" },
  ],
}
