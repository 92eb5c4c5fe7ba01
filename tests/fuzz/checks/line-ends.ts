import { type ParseResult, parse, toJson, validate } from "../../../src/index.ts"
import { everyRule } from "../reading.ts"
import type { Check } from "./check.ts"

const source = { name: "-", encoding: "utf-8", bytes: 0, sha256: "" }

/** What a result says, but for where it says it; quoted text keeps its line ends. */
const said = ({ meetings }: ParseResult): string => toJson(meetings.map((minutes) => ({ ...minutes, source }))).replaceAll("\\r\\n", "\\n")

/** The same text with CRLF says the same. */
export const lineEnds: Check = ({ text, result }) => {
  if (!/[\r\n]/.test(text)) return []
  const plain = text.includes("\r") ? parse(text.replace(/\r\n?/g, "\n"), { source }) : result
  const other = parse(plain.text.replaceAll("\n", "\r\n"), { source })
  const [one, two] = [said(plain), said(other)]
  if (one === two) return []
  const at = Math.max(0, [...one].findIndex((letter, index) => letter !== two[index]) - 60)
  return [`with CRLF ${one.slice(at, at + 120)} becomes ${two.slice(at, at + 120)}`]
}

/** The places of findings as lines and columns, but for those about line ends themselves. */
const findingsOf = (result: ParseResult): string[] =>
  validate(result, everyRule)
    .filter(({ rule }) => rule !== "mixed-line-ends")
    .map(({ rule, span }) => `${rule} at ${span.start.line}:${span.start.column}`)

/** The rules find the same in the same text with CRLF. */
export const lineEndsOfFindings: Check = ({ text }) => {
  const plain = text.replace(/\r\n?/g, "\n")
  const before = findingsOf(parse(plain))
  const after = findingsOf(parse(plain.replaceAll("\n", "\r\n")))
  return [
    ...before.filter((finding) => !after.includes(finding)).map((finding) => `only with LF: ${finding}`),
    ...after.filter((finding) => !before.includes(finding)).map((finding) => `only with CRLF: ${finding}`),
  ]
}
