/** A section finished: its blocks, and what is read out of them by its kind. */
import { headingKey } from "../../../grammar/sections.ts"
import type { Block, Section } from "../schema.ts"
import { readAttachments } from "../values/attachment.ts"
import { readPlannedTreatments, readStatedTreatments } from "../values/route.ts"
import { absencesUnder, partAbsences, partBareNames } from "./absences.ts"
import { partAnswers, withAnswersApart } from "./answers.ts"
import { append } from "./append.ts"
import { finishDecision } from "./decision.ts"
import type { ItemDraft, SectionDraft } from "./draft.ts"
import { type Gathered, placed } from "./gathered.ts"
import { groupByDate, spanOf } from "./groups.ts"
import { isOwn, type Own } from "./ownership.ts"
import { blocksOf, linesOf } from "./pieces.ts"
import type { Reading } from "./reading.ts"
import { gatherRecommendations } from "./recommendations.ts"
import { gatherTreatments, treatmentOf } from "./treatment.ts"

const sectionOf = (draft: SectionDraft, blocks: Block[], sections: Section[]): Section => ({
  kind: draft.kind,
  heading: draft.heading,
  blocks,
  sections,
  span: draft.span,
})

/** Kinds of sections whose dated lines are no treatments. */
const routeWords = /sagsgang|behandl|forløb|proces|gang/

/**
 * Finishes a section and those inside it.
 *
 * @param draft - its draft
 * @param item - the item it stands in
 * @param own - the meeting
 * @param reading - the text
 * @param gathered - where all that it tells beside its blocks is added
 * @returns the section as the contract describes it
 */
export const finishSection = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Section => {
  if (draft.kind === "decision") return sectionOf(draft, finishDecision(draft, item, own, reading, gathered), [])
  let pieces = draft.kind === "recommendation" ? withAnswersApart(draft.pieces, own) : draft.pieces
  const { before, groups } = groupByDate(pieces, reading)
  gatherTreatments(
    draft.kind === "case-history" ? groups.filter((group) => !isOwn(group.naming, own) || group.naming.date !== own.date) : groups,
    own,
    reading,
    gathered,
  )
  if (draft.kind === "attendance") {
    const parted = partBareNames(partAbsences(before, reading), /^afbud/i.test(draft.heading) ? "excused" : "absent", reading)
    append(gathered.mentions, parted.mentions)
    append(gathered.mentions, absencesUnder(draft.heading, parted.rest, reading))
  } else if (draft.kind === "recommendation") {
    const { recommended, answers } = partAnswers(before, own)
    gatherRecommendations(draft, recommended, reading, gathered)
    for (const answer of answers)
      gathered.treatments.push(
        treatmentOf(answer.naming, partAbsences(answer.pieces, reading), spanOf(answer.pieces, reading), own, reading),
      )
  } else if (draft.kind !== "case-history") {
    // Fraværende under another heading than the decision's still tells who was absent from the item
    const tail = groups.length > 0 ? [] : before.filter((piece) => piece.type === "absence")
    if (tail.length > 0) {
      const parted = partAbsences(before, reading)
      append(gathered.mentions, parted.mentions)
      pieces = parted.rest
    }
  }
  const blocks = blocksOf(pieces, reading)
  if (draft.kind === "attachments")
    append(
      gathered.attachments,
      placed(readAttachments(blocks), (value) => value.title, draft.span, reading),
    )
  if (draft.kind === "route" || draft.kind === "hearing") {
    const lines = draft.pieces.flatMap((piece) => (piece.type === "frame" ? [] : linesOf(piece).map((token) => token.image.trim())))
    const isRoute = routeWords.test(headingKey(draft.heading))
    const planned = isRoute ? readPlannedTreatments(lines, own.date) : readStatedTreatments(lines, own.date)
    append(
      gathered.planned,
      placed(planned, (value) => value.body, draft.span, reading),
    )
  }
  return sectionOf(
    draft,
    blocks,
    draft.sections.map((inner) => finishSection(inner, item, own, reading, gathered)),
  )
}
