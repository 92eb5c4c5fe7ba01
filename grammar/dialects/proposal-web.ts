import type { Dialect } from "../dialect.ts"

/** Resumé / Sagen behandles i / Forslag / stacked decisions / Sagsfremstilling. */
export const proposalWeb: Dialect = {
  id: "proposal-web",
  name: "Web pages with Forslag",
  extends: "generic",
  authorities: ["Kolding", "Langeland"],
  signals: [
    { pattern: "^Forslag:?\\s*$", weight: 5, reason: "heading Forslag" },
    { pattern: "^Sagen behandles i", weight: 5, reason: "heading Sagen behandles i" },
    { pattern: "(?:Man|Tirs|Ons|Tors|Fre)dag (?:den )?\\d{1,2}\\. [a-z]{3} \\d{4}", weight: 3, reason: "date Torsdag 10. nov 2016" },
    { pattern: "^\\S.* foreslår,?\\s*$", weight: 2, reason: "<hvem> foreslår," },
    { pattern: "^Beslutning \\S[^,]* den \\d{2}-\\d{2}-\\d{4}", weight: 1, reason: "heading Beslutning <organ> den dd-mm-yyyy" },
  ],
}
