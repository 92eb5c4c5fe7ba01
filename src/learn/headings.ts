/** Lines that look like headings and stand in no table. */
import { headingKey } from "../../grammar/sections.ts"
import type { Block, Minutes, Section, SectionKind } from "../ast/schema.ts"
import { lettered } from "../ast/values/lettered.ts"
import { readOutcome } from "../ast/values/outcome.ts"
import { openingVerbs } from "../lint/headings.ts"
import type { LearntDocument } from "./document.ts"
import type { Seen, Tally } from "./tally.ts"

/** A line that looks like a heading, and that no table knows. */
export interface UnknownHeading extends Tally {
  /** As printed where it was seen first, without bullet and final colon: ready for a dialect file. */
  heading: string
  /** The dialect it was read in. */
  dialect: string
}

const longestHeading = 60
const mostWords = 7
/** A paragraph at least this long is text and not one more line of a list. */
const shortestText = 40

/** Sections whose lines are titles of files, bodies, dates and names. */
const listSections: ReadonlySet<SectionKind> = new Set(["attachments", "attendance", "signature", "case-history", "competence", "route"])

const shape = lettered(String.raw`^\p{Lu}[\p{L}\p{N} \u00a0,/&()–-]*[\p{L}\p{N})] ?:?$`)
/** Model 2 · Tabel 1: parts of one case, no headings of all. */
const looseNumber = /(?:^|[ \u00a0])\d/
/** "Udgiften fordeler sig således": a sentence that leads into a list. */
const sentenceWords = lettered(
  String.raw`(?<!\p{L})(?:er|har|kan|skal|vil|blev|bliver|omfatter|indeholder|fordeler|skyldes|følgende|således|der|at|hvordan)(?!\p{L})`,
  "i",
)
/** "HKR - ØK - BY": codes of bodies. */
const realWord = lettered(String.raw`\p{L}{4}`)

const isHeadingLike = (line: string): boolean =>
  line.length > 3 &&
  line.length <= longestHeading &&
  shape.test(line) &&
  realWord.test(line) &&
  !looseNumber.test(line) &&
  line.split(/\s+/).length <= mostWords &&
  !openingVerbs.test(line)

const isText = (block: Block | undefined): boolean => {
  if (block === undefined) return false
  if (block.type !== "paragraph") return true
  // "Godkendt." and "Forvaltningen indstiller, at" are texts under a heading, too
  return block.text.length >= shortestText || /(?:[.,:;!?]| at)$/.test(block.text)
}

/** A line that may be a heading. */
interface Found {
  line: string
  at: number
  /** Alone over a text; else the text is right under it, or another heading. */
  isClear: boolean
}

const textBegins = lettered(String.raw`^[\p{Lu}\p{N}•-]`)

const foundAt = (blocks: readonly Block[], place: number): Found[] => {
  const block = blocks[place]
  if (block?.type !== "paragraph") return []
  const [first = "", ...rest] = block.text.split(/\r\n|\r|\n/)
  const line = first.trim()
  if (!isHeadingLike(line)) return []
  const next = blocks[place + 1]
  const isClear = rest.length === 0 && isText(next)
  // one more line of a wrapped sentence begins with a small letter
  const isOverText = rest.join(" ").length >= shortestText && textBegins.test(rest[0]?.trim() ?? "")
  const isOverHeading = rest.length === 0 && next === undefined
  return isClear || isOverText || isOverHeading ? [{ line, at: block.span?.start.line ?? 0, isClear }] : []
}

const foundIn = (sections: readonly Section[]): Found[] =>
  sections.flatMap(({ kind, blocks, sections: inner }) => [
    ...(listSections.has(kind) ? [] : blocks.flatMap((_, place) => foundAt(blocks, place))),
    ...foundIn(inner),
  ])

/** "Godkendt", "Taget til efterretning": short decisions have no full stop either. */
const isOutcome = (line: string, body: string): boolean =>
  !["unknown", "none"].includes(readOutcome(line, { body: body === "" ? null : body, title: null }).outcome)

const namesIn = ({ participants, agendaItems }: Minutes): ReadonlySet<string> =>
  new Set([...participants, ...agendaItems.flatMap(({ absentees }) => absentees)].map(({ name }) => name.toLowerCase()))

/**
 * Tells whether a line that looks like a heading may be a sentence that leads into what follows; one that comes back word for word is none.
 *
 * @param heading - a line that was seen once
 * @returns true where a word of sentences stands in it
 * @example
 * isLeadIn("Udgiften fordeler sig således") // true
 */
export const isLeadIn = (heading: string): boolean => sentenceWords.test(heading)

const bare = (line: string): string => line.replace(/[ \u00a0]?[:.,]$/, "")

const timesOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** The first of each heading in an item. */
const onceEach = (found: readonly Found[]): Found[] => {
  const keys = found.map(({ line }) => headingKey(line))
  return found.filter((_, at) => keys.indexOf(keys[at] ?? "") === at)
}

/**
 * Finds lines that look like headings and are in no table of the document's dialect.
 *
 * @param document - a text that was read
 * @returns each such line once an item
 * @example
 * unknownHeadings(readDocument("a.txt", text, {}))[0]?.form.heading // "Kort fortalt"
 */
export const unknownHeadings = ({ name, dialect, result, knows }: LearntDocument): Seen<{ heading: string; dialect: string }>[] =>
  result.meetings.flatMap((minutes) => {
    const names = namesIn(minutes)
    const body = minutes.meeting.body.name
    const isKnown = (heading: string): boolean =>
      knows(heading) || names.has(heading.toLowerCase()) || heading === body || isOutcome(heading, body)
    const found = minutes.agendaItems.flatMap(({ sections }) => onceEach(foundIn(sections)))
    const times = timesOf(found.map(({ line }) => headingKey(line)))
    return found.flatMap(({ line, at, isClear }) => {
      const heading = bare(line)
      const key = headingKey(heading)
      if ((!isClear && (times.get(key) ?? 0) < 2) || isKnown(heading)) return []
      return [{ key: `${dialect}\n${key}`, form: { heading, dialect }, sighting: { file: name, line: at, text: line } }]
    })
  })
