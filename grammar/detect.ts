/** Which dialect a text is written in: many weak signs, weighed. */
import type { Dialect, Signal } from "./dialect.ts"

/** A sign that was found. */
export interface Evidence {
  reason: string
  weight: number
  /** 1-based line where it stands first. */
  line: number
}

/** How well a dialect fits. */
export interface Score {
  id: string
  score: number
  evidence: Evidence[]
}

/** Signs are looked for in the beginning of a text: a frame shows itself in the head and the first items. */
const sampleLines = 400
const sampleCharacters = 60_000
/** A habit of one authority must show itself more than once before it counts over its family. */
const habitCost = 3

/**
 * Weighs every dialect against the beginning of a text.
 *
 * @param text - the text
 * @param dialects - the candidates
 * @returns scores, best first; equal scores in the order of the candidates
 * @example
 * scoreDialects("REFERAT Byrådet d. 01-02-2024\n", dialects)[0]?.id // "firstagenda"
 */
export const scoreDialects = (text: string, dialects: readonly Dialect[]): Score[] => {
  const lines = text.slice(0, sampleCharacters).split(/\r\n|\r|\n/, sampleLines)
  const own = new Map(dialects.map((dialect) => [dialect.id, (dialect.signals ?? []).flatMap((signal) => find(signal, lines))]))
  const scoreOf = (dialect: Dialect): Score => {
    const evidence = own.get(dialect.id) ?? []
    const sum = evidence.reduce((total, sign) => total + sign.weight, 0)
    const parent = dialects.find((candidate) => candidate.id === dialect.extends)
    const base = parent?.signals === undefined ? undefined : scoreOf(parent)
    return base === undefined ? { id: dialect.id, score: sum, evidence } : { id: dialect.id, score: sum === 0 ? 0 : base.score + sum - habitCost, evidence: [...base.evidence, ...evidence] }
  }
  return dialects.map(scoreOf).sort((a, b) => b.score - a.score)
}

const find = (signal: Signal, lines: readonly string[]): Evidence[] => {
  const pattern = new RegExp(signal.pattern)
  const at = lines.findIndex((line) => pattern.test(line))
  return at < 0 ? [] : [{ reason: signal.reason, weight: signal.weight, line: at + 1 }]
}
