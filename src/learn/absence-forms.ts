/** Lines that speak of absence and gave nobody who is absent. */
import type { Absentee, Minutes, Participant, Section, SectionKind } from "../ast/schema.ts"
import { lettered } from "../ast/values/lettered.ts"
import type { Span } from "../source/span.ts"
import type { KindLine, LearntDocument } from "./document.ts"
import type { Seen, Tally } from "./tally.ts"

/** A form in which absence is told, and that was left as text. */
export interface AbsenceForm extends Tally {
  /** The line with names as <navn> and numbers as N. */
  form: string
}

const words = lettered(
  String.raw`(?<!\p{L})(?:afbud|fravær|fraværende|forfald|forhindret|udeblev|udeblevet|stedfortrædere?|suppleant(?:er)?|inhabile?|(?:deltog|deltager|mødte) ikke|ikke (?:deltage|til ?stede|fremmødt)|forlod mødet|trådte (?:ud|ind)|i stedet for)(?!\p{L})`,
  "i",
)
/** Longer lines are text that happens to have the word. */
const longestLine = 240
const longestForm = 90

/** Sections in which absence is told; elsewhere "fravær" is what the case is about. */
const tellingSections: ReadonlySet<SectionKind> = new Set(["decision", "attendance", "comments", "signature", "other"])

/** What a line of absence that was not read can have been taken for. */
const plainKinds: ReadonlySet<KindLine["kind"]> = new Set<KindLine["kind"]>([
  "Text",
  "TextMore",
  "ListLine",
  "HeadLine",
  "TableLine",
  "TableMore",
])

const linesOf = (span: Span | undefined): number[] =>
  span === undefined ? [] : Array.from({ length: span.end.line - span.start.line + 1 }, (_, at) => span.start.line + at)

/** Everybody who was found to be away, and who came instead. */
const awayIn = ({ participants, agendaItems }: Minutes): (Absentee | Participant)[] => [
  ...participants.filter(({ status }) => status !== "present"),
  ...agendaItems.flatMap(({ absentees, treatments }) => [...absentees, ...treatments.flatMap((treatment) => treatment.absentees)]),
]

/** Lines of sections whose text is about something else than who was there. */
const proseLinesOf = (sections: readonly Section[]): number[] =>
  sections.flatMap(({ kind, blocks, sections: inner }) => [
    ...(tellingSections.has(kind) ? [] : blocks.flatMap(({ span }) => linesOf(span))),
    ...proseLinesOf(inner),
  ])

const nameWord = "\\p{Lu}(?:\\.|[\\p{L}'’-]+)"
const name = lettered(`${nameWord}(?:[ \u00a0](?:(?:von|van|de|der|den|af|el|al)[ \u00a0])?${nameWord})+`, "g")

/** "Afbud blev meldt af Bo Ask, Liv Brandt og Nis Fog." → "Afbud blev meldt af <navn> …" */
const formOf = (line: string): string => {
  const form = line
    .replace(/[\s\u00a0]+/g, " ")
    .replace(name, "<navn>")
    .replace(/ ?\([A-ZÆØÅ]{1,2}\)/g, "")
    .replace(/<navn>(?:(?:,| og|, og| samt| -) ?<navn>)+/g, "<navn> …")
    .replace(/\d+/g, "N")
  return form.length > longestForm ? `${form.slice(0, longestForm)}…` : form
}

/** An election names substitutes, too. */
const election = lettered(String.raw`(?<!\p{L})(?:valgt|valgte|vælges|genvalgt|udpeget|udpegede|udpeges|indstillet)(?!\p{L})`, "i")

const nobodyAfterMark = lettered(String.raw`[:–-][ \u00a0]*ingen(?!\p{L})`, "i")

const namedAfterMark = lettered(String.raw`[:–-][ \u00a0]*\p{Lu}`)

/** A line with a name in it, or with more than a label and a sign for nobody. */
const tellsOfSomebody = (text: string, form: string): boolean =>
  form.includes("<navn>") || (words.exec(text)?.index === 0 && namedAfterMark.test(text) && !nobodyAfterMark.test(text))

/**
 * Finds lines with words of absence from which nobody was read.
 *
 * @param document - a text that was read
 * @returns each such line with its form
 * @example
 * absenceForms(readDocument("a.txt", text, {}))[0]?.form.form // "Som stedfortræder sad <navn>."
 */
export const absenceForms = ({ name: file, lines, result: { meetings } }: LearntDocument): Seen<{ form: string }>[] => {
  const away = meetings.flatMap(awayIn)
  const read = new Set(away.flatMap(({ span }) => linesOf(span)))
  const names = [...new Set(away.map((person) => person.name.toLowerCase()))]
  const prose = new Set(meetings.flatMap(({ agendaItems }) => agendaItems.flatMap(({ sections }) => proseLinesOf(sections))))
  return lines.flatMap(({ kind, text, number }): Seen<{ form: string }>[] => {
    if (!plainKinds.has(kind) || text.length > longestLine || read.has(number) || prose.has(number)) return []
    if (!words.test(text) || election.test(text)) return []
    const form = formOf(text)
    const lower = text.toLowerCase()
    if (!tellsOfSomebody(text, form) || names.some((one) => lower.includes(one))) return []
    return [{ key: form.toLowerCase(), form: { form }, sighting: { file, line: number, text } }]
  })
}
