import type { TracedNumber } from "./case-number.ts"
import type { CaseSighting, CaseSource, Telling } from "./sightings.ts"

/** What one body did, or is to do, with a case on one day. */
export interface CaseEvent extends Omit<CaseSighting, "printed" | "source"> {
  /** The best that is known of it. */
  told: Telling
  /** All that tell of it, the best first. */
  sources: CaseSource[]
}

/** A case in the order of its days. */
export interface CaseTimeline {
  case: TracedNumber
  /** The number in every way in which it was found. */
  printed: string[]
  bodies: string[]
  /** By day; what has none comes last. */
  events: CaseEvent[]
}

const ranks: Readonly<Record<Telling, number>> = { minutes: 0, agenda: 1, treatment: 2, planned: 3 }
const rankOf = ({ source }: CaseSighting): number => ranks[source.told]

const isOwn = ({ source }: CaseSighting): boolean => source.told === "minutes" || source.told === "agenda"

const folded = (text: string): string => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()

const groupsBy = <Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[][] => {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  return [...groups.values()]
}

/** One body meets once a day; without a day only the same words are the same event. */
const placeOf = ({ date, body, text, purpose }: CaseSighting): string =>
  [date ?? `no day: ${folded(text ?? purpose ?? "")}`, folded(body)].join("\n")

/** A meeting may treat a case under two items. What others tell of it without a number of theirs belongs to the first. */
const byItem = (group: readonly CaseSighting[]): CaseSighting[][] => {
  const numbers = [...new Set(group.filter(isOwn).map(({ itemNumber }) => itemNumber))]
  const [first = null] = numbers
  return groupsBy(group, ({ itemNumber }) => String(numbers.includes(itemNumber) ? itemNumber : first))
}

const eventOf = (group: readonly CaseSighting[]): CaseEvent[] => {
  const [best, ...others] = group.toSorted((one, other) => rankOf(one) - rankOf(other))
  if (best === undefined) return []
  const { printed: _printed, source, ...what } = best
  const purpose = what.purpose ?? others.find((one) => one.purpose !== null)?.purpose ?? null
  const itemNumber = what.itemNumber ?? others.find((one) => one.itemNumber !== null)?.itemNumber ?? null
  return [{ ...what, itemNumber, purpose, told: source.told, sources: [source, ...others.map((one) => one.source)] }]
}

/** No date comes after all dates; the rest only makes the order of one day a fixed one. */
const sortKey = ({ date, body, itemNumber }: CaseEvent): string => [date ?? "~", body, itemNumber].join("\n")

const byDay = (one: CaseEvent, other: CaseEvent): number => {
  const [a, b] = [sortKey(one), sortKey(other)]
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Puts what was found of a case in the order of its days. What a body did is one event, whoever else tells of it or had planned it.
 *
 * @param number - the case
 * @param sightings - what was found, of all meetings
 * @returns the timeline; no events where nothing was found
 * @example
 * timelineOf(number, meetings.flatMap((one) => sightingsOf(number, one))).events[0]?.outcome
 */
export const timelineOf = (number: TracedNumber, sightings: readonly CaseSighting[]): CaseTimeline => {
  const events = groupsBy(sightings, placeOf).flatMap(byItem).flatMap(eventOf).toSorted(byDay)
  return {
    case: number,
    printed: [...new Set(sightings.map(({ printed }) => printed))],
    bodies: [...new Map(events.map(({ body }) => [folded(body), body])).values()],
    events,
  }
}
