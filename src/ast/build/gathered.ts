/** What the sections of an item tell beside their blocks. */
import type { Span } from "../../source/span.ts"
import type { AgendaItem, Attachment, Block, Recommendation, Treatment } from "../schema.ts"
import type { AbsenceMention } from "../values/absence.ts"
import type { Reading } from "./reading.ts"

/** What the finished parts of an item are gathered in. */
export interface Gathered {
  treatments: Treatment[]
  recommendations: Recommendation[]
  attachments: Attachment[]
  planned: AgendaItem["plannedTreatments"]
  mentions: AbsenceMention[]
  decisions: { blocks: Block[]; span: Span }[]
}

/** Gives values the places where they stand, one after the other. */
export const placed = <Value extends object>(
  values: readonly Value[],
  quote: (value: Value) => string,
  span: Span,
  reading: Reading,
): (Value & { span: Span })[] => {
  const spans = reading.locateInOrder(values.map(quote), span)
  return values.map((value, index) => ({ ...value, span: spans[index] ?? span }))
}
