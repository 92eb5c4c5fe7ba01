import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { parse, toJson } from "../../src/index.ts"
import { patience } from "./mutate.ts"
import { type Answered, gold, sharedFolder, sharedMinutes, unseen } from "./texts.ts"

const scoreTool = join(sharedFolder, "tools/score.mjs")

const printed = ({ text, file }: Answered): string => {
  const { meetings, minutes } = parse(text, { name: file })
  return toJson(meetings.length > 1 ? meetings : minutes, { pretty: true })
}

/** First as data, since that difference can be read; then as text, since the order of keys counts. */
const expectAnswer = (document: Answered): void => {
  const json = printed(document)
  expect(JSON.parse(json)).toEqual(JSON.parse(document.answer))
  expect(`${json}\n`).toBe(document.answer)
}

describe("gold: what is printed is the answer written by hand, to the last character", () => {
  it("has at least two documents for a family", () => {
    expect(gold.length).toBeGreaterThan(25)
  })

  it.each(gold)("$name", { timeout: patience }, expectAnswer)

  it("and no line of them is left over", () => {
    const leftOver = gold.flatMap(({ name, text }) => parse(text).coverage.unclaimed.map((line) => `${name}: ${line.text}`))
    expect(leftOver).toEqual([])
  })
})

describe("unseen: the answers of those who knew the contract alone", () => {
  it("has many documents", () => {
    expect(unseen.length).toBeGreaterThan(70)
  })

  it.each(unseen)("$name", expectAnswer)
})

describe.skipIf(sharedMinutes("samples").length === 0)("real minutes", () => {
  it.each(sharedMinutes("samples"))("$name: the answer to the last character", expectAnswer)

  it.each(sharedMinutes("samples"))("$name: every line is claimed", ({ text }) => {
    const { claimedCharacters, totalCharacters, unclaimed } = parse(text).coverage
    expect({ claimedCharacters, unclaimed }).toEqual({ claimedCharacters: totalCharacters, unclaimed: [] })
  })
})

/** What the shared tool finds missing or too much, fact by fact; order within a list does not count there. */
const missesIn = (folder: string): string[] => {
  const out = mkdtempSync(join(tmpdir(), "referat-gold-"))
  for (const document of sharedMinutes("corpus")) writeFileSync(join(out, document.file.replace(/txt$/, "json")), printed(document))
  const { stdout } = spawnSync(process.execPath, [scoreTool, folder, out, "--misses"], { encoding: "utf8" })
  rmSync(out, { recursive: true })
  return stdout.split("\n").filter((line) => /: (?:missing|extra|no readable)/.test(line))
}

describe.skipIf(sharedMinutes("corpus").length === 0)("written minutes", () => {
  it.skipIf(!existsSync(scoreTool))("every fact of the answers, and no other", () => {
    expect(missesIn(join(sharedFolder, "corpus"))).toEqual([])
  })

  it.each(sharedMinutes("corpus"))("$name: at least 99 % of the text is claimed", ({ text }) => {
    const { claimedCharacters, totalCharacters } = parse(text).coverage
    expect(claimedCharacters / totalCharacters).toBeGreaterThanOrEqual(0.99)
  })
})
