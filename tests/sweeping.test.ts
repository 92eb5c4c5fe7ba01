import { describe, expect, it } from "vitest"
import { endedLater } from "../src/passing.ts"
import { sweeping } from "../src/sweeping.ts"

const counting = function* (to: number): Generator<number, string> {
  for (let at = 0; at < to; at++) yield at
  return "the end"
}

const largeText = " ".repeat(5_000_000)

describe("sweeping", () => {
  it.each([
    ["a small text", ""],
    ["a large text", largeText],
  ])("hands on all values and the end: %s", async (_, text) => {
    const values: number[] = []
    expect(await endedLater(sweeping(counting(5), text), (value) => values.push(value))).toBe("the end")
    expect(values).toEqual([0, 1, 2, 3, 4])
  })

  it("throws away what a large text leaves behind", async () => {
    const refs: WeakRef<object>[] = []
    const meetings = function* (): Generator<number, null> {
      for (let at = 0; at < 4; at++) {
        const left = Array.from({ length: 500_000 }, (_, number) => ({ number }))
        refs.push(new WeakRef(left))
        yield left.length
      }
      return null
    }
    await endedLater(sweeping(meetings(), largeText), () => undefined)
    expect(refs[0]?.deref()).toBeUndefined()
  })
})
