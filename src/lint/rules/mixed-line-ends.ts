import { pointAt } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { lineAround, passageOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

type Ending = "\n" | "\r\n" | "\r"

/** As they are called everywhere. */
const names: Readonly<Record<Ending, string>> = { "\n": "LF", "\r\n": "CRLF", "\r": "CR" }

interface LineEnd {
  start: number
  end: number
  ending: Ending
}

/** The ends of the lines of a meeting. */
const lineEnds = (context: LintContext): LineEnd[] => {
  const { text, lines, range } = context
  const ends: LineEnd[] = []
  for (let at = pointAt(lines, range.start).line - 1; at < lines.starts.length - 1; at++) {
    const from = lines.starts[at] ?? 0
    const end = lines.starts[at + 1] ?? from
    if (end > range.end) break
    const { end: start } = lineAround(context, from)
    ends.push({ start, end, ending: text.slice(start, end) as Ending })
  }
  return ends
}

const mostFrequent = (ends: readonly LineEnd[]): Ending => {
  const count = (ending: Ending): number => ends.filter((one) => one.ending === ending).length
  return (["\n", "\r\n", "\r"] as const).reduce((best, ending) => (count(ending) > count(best) ? ending : best))
}

function* check(context: LintContext, say: Say<"mixed-line-ends">): Iterable<Finding> {
  if (!passageOf(context).includes("\r")) return
  const ends = lineEnds(context)
  const usual = mostFrequent(ends)
  const others = ends.filter(({ ending }) => ending !== usual)
  const [first] = others
  if (first === undefined) return
  yield {
    span: spanOf(context, first.start, first.end),
    message: say.mixed(names[usual], names[first.ending], others.length),
    fix: { safety: "safe", edits: others.map(({ start, end }) => ({ start, end, text: usual })) },
  }
}

/** Lines that end in different ways. */
export const mixedLineEnds = defineRule({
  id: "REF051",
  slug: "mixed-line-ends",
  severity: "hint",
  group: "text",
  profiles: ["recommended", "strict", "council"],
  fixable: "safe",
  docs: {
    what: "Finds a line that ends with other signs (LF, CRLF, CR) than most lines of the meeting; told once, at the first.",
    why: "The text was put together from two sources; programs that count lines differ about it.",
    remedy: "Save the file with one kind of line end.",
    good: "REFERAT Havneudvalget d. 18-06-2020\r\n\r\nPunkt 1: Ny molefyring\r\n\r\nBeslutning\r\n\r\nGodkendt.\r\n",
    bad: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring⟦\r\n⟧\nBeslutning\n\nGodkendt.\n",
  },
  check,
})
