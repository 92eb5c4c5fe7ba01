/** The labels of a meeting head: Mødedato: … · Medlemmer · Fraværende med afbud: … */
import { oneOf, phraseTable, sticky } from "../../../grammar/phrases.ts"
import { absenceLabels, type HeadField, headLabels } from "../../../grammar/words.ts"

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
const afterLead = /[^\s•·*]|$/
/** Mødedato Mandag d. 15. september 2025: FirstAgenda prints no colon */
const withoutColon =
  /^\s*(Mødedato|Mødested|Mødeafholdelse|Mødedeltagere|Mødetidspunkt|Mødetid|(?:Mødel|L)okale(?=[ \u00a0][A-ZÆØÅ][a-zæøå]{2})|Dato|Sted|(?:Tid|Tidspunkt)(?=[ \u00a0]\d))[ \u00a0]([\s\S]+)/

const gluedAt = oneOf([...Object.values(headLabels).flat(), ...absenceLabels], sticky("(?=[A-ZÆØÅ][a-zæøå])"))

/**
 * Parts a label from a value that lost the gap before it.
 *
 * @param line - a line of the head
 * @returns the line, with a colon between the two
 * @example
 * withLabelApart("MødestedRådhuset") // "Mødested: Rådhuset"
 */
export const withLabelApart = (line: string): string => {
  const end = gluedAt(line, 0)
  return end < 0 ? line : `${line.slice(0, end)}: ${line.slice(end)}`
}

/** Deltagere fra bestyrelsen: · For hegnssynet mødte: · Til stede fra skolen: NN, NN */
const peopleLabel =
  /^[\s•·*]*((?:deltagere|medlemmer|repræsentanter|til ?stede|mødte|fremmødte)[ \u00a0]+(?:fra|for|i|af)[ \u00a0][^:\r\n]{2,50}|(?:for|fra)[ \u00a0][^:\r\n]{2,50}?[ \u00a0](?:mødte|deltog))[ \u00a0]*:([\s\S]*)/i

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
  if (people !== undefined && listed !== undefined) return { field: "people", label: people.trimEnd(), value: listed.trim() }
  const start = line.search(afterLead)
  const found = labelsAt(line, start)
  if (found !== undefined)
    return { field: found.value, label: line.slice(start, found.end).replace(labelTail, ""), value: line.slice(found.end).trim() }
  if (waiting > 1) return undefined
  const [, label, value] = withoutColon.exec(line) ?? []
  if (label === undefined || value === undefined) return undefined
  const known = labelsAt(label, 0)
  return known && { field: known.value, label, value: value.trim() }
}

const absenceLabel =
  /^[•·*\s]*(afbud|forfald|fravær|fraværende|ikke til ?stede|ikke mødt|meldt afbud)(?![a-zæøå])((?:\s+(?:fra|med\s+afbud|uden\s+afbud|medlemmer)|\s*\/\s*\S+|\s+og\s+\S+)?)(?:(?:\s*(?:\.{2,}\s*)?:|[ \u00a0]{2,})([^\r\n]*)|)$/i

/**
 * Reads the label of a list of absent people.
 *
 * @param text - a line of the head
 * @returns what the label says of those it lists, and what stands behind it
 * @example
 * openAbsence("Afbud fra:") // { status: "excused", rest: "" }
 */
export const openAbsence = (text: string): { status: "excused" | "absent"; rest: string } | undefined => {
  const match = absenceLabel.exec(text.trimEnd())
  if (match === null) return undefined
  const label = `${match[1]}${match[2]}`
  return { status: /afbud|forfald/i.test(label) && !/uden/i.test(label) ? "excused" : "absent", rest: (match[3] ?? "").trim() }
}
