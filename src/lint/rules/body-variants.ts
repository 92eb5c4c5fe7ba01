import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { distance } from "../distance.ts"
import { firstLine, letters } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Shorter names have too many neighbours: Byrådet, Byretten. */
const shortestBody = 12
/** Letters by which the two spellings can differ. */
const mostSlips = 2
/** More bodies than an authority has. */
const mostBodies = 200

function* check(context: LintContext, say: Say<"body-variants">): Iterable<Finding> {
  const { meeting, agendaItems } = context.minutes
  const known = new Map([[letters(meeting.body.name), meeting.body.name]])
  for (const { treatments } of agendaItems) {
    for (const { body, span } of treatments) {
      const key = letters(body)
      if (key.length < shortestBody || known.has(key) || known.size >= mostBodies) continue
      // "Børneudvalg" and "Børneudvalget" are forms of one name
      const other = [...known].find(([one]) => !one.startsWith(key) && !key.startsWith(one) && distance(one, key, mostSlips) <= mostSlips)
      known.set(key, body)
      if (other !== undefined) yield { span: firstLine(context, span), message: say.variants(body, other[1]) }
    }
  }
}

/** One body spelt in two ways. */
export const bodyVariants = defineRule({
  id: "REF041",
  slug: "body-variants",
  severity: "hint",
  group: "treatments",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds bodies in the history of cases whose names differ by a letter or two from that of another body of the minutes, white space and punctuation left out.",
    why: "The decisions of one body are filed under two names.",
    remedy: "Spell the name of the body alike everywhere.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

Fiskeri- og Fritidsudvalget, 9. juni 2020, pkt. 4:

Godkendt.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Tidligere besluttet

Fiskeri- og Fritidsudvalget, 9. juni 2020, pkt. 5:

Godkendt.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Tidligere besluttet

Fiskeri- og Fritidsudvalget, 9. juni 2020, pkt. 4:

Godkendt.

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Tidligere besluttet

⟦Fiskeri- og Friditsudvalget, 9. juni 2020, pkt. 5:⟧

Godkendt.

Beslutning

Godkendt.
`,
  },
  check,
})
