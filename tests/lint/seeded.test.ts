import { describe, expect, it } from "vitest"
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts"
import { type RuleSlug, rules } from "../../src/lint/index.ts"
import { parse } from "../../src/pipeline.ts"
import { cleanText, type Defect, damage, defects } from "./defects.ts"
import { lint } from "./linted.ts"

/** The recommended rules, and the one that the defect breaks. */
const judge = (text: string, slug: RuleSlug): Diagnostic[] => {
  const severity = rules.find((rule) => rule.slug === slug)?.severity ?? "hint"
  return lint(parse(text), { rules: { [slug]: severity } })
}

/** A finding by its rule and its words: lines shift when a defect is put in. */
const known = (text: string, { rule, span }: Diagnostic): string => `${rule} ${text.slice(span.start.offset, span.end.offset)}`

/** What the defect added: "line rule". */
const added = (defect: Defect): string[] => {
  const clean = cleanText(defect.fixture)
  const before = new Set(judge(clean, defect.rule).map((finding) => known(clean, finding)))
  const { text } = damage(defect)
  return judge(text, defect.rule)
    .filter((finding) => !before.has(known(text, finding)))
    .map(({ rule, span }) => `${span.start.line} ${rule}`)
}

const expected = (defect: Defect): string[] => [`${damage(defect).line} ${defect.rule}`]

const leastFound = 0.95

/** The reader takes the date of the meeting from the title, so that a wrong one there puts later dates after the meeting. */
const knownMisses = ["thisted/egekoeb-2021-udsatteraadet: 3 title-date-mismatch, not 3 title-date-mismatch, 140 treatment-after-meeting"]

describe("defects put into minutes without fault", () => {
  it("are many, and different", () => {
    expect(new Set(defects.map(({ fixture, find, put }) => `${fixture} ${find} ${put}`)).size).toBeGreaterThanOrEqual(60)
    expect(new Set(defects.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(45)
  })

  it("are found by the right rule at the right line, and nothing else is", () => {
    const missed = defects.flatMap((defect) => {
      const told = added(defect)
      const wanted = expected(defect)
      return told.join() === wanted.join() ? [] : [`${defect.fixture}: ${wanted.join()}, not ${told.join(", ") || "nothing"}`]
    })
    expect(1 - missed.length / defects.length, missed.join("\n")).toBeGreaterThanOrEqual(leastFound)
    expect(missed).toEqual(knownMisses)
  })
})
