import type { Dialect } from "../dialect.ts"

/** The item starts over as N. <titel>; the sections are flat, the decision comes last. */
export const thisted: Dialect = {
  id: "thisted",
  name: "Thisted, FirstAgenda around the municipality's own document",
  extends: "firstagenda",
  authorities: ["Thisted"],
  signals: [
    { pattern: "^Sagstema$", weight: 2, reason: "heading Sagstema" },
    { pattern: "^Andre konsekvenser$", weight: 2, reason: "heading Andre konsekvenser" },
    { pattern: "^Høring og sagsgang$", weight: 2, reason: "heading Høring og sagsgang" },
    { pattern: "^Tidligere besluttet$", weight: 2, reason: "heading Tidligere besluttet" },
  ],
}
