import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { parse as parseCsv } from "csv-parse/sync"
import iconv from "iconv-lite"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, referat, referatWithClosed, shell } from "./referat.ts"

interface Printed {
  source: { name: string; encoding: string; bytes: number }
  agendaItems: { number: string; title: string; span?: unknown }[]
}

const parsed = (text: string): Printed => JSON.parse(text) as Printed
const lines = (text: string): string[] => text.split("\n").slice(0, -1)

let folder: Folder
beforeAll(() => {
  folder = newFolder()
  folder.write("havn.txt", minutesText)
  folder.write("havn2.txt", minutesText.replaceAll("12-03-2024", "19-03-2024").replace("12. marts", "19. marts"))
  folder.write("brev.txt", "Kære alle\n\nTak for sidst.\n")
  folder.write("tom.txt", "")
})
afterAll(() => folder.remove())
const run = (...args: string[]) => referat(args, { cwd: folder.path })

describe("referat parse", () => {
  it("prints one document as one JSON object", () => {
    const { status, stdout, stderr } = run("parse", "havn.txt")
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(lines(stdout)).toHaveLength(1)
    const { source, agendaItems } = parsed(stdout)
    expect(source).toMatchObject({ name: "havn.txt", encoding: "utf-8", bytes: Buffer.byteLength(minutesText) })
    expect(agendaItems.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Godkendelse af dagsorden",
      "2 Ny belægning på nordmolen",
    ])
  })

  it("reads legacy encodings, and the one it is told", () => {
    folder.write("dos.txt", iconv.encode(minutesText, "cp850"))
    expect(parsed(run("parse", "dos.txt").stdout)).toMatchObject({
      source: { encoding: "cp850" },
      agendaItems: [{ title: "Godkendelse af dagsorden" }, { title: "Ny belægning på nordmolen" }],
    })
    expect(parsed(run("parse", "dos.txt", "--encoding", "CP865").stdout).source.encoding).toBe("cp865")
    const { status, stdout, stderr } = run("parse", "dos.txt", "--encoding", "ebcdic")
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain("unknown encoding 'ebcdic'; there are: utf-8,")
  })

  it("prints several documents as NDJSON, in the order of the arguments", () => {
    const { status, stdout } = run("parse", "havn2.txt", "havn.txt")
    expect(status).toBe(0)
    expect(lines(stdout).map((line) => parsed(line).source.name)).toEqual(["havn2.txt", "havn.txt"])
  })

  it("reads standard input, named or not", () => {
    const named = referat(["parse", "-", "--stdin-filepath", "arkiv/møde.txt"], { input: minutesText })
    expect(parsed(named.stdout).source.name).toBe("møde.txt")
    const unnamed = referat(["parse"], { input: minutesText })
    expect(parsed(unnamed.stdout).source.name).toBe("-")
  })

  // on Windows it parts folders
  it.runIf(process.platform !== "win32")("records the whole name of a file with a backslash in it", () => {
    folder.write("gl\\havn.txt", minutesText)
    expect(parsed(referat(["parse", "gl\\havn.txt"], { cwd: folder.path }).stdout).source.name).toBe("gl\\havn.txt")
  })

  it("indents with --pretty only, off a terminal", () => {
    expect(lines(run("parse", "havn.txt", "--pretty").stdout).length).toBeGreaterThan(50)
    expect(lines(run("parse", "havn.txt", "--compact").stdout)).toHaveLength(1)
  })

  it("shows positions only where asked", () => {
    expect(run("parse", "havn.txt").stdout).not.toContain('"span"')
    expect(parsed(run("parse", "havn.txt", "--positions").stdout).agendaItems[0]?.span).toMatchObject({ start: { column: 1 } })
  })

  it("prints one table with --table, agenda_items where none is named", () => {
    const named = run("parse", "havn.txt", "--table", "meetings").stdout
    expect(parseCsv(named, { columns: true })).toMatchObject([{ source_name: "havn.txt", body_name: "Havneudvalget" }])
    const unnamed: unknown[] = parseCsv(run("parse", "havn.txt", "havn2.txt", "--format", "csv").stdout, { columns: true })
    expect(unnamed).toHaveLength(4)
    expect(unnamed[1]).toMatchObject({ item_number: "2", title: "Ny belægning på nordmolen" })
  })

  it("prints CSV for Excel", () => {
    expect(run("parse", "havn.txt", "--table", "meetings", "--excel").stdout).toMatch(/^\ufeffmeeting_id;schema_version;.*\r\n/)
  })

  it.each([
    [["parse", "nofile"], "referat: nofile: no such file; check the name and the folder\n"],
    [["parse", "."], "referat: .: this is a folder, not a file; use `referat convert` for folders\n"],
    [["parse", "tom.txt"], "referat: tom.txt: the file is empty; give it the text of the minutes\n"],
    [
      ["parse", process.execPath],
      `referat: ${process.execPath}: this is a binary file, not text; give the minutes as text, .docx, .pdf or .html\n`,
    ],
    [
      ["parse", "brev.txt"],
      "referat: brev.txt: no minutes found: no agenda item in it; check that this is the text of a referat, with its headings\n",
    ],
  ])("%j cannot be read: one line, exit 1, no output", (args, message) => {
    expect(run(...args)).toEqual({ status: 1, stdout: "", stderr: message })
  })

  it("reads the others where one cannot be read", () => {
    const { status, stdout, stderr } = run("parse", "havn.txt", "nofile", "havn2.txt")
    expect(status).toBe(1)
    expect(lines(stdout)).toHaveLength(2)
    expect(lines(stderr)).toHaveLength(1)
  })

  it.each([
    [["--table", "voters"], "unknown table 'voters'"],
    [["--format", "xml"], "unknown format 'xml'"],
    [["--format", "json", "--table", "votes"], "--table goes with --format csv"],
    [["--format", "json", "--excel"], "--excel goes with --format csv"],
    [["--pretty", "--compact"], "--pretty and --compact"],
    [["--format", "ndjson", "--pretty"], "--pretty goes with --format json"],
    [["--positions", "--table", "votes"], "--positions goes with"],
    [["--format", "parquet"], "parquet cannot be printed; use: referat convert FILE… --out FOLDER --format parquet"],
    [["-", "-"], "standard input (-) can be read only once"],
    [["-o", "nofolder/out.json"], "cannot write nofolder/out.json: the folder does not exist"],
    [["-o", "."], "cannot write ."],
  ])("%j is wrong usage: exit 2", (args, message) => {
    const { status, stdout, stderr } = run("parse", "havn.txt", ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain(`referat: ${message}`)
    expect(stderr).toContain("Try: referat parse --help\n")
  })
})

describe("referat parse -o", () => {
  it("writes a file and leaves nothing else behind", () => {
    mkdirSync(join(folder.path, "out"))
    expect(run("parse", "havn.txt", "-o", "out/a.json")).toEqual({ status: 0, stdout: "", stderr: "" })
    expect(shell("ls -A out", folder.path).stdout).toBe("a.json\n")
    expect(readFileSync(join(folder.path, "out/a.json"), "utf8")).toBe(run("parse", "havn.txt").stdout)
  })

  it("keeps the old file where nothing could be read", () => {
    folder.write("old.json", "old")
    expect(run("parse", "nofile", "-o", "old.json").status).toBe(1)
    expect(readFileSync(join(folder.path, "old.json"), "utf8")).toBe("old")
    run("parse", "nofile", "-o", "new.json")
    expect(existsSync(join(folder.path, "new.json"))).toBe(false)
  })

  it("follows a link instead of replacing it", () => {
    folder.write("target.json", "old")
    symlinkSync("target.json", join(folder.path, "link.json"))
    run("parse", "havn.txt", "-o", "link.json")
    expect(lstatSync(join(folder.path, "link.json")).isSymbolicLink()).toBe(true)
    expect(parsed(readFileSync(join(folder.path, "target.json"), "utf8")).source.name).toBe("havn.txt")
  })

  it.skipIf(process.platform === "win32")("writes into pipes and devices instead of replacing them", () => {
    const { stdout } = shell("mkfifo pipe; cat pipe & referat parse havn.txt -o pipe; wait; test -p pipe && echo still", folder.path)
    expect(stdout).toBe(`${run("parse", "havn.txt").stdout}still\n`)
    expect(shell("echo head > log; referat parse havn.txt -o /dev/stdout >> log; head -1 log", folder.path).stdout).toBe("head\n")
    expect(run("parse", "havn.txt", "-o", "/dev/null").status).toBe(0)
  })
})

describe("pipes", () => {
  it("blank standard input is nothing to read", () => {
    const { status, stdout, stderr } = shell("echo | referat parse -", folder.path)
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" })
    expect(stderr).toBe("referat: -: there is nothing but blank space in it; give it the text of the minutes\n")
  })

  it("a reader that goes ends the run quietly", () => {
    const item = (number: number): string => `Punkt ${number}: Kajplads ${number}\n\nBeslutning\n\nGodkendt.\n\n`
    folder.write(
      "lang.txt",
      `REFERAT Havneudvalget d. 12-03-2024\n\n${Array.from({ length: 5000 }, (_, index) => item(index + 1)).join("")}`,
    )
    const head = shell("referat parse lang.txt | head -c 20; exit $PIPESTATUS", folder.path)
    expect(head).toMatchObject({ status: 0, stderr: "" })
    expect(head.stdout).toHaveLength(20)
    const many = shell("referat parse havn.txt havn2.txt havn.txt lang.txt | head -1; exit $PIPESTATUS", folder.path)
    expect(many).toMatchObject({ status: 0, stderr: "" })
  })

  it("delivers all of a large output", () => {
    const piped = shell("referat parse lang.txt | wc -c", folder.path)
    run("parse", "lang.txt", "-o", "lang.json")
    expect(Number(piped.stdout)).toBe(readFileSync(join(folder.path, "lang.json")).length)
    expect(Number(piped.stdout)).toBeGreaterThan(1_000_000)
  })

  it("closed standard output or error is no fault", async () => {
    const out = await referatWithClosed("stdout", ["parse", join(folder.path, "havn.txt")])
    expect(out).toMatchObject({ status: 0, stderr: "" })
    const err = await referatWithClosed("stderr", ["parse", join(folder.path, "nofile"), join(folder.path, "havn.txt")])
    expect(err.status).toBe(1)
    expect(lines(err.stdout)).toHaveLength(1)
  })

  it.skipIf(!existsSync("/dev/full"))("says so where the output cannot be written", () => {
    const { status, stderr } = shell("referat parse havn.txt > /dev/full", folder.path)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^referat: cannot write the output: .*\n$/)
  })
})

describe("encodings", () => {
  const read = (name: string, bytes: Uint8Array): Printed => {
    folder.write(name, bytes)
    return parsed(run("parse", name).stdout)
  }
  const title = "Ny belægning på nordmolen"

  it("UTF-8 with a byte order mark", () => {
    const { source, agendaItems } = read("bom.txt", Buffer.from(`\ufeff${minutesText}`))
    expect([source.encoding, agendaItems[1]?.title]).toEqual(["utf-8", title])
  })

  it("UTF-16", () => {
    const { source, agendaItems } = read("utf16.txt", Buffer.from(`\ufeff${minutesText}`, "utf16le"))
    expect([source.encoding, agendaItems[1]?.title]).toEqual(["utf-16le", title])
  })

  it("Windows-1252", () => {
    const { source, agendaItems } = read("ansi.txt", Buffer.from(minutesText.replaceAll("ı", "i"), "latin1"))
    expect([source.encoding, agendaItems[1]?.title]).toEqual(["windows-1252", title])
  })
})
