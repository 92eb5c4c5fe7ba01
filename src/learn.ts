/** What the dialects do not know yet: headings, forms of items and of absence that minutes use and no table has. */
import type { Dialect } from "../grammar/dialect.ts"
import { type AbsenceForm, absenceForms } from "./learn/absence-forms.ts"
import { readDocument } from "./learn/document.ts"
import { isLeadIn, type UnknownHeading, unknownHeadings } from "./learn/headings.ts"
import { type ItemForm, itemForms } from "./learn/item-forms.ts"
import { tally } from "./learn/tally.ts"
import type { ParseOptions } from "./result.ts"

export type { AbsenceForm } from "./learn/absence-forms.ts"
export type { UnknownHeading } from "./learn/headings.ts"
export type { ItemForm } from "./learn/item-forms.ts"
export type { Sighting, Tally } from "./learn/tally.ts"

/** A text to learn from. */
export interface LearnInput {
  /** What positions call it: its path. */
  name: string
  text: string
}

/** How to learn. */
export interface LearnOptions extends Pick<ParseOptions, "dialect" | "dialects"> {
  /** A heading seen in fewer items than this is one of its case, and left out; 2 where left out. */
  least?: number
}

/** What {@link learn} found, the most frequent first. */
export interface LearnReport {
  files: number
  /** The dialects the texts were read in. */
  dialects: { id: string; files: number }[]
  /** `count` is the number of items. */
  headings: UnknownHeading[]
  /** Headings left out because they were seen too rarely. */
  rareHeadings: number
  itemForms: ItemForm[]
  absenceForms: AbsenceForm[]
  /** A dialect for each one that headings were learnt for, ready for a dialect file: the headings as `other`, to be moved to their kinds. */
  drafts: (Dialect & { notes: string[] })[]
}

const usualLeast = 2

const times = (count: number, files: number): string => `${count} × in ${files} ${files === 1 ? "file" : "files"}`

const noteOf = ({ heading, count, files, examples: [first] }: UnknownHeading): string =>
  `${heading}: ${times(count, files)}, ${first?.file ?? ""}:${first?.line ?? 0}`

const draftOf = (dialect: string, headings: readonly UnknownHeading[]): Dialect & { notes: string[] } => ({
  id: `my-${dialect}`,
  name: `My words for ${dialect}`,
  extends: dialect,
  notes: ["Move each heading from other to the kind it has, or take it out.", ...headings.map(noteOf)],
  sections: { other: headings.map(({ heading }) => heading) },
})

const countedBy = (ids: readonly string[]): { id: string; files: number }[] =>
  [...new Set(ids)]
    .map((id) => ({ id, files: ids.filter((one) => one === id).length }))
    .sort((one, other) => other.files - one.files || (one.id < other.id ? -1 : 1))

/**
 * Lists what minutes have and no table knows: headings, the forms of items, forms of absence that were left as text.
 *
 * @param inputs - texts with their names
 * @param options - dialect to read with, dialects of one's own, how rare a heading may be
 * @returns what was found, with places, and the headings as dialects for a dialect file
 * @throws RangeError for an unknown dialect
 * @example
 * learn([{ name: "a.txt", text }]).headings[0]?.heading // "Kort fortalt"
 */
export const learn = (inputs: readonly LearnInput[], options: LearnOptions = {}): LearnReport => {
  const { least = usualLeast, ...reading } = options
  const documents = inputs.map(({ name, text }) => readDocument(name, text, reading))
  const all = tally(documents.flatMap(unknownHeadings)).filter(({ heading, count }) => count > 1 || !isLeadIn(heading))
  const headings = all.filter(({ count }) => count >= least)
  const dialects = countedBy(documents.map(({ dialect }) => dialect))
  return {
    files: inputs.length,
    dialects,
    headings,
    rareHeadings: all.length - headings.length,
    itemForms: tally(documents.flatMap(itemForms)),
    absenceForms: tally(documents.flatMap(absenceForms)),
    drafts: dialects.flatMap(({ id }) => {
      const own = headings.filter(({ dialect }) => dialect === id)
      return own.length === 0 ? [] : [draftOf(id, own)]
    }),
  }
}
