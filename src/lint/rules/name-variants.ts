import type { Span } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { distance } from "../distance.ts"
import { nameKey } from "../names.ts"
import { listsMembers } from "../people.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Shorter names have too many neighbours: Ane Bak, Arne Bak. */
const shortestName = 10
/** Letters by which the two spellings can differ. */
const mostSlips = 2
/** Names with the same first or last word that one name is compared with: keeps the work linear. */
const mostNeighbours = 50

interface Named {
  name: string
  key: string
  words: readonly string[]
  span: Span
}

/** Somebody as the minutes name them. */
type Person = Pick<Named, "name" | "span">

/** The names as they come; those under items are told by absentee-not-participant where the members are listed. */
const namesIn = (context: LintContext): Person[] => {
  const { participants, agendaItems } = context.minutes
  const own = agendaItems.flatMap(({ absentees }) => absentees)
  const others = agendaItems.flatMap(({ treatments }) => treatments.flatMap(({ absentees }) => absentees))
  if (own.length + others.length === 0) return []
  return [...participants, ...(own.length > 0 && listsMembers(context) ? [] : own), ...others]
}

/** Whether one word of several differs, by a letter or two: "Axel Strandby", "Aksel Strandby". */
const isSlip = (one: Named, other: Named): boolean =>
  one.words.length === other.words.length &&
  one.words.length > 1 &&
  one.words.filter((word, at) => word !== other.words[at]).length === 1 &&
  distance(one.key, other.key, mostSlips) <= mostSlips

function* check(context: LintContext, say: Say<"name-variants">): Iterable<Finding> {
  const seen = new Set<string>()
  const neighbours = new Map<string, Named[]>()
  for (const { name, span } of namesIn(context)) {
    if (seen.has(name)) continue
    seen.add(name)
    const one: Named = { name, key: nameKey(name), words: name.toLowerCase().split(/[\s-]+/), span }
    if (one.key.length < shortestName) continue
    const near = [`first ${one.words[0]}`, `last ${one.words.at(-1)}`].map((word) => {
      const group = neighbours.get(word) ?? []
      neighbours.set(word, group)
      return group
    })
    const other = near.flat().find((candidate) => isSlip(one, candidate))
    if (other !== undefined) yield { span: trimmedSpan(context, one.span), message: say.variants(one.name, other.name) }
    for (const group of near) if (group.length < mostNeighbours) group.push(one)
  }
}

/** One person spelt in two ways. */
export const nameVariants = defineRule({
  id: "REF033",
  slug: "name-variants",
  severity: "hint",
  group: "people",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds names of absent people, in items and in the history of cases, that differ from another name of the minutes by a letter or two in one word. It is a hint: they may be two people.",
    why: "A search for the one spelling does not find the other, and lists of attendance count two people.",
    remedy: "Spell the name alike everywhere, if it is the same person.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: Aksel Strandby

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Afbud: Aksel Strandby
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: Aksel Strandby

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Afbud: ⟦Axel Strandby⟧
`,
  },
  check,
})
