/** The forms in which agenda items are headed, and numbered lines that stand like headings and were not taken for any. */
import type { Kind } from "../../grammar/tokens.ts"
import { lettered } from "../ast/values/lettered.ts"
import type { KindLine, LearntDocument } from "./document.ts"
import type { Seen, Tally } from "./tally.ts"

/** A form of line that heads items, or looks as if it did. */
export interface ItemForm extends Tally {
  /** "Punkt N: <titel>", "N. <titel>" */
  shape: string
  /** Whether lines of this form were taken for the headings of items. */
  taken: boolean
}

/** Punkt 3: · Ad 3) · Emne nr. 3 - · IV. · 12a. · 49/1. — a word or two, a number, a sign */
const numbered = lettered(
  String.raw`^(?<lead>[•·–-]?[ \u00a0\t]*(?:\p{L}{1,18}\.?[ \u00a0](?:[Nn][Rr]\.?[ \u00a0])?)?)(?<number>\d{1,4}(?:/\d{1,4})?|[IVXL]{1,6}(?=[.)]))(?<letter>[a-z]?)(?<sign>[ \u00a0]?[.:)–-]*)(?<gap>[ \u00a0\t]*)(?<title>\S.*)?$`,
)
const openness = /^[([]?(?:åben[t]?|lukket)[)\]]?(?=[ \u00a0]|$)/iu
const endsLikeText = /[.,;:]$/

const longestTitle = 200
const wideGap = 3
/** How many lines may stand between an item's heading and the first line that shows it was one. */
const reach = 3

const gapText = (gap: string): string => {
  if (gap.includes("\t")) return " ⇥ "
  return gap.length >= wideGap ? "   " : gap.replaceAll("\u00a0", " ")
}

/** The form of a line: its number is N, its title <titel>, all else stays. */
const shapeOf = (line: string): string | undefined => {
  const groups = numbered.exec(line)?.groups
  if (groups === undefined) return undefined
  const { lead = "", number = "", letter = "", sign = "", gap = "", title = "" } = groups
  const [mark = ""] = openness.exec(title) ?? []
  const figure = /^\d/.test(number) ? number.replace(/\d+/g, "N") : "IV"
  const rest = title === "" ? "" : mark === title ? mark : `${mark === "" ? "" : `${mark} `}<titel>`
  return `${lead.replace(/[ \u00a0\t]+/g, " ").trimStart()}${figure}${letter === "" ? "" : "a"}${sign}${gapText(gap)}${rest}`.trim()
}

/** Lines that show that the one above them headed an item. */
const structure: ReadonlySet<Kind> = new Set<Kind>(["SectionHeading", "DecisionHeading", "WrapperHeading", "CaseLine", "Openness"])
const fillers: ReadonlySet<Kind> = new Set<Kind>(["Blank", "Furniture", "PageBreak"])
const headings: ReadonlySet<Kind> = new Set<Kind>(["ItemHeading", "ItemTitle", "OpeningHeading", "OpeningDecision"])
/** What a heading that was missed was taken for. */
const missed: ReadonlySet<Kind> = new Set<Kind>(["Text", "TextMore", "ListLine", "HeadLine", "TableLine"])

const nextStructure = (lines: readonly KindLine[], at: number): boolean => {
  let seen = 0
  for (const { kind } of lines.slice(at + 1, at + 12)) {
    if (structure.has(kind)) return true
    if (headings.has(kind)) return false
    if (!fillers.has(kind) && ++seen >= reach) return false
  }
  return false
}

const stoodApart = (lines: readonly KindLine[], at: number): boolean => {
  const before = lines[at - 1]
  return before === undefined || fillers.has(before.kind)
}

/** The shape of a line that was taken for the heading of an item. */
const takenShape = ({ kind, text }: KindLine): string => {
  if (kind === "OpeningHeading" || kind === "OpeningDecision") return "<overskrift>"
  return shapeOf(text) ?? "<titel>"
}

const titleBegins = lettered(String.raw`^[\p{Lu}([]`)

const isMissed = (lines: readonly KindLine[], at: number): boolean => {
  const line = lines[at]
  if (line === undefined || !missed.has(line.kind) || line.text.length > longestTitle || endsLikeText.test(line.text)) return false
  const title = numbered.exec(line.text)?.groups?.title ?? ""
  return titleBegins.test(title) && stoodApart(lines, at) && nextStructure(lines, at)
}

/**
 * Finds the headings of items, and numbered lines with the surroundings of one that were taken for something else.
 *
 * @param document - a text that was read
 * @returns each such line with its form; the title of an item on a line below its number is left out
 * @example
 * itemForms(readDocument("a.txt", text, {}))[0]?.form // { shape: "Punkt N: <titel>", taken: true }
 */
export const itemForms = ({ name, lines }: LearntDocument): Seen<{ shape: string; taken: boolean }>[] => {
  let previous: Kind | undefined
  return lines.flatMap((line, at): Seen<{ shape: string; taken: boolean }>[] => {
    if (fillers.has(line.kind)) return []
    const isTitleBelow = line.kind === "ItemTitle" && previous === "ItemHeading"
    previous = line.kind
    const sighting = { file: name, line: line.number, text: line.text }
    if (headings.has(line.kind) && !isTitleBelow) {
      const shape = takenShape(line)
      return [{ key: `taken ${shape}`, form: { shape, taken: true }, sighting }]
    }
    if (!isMissed(lines, at)) return []
    const shape = shapeOf(line.text) ?? line.text
    return [{ key: `missed ${shape}`, form: { shape, taken: false }, sighting }]
  })
}
