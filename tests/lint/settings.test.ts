import { describe, expect, it } from "vitest"
import { findRule, validate } from "../../src/index.ts"
import { defineRule, type LintSettings, rules } from "../../src/lint/index.ts"
import { fillOptions } from "../../src/lint/options.ts"
import { activeRules } from "../../src/lint/settings.ts"

const text = `REFERAT Havneudvalget d. 12-03-2024

Mødedato Fredag d. 12. marts 2024 kl. 16:30

Punkt 1: Ny pullert

Beslutning

Godkendt.

Punkt 3: Takster

Beslutning

Godkendt.
`
const told = (settings: LintSettings): string[] => validate(text, settings).map(({ severity, rule }) => `${severity} ${rule}`)

describe("settings", () => {
  it("are the recommended rules with Danish messages where nothing is said", () => {
    expect(told({})).toEqual(["warning weekday-mismatch", "hint number-gap"])
    expect(validate(text)[0]?.message).toContain("Ret ugedagen")
  })

  it("turn rules off and give them another severity", () => {
    expect(told({ rules: { "weekday-mismatch": "off", "number-gap": "error" } })).toEqual(["error number-gap"])
    expect(told({ rules: { "weekday-mismatch": { severity: "hint" }, "number-gap": {} } })).toEqual([
      "hint weekday-mismatch",
      "hint number-gap",
    ])
  })

  it("choose a profile, to which single rules can be added", () => {
    expect(told({ profile: "archive" })).toEqual(["hint number-gap"])
    expect(told({ profile: "archive", rules: { "weekday-mismatch": "error" } })).toEqual(["error weekday-mismatch", "hint number-gap"])
  })

  it("choose the language", () => {
    expect(validate(text, { lang: "en" })[0]?.message).toBe(
      "“Fredag d. 12. marts 2024”: 12 March 2024 is a Tuesday. Correct the weekday or the date.",
    )
  })

  it.each([
    ["da", "Teksten ligner ikke et dansk referat."],
    ["en", "This is no Danish minutes: "],
  ] as const)("choose the language of the reader's own findings: %s", (lang, message) => {
    const [first] = validate("To løg\nEn liter vand\n", { lang })
    expect(first).toMatchObject({ rule: "not-minutes", severity: "error", message: expect.stringContaining(message) })
  })

  it.each<[unknown, string]>([
    [{ lang: "sv" }, 'unknown language "sv"; there are: da, en'],
    [{ profile: "lax" }, 'unknown profile "lax"; there are: recommended, strict, archive, council'],
    [{ rules: { "weekday-mismach": "off" } }, 'unknown rule "weekday-mismach"; did you mean "weekday-mismatch"?'],
    [{ rules: { zzz: "off" } }, 'unknown rule "zzz"'],
    [{ rules: { "missing-title": { options: { depth: 1 } } } }, 'rule "missing-title" has no option "depth"; it has none'],
  ])("%j are refused with what would be right", (settings, message) => {
    expect(() => validate(text, settings as LintSettings)).toThrow(new RangeError(message))
  })

  it("turn on every rule in the strict profile but those of councils alone", () => {
    const strict = activeRules({ profile: "strict" }, rules).map(({ slug }) => slug)
    const others = rules.filter(({ slug }) => !strict.includes(slug))
    expect(others.filter(({ profiles }) => profiles.join() !== "council")).toEqual([])
  })
})

describe("options", () => {
  const specs = {
    widest: { type: "number", default: 10, least: 1, what: "Widest gap." },
    known: { type: "words", default: ["a"], what: "Known words." },
  } as const

  it("have defaults", () => {
    expect(fillOptions("x", specs)).toEqual({ widest: 10, known: ["a"] })
    expect(fillOptions("x", specs, { widest: 3 })).toEqual({ widest: 3, known: ["a"] })
  })

  it.each([
    [{ wide: 1 }, 'rule "x" has no option "wide"; there are: widest, known'],
    [{ widest: 0 }, 'option "widest" of rule "x" takes a whole number, 1 or more'],
    [{ widest: 1.5 }, 'option "widest" of rule "x" takes a whole number, 1 or more'],
    [{ known: 3 }, 'option "known" of rule "x" takes a list of texts'],
  ])("%j are refused", (given, message) => expect(() => fillOptions("x", specs, given)).toThrow(new RangeError(message)))

  it("reach the check, with the words of its rule", () => {
    const rule = defineRule({
      id: "REF999",
      slug: "missing-title",
      severity: "hint",
      group: "header",
      profiles: [],
      docs: { what: "", why: "", remedy: "", good: "", bad: "" },
      options: specs,
      check: (_, say, { widest, known }) => {
        const span = { start: { offset: 0, line: 1, column: 1 }, end: { offset: widest, line: 1, column: known.length } }
        return [{ span, message: say.missing() }]
      },
    })
    const settings = { rules: { "missing-title": { severity: "error", options: { widest: 7 } } } } as const
    const [active] = activeRules(settings, [rule])
    expect(active?.severity).toBe("error")
    expect(Array.from(active?.check(undefined as never) ?? [], ({ span }) => span.end.offset)).toEqual([7])
  })
})

describe("a rule is found", () => {
  it.each(["number-gap", "REF009", " ref009 ", "Number-Gap"])("by %j", (name) => expect(findRule(name).rule?.slug).toBe("number-gap"))

  it.each([
    ["number-gab", "number-gap"],
    ["gap", "number-gap"],
    ["REF0099", undefined],
    ["", undefined],
  ])("%j is none; near is %s", (name, similar) => {
    expect(findRule(name).rule).toBeUndefined()
    expect(findRule(name).similar?.slug).toBe(similar)
  })
})
