import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { sameName } from "../names.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Items with a list of absent people that show that the body lists them item by item. */
const fewestItems = 2
/** More are no body that meets. */
const mostMembers = 500

function* check(context: LintContext, say: Say<"excused-but-silent">): Iterable<Finding> {
  const { participants, agendaItems } = context.minutes
  const away = participants.filter(({ status }) => status !== "present")
  if (away.length === 0 || participants.length > mostMembers) return
  const listing = agendaItems.filter(({ absentees }) => absentees.some(({ status }) => status !== "partial"))
  if (listing.length < fewestItems || listing.length * 2 < agendaItems.length) return
  const names = [...new Set(listing.flatMap(({ absentees }) => absentees.map(({ name }) => name)))]
  // somebody who is listed must be known by this name at all
  if (!away.some((person) => names.some((name) => sameName(name, person.name)))) return
  for (const { name, span } of away) {
    if (!names.some((other) => sameName(name, other))) yield { span: trimmedSpan(context, span), message: say.silent(name, listing.length) }
  }
}

/** Somebody excused in the head and absent from no item. */
export const excusedButSilent = defineRule({
  id: "REF032",
  slug: "excused-but-silent",
  severity: "hint",
  group: "people",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds people whom the head marks as excused or absent but whom no item lists, in minutes that list the absent people item by item and list others of them.",
    why: "Either the mark in the head is left over, or the lists under the items lack a name.",
    remedy: "Add the name under the items, or take the mark out of the head.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci (Afbud), Gerda Havmand (Afbud)

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: Yusuf Demirci, Gerda Havmand

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Afbud: Yusuf Demirci
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci (Afbud), ⟦Gerda Havmand⟧ (Afbud)

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: Yusuf Demirci

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.

Afbud: Yusuf Demirci
`,
  },
  check,
})
