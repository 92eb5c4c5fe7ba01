import { absenceLabels, substituteLabels } from "../lexicon/people.ts"
import { readLimit } from "./absence-predicate.ts"
import { oneLine } from "./characters.ts"
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
const ofBody = lettered(String.raw`^ (?:i|på|ved|til) (?:\p{Lu}|\p{Ll}*(?:møde|udvalg|råd|bestyrelse|nævn))`)
const leadingBullet = /^[•·▪◦●*–—-] ?/u
const longestFirst: readonly [string, "excused" | "absent"][] = [...absenceLabels].sort(([one], [other]) => other.length - one.length)

const folded = (text: string): string => oneLine(text).replace(/ ?\/ ?/g, "/")

const letterFirst = lettered(String.raw`^\p{L}`)

const labelBefore = (head: string): { status: "excused" | "absent" | "partial"; note: string | null } | null => {
  const key = head.toLowerCase()
  const exact = absenceLabels.get(key)
  if (exact !== undefined) return { status: exact, note: null }
  const found = longestFirst.find(([label]) => key.startsWith(label) && !letterFirst.test(key.slice(label.length)))
  if (found === undefined) return null
  const [label, status] = found
  const tail = head.slice(label.length)
  const words = tail.replace(/^[ ,(–—-]+/, "").replace(/\)$/, "")
  const limit = readLimit(words)
  if (limit !== null) return { status: "partial", note: limit }
  if (isName(words)) return null
  return ofBody.test(tail) || /^ ?(?:den |d\.|[-–—,(])/iu.test(tail) ? { status, note: null } : null
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
    const head = folded(body.slice(0, colon))
    const key = head.toLowerCase()
    const rest = body.slice(colon + 1)
    if (unable.has(key)) return { kind: "absence", status: "partial", note: head, rest, sure: true }
    const found = labelBefore(head)
    if (found !== null) return { kind: "absence", ...found, rest, sure: true }
    if (substituteLabels.has(key)) return { kind: "substitute", instead: null, rest }
    const [word, of] = [key.split(" ")[0] ?? "", key.indexOf(" for ")]
    if (substituteLabels.has(word) && of > 0) return { kind: "substitute", instead: head.slice(of + " for ".length), rest }
  }
  const line = body.split("\n", 1)[0] ?? ""
  const key = folded(line).toLowerCase()
  const whole = absenceLabels.get(key)
  if (whole !== undefined && bareLabel.test(key))
    return { kind: "absence", status: whole, note: null, rest: body.slice(line.length), sure: true }
  const loose = looseLabel.exec(body)
  if (loose === null) return null
  const status = absenceLabels.get((loose[1] ?? "").toLowerCase().replace("tilstede", "til stede")) ?? "absent"
  return { kind: "absence", status, note: null, rest: body.slice(loose[0].length), sure: false }
}
