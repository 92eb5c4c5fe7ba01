/**
 * Which numbered lines head agenda items. A number at the beginning of a line is weak evidence: lists have it too. So every such line is
 * weighed by what stands around it, lines of one shape are joined to chains of growing numbers, and the heaviest chain wins.
 */
import type { IToken } from "chevrotain"
import { type NumberedHeading, opennessOnly, readNumberedHeading, titleKey } from "../item-heading.ts"
import { FILE_ENDING } from "../patterns.ts"
import { isEndHeading } from "./end-matter.ts"
import { ending, is, isFiller, isHeading, isNumberedLine, nextLine, previousLine, widthOf } from "./lines.ts"
import { endOfTitle, hasFileName, joinedTitle, shortestWrapped } from "./title-lines.ts"

/** A line chosen to head an item. */
export interface ItemStart {
  /** Index of its token. */
  at: number
  /** Index of the token with the title, where it stands on the next line. */
  titleAt: number | undefined
  /** Index of the last line of the heading: its title may be wrapped. */
  end: number
  heading: NumberedHeading
  key: string
}

/** Index of the first line of an item's heading. */
export const firstOf = (item: ItemStart): number => Math.min(item.at, item.titleAt ?? item.at)
/** Index of the last line of an item's heading. */
export const lastOf = (item: ItemStart): number => item.end

interface Candidate extends ItemStart {
  weight: number
}

/** Kinds of lines that show by standing after a title that it was one. */
const structure = (token: IToken | undefined): number => {
  if (is(token, "CaseLine") || is(token, "Openness")) return 6
  if (is(token, "SectionHeading") || is(token, "GluedHeading") || is(token, "DecisionHeading")) return 4
  return 0
}

const monthStart =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|aug|sept?|okt|nov|dec)[. ]/i
const leaders = /\.{4,}|\t\d{1,4}$|\.{2,}[ \t]*\d{1,4}$/
const clauseStart = /^at[ ,]/i
/** 2. Høringssvar.pdf: an attachment */
const endsInFileName = new RegExp(`${FILE_ENDING}$`, "i")

/** What the title itself says: titles begin with a capital and do not end like a clause. */
const titleWeight = (title: string): number => {
  if (clauseStart.test(title) || monthStart.test(title)) return -12
  if (leaders.test(title) || endsInFileName.test(title)) return -10
  let weight = 0
  const first = title.charAt(0)
  const last = title.charAt(title.length - 1)
  // Punkt 4 om slam er sendt i udbud.
  if (first !== first.toUpperCase()) weight -= last === "." && title.includes(" ") ? 14 : 7
  if (last === "," || last === ";") weight -= 7
  else if (last === ":") weight -= 4
  else if (last === "." && title.length > 60) weight -= 4
  if (title.length > 220) weight -= 5
  return weight
}

const endsSentence = /[.!?]$/
const openEnd = /(?:[:,]| at)$/

/** Some exports have no blank lines at all: there a missing one says nothing. */
const isDense = (tokens: readonly IToken[], start: number, end: number): boolean => {
  const lines = tokens.slice(start, end)
  return lines.filter((token) => is(token, "Blank")).length * 10 < lines.length
}

const beforeWeight = (tokens: readonly IToken[], at: number, start: number, dense: boolean): number => {
  const index = previousLine(tokens, at - 1, start)
  const before = tokens[index]
  if (before === undefined) return 1
  const blanks = at - 1 - index
  if (is(before, "GroupHeading") || is(before, "Openness")) return 3
  if (is(before, "CaseLine")) return blanks > 0 ? 3 : 1
  if (blanks === 0 && dense && !(is(before, "Text") && openEnd.test(ending(before))))
    return before.tokenType === tokens[at]?.tokenType ? -1.5 : 0
  if (blanks === 0 && is(before, "Label")) return -1
  if (blanks === 0) {
    const isFirst = isHeading(before) || before.tokenType === tokens[at]?.tokenType
    // the blank line above may be lost: a line of a list has seldom one below
    return isFirst || (endsSentence.test(ending(before)) && is(tokens[at + 1], "Blank")) ? -3 : -5
  }
  const opens = is(before, "Text") && openEnd.test(ending(before))
  return (opens ? -5 : 0) + (blanks > 1 ? 2 : 1)
}

/** A line inside a list says no title again, though the same list may stand in each item. */
const goesOnList = (tokens: readonly IToken[], at: number): boolean =>
  is(tokens[at], "NumberedLine") && is(tokens[at - 1], "NumberedLine") && is(tokens[at - 2], "NumberedLine")

const keyOf = (token: IToken): string => {
  if (widthOf(token) > 260) return ""
  const numbered = readNumberedHeading(token.image)
  return titleKey(numbered === undefined ? token.image.replace(/^[-\s\u2022\u00b7*]+/, "") : numbered.title)
}

/** Lines that may repeat a title: numbered or not, never a heading of a section. */
const mayRepeat = (token: IToken | undefined): boolean =>
  is(token, "Text") || is(token, "NumberedLine") || is(token, "PointLine") || is(token, "GluedNumber") || is(token, "BulletLine")

/** A title printed again may be wrapped at another word. */
const repeatsTitle = (key: string, title: string): boolean =>
  key === title || (key.length >= shortestWrapped && title.startsWith(`${key} `))

const afterWeight = (tokens: readonly IToken[], candidate: ItemStart, end: number): number => {
  let at = nextLine(tokens, lastOf(candidate) + 1, end)
  let weight = 0
  for (let step = 0; step < 3; step++) {
    const token = at < end ? tokens[at] : undefined
    if (token === undefined) return weight
    const found = structure(token)
    if (found > 0) return weight + found
    const repeats = mayRepeat(token) && repeatsTitle(keyOf(token), candidate.key)
    const numberAgain =
      is(token, "PointLine") || is(token, "NumberLine") ? readNumberedHeading(token.image)?.value === candidate.heading.value : false
    if (repeats || numberAgain) weight = 6
    else if (hasFileName(token) && widthOf(token) < 400) weight = Math.max(weight, 3)
    else {
      const next = readNumberedHeading(token.image)
      // a list goes on with the next number; a number over its title is none
      const goesOn = next?.shape === candidate.heading.shape && next.value === candidate.heading.value + 1
      return goesOn && candidate.titleAt === undefined ? weight - 2 : weight
    }
    at = nextLine(tokens, at + 1, end)
  }
  return weight
}

const mayBeTitle = (token: IToken | undefined): boolean =>
  is(token, "Text") || is(token, "AbsenceLabel") || is(token, "ContentsTitle") || is(token, "Label") || isEndHeading(token)

/** What a document does throughout. */
interface Habits {
  /** There are hardly any blank lines. */
  dense: boolean
  /** The title of an item stands above the line with its number. */
  titlesAbove: boolean
}

/** Sag nr. 91 ⏎ Godkendelse af dagsorden */
const titleBelow = (tokens: readonly IToken[], at: number, end: number): number | undefined => {
  const next = nextLine(tokens, at + 1, end)
  if (next >= end) return undefined
  // • 61 ⏎ Bemærkninger til dagsordenen ⏎ ⏎ • Beslutning: a title that elsewhere heads a section
  const isOverHeading =
    is(tokens[at], "NumberLine") && next === at + 1 && is(tokens[next], "SectionHeading") && isOverBlank(tokens, next, end)
  return mayBeTitle(tokens[next]) || isOverHeading ? next : undefined
}

/** A heading with nothing under it but a blank line and the next heading. */
const isOverBlank = (tokens: readonly IToken[], at: number, end: number): boolean => {
  const below = nextLine(tokens, at + 1, end)
  return below > at + 1 && below < end && isHeading(tokens[below])
}

const smallFirst = /^[ \t\u00a0]*[a-zæøå]/

/** Godkendelse af dagsorden ⏎ Sag nr. 91 */
const titleAbove = (tokens: readonly IToken[], at: number, start: number): number | undefined => {
  const before = previousLine(tokens, at - 1, start)
  if (before < start || !mayBeTitle(tokens[before])) return undefined
  const isFirst = (at: number): boolean => at === start || isFiller(tokens[at - 1])
  if (isFirst(before)) return before
  // Lokalplan 14 for Havnen, ny høring på grund af ændret ⏎ bebyggelsesprocent ⏎ Sag nr. 91
  const isWrapped = smallFirst.test(tokens[before]?.image ?? "") && mayBeTitle(tokens[before - 1]) && isFirst(before - 1)
  return isWrapped ? before - 1 : undefined
}

/** The lines of a title behind its first, above the number. */
const linesBetween = (tokens: readonly IToken[], titleAt: number, at: number): IToken[] =>
  tokens.slice(titleAt + 1, Math.max(titleAt + 1, at)).filter((token) => !isFiller(token))

/** Where a number stands between two titles, those that stand beside one alone tell which is its own. */
const haveTitlesAbove = (tokens: readonly IToken[], start: number, end: number): boolean => {
  let balance = 0
  for (let at = start; at < end; at++) {
    if (!is(tokens[at], "PointLine") || readNumberedHeading(tokens[at]?.image ?? "")?.title !== "") continue
    const below = titleBelow(tokens, at, end) !== undefined
    if (below !== (titleAbove(tokens, at, start) !== undefined)) balance += below ? -1 : 1
  }
  return balance > 0
}

const candidateAt = (
  tokens: readonly IToken[],
  at: number,
  start: number,
  end: number,
  seen: ReadonlySet<string>,
  habits: Habits,
): Candidate | undefined => {
  const token = tokens[at]
  if (token === undefined) return undefined
  let heading = readNumberedHeading(token.image)
  if (heading === undefined) return undefined
  let titleAt: number | undefined
  let { title } = heading
  if (title === "" || opennessOnly.test(title)) {
    const below = titleBelow(tokens, at, end)
    const above = is(token, "PointLine") ? titleAbove(tokens, at, start) : undefined
    titleAt = habits.titlesAbove ? (above ?? below) : (below ?? above)
    if (titleAt !== undefined) title = joinedTitle(tokens[titleAt]?.image.trim() ?? "", linesBetween(tokens, titleAt, at))
    else if (title === "") return undefined
    // 12. Lukket punkt: all that is told of it
    else heading = { ...heading, shape: heading.shape.replace("=", "") }
  }
  const lastLine = Math.max(at, titleAt ?? at)
  const last = endOfTitle(tokens, lastLine, end)
  const firstKey = titleKey(title)
  const key = last === lastLine ? firstKey : titleKey(joinedTitle(title, tokens.slice(lastLine + 1, last + 1)))
  const base = { at, titleAt, end: last, heading, key }
  const worded = is(token, "PointLine")
  const plain = is(token, "NumberedLine") && heading.shape.startsWith("@")
  const weight =
    titleWeight(title) +
    beforeWeight(tokens, firstOf(base), start, habits.dense) +
    afterWeight(tokens, base, end) +
    (worded ? 2 : 0) +
    (plain ? -2 : 0) +
    (heading.weak ? -3 : 0) +
    ((seen.has(key) || seen.has(firstKey)) && !goesOnList(tokens, at) ? 4 : 0)
  return { ...base, weight }
}

interface Link {
  candidate: Candidate
  total: number
  before: Link | undefined
}

const restart = -7
/** Only lines that are sure to head items may share a number. */
const slip = 5

/** Adds candidates of one shape in document order; keeps the heaviest chain that ends in each number. */
const growChain = () => {
  const byNumber = new Map<number, Link>()
  let best: Link | undefined
  return {
    add: (candidate: Candidate): void => {
      const { value, weak, shape } = candidate.heading
      // letters begin with A: I, II, III … V are no letters
      if (weak && value > 1 && best === undefined && !shape.startsWith("ad")) return
      let total = candidate.weight
      let before: Link | undefined
      const offer = (link: Link | undefined, bonus: number): void => {
        if (link !== undefined && link.total + bonus + candidate.weight >= total) {
          total = link.total + bonus + candidate.weight
          before = link
        }
      }
      const previous = byNumber.get(value - 1)
      offer(previous, 2)
      for (let gap = 2; gap <= 4; gap++) offer(byNumber.get(value - gap), 0.5)
      const same = byNumber.get(value)
      if (Number(candidate.heading.number) !== value) offer(same, 1)
      // a number printed twice over two titles is a slip of the clerk; over one title it is the title printed again
      else if (same !== undefined && same.candidate.key !== candidate.key && same.candidate.weight >= slip && candidate.weight >= slip)
        offer(same, -1)
      // 14, 1, 2, 15: what goes on with 14 does not go on with 2; and a title printed again under its case number begins nothing
      const isRepeated = best?.candidate.heading.value === value && best.candidate.key === candidate.key
      if (!isRepeated) offer(best, best !== undefined && best.candidate.heading.value < value && previous === undefined ? 0 : restart)
      const link = { candidate, total, before }
      const known = byNumber.get(value)
      if (known === undefined || known.total <= total) byNumber.set(value, link)
      if (best === undefined || best.total <= total) best = link
    },
    best: (): Link | undefined => best,
  }
}

/** The candidates of a chain in document order; of a number with its title that stands in it twice only the last: the first is in the contents. */
const unroll = (end: Link | undefined): Candidate[] => {
  const chain: Candidate[] = []
  const known = new Set<string>()
  for (let link = end; link !== undefined; link = link.before) {
    const { heading, key } = link.candidate
    const name = `${heading.number.replace(/^0+/, "")} ${key}`
    if (!known.has(name)) chain.push(link.candidate)
    known.add(name)
  }
  return chain.reverse()
}

const endsInDigit = /\d\s*$/

/**
 * Chooses the lines that head the items of one meeting.
 *
 * @param tokens - line tokens of the whole text
 * @param start - index of the meeting's first line
 * @param end - index after its last line
 * @returns the chosen lines in document order
 */
export const findItems = (tokens: readonly IToken[], start: number, end: number): ItemStart[] => {
  const seen = new Set<string>()
  const habits: Habits = { dense: isDense(tokens, start, end), titlesAbove: haveTitlesAbove(tokens, start, end) }
  const candidates: Candidate[] = []
  const chains = new Map<string, ReturnType<typeof growChain>>()
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isNumberedLine(token)) {
      const candidate = candidateAt(tokens, at, start, end, seen, habits)
      if (candidate !== undefined) {
        candidates.push(candidate)
        let chain = chains.get(candidate.heading.shape)
        if (chain === undefined) {
          chain = growChain()
          chains.set(candidate.heading.shape, chain)
        }
        if (candidate.weight > -4) chain.add(candidate)
        if (candidate.key.length > 3) seen.add(candidate.key)
        const printed = candidate.heading.title
        if (leaders.test(printed) || printed.includes("\t")) seen.add(titleKey(printed.replace(/[.\s]*\d*$/, "")))
        continue
      }
    }
    // contents lists without numbers: remember the titles
    if (
      widthOf(token) < 200 &&
      (is(token, "TableLine") || (is(token, "Text") && endsInDigit.test(token.image) && leaders.test(token.image.trimEnd())))
    ) {
      for (const cell of token.image.trimEnd().split("\t")) {
        const key = titleKey(cell.replace(/\.{3,}[ \d]*$/, ""))
        if (key.length > 3) seen.add(key)
      }
    }
  }
  let winner: Link | undefined
  for (const chain of chains.values()) {
    const best = chain.best()
    if (best !== undefined && (winner === undefined || best.total > winner.total)) winner = best
  }
  if (winner === undefined || winner.total < 3) return []
  return earliest(fillGaps(unroll(winner), candidates), candidates)
}

/** Headings written in another shape than the rest: taken where their number is missing and their surroundings speak for them. */
const fillGaps = (chain: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] => {
  const chosen = new Set(chain)
  const filled: Candidate[] = []
  let index = 0
  let floor = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const { value, weak } = candidate.heading
    const ceiling = chain[index]?.heading.value ?? Number.POSITIVE_INFINITY
    const isBetween = floor < value && value < ceiling
    // before the first of the chain and behind its last there is no gap to fill
    const isNear = Number.isFinite(ceiling - floor) || Math.min(value - floor, ceiling - value) <= 3
    if (chosen.has(candidate)) index++
    else if (weak || candidate.weight < 5 || !isBetween || !isNear) continue
    filled.push(candidate)
    floor = value
  }
  return filled
}

/** A title printed twice heads its item where it stands first: Punkt 5: <titel> … 5. <titel>; but not in a list of the items. */
const earliest = (chain: readonly Candidate[], candidates: readonly Candidate[]): ItemStart[] => {
  const titles = new Set(chain.map(({ key }) => key))
  let from = 0
  return chain.map((chosen) => {
    const at = candidates.indexOf(chosen, from)
    const above = candidates.slice(from, at)
    from = at + 1
    const listed = above.findLastIndex(({ key }) => key !== chosen.key && titles.has(key))
    const first = above
      .slice(listed + 1)
      .find(({ key, heading, weight }) => key === chosen.key && heading.value === chosen.heading.value && weight >= 3)
    return first ?? chosen
  })
}
