import { oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** What a predicate says of the person before it: "havde meldt afbud", "forlod mødet kl. 20.45". */
export interface PredicateReading {
  status: "excused" | "absent" | "partial"
  note: string | null
}

/** Where the reason of a predicate begins. */
const reasonStart = /(?:, ?(?:da|idet|fordi|eftersom) |,? ?(?:på grund af|pga\.?|p\.g\.a\.|grundet|som følge af|begrundet i) )/iu
const limit = lettered(
  String.raw`punkt|pkt|sag(?:en|ens|erne|s)?(?![\p{L}])|kl\.? ?\d|klokken|behandling|drøftelse|beslutning|resten af|(?:del|delen) af|halvdel|indlæg|orientering`,
  "i",
)
const wholeMeeting = /^(?:til|fra|i|ved|på)? ?(?:mødet|dagens møde|dette møde|møde)?$/iu
const inability = /inhabil/iu
const ballot = /afstemning|stemmeafgivning/iu

const excuse = lettered(
  String.raw`^(?:(?:har|havde|have|er|var|blev) )?(?:(?:meldt|meldte|anmeldt|anmeldte|sendt|sendte|givet|gav|havde|har) )?(?:sit |lovligt )?(?:afbud|forfald|afmeldt)(?![\p{L}])`,
  "i",
)
const hindered = lettered(String.raw`^(?:var|er|har været) (?:desværre )?forhindret(?: i at (?:deltage|møde))?(?![\p{L}])`, "i")
const away = lettered(
  String.raw`^(?:(?:var|er|har været) )?(?:fraværende|ikke til ?stede|ikke mødt(?: op)?|ikke fremmødt|udeblevet|bortrejst)(?![\p{L}])`,
  "i",
)
/** var på grund af inhabilitet ikke til stede under behandlingen */
const awayFor = /^(?:var|er) ((?:på grund af|pga\.?|grundet|som følge af) .{2,60}?) ((?:fraværende|ikke til ?stede)(?![a-zæøå]).*)$/iu
/** er kasserer i foreningen og deltog ikke under punkt 1 */
const tiedFirst = lettered(String.raw`^(?:er|var) [^.,;:]{2,60}? og (?=(?:deltog|deltager) ikke(?!\p{L})|forlod )`, "i")
const notThere = lettered(String.raw`^(?:deltog|deltager|mødte|møder|kunne) ikke(?: (?:deltage|møde))?(?![\p{L}])`, "i")
const stayedAway = lettered(String.raw`^udeblev(?![\p{L}])`, "i")
const withExcuse = /^med (?:lovligt )?(?:afbud|forfald) ?/iu
const withoutExcuse = /^uden (?:at melde |at have meldt |lovligt )?(?:afbud|forfald) ?/iu

const cameLate = lettered(String.raw`^(?:ankom|ankommer)(?![\p{L}])`, "i")
const left = lettered(
  String.raw`^(?:forlod|forlader|måtte forlade|var nødt til at forlade|blev nødt til at forlade) (?:mødet|lokalet|salen|møde|\p{L}*salen)`,
  "i",
)
const wentAtTime =
  /^(?:kom|kom til stede|mødte|mødte op|mødte ind|indtrådte|tiltrådte|trådte ind|stødte til|gik|gik hjem|gik fra|tog hjem|tog af sted|måtte gå|udtrådte|trak sig|trådte tilbage|fratrådte)(?: (?:i|fra|til|ved) (?:mødet|lokalet|salen))? ?,? ?(?:først |igen )?(?:(?:ca\.?|omkring|under|efter|før|inden|ved|fra|til|fra og med|til og med) )*(?:kl\.? ?\d|klokken|(?:dagsordens)?punkt|pkt|sag(?: nr\.?)? ?\d|behandling|for sent|forsinket)/iu
const partOnly =
  /^(?:deltog|deltager|var til ?stede|var mødt|mødte) (?:(?:virtuelt|online|i mødet) )?(?:(?:kun|alene|først) |(?:fra og med|til og med|frem til|fra|til|indtil) (?:ca\. ?)?(?:kl|klokken|(?:dagsordens)?punkt|pkt|sag|midten|pausen|behandling))/iu
const declaredUnable = lettered(
  String.raw`^(?:var|er|blev|blev erklæret|erklærede sig(?: selv)?|erklæredes|meldte sig|har meldt sig|havde meldt sig|kendtes|blev kendt|anså sig|blev anset for|betragtede sig som) (?:selv )?inhabil(?![\p{L}])`,
  "i",
)
const plainLimit = lettered(
  String.raw`^(?:(?:under|ved|i|til|fra|indtil|efter|før|kun|fra og med|til og med) )*(?:(?:dagsordens)?punkt\p{L}*|pkt\.?|sag(?:en|er|erne)?(?: nr\.?)?|kl\.?|klokken) ?[.:]? ?\d`,
  "i",
)
const plainReason = /^(?:på grund af|pga\.?|p\.g\.a\.|grundet|som følge af|begrundet i) /iu

const cleaned = (text: string): string =>
  oneLine(text)
    .replace(/[.;,]$/, "")
    .trim()

const partial = (words: string): PredicateReading => ({ status: "partial", note: words })

/** "i mødet på grund af ferie" -> main "i mødet", reason "på grund af ferie". */
const cutReason = (rest: string): { main: string; reason: string | null } => {
  const found = reasonStart.exec(rest)
  if (found === null) return { main: rest.trim(), reason: null }
  return { main: rest.slice(0, found.index).trim(), reason: cleaned(rest.slice(found.index).replace(/^, ?/, "")) }
}

const loose = (text: string): string | null => {
  const note = cleaned(text.replace(/^[ ,(–-]+/, "")).replace(/\)$/, "")
  return note === "" ? null : note
}

const readExcuse = (words: string, length: number): PredicateReading => {
  const { main, reason } = cutReason(words.slice(length))
  if (limit.test(main)) return partial(words)
  return { status: "excused", note: reason ?? (wholeMeeting.test(main) ? null : loose(main)) }
}

const readAway = (words: string, length: number): PredicateReading | null => {
  const { main, reason } = cutReason(words.slice(length))
  if (limit.test(main)) return partial(words)
  if (withExcuse.test(main)) return { status: "excused", note: reason ?? loose(main.replace(withExcuse, "")) }
  if (withoutExcuse.test(main)) return { status: "absent", note: reason }
  if (reason !== null && inability.test(reason) && main === "") return partial(words)
  return { status: "absent", note: reason ?? (wholeMeeting.test(main) ? null : loose(main)) }
}

const readNotThere = (words: string, length: number): PredicateReading | null => {
  const { main, reason } = cutReason(words.slice(length))
  if (ballot.test(main) && !/behandling|drøftelse/iu.test(main)) return null
  if (limit.test(main)) return partial(words)
  if (!wholeMeeting.test(main)) return null
  if (main === "" && reason !== null && inability.test(reason)) return partial(words)
  return { status: "absent", note: reason }
}

/**
 * Reads what is said of a person: away, excused, or there for a part only.
 *
 * @param text - the words after the name
 * @returns status and note, or null where the words are not about absence
 * @example
 * readPredicate("deltog ikke i behandlingen af pkt. 4.") // { status: "partial", note: "deltog ikke i behandlingen af pkt. 4" }
 */
export const readPredicate = (text: string): PredicateReading | null => {
  const words = cleaned(text)
  if (words === "") return null
  const excused = excuse.exec(words) ?? hindered.exec(words)
  if (excused !== null) return readExcuse(words, excused[0].length)
  const [, why, how] = awayFor.exec(words) ?? []
  if (why !== undefined && how !== undefined) {
    const reading = readPredicate(`${how} ${why}`)
    return reading?.status === "partial" ? partial(words) : reading
  }
  const tie = tiedFirst.exec(words)
  if (tie !== null) {
    const reading = readPredicate(words.slice(tie[0].length))
    return reading?.status === "partial" ? partial(words) : reading
  }
  const gone = away.exec(words)
  if (gone !== null) return readAway(words, gone[0].length)
  const missing = notThere.exec(words)
  if (missing !== null) return readNotThere(words, missing[0].length)
  const stayed = stayedAway.exec(words)
  if (stayed !== null) {
    const main = words
      .slice(stayed[0].length)
      .replace(/^ ?fra mødet/iu, "")
      .trim()
    return withExcuse.test(main) ? { status: "excused", note: null } : { status: "absent", note: cutReason(main).reason }
  }
  if (cameLate.test(words) || left.test(words) || wentAtTime.test(words) || declaredUnable.test(words)) return partial(words)
  if (partOnly.test(words)) return partial(words)
  return null
}

/**
 * Reads a limit that stands beside a name without a verb: "sag 129-138", "under punkt 3", "til kl. 17".
 *
 * @param text - the words beside the name
 * @returns the words, or null where they are no limit
 * @example
 * readLimit("sag 12-14") // "sag 12-14"
 */
export const readLimit = (text: string): string | null => {
  const words = cleaned(text)
  return plainLimit.test(words) ? words : null
}

/**
 * Reads a reason that stands beside a name: "pga. arbejde".
 *
 * @param text - the words beside the name
 * @returns the words, or null where they are no reason
 * @example
 * readReason("pga. arbejde") // "pga. arbejde"
 */
export const readReason = (text: string): string | null => {
  const words = cleaned(text)
  return plainReason.test(words) ? words : null
}
