import type { Edit } from "../../diagnostics/diagnostic.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { lineAround, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Signs that only layout needs: soft hyphen, zero-width space and joiners, marks of direction, byte order mark within the text. */
const layout = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/
/** The same, and what controls printers and terminals. Tab, line ends and page breaks have their place in minutes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]/g

/** "U+200B" */
const codeOf = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`

function* check(context: LintContext, say: Say<"invisible-characters">): Iterable<Finding> {
  const { start: from, end } = context.range
  const text = context.text.slice(from, end)
  const byLine = new Map<number, { at: number; sign: string }[]>()
  for (const { 0: sign, index } of text.matchAll(invisible)) {
    const line = lineAround(context, from + index).start
    const signs = byLine.get(line)
    if (signs === undefined) byLine.set(line, [{ at: from + index, sign }])
    else signs.push({ at: from + index, sign })
  }
  for (const signs of byLine.values()) {
    const [first] = signs
    if (first === undefined) continue
    const edits = signs.map(({ at }): Edit => ({ start: at, end: at + 1, text: "" }))
    const safety = signs.every(({ sign }) => layout.test(sign)) ? "safe" : "unsafe"
    yield {
      span: spanOf(context, first.at, first.at + 1),
      message: say.invisible(codeOf(first.sign), signs.length),
      fix: { safety, edits },
    }
  }
}

/** Signs that nobody sees. */
export const invisibleCharacters = defineRule({
  id: "REF047",
  slug: "invisible-characters",
  severity: "warning",
  group: "text",
  profiles: ["recommended", "strict", "archive", "council"],
  fixable: "safe",
  docs: {
    what: "Finds control characters and signs without width: soft hyphens, zero-width spaces, marks of direction, a byte order mark within the text. Told once a line; page breaks are left alone.",
    why: "A word with such a sign in it is not found by a search, and a control character can damage whatever shows it.",
    remedy: "Take the sign out.",
    good: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGodkendt.\n",
    bad: "REFERAT Havneudvalget d. 18-06-2020\n\nPunkt 1: Ny molefyring\n\nBeslutning\n\nGod⟦\u200B⟧kendt med bemærk\u00ADninger.\n\nHavne⟦\u0002⟧fogeden orienteres.\n",
  },
  check,
})
