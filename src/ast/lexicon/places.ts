/** The words of places, as data. */

/** How names of streets end: Molevej 3, Ny Torv 7. */
export const streetEndings = [
  "vej",
  "gade",
  "vænge",
  "vænget",
  "allé",
  "alle",
  "plads",
  "pladsen",
  "torv",
  "torvet",
  "stræde",
  "strædet",
  "boulevard",
  "parken",
  "vangen",
  "bakken",
  "havnen",
  "kajen",
] as const
