import type { Dialect } from "../dialect.ts"

/** Decision first, then a wrapper Sagsfremstilling that holds the rest. */
export const kalundborg: Dialect = {
  id: "kalundborg",
  name: "Kalundborg, FirstAgenda with the decision first",
  extends: "firstagenda",
  authorities: ["Kalundborg"],
  signals: [
    { pattern: "^Resume og sagens baggrund$", weight: 2, reason: "heading Resume og sagens baggrund" },
    { pattern: "^Indstillinger$", weight: 2, reason: "heading Indstillinger" },
    { pattern: "^Behandling$", weight: 2, reason: "heading Behandling" },
  ],
}
