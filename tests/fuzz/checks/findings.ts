import { rules } from "../../../src/index.ts"
import type { Check } from "./check.ts"

const slugs: ReadonlySet<string> = new Set(rules.map(({ slug }) => slug))
const ofReader: ReadonlySet<string> = new Set(["not-minutes", "doubtful-dialect"])

/** What a message says in its own words: »NaN« may be a line of the text, and so may »NaN« NaN«. */
const ownWords = (message: string): string => message.replace(/».*«/s, "")

/** Findings are of rules that exist, say something, lie in the text, and their edits stand in order inside it. */
export const findings: Check = ({ text, findings: found }) =>
  found.flatMap(({ rule, message, span, fix }) => {
    const faults = [
      [slugs.has(rule) || ofReader.has(rule), "is of no rule"],
      [message.trim() !== "" && !/undefined|NaN|\[object/.test(ownWords(message)), "says nothing"],
      [span.start.offset <= span.end.offset && span.end.offset <= text.length, "is outside the text"],
      [
        (fix?.edits ?? []).every(({ start, end }, at, edits) => start <= end && start >= (edits[at - 1]?.end ?? 0) && end <= text.length),
        "has edits that overlap or leave the text",
      ],
    ] as const
    return faults.flatMap(([holds, fault]) => (holds ? [] : [`finding ${rule} at ${span.start.offset}–${span.end.offset} ${fault}`]))
  })
