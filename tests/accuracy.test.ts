import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Baseline, dropsSince } from "../scripts/accuracy/baseline.ts"
import { factsOf } from "../scripts/accuracy/facts.ts"
import { readFolder, setsOf } from "../scripts/accuracy/measure.ts"
import { withAccuracy } from "../scripts/accuracy/report.ts"
import { accuracyOf, missesOf, type Scored } from "../scripts/accuracy/score.ts"

const root = join(import.meta.dirname, "..")
const committed = JSON.parse(readFileSync(join(root, "fixtures/accuracy.json"), "utf8")) as Baseline

describe("accuracy: no dialect and no field is read worse than committed (`npm run accuracy -- --write` commits anew)", () => {
  it.each(setsOf(root))("$name", ({ name, folder }) => {
    expect(committed[name]).toBeDefined()
    expect(dropsSince(committed, { [name]: accuracyOf(readFolder(folder)) })).toEqual([])
  })

  it("README has the committed figures", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8")
    expect(withAccuracy(`${readme}`, committed)).toBe(readme)
    expect(withAccuracy(readme, {})).not.toBe(readme)
  })
})

const documents = readFolder(join(root, "fixtures/several"))
const [first] = documents as [Scored]

/** The document with what was read changed. */
const changed = (change: (actual: Scored["actual"]) => unknown): Scored => {
  const actual = structuredClone(first.expected)
  change(actual)
  return { ...first, actual }
}
const perfect = changed(() => undefined)

describe("the score", () => {
  it("is 1 where every fact is right", () => {
    expect(accuracyOf([perfect])).toMatchObject({ documents: 1, exact: 1, micro: 1, macro: 1 })
    expect(missesOf([perfect])).toEqual([])
  })

  it("counts the facts of all meetings of a file, each for itself", () => {
    expect(first.expected.length).toBeGreaterThan(1)
    const dates = factsOf(first.expected).filter(({ field }) => field === "meeting.date")
    expect(new Set(dates.map(({ key }) => key)).size).toBe(first.expected.length)
    const second = changed((actual) => {
      ;(actual as unknown[]).pop()
    })
    expect(accuracyOf([second])).toMatchObject({ exact: 0 })
    expect(accuracyOf([second]).micro).toBeLessThan(0.9)
  })

  it("takes a wrong fact as one too much and one too few", () => {
    const wrong = changed(([minutes]) => {
      if (minutes !== undefined) minutes.meeting.date = "1999-01-01"
    })
    expect(missesOf([wrong]).map(({ what, field }) => `${what} ${field}`)).toEqual(["missing meeting.date", "wrong meeting.date"])
    const { fields, dialects } = accuracyOf([wrong])
    expect(fields["meeting.date"]).toBe(1 - 1 / first.expected.length)
    expect(Object.values(dialects)[0]).toBeLessThan(1)
  })

  it("folds white space and knows a list in another order", () => {
    const same = changed(([minutes]) => {
      minutes?.participants.reverse()
      if (minutes !== undefined) minutes.meeting.body.name = ` ${minutes.meeting.body.name}\n`
    })
    expect(accuracyOf([same]).exact).toBe(1)
  })
})

describe("the comparison", () => {
  const before = accuracyOf([perfect])

  it("lets small differences and better figures pass", () => {
    expect(dropsSince({ a: before }, { a: { ...before, dialects: { ...before.dialects, another: 0.5 } } })).toEqual([])
    const fields = { ...before.fields, votes: 0.9 }
    expect(dropsSince({ a: { ...before, fields } }, { a: { ...before, fields: { ...fields, votes: 0.8995 } } })).toEqual([])
  })

  it("names what dropped or is gone", () => {
    const dialects = { one: 0.98, two: 1 }
    const lower = { ...before, micro: before.micro - 0.001, dialects: { one: 0.9794 } }
    expect(dropsSince({ a: { ...before, dialects } }, { a: lower })).toEqual([
      "a: all micro: 1.0000 before, 0.9990 now",
      "a: dialect one: 0.9800 before, 0.9794 now",
      "a: dialect two: 1.0000 before, nothing measured now",
    ])
  })

  it("leaves out sets that are not here", () => {
    expect(dropsSince({ a: before }, {})).toEqual([])
    expect(dropsSince({}, { a: before })).toEqual([])
  })
})
