/** Titles of agenda items: what is title and what are marks printed around it. */
import { caseTypeLetters, caseTypeWords } from "../lexicon/titles.ts"
import { isBareCaseNumber, readCaseNumbers } from "./case-number.ts"

/** A title without the marks, and what the marks said. */
export interface TitleMarks {
  title: string
  /** true: open; false: closed; null where nothing is said */
  public: boolean | null
  /** A case number printed with the title */
  caseNumber: string | null
}

const OPEN_OR_CLOSED = "(åbent|åben|åbne|open|lukket|lukkede|closed|for lukkede døre|for åbne døre)"
const KIND = "(?:\\s+(?:sag|sager|punkt|punkter|dagsordenspunkt|møde|dagsorden))?"
const LEADING_MARK = new RegExp(
  `^(?:\\(${OPEN_OR_CLOSED}${KIND}\\)|${OPEN_OR_CLOSED}${KIND}(?:\\s*[:–—]|\\s+-(?=\\s)))[\\s:.–—-]*(?=\\S)`,
  "iu",
)
/** "Åbent  Regnskab", "Lukket Personalesag": a mark without punctuation only before a capital; "Åbent hus" is a title. */
const LEADING_WORD = /^(Åbent|Åben|ÅBENT|ÅBEN|Lukket|LUKKET)(?:\s+(?:sag|punkt|SAG|PUNKT))?\s+(?=\p{Lu})/u
const TRAILING_MARK = new RegExp(`(?:\\s*\\(${OPEN_OR_CLOSED}${KIND}\\)|\\s+[-–—]\\s*${OPEN_OR_CLOSED}${KIND})\\s*$`, "iu")
const TRAILING_PARENTHESIS = /\s*\(([^()]{0,60})\)\s*$/u
/** BR 431/09. Titel */
const LEADING_NUMBER = /^([A-ZÆØÅ]{2,4} \d{1,5}\/\d{2})[.:]?\s+(?=\S)/u
/** Forslag fra <fornavn> <efternavn> (O): the letter is a party's */
const MEMBER = /(?:fra|af|ved|v\/)\s?(?:\S+\s){0,3}\p{Lu}[\p{L}.-]*\s\p{Lu}[\p{L}-]*$/u

const isOpen = (mark: string): boolean => /^(?:å|for å|open)/iu.test(mark)
const typeWords: readonly string[] = caseTypeWords
const typeLetters: readonly string[] = caseTypeLetters

const isTypeMark = (inner: string, before: string): boolean => {
  const word = inner.trim()
  return word === "" || typeWords.includes(word.toLowerCase()) || (typeLetters.includes(word) && !MEMBER.test(before))
}

const numberIn = (inner: string): string | null => {
  if (isBareCaseNumber(inner)) return inner.trim()
  const [first] = readCaseNumbers(inner)
  return first?.value ?? null
}

/** Takes one mark off the end; gives the same marks back where there is none. */
const withoutTrailing = (marks: TitleMarks): TitleMarks => {
  const open = TRAILING_MARK.exec(marks.title)
  if (open !== null && open.index > 0) {
    return { ...marks, title: marks.title.slice(0, open.index), public: marks.public ?? isOpen(open[1] ?? open[2] ?? "") }
  }
  const parenthesis = TRAILING_PARENTHESIS.exec(marks.title)
  if (parenthesis === null || parenthesis.index === 0) return marks
  const title = marks.title.slice(0, parenthesis.index)
  const inner = parenthesis[1] ?? ""
  if (isTypeMark(inner, title)) return { ...marks, title }
  const caseNumber = numberIn(inner)
  return caseNumber === null ? marks : { ...marks, title, caseNumber: marks.caseNumber ?? caseNumber }
}

const withoutLeading = (marks: TitleMarks): TitleMarks => {
  const number = LEADING_NUMBER.exec(marks.title)
  if (number !== null) return { ...marks, title: marks.title.slice(number[0].length), caseNumber: number[1] ?? null }
  const mark = LEADING_MARK.exec(marks.title) ?? LEADING_WORD.exec(marks.title)
  return mark === null ? marks : { ...marks, title: marks.title.slice(mark[0].length), public: isOpen(mark[1] ?? mark[2] ?? "") }
}

const untilSettled = (step: (marks: TitleMarks) => TitleMarks, marks: TitleMarks): TitleMarks => {
  const next = step(marks)
  return next === marks ? marks : untilSettled(step, next)
}

const MAY_BE_MARKED = /\)\s*$|^\(|[åÅ]b[en]|lukke|closed|open|^[A-ZÆØÅ]{2,4} \d/i
const longestTitle = 1000

const ONLY_MARK = new RegExp(`^\\(?${OPEN_OR_CLOSED}${KIND}\\)?\\.?$`, "iu")

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
  const line = raw.replace(/\s+/g, " ").trim()
  if (line.length > longestTitle || !MAY_BE_MARKED.test(line)) return { title: line, public: null, caseNumber: null }
  const only = ONLY_MARK.exec(line)
  if (only !== null) return { title: line, public: isOpen(only[1] ?? ""), caseNumber: null }
  const read = untilSettled(withoutTrailing, untilSettled(withoutLeading, { title: line, public: null, caseNumber: null }))
  return { ...read, title: read.title.trim() }
}

const MARK_LINE = new RegExp(
  `^[\\s•·(*–-]*(?:til (?:behandling|efterretning|beslutning|orientering)[\\s,:–-]*)?${OPEN_OR_CLOSED}(?:\\s+(?:dagsordens)?(?:sag|sager|punkt|punkter|dagsorden|møde|del)){0,2}[\\s).:]*$`,
  "iu",
)
const MARK_IN_CASE_LINE = /(?<!\p{L})(Åbent|Åben|ÅBENT|ÅBEN|Lukket|LUKKET)(?!\p{L})/gu
const CASE_LABEL =
  /(?<!\p{L})(?:sags?\s?(?:nr|id|nummer|ansvarlig|init|beh)|j\.?\s?nr|journal|dok\.?\s?nr|dokument|initialer|sagen afgøres)/iu
const CLOSED_SENTENCE =
  /^(?:dette |denne )?(?:punktet|punkt|sagen|sag)\s(?:er|blev|bliver|behandles|behandledes)\s(?:[\p{L}\d,]+\s){0,6}(?:lukket|lukkede)(?!\p{L})/iu

/**
 * Reads whether an item is open to the public from a line that says so: a mark alone ("Åbent punkt", "FOR LUKKEDE DØRE"), a group
 * heading ("Lukkede dagsordenspunkter"), or a case line that begins or ends with it ("Åbent - 2009/000112").
 *
 * @param line - one line
 * @returns true: open; false: closed; null where the line does not say, or says both
 * @example
 * readOpenness("Lukkede dagsordenspunkter") // false
 */
export const readOpenness = (line: string): boolean | null => {
  if (line.length > 400 || !/åb|luk|open|closed/iu.test(line)) return null
  const mark = MARK_LINE.exec(line)
  if (mark !== null) return isOpen(mark[1] ?? "")
  if (CLOSED_SENTENCE.test(line.trim())) return false
  if (!CASE_LABEL.test(line) && readCaseNumbers(line).length === 0) return null
  const marks = [...line.matchAll(MARK_IN_CASE_LINE)].map((found) => isOpen(found[1] ?? ""))
  const [first] = marks
  return first !== undefined && marks.every((other) => other === first) ? first : null
}

/** "Valg af formand.....⇥3" without the dots and the page. */
const withoutLeader = (text: string): string => {
  const line = text.trimEnd()
  if (!line.includes("...") && !line.includes("\t") && !line.includes("…")) return line
  let page = line.length
  while (page > 0 && /\d/.test(line.charAt(page - 1))) page -= 1
  let leader = page
  while (leader > 0 && ".… \t\u00a0".includes(line.charAt(leader - 1))) leader -= 1
  return /\.{3}|\t|…/.test(line.slice(leader, page)) ? line.slice(0, leader) : line
}

const NUMBER =
  /^(?:[•·]\s*)?(?:(?:punkt|pkt\.?|nr\.?|sag(?: nr\.?)?)\s*\d{1,4}\s?\p{L}?\s*[.:)–-]*\s+|\d{1,4}\p{Ll}?[.:)]\s*(?=\p{L}|\())/iu

/**
 * Makes titles comparable: number, leader dots with page, marks, case, punctuation and white space do not count.
 *
 * @param text - a title as it stands in the contents, in a heading, or repeated under one
 * @returns a key that is the same for the same title
 * @example
 * titleKey("5. Strategi  for grønne byrum.") === titleKey("Strategi for grønne byrum") // true
 */
export const titleKey = (text: string): string =>
  readTitle(withoutLeader(text).trimStart().replace(NUMBER, ""))
    .title.normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
