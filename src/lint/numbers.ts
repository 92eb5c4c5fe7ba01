import type { AgendaItem } from "../ast/schema.ts"
import type { LintContext } from "./defineRule.ts"
import { headingSpan } from "./items.ts"

/** An item whose number is a plain one, with or without a letter behind it. */
export interface NumberedItem {
  item: AgendaItem
  /** "12a" → 12 */
  value: number
  /** "12a" → "a" */
  letter: string
}

const plainNumber = /^0*(\d{1,6}) ?([a-zæøå]?)\.?$/i

/**
 * Whether the text prints an item's number. Where it prints none, the reader counts, and such numbers are not the clerk's.
 *
 * @param context - the meeting of the item
 * @param item - one of its items
 * @returns true where the number stands in the heading or in front of it
 * @example
 * items.every(({ item }) => isPrinted(context, item))
 */
export const isPrinted = (context: LintContext, item: AgendaItem): boolean =>
  context.text.slice(item.span.start.offset, headingSpan(context, item).end.offset).includes(item.number)

/**
 * The items whose number is a plain one; running numbers of other forms ("49/1") say nothing about gaps and doubles.
 *
 * @param context - a meeting
 * @returns the items with their numbers, in the order of the text, printed or not
 * @example
 * numberedItems(context).map(({ value }) => value) // [1, 2, 3]
 */
export const numberedItems = ({ minutes }: LintContext): NumberedItem[] =>
  minutes.agendaItems.flatMap((item) => {
    const found = plainNumber.exec(item.number)
    return found === null ? [] : [{ item, value: Number(found[1]), letter: (found[2] ?? "").toLowerCase() }]
  })
