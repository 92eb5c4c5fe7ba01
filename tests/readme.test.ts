import { existsSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { copyOfProject } from "./setup/copy.ts"
import { canRun, readmeExamples, runExample } from "./setup/readme.ts"

const root = join(import.meta.dirname, "..")
const readme = readFileSync(join(root, "README.md"), "utf8")
const testCommand = "npm ci && npm test\n"
const examples = readmeExamples(readme)

describe("README", () => {
  it("has the two commands for a fresh machine", () => {
    expect(examples.map(({ code }) => code)).toContain("npm ci && npm run demo\n")
    expect(examples.map(({ code }) => code)).toContain(testCommand)
  })

  it("CI runs its test command", () => {
    const ci = readFileSync(join(root, ".ci/run"), "utf8")
    for (const part of testCommand.trim().split(" && ")) expect(ci).toMatch(new RegExp(`^${part}\\b`, "m"))
  })

  it("names only npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> }
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name)
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([])
  })

  it("links only to files that exist", () => {
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path)
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe("README's examples do what it says", () => {
  let folder = ""
  beforeAll(() => {
    folder = copyOfProject(root)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  // The test command is what runs this very test.
  const run = examples.filter(({ code }) => code !== testCommand)
  it.for(run)("$code", { timeout: 300_000 }, (example, { skip }) => {
    if (!canRun(example)) skip("a tool is missing here")
    const { status, stdout, stderr } = runExample(example, folder)
    expect(status, stderr).toBeLessThanOrEqual(1)
    expect(stderr).not.toMatch(/Error: |ReferenceError|command not found/)
    if (example.output !== undefined) expect(stdout).toBe(example.output)
  })
})
