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
const sampleLines = 250
const sampleCharacters = 60_000
/** Lines longer than this are text, no frame. */
const longestSign = 200
/** A habit of one authority must show itself more than once before it counts over its family. */
const habitCost = 3

/** A sign made ready. */
interface Compiled {
  signal: Signal
  dialect: string
  pattern: RegExp
}

interface Index {
  byFirst: ReadonlyMap<number, readonly Compiled[]>
  anywhere: readonly Compiled[]
}

/**
 * The letters a line can begin with that an anchored pattern matches, blanks left out.
 * Undefined where the pattern is too rich to tell: then it is tried on every line.
 */
const firstLetters = (source: string): string[] | undefined => {
  const body = /^\^(?:\\s\*)?(.*)$/s.exec(source)?.[1]
  if (body === undefined) return undefined
  if (body.startsWith("\\d")) return [..."0123456789"]
  const group = /^\(\?:([^()[\]\\]+)\)(?![?*{])/.exec(body)?.[1]
  if (group !== undefined) return group.split("|").map((word) => word.charAt(0))
  const set = /^\[([A-Za-zÆØÅæøå]{2,})\](?![?*{])/.exec(body)?.[1]
  if (set !== undefined && !set.includes("-")) return [...set]
  return /^[A-Za-zÆØÅæøå•][^?*{]/.test(body) && !body.includes("|") ? [body.charAt(0)] : undefined
}

const indexes = new WeakMap<readonly Dialect[], Index>()

/** Built once for a list of dialects: some hundred patterns, most of which can match few lines. */
const indexOf = (dialects: readonly Dialect[]): Index => {
  const known = indexes.get(dialects)
  if (known !== undefined) return known
  const byFirst = new Map<number, Compiled[]>()
  const anywhere: Compiled[] = []
  for (const dialect of dialects) {
    for (const signal of dialect.signals ?? []) {
      const compiled = { signal, dialect: dialect.id, pattern: new RegExp(signal.pattern) }
      const letters = firstLetters(signal.pattern)
      if (letters === undefined) anywhere.push(compiled)
      else {
        for (const letter of new Set(letters)) {
          const code = letter.charCodeAt(0)
          byFirst.set(code, [...(byFirst.get(code) ?? []), compiled])
        }
      }
    }
  }
  const index = { byFirst, anywhere }
  indexes.set(dialects, index)
  return index
}

/** The first character of a line that is no blank. */
const firstCode = (line: string): number => {
  let at = 0
  for (let code = line.charCodeAt(at); code === 32 || code === 9 || code === 160; code = line.charCodeAt(at)) at++
  return line.charCodeAt(at)
}

/** A lead after which no other family is looked for any more: enough weight, and this much more than the next. */
const sureScore = 8
const sureLead = 5

/** Which dialect leads clearly; undefined while none does. */
const leader = (sums: ReadonlyMap<string, number>): string | undefined => {
  let best = ""
  let first = 0
  let second = 0
  for (const [id, sum] of sums) {
    if (sum > first) {
      second = first
      first = sum
      best = id
    } else if (sum > second) second = sum
  }
  return first >= sureScore && first - second >= sureLead ? best : undefined
}

/**
 * Signs are looked for line by line until a family leads clearly; from there on only those of its authorities' habits. A head of twenty
 * lines mostly decides, so that most of a text is not looked at.
 */
const findEvidence = (text: string, dialects: readonly Dialect[]): Map<string, Evidence[]> => {
  const { byFirst, anywhere } = indexOf(dialects)
  const found = new Map<string, Evidence[]>()
  const sums = new Map<string, number>()
  const done = new Set<Compiled>()
  let habits: ReadonlySet<string> | undefined
  const length = Math.min(text.length, sampleCharacters)
  const tryAll = (candidates: readonly Compiled[], line: string, number: number): void => {
    for (const compiled of candidates) {
      if ((habits !== undefined && !habits.has(compiled.dialect)) || done.has(compiled) || !compiled.pattern.test(line)) continue
      done.add(compiled)
      const { signal, dialect } = compiled
      const list = found.get(dialect)
      if (list === undefined) found.set(dialect, [{ reason: signal.reason, weight: signal.weight, line: number }])
      else list.push({ reason: signal.reason, weight: signal.weight, line: number })
      const family = familyOf(dialect, dialects)
      sums.set(family, (sums.get(family) ?? 0) + signal.weight)
      const sure = habits === undefined ? leader(sums) : undefined
      if (sure !== undefined) habits = new Set(dialects.filter((candidate) => candidate.extends === sure).map((candidate) => candidate.id))
    }
  }
  for (let start = 0, number = 1; start < length && number <= sampleLines; number++) {
    let end = text.indexOf("\n", start)
    if (end < 0) end = text.length
    const line = text.slice(start, end).trimEnd()
    start = end + 1
    const code = firstCode(line)
    if (Number.isNaN(code) || line.length > longestSign) continue
    tryAll(byFirst.get(code) ?? [], line, number)
    tryAll(anywhere, line, number)
    if (habits?.size === 0) break
  }
  return found
}

/** A habit counts for the family it extends. */
const familyOf = (id: string, dialects: readonly Dialect[]): string => {
  const dialect = dialects.find((candidate) => candidate.id === id)
  const parent = dialects.find((candidate) => candidate.id === dialect?.extends)
  return parent?.signals === undefined ? id : parent.id
}

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
  const own = findEvidence(text, dialects)
  const scoreOf = (dialect: Dialect): Score => {
    const evidence = own.get(dialect.id) ?? []
    const sum = evidence.reduce((total, sign) => total + sign.weight, 0)
    const parent = dialects.find((candidate) => candidate.id === dialect.extends)
    const base = parent?.signals === undefined ? undefined : scoreOf(parent)
    return base === undefined
      ? { id: dialect.id, score: sum, evidence }
      : { id: dialect.id, score: sum === 0 ? 0 : base.score + sum - habitCost, evidence: [...base.evidence, ...evidence] }
  }
  return dialects.map(scoreOf).sort((a, b) => b.score - a.score)
}
