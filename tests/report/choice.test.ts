import { describe, expect, it } from "vitest"
import { isWanted, ordinaryRoom, wantedFor } from "../../src/report/choice.ts"

const file = (total: number, warnings = 0) => ({ unclaimedLines: 0, errors: 0, warnings, total })

describe("whose texts the report shows", () => {
  it.each([
    ["auto", 12, 9000, true],
    ["auto", 12, ordinaryRoom, false],
    ["auto", 100_000, 9000, false],
    ["all", 12, ordinaryRoom, true],
    ["all", 100_000, 9000, true],
    ["none", 12, 9000, false],
    ["look", 12, 9000, false],
  ] as const)("%s of %d files: a text of %d visible characters without troubles: %s", (choice, files, total, isShown) => {
    expect(isWanted(file(total), wantedFor(choice, files))).toBe(isShown)
  })

  it("shows one that somebody should look at, however many there are", () => {
    expect(isWanted(file(9000, 1), wantedFor("auto", 100_000))).toBe(true)
    expect(isWanted(file(9000, 1), wantedFor("none", 1))).toBe(false)
  })
})
