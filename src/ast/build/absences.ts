/** Who was absent, read out of the lines of a decision block; those lines are frame and leave the block. */
import type { IToken } from "chevrotain"
import type { Span } from "../../source/span.ts"
import type { Absentee } from "../schema.ts"
import { type AbsenceMention, absenceLabelOpen, mergeAbsences, readAbsences } from "../values/absence.ts"
import { isNameList, readPeople } from "../values/person.ts"
import { append } from "./append.ts"
import { linesOf, type Piece } from "./pieces.ts"
import type { Reading } from "./reading.ts"

/** A block parted into what it says and who was absent. */
export interface Parted {
  rest: Piece[]
  mentions: AbsenceMention[]
}

/** A paragraph longer than this only mentions an absence. */
const longestStatement = 600

/** Lines as one text, as long with CRLF as with LF. */
const textOf = (tokens: readonly IToken[]): string =>
  tokens
    .map(({ image }) => image.trimEnd())
    .join("\n")
    .trim()

const bareMentions = (text: string, status: AbsenceMention["status"], { recall }: Reading): AbsenceMention[] =>
  recall(readPeople, text).map((person) => ({
    name: person.name,
    status,
    substitute: null,
    note: person.note,
    party: person.party,
    substituteParty: null,
  }))

/** Parts the lines of one paragraph; what is left keeps its order, split where a line was taken out. */
const partParagraph = (item: Piece, { recall }: Reading): Parted => {
  const tokens = linesOf(item)
  const whole = textOf(tokens)
  if (whole.length <= longestStatement) {
    const mentions = recall(readAbsences, whole)
    if (mentions !== null) return { rest: [], mentions }
  }
  if (tokens.length === 1) return { rest: [item], mentions: [] }
  const rest: Piece[] = []
  const mentions: AbsenceMention[] = []
  let open: IToken[] = []
  for (const token of tokens) {
    const line = token.image.trim()
    const found = line.length <= longestStatement ? recall(readAbsences, line) : null
    if (found === null) {
      open.push(token)
      continue
    }
    append(mentions, found)
    if (open.length > 0) rest.push({ type: "paragraph", groups: [open], tight: false })
    open = []
  }
  if (open.length > 0) rest.push({ type: "paragraph", groups: [open], tight: item.tight })
  return { rest: mentions.length === 0 ? [item] : rest, mentions }
}

/** A line right under a list item belongs to it, but for a statement of absence: that is frame. */
const partList = (item: Piece, { recall }: Reading): { item: Piece; mentions: AbsenceMention[] } => {
  const mentions: AbsenceMention[] = []
  const groups = item.groups.map((tokens) =>
    tokens.filter((token, index) => {
      const line = token.image.trim()
      const found = index === 0 || line.length > longestStatement ? null : recall(readAbsences, line)
      if (found !== null) append(mentions, found)
      return found === null
    }),
  )
  return { item: mentions.length === 0 ? item : { ...item, groups }, mentions }
}

/** A label whose list goes on: its names begin on the next line, or its line ends in a comma. */
const continues = (label: string): boolean => absenceLabelOpen(label) || /[,&]\s*$|[\s\u00a0]og\s*$/.test(label)

/** How many leading lines of a paragraph are names. */
const leadingNames = (tokens: readonly IToken[], { recall }: Reading): number => {
  if (/^(?:ingen|intet|-)\.?$/i.test(tokens[0]?.image.trim() ?? "")) return 1
  let count = 0
  while (count < tokens.length && recall(isNameList, textOf(tokens.slice(0, count + 1)))) count++
  return count
}

/** The lines of the next piece that go on with a statement: its names begin there, or are not all told. */
const namesBelow = (item: Piece, next: Piece, reading: Reading): readonly IToken[] => {
  const statement = textOf(linesOf(item))
  if (!continues(statement) || !(item.tight || next.type === "list" || absenceLabelOpen(statement))) return []
  const tokens = linesOf(next)
  if (next.type === "list") return reading.recall(isNameList, textOf(tokens)) ? tokens : []
  return next.type === "paragraph" ? tokens.slice(0, leadingNames(tokens, reading)) : []
}

/**
 * Takes the statements of absence out of a block.
 *
 * @param pieces - the block
 * @param reading - the text
 * @returns what is left, and the people named
 * @example
 * // Fraværende: NN  ⏎  Godkendt.   → rest: Godkendt.   mentions: NN
 */
export const partAbsences = (pieces: readonly Piece[], reading: Reading): Parted => {
  const rest: Piece[] = []
  const mentions: AbsenceMention[] = []
  for (let index = 0; index < pieces.length; index++) {
    const item = pieces[index]
    if (item === undefined) break
    if (item.type === "paragraph") {
      const parted = partParagraph(item, reading)
      append(rest, parted.rest)
      append(mentions, parted.mentions)
      continue
    }
    if (item.type === "list") {
      const parted = partList(item, reading)
      rest.push(parted.item)
      append(mentions, parted.mentions)
      continue
    }
    if (item.type !== "absence") {
      rest.push(item)
      continue
    }
    const next = pieces[index + 1]
    const names = next === undefined ? [] : namesBelow(item, next, reading)
    const statement = `${textOf(linesOf(item))} ${textOf(names)}`.trim()
    const found = reading.recall(readAbsences, statement)
    if (found === null) {
      rest.push({ ...item, type: "paragraph" })
      continue
    }
    append(mentions, found)
    if (next === undefined || names.length === 0) continue
    index++
    const left = linesOf(next).slice(names.length)
    if (left.length === 0) continue
    // Fraværende: ⏎ NN (A) ⏎ I stedet for NN deltog NN. ⏎ Godkendt.
    const parted = partParagraph({ type: "paragraph", groups: [left], tight: next.tight }, reading)
    append(rest, parted.rest)
    append(mentions, parted.mentions)
  }
  return { rest, mentions }
}

const endsSentence = /[.!?][\s\u00a0]*$/

/**
 * Parts the names that stand right under the last sentence of a paragraph from it: Forslaget godkendt. ⏎ NN, NN
 *
 * @param item - a paragraph
 * @param reading - the text
 * @returns the sentences and the names; the paragraph alone where its last line is no name, or goes on with a sentence
 */
export const withNamesApart = (item: Piece, reading: Reading): Piece[] => {
  const tokens = linesOf(item)
  let first = tokens.length
  while (first > 0 && !endsSentence.test(tokens[first - 1]?.image ?? "")) first--
  const names = tokens.slice(first)
  if (first === 0 || names.length === 0 || textOf(names).length > longestStatement || !reading.recall(isNameList, textOf(names)))
    return [item]
  return [
    { type: "paragraph", groups: [tokens.slice(0, first)], tight: true },
    { type: "paragraph", groups: [names], tight: item.tight },
  ]
}

/**
 * Takes bare names out of a block: the whole block of an item about absence, else a paragraph of names beside the outcome.
 *
 * @param parted - the block after {@link partAbsences}
 * @param status - what to call the absence
 * @param reading - the text
 * @returns the block without the names
 */
export const partBareNames = (parted: Parted, status: AbsenceMention["status"], reading: Reading): Parted => {
  const mentions: AbsenceMention[] = []
  const rest = parted.rest.filter((item) => {
    if (item.type !== "paragraph" && item.type !== "list") return true
    const text = textOf(linesOf(item))
    if (text.length > longestStatement || !reading.recall(isNameList, text)) return true
    append(mentions, bareMentions(text, status, reading))
    return false
  })
  return { rest, mentions: [...mentions, ...parted.mentions] }
}

const absenceHeading = /^(?:fravær|afbud)/i

/**
 * What paragraphs tell that read on from the heading above: Fraværende ⏎ NN. I stedet deltog NN.
 *
 * @param heading - the heading
 * @param pieces - what no other reading has taken of the text under it
 * @param reading - the text
 * @returns the people absent
 */
export const absencesUnder = (heading: string, pieces: readonly Piece[], { recall }: Reading): AbsenceMention[] =>
  pieces.flatMap((piece) => {
    const text = textOf(linesOf(piece))
    if (piece.type !== "paragraph" || text.length > longestStatement || !absenceHeading.test(heading)) return []
    return recall(readAbsences, `${heading}: ${text}`) ?? []
  })

/**
 * The people of several statements, one entry each, with their places.
 *
 * @param mentions - in document order
 * @param within - where their names stand
 * @param reading - the text
 * @returns the absentees
 */
export const placeAbsentees = (mentions: readonly AbsenceMention[], within: Span, reading: Reading): Absentee[] =>
  mergeAbsences([...mentions]).map((absentee) => ({ ...absentee, span: reading.locate(absentee.name, within) }))
