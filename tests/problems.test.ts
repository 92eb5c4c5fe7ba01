import { describe, expect, it } from "vitest"
import { whyUnread } from "../src/problems.ts"

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}

describe("why an input was not read", () => {
  it("a text that V8 cannot hold is no fault of ours", () => {
    expect(whyUnread(thrownBy(() => "havn".repeat(2 ** 28)))).toMatch(/too long for one text; split it into one file a meeting/)
  })

  it("any other range is", () => {
    expect(whyUnread(thrownBy(() => new Array(-1)))).toMatch(/^this is a fault of referat itself/)
  })
})
