import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { saysAttached } from "../words.ts"

/** What all the phrases hold, as it is searched for. */
const stems = ["edlagt", "edlæg", "edhæft"]

function* check(context: LintContext, say: Say<"missing-attachment">): Iterable<Finding> {
  const { agendaItems } = context.minutes
  // where no item lists attachments they stand outside the document
  if (!agendaItems.some(({ attachments }) => attachments.length > 0)) return
  const listing = new Set(context.sections().flatMap(({ item, section }) => (section.kind === "attachments" ? [item] : [])))
  for (const item of agendaItems) {
    const { attachments, number, span } = item
    if (attachments.length > 0 || listing.has(item)) continue
    const start = span.start.offset
    const text = context.text.slice(start, span.end.offset)
    const found = stems.some((stem) => text.includes(stem)) ? saysAttached.exec(text) : null
    if (found === null) continue
    yield { span: spanOf(context, start + found.index, start + found.index + found[0].length), message: say.missing(number, found[0]) }
  }
}

/** Something said to be attached and not listed. */
export const missingAttachment = defineRule({
  id: "REF045",
  slug: "missing-attachment",
  severity: "hint",
  group: "attachments",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds items that say that something is attached (»er vedlagt som bilag«) and list no attachment, where other items of the minutes do.",
    why: "Who reads the case looks for a paper that is not there.",
    remedy: "Attach the paper and list it, or correct the sentence.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Tegningen er vedlagt som bilag.

Beslutning

Godkendt.

Bilag

Tegning af lygten
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Tegningen er vedlagt som bilag.

Beslutning

Godkendt.

Bilag

Tegning af lygten

Punkt 2: Takster for gæstesejlere

Sagsfremstilling

Taksterne ⟦er vedlagt som bilag⟧.

Beslutning

Godkendt.
`,
  },
  check,
})
