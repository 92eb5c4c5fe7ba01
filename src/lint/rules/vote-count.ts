import type { VoteEvent } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { listsMembers } from "../people.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

const cast = ({ counts }: VoteEvent): number => counts.reduce((sum, { count }) => sum + (count ?? 0), 0)

/** A list letter can stand for several members, a name for one. */
const areNames = (voters: readonly string[]): boolean => voters.length > 0 && voters.every((voter) => /\p{L}\p{L}[^,]*\s\p{L}/u.test(voter))

function* check(context: LintContext, say: Say<"vote-count">): Iterable<Finding> {
  const { participants, agendaItems } = context.minutes
  const ballots = agendaItems.flatMap(({ votes }) => votes)
  if (ballots.length === 0) return
  const members = listsMembers(context) ? participants.length : Number.POSITIVE_INFINITY
  for (const ballot of ballots) {
    const span = trimmedSpan(context, ballot.span)
    if (cast(ballot) > members) yield { span, message: say.tooMany(cast(ballot), members) }
    for (const { count, voters } of ballot.counts) {
      if (count !== null && areNames(voters) && voters.length !== count) yield { span, message: say.names(count, voters.length) }
    }
  }
}

/** Votes that cannot have been cast. */
export const voteCount = defineRule({
  id: "REF043",
  slug: "vote-count",
  severity: "warning",
  group: "decisions",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds ballots with more votes than the head lists members, and counts that differ from the number of the names behind them.",
    why: "A ballot that cannot be counted again does not prove that the motion was carried.",
    remedy: "Count again and correct the numbers or the names.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby (A), Rikke Toft Nørregaard (V), Yusuf Demirci (F)

Punkt 1: Ny molefyring

Beslutning

For stemte 2 (Aksel Strandby, Yusuf Demirci), imod stemte 1 (Rikke Toft Nørregaard). Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby (A), Rikke Toft Nørregaard (V), Yusuf Demirci (F)

Punkt 1: Ny molefyring

Beslutning

⟦For stemte 3 (A og F), imod stemte 1 (V).⟧ Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

⟦For stemte 1 (Aksel Strandby, Yusuf Demirci), imod stemte 1 (Rikke Toft Nørregaard).⟧ Godkendt.
`,
  },
  check,
})
