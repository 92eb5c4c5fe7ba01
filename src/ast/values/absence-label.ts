import { absenceLabels, substituteLabels } from "../lexicon/people.ts"
import { readLimit } from "./absence-predicate.ts"
import { lettered } from "./lettered.ts"
import { isName } from "./person-name.ts"

/** A label of absence at the start of a text, and what stands after it. */
export type AbsenceLabel =
  /** `sure` where a colon marks the label; without one the value must be names and nothing else. */
  | { kind: "absence"; status: "excused" | "absent" | "partial"; note: string | null; rest: string; sure: boolean }
  /** `instead`: "Stedfortræder for <navn>:". */
  | { kind: "substitute"; instead: string | null; rest: string }

const longestLabel = 160
const unable: ReadonlySet<string> = new Set(["inhabil", "inhabile"])
const bareLabel = /^(?:afbud|fravær|ikke|forfald|lovligt forfald)/u
const looseLabel = lettered(
  String.raw`^(afbud fra|afbud|fraværende|ikke til ?stede|ikke mødt|forfald)(?:\s+(?:er|var))?(?:\s*[-–—]\s+|\s+|(?=\p{Lu}\p{Ll}))(?=\p{Lu}|[a-zæøå]{4,}\s\p{Lu})`,
  "i",
)
const limitedTo = /^\s*(?:(?:i|på|ved|til|den|d\.)\s|[-–—,(])/iu
const ofBody = lettered(String.raw`^\s*(?:i|på|ved|til)\s+(?:\p{Lu}|\p{Ll}*(?:møde|udvalg|råd|bestyrelse|nævn))`)
const leadingBullet = /^\s*(?:[•·▪◦●*–—-]\s*)?/u
const longestFirst: readonly [string, "excused" | "absent"][] = [...absenceLabels].sort(([one], [other]) => other.length - one.length)

const fold = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s?\/\s?/g, "/")
    .trim()
    .toLowerCase()

const letterFirst = lettered(String.raw`^\p{L}`)

const labelBefore = (head: string): { status: "excused" | "absent" | "partial"; note: string | null } | null => {
  const key = fold(head)
  const exact = absenceLabels.get(key)
  if (exact !== undefined) return { status: exact, note: null }
  const found = longestFirst.find(([label]) => key.startsWith(label) && !letterFirst.test(key.slice(label.length)))
  if (found === undefined) return null
  const [label, status] = found
  const tail = head.replace(/\s+/g, " ").trim().slice(label.length)
  const limit = readLimit(tail)
  if (limit !== null) return { status: "partial", note: limit }
  if (!limitedTo.test(tail) || isName(tail.replace(/^[\s,(–—-]+/, ""))) return null
  return ofBody.test(tail) || /^\s*(?:den\s|d\.|[-–—,(])/iu.test(tail) ? { status, note: null } : null
}

/**
 * Finds a label of absence at the start of a text: "Afbud:", "Fraværende i Seniorrådet den 3. maj 2021:", "Stedfortræder for Ida Holm:".
 *
 * @param text - a line, or a label with its wrapped list
 * @returns the label and the text after it, or null where none stands there
 * @example
 * readLabel("Afbud: Ida Holm") // status "excused", rest " Ida Holm"
 */
export const readLabel = (text: string): AbsenceLabel | null => {
  const body = text.replace(leadingBullet, "")
  const colon = body.indexOf(":")
  if (colon > 0 && colon <= longestLabel) {
    const head = body.slice(0, colon)
    const rest = body.slice(colon + 1)
    if (unable.has(fold(head))) return { kind: "absence", status: "partial", note: head.trim(), rest, sure: true }
    const found = labelBefore(head)
    if (found !== null) return { kind: "absence", ...found, rest, sure: true }
    const key = fold(head)
    if (substituteLabels.has(key)) return { kind: "substitute", instead: null, rest }
    const [word, of] = [key.split(" ")[0] ?? "", key.indexOf(" for ")]
    if (substituteLabels.has(word) && of > 0) return { kind: "substitute", instead: head.trim().replace(/^\S+\s+for\s+/iu, ""), rest }
  }
  const line = body.split("\n", 1)[0] ?? ""
  const whole = absenceLabels.get(fold(line))
  if (whole !== undefined && bareLabel.test(fold(line)))
    return { kind: "absence", status: whole, note: null, rest: body.slice(line.length), sure: true }
  const loose = looseLabel.exec(body)
  if (loose === null) return null
  const status = absenceLabels.get(fold(loose[1] ?? "").replace("tilstede", "til stede")) ?? "absent"
  return { kind: "absence", status, note: null, rest: body.slice(loose[0].length), sure: false }
}
