import type { Dialect } from "../dialect.ts"

/** Sagsnr. · Dok.nr. · Åbent; the decision block carries body, date, place and absence. */
export const polweb: Dialect = {
  id: "polweb",
  name: "PolWeb and eDoc prints",
  extends: "generic",
  authorities: ["Kalundborg", "Nyborg", "Odsherred", "Slagelse"],
  signals: [
    { pattern: "(?:^|[ :])\\d{3}-(?:19|20)\\d{2}-\\d{2,7}", weight: 5, reason: "case numbers with a municipality code" },
    { pattern: "^(?:Dok\\.|Dokumentnr\\.?:?) ?\\d{3}-", weight: 3, reason: "document number line" },
    { pattern: "^Beslutning fra [^,]+$", weight: 3, reason: "heading Beslutning fra <organ>" },
    { pattern: "^\\S.*s møde den \\d{1,2}\\. \\S+ \\d{4}:", weight: 3, reason: "heading <organ>s møde den <dato>:" },
    { pattern: "^\\d{1,3}\\. {5,}\\S", weight: 2, reason: "items N. with a wide gap" },
    { pattern: "^Bilagsnr", weight: 2, reason: "Bilagsnr" },
    { pattern: "^Initialer: ", weight: 1, reason: "Initialer line" },
    { pattern: "^Kompetence: ", weight: 1, reason: "Kompetence: <organ>" },
  ],
}
