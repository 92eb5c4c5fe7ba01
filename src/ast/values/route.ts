/** The planned route of a case: which body is to treat it, what for, and when. */
import type { PlannedTreatment, Unplaced } from "../schema.ts"
import { isBodyName } from "./body.ts"
import { codeAt, isDigit, letterBefore, oneLine } from "./characters.ts"
import { type DateMention, isoDate, readDates } from "./date.ts"
import { lettered } from "./lettered.ts"

type Planned = Unplaced<PlannedTreatment>

const PURPOSE = lettered(
  String.raw`^(?:(?:\d\.|første|anden|endelig|videre|eventuel|politisk|ny|fornyet) )?(?:\p{L}+ (?:og|samt|eller) )?(?:behandling|høring|godkendelse|orientering|drøftelse|beslutning|anbefaling|udtalelse|indstilling|efterretning|vedtagelse|kommentering|forelæggelse|temadrøftelse|oversendelse|igangsættelse|afgørelse)`,
  "i",
)
/** What has a date and is no body. */
const EVENT =
  /(?:høring|frist|møde|mødet|periode|perioden|start|annonce|offentliggørelse|offentliggøres|ikrafttræden|udbud|valg|besøg|start|høringsperiode|deadline|behandling|juli|juni)s?$/iu
const CODE = lettered(String.raw`^\p{Lu}{2,5}$`)
const AFTER_DATE = /^[ ,]*til ([^.;]{4,60})[. ]*$/
/** "22. oktober" begins with no list mark. */
const MARKER = lettered(String.raw`^(?:[-–•·*]|\d{1,2}[.)](?= \P{Ll})) `)
const JOINT = /^(?:[ ,;.:)–-]|og(?= )|samt(?= ))+/
/** What leads to a date, the longer words first. */
const wordsBeforeDate = ["på mødet", "mødet", "møde", "den", "d."]
const marksBeforeDate = " ,;:(–-"

/** Most lines begin with a letter. */
const withoutMarker = (line: string): string =>
  isDigit(codeAt(line, 0)) || "-–•·*".includes(line.charAt(0)) ? line.replace(MARKER, "") : line

/** "Seniorrådet, mødet den" → "Seniorrådet". Backwards, for an expression would try each place of the line. */
const withoutLeadToDate = (text: string): string => {
  let end = text.length
  for (;;) {
    if (end > 0 && marksBeforeDate.includes(text.charAt(end - 1))) {
      end--
      continue
    }
    const tail = text.slice(Math.max(0, end - 8), end).toLowerCase()
    const word = wordsBeforeDate.find((known) => tail.endsWith(known) && !letterBefore(text, end - known.length))
    if (word === undefined) return end === text.length ? text : text.slice(0, end)
    end -= word.length
  }
}

/** What is longer is a paragraph of text: only its dates count. */
const longestStep = 300

interface Step {
  body: string
  purpose: string | null
  date: string | null
}

const purposeIn = (text: string): string | null => (PURPOSE.test(text) ? text : null)

const BODY_IN_BODY = lettered(String.raw`^(.+?) i (\p{Lu}.+)$`)

/** "Seniorrådet til høring" · "Seniorrådet (høring)" · "Høring i Seniorrådet" · "Seniorrådet" */
const partBody = (text: string): { body: string; purpose: string | null } => {
  const til = text.includes("til") ? /^(.+?)[ ,(]+til (.+?)\)?$/u.exec(text) : null
  if (til !== null && til[2] !== undefined) return { body: til[1] ?? "", purpose: til[2] }
  const parenthesis = text.endsWith(")") ? /^([^()]+?) ?\(([^()]+)\)$/u.exec(text) : null
  if (parenthesis !== null && purposeIn(parenthesis[2] ?? "") !== null)
    return { body: parenthesis[1] ?? "", purpose: parenthesis[2] ?? null }
  const led = text.includes(" i ") ? BODY_IN_BODY.exec(text) : null
  if (led !== null && purposeIn(led[1] ?? "") !== null) return { body: led[2] ?? "", purpose: null }
  return { body: text, purpose: null }
}
const stepOf = (text: string, date: string | null): Step => {
  const { body, purpose } = partBody(text)
  return { body, purpose, date }
}

const CAPITAL_FIRST = lettered(String.raw`^\p{Lu}`)

const isKnown = ({ body, purpose }: Step): boolean =>
  isBodyName(body) || CODE.test(body) || (purpose !== null && PURPOSE.test(purpose) && CAPITAL_FIRST.test(body) && !EVENT.test(body))

const BODY_ALONE = lettered(String.raw`^\p{Lu}[^.:;?!\d]{2,60}$`)

/** A committee with a name like any other ("Plan, Miljø og Teknik") counts only beside lines that are surely bodies. */
const isPossible = ({ body, purpose }: Step): boolean =>
  purpose === null && BODY_ALONE.test(body) && body.split(" ").length <= 7 && !EVENT.test(body)

const stepsOf = (line: string, dates: readonly DateMention[], isos: readonly (string | null)[]): Step[] => {
  const steps: Step[] = []
  let from = 0
  dates.forEach((date, index) => {
    const text = withoutLeadToDate(line.slice(from, date.start).replace(JOINT, "")).trim()
    from = date.end
    if (text !== "") steps.push(stepOf(text, isos[index] ?? null))
  })
  const last = steps.at(-1)
  // Økonomiudvalget 4. december til beslutning
  if (last !== undefined) last.purpose ??= purposeIn(AFTER_DATE.exec(line.slice(from))?.[1] ?? "")
  if (steps.length > 0 || dates.length !== 1) return steps
  // 22. oktober 2015: Økonomiudvalget
  const text = line
    .slice(from)
    .replace(JOINT, "")
    .replace(/[. ]+$/u, "")
  return text === "" ? [] : [stepOf(text, isos[0] ?? null)]
}

/** Handicaprådet til høring den 25. juni: a step told in full */
const fullStep = /^([^.:;?!\d]{3,80}) til (.+)$/u

/**
 * Reads the steps of a route that stand among other text: only lines that say which body, what for, and when.
 *
 * @param lines - the lines of a section on hearings
 * @param meetingDate - ISO 8601, or null
 * @returns the steps in their order
 * @example
 * readStatedTreatments(["Ingen svar.", "Seniorrådet til høring den 7. september"], "2022-08-01").length // 1
 */
export const readStatedTreatments = (lines: readonly string[], meetingDate: string | null): Planned[] =>
  readPlannedTreatments(
    lines.filter((line) => {
      const [, body, purpose] = fullStep.exec(withoutMarker(oneLine(line))) ?? []
      return body !== undefined && purpose !== undefined && isBodyName(body) && PURPOSE.test(purpose)
    }),
    meetingDate,
  )

/**
 * Reads the planned route of a case, one line a step: "Handicaprådet til høring den 25. juni", "Økonomiudvalget den 22. oktober 2015."
 * A date without a year takes it from the nearest earlier date, else from the meeting. Lines without a date plan nothing.
 *
 * @param lines - the lines of the section
 * @param meetingDate - ISO 8601, or null
 * @returns the steps in their order
 * @example
 * readPlannedTreatments(["Seniorrådet til høring den 7. september"], "2022-08-01") // [{ body: "Seniorrådet", purpose: "høring", date: "2022-09-07" }]
 */
export const readPlannedTreatments = (lines: readonly string[], meetingDate: string | null): Planned[] => {
  let year = meetingDate === null ? null : Number(meetingDate.slice(0, 4))
  const steps: Step[] = []
  for (const printed of lines) {
    const line = withoutMarker(oneLine(printed))
    const dates = readDates(line)
    if (dates.length === 0) continue
    const isos = dates.map((date) => {
      year = date.year ?? year
      return date.iso ?? (year === null ? null : isoDate(year, date.month, date.day))
    })
    if (line.length <= longestStep) for (const step of stepsOf(line, dates, isos)) steps.push(step)
  }
  const known = steps.map(isKnown)
  return known.includes(true) ? steps.filter((step, index) => known[index] === true || isPossible(step)) : []
}
