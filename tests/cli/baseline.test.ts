import { mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
  folder.write("møde.txt", faulty)
})
afterEach(() => folder.remove())

const faulty = minutesText.replace("Tirsdag", "Fredag")
const run = (...args: string[]): Outcome => referat(["validate", ...args, "--lang", "en"], { cwd: folder.path })
const baseline = (name = "kendt.json"): { files: Record<string, Record<string, string[]>> } =>
  JSON.parse(readFileSync(join(folder.path, name), "utf8"))

describe("a baseline", () => {
  it("is made from the findings of now; then only new ones fail", () => {
    expect(run("møde.txt", "--baseline", "kendt.json", "--update-baseline")).toMatchObject({ status: 0, stdout: "" })
    expect(Object.keys(baseline().files["møde.txt"] ?? {})).toEqual(["weekday-mismatch"])
    const known = run("møde.txt", "--baseline", "kendt.json")
    expect(known).toMatchObject({ status: 0, stdout: "" })
    expect(known.stderr).toContain("1 in the baseline")
    folder.write("møde.txt", faulty.replace("Punkt 2:", "Punkt 1:"))
    const { status, stdout } = run("møde.txt", "--baseline", "kendt.json")
    expect(status).toBe(1)
    expect(stdout).not.toContain("weekday-mismatch")
    expect(stdout).toContain("duplicate-number")
  })

  it("knows findings again below new lines and in another encoding", () => {
    run("møde.txt", "--baseline", "kendt.json", "--update-baseline")
    const moved = faulty.replace("Mødedato", "Udskrevet til arkivet\n\nMødedato").replace("Yıldırım", "Yildirim")
    folder.write("møde.txt", Buffer.from(moved, "latin1"))
    expect(run("møde.txt", "--baseline", "kendt.json", "--rule", "unclaimed-text=off")).toMatchObject({ status: 0, stdout: "" })
  })

  it("says what is not there any more; an update takes it out", () => {
    run("møde.txt", "--baseline", "kendt.json", "--update-baseline")
    folder.write("møde.txt", minutesText)
    const { status, stderr } = run("møde.txt", "--baseline", "kendt.json")
    expect(status).toBe(0)
    expect(stderr).toContain("kendt.json: 1 finding is not there any more; --update-baseline takes it out")
    run("møde.txt", "--baseline", "kendt.json", "--update-baseline")
    expect(baseline().files).toEqual({})
  })

  it("is updated for the files of the run, and keeps the others", () => {
    folder.write("andet.txt", faulty)
    run("møde.txt", "andet.txt", "--baseline", "kendt.json", "--update-baseline")
    folder.write("andet.txt", minutesText)
    run("andet.txt", "--baseline", "kendt.json", "--update-baseline")
    expect(Object.keys(baseline().files)).toEqual(["møde.txt"])
  })

  it("names files from its own folder, in a fixed order", () => {
    mkdirSync(join(folder.path, "ci"))
    folder.write("andet.txt", faulty)
    run("møde.txt", "andet.txt", "--baseline", "ci/kendt.json", "--update-baseline")
    expect(Object.keys(baseline("ci/kendt.json").files)).toEqual(["../andet.txt", "../møde.txt"])
    const { status } = referat(["validate", "../møde.txt", "--baseline", "kendt.json"], { cwd: join(folder.path, "ci") })
    expect(status).toBe(0)
  })

  it("that is wrong stops the run with every problem at its path: exit 2", () => {
    folder.write("kendt.json", '{"version":1,"files":{"a.txt":{"number-gap":["kort"]}}}')
    const { status, stderr } = run("møde.txt", "--baseline", "kendt.json")
    expect(status).toBe(2)
    expect(stderr).toContain("wrong file kendt.json:\n  files.a.txt.number-gap[0]: expected 16 digits and letters a-f")
  })

  it("is written in one step: nothing else is left in its folder", () => {
    run("møde.txt", "--baseline", "kendt.json", "--update-baseline")
    expect(readdirSync(folder.path).sort()).toEqual(["kendt.json", "møde.txt"])
  })
})
