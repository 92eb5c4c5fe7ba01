import type { Dialect } from "../dialect.ts"

/** Referat / til / mødet i <organ> / den <dato> kl. hh:mm / i <sted>; groups by openness. */
export const sbsysPrint: Dialect = {
  id: "sbsys-print",
  name: "SBSYS print: Referat til mødet i",
  extends: "generic",
  authorities: ["Faaborg-Midtfyn", "Frederiksberg", "Gribskov", "Holstebro", "Mariagerfjord", "Odense", "Region Midtjylland"],
  signals: [
    { pattern: "^[Rr]eferat til mødet i ", weight: 5, reason: "title Referat til mødet i <organ>" },
    { pattern: "^(?:til )?mødet i \\S", weight: 4, reason: "title over several lines" },
    { pattern: "^Indkaldelse\\s*$", weight: 3, reason: "Indkaldelse" },
    { pattern: "^(?:Åbne|Lukkede) dagsordenspunkter", weight: 5, reason: "groups Åbne and Lukkede dagsordenspunkter" },
    { pattern: "^Sbsys", weight: 4, reason: "name of the system" },
    { pattern: "^Pkt\\.\\tTekst", weight: 2, reason: "contents with column heads" },
    { pattern: "^\\S.*indstiller[,:]$", weight: 1, reason: "sentence as heading" },
    { pattern: "^Sagnr\\.?:", weight: 3, reason: "Sagnr." },
  ],
}
