/**
 * Words that make a line a heading, as data: what the sections of minutes are about, whatever a municipality calls them.
 * Lower case. Endings count: "klimakonsekvenser" ends as "konsekvenser" does.
 */
export const headingWords = [
  "anbefaling",
  "baggrund",
  "bemærkninger",
  "beslutning",
  "beslutningstema",
  "bilag",
  "bæredygtighed",
  "finansiering",
  "grundlag",
  "historik",
  "hjemmel",
  "inddragelse",
  "indstilling",
  "kommunikation",
  "kompetence",
  "konklusion",
  "konsekvens",
  "konsekvenser",
  "lovgrundlag",
  "lovhjemmel",
  "personaleforhold",
  "problemstilling",
  "redegørelse",
  "resume",
  "resumé",
  "retsgrundlag",
  "sagsbehandling",
  "sagsbeskrivelse",
  "sagsforløb",
  "sagsfremstilling",
  "sagsgang",
  "sammenfatning",
  "tidsperspektiv",
  "tidsplan",
  "vurdering",
  "økonomi",
] as const

/** Verbs of sentences that open a recommendation ("Forvaltningen indstiller til udvalget, at") and are no headings of their own. */
export const openingVerbs = /(?<!\p{L})(?:indstiller|indstilles|foreslår|foreslås|anbefaler|anbefales|bemærker|oplyser)(?!\p{L})/iu
