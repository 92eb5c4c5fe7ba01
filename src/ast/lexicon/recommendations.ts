/** Verbs of a recommendation with its sender as subject: "<hvem> indstiller, at …". */
export const recommendingVerbs = ["indstiller", "foreslår", "anbefaler", "henstiller", "indstillede", "foreslog"] as const

/** The same without a sender: "Det indstilles, at …". */
export const passiveVerbs = ["indstilles", "foreslås", "anbefales", "henstilles"] as const

/** Verbs that make a closing paragraph of a case presentation a recommendation. */
export const closingVerbs = ["indstiller", "foreslår"] as const

/** First words of a sentence whose subject follows its verb: "På den baggrund indstiller administrationen, at …". */
export const invertingWords = [
  "på",
  "derfor",
  "herefter",
  "derudover",
  "herudover",
  "hermed",
  "med",
  "efter",
  "ud",
  "samtidig",
  "endvidere",
  "desuden",
  "endelig",
  "yderligere",
  "i",
  "under",
] as const

/** First words of a subordinate clause or a point: no sender stands there. */
export const subordinatingWords = [
  "at",
  "da",
  "når",
  "hvis",
  "idet",
  "såfremt",
  "hvorvidt",
  "om",
  "som",
  "der",
  "fordi",
  "mens",
  "hvor",
  "hvad",
  "ad",
] as const

/** Words without a sender as subject: "Det indstilles", "Der indstilles". */
export const emptySubjects = ["det", "der"] as const

/** Beginnings of words that only look like a glued "at": "Atletik", "Attraktiv"; in "Atdagsordenen" the first word is "at". */
export const wordsInAt = ["atel", "atla", "atle", "atmo", "atom", "atri", "atta", "atte", "atti", "attr", "atyp"] as const

/** A recommendation section that holds nothing. */
export const emptyRecommendations = ["", "-", "--", "---", "–", ".", "ingen", "ingen.", "intet", "intet."] as const

/** Last parts of the words for an office that recommends: "(Teknik- og Miljøforvaltningen)". */
export const officeNouns = [
  "forvaltning",
  "administration",
  "direktion",
  "direktør",
  "borgmester",
  "sekretariat",
  "chef",
  "center",
  "afdeling",
  "stab",
] as const
