import type { AgendaItem, Minutes, Section } from "../ast/schema.ts"

/** A section, and the item it belongs to. */
export interface ItemSection {
  item: AgendaItem
  section: Section
}

const collect = (item: AgendaItem, sections: readonly Section[], into: ItemSection[]): ItemSection[] => {
  for (const section of sections) {
    into.push({ item, section })
    collect(item, section.sections, into)
  }
  return into
}

/**
 * All sections of a meeting.
 *
 * @param minutes - the minutes of a meeting
 * @returns the sections in the order of the text, each before those within it
 * @example
 * sectionsOf(minutes).map(({ section }) => section.heading)
 */
export const sectionsOf = ({ agendaItems }: Minutes): ItemSection[] => {
  const all: ItemSection[] = []
  for (const item of agendaItems) collect(item, item.sections, all)
  return all
}

/**
 * Whether a decision is among the sections of an item.
 *
 * @param item - an item
 * @returns true for a section of kind "decision", at any depth
 * @example
 * items.filter((item) => !hasDecisionSection(item))
 */
export const hasDecisionSection = (item: AgendaItem): boolean =>
  collect(item, item.sections, []).some(({ section }) => section.kind === "decision")

const outsidePresentation: ReadonlySet<Section["kind"]> = new Set(["decision", "attendance", "signature", "attachments"])

/**
 * The sections of an item that tell its case: with text, and neither decision nor lists of papers and people.
 *
 * @param item - an item
 * @returns the sections
 * @example
 * items.filter((item) => presentation(item).length > 0)
 */
export const presentation = (item: AgendaItem): Section[] =>
  collect(item, item.sections, [])
    .map(({ section }) => section)
    .filter(({ kind, blocks }) => blocks.length > 0 && !outsidePresentation.has(kind))
