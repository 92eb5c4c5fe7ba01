import type { Edit } from "../../diagnostics/diagnostic.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"no-break-space">): Iterable<Finding> {
  const edits = placesOf(context, "\u00A0").map((at): Edit => ({ start: at, end: at + 1, text: " " }))
  const [first] = edits
  if (first === undefined) return
  yield { span: spanOf(context, first.start, first.end), message: say.blanks(edits.length), fix: { safety: "safe", edits } }
}

/** Blanks that do not break a line. */
export const noBreakSpace = defineRule({
  id: "REF049",
  slug: "no-break-space",
  severity: "hint",
  group: "text",
  profiles: ["strict"],
  fixable: "safe",
  docs: {
    what: "Finds no-break spaces, which web pages and word processors leave behind; told once a meeting, at the first.",
    why: "Two words with such a blank between them are not found by a search for them.",
    remedy: "Put an ordinary blank there.",
    good: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGodkendt med § 3.\n",
    bad: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGodkendt med §⟦\u00A0⟧3 og §\u00A04.\n",
  },
  check,
})
