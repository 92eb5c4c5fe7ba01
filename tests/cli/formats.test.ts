import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import Ajv2020 from "ajv/dist/2020.js"
import draft4 from "ajv-draft-04"
import formats from "ajv-formats"
import type { Log } from "sarif"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { validateXML } from "xmllint-wasm"
import { findingsFormats } from "../../src/cli/findings/index.ts"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

const require = createRequire(import.meta.url)
const schemas = join(import.meta.dirname, "schemas")
const json = (path: string): object => JSON.parse(readFileSync(path, "utf8")) as object

/** The file name that every URI, XML attribute and command has to stand. */
const oddName = "møder & råd 2024/ærø 100%, \"a\" 'b' <ø>.txt"
const controls = "\u0001\u001a\u000c"

let folder: Folder
let run: Outcome
const report = (name: string): string => readFileSync(join(folder.path, "ud", name), "utf8")

beforeAll(() => {
  folder = newFolder()
  mkdirSync(join(folder.path, "møder & råd 2024"))
  mkdirSync(join(folder.path, "ud"))
  // a wrong weekday with all that is special in XML, JSON and workflow commands beside it, and a hint
  const odd = minutesText
    .replace("Tirsdag d. 12. marts 2024", `Fredag d. 12. marts 2024 <a> & "b" ]]> %0A ::x, ${controls}`)
    .replace("Punkt 2:", "Punkt 4:")
  folder.write(oddName, odd)
  folder.write("god.txt", minutesText)
  folder.write("tom.txt", "")
  const targets = findingsFormats.map(({ id }) => ["--format", `${id}=ud/${id}`])
  run = referat(["validate", oddName, "god.txt", "tom.txt", ...targets.flat()], { cwd: folder.path })
})
afterAll(() => folder.remove())

describe("several reports at once", () => {
  it("go each to its own file, and nothing to standard output", () => {
    expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: "" })
    expect(readdirSync(join(folder.path, "ud")).sort()).toEqual(findingsFormats.map(({ id }) => id).sort())
  })

  it("one may go to standard output beside them", () => {
    const { stdout } = referat(["validate", "god.txt", "--format", "text=ud/text", "--format", "json"], { cwd: folder.path })
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: "god.txt", problem: null, findings: [] }] })
  })

  it.each([
    [["--format", "json", "--format", "text"], "only one report fits on standard output"],
    [["--format", "json=ud/a", "--format", "text=ud/a"], "two reports would be written to ud/a"],
    [["--format", "xml"], "unknown format 'xml'; there are:"],
    [["--format", "json="], "needs the name of a file"],
    [["--format", "json=nofolder/a"], "cannot write nofolder/a: the folder does not exist"],
  ])("%j is wrong: exit 2", (args, message) => {
    const { status, stderr } = referat(["validate", "god.txt", ...args], { cwd: folder.path })
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe("sarif", () => {
  const log = (): Log => JSON.parse(report("sarif")) as Log

  it("is valid by the schema of SARIF 2.1.0", () => {
    const ajv = new draft4.default({ strict: false, allErrors: true, unicodeRegExp: false })
    formats.default(ajv)
    const path = join(require.resolve("@microsoft/jest-sarif/package.json"), "../lib/schemas/sarif-2.1.0-rtm.5.json")
    const isValid = ajv.compile(json(path))
    expect(isValid(log()), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid({ ...log(), version: "1" })).toBe(false)
  })

  it("has relative URIs that stand any file name", () => {
    const uris = log().runs[0]?.results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "") ?? []
    expect(uris.length).toBeGreaterThan(1)
    for (const uri of uris) {
      expect(uri).toMatch(/^[\w.~!*'()/%-]+$/)
      expect(decodeURIComponent(uri)).toBe(oddName)
      expect(new URL(uri, "file:///root/").pathname).toBe(`/root/${uri}`)
    }
  })

  it("counts columns as the text is stored, and names rules with help and each finding by a fingerprint", () => {
    const [only] = log().runs
    expect(only?.columnKind).toBe("utf16CodeUnits")
    const described = new Map(only?.tool.driver.rules?.map((rule) => [rule.id, rule]))
    for (const { ruleId = "", partialFingerprints } of only?.results ?? []) {
      expect(described.get(ruleId)?.help?.markdown, ruleId).toMatch(/\S/)
      expect(Object.values(partialFingerprints ?? {})).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
    }
    const weekday = only?.results?.find(({ ruleId }) => ruleId === "weekday-mismatch")
    expect(weekday?.level).toBe("warning")
    expect(weekday?.locations?.[0]?.physicalLocation?.region).toMatchObject({ startLine: 3, startColumn: 10, endLine: 3 })
  })

  it("tells what could not be read as a notification", () => {
    const [invocation] = log().runs[0]?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications).toHaveLength(1)
  })
})

/** The schema of Ant's JUnit reports is part of the tests of this package, as a text. */
const junitSchema = (): string => {
  const source = readFileSync(join(require.resolve("junit-xml/package.json"), "../src/index.test.ts"), "utf8")
  const [schema] = /<\?xml.*<\/xs:schema>/.exec(source) ?? []
  if (schema === undefined) throw new Error("junit-xml has moved the schema")
  return schema.replaceAll("\\'", "'")
}

const problemsOf = async (xml: string, schema: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: "report.xml", contents: xml },
    schema: { fileName: "schema.xsd", contents: schema },
  })
  return errors.map(({ message }) => message)
}

describe("junit", () => {
  it("is valid by the schema of JUnit reports", async () => {
    expect(await problemsOf(report("junit"), junitSchema())).toEqual([])
    expect(await problemsOf(report("junit").replace(/ tests="\d+"/, ""), junitSchema())).not.toEqual([])
  })

  it("has a suite for each file: failures, a test that passed, an error; hints fail nothing", () => {
    const suites = [...report("junit").matchAll(/<testsuite .*?tests="(\d+)" failures="(\d+)" errors="(\d+)"/g)].map(
      ([, ...counts]) => counts,
    )
    const failures = report("ndjson").match(/"severity":"(?:error|warning)"/g)?.length ?? 0
    expect(failures).toBeGreaterThan(0)
    expect(suites).toEqual([
      [`${failures}`, `${failures}`, "0"],
      ["1", "0", "0"],
      ["1", "0", "1"],
    ])
    expect(report("junit")).toMatch(/<system-out>[^<]* hint number-gap /)
  })
})

describe("checkstyle", () => {
  it("is valid by a schema of what Checkstyle writes", async () => {
    const schema = readFileSync(join(schemas, "checkstyle.xsd"), "utf8")
    expect(await problemsOf(report("checkstyle"), schema)).toEqual([])
    expect(await problemsOf(report("checkstyle").replace(/ severity="\w+"/, ' severity="hint"'), schema)).not.toEqual([])
  })

  it("holds nothing that XML forbids", () => {
    for (const character of controls) expect(report("checkstyle") + report("junit")).not.toContain(character)
  })
})

describe("gitlab", () => {
  const issues = (): { fingerprint: string; location: { path: string } }[] => JSON.parse(report("gitlab"))

  it("is valid by a schema of the documented format", () => {
    const isValid = new Ajv2020.default({ strict: false }).compile(json(join(schemas, "gitlab-codequality.schema.json")))
    expect(isValid(issues()), JSON.stringify(isValid.errors)).toBe(true)
    expect(isValid([{}])).toBe(false)
  })

  it("has another fingerprint for each finding, in other files too", () => {
    folder.write("kopi.txt", readFileSync(join(folder.path, oddName)))
    const { stdout } = referat(["validate", oddName, "kopi.txt", "--format", "gitlab"], { cwd: folder.path })
    const all = (JSON.parse(stdout) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint)
    expect(all.length).toBeGreaterThan(2)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe("github", () => {
  it("gives commands of one line, with nothing that ends them early", () => {
    const lines = report("github").trimEnd().split("\n")
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]+(?:,\w+=[^:,]*)*::[^\r\n]+$/)
    const [first = ""] = lines
    expect(first).toContain("file=møder & råd 2024/ærø 100%25%2C \"a\" 'b' <ø>.txt,line=3,endLine=3,col=10,")
    expect(lines.at(-1)).toMatch(/^::error file=tom\.txt,title=referat::the file is empty/)
  })
})

describe("json and ndjson", () => {
  it("say the same: each finding with its place, fingerprint and fix", () => {
    const { files } = JSON.parse(report("json")) as { files: { file: string; problem: string | null; findings: object[] }[] }
    const lines = report("ndjson")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object)
    expect(lines).toEqual(files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))))
    expect(lines[0]).toMatchObject({ file: oddName, rule: "weekday-mismatch", severity: "warning", line: 3, column: 10, fix: null })
    expect(files.map(({ problem }) => problem === null)).toEqual([true, true, false])
  })
})

describe("text", () => {
  it("in a file has no colours", () => {
    referat(["validate", oddName, "--format", "text=ud/text", "--color=always"], { cwd: folder.path })
    expect(report("text")).not.toContain("\u001b")
    expect(report("text")).toMatch(/:3:10 warning weekday-mismatch /)
  })
})
