/** What other bodies, or the own one on another day, made of the item. */
import type { Span } from "../../source/span.ts"
import type { Treatment } from "../schema.ts"
import { type ReadOutcome, readOutcome } from "../values/outcome.ts"
import { type Parted, partAbsences, placeAbsentees } from "./absences.ts"
import type { Gathered } from "./gathered.ts"
import { type Group, spanOfGroup, withYear } from "./groups.ts"
import type { Naming, Own } from "./ownership.ts"
import { blocksOf, linesOf, renderBlocks } from "./pieces.ts"
import type { Reading } from "./reading.ts"

/** Outcome of a text, in the form in which readings are remembered. */
export const outcomeOf = (text: string | null, body: string | null, title: string | null): ReadOutcome => readOutcome(text, { body, title })

/** Whether nothing is said: "-", "___". */
export const isDash = (text: string | null): boolean => text === null || /^[\s\u00a0]*[-–—_]*[\s\u00a0]*$/.test(text)

/** A treatment from the lines that tell of it. */
export const treatmentOf = (naming: Naming, parted: Parted, span: Span, own: Own, reading: Reading): Treatment => {
  const body = naming.body ?? own.body ?? ""
  const text = renderBlocks(blocksOf(parted.rest, reading))
  return {
    date: naming.date,
    body,
    itemNumber: naming.itemNumber,
    text: isDash(text) ? null : text,
    ...reading.recall(outcomeOf, text, body, null),
    absentees: placeAbsentees(parted.mentions, span, reading),
    span,
  }
}

/** The treatments that dated lines tell of. */
export const gatherTreatments = (groups: readonly Group[], own: Own, reading: Reading, gathered: Gathered): void => {
  const years: { last: string | null } = { last: null }
  for (const group of groups) {
    const naming = withYear(group.naming, linesOf(group.line)[0]?.image ?? "", years, own)
    gathered.treatments.push(treatmentOf(naming, partAbsences(group.pieces, reading), spanOfGroup(group, reading), own, reading))
  }
}
