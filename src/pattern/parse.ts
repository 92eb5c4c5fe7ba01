/** The parts of a regular expression, as far as the work it can cause depends on them. Its syntax is known to be right. */

/** A part, and how often it may stand. */
export interface Part {
  /** As written, repeat and all. */
  source: string
  min: number
  /** Infinity where nothing ends it. */
  max: number
  what:
    | { type: "character"; source: string }
    | { type: "group"; alternatives: readonly (readonly Part[])[] }
    /** Matches no character: ^, $, \b, and what a look ahead or behind holds. */
    | { type: "edge"; start: boolean; alternatives: readonly (readonly Part[])[] }
    | { type: "reference" }
}

/** What a function read, and where it stopped. */
interface Read<T> {
  value: T
  end: number
}

const openers = /^\((?:\?(?:<(?=[=!])[=!]|[:=!]|<[^>]*>))?/
const repeats = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/
/** \x41, \u00e6, \cA, an octal number, or one character after a backslash. */
const escaped = /^\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c[A-Za-z]|0[0-7]{0,2}|[\s\S])/

/** Where a class [...] ends. */
const endOfClass = (pattern: string, start: number): number => {
  let at = start + 1
  while (at < pattern.length && pattern[at] !== "]") at += pattern[at] === "\\" ? 2 : 1
  return at + 1
}

const boundsOf = (repeat: string): readonly [min: number, max: number] => {
  const [sign = ""] = repeat
  if (sign === "*") return [0, Number.POSITIVE_INFINITY]
  if (sign === "+") return [1, Number.POSITIVE_INFINITY]
  if (sign === "?") return [0, 1]
  const [min = "", max] = repeat.replace(/[{}?]/g, "").split(",")
  if (max === undefined) return [Number(min), Number(min)]
  return [Number(min), max === "" ? Number.POSITIVE_INFINITY : Number(max)]
}

const readAtom = (pattern: string, at: number): Read<Part["what"]> => {
  const rest = pattern.slice(at)
  const character = pattern.charAt(at)
  if (character === "^" || character === "$") return { value: { type: "edge", start: character === "^", alternatives: [] }, end: at + 1 }
  if (character === "[") {
    const end = endOfClass(pattern, at)
    return { value: { type: "character", source: pattern.slice(at, end) }, end }
  }
  if (character === "(") {
    const [opener = "("] = openers.exec(rest) ?? []
    const { value: alternatives, end } = readAlternatives(pattern, at + opener.length)
    const isEdge = /^\(\?<?[=!]$/.test(opener)
    return { value: isEdge ? { type: "edge", start: false, alternatives } : { type: "group", alternatives }, end: end + 1 }
  }
  if (character === "\\") {
    const [source = character] = escaped.exec(rest) ?? []
    const end = at + source.length
    if (/^\\[bB]$/.test(source)) return { value: { type: "edge", start: false, alternatives: [] }, end }
    return { value: /^\\[1-9k]$/.test(source) ? { type: "reference" } : { type: "character", source }, end }
  }
  // a lone { or ] stands for itself
  return { value: { type: "character", source: /[{}\]]/.test(character) ? `\\${character}` : character }, end: at + 1 }
}

const readPart = (pattern: string, at: number): Read<Part> => {
  const { value: what, end } = readAtom(pattern, at)
  const [repeat] = repeats.exec(pattern.slice(end)) ?? []
  const [min, max] = repeat === undefined ? [1, 1] : boundsOf(repeat)
  const stop = end + (repeat?.length ?? 0)
  return { value: { source: pattern.slice(at, stop), min, max, what }, end: stop }
}

const readAlternatives = (pattern: string, start: number): Read<Part[][]> => {
  const alternatives: Part[][] = [[]]
  let at = start
  while (at < pattern.length && pattern[at] !== ")") {
    if (pattern[at] === "|") {
      alternatives.push([])
      at++
      continue
    }
    const { value, end } = readPart(pattern, at)
    alternatives.at(-1)?.push(value)
    at = end
  }
  return { value: alternatives, end: at }
}

/**
 * Takes a regular expression apart.
 *
 * @param pattern - its source; `new RegExp(pattern)` takes it
 * @returns its alternatives, each a list of parts
 * @example
 * parsePattern("^a+b")[0]?.map((part) => part.source) // ["^", "a+", "b"]
 */
export const parsePattern = (pattern: string): Part[][] => readAlternatives(pattern, 0).value
