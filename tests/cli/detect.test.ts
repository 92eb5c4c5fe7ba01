import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

const fixtures = join(import.meta.dirname, "../../fixtures")
const ownFile = join(fixtures, "dialect-file/lyngstrup.json")

let folder: Folder
beforeAll(() => {
  folder = newFolder()
  folder.write("god.txt", minutesText)
  folder.write("tom.txt", "")
  folder.write("brev.txt", "Kære alle\n\nHusk kage til mødet på torsdag.\n")
})
afterAll(() => folder.remove())
const run = (args: string[]) => referat(["detect", ...args], { cwd: folder.path })

describe("referat detect", () => {
  it("names dialect, kind and score: exit 0", () => {
    expect(run(["god.txt"])).toEqual({ status: 0, stdout: "god.txt: firstagenda, minutes, score 9\n", stderr: "" })
  })

  it("explains by signs with their places", () => {
    const { status, stdout } = run(["god.txt", "--explain"])
    expect(status).toBe(0)
    const lines = stdout.split("\n")
    expect(lines[1]).toBe("  +5  god.txt:1  title REFERAT <organ> d. dd-mm-yyyy")
    expect(lines).toContain("  +4  god.txt:3  Mødedato without a colon")
  })

  it("tells what is no minutes, an empty file too: exit 1", () => {
    const { status, stdout, stderr } = run(["."])
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" })
    expect(stdout).toBe(
      [
        "brev.txt: no Danish minutes, other-text",
        "  no signs of Danish minutes: no title, no headings, no case lines",
        "god.txt: firstagenda, minutes, score 9",
        "tom.txt: no Danish minutes, empty",
        "  there is no text",
        "",
      ].join("\n"),
    )
  })

  it("prints one JSON object a file, with reasons where it explains", () => {
    const plain = run(["god.txt", "brev.txt", "--format", "json"])
    const [god, brev] = plain.stdout.trim().split("\n")
    expect(plain.status).toBe(1)
    expect(JSON.parse(god ?? "")).toMatchObject({ file: "god.txt", dialect: "firstagenda", kind: "minutes", score: 9, hint: null })
    expect(JSON.parse(god ?? "").candidates[0]).toEqual({ id: "firstagenda", score: 9 })
    expect(JSON.parse(brev ?? "")).toMatchObject({ kind: "other-text", dialect: "generic", score: 0 })
    const explained = JSON.parse(run(["god.txt", "--format", "json", "--explain"]).stdout)
    expect(explained.candidates[0].reasons[0]).toEqual({ reason: "title REFERAT <organ> d. dd-mm-yyyy", weight: 5, line: 1 })
  })

  it("reads standard input, and names what cannot be read", () => {
    expect(referat(["detect", "--stdin-filepath", "x.txt"], { input: minutesText }).stdout).toMatch(/^x\.txt: firstagenda/)
    const { status, stderr } = run(["nofile", "god.txt"])
    expect(status).toBe(1)
    expect(stderr).toBe("referat: nofile: no such file; check the name and the folder\n")
  })

  it("knows the dialects of a file", () => {
    const { status, stdout } = run([join(fixtures, "dialect-file"), "--dialect-file", ownFile])
    expect(status).toBe(0)
    expect(stdout).toMatch(/fritidsudvalget\.text: lyngstrup, minutes, score 9\n.*landsbyraadet\.text: lyngstrup-net, minutes, score 10\n/)
  })

  it("knows two formats only: exit 2", () => {
    expect(run(["god.txt", "--format", "xml"])).toMatchObject({ status: 2, stdout: "" })
  })
})

describe("referat dialects", () => {
  it("lists families with their authorities, and habits under the family they extend", () => {
    const { status, stdout, stderr } = referat(["dialects"])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toMatch(/^firstagenda {8}FirstAgenda, PDF export\n {2}authorities {7}Kalundborg, /m)
    expect(stdout).toMatch(/^ {2}thisted {10}Thisted, .*\n {4}authorities {7}Thisted\n {4}signs {13}heading Sagstema, /m)
    expect(stdout).toMatch(/\n14 families, \d+ habits of single authorities, 1 base for all else\n$/)
  })

  it("prints them as they would stand in a dialect file", () => {
    const { status, stdout } = referat(["dialects", "--format", "json"])
    expect(status).toBe(0)
    const dialects = JSON.parse(stdout) as { id: string; extends?: string; signals?: unknown[] }[]
    expect(dialects.find(({ id }) => id === "kalundborg")).toMatchObject({ extends: "firstagenda", authorities: ["Kalundborg"] })
    expect(dialects.filter(({ id, signals }) => id !== "generic" && (signals ?? []).length === 0)).toEqual([])
  })
})
