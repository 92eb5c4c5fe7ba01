import type { Minutes } from "../../ast/schema.ts"
import { isUpper } from "../../ast/values/characters.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { nameKey } from "../names.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const closing = ")".charCodeAt(0)
/** The longest name that can stand in front of it. */
const longestName = 60

interface Member {
  name: string
  party: string
  words: number
  key: string
}

const blanks = /\s+/
const lastWord = (words: readonly string[]): string => (words.at(-1) ?? "").toLowerCase()

/** The participants with a party, by the last word of their names. */
const membersByLastWord = ({ participants }: Minutes): ReadonlyMap<string, Member[]> => {
  const members = new Map<string, Member[]>()
  for (const { name, party } of participants) {
    const words = name.split(blanks)
    if (party === null || words.length < 2) continue
    const member = { name, party, words: words.length, key: nameKey(name) }
    const others = members.get(lastWord(words))
    if (others === undefined) members.set(lastWord(words), [member])
    else others.push(member)
  }
  return members
}

/** The words of the last stretch without a comma or a parenthesis. */
const wordsBefore = (text: string): string[] => (text.split(/[,;:()]/).at(-1) ?? "").trim().split(blanks)

function* check(context: LintContext, say: Say<"party-change">): Iterable<Finding> {
  const { text, range, minutes } = context
  if (!minutes.participants.some(({ party }) => party !== null)) return
  const members = membersByLastWord(minutes)
  for (const at of placesOf(context, "(")) {
    // "(A)": the party behind a name
    if (text.charCodeAt(at + 2) !== closing || !isUpper(text.charCodeAt(at + 1))) continue
    const party = text.charAt(at + 1)
    const words = wordsBefore(text.slice(Math.max(range.start, at - longestName), at))
    const named = members.get(lastWord(words))?.filter((one) => nameKey(words.slice(-one.words).join(" ")) === one.key) ?? []
    const [member] = named
    if (member === undefined || named.some((one) => one.party === party)) continue
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
