import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
  mkdirSync(join(folder.path, "ind"))
  folder.write("ind/havn.txt", minutesText)
  folder.write("ind/skadet.txt", minutesText.replaceAll("Havne", "Å").replace("belægning", "bel\ufffdgning"))
  folder.write("ind/tom.txt", "")
})
afterEach(() => folder.remove())

const run = (...args: string[]) => referat(["convert", "ind", "--format", "ndjson", ...args], { cwd: folder.path })
const report = (out: string): string => readFileSync(join(folder.path, out, "report.html"), "utf8")
const shown = (html: string): string[] => [...html.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, name = ""]) => name)

describe("referat convert writes a report", { timeout: 120_000 }, () => {
  it("of all files, those that could not be read among them, and says where it is", () => {
    const { stderr } = run("nofile", "--out", "ud")
    expect(stderr).toMatch(/^report {4}ud\/report\.html$/m)
    const html = report("ud")
    expect(shown(html)).toEqual(["ind/havn.txt", "ind/skadet.txt"])
    expect(html).toContain("the file is empty; give it the text of the minutes")
    expect(html).toContain('<th scope="row">nofile</th>')
    expect(readdirSync(join(folder.path, "ud")).sort()).toEqual([".referat", "manifest.ndjson", "minutes.ndjson", "report.html"])
  })

  it("with the texts and in the language that are asked for, whatever an earlier run made", () => {
    run("--out", "ud", "--report", "look")
    expect(shown(report("ud"))).toEqual(["ind/skadet.txt"])
    run("--out", "ud", "--report", "none")
    expect(shown(report("ud"))).toEqual([])
    run("--out", "ud", "--lang", "en")
    expect(shown(report("ud"))).toEqual(["ind/havn.txt", "ind/skadet.txt"])
    expect(report("ud")).toContain('<html lang="en">')
    expect(report("ud")).not.toMatch(/Beslutninger|ødelagte/)
    run("--out", "frisk", "--lang", "en")
    expect(report("ud")).toBe(report("frisk"))
  })

  it("that names a file as this run calls it, also where its text was made by an earlier one", () => {
    run("--out", "ud")
    const before = report("ud")
    const { stderr } = referat(["convert", "./ind", "--format", "ndjson", "--out", "ud"], { cwd: folder.path })
    expect(stderr).toContain("as an earlier run had left them")
    expect(report("ud")).toBe(before)
    const elsewhere = referat(["convert", "../ind", "--format", "ndjson", "--out", "."], { cwd: join(folder.path, "ud") })
    expect(elsewhere.stderr).toContain("as an earlier run had left them")
    expect(shown(report("ud"))).toEqual(["../ind/havn.txt", "../ind/skadet.txt"])
  })

  it("but not with --no-report, and never over a file of somebody else", () => {
    run("--out", "ud", "--no-report")
    expect(existsSync(join(folder.path, "ud/report.html"))).toBe(false)
    mkdirSync(join(folder.path, "andet"))
    folder.write("andet/report.html", "mit")
    const { status, stderr } = run("--out", "andet")
    expect(status).toBe(2)
    expect(stderr).toContain("andet/report.html is there already, and not from referat")
    expect(report("andet")).toBe("mit")
  })

  it.each([
    [["--report", "some"], "--report is one of auto, all, look, none; not 'some'"],
    [["--lang", "sv"], "--lang is one of da, en; not 'sv'"],
  ])("%j is wrong usage: exit 2", (args, message) => {
    const { status, stderr } = run("--out", "ud", ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
