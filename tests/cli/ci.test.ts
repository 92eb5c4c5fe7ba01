import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { parse } from "yaml"
import { type Folder, minutesText, newFolder, type Outcome, shell } from "./referat.ts"

const root = join(import.meta.dirname, "../..")
const yaml = (path: string): unknown => parse(readFileSync(join(root, path), "utf8"))

let folder: Folder
beforeEach(() => {
  folder = newFolder()
  mkdirSync(join(folder.path, "minutes"))
  folder.write("minutes/god.txt", minutesText)
  folder.write("minutes/et møde.txt", minutesText.replace("Tirsdag", "Fredag"))
})
afterEach(() => folder.remove())

interface Action {
  inputs: Record<string, { description: string; default: string }>
  runs: { using: string; steps: { name: string; run: string; shell: string; env?: Record<string, string> }[] }
}

describe("the GitHub action", () => {
  const action = yaml("action.yml") as Action
  const step = (name: string): { run: string; env: Record<string, string> } => ({
    run: "",
    env: {},
    ...action.runs.steps.find((one) => one.name === name),
  })

  /** Runs the step that validates, as a runner does: inputs are put into its environment. */
  const run = (inputs: Record<string, string>): Outcome => {
    const filledIn = (expression: string): string =>
      expression
        .replace(/\$\{\{ github\.action_path \}\}/, root)
        .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? "")
    const { run: script, env = {} } = step("validate")
    const environment = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filledIn(value)] as const))
    const options = { cwd: folder.path, encoding: "utf8", env: { PATH: process.env.PATH ?? "", ...environment } } as const
    const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], options)
    return { status, stdout, stderr }
  }

  it("is a composite one, every input with a description and a default that it uses", () => {
    expect(action.runs.using).toBe("composite")
    for (const [name, input] of Object.entries(action.inputs)) {
      expect([typeof input.description, typeof input.default], name).toEqual(["string", "string"])
      expect(JSON.stringify(step("validate").env)).toContain(`inputs.${name} `)
    }
    for (const one of action.runs.steps) expect(one.shell).toBe("bash")
  })

  it("puts no input into its script, where it could become a command", () => {
    for (const { run: script } of action.runs.steps) expect(script).not.toContain("${{")
  })

  it("builds with commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }
    expect(step("build").run).toBe("npm ci && npm run build")
    expect(scripts).toHaveProperty("build")
  })

  it("annotates what is wrong and fails", () => {
    const { status, stdout } = run({ paths: "minutes/" })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::warning file=minutes\/et møde\.txt,line=3,/)
  })

  it("takes several paths with blanks in them, warnings that are allowed, and writes SARIF", () => {
    const inputs = { paths: "minutes/et møde.txt\nminutes/god.txt\n", "max-warnings": "1", sarif: "ud.sarif", profile: "strict" }
    expect(run(inputs)).toMatchObject({ status: 0, stderr: expect.stringContaining("2 filer læst") })
    expect(JSON.parse(readFileSync(join(folder.path, "ud.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" })
  })

  it("its example uses inputs that there are", () => {
    const { jobs } = yaml("docs/ci/github.yml") as { jobs: Record<string, { steps: { uses: string; with?: object }[] }> }
    const used = jobs.referat?.steps.find(({ uses }) => uses.startsWith("OWNER/referat@"))?.with ?? {}
    expect(Object.keys(used)).not.toEqual([])
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used)))
  })
})

interface Hook {
  id: string
  entry: string
  language: string
  files: string
}

describe("the hooks of pre-commit", () => {
  const hooks = yaml(".pre-commit-hooks.yaml") as Hook[]
  const hook = (id: string): Hook => hooks.find((one) => one.id === id) ?? { id: "", entry: "", language: "", files: "" }

  it("are installed from this package, and for texts alone", () => {
    for (const { language, files } of hooks) {
      expect(language).toBe("node")
      expect(["a.txt", "b/c.text", "a.md", "txt"].map((name) => new RegExp(files).test(name))).toEqual([true, true, false, false])
    }
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }
    // pre-commit packs what it installs
    expect(scripts.prepack).toBe("npm run build")
  })

  it("fail where there is something to look at", () => {
    const { entry } = hook("referat")
    expect(shell(`${entry} 'minutes/god.txt' 'minutes/et møde.txt'`, folder.path)).toMatchObject({ status: 1 })
    expect(shell(`${entry} 'minutes/god.txt'`, folder.path)).toMatchObject({ status: 0, stdout: "" })
  })

  it("mend files", () => {
    folder.write("minutes/god.txt", minutesText.replaceAll("\n\nBeslutning\n", "\n\nBeslutning\r\n"))
    shell(`${hook("referat-fix").entry} --profile strict 'minutes/god.txt'`, folder.path)
    expect(readFileSync(join(folder.path, "minutes/god.txt"), "utf8")).toBe(minutesText)
  })

  it("the example names one of them", () => {
    const { repos } = yaml("docs/ci/pre-commit-config.yaml") as { repos: { hooks: { id: string }[] }[] }
    for (const { id } of repos.flatMap((repo) => repo.hooks)) expect(hooks.map((one) => one.id)).toContain(id)
  })
})

describe("the example for GitLab", () => {
  it("writes the reports that it hands on, and fails", () => {
    const { referat } = yaml("docs/ci/gitlab-ci.yml") as {
      referat: { script: string[]; artifacts: { when: string; reports: Record<string, string> } }
    }
    const { status, stdout } = shell(referat.script.join("\n"), folder.path)
    expect(status).toBe(1)
    expect(stdout).toContain("weekday-mismatch")
    expect(referat.artifacts.when).toBe("always")
    for (const file of Object.values(referat.artifacts.reports)) expect(existsSync(join(folder.path, file)), file).toBe(true)
  })
})
