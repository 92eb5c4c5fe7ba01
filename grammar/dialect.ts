import { type HeadingKind, headingKey, itemSectionLabels, productiveKind, type SectionLabels, sectionLabels } from "./sections.ts"
import { furnitureLines, titleWords } from "./words.ts"

/** A sign that a text is written in a dialect. */
export interface Signal {
  /** Source of a regular expression, tried on single lines; small and capital letters count. */
  pattern: string
  /** How much the sign counts, once a document. */
  weight: number
  /** What the sign is, for `detect --explain`. */
  reason: string
}

/** One way of writing minutes, as data. Everything but `id` and `name` adds to what the dialect extends. */
export interface Dialect {
  id: string
  /** Name for people. */
  name: string
  /** Id of the dialect this one adds to. */
  extends?: string
  /** Authorities known to write so; for people, no code reads it. */
  authorities?: readonly string[]
  /** More section headings by kind. */
  sections?: SectionLabels
  /** More first words of a title line. */
  titles?: readonly string[]
  /** More lines that are frame wherever they stand alone. */
  furniture?: readonly string[]
  /** true: after a decision, an empty Sagsfremstilling right before another heading holds all that follows. */
  wrapper?: boolean
  /** What the text right under an item's title is where the item has no heading at all. */
  bareText?: "decision" | "other"
  signals?: readonly Signal[]
}

/** The words of a dialect and of all it extends, ready for the lexer and for looking up. */
export interface Vocabulary {
  id: string
  headings: readonly string[]
  titles: readonly string[]
  furniture: readonly string[]
  wrapper: boolean
  bareText: "decision" | "other"
  /** Kind of a printed heading; undefined where no table and no pattern knows it. */
  kindOf: (heading: string) => HeadingKind | undefined
}

/**
 * Joins a dialect with those it extends.
 *
 * @param lineage - the dialect first, then what it extends, up to the base
 * @returns its vocabulary
 * @example
 * vocabularyOf([{ id: "x", name: "X", sections: { summary: ["Kort fortalt"] } }]).kindOf("Kort fortalt:") // "summary"
 */
export const vocabularyOf = (lineage: readonly Dialect[]): Vocabulary => {
  const kindByKey = new Map<string, HeadingKind>()
  const headings: string[] = []
  for (const labels of [sectionLabels, ...lineage.map((dialect) => dialect.sections ?? {}).reverse()]) {
    for (const [kind, words] of Object.entries(labels)) {
      for (const word of words) {
        kindByKey.set(headingKey(word), kind as HeadingKind)
        headings.push(word)
      }
    }
  }
  for (const [kind, words] of Object.entries(itemSectionLabels)) {
    for (const word of words) if (!kindByKey.has(headingKey(word))) kindByKey.set(headingKey(word), kind as HeadingKind)
  }
  const first = <Key extends keyof Dialect>(key: Key): Dialect[Key] | undefined =>
    lineage.find((dialect) => dialect[key] !== undefined)?.[key]
  return {
    id: lineage[0]?.id ?? "",
    headings,
    titles: [...titleWords, ...lineage.flatMap((dialect) => dialect.titles ?? [])],
    furniture: [...furnitureLines, ...lineage.flatMap((dialect) => dialect.furniture ?? [])],
    wrapper: first("wrapper") ?? false,
    bareText: first("bareText") ?? "decision",
    kindOf: (heading) => {
      const key = headingKey(heading)
      return kindByKey.get(key) ?? productiveKind(key)
    },
  }
}
