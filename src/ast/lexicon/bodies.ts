/** Last parts of the words for bodies, indefinite: "udvalg" makes Økonomiudvalg(et), "råd" Byråd(et), Handicapråd(et). */
export const bodyNouns = [
  "udvalg",
  "råd",
  "bestyrelse",
  "nævn",
  "kommission",
  "komité",
  "komite",
  "forum",
  "magistrat",
  "direktion",
  "repræsentantskab",
  "styregruppe",
  "følgegruppe",
  "chefgruppe",
  "chefforum",
  "ledelse",
  "hegnssyn",
] as const

/** Words that end like a body and are none: "Lokalplanområdet", "gode råd". */
export const notBodies = ["område", "områder", "områderne", "området", "områdets", "forråd", "forrådet", "samråd"] as const

/** A body's noun alone names whichever body of that kind meets: "Udvalget" in the minutes of Økonomiudvalget. */
export const genericBodies = ["udvalg", "råd", "bestyrelse", "nævn", "kommission", "forum"] as const

/** Bodies of which an authority has one: "Byrådet" in the minutes of "Vesterlund Byråd". */
export const councilBodies = ["byråd", "kommunalbestyrelse", "regionsråd", "magistrat", "direktion"] as const

/** Small words inside the name of a body. */
export const bodyJoints = ["og", "samt", "&", "/", "-", "–"] as const

/** A body whose subject follows: "Udvalget for Børn og Familie". */
export const bodyLeads = ["for", "vedr.", "vedrørende", "på", "til"] as const

/** A body of a place: "Skolebestyrelsen ved Lyngtoften Skole". The name must follow, since sentences go on so, too. */
export const bodyPlaces = ["ved", "på"] as const
