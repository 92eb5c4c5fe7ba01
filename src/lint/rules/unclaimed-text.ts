import type { Coverage } from "../../result.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

type Unclaimed = Coverage["unclaimed"][number]

/** Lines with nothing but white space between them are one piece. */
const piecesOf = ({ text, unclaimed }: LintContext): Unclaimed[][] => {
  const pieces: Unclaimed[][] = []
  for (const line of unclaimed) {
    if (line.text.trim() === "") continue
    const piece = pieces.at(-1)
    const before = piece?.at(-1)
    const next = before !== undefined && text.slice(before.span.end.offset, line.span.start.offset).trim() === ""
    if (piece !== undefined && next) piece.push(line)
    else pieces.push([line])
  }
  return pieces
}

function* check(context: LintContext, say: Say<"unclaimed-text">): Iterable<Finding> {
  for (const piece of piecesOf(context)) {
    const [first, last] = [piece[0], piece.at(-1)]
    if (first === undefined || last === undefined) continue
    const whole = context.text.slice(first.span.start.offset, last.span.end.offset)
    const start = first.span.start.offset + whole.length - whole.trimStart().length
    const message = piece.length === 1 ? say.line(first.text) : say.lines(first.text, piece.length)
    yield { span: spanOf(context, start, start + whole.trim().length), message }
  }
}

/** Text that no node of the result holds. */
export const unclaimedText = defineRule({
  id: "REF015",
  slug: "unclaimed-text",
  severity: "warning",
  group: "structure",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds text that no part of the result holds; lines one after the other are told together.",
    why: "What is not read is lost to everybody who works with the data and not with the document.",
    remedy:
      "Look at what stands above the text: mostly a heading is missing or misspelt. If the text is in order, report it, so that the grammar learns it.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Mødedato Torsdag d. 18. juni 2020 kl. 17:00

Mødested Havnekontoret

⟦Fyret på ydermolen blev tændt første gang for 80 år siden af havnemesterens far.⟧

Punkt 1: Ny molefyring

Beslutning

Godkendt.
`,
  },
  check,
})
