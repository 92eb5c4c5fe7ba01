import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Folder, newFolder, referat } from "./referat.ts"

const fixtures = join(import.meta.dirname, "../../fixtures/dialect-file")
const ownFile = join(fixtures, "lyngstrup.json")
const minutes = join(fixtures, "lyngstrup-2023-fritidsudvalget.text")
const notes = join(fixtures, "lyngstrup-2024-landsbyraadet.text")

let folder: Folder
beforeAll(() => {
  folder = newFolder()
})
afterAll(() => folder.remove())
const run = (args: string[]) => referat(args, { cwd: folder.path })

interface Printed {
  dialect: string
  agendaItems: { decision: { outcome: string } | null }[]
}

const outcomesOf = ({ agendaItems }: Printed): (string | undefined)[] => agendaItems.map(({ decision }) => decision?.outcome)

describe("--dialect-file", () => {
  it("parse: decisions are found that were lost without it", () => {
    const without = JSON.parse(run(["parse", minutes]).stdout) as Printed
    const withFile = JSON.parse(run(["parse", minutes, "--dialect-file", ownFile]).stdout) as Printed
    expect(outcomesOf(without)).toEqual(["approved", undefined, "postponed"])
    expect(outcomesOf(withFile)).toEqual(["approved", "approved", "postponed"])
    expect(withFile.dialect).toBe("lyngstrup")
  })

  it("parse: --dialect names one of the file", () => {
    const { stdout } = run(["parse", minutes, "--dialect-file", ownFile, "--dialect", "lyngstrup-net"])
    expect((JSON.parse(stdout) as Printed).dialect).toBe("lyngstrup-net")
    const { status, stderr } = run(["parse", minutes, "--dialect-file", ownFile, "--dialect", "lyngby"])
    expect(status).toBe(2)
    expect(stderr).toContain("unknown dialect 'lyngby'; there are:\n  lyngstrup ")
  })

  it("parse: says so where none of the file's dialects was applied", () => {
    const other = join(fixtures, "../kalundborg/mosevig-2024-seniorraadet.txt")
    const { status, stderr } = run(["parse", other, "--dialect-file", ownFile])
    expect(status).toBe(0)
    expect(stderr).toContain("not applied (lyngstrup, lyngstrup-net), the documents were read as kalundborg; --dialect <id> decides")
    expect(run(["parse", minutes, "--dialect-file", ownFile]).stderr).not.toContain("not applied")
  })

  it("convert", () => {
    const { status, stderr } = run(["convert", fixtures, "--out", "data", "--format", "json", "--dialect-file", ownFile])
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(
      readdirSync(join(folder.path, "data"))
        .filter((name) => name.endsWith(".json"))
        .sort(),
    ).toEqual(["lyngstrup-2023-fritidsudvalget.json", "lyngstrup-2024-landsbyraadet.json"])
    expect(stderr).toContain("lyngstrup")
    const converted = JSON.parse(readFileSync(join(folder.path, "data/lyngstrup-2024-landsbyraadet.json"), "utf8")) as Printed
    expect(converted.dialect).toBe("lyngstrup-net")
  })

  it("validate: what was no minutes is some", () => {
    expect(run(["validate", notes]).stdout).toContain("error not-minutes")
    expect(run(["validate", notes, "--dialect-file", ownFile]).stdout).not.toContain("not-minutes")
  })

  it("inspect", () => {
    expect(run(["inspect", minutes]).stdout).not.toMatch(/SectionHeading +"Udfald/)
    expect(run(["inspect", minutes, "--dialect-file", ownFile]).stdout).toMatch(/SectionHeading +"Udfald/)
    expect(run(["inspect", minutes, "--stage", "ast", "--dialect-file", ownFile]).stdout).toContain('"dialect": "lyngstrup"')
  })

  it("says every error of a file with its path: exit 2", () => {
    folder.write(
      "gal.json",
      '{ "id": "by", "name": "By", "sections": { "summary": ["Kort", 2], "sumary": [] }, "signals": [{ "pattern": "(a+)+b" }] }',
    )
    for (const command of ["parse", "validate", "detect", "learn", "inspect"]) {
      const { status, stdout, stderr } = run([command, minutes, "--dialect-file", "gal.json"])
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
      expect(stderr).toMatch(/^referat: wrong dialect file gal\.json:\n {2}sections\.summary\[1\]: expected text, not a number\n/)
      expect(stderr).toMatch(/\n {2}sections\.sumary: unknown key; /)
      expect(stderr).toMatch(/\n {2}signals\[0\]\.pattern: repeats a repeat /)
      expect(stderr.endsWith(`Try: referat ${command} --help\n`)).toBe(true)
    }
  })

  it("says where there is no file, or no JSON in it: exit 2", () => {
    folder.write("tekst.json", "id: by")
    expect(run(["parse", minutes, "--dialect-file", "nofile.json"]).stderr).toContain("wrong dialect file nofile.json:\n  no such file")
    expect(run(["parse", minutes, "--dialect-file", "tekst.json"]).stderr).toContain("wrong dialect file tekst.json:\n  no JSON: ")
  })
})

describe("referat learn", () => {
  it("shows tables with places: exit 0", () => {
    const { status, stdout, stderr } = run(["learn", fixtures])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toMatch(/^2 files read: firstagenda 1, generic 1\n/)
    expect(stdout).toMatch(/^ {4}3 {5}1 {2}Udfald +\S*fritidsudvalget\.text:18$/m)
    expect(stdout).toMatch(/^ {4}3 {5}1 {2}Punkt N: <titel> +\S*fritidsudvalget\.text:16 {2}Punkt 1: Godkendelse af dagsorden$/m)
  })

  it("prints a dialect file that can be read with at once", () => {
    const { status, stdout } = run(["learn", minutes, "--format", "json"])
    expect(status).toBe(0)
    const path = folder.write("mine.json", stdout)
    const headings = (JSON.parse(stdout) as { sections: { other: string[] } }).sections.other
    expect(headings).toEqual(["Udfald", "I en nøddeskal", "Det skal I tage stilling til", "Fagligt skøn", "Betydning for borgerne"])
    expect((JSON.parse(run(["parse", minutes, "--dialect-file", path]).stdout) as Printed).dialect).toBe("my-firstagenda")
    const again = run(["learn", minutes, "--format", "json", "--dialect-file", path])
    expect(again).toMatchObject({ status: 0, stdout: "" })
    expect(again.stderr).toContain("nothing to put into a dialect file")
  })

  it("leaves out what is rare, reads standard input, goes on after what cannot be read", () => {
    const few = run(["learn", minutes, "--least", "3", "--format", "json"])
    expect((JSON.parse(few.stdout) as { sections: { other: string[] } }).sections.other).toEqual(["Udfald"])
    expect(run(["learn", minutes, "--least", "3"]).stdout).toContain("4 headings seen in fewer than 3 items left out; --least 1 shows them")
    expect(referat(["learn"], { input: readFileSync(minutes) }).stdout).toContain("-:18\n")
    expect(run(["learn", "nofile", minutes])).toMatchObject({ status: 1, stderr: expect.stringContaining("nofile: no such file") })
    for (const value of ["0", "x", "1.5"]) expect(run(["learn", minutes, "--least", value]).status).toBe(2)
  })
})
