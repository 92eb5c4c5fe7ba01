/** Finds the outcome words of one sentence, and what each of them is said of. */
import {
  advisoryBody,
  auxiliaries,
  bodyEnding,
  clauseOpeners,
  decidesWithInfinitive,
  determiners,
  nounPhrases,
  outcomeWords,
  particleVerbs,
  reportVerbs,
  subordinators,
  type VerbForm,
  verbs,
  wishes,
} from "../lexicon/outcomes.ts"
import type { Outcome } from "../schema.ts"
import { type Stretch, type Word, wordsOf } from "./sentence.ts"
import { classifyNoun, type OutcomeContext, type Subject, type SubjectKind, skipLeading, subjectOf } from "./subject.ts"

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

interface Candidate extends Stretch {
  outcome: Outcome
  form: VerbForm | "noun"
  negated: boolean
  vague: boolean
}

const conjunctions: ReadonlySet<string> = new Set(["og", "men", "mens", "samt", "hvorefter", "hvorpå", "hvorfor", "hvorved"])
const openingClauses: ReadonlySet<string> = new Set(["da", "når", "hvis", "idet", "såfremt", "selvom", "eftersom", "fordi", "skønt"])
const modals: ReadonlySet<string> = new Set(["kan", "kunne", "vil", "ville", "ønsker", "ønskede"])
const noInfinitives: ReadonlySet<string> = new Set("alle disse hele denne begge flere fire de ikke der se".split(" "))
const refusals: ReadonlySet<Outcome> = new Set<Outcome>(["approved", "recommended", "noted", "endorsed", "sent-to-consultation"])
const givers: ReadonlySet<string> = new Set("giver gives gav givet meddeler meddeles meddelte meddelt får fik give meddele".split(" "))
const intransitive: ReadonlySet<string> = new Set(["udgår", "udgik", "bortfalder", "bortfaldt", "falder", "faldt"])

const isInfinitive = (word: Word | undefined): boolean => {
  if (word === undefined || noInfinitives.has(word.lower)) return false
  return (
    verbs.get(word.lower)?.form === "infinitive" ||
    particleVerbs.get(word.lower)?.form === "infinitive" ||
    /^[a-zæøå]{2,}e$|^(?:få|gå|se|stå|lade)$/.test(word.text)
  )
}

const lastIndex = (words: readonly Word[], test: (word: Word) => boolean): number => {
  for (let at = words.length - 1; at >= 0; at -= 1) if (test(words[at] as Word)) return at
  return -1
}

const has = (words: readonly Word[], lower: string): boolean => words.some((word) => word.lower === lower)

/** Where a particle verb finds its second word. */
const withParticle = (sentence: string, offset: number, word: Word): Omit<Candidate, "form" | "vague"> | null => {
  const entry = particleVerbs.get(word.lower)
  if (entry === undefined) return null
  for (const { pattern, outcome, evidence } of entry.particles) {
    pattern.lastIndex = word.end - offset
    const match = pattern.exec(sentence)
    if (match === null) continue
    const end = pattern.lastIndex + offset
    const second = end - (match[1]?.length ?? 0)
    const negated = /(?:^|\s)ikke\s/.test(`${text(sentence, word.end - offset, second - offset)} `)
    if (evidence === "verb") return { outcome, start: word.start, end: word.end, negated: false }
    return { outcome, start: evidence === "whole" || negated ? word.start : second, end, negated }
  }
  return null
}

const text = (sentence: string, from: number, to: number): string => sentence.slice(from, to)

/** One sentence, its words, and the context it is read in. */
interface Sentence {
  text: string
  offset: number
  words: readonly Word[]
  context: OutcomeContext
}

const untilMark = (words: readonly Word[], from: number): readonly Word[] => {
  const end = words.findIndex((word, index) => index >= from && /^[,;:]$/.test(word.text))
  return words.slice(from, end < 0 ? words.length : end)
}

/** What was decided: "besluttede at udsætte sagen", "besluttede, at forslaget sendes i høring". */
const contentOf = (sentence: Sentence, at: number): Omit<Candidate, "form"> | null => {
  const { words } = sentence
  const that = words.findIndex((word, index) => index > at && index <= at + 10 && word.lower === "at")
  if (that < 0 || words.slice(at + 1, that).some((word) => word.lower === ":" || word.lower === "idet")) return null
  const not = words.slice(at + 1, that + 2).find((word) => word.lower === "ikke")
  const first = words[that + 1]?.lower === "ikke" || words[that + 1]?.lower === "godt" ? that + 2 : that + 1
  const infinitive = words[first]
  if (infinitive !== undefined) {
    const entry = verbs.get(infinitive.lower)
    const split = withParticle(sentence.text, sentence.offset, infinitive)
    const found =
      entry?.form === "infinitive"
        ? { outcome: entry.outcome, start: infinitive.start, end: infinitive.end }
        : isInfinitive(infinitive)
          ? split
          : null
    if (found !== null) {
      if (not === undefined) return { outcome: found.outcome, start: found.start, end: found.end, negated: false, vague: false }
      return refusals.has(found.outcome) ? { outcome: "rejected", start: not.start, end: found.end, negated: true, vague: false } : null
    }
  }
  if (isInfinitive(infinitive)) return null
  const clause = untilMark(words, that + 1).filter((word) => !/^(?:skal|bør|kan)$/.test(word.lower) || has(words, "ikke"))
  const found = findingsOf({ ...sentence, words: clause }).find((one) => one.outcome !== "discussed" && one.subject.kind !== "item")
  return found === undefined ? null : { outcome: found.outcome, start: found.start, end: found.end, negated: found.negated, vague: false }
}

const background =
  /^\s+(?:(?:[^\s.,]+\s+){0,4}?på\s+(?:sit\s+|et\s+|det\s+)?[a-zæøå]*møde[t]?\s+(?:den|d\.|i)\s|(?:den|d\.)\s+\d|(?:tilbage\s+)?i\s+(?:(?:[a-zæøå]+\s+)?(?:19|20)\d\d|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|foråret|efteråret|sommeren))/

/** "Byrådet godkendte i 2014 …": what was decided once, told in passing. */
const isBackground = (sentence: Sentence, clause: readonly Word[], word: Word): boolean =>
  background.test(sentence.text.slice(word.end - sentence.offset, word.end - sentence.offset + 120)) ||
  clause.some((one, index) => one.lower === "været" && index > 0 && /^ha(?:r|vde)$/.test(clause[index - 1]?.lower ?? "")) ||
  (clause.some((one) => /mødet?$/.test(one.lower)) && has(clause, "den") && has(clause, "på"))

/** A participle or a past form used as an adjective: "den godkendte plan", "som anbefalet". */
const isAttribute = (before: Word | undefined, word: Word, next: Word | undefined, form: VerbForm | "noun"): boolean => {
  if (form === "noun" || form === "passive" || form === "infinitive") return false
  if (before !== undefined && /^(?:som|end|tidligere|senest|i|til|for|af|med|på|inden|efter|ved|om)$/.test(before.lower))
    return form === "active" ? word.lower.endsWith("e") : true
  if (word.lower === "indstillet" && next?.lower === "på") return true
  return (
    form === "active" && /(?:te|de)$/.test(word.lower) && before !== undefined && determiners.has(before.lower) && before.lower !== "det"
  )
}

const agentIsOther = (words: readonly Word[], at: number): boolean => {
  if (words[at + 1]?.lower !== "af") return false
  const agent = words[at + 2]
  return (
    agent !== undefined &&
    !bodyEnding.test(agent.lower) &&
    !determiners.has(agent.lower) &&
    !/^(?:flertallet|\d+|udvalget|rådet|dagsordenen)$/.test(agent.lower)
  )
}

/** "tiltrådte ikke", "godkendte udvalget ikke": the negation follows a finite verb. */
const negationAfter = (words: readonly Word[], at: number): Word | undefined => {
  for (let index = at + 1; index <= at + 4; index += 1) {
    const word = words[index]
    if (word === undefined) return undefined
    if (word.lower === "ikke") return word
    if (
      !/^(?:dog|derfor|herefter|således|imidlertid|dermed|sig|på|det|foreliggende|grundlag|nu)$/.test(word.lower) &&
      !bodyEnding.test(word.lower)
    )
      return undefined
  }
  return undefined
}

/** Puts "ikke" and the modal before it into the evidence, and turns yes into no; null where a no says nothing. */
const negate = (candidate: Candidate, sentence: Sentence, clause: readonly Word[], at: number): Candidate | null => {
  if (candidate.negated)
    return refusals.has(candidate.outcome) ? { ...candidate, outcome: "rejected" } : candidate.outcome === "rejected" ? candidate : null
  const refused = (start: number, end: number): Candidate | null =>
    refusals.has(candidate.outcome) ? { ...candidate, outcome: "rejected", start, end, negated: true } : null
  const not = lastIndex(clause, (word) => word.lower === "ikke" || word.lower === "ej")
  if (not >= 0 && candidate.form !== "active") {
    const modal = lastIndex(clause.slice(0, not), (word) => modals.has(word.lower))
    return refused((clause[modal < 0 ? not : modal] as Word).start, candidate.end)
  }
  const first = clause[skipLeading(clause)]
  if (first !== undefined && (first.lower === "ingen" || first.lower === "intet") && candidate.form !== "noun")
    return refused(first.start, candidate.end)
  if (candidate.form === "noun") return not >= 0 ? refused((clause[not] as Word).start, candidate.end) : candidate
  const after =
    candidate.form === "participle" && !/^(?:ikke)$/.test(sentence.words[at + 1]?.lower ?? "")
      ? undefined
      : negationAfter(sentence.words, at)
  return after === undefined ? candidate : refused(candidate.start, Math.max(after.end, candidate.end))
}

/** "NN som stedfortræder", "NN til formand" */
const namesOffice = (words: readonly Word[]): boolean =>
  words.some(
    (word, index) =>
      (word.lower === "som" || word.lower === "til") &&
      /formand|medlem|suppleant|repræsentant|stedfortræder|borgmester/.test(words[index + 1]?.lower ?? "") &&
      /^[A-ZÆØÅ]/.test(words[index - 1]?.text ?? ""),
  )

/** "Jens Bo valgte model 2" elects nobody: a choice of a thing is a yes. */
const isElection = (sentence: Sentence, at: number): boolean => {
  if (
    /(?:^|[^a-zæøå])(?:valg|udpegning|konstituering|genvalg|nyvalg|suppleringsvalg|stedfortræder|formand)/i.test(
      sentence.context.title ?? "",
    )
  )
    return true
  const rest = sentence.words.slice(at + 1)
  const [first, second] = rest
  return (
    rest.some(
      (word, index) =>
        (word.lower === "som" || word.lower === "til") &&
        /formand|medlem|suppleant|repræsentant|stedfortræder|borgmester/.test(rest[index + 1]?.lower ?? ""),
    ) ||
    (first !== undefined && second !== undefined && /^[A-ZÆØÅ]/.test(first.text) && /^[A-ZÆØÅ]/.test(second.text)) ||
    /formand|medlem|suppleant|repræsentant|stedfortræder/.test(`${first?.lower ?? ""} ${second?.lower ?? ""}`)
  )
}

const candidateAt = (sentence: Sentence, clause: readonly Word[], at: number): Candidate | null => {
  const word = sentence.words[at] as Word
  const next = sentence.words[at + 1]
  const plain = { start: word.start, end: word.end, negated: false, vague: false }
  const content =
    verbs.get(word.lower)?.decides === true ||
    (decidesWithInfinitive.has(word.lower) &&
      (next?.lower === "at" ||
        (next?.lower === "om" && sentence.words[at + 2]?.lower === "at") ||
        (next?.lower === "ikke" && sentence.words[at + 2]?.lower === "at")))
      ? contentOf(sentence, at)
      : null
  if (content !== null) return { ...content, form: verbs.get(word.lower)?.form ?? "active" }
  const entry = verbs.get(word.lower)
  if (entry !== undefined) {
    if (entry.outcome === "elected" && entry.form === "active" && !isElection(sentence, at)) {
      return /^væl|^val/.test(word.lower)
        ? { ...plain, outcome: "approved", form: "active" }
        : { ...plain, outcome: "elected", form: "active" }
    }
    if (
      entry.outcome === "approved" &&
      entry.form === "active" &&
      /^godkend/.test(word.lower) &&
      namesOffice(sentence.words.slice(at + 1))
    ) {
      return { ...plain, outcome: "elected", form: "active" }
    }
    return { ...plain, outcome: entry.outcome, form: entry.form, vague: entry.decides }
  }
  const split = withParticle(sentence.text, sentence.offset, word)
  if (split !== null) return { ...split, form: particleVerbs.get(word.lower)?.form ?? "active", vague: false }
  const noun = nounPhrases.get(word.lower)
  if (noun !== undefined) {
    noun.pattern.lastIndex = word.start - sentence.offset
    const match = noun.pattern.exec(sentence.text)
    if (match === null || /^(?:uden|manglende|om|på|ingen)$/.test(clause[clause.length - 1]?.lower ?? "")) return null
    if (noun.outcome === "rejected" && skipLeading(clause) < clause.length && !clause.some((one) => givers.has(one.lower))) return null
    return { ...plain, end: noun.pattern.lastIndex + sentence.offset, outcome: noun.outcome, form: "noun" }
  }
  // "Meddelelserne til efterretning": the verb is left out.
  const before = clause[clause.length - 1]
  if ((word.lower === "efterretning" || word.lower === "orientering") && before?.lower === "til" && !has(clause, "tage")) {
    if (word.lower === "orientering" && clause.length > 3) return null
    return { ...plain, start: before.start, outcome: "noted", form: "passive" }
  }
  return null
}

/** Outcomes that ordinary sentences speak of too; they count only of the case itself. */
const everyday: ReadonlySet<Outcome> = new Set<Outcome>(["postponed", "withdrawn", "referred", "sent-to-consultation", "discussed"])

const inTitle = (head: string, title: string | null): boolean =>
  head.length > 4 && (title ?? "").toLowerCase().includes(head.slice(0, Math.max(5, head.length - 3)))

/** Whether an outcome said of this subject can be the item's own, or must be kept for {@link Finding.subject} to decide. */
const counts = (candidate: Candidate, subject: Subject, word: Word, context: OutcomeContext): boolean => {
  const kind: SubjectKind = subject.kind
  if (kind === "meeting") return false
  if (kind === "nothing" || kind === "body" || kind === "motion" || kind === "proposal" || kind === "item") return true
  if (candidate.outcome === "elected") return kind !== "other-body"
  if (kind === "case" || kind === "part") return candidate.form !== "active" || intransitive.has(word.lower)
  if (kind === "members") return candidate.form === "active" && !candidate.negated && candidate.outcome !== "withdrawn"
  if (candidate.outcome === "withdrawn" && word.lower === "trak") return true
  if (kind === "person" && candidate.form === "participle" && candidate.outcome === "approved") return true
  if (kind === "person" && candidate.form === "passive" && candidate.outcome === "recommended") return true
  if (kind !== "open") return false
  if (candidate.form === "noun")
    return candidate.start <= word.start && candidate.outcome === "endorsed" && /^(?:fuld|stor|bred)$/.test(subject.head)
  if (candidate.form === "active") return intransitive.has(word.lower) && inTitle(subject.head, context.title)
  if (/^(?:de|han|hun|den|som|hvad)$/.test(subject.head)) return false
  return !everyday.has(candidate.outcome) || inTitle(subject.head, context.title)
}

/** A deciding body that joins a recommendation has adopted it; an advisory one has given its opinion. */
const adopted = (candidate: Candidate, sentence: Sentence, at: number): Outcome => {
  const word = sentence.words[at] as Word
  if (candidate.outcome !== "endorsed" || !word.lower.startsWith("tilslut")) return candidate.outcome
  const { body, title } = sentence.context
  if (/høring/i.test(title ?? "") || advisoryBody.test(body ?? "")) return "endorsed"
  const rest = sentence.words.slice(at + 1, at + 6)
  const bare = rest.length === 0 && skipLeading(sentence.words) === at
  return bare || rest.some((one) => /indstilling/.test(one.lower) || one.lower === "at") ? "approved" : "endorsed"
}

const opensOwnClause = (sentence: Sentence, at: number): boolean => {
  const rest = sentence.words.slice(at, at + 8)
  const start = skipLeading(rest)
  if (start > 0 && auxiliaries.has(rest[start]?.lower ?? "")) return true
  const { kind } = classifyNoun(rest, start, sentence.context)
  return kind === "body" || kind === "case" || kind === "part" || kind === "item" || kind === "motion" || rest[start]?.lower === "der"
}

/**
 * Reads the outcome words of one sentence that stand in a main clause.
 *
 * @param sentence - the sentence; asides blanked
 * @returns the findings in order; those of motions and other items too, told apart by their subject
 * @example
 * findingsIn("Punkt 9 udgår.", { start: 0, end: 14 }, { body: null, title: null })[0]?.subject.kind // "item"
 */
const findingsOf = (sentence: Sentence): Finding[] => {
  const { words, context } = sentence
  const found: Finding[] = []
  let clause: Word[] = []
  let subordinate = openingClauses.has(words[0]?.lower ?? "")
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
        (subordinators.has(opener.lower) || (clauseOpeners.has(opener.lower) && !(joined && opener.lower === "for")))
      ) {
        subordinate = true
        that = opener.lower === "at"
        // The opener itself must not open a second time.
        at += joined ? 2 : 1
        continue
      }
      const wasSubordinate = subordinate
      subordinate = false
      if (
        done ||
        (joined && opensOwnClause(sentence, at + 1)) ||
        lower === ";" ||
        (joined && !wasSubordinate && report && opensOwnClause(sentence, at + 1))
      ) {
        coordinated = false
        consequence = next?.lower === "hvorfor"
        renew()
      }
      clause.push(word)
      continue
    }
    if (lower === ":") {
      const { kind } = classifyNoun(clause, skipLeading(clause), context)
      if (clause.length > 0 && (kind === "party" || kind === "other-body" || kind === "person")) return found
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
      const next = words[at + 1]?.lower === "ikke" ? words[at + 2] : words[at + 1]
      if (!isInfinitive(next)) {
        subordinate = true
        that = true
      } else if (!(has(clause, "ikke") && clause.some((one) => wishes.has(one.lower))))
        skipped = words[at + 1]?.lower === "ikke" ? at + 2 : at + 1
      continue
    }
    if (done) {
      if ((lower === "og" || lower === "men") && !/^\d/.test(words[at + 1]?.text ?? "")) {
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
      if (reportVerbs.has(lower) && words[at + 1]?.lower !== "ikke") {
        const { kind } = subjectOf(clause, [], context)
        if (kind !== "body" && kind !== "nothing" && kind !== "case") report = true
      }
      clause.push(word)
      continue
    }
    const finding = judge(sentence, clause, at, candidate, carried)
    clause.push(word)
    if (finding === "not-here") continue
    done = true
    if (finding === null) {
      carried = subjectOf(clause.slice(0, -1), [], context)
      continue
    }
    found.push({ ...finding, coordinated, consequence })
    carried = finding.subject
    coordinated = false
    consequence = false
  }
  return found
}

/** "godkendte punkt 1 og 2", "godkendt for så vidt angår pkt. 1" */
const ofPoints = (words: readonly Word[], at: number): boolean => {
  for (let index = at + 1; index <= at + 8; index += 1) {
    const word = words[index]
    if (word === undefined || /^(?:[,;:]|at|idet|med|og)$/.test(word.lower)) return false
    if (
      /^(?:punkt|punkter|punkterne|pkt|delpunkt|ansøgning|forslag|model)$/.test(word.lower) &&
      /^\d+$/.test(words[index + 1]?.lower ?? "")
    )
      return true
  }
  return false
}

const judge = (
  sentence: Sentence,
  clause: readonly Word[],
  at: number,
  candidate: Candidate,
  carried: Subject | null,
): Omit<Finding, "coordinated" | "consequence"> | null | "not-here" => {
  const word = sentence.words[at] as Word
  const next = sentence.words[at + 1]
  if (isAttribute(clause[clause.length - 1], word, next, candidate.form)) return "not-here"
  if (candidate.form === "participle" && candidate.outcome !== "elected" && agentIsOther(sentence.words, at)) return "not-here"
  if (candidate.form === "infinitive") {
    const modal = lastIndex(clause, (one) => modals.has(one.lower))
    if (modal < 0 || (!/^k/.test(clause[modal]?.lower ?? "") && !has(clause, "ikke"))) return "not-here"
  } else {
    // "ønsker flere oplysninger og udsætter sagen": the wish ends before a finite verb of its own.
    const from = candidate.form === "active" ? lastIndex(clause, (one) => one.lower === "og") : -1
    const wish = lastIndex(clause, (one) => wishes.has(one.lower) && clause.indexOf(one) > from)
    const refusing = has(clause.slice(wish + 1), "ikke") || (candidate.outcome === "rejected" && clause[wish]?.lower === "må")
    if (wish >= 0 && !refusing) return "not-here"
  }
  if (isBackground(sentence, clause, word)) return null
  const negated = negate(candidate, sentence, clause, at)
  if (negated === null) return null
  const bare = skipLeading(clause) >= clause.length
  // A participle has its subject before it, or between it and its auxiliary: "Efter drøftelse godkendt".
  const after =
    candidate.form === "participle" || candidate.form === "infinitive" || candidate.form === "noun"
      ? []
      : sentence.words.slice(at + 1, at + 10)
  const subject = bare && carried !== null ? carried : subjectOf(clause, after, sentence.context)
  if (!counts(negated, subject, word, sentence.context)) return null
  const outcome = subject.kind === "person" && negated.outcome === "approved" ? "elected" : adopted(negated, sentence, at)
  const points = subject.kind === "part" || ofPoints(sentence.words, at)
  return { outcome, start: negated.start, end: negated.end, subject, negated: negated.negated, points, vague: negated.vague }
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
