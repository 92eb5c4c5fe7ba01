/** What another body made of a recommendation, told right under it, without a day: Økonomiudvalget anbefaler indstillingen. */
import { isBodyName } from "../values/body.ts"
import { isOwn, type Naming, type Own } from "./ownership.ts"
import { linesOf, type Piece } from "./pieces.ts"

/** A body, and the lines that tell what it made of the recommendation. */
export interface Answer {
  naming: Naming
  pieces: Piece[]
}

/** It answers what is recommended above: one that goes on with "at" recommends something of its own. */
const answering =
  /^[\s\u00a0]*([A-ZÆØÅ][^.,:;]{3,60}?)[\s\u00a0]+(?:anbefal(?:er|ede)|tiltræder|tiltrådte|godkend(?:er|te)|støtte(?:r|de)|tilslutte(?:r|de)[\s\u00a0]+sig|indstille(?:r|de))[\s\u00a0]+(?:ikke[\s\u00a0]+|enstemmigt[\s\u00a0]+)?(?:indstillingen|forslaget|det[\s\u00a0]+indstillede|forvaltningens[\s\u00a0]+indstilling)(?![a-zæøå])(?![^.]*,[\s\u00a0]at[\s\u00a0])/

const namingIn = (line: string, own: Own): Naming | undefined => {
  const body = answering.exec(line)?.[1]
  if (body === undefined || !isBodyName(body)) return undefined
  const naming: Naming = { body, date: null, itemNumber: null }
  return isOwn(naming, own) ? undefined : naming
}

const apart = (piece: Piece, own: Own): Piece[] => {
  if (piece.type !== "list" && piece.type !== "paragraph") return [piece]
  const last = piece.groups.at(-1) ?? []
  const starts = last.flatMap((token, index) => (index > 0 && namingIn(token.image, own) !== undefined ? [index] : []))
  const [first] = starts
  if (first === undefined) return [piece]
  return [
    { ...piece, groups: [...piece.groups.slice(0, -1), last.slice(0, first)], tight: true },
    ...starts.map((start, index): Piece => {
      const end = starts[index + 1]
      return { type: "paragraph", groups: [last.slice(start, end)], tight: end === undefined ? piece.tight : true }
    }),
  ]
}

/**
 * Parts lists and paragraphs where the line under a point answers them: "- at beløbet tilføres kassen. ⏎ Økonomiudvalget anbefaler indstillingen."
 *
 * @param pieces - what stands under the heading of a recommendation
 * @param own - the meeting
 * @returns the same lines; each answer begins a paragraph
 */
export const withAnswersApart = (pieces: readonly Piece[], own: Own): Piece[] => pieces.flatMap((piece) => apart(piece, own))

/**
 * Parts a recommendation from what other bodies made of it.
 *
 * @param pieces - pieces as {@link withAnswersApart} gives them
 * @param own - the meeting
 * @returns the recommendation, and the answers of other bodies in order, each with the lines under it
 * @example
 * // Direktionen indstiller, at planen vedtages. ⏎ ⏎ Økonomiudvalget anbefaler indstillingen. ⏎ Bo Dam var fraværende.
 * partAnswers(pieces, own).answers[0]?.naming.body // "Økonomiudvalget"
 */
export const partAnswers = (pieces: readonly Piece[], own: Own): { recommended: Piece[]; answers: Answer[] } => {
  const recommended: Piece[] = []
  const answers: Answer[] = []
  for (const piece of pieces) {
    const isFirst = recommended.length === 0
    const naming = isFirst || piece.type !== "paragraph" ? undefined : namingIn(linesOf(piece)[0]?.image ?? "", own)
    if (naming !== undefined) answers.push({ naming, pieces: [piece] })
    else (answers.at(-1)?.pieces ?? recommended).push(piece)
  }
  return { recommended, answers }
}
