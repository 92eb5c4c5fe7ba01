import type { Absentee, Outcome, SectionKind, VoteEvent } from "../../ast/schema.ts"
import type { ClaimKind } from "../../claims.ts"
import type { Severity } from "../../diagnostics/diagnostic.ts"

/** A group of outcomes in the chart. */
export type OutcomeGroup = "adopted" | "taken-note" | "passed-on" | "rejected" | "mixed" | "without"

type Option = VoteEvent["counts"][number]["option"]

/** All words of the page in one language. */
export interface ReportWords {
  lang: string
  /** 1234.5 as people write it. */
  number(value: number): string
  /** Coverage: 0.9934 as people write it. */
  percentage(share: number): string
  title: string
  intro: string
  skip: string
  totals: string
  total: Readonly<
    Record<
      | "documents"
      | "problems"
      | "attention"
      | "meetings"
      | "items"
      | "decisions"
      | "coverage"
      | "unclaimed"
      | "errors"
      | "warnings"
      | "hints",
      string
    >
  >
  dialects: string
  problems: string
  problemsIntro: string
  moreProblems(count: number): string
  file: string
  reason: string
  decisions: string
  decisionsDescription(years: number, decisions: number): string
  attendance: string
  attendanceDescription(years: number, people: number): string
  attendanceIntro: string
  year: string
  noYear: string
  all: string
  asTable: string
  nothingToShow: string
  groups: Readonly<Record<OutcomeGroup, string>>
  outcomes: Readonly<Record<Outcome, string>>
  status: Readonly<Record<Absentee["status"] | "present", string>>
  options: Readonly<Record<Option, string>>
  sections: Readonly<Record<SectionKind, string>>
  files: string
  filesIntro: string
  leftOut(count: number): string
  columns: Readonly<
    Record<
      "file" | "date" | "body" | "dialect" | "items" | "decisions" | "coverage" | "unclaimed" | "errors" | "warnings" | "hints",
      string
    >
  >
  search: string
  searchTexts: string
  onlyAttention: string
  previous: string
  next: string
  /** {from}, {to} and {all} stand for numbers. */
  shown: string
  noneFound: string
  document: string
  backToFiles: string
  previousFile: string
  nextFile: string
  legend: string
  legendIntro: string
  claims: Readonly<Record<ClaimKind, { label: string; about: string }>>
  texts: string
  source: string
  read: string
  findings: string
  noFindings: string
  severities: Readonly<Record<Severity, string>>
  line(line: number): string
  shortLine(line: number): string
  bytes(count: number): string
  meeting: string
  body: string
  date: string
  time: string
  place: string
  participants: string
  contents: string
  entries(count: number): string
  item(number: string): string
  open: string
  closed: string
  caseNumbers: string
  decision: string
  recommendation: string
  votes: string
  absentees: string
  substitute: string
  treatments: string
  planned: string
  attachments: string
  structure: string
  unreadable: string
  unclaimedLines(count: number): string
  made(version: string): string
}
