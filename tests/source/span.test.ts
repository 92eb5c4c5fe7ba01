import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { indexLines, pointAt } from "../../src/source/span.ts"

const texts = fc.array(fc.constantFrom("a", "å", "\r", "\n", "\r\n", "\u2028"), { maxLength: 30 }).map((pieces) => pieces.join(""))

describe("indexLines", () => {
  it("begins a line behind each line end of whatever kind", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)
        expect(indexLines(text).starts).toEqual([0, ...ends])
      }),
    )
  })
})

describe("pointAt", () => {
  it.each([
    [0, { offset: 0, line: 1, column: 1 }],
    [1, { offset: 1, line: 1, column: 2 }],
    [3, { offset: 3, line: 2, column: 1 }],
    [4, { offset: 4, line: 3, column: 1 }],
    [-5, { offset: 0, line: 1, column: 1 }],
    [99, { offset: 5, line: 3, column: 2 }],
  ])("finds the line and column of %i", (offset, point) => {
    expect(pointAt(indexLines("a\r\n\rb"), offset)).toEqual(point)
  })
})
