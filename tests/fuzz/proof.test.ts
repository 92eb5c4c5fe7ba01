import { describe, expect, it } from "vitest"
import { bugs } from "../../scripts/fuzz/bugs.ts"
import { findBug } from "../../scripts/fuzz/proof.ts"

describe("a bug put in on purpose is found within a minute", () => {
  it.each(bugs)("$name", { timeout: 180_000 }, async (bug) => {
    expect((await findBug(bug)).failure?.check).toBeDefined()
  })
})
