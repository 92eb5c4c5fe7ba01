/**
 * How much work a regular expression can cause on one line. Matching goes back and tries again: two repeats that can share the same
 * characters try every way to part them, a repeat within a repeat tries exponentially many.
 */
import { type Part, parsePattern } from "./parse.ts"

/** Signs are looked for on lines no longer than this (`longestSign` in `grammar/detect.ts`). */
const longestLine = 200
/** Steps on one line above which a pattern is refused: a fraction of a millisecond is one thing, a second another. */
const mostSteps = 1_000_000

/** The characters of Danish lines; a pattern's own are added. */
const usualCharacters = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("")}\t\u00a0æøåÆØÅéÉüÜöÖäÄèóáñ–—•·»«“”’…§½`

/** Which characters of the alphabet a part matches, one bit each. */
type Characters = bigint

/** A piece of the way through a pattern. */
interface Step {
  characters: Characters
  mandatory: boolean
  /** In how many lengths it can match. */
  choices: number
  /** The alternatives it stands in, outermost first: `[group, alternative]`. */
  within: readonly (readonly [group: number, alternative: number])[]
}

/** Why a pattern is refused. */
interface Refusal {
  problem: string
}

const isRefusal = <T>(value: T | Refusal): value is Refusal => typeof value === "object" && value !== null && "problem" in value

type Alphabet = (source: string) => Characters

/** Asks the engine itself which characters a class or an escape stands for. */
const alphabetOf = (pattern: string): Alphabet => {
  const characters = [...new Set(usualCharacters + pattern)]
  const known = new Map<string, Characters>()
  return (source) => {
    let found = known.get(source)
    if (found === undefined) {
      const one = new RegExp(`^(?:${source})$`)
      found = characters.reduce((bits, character, at) => (one.test(character) ? bits | (1n << BigInt(at)) : bits), 0n)
      known.set(source, found)
    }
    return found
  }
}

const share = (one: Characters, other: Characters): boolean => (one & other) !== 0n

/** All characters that stand anywhere in some parts. */
const allIn = (alternatives: readonly (readonly Part[])[], alphabet: Alphabet): Characters =>
  alternatives.flat().reduce((bits, { what }) => {
    if (what.type === "character") return bits | alphabet(what.source)
    return what.type === "group" ? bits | allIn(what.alternatives, alphabet) : bits
  }, 0n)

const isFixed = (parts: readonly Part[]): boolean =>
  parts.every(({ min, max, what }) => min === max && (what.type !== "group" || what.alternatives.every(isFixed)))

const hasChoice = (parts: readonly Part[]): boolean =>
  parts.some(({ what }) => what.type === "group" && (what.alternatives.length > 1 || what.alternatives.some(hasChoice)))

/** The characters that alternatives begin with, place by place, as far as every line has them there. */
const beginning = (parts: readonly Part[], alphabet: Alphabet): Characters[] => {
  const found: Characters[] = []
  for (const { min, max, what } of parts) {
    if (what.type === "edge") continue
    if (what.type !== "character" || min !== 1 || max !== 1) return found
    found.push(alphabet(what.source))
  }
  return found
}

/** Åben|Åbent: two alternatives that can match the same characters. Sagsid|Sagsnr cannot. */
const overlap = (alternatives: readonly (readonly Part[])[], alphabet: Alphabet): boolean => {
  const beginnings = alternatives.map((parts) => beginning(parts, alphabet))
  return beginnings.some((one, at) =>
    beginnings.slice(at + 1).some((other) => one.every((bits, place) => share(bits, other[place] ?? bits))),
  )
}

/** What an alternative can begin with: its first character that cannot be left out, and all before it. */
const firstOf = (parts: readonly Part[], alphabet: Alphabet): Characters => {
  let found = 0n
  for (const { min, what } of parts) {
    if (what.type === "character") found |= alphabet(what.source)
    if (what.type === "group") found |= firstIn(what.alternatives, alphabet)
    if (min > 0 && what.type !== "edge") break
  }
  return found
}

const firstIn = (alternatives: readonly (readonly Part[])[], alphabet: Alphabet): Characters =>
  alternatives.reduce((bits, parts) => bits | firstOf(parts, alphabet), 0n)

/** (?:, \S+)*: each round begins with a character that stands nowhere else in it, so that there is one way only to part the rounds. */
const isDelimited = (alternatives: readonly (readonly Part[])[], alphabet: Alphabet): boolean => {
  const [parts = []] = alternatives
  const [first, ...rest] = parts
  if (alternatives.length !== 1 || first?.what.type !== "character" || first.min !== 1 || first.max !== 1) return false
  return !share(alphabet(first.what.source), allIn([rest], alphabet))
}

/** Whichever alternative is taken, these characters are matched, place by place. */
const common = (alternatives: readonly (readonly Part[])[], alphabet: Alphabet): Characters[] => {
  const beginnings = alternatives.map((parts) => beginning(parts, alphabet))
  const shortest = Math.min(...beginnings.map(({ length }) => length))
  return Array.from({ length: shortest }, (_, place) => beginnings.reduce((bits, one) => bits | (one[place] ?? 0n), 0n))
}

const choicesOf = (min: number, max: number): number => Math.min(max, longestLine) - Math.min(min, longestLine) + 1

/** Lays a pattern's parts out in the order in which a line is matched. */
const layOut = (parts: readonly Part[], within: Step["within"], alphabet: Alphabet, nextGroup: () => number): Step[] | Refusal => {
  const steps: Step[] = []
  for (const { source, min, max, what } of parts) {
    if (what.type === "reference") return { problem: "refers back to what a group matched, which can take for ever; write it out" }
    if (what.type === "character") {
      steps.push({ characters: alphabet(what.source), mandatory: min > 0, choices: choicesOf(min, max), within })
      continue
    }
    const { alternatives } = what
    const isRepeat = what.type === "group" && max > 1
    const delimited = isRepeat && isDelimited(alternatives, alphabet)
    if (isRepeat) {
      if (!delimited && !alternatives.every(isFixed))
        return { problem: `repeats a repeat (${source}), which can take for ever; keep one of the two` }
      if (hasChoice([{ source, min, max, what }]))
        return { problem: `repeats a choice (${source}), which can take for ever; write it out or use a class [...]` }
      steps.push({ characters: allIn(alternatives, alphabet), mandatory: min > 0, choices: choicesOf(min, max), within })
      if (!delimited) continue
    }
    const isGroup = what.type === "group"
    const always = isGroup && min > 0 && alternatives.length === 1
    if (isGroup && min === 0 && max === 1) steps.push({ characters: firstIn(alternatives, alphabet), mandatory: false, choices: 2, within })
    if (overlap(alternatives, alphabet))
      steps.push({ characters: allIn(alternatives, alphabet), mandatory: false, choices: alternatives.length, within })
    if (isGroup && min > 0 && !always)
      steps.push(...common(alternatives, alphabet).map((characters) => ({ characters, mandatory: true, choices: 1, within })))
    const group = nextGroup()
    for (const [at, alternative] of alternatives.entries()) {
      const inner = layOut(alternative, always ? within : [...within, [group, at]], alphabet, nextGroup)
      if (isRefusal(inner)) return inner
      steps.push(...inner)
    }
  }
  return steps
}

type Within = Step["within"]

const isPartOf = (outer: Within, inner: Within): boolean =>
  outer.length <= inner.length && outer.every(([group, alternative], at) => inner[at]?.[0] === group && inner[at]?.[1] === alternative)

/** One of two alternatives is taken, never both. */
const exclude = (one: Within, other: Within): boolean =>
  one.some(([group, alternative]) =>
    other.some(([otherGroup, otherAlternative]) => group === otherGroup && alternative !== otherAlternative),
  )

/** Whether two steps can share characters, so that every way to part them is tried. */
const compete = (steps: readonly Step[], from: number, to: number): boolean => {
  const first = steps[from]
  const second = steps[to]
  if (first === undefined || second === undefined || exclude(first.within, second.within)) return false
  if (!share(first.characters, second.characters)) return false
  return steps
    .slice(from + 1, to)
    .every(
      ({ mandatory, within, characters }) =>
        !mandatory || !(isPartOf(within, first.within) || isPartOf(within, second.within)) || share(characters, first.characters),
    )
}

/** How far apart the same words can stand: " punkt " six characters, "aa" one. */
const period = (words: readonly Characters[]): number => {
  for (let shift = 1; shift < words.length; shift++) {
    if (words.slice(shift).every((bits, at) => share(bits, words[at] ?? 0n))) return shift
  }
  return Math.max(1, words.length)
}

/** In how many places a step can end: where the words after it stand, not everywhere. */
const ends = (steps: readonly Step[], at: number): number => {
  const step = steps[at]
  if (step === undefined || step.choices === 1) return 1
  const words: Characters[] = []
  for (const next of steps.slice(at + 1)) {
    if (!next.mandatory || next.choices > 1 || !isPartOf(next.within, step.within)) break
    words.push(next.characters)
  }
  return Math.min(step.choices, Math.floor(longestLine / period(words)) + 1)
}

/** Steps in the worst case: along each chain of competing repeats the ways multiply. */
const worstCase = (steps: readonly Step[]): number => {
  const costs = new Array<number>(steps.length).fill(1)
  for (let at = steps.length - 1; at >= 0; at--) {
    let behind = 1
    for (let next = at + 1; next < steps.length; next++) {
      if ((steps[next]?.choices ?? 1) > 1 && (costs[next] ?? 1) > behind && compete(steps, at, next)) behind = costs[next] ?? 1
    }
    costs[at] = ends(steps, at) * behind
  }
  return costs.reduce((most, cost) => Math.max(most, cost), 1)
}

const beginsAtStart = ([first]: readonly Part[]): boolean =>
  first?.what.type === "edge"
    ? first.what.start
    : first?.what.type === "group" && first.min === 1 && first.what.alternatives.every(beginsAtStart)

const compiles = (pattern: string): string | null => {
  try {
    return new RegExp(pattern).test("") ? "matches an empty line, so that it tells nothing" : null
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/: /s, "") : String(error)
    return `no regular expression: ${reason}`
  }
}

/**
 * Tells why a regular expression should not be tried on lines: it is none, it matches nothing or everything, or it could take very long.
 *
 * @param pattern - source of a regular expression
 * @returns what is wrong and what to do; null where all is well
 * @example
 * patternProblem("^(?:a+)+$") // "repeats a repeat ((?:a+)+), which can take for ever; keep one of the two"
 */
export const patternProblem = (pattern: string): string | null => {
  const wrong = compiles(pattern)
  if (wrong !== null) return wrong
  const alphabet = alphabetOf(pattern)
  let groups = 0
  for (const parts of parsePattern(pattern)) {
    const steps = layOut(parts, [], alphabet, () => groups++)
    if (isRefusal(steps)) return steps.problem
    // without ^ the search begins anew at every character
    const anywhere: Step = { characters: alphabet("[^]"), mandatory: false, choices: longestLine + 1, within: [] }
    if (worstCase(beginsAtStart(parts) ? steps : [anywhere, ...steps]) > mostSteps)
      return "can take very long on one line; begin it with ^, or let a repeat stop before what follows it ([^:]* instead of .*)"
  }
  return null
}
