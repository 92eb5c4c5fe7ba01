/** Weighs an outcome word against what it is said of. */
import { advisoryBody, topicNoun } from "../lexicon/outcomes.ts"
import type { Outcome } from "../schema.ts"
import type { Candidate, Sentence } from "./candidate.ts"
import { appoints } from "./election.ts"
import { lowerAt, type Word } from "./sentence.ts"
import { type OutcomeContext, type Subject, skipLeading } from "./subject.ts"

/** Outcomes that ordinary sentences speak of too; they count only of the case itself. */
const everyday: ReadonlySet<Outcome> = new Set<Outcome>(["postponed", "withdrawn", "referred", "sent-to-consultation", "discussed"])
/** Active verbs whose subject is the case: "Punktet udgår". */
const intransitive: ReadonlySet<string> = new Set(["udgår", "udgik", "bortfalder", "bortfaldt", "falder", "faldt", "overgår", "overgik"])
const pronouns: ReadonlySet<string> = new Set(["de", "han", "hun", "den", "som", "hvad"])
const wholehearted: ReadonlySet<string> = new Set(["fuld", "stor", "bred"])
const hearing = /høring/i

const inTitle = (head: string, title: string | null): boolean =>
  head.length > 4 && (title ?? "").toLowerCase().includes(head.slice(0, Math.max(5, head.length - 3)))

const countsOfOthers = (candidate: Candidate, { kind, head }: Subject, word: Word, context: OutcomeContext): boolean => {
  if (kind === "members") return candidate.form === "active" && !candidate.negated && candidate.outcome !== "withdrawn"
  if (candidate.outcome === "withdrawn" && word.lower === "trak") return true
  if (kind === "person") {
    return candidate.form === "participle"
      ? candidate.outcome === "approved"
      : candidate.form === "passive" && candidate.outcome === "recommended"
  }
  if (kind !== "open") return false
  if (candidate.form === "noun") return candidate.outcome === "endorsed" && wholehearted.has(head)
  if (candidate.form === "active") return intransitive.has(word.lower) && inTitle(head, context.title)
  if (candidate.outcome === "discussed" && topicNoun.test(head)) return true
  // "Skitserne sendes i høring": whatever is sent is the case
  if (candidate.outcome === "sent-to-consultation" && candidate.form === "passive") return !pronouns.has(head)
  return !pronouns.has(head) && (!everyday.has(candidate.outcome) || inTitle(head, context.title))
}

/**
 * Whether an outcome said of this subject can be the item's own, or one that is told apart later (motions, other items).
 *
 * @param candidate - the outcome word
 * @param subject - what it is said of
 * @param word - the word itself
 * @param context - the body that decides and the title of the item
 * @returns false for reservations, reports and stories
 * @example
 * counts(candidate, { kind: "party", head: "" }, word, context) // false
 */
export const counts = (candidate: Candidate, subject: Subject, word: Word, context: OutcomeContext): boolean => {
  switch (subject.kind) {
    case "meeting":
      return false
    case "nothing":
    case "body":
    case "motion":
    case "proposal":
    case "item":
      return true
    case "case":
    case "part":
      return candidate.outcome === "elected" || candidate.form !== "active" || intransitive.has(word.lower)
    case "other-body":
      return candidate.outcome === "withdrawn" && word.lower === "trak"
    default:
      return candidate.outcome === "elected" || countsOfOthers(candidate, subject, word, context)
  }
}

/**
 * What joining a proposal means: a deciding body that joins a recommendation has adopted it, an advisory one has given its opinion.
 *
 * @param candidate - the outcome word
 * @param sentence - its sentence
 * @param at - its index in the sentence
 * @returns the outcome
 * @example
 * weigh(candidate, sentence, 1) // "approved" for "Udvalget tilsluttede sig indstillingen"
 */
export const weigh = (candidate: Candidate, sentence: Sentence, at: number): Outcome => {
  if (candidate.outcome === "approved" && appoints(sentence.words.slice(at + 1), sentence.context.title)) return "elected"
  if (candidate.outcome !== "endorsed" || !lowerAt(sentence.words, at).startsWith("tilslut")) return candidate.outcome
  const { body, title } = sentence.context
  if (hearing.test(title ?? "") || advisoryBody.test(body ?? "")) return "endorsed"
  const rest = sentence.words.slice(at + 1, at + 6)
  const bare = (rest.length === 0 || lowerAt(rest, 0) === ",") && skipLeading(sentence.words) === at
  return bare || rest.some((one) => one.lower.startsWith("indstilling") || one.lower === "at") ? "approved" : "endorsed"
}
