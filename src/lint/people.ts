import type { LintContext } from "./defineRule.ts"
import { linesIn } from "./text.ts"
import { peopleLabel } from "./words.ts"

/** Fewer people in a head are no list of members but, say, those who sent their excuses. */
const fewestMembers = 3
/** More are no body that meets: the reader took something else for names. */
const mostMembers = 500

/**
 * Whether the text lists the members: a label in front of them, most of them present.
 *
 * @param context - a meeting
 * @returns true where somebody who is not among the participants is a stranger
 * @example
 * if (!listsMembers(context)) return
 */
export const listsMembers = (context: LintContext): boolean => {
  const { participants } = context.minutes
  const present = participants.filter(({ status }) => status === "present").length
  if (participants.length < fewestMembers || participants.length > mostMembers || present * 2 < participants.length) return false
  const last = Math.max(...participants.map(({ span }) => span.start.offset))
  for (const { text } of linesIn(context, context.range.start, last + 1)) if (peopleLabel.test(text)) return true
  return false
}
