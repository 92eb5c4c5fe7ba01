import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { parse as parseCsv } from "csv-parse/sync"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { tables } from "../../src/export/tables/index.ts"
import { sqlite3 } from "../export/engines.ts"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
  mkdirSync(join(folder.path, "ind/2024"), { recursive: true })
  folder.write("ind/havn.txt", minutesText)
  folder.write("ind/2024/strand.TXT", minutesText.replaceAll("Havneudvalget", "Strandudvalget"))
})
afterEach(() => folder.remove())

const run = (...args: string[]) => referat(["convert", ...args], { cwd: folder.path })
/** What is in a folder, without what the program keeps for itself. */
const written = (name: string): string[] =>
  readdirSync(join(folder.path, name), { recursive: true, encoding: "utf8" })
    .filter((path) => !path.startsWith(".referat"))
    .sort()
const csvFiles = tables.map(({ name }) => `${name}.csv`)

describe("referat convert", () => {
  it("writes a JSON file for each document, the tables and the lines for all together", () => {
    const { status, stdout, stderr } = run("ind", "--out", "ud/data")
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
    expect(written("ud/data")).toEqual([...csvFiles, "havn.json", "manifest.ndjson", "minutes.ndjson", "report.html", "strand.json"].sort())
    expect(stderr).toMatch(/^read {6}2 documents, 2 meetings$/m)
    expect(stderr).toMatch(/^items {5}4, 4 with a decision$/m)
    expect(stderr).toMatch(/^dialects {2}\S+ 2$/m)
    expect(stderr).toMatch(/^coverage {2}100 % of the text$/m)
    expect(stderr).toMatch(/^written {3}ud\/data: json 2, ndjson 1, csv 11$/m)
    const read = (name: string): string => readFileSync(join(folder.path, "ud/data", name), "utf8")
    const ids = ["2024-03-12-havneudvalget", "2024-03-12-strandudvalget"]
    expect(["havn", "strand"].map((name) => (JSON.parse(read(`${name}.json`)) as { id: string }).id)).toEqual(ids)
    const rows: { meeting_id: string }[] = parseCsv(read("agenda_items.csv"), { columns: true })
    expect(new Set(rows.map((row) => row.meeting_id))).toEqual(new Set(ids))
    expect(read("minutes.ndjson").trim().split("\n")).toHaveLength(2)
  })

  it("writes the formats that are asked for", () => {
    run("ind/havn.txt", "--out", "a", "--format", "json")
    expect(written("a")).toEqual(["havn.json", "manifest.ndjson", "report.html"])
    run("ind/havn.txt", "--out", "b", "--format", "csv,ndjson", "--excel")
    expect(written("b")).toEqual([...csvFiles, "manifest.ndjson", "minutes.ndjson", "report.html"].sort())
    expect(readFileSync(join(folder.path, "b/votes.csv"), "utf8")).toMatch(/^\ufeffmeeting_id;.*\r\n$/)
  })

  it("writes a database, and Parquet", () => {
    const { status, stderr } = run("ind", "--out", "a", "--format", "sqlite,parquet")
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining("a: sqlite 1, parquet 11\n") as string })
    expect(written("a")).toEqual(
      [...tables.map(({ name }) => `${name}.parquet`), "manifest.ndjson", "minutes.sqlite", "report.html"].sort(),
    )
    const titles = sqlite3(join(folder.path, "a/minutes.sqlite"), "select title from agenda_items where item_order = 1")
    expect(titles).toEqual([{ title: "Ny belægning på nordmolen" }, { title: "Ny belægning på nordmolen" }])
  })

  it("says what to install where there is no SQLite", () => {
    const root = join(import.meta.dirname, "../..")
    for (const name of ["bin", "dist", "package.json"]) cpSync(join(root, name), join(folder.path, "alone", name), { recursive: true })
    const alone = join(folder.path, "alone/bin/referat.js")
    const args = [alone, "convert", "ind", "--out", "a", "--format", "sqlite"]
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder.path, encoding: "utf8" })
    if (process.getBuiltinModule("node:sqlite") === undefined) {
      expect(stderr).toContain("referat: --format sqlite: Node ")
      expect(stderr).toContain("npm install node-sqlite3-wasm")
      expect({ status, entries: readdirSync(folder.path).sort() }).toEqual({ status: 2, entries: ["alone", "ind"] })
    } else expect(status, stderr).toBe(0)
  })

  it("prints one line with --compact, and positions with --positions", () => {
    run("ind/havn.txt", "--out", "a", "--format", "json", "--compact", "--positions")
    const text = readFileSync(join(folder.path, "a/havn.json"), "utf8")
    expect(text.trimEnd()).not.toContain("\n")
    expect(text).toContain('"span":{"start":{"offset":')
  })

  it("takes patterns, in the order of code points, and each file once", () => {
    run("ind/**/*.txt", "ind/havn.txt", "ind", "--out", "a", "--format", "ndjson")
    const names = readFileSync(join(folder.path, "a/minutes.ndjson"), "utf8").match(/"name":"[a-z]+\.[a-zA-Z]+"/g)
    expect(names).toEqual(['"name":"strand.TXT"', '"name":"havn.txt"'])
  })

  it("keeps folders where names are the same, so that nothing is overwritten", () => {
    folder.write("ind/2024/havn.txt", minutesText)
    folder.write("ind/havn.md", minutesText)
    const { status, stderr } = run("ind", "ind/havn.md", "--out", "a", "--format", "json")
    expect(status).toBe(0)
    expect(written("a").filter((name) => name.endsWith(".json"))).toEqual([
      "2024/havn.json",
      "havn.md.json",
      "havn.txt.json",
      "strand.json",
    ])
    expect(stderr).toContain("2024-03-12-havneudvalget: 3 meetings have this id")
  })

  it("does the others where some cannot be read, and names each in one line", () => {
    folder.write("ind/brev.txt", "Kære alle\n")
    folder.write("ind/tom.txt", "")
    folder.write("ind/scan.txt", "%PDF-1.7\n")
    mkdirSync(join(folder.path, "ingen"))
    const { status, stderr } = run("ind", "nofile", "ingen", "nix/*.md", process.execPath, "--out", "a", "--format", "json")
    expect(status).toBe(1)
    expect(written("a")).toEqual(["havn.json", "manifest.ndjson", "report.html", "strand.json"])
    const complaints = stderr.split("\n").filter((line) => line.startsWith("referat: "))
    expect(complaints.map((line) => line.split(": ")[1])).toEqual([
      "ingen",
      "nix/*.md",
      "ind/brev.txt",
      "ind/scan.txt",
      "ind/tom.txt",
      "nofile",
      process.execPath,
    ])
    expect(complaints.every((line) => line.includes("; ") || line.includes("check "))).toBe(true)
    expect(stderr).toMatch(/^read {6}2 documents, 2 meetings · 7 not read, see above$/m)
  })

  it("says which documents need a look", () => {
    folder.write("ind/skadet.txt", minutesText.replaceAll("Havne", "Å").replace("belægning", "bel\ufffdgning"))
    const { stderr } = run("ind", "--out", "a")
    expect(stderr).toMatch(/^look at {3}ind\/skadet\.txt: .*damaged-letters/m)
    expect(stderr).not.toContain("ind/havn.txt:")
  })

  it("leaves the files of an earlier run as they were where it cannot write the new ones, and no drafts", () => {
    run("ind/havn.txt", "--out", "a", "--format", "ndjson,csv")
    const before = readFileSync(join(folder.path, "a/minutes.ndjson"), "utf8")
    rmSync(join(folder.path, "a/votes.csv"))
    mkdirSync(join(folder.path, "a/.votes.csv.part/in the way"), { recursive: true })
    const { status, stderr } = run("ind", "--out", "a", "--format", "ndjson,csv")
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("referat: cannot write a/votes.csv: ") as string,
    })
    expect(readFileSync(join(folder.path, "a/minutes.ndjson"), "utf8")).toBe(before)
    expect(written("a").filter((name) => name.endsWith(".part"))).toEqual([".votes.csv.part"])
  })

  it("writes over what a killed run left behind", () => {
    mkdirSync(join(folder.path, "a"))
    folder.write("a/.minutes.ndjson.part", "half a li")
    const { status } = run("ind", "--out", "a", "--format", "ndjson")
    expect({ status, files: written("a") }).toEqual({ status: 0, files: ["manifest.ndjson", "minutes.ndjson", "report.html"] })
  })

  it("writes nothing where nothing was read", () => {
    const { status, stderr } = run("nofile", "--out", "a")
    expect(status).toBe(1)
    expect(stderr).toBe(
      "referat: nofile: no such file; check the name and the folder\nread      0 documents, 0 meetings · 1 not read, see above\n",
    )
    expect(readdirSync(folder.path)).toEqual(["ind"])
  })

  it.each([
    [["ind"], "required option '--out <folder>' not specified"],
    [["--out", "a"], "nothing to convert: name files, folders or patterns"],
    [["ind", "--out", "a", "--format", "json,xml"], "unknown format 'xml'"],
    [["ind", "--out", "a", "--format", ","], "--format needs at least one format"],
    [["ind", "--out", "a", "--format", "json", "--excel"], "--excel goes with --format csv"],
    [["-", "--out", "a"], "convert reads files"],
    [["ind", "--out", "ind/havn.txt"], "cannot write ind/havn.txt"],
  ])("%j is wrong usage: exit 2", (args, message) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(`referat: ${message}`)
    expect(stderr).toContain("Try: referat convert --help\n")
  })
})
