/** The labels of a meeting head: Mødedato: … · Medlemmer · Fraværende med afbud: … */
import { phraseTable, sticky } from "../../../grammar/phrases.ts"
import { type HeadField, headLabels } from "../../../grammar/words.ts"

/** A label, and what stands behind it on its line. */
export interface Label {
  field: HeadField | "absence"
  label: string
  value: string
}

/** A colon or a bar, with dots before it or without, the end of the line, or a gap as between columns. */
const behindLabel = "(?:[ \\u00a0]*(?:(?:\\.{2,}[ \\u00a0]*)?[:|][ \\u00a0]*|$)|[ \\u00a0]{2,})"
const labelsAt = phraseTable(
  (Object.keys(headLabels) as HeadField[]).map((field) => ({ value: field, phrases: headLabels[field], next: sticky(behindLabel) })),
)
const labelTail = new RegExp(`${behindLabel}$`)
const lead = /^[\s\u00a0•·*]*/
/** Mødedato Mandag d. 15. september 2025: FirstAgenda prints no colon */
const withoutColon =
  /^[\s\u00a0]*(Mødedato|Mødested|Mødeafholdelse|Mødedeltagere|Mødetidspunkt|Mødetid|(?:Mødel|L)okale(?=[ \u00a0]+[A-ZÆØÅ][a-zæøå]{2})|Dato|Sted)[ \u00a0]+([\s\S]+)$/

const fieldOfLabel = (label: string): HeadField | undefined => labelsAt(label, 0)?.value

/** Deltagere fra bestyrelsen: · For hegnssynet mødte: · Til stede fra skolen: NN, NN */
const peopleLabel =
  /^[\s\u00a0•·*]*((?:deltagere|medlemmer|repræsentanter|til ?stede|mødte|fremmødte)[ \u00a0]+(?:fra|for|i|af)[ \u00a0][^:\r\n]{2,50}|(?:for|fra)[ \u00a0][^:\r\n]{2,50}?[ \u00a0](?:mødte|deltog))[ \u00a0]*:[ \u00a0]*([\s\S]*)$/i

/**
 * Reads the label at the beginning of a line.
 *
 * @param line - a line of the head
 * @param waiting - how many labels above wait for their values: a line among values is no label without a colon
 * @returns the label, or undefined
 * @example
 * readLabel("Mødested: Rådhuset")?.value // "Rådhuset"
 */
export const readLabel = (line: string, waiting = 0): Label | undefined => {
  const [, people, listed] = peopleLabel.exec(line) ?? []
  if (people !== undefined) return { field: "people", label: people, value: (listed ?? "").trim() }
  const start = lead.exec(line)?.[0].length ?? 0
  const found = labelsAt(line, start)
  if (found !== undefined)
    return { field: found.value, label: line.slice(start, found.end).replace(labelTail, ""), value: line.slice(found.end).trim() }
  const [, label, value = ""] = waiting > 1 ? [] : (withoutColon.exec(line) ?? [])
  const field = label === undefined ? undefined : fieldOfLabel(label)
  return label === undefined || field === undefined ? undefined : { field, label, value: value.trim() }
}

const absenceLabel =
  /^[\s\u00a0•·*]*(afbud|forfald|fravær|fraværende|ikke til ?stede|ikke mødt|meldt afbud)(?![a-zæøå])((?:[\s\u00a0]+(?:fra|med[\s\u00a0]+afbud|uden[\s\u00a0]+afbud|medlemmer)|[\s\u00a0]*\/[\s\u00a0]*\S+|[\s\u00a0]+og[\s\u00a0]+\S+)?)(?:(?:[\s\u00a0]*(?:\.{2,}[\s\u00a0]*)?:[\s\u00a0]*|[ \u00a0]{2,})([^\r\n]*)|[\s\u00a0]*)$/i

/**
 * Reads the label of a list of absent people.
 *
 * @param text - a line of the head
 * @returns what the label says of those it lists, and what stands behind it
 * @example
 * openAbsence("Afbud fra:") // { status: "excused", rest: "" }
 */
export const openAbsence = (text: string): { status: "excused" | "absent"; rest: string } | undefined => {
  const match = absenceLabel.exec(text.trim())
  if (match === null) return undefined
  return { status: /afbud|forfald/i.test(`${match[1]}${match[2]}`) ? "excused" : "absent", rest: (match[3] ?? "").trim() }
}
