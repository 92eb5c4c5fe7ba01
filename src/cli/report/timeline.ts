import type { ChalkInstance } from "chalk"
import { onOneLine } from "../../findings/printable.ts"
import type { CaseEvent, CaseSource, CaseTimeline } from "../../index.ts"

/** Columns that a date takes, and what stands under it. */
const margin = " ".repeat(12)

const cut = (text: string, room: number): string => (text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`)

const whatOf = ({ told, outcome, purpose }: CaseEvent): string => {
  if (told === "planned") return ["planned", ...(purpose === null ? [] : [purpose])].join(", ")
  if (told === "agenda") return "on the agenda"
  return outcome ?? "no decision"
}

const placeOf = ({ path, line }: CaseSource): string => `${onOneLine(path)}${line === null ? "" : `:${line}`}`

const hows: Readonly<Record<CaseSource["told"], string>> = {
  minutes: "",
  agenda: "agenda",
  treatment: "told later",
  planned: "planned in",
}

const sourceLine = (source: CaseSource): string => [hows[source.told], placeOf(source)].filter((part) => part !== "").join(" ")

/** The title where it is another one than above. */
const newTitle = ({ title }: CaseEvent, before: string | null): string[] => (title === null || title === before ? [] : [onOneLine(title)])

const eventLines = (event: CaseEvent, before: string | null, paint: ChalkInstance, width: number): string[] => {
  const { date, body, itemNumber, text, sources } = event
  const item = itemNumber === null ? "" : `, item ${onOneLine(itemNumber)}`
  const [told, ...others] = sources
  // What others tell of a meeting whose own minutes are there says nothing new.
  const shown = told?.told === "minutes" ? [told] : [...(told === undefined ? [] : [told]), ...others]
  return [
    `${paint.bold(date ?? "no date".padEnd(10))}  ${onOneLine(body)}${item}: ${paint.cyan(whatOf(event))}`,
    ...newTitle(event, before).map((title) => `${margin}${title}`),
    ...(text === null ? [] : [`${margin}»${cut(onOneLine(text), width - margin.length - 2)}«`]),
    ...shown.map((source) => `${margin}${paint.dim(sourceLine(source))}`),
  ]
}

const eventsWithTitles = (events: readonly CaseEvent[]): { event: CaseEvent; before: string | null }[] => {
  let title: string | null = null
  return events.map((event) => {
    const before = title
    title = event.title ?? title
    return { event, before }
  })
}

/**
 * A case for reading: its number, then what each body did with it, day by day.
 *
 * @param timeline - the case
 * @param paint - chalk of the stream
 * @param width - columns of the terminal
 * @returns the lines, each with its end
 * @example
 * timelineText(timeline, new Chalk({ level: 0 }), 100)
 */
export const timelineText = (timeline: CaseTimeline, paint: ChalkInstance, width: number): string => {
  const { printed, events } = timeline
  const [number = timeline.case.value, ...others] = printed.map(onOneLine)
  const also = others.length === 0 ? "" : `, also printed ${others.join(", ")}`
  const lines = eventsWithTitles(events).flatMap(({ event, before }) => eventLines(event, before, paint, width))
  return [`${paint.bold(number)}${also}`, ...lines].map((line) => `${line}\n`).join("")
}
