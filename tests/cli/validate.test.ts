import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

let folder: Folder
beforeAll(() => {
  folder = newFolder()
  folder.write("god.txt", minutesText)
  // The 12th of March 2024 is a Tuesday.
  folder.write("ugedag.txt", minutesText.replace("Tirsdag", "Fredag"))
})
afterAll(() => folder.remove())
const run = (args: string[], env: Record<string, string> = {}) => referat(["validate", ...args], { cwd: folder.path, env })

const finding = /^(\S+):(\d+):(\d+) (error|warning|hint) ([a-z-]+) \S.*$/
const escapeSign = String.fromCharCode(0x1b)

describe("referat validate", () => {
  it("finds nothing in good minutes: no output, exit 0", () => {
    const { status, stdout, stderr } = run(["god.txt"])
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
    expect(stderr).toBe("1 fil læst: 0 fejl, 0 advarsler, 0 hints · dækning 100 %\n")
  })

  it("prints a finding with the line of the text and marks under it: exit 1", () => {
    const { status, stdout, stderr } = run(["ugedag.txt", "god.txt"])
    expect(status).toBe(1)
    const [head = "", line = "", marks = ""] = stdout.split("\n")
    const [, file, row, column, , rule] = finding.exec(head) ?? []
    expect([file, row, rule]).toEqual(["ugedag.txt", "3", "weekday-mismatch"])
    expect(line).toBe("    Mødedato Fredag d. 12. marts 2024 kl. 16:30")
    expect(marks).toMatch(/^ {4,}\^+$/)
    expect(marks.indexOf("^")).toBe(Number(column) - 1 + 4)
    expect(stderr).toMatch(/^2 filer læst: .* · dækning 100 %\n$/)
  })

  it("reads standard input", () => {
    const { status, stdout } = referat(["validate", "--stdin-filepath", "x/møde.txt"], { input: minutesText.replace("Tirsdag", "Fredag") })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^x\/møde\.txt:3:/)
  })

  it("names what cannot be read and goes on: exit 1", () => {
    const { status, stdout, stderr } = run(["nofile", "god.txt"])
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" })
    expect(stderr).toContain("referat: nofile: no such file")
  })

  it("says that a text is no minutes: exit 1", () => {
    const { status, stdout, stderr } = referat(["validate", "-"], { input: "Kære alle\n" })
    expect(status).toBe(1)
    expect(stdout + stderr).toMatch(/^(?:referat: -: no minutes|-:1:1 error)/m)
  })

  it("lets no text steer the terminal", () => {
    folder.write("esc.txt", minutesText.replace("Tirsdag", `Fredag${escapeSign}[2J`))
    expect(run(["esc.txt"]).stdout).not.toContain(escapeSign)
  })

  it("windows a long line around the marks", () => {
    folder.write("lang.txt", minutesText.replace("Tirsdag", "Fredag").replace("kl. 16:30", `kl. 16:30 ${"x".repeat(5000)}`))
    const line = run(["lang.txt"]).stdout.split("\n")[1] ?? ""
    expect(line.length).toBeLessThanOrEqual(100)
    expect(line.endsWith("…")).toBe(true)
  })
})

describe("colours", () => {
  const isColoured = (args: string[], env: Record<string, string> = {}): boolean[] => {
    const { stdout, stderr } = run(["ugedag.txt", ...args], env)
    return [stdout.includes(escapeSign), stderr.includes(escapeSign)]
  }

  it.each([
    ["none in a pipe", [], {}, false],
    ["FORCE_COLOR colours", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0 does not", [], { FORCE_COLOR: "0" }, false],
    ["FORCE_COLOR before NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["--color=never before FORCE_COLOR", ["--color=never"], { FORCE_COLOR: "1" }, false],
    ["--color=always before NO_COLOR", ["--color=always"], { NO_COLOR: "1" }, true],
    ["--color=auto leaves it to them", ["--color=auto"], { NO_COLOR: "1" }, false],
  ])("%s", (_, args, env, expected) => {
    expect(isColoured(args, env as Record<string, string>)).toEqual([expected, expected])
  })
})
