import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js"
import { allAtEnd, type CheckedFile, type ReportedFinding, type ReportSetting, type ReportWriter } from "./format.ts"

/** Hints fail nothing: they are told in the output of the suite. */
const fails = ({ severity }: ReportedFinding): boolean => severity !== "hint"

const lineOf = (path: string, { rule, severity, message, span: { start } }: ReportedFinding): string =>
  `${path}:${start.line}:${start.column} ${severity} ${rule} ${message}`

const addFailure = (suite: XMLBuilder, classname: string, path: string, finding: ReportedFinding): void => {
  const { rule, severity, message, span } = finding
  suite
    .ele("testcase", { name: `${rule} (${span.start.line}:${span.start.column})`, classname, time: "0" })
    .ele("failure", { message, type: severity })
    .txt(lineOf(path, finding))
}

/** A class has the name of its file, without the dots that would part it from a package. */
const classOf = (path: string): string => path.replace(/\.[^./]*$/, "")

const addSuite = (root: XMLBuilder, { path, findings, problem }: CheckedFile, id: number, time: string): void => {
  const failures = findings.filter(fails)
  const hints = findings.filter((finding) => !fails(finding))
  const errors = Number(problem !== null)
  const classname = classOf(path)
  const suite = root.ele("testsuite", {
    name: path,
    package: "referat",
    id,
    timestamp: time,
    hostname: "localhost",
    tests: Math.max(1, failures.length + errors),
    failures: failures.length,
    errors,
    time: "0",
  })
  suite.ele("properties")
  for (const finding of failures) addFailure(suite, classname, path, finding)
  if (problem !== null) suite.ele("testcase", { name: "read", classname, time: "0" }).ele("error", { message: problem, type: "unreadable" })
  // a file without fault is a test that passed
  if (failures.length + errors === 0) suite.ele("testcase", { name: "validate", classname, time: "0" })
  suite.ele("system-out").txt(hints.map((finding) => lineOf(path, finding)).join("\n"))
  suite.ele("system-err")
}

/**
 * Findings as a JUnit report: a suite for each file, a failed test for each error and warning.
 *
 * @param setting - the time to print
 * @returns the writer
 * @example
 * (await openJunit(setting)).end() // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites/>\n"
 */
export const openJunit = async ({ time }: ReportSetting): Promise<ReportWriter> => {
  const { xmlRoot, xmlText } = await import("./xml.ts")
  return allAtEnd((files) => {
    const root = xmlRoot("testsuites")
    for (const [id, file] of files.entries()) addSuite(root, file, id, time.toISOString().slice(0, "YYYY-MM-DDTHH:MM:SS".length))
    return xmlText(root)
  })
}
