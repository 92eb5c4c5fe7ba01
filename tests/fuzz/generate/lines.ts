/** Lines of minutes by what they are, in the words of a dialect. */
import fc, { type Arbitrary } from "fast-check"
import type { Dialect, Vocabulary } from "../../../grammar/dialect.ts"
import {
  absenceLabels,
  caseFrameLabels,
  caseLabels,
  contentsColumns,
  contentsHeadings,
  decisionFields,
  footerWords,
  groupHeadings,
  type HeadField,
  headLabels,
  opennessLines,
  standingTitles,
} from "../../../grammar/words.ts"
import {
  attachment,
  body,
  caseNumber,
  clock,
  day,
  line,
  listOf,
  matching,
  maybe,
  name,
  oneOf,
  outcome,
  people,
  recommendation,
  telling,
  topic,
  vote,
} from "./values.ts"

const blank = fc.constant("")

/** What stands behind each label of the head of a meeting. */
const headValues: Readonly<Record<HeadField, Arbitrary<string>>> = {
  date: line`${day} kl. ${clock}`,
  time: line`${clock} - ${clock}`,
  end: line`kl. ${clock}`,
  place: oneOf(["Rådhuset", "Lokale 2", "Teams", "Havnegade 3, 1. sal"]),
  body,
  type: topic,
  people,
  role: name,
  remarks: telling,
  contents: blank,
  ignored: topic,
}

const labelEnd = oneOf([": ", ":", " ", "\t", "\n", " .....: ", ":\n"])

const headLine: Arbitrary<string> = fc.oneof(
  ...(Object.keys(headLabels) as HeadField[]).map((field) => line`${oneOf(headLabels[field])}${labelEnd}${headValues[field]}`),
)

const titleLine = ({ titles }: Vocabulary): Arbitrary<string> =>
  fc.oneof(
    line`${oneOf(titles)} ${body} d. ${day}`,
    line`${oneOf(titles)} fra mødet i ${body} ${day} kl. ${clock}`,
    line`REFERAT ${body} 2022 - 2025 d. ${day}`,
    line`${body} den ${day}`,
    oneOf(titles),
  )

const misspelt = fc
  .tuple(fc.constantFrom("Beslutning", "Indstilling", "Sagsfremstilling"), fc.nat(9))
  .map(([word, at]) => word.slice(0, at) + word.slice(at + 1))

const sectionHeading = ({ headings }: Vocabulary): Arbitrary<string> => {
  const heading = oneOf(headings)
  return fc.oneof(
    { weight: 6, arbitrary: heading },
    // empty, after a decision, it wraps what follows
    { weight: 1, arbitrary: fc.constant("Sagsfremstilling") },
    { weight: 2, arbitrary: line`${heading}:` },
    { weight: 1, arbitrary: line`• ${heading}` },
    { weight: 1, arbitrary: heading.map((word) => word.toUpperCase()) },
    { weight: 1, arbitrary: line`${heading}: ${telling}` },
    { weight: 1, arbitrary: line`${heading}Godkendt.` },
    { weight: 1, arbitrary: oneOf(["Økonomiske og miljømæssige konsekvenser", "Bestyrelsens beslutning", "Indstilling fra direktøren"]) },
    { weight: 1, arbitrary: misspelt },
    { weight: 3, arbitrary: line`Beslutning${maybe(line` i ${body}`)} den ${day}` },
    { weight: 1, arbitrary: line`Beslutning fra ${body}` },
    { weight: 1, arbitrary: line`${body}s møde den ${day}, pkt. 7` },
  )
}

const absence: Arbitrary<string> = fc.oneof(
  line`${oneOf(absenceLabels)}: ${people}`,
  line`${oneOf(absenceLabels)}\n${people}`,
  line`${name} deltog ikke i behandlingen af punktet.`,
  line`${name} var fraværende under dette punkt.`,
  line`${name} forlod mødet kl. ${clock}.`,
)

const caseLine: Arbitrary<string> = fc.oneof(
  caseNumber,
  line`${oneOf([...caseLabels, ...caseFrameLabels])}: ${caseNumber}`,
  line`${oneOf(caseLabels)} ${caseNumber}`,
  line`Dok.nr.: 12 Sagsid.: ${caseNumber} ${oneOf([...opennessLines.open, ...opennessLines.closed])}`,
)

const openness = oneOf([...opennessLines.open, ...opennessLines.closed])

const treatment: Arbitrary<string> = fc.oneof(
  line`${day} ${body}\n${outcome}`,
  line`${body}, ${day}:\n${outcome}`,
  line`Behandling\tMødedato\tÅbent punkt\n${body}\t${day}\tJa`,
  line`${body} den ${day}\n${outcome}`,
)

const furniture = ({ furniture: own }: Vocabulary): Arbitrary<string> =>
  fc.oneof(
    oneOf(own),
    line`Side ${fc.nat(30).map(String)} af 30`,
    line`- ${fc.nat(30).map(String)} -`,
    line`\f`,
    line`${body} ${day}\tSide ${fc.nat(30).map(String)}`,
    oneOf(["__________", "==========", ...footerWords]),
  )

const listLine = fc.oneof(
  line`${oneOf(["1.", "2)", "a.", "b)", "-", "•", "1:", "at"])} ${fc.oneof(telling, topic)}`,
  listOf(line`- ${topic}`, "\n", { minLength: 1, maxLength: 3 }),
)

const tableLine = listOf(fc.oneof(topic, fc.nat(9999).map(String), blank), "\t", { minLength: 2, maxLength: 4 })

const contentsLine = line`${fc.nat(30).map(String)}. ${topic} ${oneOf(["......", "\t", "  ", " . . . "])} ${fc.nat(99).map(String)}`

const contents = line`${oneOf(contentsHeadings)}\n${maybe(listOf(oneOf(contentsColumns), "\t", { minLength: 1, maxLength: 3 }))}\n${listOf(contentsLine, "\n", { minLength: 0, maxLength: 4 })}`

/** How the heading of an item is written. */
type ItemShape = (number: number, title: string) => string

const usualShape: ItemShape = (number, title) => `Punkt ${number}: ${title}`

const otherShapes: readonly ItemShape[] = [
  (number, title) => `${number}. ${title}`,
  (number, title) => `${number}  ${title}`,
  (number, title) => `${number}) ${title}`,
  (number, title) => `Pkt. nr. ${number} ${title}`,
  (number, title) => `SAG NR. ${number}\n${title}`,
  (number, title) => `§ ${number}. ${title}`,
  (number, title) => `${number}/1. ${title}`,
  (number, title) => `${String.fromCharCode(64 + number)}. ${title}`,
  (number, title) => `${["I", "II", "III", "IV", "V", "VI"][number - 1]}. ${title}`,
  (number, title) => `${number}${title}`,
  (number, title) => `${number}\n${title}`,
  (number, title) => `Åbent punkt\n${number}  ${title}`,
  (_, title) => title,
]

/** The title of an item. */
export const itemTitle: Arbitrary<string> = fc.oneof(
  topic,
  oneOf(standingTitles),
  line`${topic} og anlæg af ny sti ved ${body} med frigivelse af midler\ntil at løse opgaven`,
  line`${topic} (${oneOf(["Lukket", "Åben sag", "Beslutning", "B"])})`,
)

const group = oneOf([...groupHeadings.open, ...groupHeadings.closed, ...groupHeadings.neutral])

/** How the headings of the items of one document are written. */
export const itemShape: Arbitrary<ItemShape> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(usualShape) },
  { weight: 4, arbitrary: fc.constantFrom(...otherShapes) },
)

const numberedHeading = fc.tuple(itemShape, fc.integer({ min: 1, max: 6 }), itemTitle).map(([shape, number, title]) => shape(number, title))

/** What ends a meeting. */
const endLine = fc.oneof(
  line`Mødet hævet kl. ${clock}`,
  line`Næste møde: ${day}`,
  line`AK/${day}`,
  line`Underskriftsside\n${name}\t\t${name}`,
)

/** Lines by which a dialect is recognised, made of its own signs. */
const signs = ({ signals = [] }: Dialect): Arbitrary<string>[] => signals.map(({ pattern }) => matching(pattern))

/** The lines of one dialect. */
export interface Lines {
  title: Arbitrary<string>
  head: Arbitrary<string>
  contents: Arbitrary<string>
  heading: Arbitrary<string>
  /** What stands under a heading. */
  text: Arbitrary<string>
  /** What stands between title and first heading of an item. */
  frame: Arbitrary<string>
  group: Arbitrary<string>
  end: Arbitrary<string>
  /** Any line of minutes. */
  any: Arbitrary<string>
}

/**
 * Makes the lines of a dialect.
 *
 * @param dialect - the dialect
 * @param vocabulary - its words, with those of what it extends
 * @returns its lines by what they are
 * @example
 * fc.sample(linesOf(dialect, vocabularyOf(lineageOf(dialect.id))).heading, 1)
 */
export const linesOf = (dialect: Dialect, vocabulary: Vocabulary): Lines => {
  const title = titleLine(vocabulary)
  const heading = sectionHeading(vocabulary)
  const page = furniture(vocabulary)
  const text = fc.oneof(
    { weight: 4, arbitrary: outcome },
    { weight: 3, arbitrary: telling },
    { weight: 2, arbitrary: vote },
    { weight: 2, arbitrary: recommendation },
    { weight: 2, arbitrary: listLine },
    { weight: 2, arbitrary: absence },
    { weight: 1, arbitrary: tableLine },
    { weight: 1, arbitrary: treatment },
    { weight: 1, arbitrary: attachment },
    { weight: 1, arbitrary: page },
    { weight: 1, arbitrary: line`${oneOf(decisionFields)}: ${day}` },
    { weight: 2, arbitrary: blank },
  )
  const frame = fc.oneof(caseLine, openness, page, blank)
  const sign = signs(dialect)
  const head = fc.oneof(
    { weight: 3, arbitrary: headLine },
    { weight: 1, arbitrary: absence },
    ...sign.map((arbitrary) => ({ weight: 1, arbitrary })),
  )
  return {
    title,
    head,
    contents,
    heading,
    text,
    frame,
    group,
    end: endLine,
    any: fc.oneof(title, head, contents, heading, heading, text, text, frame, group, numberedHeading, numberedHeading, endLine, blank),
  }
}
