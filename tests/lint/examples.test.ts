import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Rule, readExample, rules } from "../../src/lint/index.ts"
import { wordings } from "../../src/lint/wording/index.ts"
import { parse } from "../../src/pipeline.ts"
import { lint } from "./linted.ts"

/** What a text is told with a rule turned on, each finding with the words it stands at. */
const findings = (text: string, { slug, severity }: Rule) =>
  lint(parse(text), { rules: { [slug]: severity } }).map(({ rule, span: { start, end } }) => {
    return { rule, start: start.offset, end: end.offset, words: text.slice(start.offset, end.offset) }
  })

describe.each(rules)("$id $slug", (rule) => {
  it("finds exactly what its bad example marks", () => {
    const { text, marks } = readExample(rule.docs.bad)
    expect(marks.length).toBeGreaterThan(0)
    expect(findings(text, rule)).toEqual(marks.map((mark) => ({ rule: rule.slug, ...mark, words: text.slice(mark.start, mark.end) })))
  })

  it("says whether its findings can be mended, and how safely", () => {
    const { text } = readExample(rule.docs.bad)
    const fixes = lint(parse(text), { rules: { [rule.slug]: rule.severity } }).flatMap(({ fix }) => fix?.safety ?? [])
    expect(fixes.length > 0 ? rule.fixable : undefined).toBe(rule.fixable)
    expect(fixes.every((safety) => safety === "unsafe" || safety === rule.fixable)).toBe(true)
  })

  it("finds nothing in its good example", () => {
    expect(findings(rule.docs.good, rule)).toEqual([])
  })
})

describe("the list of rules", () => {
  it("gives every rule an id, a slug and a file of its own, in the order of the ids", () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    const files = readdirSync(join(import.meta.dirname, "../../src/lint/rules")).filter((file) => file !== "index.ts")
    expect(rules.map(({ slug }) => `${slug}.ts`).sort()).toEqual(files.sort())
  })

  it("has words in every language for each of them, and for no other", () => {
    const slugs = rules.map(({ slug }) => slug).sort()
    for (const wording of Object.values(wordings)) expect(Object.keys(wording).sort()).toEqual(slugs)
  })

  it("documents every rule in sentences", () => {
    const sentences = rules.flatMap(({ docs }) => [docs.what, docs.why, docs.remedy])
    expect(sentences.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
  })
})
