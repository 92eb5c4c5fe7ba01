import { describe, expect, it } from "vitest"
import { inOrder } from "../../src/batch/in-order.ts"

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

describe("inOrder", () => {
  it("hands out in order what ends in any order", async () => {
    const late = [9, 1, 5, 0, 7]
    const results = inOrder(
      late,
      async (milliseconds) => {
        await wait(milliseconds)
        return milliseconds
      },
      3,
    )
    expect(await all(results)).toEqual(late)
  })

  it("begins no more than it may, also where nobody takes the results", async () => {
    let begun = 0
    const results = inOrder(
      Array.from({ length: 50 }, (_, index) => index),
      async (index) => {
        begun++
        return index
      },
      4,
    )
    await results.next()
    await wait(5)
    expect(begun).toBe(4)
    await results.next()
    expect(begun).toBe(5)
  })

  it("rejects with what the work throws, after the results before it", async () => {
    const results = inOrder(
      [1, 2, 3],
      async (number) => {
        if (number === 2) throw new Error("two")
        return number
      },
      3,
    )
    expect(await results.next()).toEqual({ done: false, value: 1 })
    await expect(results.next()).rejects.toThrow("two")
  })
})
