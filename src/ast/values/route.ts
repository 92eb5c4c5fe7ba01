/** The planned route of a case: which body is to treat it, what for, and when. */
import type { PlannedTreatment, Unplaced } from "../schema.ts"
import { isBodyName } from "./body.ts"
import { type DateMention, isoDate, readDates } from "./date.ts"

type Planned = Unplaced<PlannedTreatment>

const PURPOSE =
  /^(?:(?:\d\.|første|anden|endelig|videre|eventuel|politisk|ny|fornyet)\s)?(?:\p{L}+\s(?:og|samt|eller)\s)?(?:behandling|høring|godkendelse|orientering|drøftelse|beslutning|anbefaling|udtalelse|indstilling|efterretning|vedtagelse|kommentering|forelæggelse|temadrøftelse|oversendelse|igangsættelse|afgørelse)/iu
/** What has a date and is no body. */
const EVENT =
  /(?:høring|frist|møde|mødet|periode|perioden|start|annonce|offentliggørelse|offentliggøres|ikrafttræden|udbud|valg|besøg|start|høringsperiode|deadline|behandling|juli|juni)s?$/iu
const CODE = /^\p{Lu}{2,5}$/u
/** "22. oktober" begins with no list mark. */
const MARKER = /^\s*(?:[-–•·*]|\d{1,2}[.)](?=\s+\P{Ll}))\s+/u
const JOINT = /^(?:\s|[,;.:)–-]|og(?=\s)|samt(?=\s))+/u
const BEFORE_DATE = /(?:\s|[,;:(–-]|(?<!\p{L})(?:den|d\.|på mødet|møde|mødet))+$/iu

/** What is longer is a paragraph of text: only its dates count. */
const longestStep = 300

interface Step {
  body: string
  purpose: string | null
  date: string | null
}

const purposeIn = (text: string): string | null => (PURPOSE.test(text) ? text : null)

/** "Seniorrådet til høring" · "Seniorrådet (høring)" · "Høring i Seniorrådet" · "Seniorrådet" */
const partBody = (text: string): { body: string; purpose: string | null } => {
  const til = /^(.+?)[\s,(]+til\s+(.+?)\)?$/u.exec(text)
  if (til !== null && til[2] !== undefined) return { body: til[1] ?? "", purpose: til[2] }
  const parenthesis = /^([^()]+?)\s*\(([^()]+)\)$/u.exec(text)
  if (parenthesis !== null && purposeIn(parenthesis[2] ?? "") !== null)
    return { body: parenthesis[1] ?? "", purpose: parenthesis[2] ?? null }
  const led = /^(.+?)\s+i\s+(\p{Lu}.+)$/u.exec(text)
  if (led !== null && purposeIn(led[1] ?? "") !== null) return { body: led[2] ?? "", purpose: null }
  return { body: text, purpose: null }
}

const isKnown = ({ body, purpose }: Step): boolean =>
  isBodyName(body) || CODE.test(body) || (purpose !== null && PURPOSE.test(purpose) && /^\p{Lu}/u.test(body) && !EVENT.test(body))

/** A committee with a name like any other ("Plan, Miljø og Teknik") counts only beside lines that are surely bodies. */
const isPossible = ({ body, purpose }: Step): boolean =>
  purpose === null && /^\p{Lu}[^.:;?!\d]{2,60}$/u.test(body) && body.split(" ").length <= 7 && !EVENT.test(body)

const stepsOf = (line: string, dates: readonly DateMention[], isos: readonly (string | null)[]): Step[] => {
  const steps: Step[] = []
  let from = 0
  dates.forEach((date, index) => {
    const text = line.slice(from, date.start).replace(JOINT, "").replace(BEFORE_DATE, "").trim()
    from = date.end
    if (text !== "") steps.push({ ...partBody(text), date: isos[index] ?? null })
  })
  if (steps.length > 0 || dates.length !== 1) return steps
  // 22. oktober 2015: Økonomiudvalget
  const text = line
    .slice(from)
    .replace(JOINT, "")
    .replace(/[.\s]+$/u, "")
  return text === "" ? [] : [{ ...partBody(text), date: isos[0] ?? null }]
}

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
  const steps = lines.flatMap((printed) => {
    const line = printed.replace(MARKER, "").trim()
    const dates = readDates(line)
    const isos = dates.map((date) => {
      year = date.year ?? year
      return date.iso ?? (year === null ? null : isoDate(year, date.month, date.day))
    })
    return line.length > longestStep ? [] : stepsOf(line, dates, isos)
  })
  const anyKnown = steps.some(isKnown)
  return steps.filter((step) => isKnown(step) || (anyKnown && isPossible(step))).map(({ body, purpose, date }) => ({ body, purpose, date }))
}
