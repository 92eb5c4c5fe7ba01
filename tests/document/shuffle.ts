/** Ways to write the same minutes otherwise: other line ends and blanks, page furniture, another order inside an item. */
import { type AgendaItem, parse, type Section } from "../../src/index.ts"

/** Numbers that look random and are the same on every run. */
const chances = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const linesOf = (text: string): string[] => text.split("\n")
const isBlank = (line: string): boolean => line.trim() === ""

/** @returns the text with CRLF at the end of every line */
export const withCrlf = (text: string): string => text.replaceAll("\n", "\r\n")

/** @returns the text with a lone CR at the end of every line, as very old systems write it */
export const withCr = (text: string): string => text.replaceAll("\n", "\r")

/** @returns the text with a no-break space for every space */
export const withNbsp = (text: string): string => text.replaceAll(" ", "\u00a0")

/** @returns the text with no-break spaces on the lines that are blank */
export const withNbspLines = (text: string): string => text.replaceAll(/^$/gm, "\u00a0")

/** @returns the text with blanks at the end of every line that has words */
export const withTrailingBlanks = (text: string): string => text.replaceAll(/(?<=\S)$/gm, "  ")

/** @returns the text with two blank lines for each */
export const withDoubledBlankLines = (text: string): string => text.replaceAll(/^$/gm, "\n")

/** @returns the text with a byte order mark in front, as a decoder may leave it */
export const withMark = (text: string): string => `\ufeff${text}`

/**
 * Puts pages' ends where lines are blank, in about one place of six.
 *
 * @param text - minutes
 * @param page - what stands at the end of a page, by its number
 * @param seed - which places
 * @returns the text with the pages' ends, a blank line on both sides
 * @example
 * withPages(text, (page) => `Side ${page} af 20`, 1)
 */
export const withPages = (text: string, page: (number: number) => string, seed: number): string => {
  const chance = chances(seed)
  let number = 1
  return linesOf(text)
    .flatMap((line) => (isBlank(line) && chance() < 1 / 6 ? ["", page(++number), ""] : [line]))
    .join("\n")
}

const absence = /^[\s•]*(?:Afbud|Fravær(?:ende)?|Forfald|Ikke til ?stede)(?:[ ]+(?:med|uden)[ ]+afbud)?[ ]*:[ ]*\S/i

/** Line numbers from 0, the last exclusive. */
interface Lines {
  from: number
  to: number
}

const linesAt = ({ span }: Pick<Section, "span">): Lines => ({ from: span.start.line - 1, to: span.end.line })

const itemsIn = (text: string): AgendaItem[] => parse(text).meetings.flatMap((minutes) => minutes.agendaItems)

const trimmed = (lines: readonly string[]): string[] => {
  const from = lines.findIndex((line) => !isBlank(line))
  return from < 0 ? [] : lines.slice(from, lines.findLastIndex((line) => !isBlank(line)) + 1)
}

/** Where the lines of a paragraph of absence stand in a section whose heading is on its first line, and what else is there. */
const absenceIn = (lines: readonly string[]): { absence: string[]; rest: string[]; isFirst: boolean } | undefined => {
  const at = lines.findIndex((line, index) => index > 0 && absence.test(line))
  if (at < 0 || lines.slice(1).some((line, index) => index + 1 !== at && absence.test(line))) return undefined
  const end = lines.findIndex((line, index) => index > at && isBlank(line))
  const to = end < 0 ? lines.length : end
  // only a paragraph of its own can be moved without tearing another one apart
  if (!isBlank(lines[at - 1] ?? "") && at > 1) return undefined
  const rest = trimmed([...lines.slice(1, at), ...lines.slice(to)])
  const before = trimmed(lines.slice(1, at))
  const after = trimmed(lines.slice(to))
  if (rest.length === 0 || (before.length > 0 && after.length > 0)) return undefined
  return { absence: lines.slice(at, to), rest, isFirst: before.length === 0 }
}

/** Whether a section has its lines for itself: nothing is glued to its first or last line. */
const isAlone = ({ span }: Section, text: string): boolean => {
  const before = text.slice(0, span.start.offset).split("\n").at(-1) ?? ""
  const after = text.slice(span.end.offset).split("\n", 1)[0] ?? ""
  return /^[\s•]*$/.test(before) && isBlank(after)
}

const isMovable = (section: Section): boolean =>
  section.kind === "decision" && section.heading !== "" && !/indstilling/i.test(section.heading)

/**
 * Puts the absence of each decision on the other side of its words.
 *
 * @param text - minutes
 * @returns the text, and how many decisions were changed
 * @example
 * // Godkendt.  ⏎⏎  Afbud: NN     →  Afbud: NN  ⏎⏎  Godkendt.
 */
export const withAbsenceMoved = (text: string): { text: string; moved: number } => {
  const lines = linesOf(text)
  let moved = 0
  const sections = itemsIn(text).flatMap((item) => item.sections.filter((section) => isMovable(section) && isAlone(section, text)))
  for (const section of sections.reverse()) {
    const { from, to } = linesAt(section)
    const found = absenceIn(lines.slice(from, to))
    if (found === undefined) continue
    moved++
    const [first, second] = found.isFirst ? [found.rest, found.absence] : [found.absence, found.rest]
    lines.splice(from, to - from, lines[from] ?? "", "", ...first, "", ...second)
  }
  return { text: lines.join("\n"), moved }
}

/** The decision's section of an item, where it can stand elsewhere: it is the first or last of several sections with headings, none inside another. */
const movableDecision = ({ sections }: AgendaItem): { section: Section; others: Section[]; isFirst: boolean } | undefined => {
  const section = sections.find(isMovable)
  const others = sections.filter((other) => other !== section)
  const isFlat = sections.every((other) => other.sections.length === 0 && other.heading !== "")
  if (
    section === undefined ||
    others.length === 0 ||
    !isFlat ||
    others.some((other) => other.kind === "decision" || other.kind === "case-history")
  )
    return undefined
  // an earlier decision belongs to the section it stands in; a line of FirstAgenda holds all that follows a decision
  if (others[0]?.blocks.length === 0 && section === sections[0]) return undefined
  if (section !== sections[0] && section !== sections.at(-1)) return undefined
  return { section, others, isFirst: section === sections[0] }
}

/** The numbers of items whose decision was moved, with the text. */
export interface Reordered {
  text: string
  moved: ReadonlySet<string>
}

/**
 * Puts the decision of each item last where it was first, and first where it was last.
 *
 * @param text - minutes
 * @returns the text and the items that were changed
 * @example
 * // Beslutning … Baggrund …      →  Baggrund … Beslutning …
 */
export const withDecisionMoved = (text: string): Reordered => {
  const lines = linesOf(text)
  const moved = new Set<string>()
  for (const item of itemsIn(text).reverse()) {
    const found = movableDecision(item)
    const first = found?.others[0]
    const last = found?.others.at(-1)
    if (found === undefined || first === undefined || last === undefined) continue
    const own = linesAt(found.section)
    const others: Lines = { from: linesAt(first).from, to: linesAt(last).to }
    const decision = trimmed(lines.slice(own.from, own.to))
    const rest = trimmed(lines.slice(others.from, others.to))
    if (![found.section, ...found.others].every((section) => isAlone(section, text))) continue
    const from = Math.min(own.from, others.from)
    const to = Math.max(own.to, others.to)
    const [before, after] = found.isFirst ? [rest, decision] : [decision, rest]
    lines.splice(from, to - from, ...before, "", ...after)
    moved.add(item.number)
  }
  return { text: lines.join("\n"), moved }
}
