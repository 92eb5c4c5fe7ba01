import type { PrintedMinutes } from "../ast/schema.ts"
import { caseKey, type TracedNumber } from "./case-number.ts"

/** Minutes, and the file that they are from. */
export interface TracedMinutes {
  path: string
  minutes: PrintedMinutes
}

type Item = PrintedMinutes["agendaItems"][number]
type Outcome = NonNullable<Item["decision"]>["outcome"]

/** How something is known: the body's own minutes or agenda, what later minutes tell of it, or what earlier ones plan. */
export type Telling = "minutes" | "agenda" | "treatment" | "planned"

/** Where something is told. */
export interface CaseSource {
  told: Telling
  path: string
  /** Counted from 1; null for JSON without positions. */
  line: number | null
  meetingId: string
  itemNumber: string
}

/** One telling of what one body did, or is to do, with the case. */
export interface CaseSighting {
  date: string | null
  body: string
  itemNumber: string | null
  title: string | null
  outcome: Outcome | null
  /** The words of the decision. */
  text: string | null
  /** What the treatment is planned for. */
  purpose: string | null
  /** The case number as it stands with the item. */
  printed: string
  source: CaseSource
}

const lineOf = ({ span }: { span?: { start: { line: number } } | undefined }): number | null => span?.start.line ?? null

const inItem = (path: string, { id, documentType, meeting }: PrintedMinutes, item: Item, printed: string): CaseSighting[] => {
  const from = (told: Telling, node: Parameters<typeof lineOf>[0]): Pick<CaseSighting, "printed" | "source"> => ({
    printed,
    source: { told, path, line: lineOf(node), meetingId: id, itemNumber: item.number },
  })
  const own: CaseSighting = {
    date: meeting.date,
    body: meeting.body.name,
    itemNumber: item.number,
    title: item.title,
    outcome: item.decision?.outcome ?? null,
    text: item.decision?.text ?? null,
    purpose: null,
    ...from(documentType, item),
  }
  const earlier = item.treatments.map((node): CaseSighting => {
    const { date, body, itemNumber, outcome, text } = node
    return { date, body, itemNumber, title: null, outcome, text, purpose: null, ...from("treatment", node) }
  })
  const planned = item.plannedTreatments.map((node): CaseSighting => {
    const { date, body, purpose } = node
    return { date, body, itemNumber: null, title: null, outcome: null, text: null, purpose, ...from("planned", node) }
  })
  return [own, ...earlier, ...planned]
}

/**
 * Everything that minutes tell of a case.
 *
 * @param number - the case
 * @param traced - minutes of one meeting
 * @returns the items with this number, and the earlier and planned treatments in them
 * @example
 * sightingsOf(number, { path: "a.json", minutes })
 */
export const sightingsOf = (number: TracedNumber, { path, minutes }: TracedMinutes): CaseSighting[] => {
  const key = caseKey(number)
  return minutes.agendaItems.flatMap((item) => {
    const own = item.caseNumbers.find((one) => caseKey(one) === key)
    return own === undefined ? [] : inItem(path, minutes, item, own.value)
  })
}
