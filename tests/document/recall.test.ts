import { describe, expect, it } from "vitest"
import { createRecall } from "../../src/ast/build/recall.ts"

describe("recall", () => {
  it("calls a reader once for a text", () => {
    const recall = createRecall()
    const calls: string[] = []
    const read = (text: string) => {
      calls.push(text)
      return text.length
    }
    expect([recall(read, "Godkendt."), recall(read, "Godkendt."), recall(read, "Udsat.")]).toEqual([9, 9, 6])
    expect(calls).toEqual(["Godkendt.", "Udsat."])
  })

  it("remembers that nothing was found", () => {
    const recall = createRecall()
    let calls = 0
    const read = (_text: string): undefined => {
      calls++
    }
    recall(read, "x")
    recall(read, "x")
    expect(calls).toBe(1)
  })

  it("tells readers, places and nothing from the empty text apart", () => {
    const recall = createRecall()
    const join = (one: string | null, other: string | null) => JSON.stringify([one, other])
    expect(recall(join, "a", null)).toBe('["a",null]')
    expect(recall(join, "a", "")).toBe('["a",""]')
    expect(recall(join, null, "a")).toBe('[null,"a"]')
    expect(recall((text: string) => text.toUpperCase(), "a")).toBe("A")
    expect(recall((text: string) => text.repeat(2), "a")).toBe("aa")
  })

  it("reads long texts each time, and keeps its memory small", () => {
    const recall = createRecall()
    let calls = 0
    const read = (_text: string) => calls++
    const long = "x".repeat(1000)
    recall(read, long)
    recall(read, long)
    expect(calls).toBe(2)
    for (let at = 0; at < 30_000; at++) recall(read, String(at))
    recall(read, "0")
    expect(calls).toBe(30_003)
  })
})
