import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { goldenOf, goldenTexts, keptOf } from "./golden.ts"

const fixtures = join(import.meta.dirname, "../../fixtures")

describe("golden files: `npm run golden` writes them anew, and the diff is to be read", () => {
  it.each(goldenTexts)("%s", async (name) => {
    const [made, kept] = [await goldenOf(name), keptOf(name)]
    expect(Object.keys(made).sort()).toEqual(Object.keys(kept).sort())
    for (const [file, text] of Object.entries(made)) expect(text, file).toBe(kept[file])
  })

  it("no golden files are left of a text that has none", () => {
    const folders = existsSync(fixtures) ? readdirSync(fixtures, { recursive: true, encoding: "utf8" }) : []
    const kept = folders.filter((path) => path.endsWith(".golden")).map((path) => path.replaceAll("\\", "/").replace(/\.golden$/, ""))
    expect(kept.sort()).toEqual([...goldenTexts].sort())
  })
})
