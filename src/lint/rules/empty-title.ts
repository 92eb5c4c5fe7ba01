import type { AgendaItem } from "../../ast/schema.ts"
import type { Span } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { letters, lineAround, linesIn, placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

const bareHeading = /^\s*(?:dagsorden(?:s)?)?punkt (\d{1,4}[a-zæøå]?)\s?[.:–-]?\s*$/i
const spellings = ["Punkt ", "PUNKT ", "punkt "]

/** Whether the line after a bare number begins the title of the item: "Punkt 3:" and the title under it. */
const titleFollows = (context: LintContext, item: AgendaItem, from: number): boolean => {
  const [next] = linesIn(context, from, item.span.end.offset)
  return next !== undefined && letters(item.title).startsWith(letters(next.text))
}

function* findBare(context: LintContext): Iterable<{ number: string; span: Span }> {
  const items = new Map(context.minutes.agendaItems.map((item) => [item.span.start.line, item]))
  for (const spelling of spellings) {
    for (const at of placesOf(context, spelling)) {
      const { start, end } = lineAround(context, at)
      const line = context.text.slice(start, end)
      const number = bareHeading.exec(line)?.[1]
      if (number === undefined) continue
      const span = spanOf(context, start + line.length - line.trimStart().length, start + line.trimEnd().length)
      const item = items.get(span.start.line)
      if (item === undefined || !titleFollows(context, item, end + 1)) yield { number, span }
    }
  }
}

function* check(context: LintContext, say: Say<"empty-title">): Iterable<Finding> {
  const bare = [...findBare(context)]
  // where most numbers stand alone their titles stand above them
  if (bare.length * 2 > context.minutes.agendaItems.length) return
  for (const { number, span } of bare) yield { span, message: say.empty(number) }
}

/** An item without a title. */
export const emptyTitle = defineRule({
  id: "REF023",
  slug: "empty-title",
  severity: "warning",
  group: "items",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds a line »Punkt 3:« with no title behind or under it.",
    why: "An item without a title is no item to a reader of the data: what stands under it is counted with the item above.",
    remedy: "Write the title behind the number.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

Punkt 2: Takster for gæstesejlere

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt.

⟦Punkt 2:⟧

Beslutning

Godkendt.

Punkt 3: Oprensning af sejlrenden

Beslutning

Godkendt.

Punkt 4: Nyt havnekontor

Beslutning

Godkendt.
`,
  },
  check,
})
