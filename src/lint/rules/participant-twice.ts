import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { nameKey } from "../names.ts"
import { spanOf, trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Between two participants stand a role, a party and a comma; a longer stretch can hold another name, a very long one is no list. */
const shortestGap = 8
const longestGap = 200
/** More are no body that meets. */
const mostPeople = 200
/** A label or a sentence, in which somebody is named again with good reason. */
const namesAgain = /[:.]|\n[ \t\r]*\n|fravær|stedet|stedfortræder|suppleant|mødte|deltog|forlod|ankom/i

interface Repeated {
  name: string
  start: number
  end: number
}

/** A name of the list that stands in a stretch of it once more: the reader takes each person once. */
const repeatedIn = (stretch: string, from: number, names: readonly string[]): Repeated | undefined => {
  if (namesAgain.test(stretch)) return undefined
  for (const name of names) {
    const at = stretch.indexOf(name)
    if (at >= 0) return { name, start: from + at, end: from + at + name.length }
  }
  return undefined
}

/** What stands between two participants. */
const gapsOf = ({ minutes: { participants } }: LintContext): { start: number; end: number }[] =>
  participants
    .map(({ span }, at) => ({ start: span.end.offset, end: participants[at + 1]?.span.start.offset ?? span.end.offset }))
    .filter(({ start, end }) => end - start >= shortestGap && end - start <= longestGap)

/** A name on a line of its own behind names in one line belongs to another list: of the absent, of the secretary. */
const isOtherList = (text: string, before: number, name: number): boolean => {
  const line = text.slice(text.lastIndexOf("\n", before - 1) + 1, before)
  return text.slice(before, name).includes("\n") && !text.slice(before, name).includes(",") && line.includes(",")
}

function* check(context: LintContext, say: Say<"participant-twice">): Iterable<Finding> {
  const { participants } = context.minutes
  const seen = new Set<string>()
  for (const { name, span } of participants) {
    const key = nameKey(name)
    if (key !== "" && seen.has(key)) yield { span: trimmedSpan(context, span), message: say.twice(name) }
    seen.add(key)
  }
  if (participants.length > mostPeople) return
  const names = participants.map(({ name }) => name).filter((name) => name.includes(" "))
  for (const { start, end } of gapsOf(context)) {
    const again = repeatedIn(context.text.slice(start, end), start, names)
    if (again === undefined || isOtherList(context.text, start, again.start)) continue
    yield { span: spanOf(context, again.start, again.end), message: say.twice(again.name) }
  }
}

/** Somebody listed twice in the head. */
export const participantTwice = defineRule({
  id: "REF017",
  slug: "participant-twice",
  severity: "warning",
  group: "header",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds people whom the head lists a second time, with the same name but for white space, hyphens and case.",
    why: "Who counts the members counts one too many, and one of the two lines may be meant to be somebody else.",
    remedy: "Take the second line out, or write the name that was meant.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, ⟦Aksel Strandby⟧, Yusuf Demirci, ⟦Rikke Toft-Nørregaard⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
