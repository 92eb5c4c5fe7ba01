import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { letters, linesIn, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Shorter lines are numbers and marks. */
const shortestTitle = 5

function* check(context: LintContext, say: Say<"attachment-twice">): Iterable<Finding> {
  for (const { section } of context.sections()) {
    if (section.kind !== "attachments") continue
    const seen = new Set<string>()
    for (const { text, start, end } of linesIn(context, section.span.start.offset, section.span.end.offset)) {
      const key = letters(text)
      if (key.length >= shortestTitle && seen.has(key)) yield { span: spanOf(context, start, end), message: say.twice(text) }
      seen.add(key)
    }
  }
}

/** An attachment that a list holds twice. */
export const attachmentTwice = defineRule({
  id: "REF046",
  slug: "attachment-twice",
  severity: "hint",
  group: "attachments",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds attachments that stand twice in one list. Lists before and after the text of an item may hold the same ones.",
    why: "Two papers with one title cannot be told apart; mostly the same one was attached twice, or one has the wrong title.",
    remedy: "Take one of the two out, or give it the title that it has.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Bilag

Tegning af lygten
Overslag
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Bilag

Tegning af lygten
Overslag
⟦Tegning af lygten⟧
`,
  },
  check,
})
