import { describe, expect, it } from "vitest"
import { keptPaths, keptReading, readings } from "./kept.ts"

describe("readings of all our own minutes: `npm run golden` writes them anew, and the diff is to be read", () => {
  it.each([...readings.keys()])("%s", (path) => {
    expect(readings.get(path)?.()).toBe(keptReading(path))
  })

  it("no file is left of what is not read any more", () => {
    expect(keptPaths().sort()).toEqual([...readings.keys()].sort())
  })
})
