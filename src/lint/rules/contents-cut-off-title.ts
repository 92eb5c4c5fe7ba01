import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

function* check(context: LintContext, say: Say<"contents-cut-off-title">): Iterable<Finding> {
  for (const { entry, item } of context.contents().cutOff) {
    yield { span: trimmedSpan(context, entry.span), message: say.cutOff(entry.title, item.number, item.title) }
  }
}

/** A title that the contents cut off. */
export const contentsCutOffTitle = defineRule({
  id: "REF022",
  slug: "contents-cut-off-title",
  severity: "hint",
  group: "contents",
  profiles: ["strict"],
  docs: {
    what: "Finds entries of the contents that hold only the beginning of the title of their item.",
    why: "Some systems cut long titles off, often in the middle of a word; what tells two cases apart tends to stand at the end.",
    remedy: "Write a shorter title, or generate the contents with the whole one.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Indholdsfortegnelse

Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpladser.....	3

Punkt 1: Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpladser

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Indholdsfortegnelse

⟦Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpl.....	3⟧

Punkt 1: Takster for gæstesejlere i sæsonen 2021 og 2022 samt for vinterpladser

Beslutning

Godkendt.
`,
  },
  check,
})
