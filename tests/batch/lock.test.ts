import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { isFolderInUse, takeLock } from "../../src/batch/lock.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "referat-lock-"))
  mkdirSync(join(folder, ".referat"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (): string => join(folder, ".referat/journal.lock")
const now = (): string => new Date().toISOString()
/** The process that started this one is running as long as this one is. */
const running = process.ppid
/** Above what systems give to processes. */
const ended = 2 ** 30

const left = (holder: object | string): void => writeFileSync(file(), typeof holder === "string" ? holder : JSON.stringify(holder))

describe("the lock of an output folder", () => {
  it("is a file while it is held", async () => {
    const lock = await takeLock(folder, "journal")
    expect(JSON.parse(readFileSync(file(), "utf8"))).toMatchObject({ host: hostname(), process: process.pid })
    await lock.release()
    expect(existsSync(file())).toBe(false)
  })

  it.each([
    ["a run of this machine", () => ({ host: hostname(), process: running, since: now() })],
    ["a run of another machine, of which nothing is known", () => ({ host: `${hostname()}-2`, process: ended, since: now() })],
  ])("is refused while it belongs to %s", async (_, holder) => {
    left(holder())
    const before = readFileSync(file(), "utf8")
    const error: unknown = await takeLock(folder, "journal").catch((caught: unknown) => caught)
    expect(isFolderInUse(error)).toBe(true)
    expect(String(error)).toMatch(
      /another run of referat writes there \(process \d+ on .+, since .+\); wait for it, or remove .+journal\.lock/,
    )
    expect(readFileSync(file(), "utf8")).toBe(before)
  })

  it.each([
    ["a process that has ended", () => ({ host: hostname(), process: ended, since: now() })],
    ["a process from before the machine was started", () => ({ host: hostname(), process: running, since: "2001-01-01T00:00:00.000Z" })],
    ["nobody: the power went before a word was written", () => ""],
    ["nobody: it is something else", () => "null"],
  ])("is taken over from %s", async (_, holder) => {
    left(holder())
    await takeLock(folder, "journal")
    expect(readFileSync(file(), "utf8")).toContain(`"process":${process.pid}`)
  })

  it("keeps runs of different names apart", async () => {
    await takeLock(folder, "journal-1-of-2")
    await expect(takeLock(folder, "journal-2-of-2")).resolves.toBeDefined()
  })
})
