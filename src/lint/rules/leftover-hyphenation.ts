import { codeAt, isLower, isSpace } from "../../ast/values/characters.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { passageOf, placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** Hyphens that are looked at in one meeting: each asks for a search of the text. */
const mostHyphens = 50
const longestPart = 30
const before = /\p{Ll}{2,}$/u
/** Only a line end or one blank parts the halves; "og" and its like go on with the first word: "sejl- og motorbåde". */
const after = /^-(?:[ ]|[ \t]*\r?\n)(?!(?:og|eller|samt|til|men|kontra|ej)(?!\p{L}))(\p{Ll}{2,})/u

function* check(context: LintContext, say: Say<"leftover-hyphenation">): Iterable<Finding> {
  const { text, range } = context
  const whole = passageOf(context)
  let looked = 0
  for (const at of placesOf(context, "-")) {
    if (!isSpace(text.charCodeAt(at + 1)) || !isLower(codeAt(text, at - 1))) continue
    const found = after.exec(text.slice(at, at + longestPart))
    const first = found === null ? undefined : before.exec(text.slice(Math.max(range.start, at - longestPart), at))?.[0]
    if (first === undefined || found === null) continue
    if (++looked > mostHyphens) return
    const rest = found[1] ?? ""
    const joined = first + rest
    // only where the minutes write the word in one elsewhere is the hyphen known to be left over
    if (!new RegExp(`(?<!\\p{L})${joined}(?!\\p{L})`, "iu").test(whole)) continue
    const end = at + found[0].length
    yield {
      span: spanOf(context, at - first.length, end),
      message: say.leftOver(text.slice(at - first.length, end), joined),
      fix: { safety: "unsafe", edits: [{ start: at, end: end - rest.length, text: "" }] },
    }
  }
}

/** A word still parted as at the end of a printed line. */
export const leftoverHyphenation = defineRule({
  id: "REF048",
  slug: "leftover-hyphenation",
  severity: "hint",
  group: "text",
  profiles: ["recommended", "strict", "archive", "council"],
  fixable: "unsafe",
  docs: {
    what: "Finds words parted by a hyphen and a blank or a line end that the minutes write in one elsewhere. »sejl- og motorbåde« is no such word.",
    why: "The hyphen was of use at the end of a printed line; a search for the word does not find it.",
    remedy: "Join the two halves.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Molefyringen gælder sejl- og motorbåde, og molefyringen betales af havnen.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Molefyringen er dyr. Regningen for ⟦molefy- ringen⟧ betales af havnen.

Beslutning

Godkendt.
`,
  },
  check,
})
