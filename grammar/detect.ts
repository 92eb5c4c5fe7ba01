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

/** A sign made ready: which first letters its lines can have (undefined: any), and words without which it cannot be there. */
interface Compiled {
  signal: Signal
  dialect: string
  pattern: RegExp
  needed: string
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

/** The longest run of plain letters every match must hold; "" where there is none. */
const neededWords = (source: string): string =>
  source.includes("|") || source.includes("(") ? "" : (source.match(/[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå :/,-]+(?![?*{A-Za-zÆØÅæøå :/,-])/g) ?? []).map((run) => run.slice(0, -1)).reduce((best, run) => (run.length > best.length ? run : best), "")

const indexes = new WeakMap<readonly Dialect[], Index>()

/** Built once for a list of dialects: some hundred patterns, most of which can match few lines. */
const indexOf = (dialects: readonly Dialect[]): Index => {
  const known = indexes.get(dialects)
  if (known !== undefined) return known
  const byFirst = new Map<number, Compiled[]>()
  const anywhere: Compiled[] = []
  for (const dialect of dialects) {
    for (const signal of dialect.signals ?? []) {
      const compiled = { signal, dialect: dialect.id, pattern: new RegExp(signal.pattern), needed: neededWords(signal.pattern.replaceAll("\\s", " ").replace(/\\[a-zA-Z]/g, "|")) }
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

const findEvidence = (text: string, dialects: readonly Dialect[]): Map<string, Evidence[]> => {
  const { byFirst, anywhere } = indexOf(dialects)
  const sample = text.slice(0, sampleCharacters)
  const lines = sample.split(/\r\n|\r|\n/, sampleLines)
  const found = new Map<string, Evidence[]>()
  const missing = new Set(anywhere.filter(({ needed }) => needed === "" || sample.includes(needed)))
  const done = new Set<Compiled>()
  const note = ({ signal, dialect }: Compiled, at: number): void => {
    const list = found.get(dialect) ?? []
    list.push({ reason: signal.reason, weight: signal.weight, line: at + 1 })
    found.set(dialect, list)
  }
  lines.forEach((line, at) => {
    const code = firstCode(line)
    if (Number.isNaN(code)) return
    for (const compiled of byFirst.get(code) ?? []) {
      if (done.has(compiled) || !compiled.pattern.test(line)) continue
      done.add(compiled)
      note(compiled, at)
    }
    for (const compiled of missing) {
      if (!compiled.pattern.test(line)) continue
      missing.delete(compiled)
      note(compiled, at)
    }
  })
  return found
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
    return base === undefined ? { id: dialect.id, score: sum, evidence } : { id: dialect.id, score: sum === 0 ? 0 : base.score + sum - habitCost, evidence: [...base.evidence, ...evidence] }
  }
  return dialects.map(scoreOf).sort((a, b) => b.score - a.score)
}
