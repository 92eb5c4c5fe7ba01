/** Finds the outcome words of one sentence that stand in a main clause, and what each of them is said of. */
import { auxiliaries, clauseOpeners, modals, negated, outcomeWords, reportVerbs, subordinators, wishes } from "../lexicon/outcomes.ts"
import type { Outcome } from "../schema.ts"
import { agentIsOther, type Candidate, has, isAttribute, isBackground, isOfPoints, lastIndex, type Sentence } from "./candidate.ts"
import { negate } from "./negation.ts"
import { governs, isInfinitive, readInfinitive, readOutcomeWord } from "./outcome-word.ts"
import { counts, weigh } from "./said-of.ts"
import { lowerAt, type Stretch, type Word, wordsOf } from "./sentence.ts"
import { classifyNoun, type OutcomeContext, type Subject, skipLeading, subjectOf } from "./subject.ts"

/** An outcome word that counts, where it stands, and whose it is. */
export interface Finding extends Stretch {
  outcome: Outcome
  subject: Subject
  /** "kan ikke tiltræde": the words say no by a negation. */
  negated: boolean
  /** Stands in the same clause as the finding before it: "drøftet og anbefalet". */
  coordinated: boolean
  /** Follows from the finding before it: "vedtaget, hvorfor sagen tages af dagsordenen". */
  consequence: boolean
  /** Said of numbered points: "godkendte punkt 1 og 2". */
  points: boolean
  /** Says yes with no word for what: "Udvalget besluttede følgende:". */
  vague: boolean
}

const conjunctions: ReadonlySet<string> = new Set(["og", "men", "mens", "samt", "hvorefter", "hvorpå", "hvorfor", "hvorved"])
const openingClauses: ReadonlySet<string> = new Set(["da", "når", "hvis", "idet", "såfremt", "selvom", "eftersom", "fordi", "skønt"])
/** "…, og der gives tilskud", "…, og for planen stemte A": no subordinate clause, where "…, der …" is one. */
const mainAfterConjunction: ReadonlySet<string> = new Set(["der", "for"])
const contentModals: ReadonlySet<string> = new Set(["skal", "bør", "kan"])
const digit = /\d/
const marks: ReadonlySet<string> = new Set([",", ";", ":"])

const untilMark = (words: readonly Word[], from: number): readonly Word[] => {
  const end = words.findIndex((word, index) => index >= from && marks.has(word.text))
  return words.slice(from, end < 0 ? words.length : end)
}

/** What was decided: "besluttede at udsætte sagen", "besluttede, at forslaget sendes i høring". */
const contentOf = (sentence: Sentence, at: number): Candidate | null => {
  const { words } = sentence
  const that = words.findIndex((word, index) => index > at && index <= at + 10 && word.lower === "at")
  if (that < 0 || words.slice(at + 1, that).some((word) => word.lower === ":" || word.lower === "idet")) return null
  const not = words.slice(at + 1, that + 2).find((word) => word.lower === "ikke")
  const infinitive = words[lowerAt(words, that + 1) === "ikke" ? that + 2 : that + 1]
  const found = infinitive === undefined ? null : readInfinitive(sentence, infinitive)
  if (found !== null) {
    if (not === undefined) return found
    return negated.has(found.outcome) ? { ...found, outcome: "rejected", start: not.start, negated: true } : null
  }
  if (isInfinitive(infinitive)) return null
  // "at sagen skal udsættes" says as much as "at sagen udsættes"; "kan ikke" stays together.
  const clause = untilMark(words, that + 1).filter((word) => !contentModals.has(word.lower) || has(words, "ikke"))
  const content = findingsOf({ ...sentence, words: clause }).find((one) => one.outcome !== "discussed" && one.subject.kind !== "item")
  return content === undefined
    ? null
    : { outcome: content.outcome, form: "active", start: content.start, end: content.end, negated: content.negated, vague: false }
}

const candidateAt = (sentence: Sentence, clause: readonly Word[], at: number): Candidate | null => {
  const content = governs(sentence.words, at) ? contentOf(sentence, at) : null
  return content === null ? readOutcomeWord(sentence, clause, at) : { ...content, form: "active" }
}

const opensOwnClause = (sentence: Sentence, at: number): boolean => {
  const rest = sentence.words.slice(at, at + 8)
  const start = skipLeading(rest)
  // "og herefter blev …" begins anew, "og kan ikke …" goes on.
  if (auxiliaries.has(lowerAt(rest, start))) return !conjunctions.has(lowerAt(rest, start - 1))
  const { kind } = classifyNoun(rest, start, sentence.context)
  return kind === "body" || kind === "case" || kind === "part" || kind === "item" || kind === "motion" || lowerAt(rest, start) === "der"
}

/** One pass over the words: subordinate clauses are skipped, and each main clause gives at most one finding. */
const findingsOf = (sentence: Sentence): Finding[] => {
  const { words, context } = sentence
  const found: Finding[] = []
  let clause: Word[] = []
  let subordinate = openingClauses.has(lowerAt(words, 0))
  let that = false
  let done = false
  let report = false
  let skipped = -1
  let carried: Subject | null = null
  let coordinated = false
  let consequence = false
  const renew = (): void => {
    clause = []
    done = false
    report = false
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word
    const { lower } = word
    if (lower === "," || lower === ";") {
      const next = words[at + 1]
      const joined = next !== undefined && conjunctions.has(next.lower)
      const opener = joined ? words[at + 2] : next
      if (
        opener !== undefined &&
        lower === "," &&
        (subordinators.has(opener.lower) || (clauseOpeners.has(opener.lower) && !(joined && mainAfterConjunction.has(opener.lower))))
      ) {
        subordinate = true
        that = opener.lower === "at"
        // The opener itself must not open a second time.
        at += joined ? 2 : 1
        continue
      }
      subordinate = false
      if (done || lower === ";" || (joined && opensOwnClause(sentence, at + 1))) {
        coordinated = false
        consequence = lowerAt(words, at + 1) === "hvorfor"
        renew()
      }
      clause.push(word)
      continue
    }
    if (lower === ":") {
      const { kind } = classifyNoun(clause, skipLeading(clause), context)
      if (clause.length > 0 && (kind === "party" || kind === "members" || kind === "other-body" || kind === "person")) return found
      subordinate = false
      if (!done) renew()
      continue
    }
    if (subordinate) {
      if (that && (lower === "blev" || lower === "bliver")) subordinate = false
      else continue
    }
    if (at > 0 && subordinators.has(lower)) {
      subordinate = true
      that = false
      continue
    }
    if (lower === "at" && at !== skipped) {
      const infinitive = lowerAt(words, at + 1) === "ikke" ? at + 2 : at + 1
      // At taksterne godkendes: a decision that repeats what was recommended
      if (at === 0) continue
      if (!isInfinitive(words[infinitive])) {
        subordinate = true
        that = true
      } else if (!(has(clause, "ikke") && clause.some((one) => wishes.has(one.lower)))) skipped = infinitive
      continue
    }
    if (done) {
      if ((lower === "og" || lower === "men") && !digit.test(lowerAt(words, at + 1))) {
        coordinated = lower === "og"
        consequence = false
        renew()
      }
      continue
    }
    if (at === skipped) {
      clause.push(word)
      continue
    }
    const candidate = report ? null : candidateAt(sentence, clause, at)
    if (candidate === null) {
      if (reportVerbs.has(lower) && lowerAt(words, at + 1) !== "ikke") {
        const { kind } = subjectOf(clause, [], context)
        if (kind !== "body" && kind !== "nothing" && kind !== "case") report = true
      }
      clause.push(word)
      continue
    }
    const finding = judge(sentence, clause, at, candidate, { subject: carried, coordinated, consequence })
    clause.push(word)
    if (finding === "not-here") continue
    done = true
    if (finding === null) {
      carried = subjectOf(clause.slice(0, -1), [], context)
      continue
    }
    found.push(finding)
    carried = finding.subject
    coordinated = false
    consequence = false
  }
  return found
}

/** How a clause hangs on the one before it. */
interface Link {
  subject: Subject | null
  coordinated: boolean
  consequence: boolean
}

/** Weighs an outcome word in its clause: a finding, null where it decides nothing, "not-here" where the clause may still hold another. */
const judge = (sentence: Sentence, clause: readonly Word[], at: number, candidate: Candidate, link: Link): Finding | null | "not-here" => {
  const word = sentence.words[at] as Word
  const next = sentence.words[at + 1]
  if (isAttribute(clause[clause.length - 1], word, next, candidate.form)) return "not-here"
  if (candidate.form === "participle" && candidate.outcome !== "elected" && agentIsOther(sentence.words, at)) return "not-here"
  if (candidate.form === "infinitive") {
    const modal = lastIndex(clause, (one) => modals.has(one.lower))
    // Udvalget må afvise ansøgningen
    const must = candidate.outcome === "rejected" && lastIndex(clause, (one) => one.lower === "må" || one.lower === "måtte") > modal
    if (!must && (modal < 0 || (lowerAt(clause, modal) !== "kan" && lowerAt(clause, modal) !== "kunne" && !has(clause, "ikke"))))
      return "not-here"
  } else {
    // "ønsker flere oplysninger og udsætter sagen": the wish ends before a finite verb of its own.
    const from = candidate.form === "active" ? lastIndex(clause, (one) => one.lower === "og") : -1
    const wish = lastIndex(clause, (one) => wishes.has(one.lower) && clause.indexOf(one) > from)
    const refusing = has(clause.slice(wish + 1), "ikke") || (candidate.outcome === "rejected" && lowerAt(clause, wish) === "må")
    if (wish >= 0 && !refusing) return "not-here"
  }
  if (isBackground(sentence, clause, word)) return null
  // "Udvalget fik sin plan godkendt" tells what others decided.
  if (candidate.form === "participle" && has(clause, "fik") && classifyNoun(clause, skipLeading(clause), sentence.context).kind === "body")
    return null
  const told = negate(candidate, sentence, clause, at)
  if (told === null) return null
  const bare = skipLeading(clause) >= clause.length
  // A participle has its subject before it, or between it and its auxiliary: "Efter drøftelse godkendt".
  const after = candidate.form === "active" || candidate.form === "passive" ? sentence.words.slice(at + 1, at + 10) : []
  const subject = bare && link.subject !== null ? link.subject : subjectOf(clause, after, sentence.context)
  if (!counts(told, subject, word, sentence.context)) return null
  const outcome = subject.kind === "person" && told.outcome === "approved" ? "elected" : weigh(told, sentence, at)
  const points = subject.kind === "part" || isOfPoints(sentence.words, at)
  return {
    outcome,
    start: told.start,
    end: told.end,
    subject,
    negated: told.negated,
    coordinated: link.coordinated,
    consequence: link.consequence,
    points,
    vague: told.vague,
  }
}

/**
 * Reads the outcome words of one sentence that stand in a main clause.
 *
 * @param all - the text, asides blanked
 * @param stretch - where the sentence stands in it
 * @param context - the body that decides and the title of the item
 * @returns the findings in order; those of motions and other items too, told apart by their subject
 * @example
 * findingsIn("Punkt 9 udgår.", { start: 0, end: 14 }, { body: null, title: null })[0]?.subject.kind // "item"
 */
export const findingsIn = (all: string, stretch: Stretch, context: OutcomeContext): Finding[] => {
  // No clerk writes longer sentences; tables and lists without a full stop do not make the reader slow.
  const end = Math.min(stretch.end, stretch.start + 4000)
  const words = wordsOf(all, stretch.start, end)
  return words.some((word) => outcomeWords.has(word.lower))
    ? findingsOf({ text: all.slice(stretch.start, end), offset: stretch.start, words, context })
    : []
}
