import { readFileSync } from "node:fs"

/**
 * Prints "N passed, N failed" from reports of vitest's JSON reporter. A test that ran several times (on several versions of
 * Node) counts once, and has failed where it failed in one of them; a file that could not even be loaded counts as one failure.
 */
interface Report {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

const outcomes = (report: Report): [test: string, passed: boolean][] =>
  report.testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === "passed" || test.status === "failed")
    const results = tests.map((test): [string, boolean] => [`${name} ${test.fullName}`, test.status === "passed"])
    return status === "failed" && results.every(([, passed]) => passed) ? [...results, [name, false] as [string, boolean]] : results
  })

const read = (path: string): [string, boolean][] => {
  try {
    return outcomes(JSON.parse(readFileSync(path, "utf8")) as Report)
  } catch {
    return [[`no report in ${path}`, false]]
  }
}

const all = new Map<string, boolean>()
for (const [test, passed] of process.argv.slice(2).flatMap(read)) all.set(test, passed && all.get(test) !== false)
const passed = [...all.values()].filter((ok) => ok).length
console.log(`${passed} passed, ${all.size - passed} failed`)
