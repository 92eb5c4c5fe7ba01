import type { Dialect } from "../dialect.ts"

/** Åbent punkt / N  <titel> / KLE / table of treatments / Indstilling og beslutning. */
export const infref: Dialect = {
  id: "infref",
  name: "InfRef pages",
  extends: "generic",
  authorities: ["Bornholm", "Lemvig"],
  signals: [
    { pattern: "^(?:Åbent|Lukket)  ?punkt\\s*$", weight: 4, reason: "Åbent punkt before the item" },
    { pattern: "^\\d{1,3}  \\S", weight: 3, reason: "items N and two blanks" },
    { pattern: "^Hvem beslutter", weight: 5, reason: "heading Hvem beslutter" },
    { pattern: "^Behandling(?:\\t| ?\\| ?)Mødedato", weight: 4, reason: "table Behandling | Mødedato" },
    { pattern: "^Mødedato\\s*$", weight: 1, reason: "table cells on lines of their own" },
    { pattern: "^Indstilling og beslutning", weight: 3, reason: "heading Indstilling og beslutning" },
    { pattern: "^\\d{2}\\.\\d{2}\\.\\d{2}[A-Z]\\d{2}", weight: 2, reason: "old KLE form" },
  ],
}
