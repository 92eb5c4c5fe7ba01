/** A decision: what it says, and who was absent; what of it is another body's. */
import type { Block, Decision } from "../schema.ts"
import { absencesUnder, type Parted, partAbsences, partBareNames, withNamesApart } from "./absences.ts"
import { append } from "./append.ts"
import type { ItemDraft, SectionDraft } from "./draft.ts"
import { withoutEndLines } from "./end-lines.ts"
import type { Gathered } from "./gathered.ts"
import { groupByDate, spanOfGroup, withYear } from "./groups.ts"
import { isOwn, type Own } from "./ownership.ts"
import { blocksOf, linesOf, type Piece, renderBlocks } from "./pieces.ts"
import type { Reading } from "./reading.ts"
import { gatherRecommendations } from "./recommendations.ts"
import { isDash, outcomeOf, treatmentOf } from "./treatment.ts"

/** Indstilling og beslutning */
const combined = /indstilling.*beslutning/i

const absenceTitle = /^(?:fravær(?:ende)?|afbud|forfald|mødedeltagelse)(?![a-zæøå])/i
/** Valgt blev: ⏎ names */
const announces = /(?::|[\s\u00a0](?:blev|er|som|valgt|udpeget))[\s\u00a0]*$/i

/** The pieces of an own decision without the people absent. */
const partOwn = (pieces: readonly Piece[], item: ItemDraft, reading: Reading): Parted => {
  const parted = partAbsences(withoutEndLines(pieces), reading)
  if (!absenceTitle.test(item.title)) return partTrailingNames(parted, reading)
  const { rest, mentions } = partBareNames(parted, /^afbud|^forfald/i.test(item.title) ? "excused" : "absent", reading)
  const told = rest.map((piece) => absencesUnder(item.title, [piece], reading))
  return { rest: rest.filter((_, index) => told[index]?.length === 0), mentions: [...mentions, ...told.flat()] }
}

/** Bare names under the outcome are the people absent, unless the line above announces them. */
const partTrailingNames = (parted: Parted, reading: Reading): Parted => {
  const lastWords = parted.rest.findLast((piece) => piece.type !== "frame")
  if (lastWords?.type !== "paragraph") return parted
  const rest = parted.rest.flatMap((piece) => (piece === lastWords ? withNamesApart(piece, reading) : [piece]))
  const words = rest.filter((piece) => piece.type !== "frame")
  const last = words.at(-1)
  const before = words.at(-2)
  if (last?.type !== "paragraph" || before === undefined || announces.test(linesOf(before).at(-1)?.image ?? "")) return parted
  const names = partBareNames({ rest: [last], mentions: [] }, "absent", reading)
  return names.mentions.length === 0
    ? parted
    : { rest: rest.filter((piece) => piece !== last), mentions: [...parted.mentions, ...names.mentions] }
}

/** In a combined section without dated lines the decision is what follows the list of points. */
const decisionTail = (pieces: readonly Piece[]): Piece[] => {
  const listAt = pieces.findLastIndex(
    (piece) =>
      piece.type === "list" ||
      /^[\s\u00a0]*(?:at|.{0,80}(?:indstiller|foreslår|indstilles))(?![a-zæøå])/i.test(linesOf(piece)[0]?.image ?? ""),
  )
  return pieces.slice(listAt + 1)
}

/**
 * Finishes a section that decides.
 *
 * @param draft - its draft
 * @param item - the item it stands in
 * @param own - the meeting
 * @param reading - the text
 * @param gathered - where decision, treatments, recommendations and absent people are added
 * @returns the blocks of the section
 */
export const finishDecision = (draft: SectionDraft, item: ItemDraft, own: Own, reading: Reading, gathered: Gathered): Block[] => {
  const { before, groups } = groupByDate(draft.pieces, reading)
  const isCombined = combined.test(draft.heading)
  if (isCombined) {
    gatherRecommendations({ ...draft, printed: "" }, before, reading, gathered)
  }
  if (!isOwn(draft.naming, own)) {
    const parted = partTrailingNames(partAbsences(draft.pieces, reading), reading)
    gathered.treatments.push(treatmentOf(draft.naming, parted, draft.span, own, reading))
    return blocksOf(parted.rest, reading)
  }
  const kept: Piece[] = []
  const parted = isCombined ? partAbsences(before, reading) : partOwn(before, item, reading)
  append(gathered.mentions, parted.mentions)
  append(kept, parted.rest)
  const hasOwnGroup = groups.some((group) => isOwn(group.naming, own))
  const hasText = parted.rest.some((piece) => piece.type !== "frame")
  if (!isCombined && (hasText || groups.length === 0)) gathered.decisions.push({ blocks: blocksOf(parted.rest, reading), span: draft.span })
  else if (isCombined && !hasOwnGroup && !item.sections.some((other) => other !== draft && other.kind === "decision"))
    gathered.decisions.push({ blocks: blocksOf(decisionTail(parted.rest), reading), span: draft.span })
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    const inner = isOwn(naming, own) ? partOwn(group.pieces, item, reading) : partAbsences(group.pieces, reading)
    kept.push(group.line, ...inner.rest)
    if (isOwn(naming, own)) {
      append(gathered.mentions, inner.mentions)
      gathered.decisions.push({ blocks: blocksOf(inner.rest, reading), span: spanOfGroup(group, reading) })
    } else gathered.treatments.push(treatmentOf(naming, inner, spanOfGroup(group, reading), own, reading))
  }
  return blocksOf(kept, reading)
}

/** The decision of an item, from all sections that decide; null where none does. */
export const decisionOf = (gathered: Gathered, item: ItemDraft, own: Own, reading: Reading): Decision | null => {
  const first = gathered.decisions[0]
  if (first === undefined) return null
  const text = renderBlocks(gathered.decisions.flatMap((decision) => decision.blocks))
  const last = gathered.decisions.at(-1) ?? first
  return {
    text: isDash(text) ? null : text,
    ...reading.recall(outcomeOf, isDash(text) ? null : text, own.body, item.title),
    span: { start: first.span.start, end: last.span.end },
  }
}
