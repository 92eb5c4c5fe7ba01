import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

/** Blanks at the end of a line and a no-break space: both can be mended without changing what is said. */
const untidy = minutesText.replace("Mødested Pakhuset, lokale 4", "Mødested Pakhuset, lokale 4   ").replace("Punkt 1: ", "Punkt 1:\u00a0")
const run = (...args: string[]): Outcome => referat(["validate", ...args, "--profile", "strict", "--lang", "en"], { cwd: folder.path })
const bytesOf = (name: string): Buffer => readFileSync(join(folder.path, name))
const latin1 = (text: string): Buffer => Buffer.from(text.replace("Yıldırım", "Yildirim"), "latin1")

describe("--fix", () => {
  it("mends what is safe, says so, and reports what is left", () => {
    folder.write("møde.txt", untidy.replace("Tirsdag", "Fredag"))
    const { status, stdout, stderr } = run("møde.txt", "--fix")
    expect(bytesOf("møde.txt").toString()).toBe(minutesText.replace("Tirsdag", "Fredag"))
    expect(status).toBe(1)
    expect(stdout.match(/^\S+ \w+ [a-z-]+/gm)).toEqual(["møde.txt:3:10 warning weekday-mismatch"])
    expect(stderr).toMatch(/^referat: møde\.txt: 2 fixed\n1 file read: 0 errors, 1 warning/)
  })

  it("changes nothing the second time, and does not touch a file without fault", () => {
    folder.write("møde.txt", untidy)
    run("møde.txt", "--fix")
    const { mtimeMs, ino } = statSync(join(folder.path, "møde.txt"))
    expect(run("møde.txt", "--fix").stderr).not.toContain("fixed")
    expect(statSync(join(folder.path, "møde.txt"))).toMatchObject({ mtimeMs, ino })
  })

  it.each<[string, (text: string) => Buffer]>([
    ["Windows-1252", latin1],
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ])("keeps the encoding: %s", (_, encode) => {
    folder.write("møde.txt", encode(untidy))
    run("møde.txt", "--fix")
    expect(bytesOf("møde.txt").equals(encode(minutesText))).toBe(true)
  })

  it("reads and writes in the encoding that is named", () => {
    const short = (text: string): Buffer =>
      Buffer.from(
        text.replaceAll(/[^\0-\x7f]/g, (letter) => ({ ø: "\u009b", Ø: "\u009d", æ: "\u0091" })[letter] ?? "?"),
        "latin1",
      )
    const text = "REFERAT Havneudvalget d. 12-03-2024\n\nPunkt 1: Molen   \n\nBeslutning\n\nGodkendt på mødet.\n".replace("på", "ved")
    folder.write("møde.txt", short(text))
    run("møde.txt", "--fix", "--encoding", "cp850")
    expect(bytesOf("møde.txt").equals(short(text.replace("Molen   ", "Molen")))).toBe(true)
  })

  it("leaves a file alone whose bytes would not all come back, and says why: exit 1", () => {
    const damaged = Buffer.concat([Buffer.from(untidy), Buffer.from([0xff, 0x0a])])
    folder.write("møde.txt", damaged)
    const { status, stderr } = run("møde.txt", "--fix")
    expect(status).toBe(1)
    expect(stderr).toContain("referat: møde.txt: not fixed: its encoding cannot hold the mended text; save the file as UTF-8 first")
    expect(bytesOf("møde.txt").equals(damaged)).toBe(true)
  })

  it("leaves accepted findings alone", () => {
    folder.write("møde.txt", untidy)
    const ignoreFindings = [{ rule: "no-break-space", reason: "sådan er skabelonen" }]
    folder.write("møde.txt.referat.json", JSON.stringify({ ignoreFindings }))
    run("møde.txt", "--fix")
    expect(bytesOf("møde.txt").toString()).toBe(minutesText.replace("Punkt 1: ", "Punkt 1:\u00a0"))
  })

  it("does what may change the meaning only where --unsafe-fixes asks for it", () => {
    folder.write("møde.txt", minutesText.replace("Indstilling\n", "Indstiling\n"))
    expect(run("møde.txt", "--fix").stdout).toContain("misspelt-heading")
    expect(run("møde.txt", "--fix", "--unsafe-fixes").stdout).toBe("")
    expect(bytesOf("møde.txt").toString()).toBe(minutesText)
  })

  it("writes in one step: nothing else is left in the folder", () => {
    folder.write("møde.txt", untidy)
    run("møde.txt", "--fix")
    expect(readdirSync(folder.path)).toEqual(["møde.txt"])
  })

  it("does not take standard input: exit 2", () => {
    expect(run("-", "--fix").status).toBe(2)
  })
})

describe("--diff", () => {
  it("prints what patch takes, and changes nothing: exit 1", () => {
    folder.write("mit møde.txt", untidy)
    const { status, stdout } = run("mit møde.txt", "--diff")
    expect(status).toBe(1)
    expect(bytesOf("mit møde.txt").toString()).toBe(untidy)
    const { status: patched, stdout: said } = spawnSync("patch", ["-p1"], { cwd: folder.path, input: stdout, encoding: "utf8" })
    expect(patched, said).toBe(0)
    expect(bytesOf("mit møde.txt").toString()).toBe(minutesText)
  })

  it("prints nothing where there is nothing to mend: exit 0", () => {
    folder.write("møde.txt", minutesText.replace("Tirsdag", "Fredag"))
    expect(run("møde.txt", "--diff")).toEqual({ status: 0, stdout: "", stderr: "" })
  })

  it("reads standard input", () => {
    const { stdout } = referat(["validate", "-", "--diff", "--profile", "strict", "--stdin-filepath", "x/møde.txt"], { input: untidy })
    // as git quotes a name, so that patch finds it again
    expect(stdout).toMatch(/^--- "a\/x\/m\\303\\270de\.txt"\n\+\+\+ "b\/x\/m\\303\\270de\.txt"\n@@ /)
  })

  it("marks with colours what cannot be seen", () => {
    folder.write("møde.txt", untidy)
    const { stdout } = run("møde.txt", "--diff", "--color=always")
    expect(stdout).toContain("--- a/møde.txt")
    expect(stdout).toContain("-Mødested Pakhuset, lokale 4···")
    expect(stdout).toContain("-Punkt 1:⍽Godkendelse")
  })

  it("stays quick where every line changes", () => {
    folder.write("lang.txt", `${minutesText}\n${"Der var orientering om driften.\n".repeat(20_000)}`.replaceAll("\n", "  \n"))
    const { status, stdout } = run("lang.txt", "--diff")
    expect(status).toBe(1)
    expect(stdout.split("\n").length).toBeGreaterThan(40_000)
  })

  it("names what cannot be read: exit 1", () => {
    folder.write("tom.txt", "")
    expect(run("tom.txt", "--diff")).toMatchObject({ status: 1, stderr: expect.stringContaining("tom.txt: cannot be read") })
  })
})
