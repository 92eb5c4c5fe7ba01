import type { Block, Minutes, SectionKind } from "../ast/schema.ts"
import { isUpper } from "../ast/values/characters.ts"
import { distance } from "./distance.ts"
import { headingWords, openingVerbs, usualHeadings } from "./headings.ts"
import type { ItemSection } from "./sections.ts"
import { letters, onOneLine } from "./text.ts"

const longestHeading = 60
const mostWords = 6
/** A paragraph at least this long, or one that ends like a sentence, is text and not one more line of a list. */
const shortestText = 40
/** Shorter words have too many neighbours to be called misspelt. */
const shortestMisspelt = 6
/** From this length on a word can hold two slips and still be known. */
const longWord = 9
/** Headings of the minutes that a line is compared with. */
const mostHeadings = 500

/** Sections whose lines are titles of files and names: nothing in them is a heading. */
const bareSections: ReadonlySet<SectionKind> = new Set(["attachments", "attendance", "signature"])
/** Sections whose lines are bodies, dates and names: a heading there is known only by being misspelt. */
const listSections: ReadonlySet<SectionKind> = new Set(["case-history", "competence", "route"])
/** Sections in which a line that comes back from item to item can be a name or a sentence of its own. */
const proseSections: ReadonlySet<SectionKind> = new Set(["decision", "recommendation"])

/** A line that stands where headings stand. */
interface Candidate {
  block: Block
  line: string
  key: string
  kind: SectionKind
  /** Whether it stands over text. */
  overText: boolean
  item: number
}

const isHeadingLike = (line: string): boolean =>
  line.length <= longestHeading &&
  isUpper(line.charCodeAt(0)) &&
  /^\p{Lu}[\p{L} \u00a0,/&–-]*\p{L}$/u.test(line) &&
  line.split(/\s+/).length <= mostWords &&
  letters(line).length > 3 &&
  !openingVerbs.test(line)

const isText = (block: Block | undefined): boolean =>
  block?.type === "paragraph" && (block.text.length >= shortestText || (/[.:;!?]$/.test(block.text) && /\s/.test(block.text)))

const candidatesIn = (sections: readonly ItemSection[]): Candidate[] => {
  const candidates: Candidate[] = []
  for (const { item, section } of sections) {
    const { kind, blocks } = section
    if (bareSections.has(kind)) continue
    for (const [at, block] of blocks.entries()) {
      if (block.type !== "paragraph" || !isHeadingLike(block.text)) continue
      const line = onOneLine(block.text)
      candidates.push({ block, line, key: letters(line), kind, overText: isText(blocks[at + 1]), item: item.order })
    }
  }
  return candidates
}

/** Whether the line's only, first or last word is one that headings are made of. */
const speaksLikeHeading = (line: string): boolean => {
  const words = line.toLowerCase().split(/[^\p{L}]+/u)
  const [first = "", last = ""] = [words[0], words.at(-1)]
  return headingWords.some((word) => first === word || last === word || (last.length > word.length && last.endsWith(word)))
}

/** Headings by their letters, and those by their number. */
type KnownHeadings = ReadonlyMap<number, ReadonlyMap<string, string>>

/** A slip of the pen hardly spoils the first letter and the last one; most headings can be passed over by that. */
const sharesAnEnd = (one: string, other: string): boolean => one[0] === other[0] || one.at(-1) === other.at(-1)

/** The heading that a line misspells. */
const misspelt = (key: string, headings: KnownHeadings): string | undefined => {
  if (key.length < shortestMisspelt || headings.get(key.length)?.has(key) === true) return undefined
  const mostSlips = key.length < longWord ? 1 : 2
  for (let length = key.length - mostSlips; length <= key.length + mostSlips; length++) {
    for (const [known, heading] of headings.get(length) ?? []) {
      // "Indstillingen" is another form of the word, no slip
      if (!sharesAnEnd(key, known) || key.startsWith(known)) continue
      if (distance(key, known, mostSlips) <= mostSlips) return heading
    }
  }
  return undefined
}

const capitals = (line: string): boolean => line === line.toUpperCase()

/** In how many items each line stands over text. */
const spread = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, Set<number>>()
  for (const { key, item, overText } of candidates) if (overText) seen.set(key, (seen.get(key) ?? new Set()).add(item))
  return new Map(Array.from(seen, ([key, items]) => [key, items.size]))
}

const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`
const usual = [...headingWords.map(capitalised), ...usualHeadings].map((heading): [string, string] => [letters(heading), heading])

/** What a misspelt line can be meant to say: the usual headings, and those of the minutes themselves. */
const knownHeadings = (headings: Iterable<string>): KnownHeadings => {
  const known = new Map<number, Map<string, string>>()
  for (const [key, heading] of [...usual, ...Array.from(headings, (heading): [string, string] => [letters(heading), heading])]) {
    const ofLength = known.get(key.length)
    if (ofLength === undefined) known.set(key.length, new Map([[key, heading]]))
    else ofLength.set(key, heading)
  }
  return known
}

const usualOnly = knownHeadings([])

/**
 * What a printed heading is meant to say, where it misspells one that many municipalities use.
 *
 * @param heading - a heading as printed
 * @returns the usual heading, or undefined where this is one or none is near
 * @example
 * meantHeading("Økonomske konsekvenser") // "Økonomiske konsekvenser"
 */
export const meantHeading = (heading: string): string | undefined =>
  heading.length > longestHeading ? undefined : misspelt(letters(heading), usualOnly)

/** A line that was read as text though it speaks like a heading, or misspells one. */
export interface HeadingLine {
  block: Block
  line: string
  /** The heading that it misspells. */
  meant: string | undefined
}

/**
 * Finds the lines that look like headings and were read as text, each once.
 *
 * @param minutes - the minutes of a meeting
 * @param sections - all their sections
 * @returns the lines in the order of the text
 * @example
 * findHeadingLines(minutes, sectionsOf(minutes)).map(({ line, meant }) => [line, meant]) // [["Økonmi", "Økonomi"]]
 */
export const findHeadingLines = ({ meeting }: Minutes, sections: readonly ItemSection[]): HeadingLine[] => {
  const candidates = candidatesIn(sections)
  if (candidates.length === 0) return []
  const printed = new Set(sections.map(({ section }) => section.heading))
  const headings = [...printed].filter((heading) => heading !== "" && heading.length <= longestHeading).slice(0, mostHeadings)
  const known = knownHeadings(headings)
  const inCapitals = headings.length > 1 && headings.every(capitals)
  const items = spread(candidates)
  const body = letters(meeting.body.name)
  const speaks = ({ line, key, kind, overText }: Candidate): boolean =>
    overText &&
    !listSections.has(kind) &&
    (speaksLikeHeading(line) || (inCapitals && capitals(line)) || ((items.get(key) ?? 0) > 1 && !proseSections.has(kind)))
  const speaking = new Set(candidates.filter(speaks).map(({ key }) => key))
  const told = new Set<string>()
  return candidates.flatMap(({ block, line, key }): HeadingLine[] => {
    if (told.has(key) || (body !== "" && key.includes(body))) return []
    told.add(key)
    const meant = misspelt(key, known)
    return meant === undefined && !speaking.has(key) ? [] : [{ block, line, meant }]
  })
}
