import { isUpper } from "../../ast/values/characters.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { nameKey } from "../names.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const closing = ")".charCodeAt(0)
/** The longest name that can stand in front of it. */
const longestName = 60
const mostWords = 5

/** The words of the last stretch without a comma or a parenthesis. */
const lastWords = (text: string): string[] => (text.split(/[,;:()]/).at(-1) ?? "").split(/\s+/).filter((word) => word !== "")

/** The participant whose whole name stands at the end of the words. */
const namedBy = (words: readonly string[], parties: ReadonlyMap<string, Member>): Member | undefined => {
  for (let from = Math.max(0, words.length - mostWords); from < words.length - 1; from++) {
    const member = parties.get(nameKey(words.slice(from).join(" ")))
    if (member !== undefined) return member
  }
  return undefined
}

interface Member {
  name: string
  party: string
}

function* check(context: LintContext, say: Say<"party-change">): Iterable<Finding> {
  const parties = new Map<string, Member>()
  for (const { name, party } of context.minutes.participants) if (party !== null) parties.set(nameKey(name), { name, party })
  if (parties.size === 0) return
  const { text } = context
  for (const at of placesOf(context, "(")) {
    // "(A)": the party behind a name
    if (text.charCodeAt(at + 2) !== closing || !isUpper(text.charCodeAt(at + 1))) continue
    const party = text.charAt(at + 1)
    const member = namedBy(lastWords(text.slice(Math.max(context.range.start, at - longestName), at)), parties)
    if (member === undefined || member.party === party) continue
    yield { span: spanOf(context, at, at + 3), message: say.changed(member.name, member.party, party) }
  }
}

/** A member with another party letter than in the head. */
export const partyChange = defineRule({
  id: "REF034",
  slug: "party-change",
  severity: "warning",
  group: "people",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds the full name of a participant followed by another party letter than the head gives.",
    why: "Votes and reservations are counted by party; with the wrong letter they count for another one.",
    remedy: "Correct the letter that is wrong. Where the member changed party during the meeting, say so in the text.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby (A), Rikke Toft Nørregaard (V), Yusuf Demirci (F)

Punkt 1: Ny molefyring

Beslutning

Godkendt, idet Rikke Toft Nørregaard (V) tog forbehold.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby (A), Rikke Toft Nørregaard (V), Yusuf Demirci (F)

Punkt 1: Ny molefyring

Beslutning

Godkendt, idet Rikke Toft Nørregaard ⟦(C)⟧ tog forbehold.
`,
  },
  check,
})
