import { expect } from "vitest"
import type { Outcome } from "../../src/ast/schema.ts"
import { readOutcome } from "../../src/ast/values/outcome.ts"
import { wide } from "./wide.ts"

/** A decision, what it did, and the words that say so; the body that decides and the title of the item, where they count. */
export type OutcomeRow = [text: string, outcome: Outcome, evidence: string | null, body?: string | null, title?: string]

/**
 * Holds a row against the reader.
 *
 * @param row - a decision and what it did
 * @returns nothing
 * @throws where the reader says something else
 * @example
 * expectOutcome(["Godkendt.", "approved", "Godkendt"])
 */
export const expectOutcome = ([text, outcome, evidence, body, title]: OutcomeRow): void => {
  expect(readOutcome(text, { body: body ?? null, title: title ?? null }), text).toEqual({ outcome, evidence })
}

/**
 * Holds a row against the reader, and the same with its blanks doubled.
 *
 * @param row - a decision and what it did
 * @returns nothing
 * @throws where the reader says something else of one of them
 * @example
 * expectWideOutcome(["Sagen udsættes.", "postponed", "udsættes"])
 */
export const expectWideOutcome = (row: OutcomeRow): void => {
  const [text, outcome, evidence, ...context] = row
  expectOutcome(row)
  expectOutcome([wide(text), outcome, evidence === null ? null : wide(evidence), ...context])
}
