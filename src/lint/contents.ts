import type { AgendaItem, ContentsEntry } from "../ast/schema.ts"
import { once } from "./once.ts"
import { letters, linesIn, type Meeting, onOneLine } from "./text.ts"
import { closedGroup, closedPrefix, closedSuffix, endMatter, openGroup } from "./words.ts"

/** Titles at least this long can be told by their beginning, where the contents cut them off. */
const shortestBeginning = 12
/** How far apart, between two known items, titles are still compared: keeps the work linear. */
const reach = 25
/** Share of words that makes two titles the same one reworded. */
const alike = 0.5
/** How much of the contents must fit the items before the rest can be called a fault of the minutes and not of the reading. */
const leastFit = 1 / 3
/** Characters in front of the first entry in which a group heading can stand. */
const groupHeadingReach = 200
/** A longer line is no group heading. */
const longestGroupHeading = 60

/** An entry of the contents and the item it stands for. */
export interface ContentsPair {
  entry: ContentsEntry
  item: AgendaItem
}

/** How the contents and the items of a meeting differ. */
export interface ContentsDifferences {
  /** Items that the contents do not list. */
  missing: AgendaItem[]
  /** Entries without an item. */
  extra: ContentsEntry[]
  /** Entries whose item bears another title. */
  renamed: ContentsPair[]
  /** Entries that stand elsewhere than their items do. */
  moved: ContentsPair[]
  /** Entries that hold the beginning of the title of their item. */
  cutOff: ContentsPair[]
}

interface Entry {
  at: number
  node: ContentsEntry
  title: string
  key: string
  words: () => ReadonlySet<string>
  closed: boolean
}

interface Item {
  at: number
  node: AgendaItem
  title: string
  key: string
  words: () => ReadonlySet<string>
}

type Match = readonly [entry: Entry, item: Item]

/** "Closed: Salg af areal (B)" → "salg af areal" */
const bareTitle = (title: string): string =>
  onOneLine(title)
    .toLowerCase()
    .replace(/fejl! bogmærke.*$/, "")
    .replace(closedPrefix, "")
    .replace(closedSuffix, "")
    .trim()
    .replace(/\([^()]*\)$/, "")

const wordsOf = (title: string): Set<string> => new Set(title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ""))

/** Lines of the contents at which the group changes to closed items or back. */
const groupsOf = (context: Meeting): { line: number; closed: boolean }[] => {
  const entries = context.minutes.tableOfContents
  const starts = new Set(entries.map(({ span }) => span.start.line))
  const from = Math.max(context.range.start, (entries[0]?.span.start.offset ?? 0) - groupHeadingReach)
  const to = entries.at(-1)?.span.start.offset ?? 0
  return [...linesIn(context, from, to)]
    .filter(
      ({ number, text }) => !starts.has(number) && text.length <= longestGroupHeading && (closedGroup.test(text) || openGroup.test(text)),
    )
    .map(({ number, text }) => ({ line: number, closed: closedGroup.test(text) }))
}

const readEntries = (context: Meeting): Entry[] => {
  const groups = groupsOf(context)
  let group = -1
  return context.minutes.tableOfContents.map((node, at) => {
    while ((groups[group + 1]?.line ?? Number.POSITIVE_INFINITY) < node.span.start.line) group++
    const line = onOneLine(node.title)
    const title = bareTitle(node.title)
    const closed = closedPrefix.test(line) || closedSuffix.test(line) || (groups[group]?.closed ?? false)
    return { at, node, title, key: letters(title), words: once(() => wordsOf(title)), closed }
  })
}

const readItems = ({ minutes }: Meeting): Item[] =>
  minutes.agendaItems.map((node, at) => {
    const title = bareTitle(node.title)
    return { at, node, title, key: letters(title), words: once(() => wordsOf(title)) }
  })

/** Entries and items with the same title; where a title occurs twice, in order. */
const sameTitles = (entries: readonly Entry[], items: readonly Item[]): Match[] => {
  const waiting = new Map<string, Item[]>()
  for (const item of [...items].reverse()) {
    const others = waiting.get(item.key)
    if (others !== undefined) others.push(item)
    else if (item.key !== "") waiting.set(item.key, [item])
  }
  return entries.flatMap((entry): Match[] => {
    const item = waiting.get(entry.key)?.pop()
    return item === undefined ? [] : [[entry, item]]
  })
}

/** The most matches that stand in the same order in contents and body: the longest increasing subsequence. */
const inOrder = (matches: readonly Match[]): Match[] => {
  const itemAt = (place: number | undefined): number => (place === undefined ? -1 : (matches[place]?.[1].at ?? -1))
  const tails: number[] = []
  const before: number[] = []
  matches.forEach(([, item], place) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (itemAt(tails[middle]) < item.at) low = middle + 1
      else high = middle
    }
    before[place] = tails[low - 1] ?? -1
    tails[low] = place
  })
  const kept: Match[] = []
  for (let match = matches[tails.at(-1) ?? -1], place = tails.at(-1) ?? -1; match !== undefined; match = matches[place]) {
    kept.push(match)
    place = before[place] ?? -1
  }
  return kept.reverse()
}

/** Whether one title is the beginning of the other: the contents cut long titles off, and a title over two lines may be read in part. */
const sameBeginning = ({ key: one }: Entry, { key: other }: Item): boolean =>
  Math.min(one.length, other.length) >= shortestBeginning && (one.startsWith(other) || other.startsWith(one))

const reworded = (entry: Entry, item: Item): boolean => {
  const [one, other] = [entry.words(), item.words()]
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return 2 * shared >= alike * (one.size + other.size)
}

/**
 * Entries and items that belong together by a test, in order, none used twice. Looks no further than {@link reach} from the last pair
 * and from the same place: one of the lists may have lost a piece.
 */
const pairUp = (entries: readonly Entry[], items: readonly Item[], fits: (entry: Entry, item: Item) => boolean): Match[] => {
  let next = 0
  return entries.flatMap((entry, at): Match[] => {
    const further = Math.max(next + reach, at - reach)
    const place = [...range(next, next + reach), ...range(further, at + reach)].find((one) => {
      const item = items[one]
      return item !== undefined && fits(entry, item)
    })
    const item = place === undefined ? undefined : items[place]
    if (place === undefined || item === undefined) return []
    next = place + 1
    return [[entry, item]]
  })
}

/** Entries and items between two known pairs. */
interface Gap {
  entries: Entry[]
  items: Item[]
}

/** The gaps before, between and after pairs that stand in order, without what is paired elsewhere. */
const gapsBetween = (entries: readonly Entry[], items: readonly Item[], anchors: readonly Match[], same: readonly Match[]): Gap[] => {
  const paired = new Set<Entry | Item>(same.flat())
  const loose = <T extends Entry | Item>(one: T) => !paired.has(one)
  return [...anchors, undefined].map((anchor, at) => {
    const before = anchors[at - 1]
    return {
      entries: entries.slice(before === undefined ? 0 : before[0].at + 1, anchor?.[0].at).filter(loose),
      items: items.slice(before === undefined ? 0 : before[1].at + 1, anchor?.[1].at).filter(loose),
    }
  })
}

/** Takes the pairs that a search finds out of a gap. */
const takeOut = (gap: Gap, search: (gap: Gap) => Match[]): { found: Match[]; left: Gap } => {
  const found = search(gap)
  const gone = new Set<Entry | Item>(found.flat())
  const stays = <T extends Entry | Item>(one: T) => !gone.has(one)
  return { found, left: { entries: gap.entries.filter(stays), items: gap.items.filter(stays) } }
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)

const cutOffIn = ({ entries, items }: Gap): Match[] => pairUp(entries, items, sameBeginning)

/** As many entries as items at the same place are the same ones, whatever they are called. */
const renamedIn = ({ entries, items }: Gap): Match[] => pairUp(entries, items, entries.length === items.length ? () => true : reworded)

/** Leaves out what may stand in one of the two alone. */
const ofInterest = ({ entries, items }: Gap): Gap => ({
  entries: entries.filter(({ title, closed }) => !closed && title !== "" && !endMatter.test(title)),
  items: items.filter(({ node, title }) => node.public !== false && title !== "" && !endMatter.test(title)),
})

const nodes = ([entry, item]: Match): ContentsPair => ({ entry: entry.node, item: item.node })

/** Whether there is nothing to compare, or the same titles stand in the same order: so it is in most minutes. */
const agree = ({ minutes: { tableOfContents: entries, agendaItems: items } }: Meeting): boolean =>
  entries.length === 0 ||
  (entries.length === items.length &&
    entries.every(({ title }, at) => title === items[at]?.title || letters(title) === letters(items[at]?.title ?? "")))

const none: ContentsDifferences = { missing: [], extra: [], renamed: [], moved: [], cutOff: [] }

const differences = (context: Meeting): ContentsDifferences => {
  const entries = readEntries(context)
  const items = readItems(context)
  const same = sameTitles(entries, items)
  const anchors = inOrder(same)
  const cutOff = gapsBetween(entries, items, anchors, same).map((gap) => takeOut(gap, cutOffIn))
  const renamed = cutOff.map(({ left }) => takeOut(ofInterest(left), renamedIn))
  const fitting = same.length + cutOff.flatMap(({ found }) => found).length
  const inPlace = new Set(anchors)
  return fitting === 0 || fitting < Math.min(entries.length, items.length) * leastFit
    ? none
    : {
        missing: renamed.flatMap(({ left }) => left.items.map(({ node }) => node)),
        extra: renamed.flatMap(({ left }) => left.entries.map(({ node }) => node)),
        renamed: renamed.flatMap(({ found }) => found.map(nodes)),
        cutOff: cutOff.flatMap(({ found }) => found.filter(([entry, item]) => entry.key.length < item.key.length).map(nodes)),
        moved: same.filter((match) => !inPlace.has(match) && !match[0].closed && match[1].node.public !== false).map(nodes),
      }
}

/**
 * Compares the contents with the items. Titles are equal but for case, punctuation, openness and type marks; cut-off titles are
 * equal; closed items and unnumbered end matter need not stand in both.
 *
 * @param context - a meeting
 * @returns the differences; none where there are no contents, or where too little fits to say that the minutes are wrong
 * @example
 * compareContents(context).renamed.map(({ entry, item }) => [entry.title, item.title])
 */
export const compareContents = (context: Meeting): ContentsDifferences => (agree(context) ? none : differences(context))
