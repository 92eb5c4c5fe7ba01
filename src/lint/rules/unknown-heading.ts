import type { AgendaItem, Block, Section, SectionKind } from "../../ast/schema.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { distance } from "../distance.ts"
import { headingWords, openingVerbs, usualHeadings } from "../headings.ts"
import { letters, onOneLine, trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

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
  /^\p{Lu}[\p{L} \u00a0,/&–-]*\p{L}$/u.test(line) &&
  line.split(/\s+/).length <= mostWords &&
  letters(line).length > 3 &&
  !openingVerbs.test(line)

const isText = (block: Block | undefined): boolean =>
  block?.type === "paragraph" && (block.text.length >= shortestText || (/[.:;!?]$/.test(block.text) && /\s/.test(block.text)))

const candidatesIn = (sections: readonly Section[], item: number): Candidate[] =>
  sections.flatMap(({ kind, blocks, sections: inner }) => [
    ...blocks.flatMap((block, at): Candidate[] => {
      if (block.type !== "paragraph" || bareSections.has(kind) || !isHeadingLike(block.text)) return []
      const line = onOneLine(block.text)
      return [{ block, line, key: letters(line), kind, overText: isText(blocks[at + 1]), item }]
    }),
    ...candidatesIn(inner, item),
  ])

const headingsIn = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ heading, sections: inner }) => [heading, ...headingsIn(inner)])

/** Whether the line's only, first or last word is one that headings are made of. */
const speaksLikeHeading = (line: string): boolean => {
  const words = line.toLowerCase().split(/[^\p{L}]+/u)
  const [first = "", last = ""] = [words[0], words.at(-1)]
  return headingWords.some((word) => first === word || last === word || (last.length > word.length && last.endsWith(word)))
}

/** Headings by their letters, and those by their number. */
type KnownHeadings = ReadonlyMap<number, ReadonlyMap<string, string>>

/** The heading that a line misspells. */
const misspelt = (key: string, headings: KnownHeadings): string | undefined => {
  if (key.length < shortestMisspelt || headings.get(key.length)?.has(key) === true) return undefined
  const mostSlips = key.length < longWord ? 1 : 2
  for (let length = key.length - mostSlips; length <= key.length + mostSlips; length++) {
    for (const [known, heading] of headings.get(length) ?? []) {
      // "Indstillingen" is another form of the word, no slip
      if (!key.startsWith(known) && distance(key, known, mostSlips) <= mostSlips) return heading
    }
  }
  return undefined
}

const capitals = (line: string): boolean => line === line.toUpperCase()

const candidatesOf = (items: readonly AgendaItem[]): Candidate[] => items.flatMap(({ sections }, at) => candidatesIn(sections, at))

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

function* check(context: LintContext, say: Say<"unknown-heading">): Iterable<Finding> {
  const { agendaItems, meeting } = context.minutes
  const candidates = candidatesOf(agendaItems)
  if (candidates.length === 0) return
  const printed = new Set(agendaItems.flatMap(({ sections }) => headingsIn(sections)))
  const headings = [...printed].filter((heading) => heading !== "" && heading.length <= longestHeading).slice(0, mostHeadings)
  const known = knownHeadings(headings)
  const inCapitals = headings.length > 1 && headings.every(capitals)
  const items = spread(candidates)
  const body = letters(meeting.body.name)
  const told = new Set<string>()
  const speaks = ({ line, key, kind, overText }: Candidate): boolean =>
    overText &&
    !listSections.has(kind) &&
    (speaksLikeHeading(line) || (inCapitals && capitals(line)) || ((items.get(key) ?? 0) > 1 && !proseSections.has(kind)))
  const speaking = new Set(candidates.filter(speaks).map(({ key }) => key))
  for (const { block, line, key } of candidates) {
    if (told.has(key) || (body !== "" && key.includes(body))) continue
    told.add(key)
    const meant = misspelt(key, known)
    if (meant === undefined && !speaking.has(key)) continue
    yield { span: trimmedSpan(context, block.span), message: meant === undefined ? say.unknown(line) : say.misspelt(line, meant) }
  }
}

/** A line that looks like a heading and was read as text. */
export const unknownHeading = defineRule({
  id: "REF012",
  slug: "unknown-heading",
  severity: "hint",
  group: "sections",
  profiles: ["recommended", "strict", "council"],
  docs: {
    what: "Finds a short line of its own, followed by text, that was read as text though it speaks like a heading: it is made of the words of headings, misspells one (over a list or nothing, too), comes back in several items, or stands in capitals as all headings do. Each such line is told once. Other sub-headings are left alone.",
    why: "What stands under a heading that nobody knows is filed under the heading above it: finances end up in the legal basis.",
    remedy: "Correct the spelling, use one of the usual headings, or add the heading to the lexicon.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

Den gamle lygte

Lygten har stået på havnemuseet siden 1994 og kan ikke bruges igen.

Økonomi

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Sagsfremstilling

Fyret på ydermolen er 80 år gammelt.

⟦Bæredygtighed og drift⟧

Lysdioder bruger en tiendedel af den strøm, som de gamle lamper brugte.

⟦Økonmi⟧

Udgiften er 1,2 mio. kr.

Beslutning

Godkendt.
`,
  },
  check,
})
