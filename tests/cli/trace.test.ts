import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { CaseTimeline } from "../../src/trace/timeline.ts"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

const fixtures = join(import.meta.dirname, "../../fixtures/one-case")

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

const run = (...args: string[]) => referat(["trace", ...args], { cwd: folder.path })
const events = (stdout: string) => (JSON.parse(stdout) as CaseTimeline).events

describe("referat trace", () => {
  it("shows the case over all meetings, as text", () => {
    const { status, stdout, stderr } = run("01.02.05-P16-7-23", fixtures)
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout.split("\n").filter((line) => /^\d|^no date/.test(line))).toEqual([
      "01.02.05-P16-7-23, also printed 01.02.05P16-0007-23, 01.02.05-P16-7-2023",
      "2023-05-10  Teknikudvalget, item 2: postponed",
      "2023-05-24  Ældrerådet, item 1: endorsed",
      "2023-06-14  Teknikudvalget, item 1: postponed",
      "2023-06-21  Økonomiudvalget: planned, anbefaling",
      "2023-06-28  Byrådet: planned, endelig godkendelse",
      "2023-09-06  Teknikudvalget, item 1: postponed",
      "2023-09-20  Økonomiudvalget, item 6: recommended",
      "2023-10-04  Byrådet, item 1: approved",
    ])
    const [place = ""] = /\S+aeldreraadet\.txt:\d+/.exec(stdout) ?? []
    const [path = "", line] = [place.replace(/:\d+$/, ""), Number(place.replace(/^.*:/, ""))]
    expect(readFileSync(path, "utf8").split("\n")[line - 1]).toContain("Høring om havnefronten")
  })

  it("tells the same from what convert made, and each meeting once", () => {
    referat(["convert", fixtures, "--out", "ud", "--format", "json,ndjson", "--positions"], { cwd: folder.path })
    const told = (...paths: string[]) => {
      const { status, stdout } = run("01.02.05-P16-7-23", ...paths, "--format", "json")
      expect(status).toBe(0)
      return events(stdout).map((event) => ({ ...event, sources: event.sources.map(({ path: _path, ...source }) => source) }))
    }
    const fromTexts = told(fixtures)
    expect(fromTexts).toHaveLength(8)
    expect(told("ud/minutes.ndjson")).toEqual(fromTexts)
    expect(told("ud")).toEqual(fromTexts)
    expect(told(fixtures, "ud", "ud/*.json")).toEqual(fromTexts)
  })

  it("finds a number in any way it is printed, in lines of any length", () => {
    const odd = minutesText.replace("Ny belægning", `Ny${"\u2028"}belægning`).replace("Forvaltningen", "X".repeat(200_000))
    folder.write("a.txt", odd)
    referat(["convert", "a.txt", "--out", "ud", "--format", "ndjson"], { cwd: folder.path })
    const { status, stdout } = run("2024/1234", "ud/minutes.ndjson", "--format", "json")
    expect(status).toBe(0)
    expect(events(stdout)).toMatchObject([{ date: "2024-03-12", body: "Havneudvalget", outcome: "approved" }])
  })

  it("says so where nothing is found: exit 1", () => {
    folder.write("a.txt", minutesText)
    expect(run("24-009999", "a.txt")).toEqual({
      status: 1,
      stdout: "",
      stderr: "referat: no item has the case number 24-009999; 1 file looked through\n",
    })
    const { status, stdout } = run("24-009999", "a.txt", "--format", "json")
    expect({ status, timeline: JSON.parse(stdout) as unknown }).toMatchObject({
      status: 1,
      timeline: { printed: [], bodies: [], events: [] },
    })
  })

  it("names numbers that may be meant", () => {
    const { status, stderr } = run("01.02.05-P16-7", fixtures)
    expect(status).toBe(1)
    expect(stderr).toBe(
      "referat: no item has the case number 01.02.05-P16-7; 5 files looked through; " +
        "did you mean 01.02.05-P16-7-23, 01.02.05P16-0007-23, 01.02.05-P16-7-2023?\n",
    )
    expect(run("05.01.02-G01-31-21", fixtures).stderr).toContain("did you mean 05.01.02-G01-31-22?")
    expect(run("05.01.02-G01-30-22", fixtures).stderr).not.toContain("did you mean")
  })

  it("shows what it found, and names what could not be read: exit 1", () => {
    folder.write("a.txt", minutesText)
    folder.write("b.json", `{"value": "24-001234"`)
    folder.write("c.ndjson", `\n{"value": "24-001234"}\n24-001234\n`)
    folder.write("brev.txt", "Kære alle, se 24-001234\n")
    folder.write("uvedkommende.json", "{")
    const { status, stdout, stderr } = run("24-001234", ".", "nofile.txt")
    expect(status).toBe(1)
    expect(stdout).toContain("2024-03-12  Havneudvalget, item 2: approved\n")
    expect(stderr.split("\n")).toEqual([
      "referat: b.json: this is no JSON; convert the minutes again",
      expect.stringMatching(/^referat: brev\.txt: no minutes found: /),
      "referat: c.ndjson: line 3: this is no JSON; convert the minutes again",
      "referat: nofile.txt: no such file; check the name and the folder",
      "",
    ])
  })

  it("minutes do not steer the terminal", () => {
    folder.write("a.txt", minutesText.replace("Havneudvalget godkendte indstillingen.", "Godkendt \u001b[2J med et ord."))
    const { stdout } = run("24-001234", "a.txt")
    expect(stdout).toContain("»Godkendt")
    expect(stdout).not.toContain("\u001b")
  })

  it.each([
    [["abc", "a.txt"], "'abc' is no case number; give it as the minutes print it"],
    [["24-001234"], "missing required argument 'PATH'"],
    [[], "missing required argument 'CASE-NUMBER'"],
    [["24-001234", "-"], "trace reads files"],
    [["24-001234", "a.txt", "--format", "csv"], "unknown format 'csv'; there are: text, json"],
    [["24-001234", "a.txt", "--dialect", "nix"], "unknown dialect 'nix'"],
  ])("%j is wrong usage: exit 2", (args, message) => {
    folder.write("a.txt", minutesText)
    const { status, stdout, stderr } = run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(`referat: ${message}`)
    expect(stderr).toContain("Try: referat trace --help\n")
  })
})
