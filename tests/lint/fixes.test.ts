import { describe, expect, it } from "vitest"
import { fixText } from "../../src/findings/index.ts"
import { readExample, rules } from "../../src/lint/index.ts"
import { parse } from "../../src/pipeline.ts"
import { cleanText } from "./defects.ts"
import { lint } from "./linted.ts"

const clean = cleanText("kalundborg/mosevig-2024-seniorraadet")

/** Every place of a word is another one. */
const everywhere = (word: string, other: string): string => clean.replaceAll(word, other)

const strictly = (text: string) => lint(parse(text), { profile: "strict" })

describe("safe fixes give back the text as it was", () => {
  it.each([
    ["no-break spaces", everywhere("1,9 mio. kr.", "1,9\u00a0mio.\u00a0kr.")],
    ["blanks at the end of lines", everywhere("Beslutning\n", "Beslutning \t\n")],
    ["zero-width spaces", everywhere("Seniorrådet", "Senior\u200Brådet")],
    ["soft hyphens", everywhere("Høringsfristen", "Hørings\u00ADfristen")],
    ["line ends of two kinds", everywhere("Sagsfremstilling\n", "Sagsfremstilling\r\n")],
    ["letters in the wrong character set", everywhere("å", "Ã¥").replaceAll("ø", "Ã¸")],
    ["letters of DOS", everywhere("æ", "├ª")],
    ["all at once", everywhere("å", "Ã¥").replaceAll("Beslutning\n", "Beslutning \r\n").replaceAll("kr.", "kr\u200B.")],
  ])("%s", (_, text) => {
    expect(text).not.toBe(clean)
    const { text: mended, fixed } = fixText(text, "safe", strictly)
    expect(fixed).toBeGreaterThan(0)
    expect(mended).toBe(clean)
    expect(fixText(mended, "safe", strictly)).toEqual({ text: clean, fixed: 0 })
  })

  it("and leave what cannot be told for certain", () => {
    const lost = everywhere("Smedjen", "Sm\uFFFDdjen")
    expect(fixText(lost, "all", strictly).text).toBe(lost)
  })
})

describe("edits", () => {
  const mended = rules.filter(({ fixable }) => fixable !== undefined)

  it.each(mended)("of $slug mend its bad example, and a second time nothing", ({ slug, severity, docs }) => {
    const judge = (text: string) => lint(parse(text), { rules: { [slug]: severity } }).filter(({ rule }) => rule === slug)
    const { text } = readExample(docs.bad)
    const { text: fixed } = fixText(text, "all", judge)
    expect(judge(fixed).filter(({ fix }) => fix !== undefined)).toEqual([])
    expect(fixed).not.toBe(text)
    expect(fixText(fixed, "all", judge).text).toBe(fixed)
  })
})
