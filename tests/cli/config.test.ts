import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import Ajv2020 from "ajv/dist/2020.js"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

/** A wrong weekday: one warning. */
const faulty = minutesText.replace("Tirsdag", "Fredag")

const write = (name: string, contents: string | object): void => {
  mkdirSync(dirname(join(folder.path, name)), { recursive: true })
  writeFileSync(join(folder.path, name), typeof contents === "string" ? contents : JSON.stringify(contents))
}
const run = (args: string[], env: Record<string, string> = {}): Outcome => referat(["validate", ...args], { cwd: folder.path, env })

interface Finding {
  file: string
  rule: string
  severity: string
  message: string
}
const findings = (args: string[], env: Record<string, string> = {}): Finding[] =>
  run([...args, "--format", "ndjson"], env)
    .stdout.split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Finding)
const seen = (args: string[]): string[] => findings(args).map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)

describe("a configuration", () => {
  it("is the nearest one upwards from each file", () => {
    write("referat.config.json", { rules: { "weekday-mismatch": "error" } })
    write("a/b/møde.txt", faulty)
    write("c/referat.config.json", { rules: { "weekday-mismatch": "hint" } })
    write("c/d/møde.txt", faulty)
    expect(seen(["a", "c"])).toEqual(["a/b/møde.txt weekday-mismatch error", "c/d/møde.txt weekday-mismatch hint"])
  })

  it("may be the key of a package.json; one without the key is passed over", () => {
    write("package.json", { name: "arkiv", referat: { rules: { "weekday-mismatch": "off" } } })
    write("a/package.json", { name: "andet" })
    write("a/møde.txt", faulty)
    expect(seen(["a"])).toEqual([])
  })

  it("stands behind the command line, and --no-config leaves it out", () => {
    write("referat.config.json", { lang: "en", profile: "archive", rules: { "weekday-mismatch": "error" } })
    write("møde.txt", faulty)
    expect(seen(["møde.txt"])).toEqual(["møde.txt weekday-mismatch error"])
    expect(seen(["møde.txt", "--rule", "weekday-mismatch=hint"])).toEqual(["møde.txt weekday-mismatch hint"])
    expect(seen(["møde.txt", "--no-config"])).toEqual(["møde.txt weekday-mismatch warning"])
    expect(findings(["møde.txt"])[0]?.message).toContain("is a Tuesday")
    expect(findings(["møde.txt", "--lang", "da"])[0]?.message).toContain("er en tirsdag")
  })

  it("can be named; its patterns are then meant from here", () => {
    write("ci/streng.json", { rules: { "weekday-mismatch": "error" }, ignoreFiles: ["gammel/"] })
    write("møde.txt", faulty)
    write("gammel/møde.txt", faulty)
    expect(seen([".", "--config", "ci/streng.json"])).toEqual(["møde.txt weekday-mismatch error"])
  })

  it("may name a dialect, and a dialect file beside it", () => {
    write("a/referat.config.json", { dialect: "vores", dialectFile: "vores.json" })
    write("a/vores.json", { id: "vores", name: "Vores", extends: "firstagenda" })
    write("a/møde.txt", minutesText)
    expect(run(["a"]).status).toBe(0)
    write("a/referat.config.json", { dialect: "klingon" })
    expect(run(["a"])).toMatchObject({ status: 2, stderr: expect.stringContaining("unknown dialect 'klingon'") })
  })

  it.each<[object | string, string]>([
    [
      { profil: "strict" },
      "profil: unknown key; there are: $schema, profile, lang, dialect, dialectFile, encoding, rules, ignoreFiles, ignoreFindings",
    ],
    [{ profile: "streng" }, "profile: expected one of: recommended, strict, archive, council"],
    [{ rules: [] }, "rules: expected an object, not a list"],
    [{ rules: { "weekday-mismtch": "off" } }, "rules.weekday-mismtch: unknown key; there are: "],
    [{ rules: { "number-gap": "loud" } }, "rules.number-gap: expected one of: off, error, warning, hint, or an object"],
    [{ rules: { "number-gap": { severity: "loud" } } }, "rules.number-gap.severity: expected one of: off, error, warning, hint"],
    [{ rules: { "number-gap": { options: { x: 1 } } } }, "rules.number-gap.options.x: unknown key"],
    [{ ignoreFiles: "gammel" }, "ignoreFiles: expected a list, not text"],
    [{ ignoreFindings: [{ rule: "number-gap" }] }, "ignoreFindings[0].reason: is missing; expected text"],
    [{ ignoreFindings: [{ rule: "number-gap", reason: " " }] }, "ignoreFindings[0].reason: expected text that is not empty"],
    [{ ignoreFindings: [{ rule: "number-gap", reason: "r", files: [] }] }, "ignoreFindings[0].files: expected a list that is not empty"],
    ["{ profile: 1 }", "no JSON: "],
  ])("%j is wrong: exit 2, with file, path and what is allowed", (config, message) => {
    write("a/referat.config.json", config)
    write("a/møde.txt", minutesText)
    const { status, stdout, stderr } = run(["a"])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(`wrong file a/referat.config.json:\n  ${message}`)
  })

  it("that is named must be there", () => {
    write("møde.txt", minutesText)
    expect(run(["møde.txt", "--config", "ingen.json"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("ingen.json:\n  no such file"),
    })
  })

  it("is printed with every rule as it stands for a file", () => {
    write("a/referat.config.json", { profile: "archive", rules: { "number-gap": "error" } })
    const printed = JSON.parse(run(["--print-config", "a/møde.txt"]).stdout) as { rules: Record<string, string> }
    expect(printed).toMatchObject({ config: "a/referat.config.json", profile: "archive", lang: "da", leftOut: false })
    expect(printed.rules["number-gap"]).toBe("error")
    expect(printed.rules["damaged-letters"]).toBe("error")
    expect(printed.rules["weekday-mismatch"]).toBe("off")
  })

  it("may be as README shows one", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8")
    const [, example = ""] = /^```json\n(\{\n {2}"profile"[\s\S]*?)^```/m.exec(readme) ?? []
    write("referat.config.json", example)
    write("drafts/møde.txt", faulty)
    write("2019/møde.txt", faulty)
    expect(run(["."])).toMatchObject({ status: 0, stdout: "", stderr: expect.stringContaining("1 undtaget · 1 fil udeladt") })
  })

  it("has a schema that allows the same", () => {
    const path = join(import.meta.dirname, "../../schema/config.schema.json")
    const isValid = new Ajv2020.default({ strict: false }).compile(JSON.parse(readFileSync(path, "utf8")) as object)
    const reason = "aftalt"
    const ignoreFindings = [{ rule: "number-gap", reason, files: ["a.txt"], text: "Punkt 2" }]
    for (const config of [{}, { profile: "strict", rules: { "number-gap": { severity: "error" } }, ignoreFindings }]) {
      write("referat.config.json", config)
      write("møde.txt", minutesText)
      expect([isValid(config), run(["møde.txt"]).status]).toEqual([true, 0])
    }
    for (const config of [{ profil: "strict" }, { rules: { "number-gap": "loud" } }, { ignoreFindings: [{ rule: "number-gap" }] }]) {
      expect(isValid(config)).toBe(false)
    }
  })
})

describe("files that are left out", () => {
  it("by ignoreFiles of the configuration, also where they are named", () => {
    write("referat.config.json", { ignoreFiles: ["gammel/", "!gammel/2020.txt", "*.kladde.txt"] })
    for (const name of ["gammel/2019.txt", "møde.txt", "a/møde.kladde.txt"]) write(name, faulty)
    const { status, stdout, stderr } = run([".", "gammel/2019.txt"])
    expect(status).toBe(1)
    expect(stdout.match(/^\S+:\d+:/gm)).toEqual(["møde.txt:3:"])
    expect(stderr).toContain("2 filer udeladt")
  })

  it("with letters in parts or whole", () => {
    write(".referatignore", "r\u00e5d/\n")
    write("ra\u030ad/møde.txt", faulty)
    expect(seen(["."])).toEqual([])
  })

  it("by the nearest .referatignore, in the words of a .gitignore", () => {
    write(".referatignore", "# gamle\nmøde.txt\n")
    write("a/.referatignore", "/kladder\n")
    for (const name of ["møde.txt", "a/møde.txt", "a/kladder/møde.txt", "b/møde.txt"]) write(name, faulty)
    expect(seen(["."])).toEqual(["a/møde.txt weekday-mismatch warning"])
    expect(seen([".", "--no-config"])).toHaveLength(4)
  })
})

describe("findings that somebody accepts", () => {
  const ignore = { rule: "weekday-mismatch", text: "Fredag d. 12. marts", reason: "stod sådan i protokollen" }

  it("in the configuration, by file, rule and text", () => {
    write("referat.config.json", { ignoreFindings: [{ ...ignore, files: ["2024/*.txt"] }] })
    write("2024/møde.txt", faulty)
    write("2025/møde.txt", faulty)
    expect(seen(["."])).toEqual(["2025/møde.txt weekday-mismatch warning"])
    expect(run(["2024"])).toMatchObject({ status: 0, stderr: expect.stringContaining("1 undtaget") })
  })

  it("in a file beside the minutes", () => {
    write("møde.txt", faulty)
    write("møde.txt.referat.json", { ignoreFindings: [ignore] })
    expect(run(["møde.txt"])).toMatchObject({ status: 0, stdout: "" })
    write("møde.txt.referat.json", { ignoreFindings: [{ ...ignore, reason: undefined }] })
    expect(run(["møde.txt"])).toMatchObject({ status: 2, stderr: expect.stringContaining("ignoreFindings[0].reason: is missing") })
  })

  it("are reported where there is nothing to ignore any more", () => {
    write("referat.config.json", { ignoreFindings: [ignore, { rule: "number-gap", reason: "lukket punkt", files: ["andre/"] }] })
    write("møde.txt", minutesText)
    write("møde.txt.referat.json", { ignoreFindings: [{ ...ignore, rule: "missing-date" }] })
    const { status, stderr } = run(["møde.txt", "--lang", "en"])
    expect(status).toBe(0)
    expect(stderr).toContain("referat: referat.config.json: ignoreFindings[0]: ignores weekday-mismatch, but there is nothing to ignore")
    expect(stderr).toContain("referat: møde.txt.referat.json: ignoreFindings[0]: ignores missing-date, but")
    expect(stderr).not.toContain("number-gap")
  })

  it("are not to blame where their rule is off", () => {
    write("referat.config.json", { ignoreFindings: [ignore] })
    write("møde.txt", faulty)
    expect(run(["møde.txt", "--rule", "weekday-mismatch=off"]).stderr).not.toContain("ignoreFindings")
  })
})

describe("the language", () => {
  beforeEach(() => write("møde.txt", faulty))

  it.each<[Record<string, string>, string]>([
    [{}, "er en tirsdag"],
    [{ LANG: "C" }, "er en tirsdag"],
    [{ LANG: "en_GB.UTF-8" }, "is a Tuesday"],
    [{ LANG: "en_GB.UTF-8", LC_MESSAGES: "da_DK.UTF-8" }, "er en tirsdag"],
    [{ LC_MESSAGES: "da_DK.UTF-8", LC_ALL: "en_US" }, "is a Tuesday"],
    [{ LANG: "en", LC_ALL: "" }, "is a Tuesday"],
  ])("follows the locale: %j", (env, words) => {
    const { stdout, stderr } = run(["møde.txt"], env)
    expect(stdout).toContain(words)
    expect(stderr).toContain(words === "is a Tuesday" ? "1 warning" : "1 advarsel")
  })
})

describe("options that are wrong: exit 2", () => {
  it.each([
    [["--profile", "streng"], "unknown profile 'streng'; there are: recommended"],
    [["--lang", "no"], "unknown language 'no'; there are: da, en"],
    [["--rule", "weekday-mismtch=off"], "unknown rule 'weekday-mismtch'; did you mean 'weekday-mismatch'?"],
    [["--rule", "weekday-mismatch"], "--rule takes RULE=off|error|warning|hint"],
    [["--max-warnings", "mange"], "--max-warnings takes a whole number"],
    [["--update-baseline"], "--update-baseline needs --baseline"],
    [["--unsafe-fixes"], "--unsafe-fixes goes with --fix or --diff"],
    [["--diff", "--fix"], "give one of them"],
    [["--watch", "--fix"], "--watch changes no files"],
    [["--baseline", "ingen.json"], "no baseline ingen.json yet"],
  ])("%j", (args, message) => {
    write("møde.txt", minutesText)
    const { status, stderr } = run(["møde.txt", ...args])
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain("Try: referat validate --help")
  })
})

describe("what findings do to the exit code", () => {
  beforeEach(() => {
    write("møde.txt", faulty)
    write("forfra.txt", faulty)
    write("hint.txt", minutesText.replace("Punkt 2:", "Punkt 4:"))
  })

  it.each<[string[], number]>([
    [[], 1],
    [["--max-warnings", "1"], 1],
    [["--max-warnings", "2"], 0],
    [["--exit-zero"], 0],
    [["--quiet"], 0],
    [["--rule", "weekday-mismatch=error", "--max-warnings", "9"], 1],
    [["--rule", "weekday-mismatch=error", "--quiet"], 1],
    [["--rule", "weekday-mismatch=error", "--exit-zero"], 0],
    [["--rule", "weekday-mismatch=hint"], 0],
  ])("%j: exit %d", (args, status) => {
    expect(run(["møde.txt", "forfra.txt", ...args]).status).toBe(status)
  })

  it("--exit-zero does not hide what could not be read", () => {
    expect(run(["ingen.txt", "--exit-zero"]).status).toBe(1)
  })

  it("--quiet shows errors alone, and no summary", () => {
    expect(run(["møde.txt", "hint.txt", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" })
    const { stdout } = run(["møde.txt", "hint.txt", "--quiet", "--rule", "weekday-mismatch=error"])
    expect(stdout.match(/ (?:error|warning|hint) [a-z-]+/g)).toEqual([" error weekday-mismatch"])
  })

  it("--statistics counts the findings of each rule, the most frequent first", () => {
    const { stderr } = run(["møde.txt", "forfra.txt", "hint.txt", "--statistics"])
    expect(stderr).toMatch(/^ {5}2 {2}warning {2}weekday-mismatch\n {5}1 {2}hint {5}number-gap\n3 filer læst/)
  })
})
