/** What a decision did to its item, and the words that say so. */
import { closingCases, frameLine, nothingPhrases, phraseOpening, sentencePhrases, tellingVerbs } from "../lexicon/outcomes.ts"
import type { Outcome } from "../schema.ts"
import { type Finding, findingsIn } from "./clauses.ts"
import { type Part, partsOf } from "./decision-parts.ts"
import { type Stretch, sentencesOf, withoutAsides, wordsOf } from "./sentence.ts"
import type { OutcomeContext, Subject } from "./subject.ts"

export type { OutcomeContext } from "./subject.ts"

/** An outcome and its words, exactly as printed. */
export interface ReadOutcome {
  outcome: Outcome
  evidence: string | null
}

/** A finding, the sentence and the part it stands in. */
interface Told extends Finding {
  sentence: Stretch
  /** Place of its part among the parts. */
  part: number
  kind: Part["kind"]
}

const nothing: ReadOutcome = { outcome: "none", evidence: null }
const unknown: ReadOutcome = { outcome: "unknown", evidence: null }

const phraseAt = (text: string, sentence: Stretch): Finding | null => {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120))
  if (!phraseOpening.test(words)) return null
  for (const { pattern, outcome } of sentencePhrases) {
    const match = pattern.exec(words)
    const evidence = match?.[1]
    if (match === null || evidence === undefined) continue
    const start = sentence.start + match[0].indexOf(evidence)
    const subject = { kind: "nothing", head: "" } as const
    return {
      outcome,
      start,
      end: start + evidence.length,
      subject,
      negated: false,
      coordinated: false,
      consequence: false,
      points: false,
      vague: false,
    }
  }
  return null
}

const procedure: Subject = { kind: "motion", head: "procedure" }
/** What a member put forward in place of a recommendation. */
const proposed: Subject = { kind: "motion", head: "forslag" }

/** Field by field: this runs for every finding, and spreading is slow. */
const place = (found: Finding, subject: Subject, sentence: Stretch, part: number, kind: Part["kind"]): Told => ({
  outcome: found.outcome,
  start: found.start,
  end: found.end,
  subject,
  negated: found.negated,
  coordinated: found.coordinated,
  consequence: found.consequence,
  points: found.points,
  vague: found.vague,
  sentence,
  part,
  kind,
})

const motionWords =
  /(?:under)?ændringsforslag|modforslag|(?:stillede|fremsatte|stiller|fremsætter)\s+forslag|begærede|afstemning\s+om|(?:^|[^a-zæøå])(?:foreslog|foreslår|forslag\s+(?:fra|om))(?![a-zæøå])/i
const proposingWords = /(?:^|[^a-zæøå])foresl(?:og|år)(?![a-zæøå])/i
const procedureWords = /ændring|udsæt|udskyd|tilbage|henvis|oversend|afstemning/i

/** The motion that a sentence puts forward. */
const motionIn = (sentence: string): Subject | null => {
  if (!motionWords.test(sentence)) return null
  return proposingWords.test(sentence) && !procedureWords.test(sentence) ? proposed : procedure
}

const theMotion = /^(?:(?:dette|herefter)\s+)?(?:(?:blev|er)\s+)?forslaget/i

/** "Formanden orienterede om følgende:" */
const announcesReport = (text: string, { start, end }: Stretch): boolean =>
  text[end - 1] === ":" && wordsOf(text, start, end).some(({ lower }) => tellingVerbs.has(lower))

/** Where the list after a lead ends: at the blank line below it. */
const endOfList = (text: string, from: number): number => {
  const first = text.slice(from).search(/\S/)
  const end = first < 0 ? -1 : text.indexOf("\n\n", from + first)
  return end < 0 ? text.length : end
}

/** Every outcome word that counts, sentence by sentence. "Forslaget" right after a motion is that motion. */
const tell = (text: string, parts: readonly Part[], context: OutcomeContext): Told[] => {
  const told: Told[] = []
  let pending: Subject | null = null
  let reportedTo = 0
  const listed = (index: number, { end }: Stretch): boolean =>
    (parts[index + 1]?.kind ?? "plain") !== "plain" && text.slice(end, parts[index]?.end).trim() === ""
  parts.forEach((part, index) => {
    for (const sentence of sentencesOf(text, part.start, part.end)) {
      if (sentence.start < reportedTo || text[sentence.end - 1] === "?") continue
      if (listed(index, sentence) && announcesReport(text, sentence)) {
        reportedTo = endOfList(text, sentence.end)
        continue
      }
      const phrase = phraseAt(text, sentence)
      const findings = phrase === null ? findingsIn(text, sentence, context) : [phrase]
      for (const found of findings) {
        const isMotion = found.subject.kind === "case" && theMotion.test(text.slice(sentence.start, found.start))
        const motion = isMotion ? pending : null
        if (motion !== null) pending = null
        told.push(place(found, motion ?? found.subject, sentence, index, part.kind))
      }
      if (findings.length === 0) pending ??= motionIn(text.slice(sentence.start, sentence.end))
      else pending = null
    }
  })
  return told
}

const isOwn = ({ subject, kind }: Told): boolean => {
  if (kind === "bullet") return subject.kind === "nothing"
  return subject.kind !== "motion" && subject.kind !== "proposal" && subject.kind !== "item"
}

/** "Punkt 1 godkendt, punkt 2 udsat" are points of the case; "Punkt 9 udgår" alone is the order of business. */
const withPoints = (told: readonly Told[]): Told[] => {
  const decided = told.some(
    ({ subject, outcome, kind, points }) =>
      kind !== "bullet" &&
      (subject.head === "punkt" || (points && subject.kind !== "item")) &&
      outcome !== "postponed" &&
      outcome !== "withdrawn" &&
      outcome !== "referred",
  )
  return told.filter(
    (one) => isOwn(one) || (decided && one.subject.kind === "item" && one.subject.head === "punkt" && one.kind !== "bullet"),
  )
}

/** "Vedtaget, hvorfor sagen tages af dagsordenen": what follows is the outcome. */
const withoutCauses = (told: readonly Told[]): Told[] =>
  told.filter((_, index) => {
    const next = told[index + 1]
    return (
      next === undefined ||
      !next.consequence ||
      (next.outcome !== "withdrawn" && next.outcome !== "postponed" && next.outcome !== "referred")
    )
  })

const quoted = (text: string, { start, end }: Stretch): string => text.slice(start, end)

/** The outcome of several parts: theirs if all agree, else mixed, from the first outcome word to the first that differs. */
const together = (text: string, parts: readonly Told[]): ReadOutcome | null => {
  const first = parts[0]
  if (first === undefined) return null
  const other = parts.find((one) => one.outcome !== first.outcome)
  return other === undefined
    ? { outcome: first.outcome, evidence: quoted(text, first) }
    : { outcome: "mixed", evidence: quoted(text, { start: first.start, end: other.end }) }
}

/** The parts an unnumbered decision has: things of one kind, yes and then no of the body, "drøftet og anbefalet". */
const impliedParts = (own: readonly Told[]): readonly Told[] => {
  const [first] = own
  if (first === undefined) return []
  if (first.subject.kind === "part" || first.subject.kind === "item") return own.filter((one) => one.subject.head === first.subject.head)
  if (first.points) return own.filter((one) => one.points || one.subject.kind === "item")
  const second = own[1]
  if (first.outcome === "discussed" && second?.coordinated === true) return [first, second]
  // Udvalget kan ikke anbefale punkt 1. Punkt 2 anbefales.
  const part = first.negated ? own.find((one) => one.subject.kind === "part" && one.outcome !== first.outcome) : undefined
  if (part !== undefined) return [first, part]
  if (first.outcome === "approved" || first.outcome === "recommended") {
    const refusal = own.find((one) => one.negated && (one.subject.kind === "body" || one.subject.kind === "nothing"))
    if (refusal !== undefined) return [first, refusal]
  }
  return [first]
}

/** "Tilbagesendes … med bemærkning, at byrådet har vedtaget indstillingen": an answer to the sender, not a referral. */
const answered = (text: string, { start, end, sentence }: Told): ReadOutcome | null => {
  if (!/^tilbagesend/i.test(text.slice(start, end))) return null
  const match = /med\s+(?:den\s+)?bemærkning,?\s+at\s.{0,200}?\s(vedtaget|godkendt|tiltrådt)(?![a-zæøå])/is.exec(quoted(text, sentence))
  return match?.[1] === undefined ? null : { outcome: "approved", evidence: match[1] }
}

/** Nothing was decided but a motion: one on procedure or an amendment that was carried, or what a member proposed and that fell. */
const ofMotions = (text: string, told: readonly Told[]): ReadOutcome | null => {
  const proposal = told.find(({ subject }) => subject.kind === "proposal")
  if (proposal !== undefined) return { outcome: proposal.outcome, evidence: quoted(text, proposal) }
  const carried = told.find(({ subject, outcome }) => subject.kind === "motion" && outcome === "approved")
  if (carried === undefined) {
    const fell = told.find(({ subject, outcome }) => subject.head === proposed.head && outcome === "rejected")
    return fell === undefined ? null : { outcome: "rejected", evidence: quoted(text, fell) }
  }
  const words = text.slice(0, carried.end)
  const outcome: Outcome =
    carried.subject.head === "ændring"
      ? "approved"
      : /udsæt|udsat|udskyd/i.test(words)
        ? "postponed"
        : /tilbage|henvis|oversend/i.test(words)
          ? "referred"
          : "approved"
  return { outcome, evidence: quoted(text, carried) }
}

const nothingIn = (text: string): ReadOutcome | null => {
  const first = text.trimStart().slice(0, 200)
  for (const pattern of nothingPhrases) {
    const evidence = pattern.exec(first)?.[1]
    if (evidence !== undefined) return { outcome: "none", evidence }
  }
  return null
}

const toldIn = (text: string, context: OutcomeContext): { told: Told[]; own: Told[] } => {
  const glued = text.replace(/^\s*Beslutning:?(?=\s*[A-ZÆØÅ])/, (label) => " ".repeat(label.length))
  const plain = withoutAsides(glued)
  const told = withoutCauses(tell(plain, partsOf(plain), context))
  return { told, own: withPoints(told) }
}

const partly = /(?:^|\s)delvist?\s/i

const resolve = (text: string, told: readonly Told[], own: readonly Told[]): ReadOutcome | null => {
  const first = own.find((one) => !one.vague) ?? own[0]
  if (first === undefined) return ofMotions(text, told)
  const rest = own.slice(own.indexOf(first))
  // Indstillingen er delvist godkendt: ⏎ Ad 1: Godkendt. ⏎ Ad 2: Afvist.
  if (first.kind === "plain" && text[first.sentence.end - 1] === ":" && partly.test(quoted(text, first.sentence))) {
    const parts = together(text, [first, ...rest.filter(({ kind }) => kind === "numbered")])
    if (parts?.outcome === "mixed") return parts
  }
  if (first.kind === "plain") return answered(text, first) ?? together(text, impliedParts(rest))
  const marked = rest.filter((one, index) => one.kind !== "plain" && rest.findIndex((other) => other.part === one.part) === index)
  const inOne = rest.filter((one) => one.part === first.part)
  return answered(text, first) ?? together(text, marked.length > 1 ? marked : impliedParts(inOne))
}

/**
 * Reads what a decision did to its item: the first sentence about the body, the case or nothing says it. Reservations of parties and members,
 * amendments, other items, quotations and reports are passed over.
 *
 * @param text - text of the decision; null where there is none
 * @param context - the body that decides and the title of the item
 * @returns the outcome and the shortest words that carry it, exactly as printed
 * @example
 * readOutcome("Godkendt, idet punkt 9 udgår.", { body: null, title: null }) // { outcome: "approved", evidence: "Godkendt" }
 */
export const readOutcome = (text: string | null, context: OutcomeContext): ReadOutcome => {
  if (text === null) return nothing
  const plain = text.replaceAll("\u00a0", " ")
  const { outcome, evidence } = readPlainOutcome(plain, context)
  if (evidence === null) return { outcome, evidence }
  const at = plain.indexOf(evidence)
  return { outcome, evidence: text.slice(at, at + evidence.length) }
}

/** No-break spaces are spaces; character for character, so that the evidence can be quoted as printed. */
const readPlainOutcome = (text: string, context: OutcomeContext): ReadOutcome => {
  const decision = text.replace(frameLine, (line) => " ".repeat(line.length))
  if (/^[\s–—-]*$/.test(decision)) return nothing
  const { told, own } = toldIn(decision, context)
  const read = resolve(text, told, own) ?? nothingIn(decision)
  if (read !== null) return read
  return /^\s*(?:fravær|afbud)/i.test(context.title ?? "") ? nothing : unknown
}

/** Forslaget · Herefter blev sagen · Økonomiudvalgets indstilling · Teknisk Udvalgs indstilling */
const definiteCase = new RegExp(
  `^(?:(?:herefter|dermed)\\s+)?(?:(?:blev|er|udsættes|godkendes)\\s+)?(?:(?:${closingCases.join("|")})[a-zæøå]*(?:en|et|n|erne|ne|ene)|(?:(?!at\\s)[a-zæøå-]{2,40}\\s+)?[a-zæøå-]{3,40}s\\s+(?:indstilling|forslag|anbefaling))(?![a-zæøå])`,
  "i",
)
/** Forslag til lokalplan 12 sendes i høring: as the only sentence it decides, where "er sendt" would tell what was done. */
const proposal = /^(?:beslutnings)?forslag\s+(?:til|om)\s/i
const presentPassive = /^[a-zæøå]+es(?![a-zæøå])/i

/** A bare outcome word goes on with a mark or a small word, not with a noun: "Godkendt areal" is no decision. */
const bareEnd =
  /^\s*(?:$|[.,;:(]|(?:som|med|af|uden|under|idet|at|til|på|i|efter|og|jf|dog|for|mod|imod|overfor|over|ikke|den|endeligt|uændret|enstemmigt|herefter|blev|godkendt|vedtaget|tiltrådt|taget|afvist|foretaget)(?![a-zæøå]))/i

/**
 * Reads one short paragraph at either end of a case presentation as the decision, where no heading says which words decide.
 *
 * @param text - the paragraph
 * @param context - the body that decides and the title of the item
 * @returns the outcome if the paragraph clearly is a decision, else null
 * @example
 * readClosingOutcome("Sagen blev udsat til mødet i maj.", { body: null, title: null }) // { outcome: "postponed", evidence: "udsat" }
 */
export const readClosingOutcome = (text: string, context: OutcomeContext): ReadOutcome | null => {
  const paragraph = text.trim()
  if (paragraph.length > 600 || /^["”“»]|\?|:$/.test(paragraph)) return null
  if (/^foretoges\.?$/i.test(paragraph)) return unknown
  const { told, own } = toldIn(paragraph, context)
  const first = own[0]
  if (first === undefined) return paragraph.length < 80 ? nothingIn(paragraph) : null
  const before = paragraph.slice(0, first.sentence.start).trim()
  const others = told.some((one) => one.sentence.start < first.sentence.start && one.subject.kind === "motion")
  if (first.kind === "plain" && before !== "" && !others) return null
  if (first.vague || (first.outcome === "endorsed" && first.subject.kind !== "body")) return null
  const lead = paragraph.slice(first.sentence.start, first.start)
  // "Det foreslås, at …" closes a case with the recommendation.
  if (first.outcome === "recommended" && /^de[tr]\s/i.test(lead)) return null
  const follows = paragraph.slice(first.end, first.end + 20)
  const { kind } = first.subject
  const clear =
    kind === "body"
      ? paragraph.length <= 300 && !/^v(?:æ|a)lger/i.test(paragraph.slice(first.start, first.end))
      : kind === "nothing"
        ? first.kind === "numbered" || bareEnd.test(follows) || /^(?:valgt|som|til)\s/i.test(lead)
        : kind === "case"
          ? definiteCase.test(lead) ||
            (first.sentence.end >= paragraph.length && proposal.test(lead) && presentPassive.test(paragraph.slice(first.start)))
          : kind === "person" || kind === "part" || first.outcome === "elected"
  return clear ? resolve(paragraph, told, own) : null
}
