import type { Absentee, AgendaItem } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { distance } from "../distance.ts"
import { nameKey, sameName } from "../names.ts"
import { listsMembers } from "../people.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Letters by which a name can differ from the one that was meant. */
const mostSlips = 2

/** Somebody away for a part only can be a guest or an official. */
const wasAway = ({ status, name }: Absentee): boolean => status !== "partial" && nameKey(name) !== ""

interface Absence {
  absentee: Absentee
  item: AgendaItem
}

function* check(context: LintContext, say: Say<"absentee-not-participant">): Iterable<Finding> {
  const { participants, agendaItems } = context.minutes
  if (!listsMembers(context)) return
  const absences = agendaItems.flatMap((item) => item.absentees.map((absentee): Absence => ({ absentee, item })))
  const substitutes = absences.flatMap(({ absentee }) => absentee.substitute ?? [])
  const known = [...participants.map(({ name }) => name), ...substitutes]
  const told = new Set(known)
  for (const { absentee, item } of absences) {
    const { name } = absentee
    if (told.has(name) || !wasAway(absentee)) continue
    told.add(name)
    if (known.some((other) => sameName(name, other))) continue
    const key = nameKey(name)
    const meant = participants.find((other) => distance(key, nameKey(other.name), mostSlips) <= mostSlips)
    yield {
      span: trimmedSpan(context, absentee.span),
      message: meant === undefined ? say.stranger(name, item.number) : say.misspelt(name, item.number, meant.name),
    }
  }
}

/** Somebody absent who never was a participant. */
export const absenteeNotParticipant = defineRule({
  id: "REF013",
  slug: "absentee-not-participant",
  severity: "warning",
  group: "people",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds people absent from an item who are not among the participants, where the text lists those. Names may differ in white space and hyphens, and leave out or shorten a name; substitutes and those who were away for a part only are left alone. Each name is told once.",
    why: "Either the name is misspelt, so that the absence counts for nobody, or a member is missing in the list.",
    remedy: "Spell the name as in the list, or add the person to it.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci (Afbud), Gerda
Havmand

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: Yusuf Demirci
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Mødedeltagere Aksel Strandby, Rikke Toft Nørregaard, Yusuf Demirci (Afbud), Gerda
Havmand

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Afbud: ⟦Yussuf Demirci⟧, ⟦Bodil Klint⟧
`,
  },
  check,
})
