/** What SECURITY.md promises of texts, names and files that somebody made to do harm. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parse as parseCsv } from "csv-parse/sync"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { minutesSchema } from "../../src/ast/schema.ts"
import { deliver } from "../../src/cli/deliver.ts"
import { fileTest } from "../../src/config/patterns.ts"
import { claimsOf, detect, learn, parse, toCsv, toJson, validate } from "../../src/index.ts"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

let folder: Folder
beforeAll(() => {
  folder = newFolder()
})
afterAll(() => folder.remove())

const place = (...names: string[]): string => join(folder.path, ...names)

describe("words that JavaScript knows", () => {
  const words = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"]
  const items = words.map(
    (word, at) =>
      `Punkt ${at + 1}: ${word}\n\n25-00515${at}\n\n${word}\n\nTekst.\n\nBeslutning\n\nGodkendt. ${word} stemte imod.\n\nBilag\n\n${word}.pdf\n`,
  )
  const text = `REFERAT ${words[0]} d. 03-06-2024\n\nDeltagere: ${words.join(", ")}\nAfbud: __proto__ Hansen, constructor\n\n${items.join("\n")}`

  it("are words like others where people, bodies, headings and files are called so", async () => {
    const result = parse(text)
    expect(result.minutes.agendaItems.map(({ title }) => title)).toEqual(words)
    for (const meeting of result.meetings) minutesSchema.parse(meeting)
    validate(result, { profile: "strict" })
    claimsOf(result)
    detect(text)
    learn([
      { name: "__proto__", text },
      { name: "constructor", text },
    ])
    const { agenda_items: rows = "" } = await toCsv(result.minutes)
    expect(parseCsv(rows, { columns: true })).toHaveLength(words.length)
    expect(JSON.parse(toJson(result.minutes)).agendaItems[0].title).toBe("__proto__")
  })

  it("are names of files and documents like others", () => {
    for (const word of words) writeFileSync(place(`${word}.txt`), text)
    const paths = words.map((word) => place(`${word}.txt`))
    const out = place("words")
    expect(referat(["convert", ...paths, "--out", out, "--format", "json,csv,ndjson", "--quiet"])).toMatchObject({ status: 0, stderr: "" })
    expect(readdirSync(out).filter((name) => words.includes(name.replace(".json", "")))).toHaveLength(words.length)
    expect(referat(["convert", ...paths, "--out", out, "--format", "json,csv,ndjson"]).stderr).toContain(
      "6 as an earlier run had left them",
    )
  })

  it.each(['{"id":"__proto__","text":"x"}', '{"__proto__":{"id":"7","text":"x"}}', '{"constructor":{"prototype":{"polluted":1}}}'])(
    "do nothing as keys of --ndjson-in: %s",
    (line) => {
      const { stdout } = referat(["parse", "--ndjson-in"], { input: `${line}\n` })
      expect(JSON.parse(stdout)).toHaveProperty("error")
    },
  )

  it.each([
    '{"id":"my-town","name":"x","__proto__":{"polluted":true}}',
    '{"id":"my-town","name":"x","sections":{"__proto__":["A"]}}',
    '{"id":"my-town","name":"x","sections":{"constructor":["A"]}}',
    '{"__proto__":{"id":"my-town","name":"x"}}',
  ])("are no keys of a dialect file: %s", (json) => {
    writeFileSync(place("dialect.json"), json)
    const { status, stdout, stderr } = referat(["parse", "-", "--dialect-file", place("dialect.json")], { input: minutesText })
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toMatch(/(?:__proto__|constructor): unknown key/)
  })

  it.each(['{"rules":{"__proto__":"off"}}', '{"rules":{"constructor":"off"}}', '{"__proto__":{"profile":"strict"}}', '{"constructor":1}'])(
    "are no keys of a configuration: %s",
    (json) => {
      writeFileSync(place("config.json"), json)
      const { status, stderr } = referat(["validate", "-", "--config", place("config.json")], { input: minutesText })
      expect(status).toBe(2)
      expect(stderr).toMatch(/(?:__proto__|constructor): unknown key/)
    },
  )
})

describe("cells that a spreadsheet would run", () => {
  const starts = ["=HYPERLINK(1)", "+1+cmd", "-2+3", "@SUM(A1)", "|calc", "%0Acalc"]
  const text = `REFERAT Byrådet d. 03-06-2024\n\n${starts.map((start, at) => `Punkt ${at + 1}: ${start}\n\nBeslutning\n\nGodkendt.\n\n${start}\n`).join("\n")}`

  it("are guarded with --excel in every table, and left as printed without", () => {
    const file = folder.write("cells.txt", text)
    const plain = referat(["parse", file, "--table", "agenda_items"]).stdout
    for (const start of starts) expect(plain).toContain(start)
    const sheet = referat(["parse", file, "--table", "agenda_items", "--excel"]).stdout
    const rows = parseCsv(sheet, { bom: true, delimiter: ";", columns: true }) as Record<string, string>[]
    const titles = rows.map(({ title = "" }) => title)
    expect(titles).toHaveLength(starts.length)
    expect(titles.filter((title) => /^[=+\-@\t\r]/.test(title))).toEqual([])
  })
})

describe("names that lead elsewhere", () => {
  const names = ["..", "...", "~", "C:", "con", "-", "--out=x", "$(touch x)", "`touch x`", "a;b", "a\nb", " ", "ünï"]

  it("give files within the output folder alone", () => {
    mkdirSync(place("odd/a"), { recursive: true })
    mkdirSync(place("odd/b"))
    for (const name of names) for (const one of ["a", "b"]) writeFileSync(place("odd", one, `${name}.txt`), minutesText)
    const before = readdirSync(folder.path)
    const list = names.flatMap((name) => [place("odd/a/../a", `${name}.txt`), place("odd/b", `${name}.txt`)]).join("\0")
    const { status, stderr } = referat(["convert", "--files-from", "-", "--null", "--out", place("within"), "--quiet"], {
      input: list,
      cwd: folder.path,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(readdirSync(folder.path)).toEqual([...before, "within"].sort())
    const made = readdirSync(place("within"), { recursive: true, withFileTypes: true }).filter(({ name }) => name.endsWith(".json"))
    expect(made.length).toBe(2 * names.length)
    expect(readdirSync(place("odd/a"))).toHaveLength(names.length)
  })

  it("stay text in --ndjson-in: nothing is read or written for an id", () => {
    const id = "../../../etc/passwd"
    const before = readdirSync(folder.path)
    const { stdout } = referat(["parse", "--ndjson-in"], { input: `${JSON.stringify({ id, text: minutesText })}\n`, cwd: folder.path })
    expect(JSON.parse(stdout).source.name).toBe(id)
    expect(readdirSync(folder.path)).toEqual(before)
  })

  it("do not carry what is written out of the folder by a link of a document's name", () => {
    const file = folder.write("linked.txt", minutesText)
    mkdirSync(place("links"))
    const victim = place("victim.json")
    symlinkSync(victim, place("links/linked.json"))
    referat(["convert", file, "--out", place("links"), "--quiet"])
    expect(existsSync(victim)).toBe(false)
    writeFileSync(victim, "mine")
    referat(["convert", file, "--out", place("links"), "--quiet", "--force"])
    expect(readFileSync(victim, "utf8")).toBe("mine")
  })
})

describe("signs that steer a terminal", () => {
  const signs = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e\u2028\u0008\u007f"
  /** All control characters but tab and line feed, and those that turn the direction of a line or end it. */
  const steering = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u
  const text = minutesText
    .replace("belægning på", `belæg${signs}ning på`)
    .replace("Pakhuset", `Pakhus${signs}et`)
    .replace("Bjarke", `Bjar${signs}ke`)
  let file: string
  beforeAll(() => {
    file = folder.write(`en${signs.replaceAll("\u2028", "")}fil.txt`, text)
  })

  const quiet = ({ stdout, stderr }: Outcome): string[] => [stdout, stderr].filter((shown) => steering.test(shown))

  it.each([
    ["validate", "--profile", "strict"],
    ["detect", "--explain"],
    ["learn", "--least", "1"],
    ["trace", "24-001234"],
    ["explain"],
    ["convert", "--out", "shown"],
  ])("are not printed by %s", (...command) => {
    const run = referat([...command, file], { cwd: folder.path })
    expect(run.stdout + run.stderr).toMatch(/[␛␇·]/)
    expect(quiet(run)).toEqual([])
  })

  it.each([["parse"], ["validate"], ["inspect"], ["detect"], ["learn"], ["convert", "--out", "shown"], ["trace", "24-001234"]])(
    "are not printed where %s complains of a file that is not there",
    (...command) => expect(quiet(referat([...command, `${file}-not`], { cwd: folder.path }))).toEqual([]),
  )

  it.each([`--${signs}`, "--dialect", "--encoding", "--dialect-file", "--max-bytes", "--format"])(
    "are not printed where it complains of %j",
    (option) => {
      const run = referat(["convert", file, "--out", "shown", option, signs], { cwd: folder.path })
      expect(run.status).toBe(2)
      expect(quiet(run)).toEqual([])
    },
  )

  it("are not printed from a dialect file or a configuration", () => {
    const json = JSON.stringify({ [`a${signs}`]: signs, name: signs, id: signs, profile: signs })
    writeFileSync(place("steering.json"), json)
    for (const flag of ["--dialect-file", "--config"])
      expect(quiet(referat(["validate", "-", flag, place("steering.json")], { input: minutesText }))).toEqual([])
    writeFileSync(place("steering.json"), `${signs}${json}`)
    for (const flag of ["--dialect-file", "--config", "--baseline"])
      expect(quiet(referat(["validate", "-", flag, place("steering.json")], { input: minutesText }))).toEqual([])
  })

  it("become others where data are printed on a terminal, and stay where they are kept", async () => {
    const printed: string[] = []
    const output = (isTerminal: boolean) => ({
      write: async (chunk: string) => void printed.push(chunk),
      isOpen: () => true,
      failure: () => null,
      isTerminal,
      width: 80,
    })
    const chunks = async function* () {
      yield `a\t${signs}\n`
    }
    const host = process
    await deliver(chunks(), undefined, { host, stdout: output(true), stderr: output(true) })
    await deliver(chunks(), undefined, { host, stdout: output(false), stderr: output(false) })
    expect(printed[0]).toMatch(/^a\t␛\[2J.*\n$/)
    expect(printed[0]).not.toMatch(steering)
    expect(printed[1]).toBe(`a\t${signs}\n`)
  })
})

describe("files made to take very long", () => {
  it.each([
    ["lists in lists", "[".repeat(500_000) + "]".repeat(500_000)],
    ["objects in objects", `${'{"sections":'.repeat(200_000)}1${"}".repeat(200_000)}`],
    ["lists that never end", "[".repeat(1_000_000)],
  ])("%s are refused as dialect and as configuration: exit 2", (_, json) => {
    writeFileSync(place("deep.json"), json)
    for (const flag of ["--dialect-file", "--config"]) {
      const { status, stderr } = referat(["validate", "-", flag, place("deep.json")], { input: minutesText })
      expect(status).toBe(2)
      expect(stderr).toMatch(/^referat: wrong (?:dialect )?file /)
      expect(stderr.length).toBeLessThan(2000)
    }
  })

  it("lists in lists are refused in --ndjson-in, and the next line is read", () => {
    const input = `${"[".repeat(500_000)}\n${JSON.stringify({ id: 1, text: minutesText })}\n`
    const lines = referat(["parse", "--ndjson-in"], { input }).stdout.trimEnd().split("\n")
    expect(lines[0]).toContain("this is no JSON")
    expect(lines[1]).toContain('"name":"1"')
  })

  it("patterns of files that can match in very many ways are tried in no time", () => {
    const patterns = ["a*", "*a", "**/a", "[a-z]*", "?*"].map((part) => `${part.repeat(20)}c`)
    const long = ["a".repeat(240), "a/".repeat(120)]
    const began = performance.now()
    for (const pattern of patterns) for (const path of long) fileTest([pattern], ".")(`${path}b`)
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it.each(["1e400", "0.1"])("the number %s is refused where it can mean nothing", (number) => {
    writeFileSync(place("numbers.json"), `{"rules":{"number-gap":{"options":{"least":${number}}}}}`)
    expect(referat(["validate", "-", "--config", place("numbers.json")], { input: minutesText }).status).toBe(2)
    writeFileSync(
      place("numbers.json"),
      `{"id":"my-town","name":"x","signals":[{"pattern":"x","weight":${number.replace("0.1", "21")},"reason":"x"}]}`,
    )
    expect(referat(["parse", "-", "--dialect-file", place("numbers.json")], { input: minutesText }).status).toBe(2)
    for (const flag of ["--jobs", "--shard", "--max-bytes"])
      expect(referat(["convert", "x.txt", "--out", place("numbers"), flag, number.replace("0.1", "0")]).status).toBe(2)
  })

  it("numbers of a text may have any length", () => {
    const figures = "9".repeat(400)
    const { meetings } = parse(
      `REFERAT Byrådet d. 03-06-2024\n\nPunkt ${figures}: Budget\n\n24-${figures}\n\nBeslutning\n\n${figures} stemte for, ${figures} imod. Godkendt d. ${figures}. maj ${figures} kl. ${figures}:${figures}.\n\nPunkt 2: Slut\n\nBeslutning\n\nGodkendt.\n`,
    )
    for (const meeting of meetings) minutesSchema.parse(JSON.parse(toJson(meeting, { positions: true })))
    expect(meetings[0]?.agendaItems.length).toBeGreaterThan(0)
  })
})
