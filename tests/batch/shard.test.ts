import { describe, expect, it } from "vitest"
import { shareOf } from "../../src/batch/shard.ts"

const inputs = new Map(Array.from({ length: 3000 }, (_, index) => [`2024/møde-${index}`, `${index}.txt`]))

describe("shareOf", () => {
  it("puts each input into one share, in the order of all", () => {
    const shares = [1, 2, 3].map((number) => [...shareOf(inputs, { number, of: 3 }).keys()])
    expect(shares.flat().sort()).toEqual([...inputs.keys()].sort())
    for (const share of shares) expect(share).toEqual([...inputs.keys()].filter((name) => share.includes(name)))
  })

  it("makes shares of about the same size", () => {
    for (const number of [1, 2, 3]) {
      const { size } = shareOf(inputs, { number, of: 3 })
      expect(size).toBeGreaterThan(900)
      expect(size).toBeLessThan(1100)
    }
  })

  it("says of a document what it says beside any others", () => {
    const one = [...shareOf(inputs, { number: 2, of: 3 })].slice(0, 1)
    expect([...shareOf(new Map(one), { number: 2, of: 3 })]).toEqual(one)
  })
})
