import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { bundleTests } from "../scripts/mutate/bundle.ts"
import { isChosen } from "../scripts/mutate/sample.ts"
import { scoreOf, showScore } from "../scripts/mutate/score.ts"

const root = join(import.meta.dirname, "..")

describe("the score of mutants", () => {
  const mutants = (status: "Killed" | "Survived" | "Timeout" | "NoCoverage" | "Ignored" | "CompileError", count: number) =>
    Array.from({ length: count }, () => ({ status }))

  it("counts what was tried, and what no test reaches as not found", () => {
    const all = [
      ...mutants("Killed", 70),
      ...mutants("Timeout", 10),
      ...mutants("Survived", 15),
      ...mutants("NoCoverage", 5),
      ...mutants("Ignored", 300),
      ...mutants("CompileError", 900),
    ]
    expect(scoreOf(all)).toMatchObject({ found: 80, tried: 100, share: 0.8 })
    expect(showScore(scoreOf(all))).toBe("80.0 % of 100 mutants found (95 % interval 71.1 % to 86.7 %)")
  })

  it("is certain of nothing without mutants, and never of all", () => {
    expect(scoreOf([])).toMatchObject({ tried: 0, low: 0, high: 1 })
    const { low, high } = scoreOf(mutants("Killed", 20))
    expect(high).toBeCloseTo(1)
    expect(low).toBeLessThan(0.85)
  })
})

describe("the sample", () => {
  const ids = Array.from({ length: 10_000 }, (_, id) => String(id))
  const chosen = (share: number, seed: number): string[] => ids.filter((id) => isChosen(id, { share, seed }))

  it("has the share that is asked for, and all of a smaller one", () => {
    expect(chosen(1, 1)).toEqual(ids)
    const [small, large] = [chosen(0.05, 1), chosen(0.2, 1)]
    expect(Math.abs(small.length / ids.length - 0.05)).toBeLessThan(0.01)
    expect(Math.abs(large.length / ids.length - 0.2)).toBeLessThan(0.02)
    expect(small.filter((id) => !large.includes(id))).toEqual([])
  })

  it("is another one by another seed", () => {
    expect(chosen(0.05, 1)).toEqual(chosen(0.05, 1))
    expect(chosen(0.05, 2)).not.toEqual(chosen(0.05, 1))
  })
})

describe("the bundle of tests", () => {
  mkdirSync(join(root, "out"), { recursive: true })
  const folder = mkdtempSync(join(root, "out/bundle-"))
  afterAll(() => rmSync(folder, { recursive: true }))

  it("keeps the mutants that are tried and no others, and tells a test its own folder", async () => {
    writeFileSync(join(folder, "warm.ts"), "")
    writeFileSync(
      join(folder, "one.test.ts"),
      [
        "declare const stryMutAct_9fa48: (id: string) => boolean, stryCov_9fa48: (...ids: string[]) => void",
        'export const kept = stryMutAct_9fa48("1") ? "mutant 1" : (stryCov_9fa48("1", "2"), "code 1")',
        'export const left = stryMutAct_9fa48("2") ? "mutant 2" : (stryCov_9fa48("2"), "code 2")',
        "export const folder = import.meta.dirname",
      ].join("\n"),
    )
    const outfile = join(folder, "judges.mjs")
    await bundleTests(folder, "warm.ts", ["one.test.ts"], (id) => id === "1", outfile)
    const code = readFileSync(outfile, "utf8")
    expect(code).toContain("mutant 1")
    expect(code).toContain('stryCov_9fa48("1")')
    expect(code).toContain("code 2")
    expect(code).not.toContain("mutant 2")
    expect(code).toContain(JSON.stringify(folder))
  })
})
