import type { Dialect } from "../dialect.ts"

/** REFERAT <organ> d. dd-mm-yyyy / Mødedato … / Punkt N: <titel> / bare case number */
export const firstagenda: Dialect = {
  id: "firstagenda",
  name: "FirstAgenda, PDF export",
  extends: "generic",
  authorities: ["Kalundborg", "Næstved", "Thisted"],
  wrapper: true,
  signals: [
    { pattern: "^REFERAT \\S.* d\\. \\d{2}-\\d{2}-\\d{4}", weight: 5, reason: "title REFERAT <organ> d. dd-mm-yyyy" },
    { pattern: "^Mødedato (?:\\S+dag )?d\\. ", weight: 4, reason: "Mødedato without a colon" },
    { pattern: "^Mødested [^:]+$", weight: 2, reason: "Mødested without a colon" },
    { pattern: "^Mødedeltagere [^:]+$", weight: 2, reason: "Mødedeltagere without a colon" },
    { pattern: "^Punkt \\d+: ", weight: 4, reason: "items Punkt N: <titel>" },
    { pattern: "\\.{4,}\\t?\\d+$", weight: 1, reason: "contents with leader dots" },
  ],
}
