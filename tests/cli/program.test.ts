import { spawnSync } from "node:child_process"
import { cpSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { tableNames } from "../../src/cli/table-names.ts"
import { version } from "../../src/cli/version.ts"
import { tables } from "../../src/export/tables/index.ts"
import { type Folder, minutesText, newFolder, program, referat } from "./referat.ts"

const root = join(import.meta.dirname, "../..")
const commands = [
  "parse",
  "convert",
  "validate",
  "rules",
  "explain",
  "detect",
  "dialects",
  "learn",
  "trace",
  "schema",
  "inspect",
  "complete",
]

let folder: Folder
beforeAll(() => {
  folder = newFolder()
})
afterAll(() => folder.remove())

describe("referat", () => {
  it("alone shows the help on standard error: exit 2", () => {
    const { status, stdout, stderr } = referat([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    for (const command of commands) expect(stderr).toContain(`\n  ${command} `)
  })

  it("shows help with examples for every command: exit 0", () => {
    for (const args of [
      ["--help"],
      ["help"],
      ...commands.flatMap((command) => [
        [command, "--help"],
        ["help", command],
      ]),
    ]) {
      const { status, stdout, stderr } = referat(args)
      expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: "" })
      expect(stdout).toContain("\nExamples:\n  referat ")
    }
  })

  it("knows its version", () => {
    const { version: published } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }
    expect(version).toBe(published)
    for (const flag of ["--version", "-V"]) expect(referat([flag])).toEqual({ status: 0, stdout: `${published}\n`, stderr: "" })
    expect(referat(["parse", "--version"]).stdout).toBe(`${published}\n`)
  })

  it("names the tables that there are", () => {
    expect(tableNames).toEqual(tables.map(({ name }) => name))
  })

  it.each([
    [["--foo"], "unknown option '--foo'", "Try: referat --help"],
    [["parse", "--tabel", "votes"], "unknown option '--tabel'\n(Did you mean --table?)", "Try: referat parse --help"],
    [["prase"], "unknown command 'prase'\n(Did you mean parse?)", "Try: referat --help"],
    [["schema", "extra"], "too many arguments", "Try: referat schema --help"],
    [["validate", "--color=rainbow"], "option '--color <when>' argument 'rainbow' is invalid", "Try: referat validate --help"],
    [["parse", "x.txt", "--dialect", "klingon"], "unknown dialect 'klingon'; there are:\n  generic ", "Try: referat parse --help"],
    [["inspect", "--stage", "soup"], "unknown stage 'soup'; there are: tokens, cst, ast, claims", "Try: referat inspect --help"],
  ])("%j is wrong usage: exit 2", (args, message, hint) => {
    const { status, stdout, stderr } = referat(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(`referat: ${message}`)
    expect(stderr.endsWith(`${hint}\n`)).toBe(true)
  })

  it("says what to do where it is not built", () => {
    cpSync(dirname(program), join(folder.path, "copy/bin"), { recursive: true })
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder.path, "copy/bin/referat.js"), "--version"], {
      encoding: "utf8",
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toBe("referat: not built yet; run `npm ci && npm run build` in its folder first\n")
  })
})

describe("referat schema", () => {
  it("prints the committed schema", () => {
    const { status, stdout } = referat(["schema"])
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(join(root, "schema/minutes.schema.json"), "utf8"))
  })
})

describe("referat inspect", () => {
  it.each(["tokens", "cst", "ast", "claims"])("shows the stage %s", (stage) => {
    const { status, stdout, stderr } = referat(["inspect", "-", "--stage", stage], { input: minutesText })
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout.length).toBeGreaterThan(0)
    expect(stdout.endsWith("\n")).toBe(true)
  })

  it("says what cannot be read: exit 1", () => {
    expect(referat(["inspect", "nofile"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: "referat: nofile: no such file; check the name and the folder\n",
    })
  })
})
