import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, program, referat } from "./referat.ts"

let folder: Folder
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => folder.remove())

const path = (name: string): string => join(folder.path, name)
const run = (...args: string[]) => referat(["convert", ...args], { cwd: folder.path })

/** Every file in a folder with what is in it. */
const treeOf = (name: string): Map<string, string> =>
  new Map(
    readdirSync(path(name), { recursive: true, encoding: "utf8" })
      .sort()
      .filter((file) => statSync(join(path(name), file)).isFile())
      .map((file) => [file, readFileSync(join(path(name), file), "latin1")]),
  )

const boards = ["Havneudvalget", "Strandudvalget", "Søudvalget", "Skovudvalget", "Ældrerådet"]

/** Minutes that differ in body and date. */
const makeMinutes = (name: string, count: number): void => {
  mkdirSync(path(name), { recursive: true })
  for (let index = 0; index < count; index++) {
    const text = minutesText
      .replaceAll("Havneudvalget", boards[index % boards.length] ?? "")
      .replaceAll("2024", String(2000 + (index % 25)))
    folder.write(`${name}/møde ${String(index).padStart(4, "0")}.txt`, text)
  }
}

interface ManifestLine {
  name: string
  input: { path: string; sha256?: string }
  problem?: string
  outputs?: { path: string; sha256: string }[]
}

const manifestOf = (name: string): ManifestLine[] =>
  readFileSync(path(`${name}/manifest.ndjson`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ManifestLine)

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex")

describe("the same bytes", () => {
  beforeEach(() => {
    makeMinutes("ind", 60)
    folder.write("ind/brev.txt", "Kære alle\n")
  })

  it.each([
    ["two workers", ["--jobs", "2"], {}],
    ["another time zone and locale", ["--jobs", "1"], { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" }],
  ])("%s", (_, flags, env) => {
    const one = run("ind", "--out", "en", "--jobs", "1")
    const other = referat(["convert", "ind", "--out", "to", ...flags], { cwd: folder.path, env })
    expect([one.status, other.status]).toEqual([1, 1])
    expect(treeOf("to")).toEqual(treeOf("en"))
    expect(other.stderr.replaceAll("to:", "en:").replaceAll("to/", "en/")).toBe(one.stderr)
  })

  it("three shares put together", () => {
    run("ind", "--out", "en")
    const shares = ["1/3", "2/3", "3/3"].map((shard) => run("ind", "--out", "dele", "--shard", shard).stderr)
    expect(existsSync(path("dele/manifest.ndjson"))).toBe(false)
    const counts = shares.map((stderr) => Number(/^read {6}(\d+) documents/m.exec(stderr)?.[1]))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
    expect(run("ind", "--out", "dele").stderr).toContain(" 60 as an earlier run had left them")
    expect(treeOf("dele")).toEqual(treeOf("en"))
  })

  it("three shares made in folders of their own", () => {
    run("ind", "--out", "en")
    for (const number of [1, 2, 3]) run("ind", "--out", `del-${number}`, "--shard", `${number}/3`)
    for (const number of [1, 2, 3]) {
      for (const [file, bytes] of treeOf(`del-${number}`)) {
        mkdirSync(join(path("samlet"), file, ".."), { recursive: true })
        writeFileSync(join(path("samlet"), file), bytes, "latin1")
      }
    }
    expect(run("ind", "--out", "samlet").stderr).toContain(" 60 as an earlier run had left them")
    expect(treeOf("samlet")).toEqual(treeOf("en"))
  })

  it("tables alone, from minutes kept aside", () => {
    run("ind", "--out", "en")
    run("ind", "--out", "to", "--format", "csv")
    expect(readFileSync(path("to/agenda_items.csv"), "utf8")).toBe(readFileSync(path("en/agenda_items.csv"), "utf8"))
  })
})

describe("what an earlier run made", () => {
  beforeEach(() => makeMinutes("ind", 6))

  const kept = (stderr: string): number => Number(/· (\d+) as an earlier run had left/.exec(stderr)?.[1] ?? 0)
  const written = (): number => statSync(path("ud/møde 0003.json")).mtimeMs

  it("stays where nothing has changed", () => {
    run("ind", "--out", "ud")
    utimesSync(path("ud/møde 0003.json"), 1, 1)
    const before = treeOf("ud")
    const { status, stderr } = run("ind", "--out", "ud")
    expect({ status, kept: kept(stderr) }).toEqual({ status: 0, kept: 6 })
    expect(stderr).toMatch(/^items {5}12, 12 with a decision$/m)
    expect(written()).toBe(1000)
    expect(treeOf("ud")).toEqual(before)
  })

  it.each([
    ["the input", () => folder.write("ind/møde 0003.txt", `${minutesText}\n`)],
    ["the output", () => folder.write("ud/møde 0003.json", "{}\n")],
    ["the output, which is gone", () => rmSync(path("ud/møde 0003.json"))],
  ])("is made again where somebody changed %s", (_, change) => {
    run("ind", "--out", "ud")
    change()
    expect(kept(run("ind", "--out", "ud").stderr)).toBe(5)
    run("ind", "--out", "nyt")
    expect(treeOf("ud")).toEqual(treeOf("nyt"))
  })

  it.each([[["--compact"]], [["--positions"]], [["--no-resume"]], [["--force"]], [["--encoding", "utf-8"]]])(
    "is made again with %j",
    (flags) => {
      run("ind", "--out", "ud")
      utimesSync(path("ud/møde 0003.json"), 1, 1)
      expect(kept(run("ind", "--out", "ud", ...flags).stderr)).toBe(0)
      expect(written()).not.toBe(1000)
    },
  )

  it("is told of where it is no part of this run", () => {
    run("ind", "--out", "ud")
    rmSync(path("ind/møde 0003.txt"))
    expect(run("ind", "--out", "ud").stderr).toMatch(/møde 0003: left by an earlier run and no part of this one$/m)
    expect(manifestOf("ud").map(({ name }) => name)).not.toContain("møde 0003")
  })
})

describe("the manifest", () => {
  it("tells of each file what was made of it, or why nothing was", () => {
    makeMinutes("ind", 2)
    folder.write("ind/tom.txt", "")
    run("ind", "--out", "ud", "--format", "json")
    const [first, , empty] = manifestOf("ud")
    const visible = readFileSync(path("ind/møde 0000.txt"), "utf8").replace(/\s/g, "").length
    expect(first).toEqual({
      name: "møde 0000",
      input: { path: "ind/møde 0000.txt", bytes: statSync(path("ind/møde 0000.txt")).size, sha256: sha256(path("ind/møde 0000.txt")) },
      encoding: "utf-8",
      confidence: 1,
      dialects: ["firstagenda"],
      meetings: ["2000-03-12-havneudvalget"],
      date: "2000-03-12",
      body: "Havneudvalget",
      items: 2,
      decisions: 2,
      figures: {
        outcomes: [["2000", "approved", 2]],
        attendance: [
          ["2000", "present", 2],
          ["2000", "excused", 1],
        ],
      },
      coverage: { claimed: visible, total: visible, lines: 0, firstLine: null },
      findings: expect.any(Object) as object,
      outputs: ["møde 0000.json", ".referat/report/da/møde 0000.html"].map((file) => ({
        path: file,
        bytes: statSync(path(`ud/${file}`)).size,
        sha256: sha256(path(`ud/${file}`)),
      })),
      version: "0.1.0",
      settings: {},
    })
    expect(empty).toEqual({
      name: "tom",
      input: { path: "ind/tom.txt" },
      problem: "the file is empty; give it the text of the minutes",
      version: "0.1.0",
    })
  })
})

describe("inputs", () => {
  it("takes a list of files with any names", () => {
    const names = ["-førsteløb.txt", "to\nlinjer.txt", "a [b]*.txt", "ÆØÅ æøå.txt", "uden ende"]
    mkdirSync(path("ind"))
    for (const name of names) folder.write(`ind/${name}`, minutesText)
    const input = names.map((name) => `${name}\0`).join("")
    const { status, stderr } = referat(["convert", "--files-from", "-", "-0", "--out", "../ud", "--format", "json"], {
      cwd: path("ind"),
      input,
    })
    expect({ status, count: /^read {6}(\d+)/m.exec(stderr)?.[1] }).toEqual({ status: 0, count: "5" })
    expect(manifestOf("ud").map((line) => line.input.path)).toEqual(names)
  })

  it("takes a list with a path a line, folders among them", () => {
    makeMinutes("ind/a", 2)
    folder.write("ind/b.md", minutesText)
    folder.write("liste.txt", "\ufeffind/a\r\nind/b.md\r\n\r\nfindes ikke.txt\n")
    const { status, stderr } = run("--files-from", "liste.txt", "--out", "ud", "--format", "json")
    expect(status).toBe(1)
    expect(stderr).toContain("referat: findes ikke.txt: no such file")
    expect(manifestOf("ud").map(({ name }) => name)).toEqual(["møde 0000", "møde 0001", "b", "findes ikke"])
  })

  it("takes other endings, and says what it passes over", () => {
    makeMinutes("ind", 1)
    for (const name of ["a.md", "b.MD", "c.pdf", "uden"]) folder.write(`ind/${name}`, minutesText)
    expect(run("ind", "--out", "ud", "--format", "json").stderr).toContain(
      "4 files of other endings passed over (.md 2, no ending 1, .pdf 1); --ext takes them",
    )
    const { stderr } = run("ind", "--out", "to", "--format", "json", "--ext", ".md,txt")
    expect(manifestOf("to").map(({ name }) => name)).toEqual(["a", "b", "møde 0000"])
    expect(stderr).toContain("2 files of other endings passed over")
  })

  it("follows links, and says where they lead nowhere or round in a circle", () => {
    makeMinutes("arkiv", 1)
    makeMinutes("ind/dyb", 1)
    symlinkSync("../arkiv", path("ind/gammelt"))
    symlinkSync("..", path("ind/dyb/rundt"))
    symlinkSync("a.txt", path("ind/b.txt"))
    symlinkSync("b.txt", path("ind/a.txt"))
    symlinkSync("væk", path("ind/tabt"))
    spawnSync("mkfifo", [path("ind/rør.txt")])
    symlinkSync("/dev/zero", path("ind/nul.txt"))
    const { status, stderr } = run("ind", "--out", "ud", "--format", "json")
    expect(status).toBe(1)
    expect(stderr).toMatch(/^referat: ind\/dyb\/rundt: this link leads back to .*\/ind, in which it lies/m)
    expect(stderr).toMatch(/^referat: ind\/tabt: this link leads nowhere: no such file/m)
    expect(stderr).toMatch(/^referat: ind\/rør\.txt: this is a pipe, a socket or a device/m)
    expect(stderr).toMatch(/^referat: ind\/nul\.txt: this is a pipe, a socket or a device/m)
    expect(stderr).toMatch(/^referat: ind\/a\.txt: its symbolic links run in a circle$/m)
    expect(manifestOf("ud").map(({ name }) => name)).toEqual(["a", "b", "dyb/møde 0000", "gammelt/møde 0000"])
  })

  it("does one of two files that would be one, and names the other", () => {
    mkdirSync(path("ind"))
    for (const name of ["a.txt", "a.md", "a.txt.md", "b.txt"]) folder.write(`ind/${name}`, minutesText)
    const { status, stderr } = run("ind", "--out", "ud", "--format", "json", "--ext", "txt,md")
    expect(status).toBe(1)
    expect(stderr).toMatch(/^referat: ind\/a\.txt\.md: ind\/a\.txt is written to a\.txt already; convert this one into another folder$/m)
    expect(manifestOf("ud").map(({ name }) => name)).toEqual(["a.md", "a.txt", "b"])
  })

  it("overwrites nothing that is not its own", () => {
    makeMinutes("ind", 2)
    mkdirSync(path("ud"))
    folder.write("ud/møde 0001.json", "mine\n")
    const { status, stderr } = run("ind", "--out", "ud")
    expect({ status, files: [...treeOf("ud")] }).toEqual({ status: 2, files: [["møde 0001.json", "mine\n"]] })
    expect(stderr).toContain("ud/møde 0001.json is there already, and not from referat")
    rmSync(path("ud/møde 0001.json"))
    folder.write("ud/votes.csv", "mine\n")
    expect(run("ind", "--out", "ud").stderr).toContain("ud/votes.csv is there already, and not from referat")
    expect(readFileSync(path("ud/votes.csv"), "utf8")).toBe("mine\n")
    expect(run("ind", "--out", "ud", "--force").status).toBe(0)
    expect(readFileSync(path("ud/votes.csv"), "utf8")).toMatch(/^meeting_id,/)
  })

  it.each([
    [["ind", "--jobs", "0"], "--jobs is a number from 1 to 256, or auto; not '0'"],
    [["ind", "--jobs", "many"], "--jobs is a number from 1 to 256, or auto; not 'many'"],
    [["ind", "--shard", "4/3"], "--shard is K/N, the share K of N"],
    [["ind", "--shard", "0/3"], "--shard is K/N, the share K of N"],
    [["ind", "-0"], "--null goes with --files-from"],
    [["ind", "--ext", ","], "--ext names endings"],
    [["--files-from", "nolist"], "cannot read the list nolist: no such file"],
  ])("%j is wrong usage", (args, message) => {
    const { status, stderr } = run(...args, "--out", "ud")
    expect(status).toBe(2)
    expect(stderr).toContain(`referat: ${message}`)
    expect(existsSync(path("ud"))).toBe(false)
  })

  it("prints only what went wrong with --quiet", () => {
    makeMinutes("ind", 2)
    expect(run("ind", "--out", "ud", "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" })
    expect(run("ind", "nofile", "--out", "ud", "-q").stderr).toBe("referat: nofile: no such file; check the name and the folder\n")
  })
})

describe("a run that is ended", () => {
  const files = 400
  beforeEach(() => makeMinutes("ind", files))

  const start = (...flags: string[]): ChildProcess =>
    spawn(process.execPath, [program, "convert", "ind", "--out", "ud", ...flags], { cwd: folder.path, stdio: ["ignore", "ignore", "pipe"] })

  const ended = (child: ChildProcess): Promise<{ status: number | null; stderr: string }> =>
    new Promise((resolve) => {
      let stderr = ""
      child.stderr?.on("data", (chunk: Buffer) => {
        stderr += chunk.toString()
      })
      child.on("close", (status) => resolve({ status, stderr }))
    })

  const finishedDocuments = (): number =>
    existsSync(path("ud")) ? readdirSync(path("ud")).filter((name) => name.endsWith(".json")).length : 0

  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2))
  }

  const eachIsWhole = (): void => {
    for (const [name, text] of treeOf("ud")) if (/^[^.].*\.json$/.test(name)) expect(() => JSON.parse(text) as unknown, name).not.toThrow()
  }

  it.each([["1"], ["2"]])("by SIGKILL leaves whole files and goes on, --jobs %s", { timeout: 120_000 }, async (jobs) => {
    run("ind", "--out", "hel", "--jobs", "1")
    for (const documents of [1, 90, 230]) {
      const child = start("--jobs", jobs)
      const end = ended(child)
      await until(() => finishedDocuments() >= documents || child.exitCode !== null)
      child.kill("SIGKILL")
      expect((await end).status).toBeNull()
      eachIsWhole()
      expect(existsSync(path("ud/manifest.ndjson"))).toBe(false)
    }
    const { status, stderr } = run("ind", "--out", "ud", "--jobs", jobs)
    expect(status).toBe(0)
    expect(Number(/· (\d+) as an earlier run/.exec(stderr)?.[1])).toBeGreaterThan(100)
    expect(treeOf("ud")).toEqual(treeOf("hel"))
  })

  it("has its folder to itself", { timeout: 120_000 }, async () => {
    const child = start("--jobs", "1")
    const end = ended(child)
    await until(() => finishedDocuments() >= 1 || child.exitCode !== null)
    const second = run("ind", "--out", "ud")
    expect(second.status).toBe(2)
    expect(second.stderr).toContain("cannot write to ud: another run of referat writes there (process ")
    expect((await end).status).toBe(0)
    run("ind", "--out", "hel")
    expect(treeOf("ud")).toEqual(treeOf("hel"))
  })

  it.each([
    ["SIGINT", "1", 130],
    ["SIGINT", "2", 130],
    ["SIGTERM", "2", 143],
  ] as const)("by %s, --jobs %s, finishes the files in hand and says how to go on", async (signal, jobs, code) => {
    const child = start("--jobs", jobs)
    const end = ended(child)
    await until(() => finishedDocuments() >= 30 || child.exitCode !== null)
    child.kill(signal)
    const { status, stderr } = await end
    expect(status).toBe(code)
    expect(stderr).toContain("the files in hand are finished first; once more ends at once")
    expect(stderr).toMatch(/interrupted; \d+ of 400 documents are done and stay; the same command goes on from there\n$/)
    expect(readdirSync(path("ud")).filter((name) => name.endsWith(".csv") || name.endsWith(".part"))).toEqual([])
    eachIsWhole()
    const known = Number(/· (\d+) as an earlier run/.exec(run("ind", "--out", "ud").stderr)?.[1])
    expect(known).toBeGreaterThanOrEqual(25)
    expect(known).toBeLessThan(files)
  })
})

/** A small disk of one's own, where the system lets us have one. */
const mountSmall = (at: string, size: string): boolean => {
  mkdirSync(at, { recursive: true })
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at]).status === 0
}

describe("a full disk", () => {
  it.for(["1", "2"])(
    "ends the run in words, --jobs %s, and the same command goes on when there is room",
    { timeout: 120_000 },
    (jobs, { skip }) => {
      // so many that some batches are told of in the journal before the disk is full
      makeMinutes("ind", 600)
      const disk = path("disk")
      skip(!mountSmall(disk, "2500k"), "only root can make a disk")
      try {
        const { status, stderr } = run("ind", "--out", "disk/ud", "--jobs", jobs)
        expect(status).toBe(2)
        expect(stderr).toMatch(/^referat: cannot write to disk\/ud: the disk is full; make room; \d+ of 600 documents are done and stay/m)
        expect(stderr).not.toContain("Warning")
        expect([...treeOf("disk/ud").keys()].filter((name) => name.endsWith(".part") || name.endsWith(".csv"))).toEqual([])
        spawnSync("mount", ["-o", "remount,size=100m", disk])
        expect(run("ind", "--out", "disk/ud", "--jobs", jobs).stderr).toMatch(/· \d+ as an earlier run had left them/)
        run("ind", "--out", "hel")
        expect(treeOf("disk/ud")).toEqual(treeOf("hel"))
      } finally {
        spawnSync("umount", [disk])
      }
    },
  )
})

const script = spawnSync("script", ["--version"], { encoding: "utf8" })

// util-linux makes a terminal for a program; others call something else by this name
describe.runIf(script.stdout?.includes("util-linux"))("on a terminal", () => {
  beforeEach(() => makeMinutes("ind", 400))

  /** Runs it on a terminal of its own; the keys are pressed once what was printed matches. */
  const onTerminal = (flags: string, pressed?: { at: RegExp; keys: string }): Promise<{ status: number | null; shown: string }> =>
    new Promise((resolve) => {
      const line = `"${process.execPath}" "${program}" convert ind --out ud ${flags}`
      const env = { ...process.env, TERM: "xterm", NO_COLOR: "1" }
      const child = spawn("script", ["-qec", line, "/dev/null"], { cwd: folder.path, env, stdio: ["pipe", "pipe", "inherit"] })
      let shown = ""
      let isPressed = false
      child.stdout.on("data", (chunk: Buffer) => {
        shown += chunk.toString()
        if (pressed === undefined || isPressed || !pressed.at.test(shown)) return
        isPressed = true
        child.stdin.write(pressed.keys)
      })
      child.on("close", (status) => resolve({ status, shown }))
    })

  it("a bar shows how far it is, and makes room for complaints and the table", async () => {
    folder.write("ind/aa.txt", "Kære alle\n")
    const { status, shown } = await onTerminal("--format json --jobs 2")
    expect(status).toBe(1)
    expect(shown).toMatch(/█+░+ \d+ of 401 files · \d+\/s · .* left · \d+ to look at/)
    // the bar is wiped away before a line is printed: nothing of it is left in front
    expect(shown).toContain("\u001b[2Kreferat: ind/aa.txt: no minutes found")
    expect(shown).toContain("\u001b[0Jread      400 documents, 400 meetings · 1 not read, see above\r\n")
  })

  it("Ctrl-C finishes the files in hand and says how to go on", async () => {
    const { status, shown } = await onTerminal("--jobs 2", { at: / [1-9]\d* of 400 files/, keys: "\u0003" })
    expect(status).toBe(130)
    expect(shown).toMatch(/the files in hand are finished first; once more ends at once/)
    expect(shown).toMatch(/interrupted; \d+ of 400 documents are done and stay; the same command goes on from there\r\n$/)
    expect((await onTerminal("--quiet")).status).toBe(0)
    expect(manifestOf("ud")).toHaveLength(400)
  })
})
