/** What the readers of values find in each line of all our own minutes, also in those lines that the reader of minutes never asks them about. */
import { readAbsences } from "../../src/ast/values/absence.ts"
import { readPredicate } from "../../src/ast/values/absence-predicate.ts"
import { readSubstituteClause } from "../../src/ast/values/absence-sentence.ts"
import { readFileNames } from "../../src/ast/values/attachment.ts"
import { isBodyName, readBody } from "../../src/ast/values/body.ts"
import { isBareCaseNumber, readCaseNumbers } from "../../src/ast/values/case-number.ts"
import { readClockRange, readEndTime, readStartTime } from "../../src/ast/values/clock.ts"
import { readCompactDate, readDates } from "../../src/ast/values/date.ts"
import { readClosingOutcome, readOutcome } from "../../src/ast/values/outcome.ts"
import { isNameList, readAttendanceRow, readPeople } from "../../src/ast/values/person.ts"
import { isRecommendationSentence, readClosingRecommendation } from "../../src/ast/values/recommendation.ts"
import { readPlannedTreatments } from "../../src/ast/values/route.ts"
import { readOpenness, readTitle } from "../../src/ast/values/title.ts"
import { readVotes } from "../../src/ast/values/vote.ts"
import { allFixtures, unseen } from "../document/texts.ts"

const context = { body: "Byrådet", title: "Cykelsti langs havnen" }

/** Null, false and an empty list are nothing. */
type ValueReader = (passage: string) => unknown

const valueReaders: Readonly<Record<string, ValueReader>> = {
  absences: readAbsences,
  "attendance-row": (passage) => (passage.includes("\t") ? readAttendanceRow(passage.split("\t")) : null),
  "bare-case-number": isBareCaseNumber,
  body: (passage) => (isBodyName(passage) ? readBody(passage) : null),
  "case-numbers": readCaseNumbers,
  "clock-range": readClockRange,
  "closing-outcome": (passage) => readClosingOutcome(passage, context),
  "closing-recommendation": readClosingRecommendation,
  "compact-date": readCompactDate,
  dates: readDates,
  "end-time": readEndTime,
  "file-names": readFileNames,
  "name-list": isNameList,
  openness: readOpenness,
  outcome: (passage) => {
    const read = readOutcome(passage, context)
    return read.evidence === null ? null : read
  },
  people: (passage) => (isNameList(passage) ? readPeople(passage) : null),
  predicate: readPredicate,
  "recommendation-sentence": isRecommendationSentence,
  route: (passage) => readPlannedTreatments([passage], "2020-06-15"),
  "start-time": readStartTime,
  substitute: readSubstituteClause,
  title: (passage) => {
    const { title, ...marks } = readTitle(passage)
    return Object.values(marks).every(isNothing) ? null : { title, ...marks }
  },
  votes: readVotes,
}

const isNothing = (value: unknown): boolean => value === null || value === false || (Array.isArray(value) && value.length === 0)

const texts = [...allFixtures, ...unseen].map(({ text }) => text.replaceAll("\r\n", "\n"))

/** Lines and paragraphs, each once; a longer one is there in its lines. */
const passages = [
  ...new Set(texts.flatMap((text) => [...text.split("\n"), ...text.split(/\n\s*\n/)]).map((passage) => passage.trim())),
].filter((passage) => passage !== "" && passage.length < 1000)

/** Names of the readers, as their golden files bear them. */
export const valueReaderNames: readonly string[] = Object.keys(valueReaders)

const withoutNulls = (_: string, value: unknown): unknown => (value === null ? undefined : value)

/**
 * What a reader finds.
 *
 * @param name - one of {@link valueReaderNames}
 * @returns a line for each passage in which it finds anything: the passage and what it read, as JSON
 * @example
 * valuesOf("openness") // "\"Lukket punkt\"\ttrue\n…"
 */
export const valuesOf = (name: string): string => {
  const rows = passages.flatMap((passage) => {
    const value = valueReaders[name]?.(passage)
    return isNothing(value) ? [] : [`${JSON.stringify(passage)}\t${JSON.stringify(value, withoutNulls)}\n`]
  })
  return rows.join("")
}
