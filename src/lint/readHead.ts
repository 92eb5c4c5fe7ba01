import { type Line, linesIn, type Meeting } from "./text.ts"

/** A head longer than this is no head: a text in which neither contents nor items were found. */
const longestHead = 6_000

/**
 * The lines in front of contents and items, where title, date, place and people stand.
 *
 * @param context - a meeting
 * @returns its lines, the blank ones left out
 * @example
 * readHead(context)[0]?.text // "REFERAT Kulturudvalget d. 05-03-2024"
 */
export const readHead = (context: Meeting): Line[] => {
  const { start, end } = context.range
  const firsts = [context.minutes.tableOfContents[0], context.minutes.agendaItems[0]].flatMap((node) => node?.span.start.offset ?? [])
  return [...linesIn(context, start, Math.min(end, start + longestHead, ...firsts))]
}
