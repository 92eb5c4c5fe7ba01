import type { Dialect } from "../dialect.ts"

/** Cover page with labels, one item a page, case line ending in Åben sag. */
export const caseLine: Dialect = {
  id: "case-line",
  name: "PDF with case line and Åben sag",
  extends: "generic",
  authorities: [
    "Esbjerg",
    "Fredericia",
    "Haderslev",
    "Helsingør",
    "Hjørring",
    "Rebild",
    "Ringsted",
    "Skive",
    "Tårnby",
    "Tønder",
    "Varde",
    "Viborg",
    "Vordingborg",
  ],
  signals: [
    {
      pattern: "(?:Sagsid|Sagsnr|Dok\\.nr|J\\.nr|Initialer|Sagsansvarlig).*(?:Åben|Lukket|ÅBEN|LUKKET) (?:sag|SAG)\\s*$",
      weight: 6,
      reason: "case line that ends in Åben sag",
    },
    { pattern: "^(?:Åben|ÅBEN|Lukket) (?:sag|SAG)\\b.*(?:Sagsnr|Sagsid)", weight: 5, reason: "case line that begins with Åben sag" },
    { pattern: "^Dok\\.nr\\.:.*Sagsid", weight: 3, reason: "Dok.nr. and Sagsid. on one line" },
    { pattern: "^J\\.nr\\.:.*Sagsid", weight: 3, reason: "J.nr. and Sagsid. on one line" },
    { pattern: "^Beslutning \\S[^,]* den \\d{2}-\\d{2}-\\d{4}", weight: 2, reason: "heading Beslutning <organ> den dd-mm-yyyy" },
    {
      pattern: "^(?:Bilagsliste|Underskriftsblad|Underskriftsside|Bilagsoversigt)(?:\\s|\\.|$)",
      weight: 2,
      reason: "Bilagsliste or Underskriftsblad",
    },
    { pattern: "^(?:Mødetidspunkt|Referent|Deltagere|Fraværende): ?", weight: 1, reason: "cover page with labels" },
    { pattern: "^INDSTILLING/BESLUTNING", weight: 3, reason: "INDSTILLING/BESLUTNING" },
  ],
}
