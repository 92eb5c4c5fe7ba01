/** Titles of agenda items: what is title and what are marks printed around it. */
import { smallLetter } from "../../../grammar/letters.ts"
import { caseTypeLetters, caseTypeWords } from "../lexicon/titles.ts"
import { isBareCaseNumber, readCaseNumbers } from "./case-number.ts"
import { codeAt, foldWords, isDigit, letterAt, letterBefore, letterClass, oneLine } from "./characters.ts"
import { lettered } from "./lettered.ts"

/** A title without the marks, and what the marks said. */
export interface TitleMarks {
  title: string
  /** true: open; false: closed; null where nothing is said */
  public: boolean | null
  /** The case number printed with the title; with a comma between them where there are two */
  caseNumber: string | null
}

const OPEN_OR_CLOSED = "(åbent|åben|åbne|open|lukket|lukkede|closed|for lukkede døre|for åbne døre|lukket dør)"
const KIND = "(?:\\s+(?:sag|sager|punkt|punkter|dagsordenspunkt|møde|dagsorden))?"
const LEADING_MARK = new RegExp(
  `^(?:\\(${OPEN_OR_CLOSED}${KIND}\\)|${OPEN_OR_CLOSED}${KIND}(?:\\s*[:–—]|\\s+-(?=\\s)))[\\s:.–—-]*(?=\\S)`,
  "i",
)
/** "Åbent  Regnskab", "Lukket Personalesag": a mark without punctuation only before a capital; "Åbent hus" is a title. */
const LEADING_WORD = lettered(
  String.raw`^(Åbent|Åben|ÅBENT|ÅBEN|Lukket|LUKKET)(?:\s+(?:sag|punkt|SAG|PUNKT))?\s+(?=\p{Lu}|\d{1,2}\.\s\p{Ll})`,
)
const WHOLE_MARK = new RegExp(`^\\s*${OPEN_OR_CLOSED}${KIND}\\s*$`, "i")
/** BR 431/09. Titel */
const LEADING_NUMBER = /^([A-ZÆØÅ]{2,4} \d{1,5}\/\d{2})[.:]?\s+(?=\S)/u
/** ØU - Lukket punkt: Titel */
const COMMITTEE_CODE = /^[A-ZÆØÅ]{1,5} [-–—] /
/** Forslag fra <fornavn> <efternavn> (O): the letter is a party's */
const MEMBER = lettered(String.raw`(?:fra|af|ved|v/)\s?(?:\S+\s){0,3}\p{Lu}[\p{L}.-]*\s\p{Lu}[\p{L}-]*$`)

/** åben · open · for åbne døre */
const isOpen = (mark: string): boolean => {
  const code = smallLetter(codeAt(mark, 0))
  return code === 0xe5 || code === 0x6f || (code === 0x66 && smallLetter(codeAt(mark, 4)) === 0xe5)
}
const typeWords: ReadonlySet<string> = new Set(caseTypeWords)
const typeLetters: ReadonlySet<string> = new Set(caseTypeLetters)

const isTypeMark = (inner: string, before: string): boolean => {
  const word = inner.trim()
  return word === "" || typeWords.has(word.toLowerCase()) || (typeLetters.has(word) && !MEMBER.test(before))
}

const numberIn = (inner: string): string | null => {
  if (isBareCaseNumber(inner)) return inner.trim()
  const [first] = readCaseNumbers(inner)
  return first?.value ?? null
}

const longestParenthesis = 60
const isBlank = (code: number): boolean => code === 32
const withoutBlanks = (text: string, end: number): number => {
  let at = end
  while (isBlank(codeAt(text, at - 1))) at--
  return at
}
const marked = (title: string, open: boolean | null, caseNumber: string | null): TitleMarks => ({ title, public: open, caseNumber })

/** "Budget (Åben)", "Budget (B)", "Budget (2012-121107)": `close` is where the parenthesis ends the title. */
const withoutParenthesis = (marks: TitleMarks, close: number): TitleMarks => {
  const start = marks.title.lastIndexOf("(", close)
  const end = withoutBlanks(marks.title, start)
  const inner = marks.title.slice(start + 1, close)
  if (end <= 0 || inner.includes(")")) return marks
  const title = marks.title.slice(0, end)
  const open = inner.startsWith(" ") || inner.endsWith(" ") ? null : WHOLE_MARK.exec(inner)
  if (open !== null) return marked(title, marks.public ?? isOpen(open[1] ?? ""), marks.caseNumber)
  if (inner.length > longestParenthesis) return marks
  if (isTypeMark(inner, title)) return marked(title, marks.public, marks.caseNumber)
  const caseNumber = numberIn(inner)
  return caseNumber === null
    ? marks
    : marked(title, marks.public, marks.caseNumber === null ? caseNumber : `${marks.caseNumber}, ${caseNumber}`)
}

/** "Budget - Lukket punkt" */
const withoutLastWords = (marks: TitleMarks): TitleMarks => {
  const { title } = marks
  const dash = Math.max(title.lastIndexOf("-"), title.lastIndexOf("–"), title.lastIndexOf("—"))
  const end = withoutBlanks(title, dash)
  if (end === dash || end <= 0) return marks
  const open = WHOLE_MARK.exec(title.slice(dash + 1))
  return open === null ? marks : marked(title.slice(0, end), marks.public ?? isOpen(open[1] ?? ""), marks.caseNumber)
}

/** Takes one mark off the end; gives the same marks back where there is none. */
const withoutTrailing = (marks: TitleMarks): TitleMarks => {
  const last = withoutBlanks(marks.title, marks.title.length) - 1
  return codeAt(marks.title, last) === 0x29 ? withoutParenthesis(marks, last) : withoutLastWords(marks)
}

const withoutLeading = (marks: TitleMarks): TitleMarks => {
  const number = LEADING_NUMBER.exec(marks.title)
  if (number !== null) return marked(marks.title.slice(number[0].length), marks.public, number[1] ?? null)
  const [code = ""] = COMMITTEE_CODE.exec(marks.title) ?? []
  const rest = marks.title.slice(code.length)
  const mark = LEADING_MARK.exec(rest) ?? LEADING_WORD.exec(rest)
  return mark === null ? marks : marked(code + rest.slice(mark[0].length), isOpen(mark[1] ?? mark[2] ?? ""), marks.caseNumber)
}

const untilSettled = (step: (marks: TitleMarks) => TitleMarks, marks: TitleMarks): TitleMarks => {
  const next = step(marks)
  return next === marks ? marks : untilSettled(step, next)
}

/** A mark at the beginning or a case number, cheaply: "(Åben)", "Lukket sag:", "BR 431/09.", "ØU - Lukket" */
const MAY_LEAD = /^(?:\(|åb|lu|op|cl|for |[A-ZÆØÅ]{2,4} \d|[A-ZÆØÅ]{1,5} [-–—] [åloc])/i
/** A mark at the end stands in parentheses or after a dash. */
const DASH_MARK = / [-–—] ?(?:åb|lu|op|cl|for )/i
const mayTrail = (line: string): boolean => codeAt(line, line.length - 1) === 0x29 || DASH_MARK.test(line)
const longestTitle = 1000

/** Kloakering af Lærkemarken    J.nr. 06.01.10 */
const MARGIN = /\s(?:j\.\s?nr|journalnr|sagsnr|sagsid|sagsnummer)\.?:?\s*([A-Z]{0,4}\d[A-Z0-9./-]{3,30})\s*$/i
const MAY_HOLD_MARGIN = /nr|sagsid|sagsnummer/i

const ONLY_MARK = new RegExp(`^\\(?${OPEN_OR_CLOSED}${KIND}\\)?\\.?$`, "i")

/**
 * Parts the title of an item from openness ("(Åben)", "- Lukket punkt", "Closed:"), case type at its end ("(B)", "(Beslutning)") and
 * case number ("BR 431/09.", "(2012-121107)"). Committee codes stay. "Lukket punkt" alone stays, too: there is no other title.
 *
 * @param raw - the title as printed, without the item's number
 * @returns the title on one line and what the marks said
 * @example
 * readTitle("Salg af areal (B) - Lukket punkt") // { title: "Salg af areal", public: false, caseNumber: null }
 */
export const readTitle = (raw: string): TitleMarks => {
  const printed = oneLine(raw)
  const margin = MAY_HOLD_MARGIN.test(printed) ? MARGIN.exec(printed) : null
  const line = margin === null ? printed : printed.slice(0, margin.index).trimEnd()
  const unmarked = marked(line, null, margin?.[1] ?? null)
  if (line.length > longestTitle) return unmarked
  const leads = MAY_LEAD.test(line)
  const only = leads ? ONLY_MARK.exec(line) : null
  if (only !== null) return marked(line, isOpen(only[1] ?? ""), unmarked.caseNumber)
  const led = leads ? untilSettled(withoutLeading, unmarked) : unmarked
  if (!mayTrail(line)) return led
  const read = untilSettled(withoutTrailing, led)
  return read === unmarked ? read : marked(read.title.trim(), read.public, read.caseNumber)
}

const MARK_LINE = new RegExp(
  `^[ •·(*–-]*(?:til (?:behandling|efterretning|beslutning|orientering)[ ,:–-]*)?${OPEN_OR_CLOSED}(?: (?:dagsordens)?(?:sag|sager|punkt|punkter|dagsorden|møde|del)){0,2}[ ).:]*$`,
  "i",
)
const MARK_WORD = /Åbent|Åben|ÅBENT|ÅBEN|Lukket|LUKKET/g
const CASE_LABEL = new RegExp(
  `(?:^|[^${letterClass}])(?:sags? ?(?:nr|id|nummer|ansvarlig|init|beh)|j\\.? ?nr|journal|dok\\.? ?nr|dokument|initialer|sagen afgøres)`,
  "i",
)
const CLOSED_SENTENCE = lettered(
  String.raw`^(?:dette |denne )?(?:punktet|punkt|sagen|sag) (?:er|blev|bliver|behandles|behandledes) (?:[\p{L}\d,]+ ){0,6}(?:lukket|lukkede)(?!\p{L})`,
  "i",
)

/** What the marks of a case line say; null where there is none, or they contradict each other. */
const marksIn = (line: string): boolean | null => {
  let said: boolean | null = null
  MARK_WORD.lastIndex = 0
  for (let found = MARK_WORD.exec(line); found !== null; found = MARK_WORD.exec(line)) {
    if (letterBefore(line, found.index) || letterAt(line, MARK_WORD.lastIndex)) continue
    const open = isOpen(found[0])
    if (said !== null && said !== open) return null
    said = open
  }
  return said
}
const MAY_TELL = /åb|luk|open|closed/i

/**
 * Reads whether an item is open to the public from a line that says so: a mark alone ("Åbent punkt", "FOR LUKKEDE DØRE"), a group
 * heading ("Lukkede dagsordenspunkter"), or a case line that begins or ends with it ("Åbent - 2009/000112").
 *
 * @param printed - one line
 * @returns true: open; false: closed; null where the line does not say, or says both
 * @example
 * readOpenness("Lukkede dagsordenspunkter") // false
 */
export const readOpenness = (printed: string): boolean | null => {
  if (printed.length > 400 || !MAY_TELL.test(printed)) return null
  const line = oneLine(printed)
  const mark = MARK_LINE.exec(line)
  if (mark !== null) return isOpen(mark[1] ?? "")
  if (CLOSED_SENTENCE.test(line)) return false
  const said = marksIn(line)
  return said !== null && (CASE_LABEL.test(line) || readCaseNumbers(line).length > 0) ? said : null
}

/** "Valg af formand.....⇥3" without the dots and the page. */
const withoutLeader = (text: string): string => {
  const line = text.trimEnd()
  if (!line.includes("...") && !line.includes("\t") && !line.includes("…")) return line
  let page = line.length
  while (isDigit(codeAt(line, page - 1))) page -= 1
  let leader = page
  while (leader > 0 && ".… \t\u00a0".includes(line.charAt(leader - 1))) leader -= 1
  return /\.{3}|\t|…/.test(line.slice(leader, page)) ? line.slice(0, leader) : line
}

const MAY_BE_NUMBERED = /^[•·\dpns]/i
const NUMBER = lettered(
  String.raw`^(?:[•·]\s*)?(?:(?:punkt|pkt\.?|nr\.?|sag(?: nr\.?)?)\s*\d{1,4}\s?\p{L}?\s*[.:)–-]*\s+|\d{1,4}\p{Ll}?[.:)]\s*(?=\p{L}|\())`,
  "i",
)

/**
 * Makes titles comparable: number, leader dots with page, marks, case, punctuation and white space do not count.
 *
 * @param text - a title as it stands in the contents, in a heading, or repeated under one
 * @returns a key that is the same for the same title
 * @example
 * titleKey("5. Strategi  for grønne byrum.") === titleKey("Strategi for grønne byrum") // true
 */
export const titleKey = (text: string): string => {
  const line = withoutLeader(text).trimStart()
  return foldWords(readTitle(MAY_BE_NUMBERED.test(line) ? line.replace(NUMBER, "") : line).title)
}
