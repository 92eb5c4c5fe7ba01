import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { letters, trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"unknown-heading">, { known }: { known: readonly string[] }): Iterable<Finding> {
  const allowed = new Set(known.map(letters))
  for (const { block, line, meant } of context.headingLines()) {
    if (meant === undefined && !allowed.has(letters(line))) yield { span: trimmedSpan(context, block.span), message: say.unknown(line) }
  }
}

/** A line that looks like a heading and was read as text. */
export const unknownHeading = defineRule({
  id: "REF012",
  slug: "unknown-heading",
  severity: "hint",
  group: "sections",
  profiles: ["recommended", "strict", "council"],
  options: {
    known: { type: "words", default: [], what: "Lines that are no headings, or headings that may stand as they are, as they are written." },
  },
  docs: {
    what: "Finds a short line of its own, followed by text, that was read as text though it speaks like a heading: it is made of the words of headings, comes back in several items, or stands in capitals as all headings do. Each such line is told once. Other sub-headings are left alone.",
    why: "What stands under a heading that nobody knows is filed under the heading above it: finances end up in the legal basis.",
    remedy: "Use one of the usual headings, or add yours to the lexicon or to the option `known`.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Den gamle lygte

Lygten har stået på havnemuseet siden 1994 og kan ikke bruges igen.

Økonomi

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

⟦Bæredygtighed og drift⟧

Lysdioder bruger en tiendedel af den strøm, som de gamle lamper brugte.

Økonomi

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
  },
  check,
})
