/** An agenda item finished, once it is known whose meeting it belongs to. */
import type { AgendaItem, Section } from "../schema.ts"
import { mergeAttachments } from "../values/attachment.ts"
import { sameBody } from "../values/body.ts"
import { readVotes } from "../values/vote.ts"
import { placeAbsentees } from "./absences.ts"
import { closingDecision, closingRecommendation, isUnheaded } from "./closing.ts"
import { decisionOf } from "./decision.ts"
import type { ItemDraft } from "./draft.ts"
import { type Gathered, placed } from "./gathered.ts"
import type { Own } from "./ownership.ts"
import type { Reading } from "./reading.ts"
import { finishSection } from "./section.ts"
import { tableNumbers } from "./treatment-table.ts"

/** How the items of a document are finished. */
export interface Finish {
  own: Own
  /** Whether the document has no decision headings, so that a decision may close the presentation. */
  closing: boolean
}

/** Punkt 2: Regnskab ⏎ Afbud: Ida Holm ⏎ Beslutning: without the people absent nothing stands under the title. */
const tellsSomething = (section: Section): boolean => !isUnheaded(section) || section.blocks.length > 0

/**
 * Finishes an item.
 *
 * @param item - its draft
 * @param order - 0-based place in the document
 * @param finish - the meeting, and what the document as a whole is like
 * @param reading - the text
 * @returns the item as the contract describes it
 */
export const finishItem = (item: ItemDraft, order: number, finish: Finish, reading: Reading): AgendaItem => {
  const gathered: Gathered = {
    treatments: [],
    recommendations: [],
    attachments: [...item.attachments],
    planned: [],
    mentions: [],
    decisions: [],
  }
  const sections = item.sections.map((draft) => finishSection(draft, item, finish.own, reading, gathered))
  const numbers = tableNumbers(item.sections)
  for (const treatment of gathered.treatments) {
    treatment.itemNumber ??= numbers.find((row) => row.date === treatment.date && sameBody(row.body, treatment.body))?.itemNumber ?? null
  }
  const decision = decisionOf(gathered, item, finish.own, reading) ?? (finish.closing ? closingDecision(sections, item, finish.own) : null)
  // GODKENDT. right under the title, the headings below it: those words are the decision
  const decided = sections
    .filter(tellsSomething)
    .map((section) =>
      isUnheaded(section) && decision !== null && section.blocks[0]?.span === decision.span
        ? { ...section, kind: "decision" as const }
        : section,
    )
  const votes: AgendaItem["votes"] =
    decision === null || decision.text === null
      ? []
      : placed(reading.recall(readVotes, decision.text), (vote) => vote.text.split("\n")[0] ?? "", decision.span, reading)
  return {
    number: item.number,
    order,
    title: item.title,
    public: item.public,
    caseNumbers: item.caseNumbers,
    sections: decided,
    decision,
    recommendations: gathered.recommendations.length > 0 ? gathered.recommendations : closingRecommendation(sections),
    absentees: placeAbsentees(gathered.mentions, item.span, reading),
    attachments: mergeAttachments(gathered.attachments),
    treatments: gathered.treatments,
    plannedTreatments: gathered.planned,
    votes,
    span: item.span,
  }
}
