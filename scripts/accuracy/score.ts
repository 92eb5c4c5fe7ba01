/** Strict precision and recall of facts, as F1: a fact is right in every letter or it is wrong. */
import type { PrintedMinutes } from "../../src/ast/schema.ts"
import { type Fact, factsOf } from "./facts.ts"

/** A document with the answer written by hand, and what the reader says. */
export interface Scored {
  name: string
  expected: readonly PrintedMinutes[]
  actual: readonly PrintedMinutes[]
}

/** How well a set of documents is read; every figure but the counts is an F1 with four decimals. */
export interface Accuracy {
  documents: number
  /** Documents without any wrong or missing fact. */
  exact: number
  /** Over all facts. */
  micro: number
  /** Mean of the fields. */
  macro: number
  dialects: Record<string, number>
  fields: Record<string, number>
}

/** A fact that one side has and the other has not. */
export interface Miss extends Fact {
  name: string
  what: "missing" | "wrong"
}

interface Count {
  found: number
  wrong: number
  missing: number
}

const none: Count = { found: 0, wrong: 0, missing: 0 }
const add = (one: Count, other: Count): Count => ({
  found: one.found + other.found,
  wrong: one.wrong + other.wrong,
  missing: one.missing + other.missing,
})

const f1 = ({ found, wrong, missing }: Count): number => (2 * found) / (2 * found + wrong + missing || 1)
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

const bagOf = (facts: readonly Fact[]): Map<string, { fact: Fact; times: number }> => {
  const bag = new Map<string, { fact: Fact; times: number }>()
  for (const fact of facts) {
    const key = JSON.stringify([fact.field, fact.key, fact.value])
    const known = bag.get(key)
    if (known === undefined) bag.set(key, { fact, times: 1 })
    else known.times++
  }
  return bag
}

/** Each fact of either side, with how often it was found, wrong or missing. */
const compared = ({ expected, actual }: Scored): { fact: Fact; count: Count }[] => {
  const wanted = bagOf(factsOf(expected))
  const got = bagOf(factsOf(actual))
  return [...new Map([...wanted, ...got])].map(([key, { fact }]) => {
    const want = wanted.get(key)?.times ?? 0
    const have = got.get(key)?.times ?? 0
    return { fact, count: { found: Math.min(want, have), wrong: Math.max(0, have - want), missing: Math.max(0, want - have) } }
  })
}

const sumBy = (counts: readonly (readonly [string, Count])[]): Map<string, Count> => {
  const sums = new Map<string, Count>()
  for (const [key, count] of counts) sums.set(key, add(sums.get(key) ?? none, count))
  return sums
}

const figures = (sums: ReadonlyMap<string, Count>): Record<string, number> =>
  Object.fromEntries([...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, count]) => [key, rounded(f1(count))]))

/**
 * Scores what was read against the answers.
 *
 * @param documents - answers and readings
 * @returns F1 over all, by dialect (as the answer names it) and by field
 * @example
 * accuracyOf([{ name: "a", expected: [minutes], actual: [minutes] }]).micro // 1
 */
export const accuracyOf = (documents: readonly Scored[]): Accuracy => {
  const counted = documents.map((document) => ({
    dialect: document.expected[0]?.dialect ?? "",
    facts: compared(document).map(({ fact, count }) => [fact.field, count] as const),
  }))
  const sumOf = (counts: readonly (readonly [string, Count])[]): Count => counts.reduce((sum, [, count]) => add(sum, count), none)
  const all = counted.flatMap(({ facts }) => facts)
  const fields = sumBy(all)
  return {
    documents: documents.length,
    exact: counted.filter(({ facts }) => facts.every(([, { wrong, missing }]) => wrong + missing === 0)).length,
    micro: rounded(f1(sumOf(all))),
    macro: rounded([...fields.values()].reduce((sum, count) => sum + f1(count), 0) / (fields.size || 1)),
    dialects: figures(sumBy(counted.map(({ dialect, facts }) => [dialect, sumOf(facts)] as const))),
    fields: figures(fields),
  }
}

/**
 * Every fact in which what was read differs from the answers.
 *
 * @param documents - answers and readings
 * @returns the facts, document by document
 * @example
 * missesOf(documents).map(({ name, what, field }) => `${name}: ${what} ${field}`)
 */
export const missesOf = (documents: readonly Scored[]): Miss[] =>
  documents.flatMap((document) =>
    compared(document).flatMap(({ fact, count }): Miss[] => [
      ...(count.missing > 0 ? [{ ...fact, name: document.name, what: "missing" as const }] : []),
      ...(count.wrong > 0 ? [{ ...fact, name: document.name, what: "wrong" as const }] : []),
    ]),
  )
