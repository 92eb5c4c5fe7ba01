import type { AgendaItem } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { headingSpan } from "../items.ts"
import type { Say } from "../wording/index.ts"

/** Less text is said of many an item: "Beslutning: Godkendt." */
const shortestText = 200

/** What stands under the heading of an item, without the lines of its number and case. */
const contentOf = ({ sections, span }: AgendaItem, text: string): string => {
  const start = sections[0]?.span.start.offset ?? span.end.offset
  return span.end.offset - start < shortestText ? "" : text.slice(start, span.end.offset).trim()
}

function* check(context: LintContext, say: Say<"repeated-item">): Iterable<Finding> {
  const seen = new Map<string, string>()
  for (const item of context.minutes.agendaItems) {
    const content = contentOf(item, context.text)
    if (content === "") continue
    const first = seen.get(content)
    if (first === undefined) seen.set(content, item.number)
    else yield { span: headingSpan(context, item), message: say.repeated(item.number, first) }
  }
}

/** An item that stands in the minutes twice. */
export const repeatedItem = defineRule({
  id: "REF024",
  slug: "repeated-item",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds an item that holds the very text of an earlier one, whatever its number and title. Items of a few words are left alone.",
    why: "A page that was copied or converted twice hides that another item is missing, and makes one decision two.",
    remedy: "Take the second copy out, or put in the text that belongs there.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt, og lygten kan ikke længere repareres, fordi ingen laver dens pærer. Havnefogeden har fået pris på en ny lygte med lysdioder, som kan ses fra bøjen ved indsejlingen, også når det er tåget, og som kan fjernstyres fra kontoret.

Beslutning

Godkendt.

Punkt 2: Nyt havnekontor

Sagsfremstilling

Havnekontoret har stået tomt siden branden, og havnefogeden arbejder i en skurvogn ved slæbestedet imens.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt, og lygten kan ikke længere repareres, fordi ingen laver dens pærer. Havnefogeden har fået pris på en ny lygte med lysdioder, som kan ses fra bøjen ved indsejlingen, også når det er tåget, og som kan fjernstyres fra kontoret.

Beslutning

Godkendt.

⟦Punkt 2: Nyt havnekontor⟧

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt, og lygten kan ikke længere repareres, fordi ingen laver dens pærer. Havnefogeden har fået pris på en ny lygte med lysdioder, som kan ses fra bøjen ved indsejlingen, også når det er tåget, og som kan fjernstyres fra kontoret.

Beslutning

Godkendt.
`,
  },
  check,
})
