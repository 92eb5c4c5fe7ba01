import { describe, expect, it } from "vitest"
import { fingerprintsOf, siftFindings } from "../../src/findings/index.ts"
import { type Diagnostic, parse, readBytes, validate } from "../../src/index.ts"
import { indexLines, spanAt } from "../../src/source/span.ts"
import { minutesText } from "../cli/referat.ts"

const faulty = minutesText.replace("Tirsdag", "Fredag").replace("Punkt 2:", "Punkt 3:")

const fingerprints = (text: string): string[] => {
  const result = parse(text)
  return fingerprintsOf(validate(result), result.text, result.lines)
}

const known = fingerprints(faulty)

describe("fingerprints", () => {
  it("are different for each finding", () => {
    expect(known.length).toBeGreaterThan(1)
    expect(new Set(known).size).toBe(known.length)
    for (const one of known) expect(one).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    ["lines above", faulty.replace("Mødested", "Deltagere i alt: 3\n\nMødested")],
    ["other line ends", faulty.replaceAll("\n", "\r\n")],
    ["blanks at the ends of lines", faulty.replaceAll("\n", "  \n")],
    ["no-break spaces", faulty.replace("Mødedato Fredag", "Mødedato\u00a0Fredag")],
    ["letters in parts", faulty.normalize("NFD")],
  ])("stay with %s", (_, text) => {
    expect(text).not.toBe(faulty)
    expect(fingerprints(text)).toEqual(expect.arrayContaining(known))
  })

  it("stay in another encoding", async () => {
    const latin = Buffer.from(faulty.replace("Yıldırım", "Yildirim"), "latin1")
    const { text, source } = await readBytes(latin)
    expect(source.encoding).toBe("windows-1252")
    expect(fingerprints(text)).toEqual(known)
  })

  it("go when the words of the line change", () => {
    expect(fingerprints(faulty.replace("kl. 16:30", "kl. 17:00"))).not.toContain(known[0])
  })

  it("part findings of one rule on equal lines", () => {
    const text = "samme\nanden\nsamme\n"
    const lines = indexLines(text)
    const at = (start: number): Diagnostic => ({ rule: "r", severity: "hint", message: "m", span: spanAt(lines, start, start + 5) })
    const [first, second] = fingerprintsOf([at(0), at(12)], text, lines)
    expect(first).not.toBe(second)
    expect(fingerprintsOf([at(12)], text, lines)).toEqual([first])
  })

  it("take no longer for many findings on one line of megabytes", () => {
    const text = "ord ".repeat(500_000)
    const lines = indexLines(text)
    const findings = Array.from({ length: 20_000 }, (_, at): Diagnostic => {
      return { rule: "r", severity: "hint", message: "m", span: spanAt(lines, at * 4, at * 4 + 3) }
    })
    expect(new Set(fingerprintsOf(findings, text, lines)).size).toBe(findings.length)
    const ignores = [{ rule: "r", text: "ord ord", reason: "gentages" }]
    expect(siftFindings(findings, ignores, text, lines).ignored).toBe(findings.length)
  })
})
