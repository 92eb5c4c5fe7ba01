import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Converted, Failed } from "../../src/batch/entry.ts"
import { isOurs, journalId, openJournal, readKnown, removeJournals } from "../../src/batch/journal.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "referat-journal-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const converted = (name: string, items = 1): Converted => ({
  name,
  input: { path: `${name}.txt`, bytes: 1, sha256: "0" },
  encoding: "utf-8",
  confidence: 1,
  dialects: [],
  meetings: [],
  items,
  decisions: 0,
  date: null,
  body: "",
  figures: { outcomes: [], attendance: [] },
  coverage: { claimed: 0, total: 0, lines: 0, firstLine: null },
  findings: {},
  outputs: [],
  version: "0.0.0",
  settings: {},
})
const failed = (name: string): Failed => ({ name, input: { path: `${name}.txt` }, problem: "no such file", version: "0.0.0" })

const told = async (id: string, ...entries: (Converted | Failed)[]): Promise<void> => {
  const journal = await openJournal(folder, id)
  await journal.append(entries)
  await journal.close()
}

describe("journal", () => {
  it("tells a later run what was made, the last word of each", async () => {
    await told("journal", converted("ørsted"), converted("b"), failed("c"))
    await told("journal", converted("ørsted", 7))
    const known = await readKnown(folder)
    expect([...known.names()]).toEqual(["ørsted", "b"])
    expect(known.get("ørsted")).toEqual(converted("ørsted", 7))
    expect(known.get("b")).toEqual(converted("b"))
    expect(known.get("c")).toBeNull()
    known.close()
  })

  it("goes on after half a line", async () => {
    await told("journal", converted("a"))
    const path = join(folder, ".referat/journal.ndjson")
    appendFileSync(path, '{"name":"b","inp')
    const torn = await readKnown(folder)
    expect([...torn.names()]).toEqual(["a"])
    torn.close()
    await told("journal", converted("c"))
    const known = await readKnown(folder)
    expect([...known.names()]).toEqual(["a", "c"])
    expect(known.get("c")).toEqual(converted("c"))
    known.close()
  })

  it("ignores lines that are no entries", async () => {
    await told("journal", converted("a"))
    appendFileSync(join(folder, ".referat/journal.ndjson"), 'null\n17\n{}\nå\n\n{"name":')
    const known = await readKnown(folder)
    expect([...known.names()]).toEqual(["a"])
    known.close()
  })

  it("reads a manifest first, then the journals of all shares", async () => {
    writeFileSync(join(folder, "manifest.ndjson"), `${JSON.stringify(converted("a"))}\n${JSON.stringify(converted("b"))}\n`)
    await told(journalId({ number: 2, of: 2 }), converted("a", 2))
    await told(journalId({ number: 1, of: 2 }), converted("c", 3))
    const known = await readKnown(folder)
    expect(["a", "b", "c"].map((name) => known.get(name)?.items)).toEqual([2, 1, 3])
    known.close()
    await removeJournals(folder)
    expect(await isOurs(folder)).toBe(true)
    const left = await readKnown(folder)
    expect([...left.names()]).toEqual(["a", "b"])
    left.close()
  })

  it("finds lines that are longer than what is read at once", async () => {
    const long = (name: string): Converted => ({ ...converted(name), dialects: Array<string>(20_000).fill("æble") })
    await told("journal", long("a"), long("b"))
    expect(readFileSync(join(folder, ".referat/journal.ndjson")).length).toBeGreaterThan(1 << 17)
    const known = await readKnown(folder)
    expect(known.get("b")).toEqual(long("b"))
    known.close()
  })

  it("knows a folder that no run has written to", async () => {
    expect(await isOurs(folder)).toBe(false)
    expect(await isOurs(join(folder, "nothing"))).toBe(false)
  })
})
