import { describe, expect, it } from "vitest"
import { siftFindings } from "../../src/findings/index.ts"
import type { Diagnostic } from "../../src/index.ts"
import { indexLines, spanAt } from "../../src/source/span.ts"

const text = "Punkt 1:\u00a0 Budget\r\nPunkt 3: Eventuelt\r\n"
const lines = indexLines(text)
const gap: Diagnostic = { rule: "number-gap", severity: "hint", message: "m", span: spanAt(lines, 19, 26) }
const title: Diagnostic = { rule: "empty-title", severity: "hint", message: "m", span: spanAt(lines, 0, 7) }

describe("siftFindings", () => {
  it("takes out by rule", () => {
    const ignore = { rule: "number-gap", reason: "lukket punkt" }
    const { left, ignored, used } = siftFindings([title, gap], [ignore], text, lines)
    expect({ left, ignored, used: [...used] }).toEqual({ left: [title], ignored: 1, used: [ignore] })
  })

  it("takes out by words of the line, whatever its blanks are", () => {
    const ignores = [
      { rule: "empty-title", text: "Punkt 1: Budget", reason: "r" },
      { rule: "number-gap", text: "Budget", reason: "r" },
    ]
    const { left, used } = siftFindings([title, gap], ignores, text, lines)
    expect(left).toEqual([gap])
    expect([...used]).toEqual(ignores.slice(0, 1))
  })

  it("counts every ignore that fits as used", () => {
    const ignores = [
      { rule: "number-gap", reason: "r" },
      { rule: "number-gap", text: "Eventuelt", reason: "r" },
    ]
    expect(siftFindings([gap], ignores, text, lines).used.size).toBe(2)
  })
})
