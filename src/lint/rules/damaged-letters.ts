import type { Edit } from "../../diagnostics/diagnostic.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { type Misread, misreadText } from "../misread.ts"
import { lineAround, passageOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** What became of letters whose UTF-8 was read as another character set, with the letter they stand for. */
const repairs: readonly (readonly [damaged: string, letter: string])[] = [
  // read as Windows-1252
  ["Ã¦", "æ"],
  ["Ã¸", "ø"],
  ["Ã¥", "å"],
  ["Ã†", "Æ"],
  ["Ã˜", "Ø"],
  ["Ã…", "Å"],
  ["Ã©", "é"],
  ["Ã‰", "É"],
  ["Ã¼", "ü"],
  ["Ã¶", "ö"],
  ["Ã¤", "ä"],
  ["Â§", "§"],
  ["Â´", "´"],
  ["Â½", "½"],
  ["Â²", "²"],
  ["Â°", "°"],
  ["â€“", "–"],
  ["â€”", "—"],
  ["â€™", "’"],
  ["â€œ", "“"],
  ["â€¢", "•"],
  ["â€¦", "…"],
  // read as Latin-1: the second half is an invisible control character
  ["Ã\u0086", "Æ"],
  ["Ã\u0098", "Ø"],
  ["Ã\u0085", "Å"],
  // dashes and quotation marks of Windows-1252 read as Latin-1
  ["\u0096", "–"],
  ["\u0097", "—"],
  ["\u0092", "’"],
  ["\u0093", "“"],
  ["\u0094", "”"],
  ["\u0095", "•"],
  // read as code page 850 or 437
  ["├ª", "æ"],
  ["├©", "ø"],
  ["├╕", "ø"],
  ["├Ñ", "å"],
  // read as Mac Roman
  ["√¶", "æ"],
  ["√∏", "ø"],
  ["√•", "å"],
]

/** A first byte as another character set shows it, with what only a second byte can be; or the sign for what could not be read. Of the controls
 * between 80 and 9F only the line end of old systems, 85, is ever meant. */
const damage =
  /^(?:[\uFFFD\u0080-\u0084\u0086-\u009F]|Ã[\u0080-\u00AA\u00AC-\u00BA\u00BC-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2018-\u201E\u2020-\u2022\u2026\u2030\u20AC\u2122]|Â[\u0080-\u00BF]|â€[\u0080-\u00FF\u0153\u0161\u017E\u02DC\u2013-\u2022\u2122]|√[¶∏•¢©®ÜÉ])/

/** The same for a sign that draws boxes: between letters only, so that drawn trees are left alone. */
const boxDamage = /^(?:\p{L}├[^\s─┬┴┼├│]|.?├[^\s─┬┴┼├│]\p{L})/u

/** Where damage can begin; a plain class, because every letter of the text passes it. */
const firstSign = /[\u0080-\u0084\u0086-\u009F\u00C2\u00C3\u00E2\u221A\u251C\uFFFD]/g

/** Whether the sign at an offset is a part of a damaged letter. */
const isDamaged = (text: string, at: number): boolean =>
  damage.test(text.slice(at, at + 3)) || (text[at] === "├" && boxDamage.test(text.slice(Math.max(0, at - 1), at + 3)))

/** The offsets of damage, in order. */
function* damageIn(text: string): Iterable<number> {
  for (const { index } of text.matchAll(firstSign)) if (isDamaged(text, index)) yield index
}

const repaired = (word: string): string | undefined => {
  const whole = repairs.reduce((text, [damaged, letter]) => text.replaceAll(damaged, letter), word)
  const [left] = damageIn(whole)
  return whole !== word && left === undefined ? whole : undefined
}

const longestWord = 60

/** The word around an offset, between white space. */
const wordAround = (text: string, at: number): { start: number; end: number } => {
  let start = at
  let end = at
  while (start > 0 && at - start < longestWord && /\S/.test(text[start - 1] ?? " ")) start--
  while (end < text.length && end - at < longestWord && /\S/.test(text[end] ?? " ")) end++
  return { start, end }
}

interface DamagedWord {
  start: number
  end: number
  word: string
  /** What it was, where the table knows each of its damaged letters: read wrongly again it would become the same damage. */
  whole: string | undefined
}

/** The damaged words of a meeting, by the line they begin on. */
const damagedLines = (context: LintContext): ReadonlyMap<number, DamagedWord[]> => {
  const { start: from, end: to } = context.range
  const text = context.text.slice(from, to)
  const byLine = new Map<number, DamagedWord[]>()
  let last = -1
  for (const index of damageIn(text)) {
    if (index < last) continue
    const { start, end } = wordAround(text, index)
    last = end
    const word = text.slice(start, end)
    const found = { start: from + start, end: from + end, word, whole: repaired(word) }
    const line = lineAround(context, from + index).start
    const words = byLine.get(line)
    if (words === undefined) byLine.set(line, [found])
    else words.push(found)
  }
  return byLine
}

/** Told once: what helps is to read the whole file again. */
const misreadFinding = (context: LintContext, text: string, { written, at, restored }: Misread, say: Say<"damaged-letters">): Finding => {
  const { start, end } = wordAround(text, at)
  const word = text.slice(start, end)
  const from = context.range.start
  return { span: spanOf(context, from + start, from + end), message: say.misread(word, restored(word), written) }
}

function* check(context: LintContext, say: Say<"damaged-letters">): Iterable<Finding> {
  const meeting = passageOf(context)
  const misread = misreadText(meeting)
  if (misread !== null) {
    yield misreadFinding(context, meeting, misread, say)
    return
  }
  for (const words of damagedLines(context).values()) {
    const [first] = words
    if (first === undefined) continue
    const edits = words.flatMap(({ start, end, whole }): Edit[] => (whole === undefined ? [] : [{ start, end, text: whole }]))
    const finding = {
      span: spanOf(context, first.start, first.end),
      message: first.whole === undefined ? say.lost(first.word) : say.repairable(first.word, first.whole),
    }
    yield edits.length === 0 ? finding : { ...finding, fix: { safety: "safe", edits } }
  }
}

/** Letters that were lost when the text was read in the wrong character set. */
export const damagedLetters = defineRule({
  id: "REF016",
  slug: "damaged-letters",
  severity: "error",
  group: "text",
  profiles: ["recommended", "strict", "archive", "council"],
  fixable: "safe",
  docs: {
    what: "Finds letters that a wrong character set has turned into others: »Ã¦« for æ, »Â§« for §, »├Ñ« for å, and the sign � for what could not be read. Told once a line; where the whole text was read with a wrong table of letters (»M°det« for Mødet), once, with the name of the right one.",
    why: "Names and words cannot be found any more, and some letters are lost for good.",
    remedy: "Fetch the file from its source again and save it as UTF-8.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt efter § 3 på mødet på São Tomés plads.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Udvalget ⟦sÃ¦tter⟧ sagen pÃ¥ nÃ¦ste møde, jf. Â§ 3.

⟦Regionsr├ådet⟧ underrettes.

Formanden retter henvendelse til ⟦L�kken⟧ Havn.
`,
  },
  check,
})
