import { readdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { lint, readExample, rules } from "../../src/lint/index.ts"
import { parse } from "../../src/pipeline.ts"

/** What a text is told, each finding with the words it stands at. */
const findings = (text: string) =>
  lint(parse(text)).map(({ rule, span }) => ({ rule, words: text.slice(span.start.offset, span.end.offset) }))

describe.each(rules)("$id $slug", (rule) => {
  it("finds exactly what its bad example marks", () => {
    const { text, marks } = readExample(rule.docs.bad)
    expect(marks.length).toBeGreaterThan(0)
    const offsets = lint(parse(text)).map((found) => ({ rule: found.rule, start: found.span.start.offset, end: found.span.end.offset }))
    expect(findings(text)).toEqual(marks.map(({ start, end }) => ({ rule: rule.slug, words: text.slice(start, end) })))
    expect(offsets).toEqual(marks.map((mark) => ({ rule: rule.slug, ...mark })))
  })

  it("finds nothing in its good example", () => {
    expect(findings(rule.docs.good)).toEqual([])
  })
})

describe("the list of rules", () => {
  it("gives every rule an id, a slug and a file of its own, in the order of the ids", () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    const files = readdirSync(join(import.meta.dirname, "../../src/lint/rules")).filter((file) => file !== "index.ts")
    expect(rules.map(({ slug }) => `${slug}.ts`).sort()).toEqual(files.sort())
  })

  it("documents every rule in sentences", () => {
    const sentences = rules.flatMap(({ docs }) => [docs.what, docs.why, docs.remedy])
    expect(sentences.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
  })
})
