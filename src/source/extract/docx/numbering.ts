/** The numbers that Word puts before paragraphs: they are counted when it is shown, and stand nowhere in the text. */
import { attribute, childAt, childrenOf, type Document, descendants, type Element, numberIn } from "./xml.ts"

interface Level {
  start: number
  format: string
  /** "%1." · "%1.%2" · "•" */
  text: string
  /** Whether deeper levels show this one as a figure whatever its own format is. */
  isLegal: boolean
}

interface List {
  /** Lists of one kind count on where another of them stopped. */
  kind: string
  levels: ReadonlyMap<number, Level>
  /** Levels that this list begins anew, and at what. */
  restarts: ReadonlyMap<number, number>
}

/** The number of the next paragraph of a list, with what stands around it; "" where it has none. */
export type NextNumber = (list: number, level: number) => string

const romans: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
]

const roman = (number: number): string => {
  let left = number
  let letters = ""
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) letters += sign
  }
  return letters
}

/** a … z, aa … zz, as Word counts. */
const letter = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const formats: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, "0"),
  none: () => "",
}

const shown = (number: number, { format }: Pick<Level, "format">): string => formats[format]?.(number) ?? String(number)

const levelOf = (level: Element): Level => ({
  start: numberIn(childAt(level, "w:start"), "w:val") ?? 1,
  format: attribute(childAt(level, "w:numFmt"), "w:val") ?? "decimal",
  text: attribute(childAt(level, "w:lvlText"), "w:val") ?? "",
  isLegal: childAt(level, "w:isLgl") !== undefined,
})

const levelsIn = (parent: Element | undefined): [number, Level][] =>
  childrenOf(parent, "w:lvl").map((level) => [numberIn(level, "w:ilvl") ?? 0, levelOf(level)])

const readLists = (numbering: Document | null): ReadonlyMap<number, List> => {
  const kinds = new Map(descendants(numbering, "w:abstractNum").map((kind) => [attribute(kind, "w:abstractNumId") ?? "", kind]))
  return new Map(
    descendants(numbering, "w:num").map((list) => {
      const kind = attribute(childAt(list, "w:abstractNumId"), "w:val") ?? ""
      const overrides = childrenOf(list, "w:lvlOverride")
      const levels = new Map([...levelsIn(kinds.get(kind)), ...overrides.flatMap(levelsIn)])
      const restarts = new Map(
        overrides.flatMap((override): [number, number][] => {
          const start = numberIn(childAt(override, "w:startOverride"), "w:val")
          return start === undefined ? [] : [[numberIn(override, "w:ilvl") ?? 0, start]]
        }),
      )
      return [numberIn(list, "w:numId") ?? 0, { kind, levels, restarts }]
    }),
  )
}

/** Word draws them with fonts of pictures, whose letters mean nothing elsewhere. */
const bullet = "•"

/**
 * Reads the lists of a document, and counts them.
 *
 * @param numbering - its part with the lists
 * @returns what to ask for each paragraph of a list, in order
 * @example
 * const next = readNumbering(parts.numbering)
 * next(1, 0) // "1."
 */
export const readNumbering = (numbering: Document | null): NextNumber => {
  const lists = readLists(numbering)
  /** How far each kind of list has counted, by level. */
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  return (id, depth) => {
    const list = lists.get(id)
    const level = list?.levels.get(depth)
    if (list === undefined || level === undefined) return ""
    const count = counts.get(list.kind) ?? new Map<number, number>()
    counts.set(list.kind, count)
    const key = `${id} ${depth}`
    const restart = begun.has(key) ? undefined : list.restarts.get(depth)
    begun.add(key)
    count.set(depth, restart ?? (count.get(depth) ?? level.start - 1) + 1)
    for (const deeper of [...count.keys()]) if (deeper > depth) count.delete(deeper)
    if (level.format === "bullet") return bullet
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const above = list.levels.get(at)
      const number = count.get(at) ?? above?.start ?? 1
      return shown(number, level.isLegal ? { format: "decimal" } : (above ?? level))
    })
  }
}
