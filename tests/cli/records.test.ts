import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { linesOf } from "../../src/cli/lines.ts"
import { allFixtures } from "../document/texts.ts"
import { minutesText, newFolder, program, referat } from "./referat.ts"

const line = (record: unknown): string => `${JSON.stringify(record)}\n`
const filter = (input: string, ...args: string[]) => referat(["parse", "--ndjson-in", ...args], { input })
const records = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one) as unknown)

describe("referat parse --ndjson-in", () => {
  it("gives what parse gives, a line a line", () => {
    const { status, stdout, stderr } = filter(line({ id: "møde 7", text: minutesText }))
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toBe(referat(["parse", "-", "--stdin-filepath", "møde 7", "--compact"], { input: minutesText }).stdout)
  })

  it("names what is wrong in each line and goes on", () => {
    const good = { id: 3, text: minutesText }
    const input = `${line(good)}{"id": "x"\n\n${line({ text: "a" })}${line({ id: "b" })}${line(7)}${line({ id: "opskrift", text: "Pisk æggene." })}${line(good)}`
    const { status, stdout } = filter(input)
    expect(status).toBe(1)
    const answers = records(stdout)
    const why = (id: unknown, words: RegExp) => ({ id, error: expect.stringMatching(words) as string })
    expect(answers).toEqual([
      expect.objectContaining({ id: "2024-03-12-havneudvalget" }),
      why(null, /^line 2: this is no JSON; a line is one JSON object/),
      why(null, /^line 3: this is no JSON/),
      why(null, /^line 4: its id is missing/),
      why("b", /^line 5: its text is missing/),
      why(null, /^line 6: its id is missing/),
      why("opskrift", /^no minutes found/),
      answers[0],
    ])
    expect(answers[0]).toMatchObject({ source: { name: "3" } })
  })

  it("gives the meetings of a text together", () => {
    const text = allFixtures.find(({ name }) => name.startsWith("several/"))?.text ?? ""
    const [answer] = records(filter(line({ id: "to", text })).stdout)
    expect((answer as unknown[]).length).toBeGreaterThan(1)
  })

  it("takes dialect and positions, a file to write to, and nothing for files", () => {
    expect(filter(line({ id: 1, text: minutesText }), "--positions").stdout).toContain('"span"')
    for (const args of [["--table", "votes"], ["--encoding", "cp850"], ["referat.txt"], ["--format", "csv"], ["--dialect", "findes-ikke"]])
      expect(filter("", ...args)).toMatchObject({ status: 2, stdout: "" })
    const folder = newFolder()
    filter(line({ id: 1, text: minutesText }), "-o", `${folder.path}/ud.ndjson`)
    expect(records(readFileSync(`${folder.path}/ud.ndjson`, "utf8"))).toHaveLength(1)
    folder.remove()
  })

  it("of nothing makes nothing", () => {
    expect(filter("")).toEqual({ status: 0, stdout: "", stderr: "" })
  })

  it("cuts lines at line feeds alone, wherever the pieces end", async () => {
    const bytes = Buffer.from('{"a":"æ\u2028\u0085b"}\r\n\nsidste')
    const pieces = async function* (size: number): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    }
    for (const size of [1, 2, 3, 7, 100]) {
      const lines: (string | null)[] = []
      for await (const one of linesOf(pieces(size), 1e6)) lines.push(one)
      expect(lines).toEqual(['{"a":"æ\u2028\u0085b"}\r', "", "sidste"])
    }
  })

  it("waits for whoever reads slowly: memory does not grow with what is to be read", async () => {
    const child = spawn(process.execPath, [program, "parse", "--ndjson-in"], { stdio: ["pipe", "pipe", "ignore"] })
    const record = line({ id: 1, text: minutesText })
    const block = record.repeat(200)
    let taken = 0
    let isBlocked = false
    // nobody reads what comes out: after a while nothing may be taken in either
    for (let round = 0; round < 400 && !isBlocked; round++) {
      if (child.stdin.write(block)) taken += 1
      else {
        const drained = once(child.stdin, "drain").then(() => "drained")
        const waited = new Promise((resolve) => setTimeout(() => resolve("blocked"), 1500))
        isBlocked = (await Promise.race([drained, waited])) === "blocked"
        taken += 1
      }
    }
    const closed = once(child, "close")
    child.stdin.on("error", () => undefined)
    child.kill()
    await closed
    expect({ isBlocked, few: taken < 100 }).toEqual({ isBlocked: true, few: true })
  })
})

const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout?.startsWith("GNU parallel") ?? false

describe.skipIf(!parallel)("GNU parallel", () => {
  it("gives with several filters, byte for byte, what one gives", () => {
    const texts = allFixtures.slice(0, 24).map(({ name, text }) => ({ id: name, text }))
    const input = texts.map(line).join("")
    const [one, several] = [
      filter(input),
      spawnSync(
        "parallel",
        ["--keep-order", "--pipe", "--block", "30k", "--jobs", "2", `${process.execPath} ${program} parse --ndjson-in`],
        {
          input,
          encoding: "utf8",
          maxBuffer: 1 << 28,
        },
      ),
    ]
    expect(several.stdout).toBe(one.stdout)
    expect(records(several.stdout)).toHaveLength(24)
  })
})
