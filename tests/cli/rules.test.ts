import { describe, expect, it } from "vitest"
import { rules } from "../../src/lint/index.ts"
import { minutesText, referat } from "./referat.ts"

describe("referat rules", () => {
  it("lists every rule in its group", () => {
    const { status, stdout, stderr } = referat(["rules"])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toMatch(/^header\n {2}REF001 {2}missing-title +warning +recommended strict archive council\n/)
    expect(stdout).toMatch(/^ {2}REF051 {2}mixed-line-ends +hint +recommended strict council · --fix$/m)
    expect(stdout.match(/^ {2}REF\d{3} /gm)).toHaveLength(rules.length)
    expect(stdout).toMatch(new RegExp(`\n${rules.length} rules; referat explain RULE tells more\n$`))
  })

  it("prints them as data", () => {
    const { status, stdout } = referat(["rules", "--format", "json"])
    expect(status).toBe(0)
    const printed = JSON.parse(stdout) as Record<string, unknown>[]
    expect(printed.map(({ slug }) => slug)).toEqual(rules.map(({ slug }) => slug))
    expect(printed.find(({ slug }) => slug === "phone-number")).toMatchObject({
      id: "REF055",
      severity: "hint",
      group: "privacy",
      fixable: null,
      options: { allowed: { type: "words", default: [] } },
    })
    expect(printed.find(({ slug }) => slug === "trailing-blanks")).toMatchObject({ fixable: "safe", profiles: ["strict"] })
  })

  it("knows two formats only: exit 2", () => expect(referat(["rules", "--format", "xml"])).toMatchObject({ status: 2, stdout: "" }))
})

describe("referat explain", () => {
  it.each(["phone-number", "REF055", "ref055"])("tells of a rule: %s", (name) => {
    const { status, stdout, stderr } = referat(["explain", name])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toMatch(/^REF055 phone-number, hint, privacy\n/)
    for (const part of ["What", "Why", "What to do", "Options", "In order", "Found, in ⟦…⟧"]) expect(stdout).toContain(`\n${part}\n`)
    expect(stdout).toContain("⟦20 12 34 56⟧")
    expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([])
  })

  it("shows what cannot be seen", () => expect(referat(["explain", "trailing-blanks"]).stdout).toContain("molefyring⟦··⟧\n"))

  it.each([
    ["phone-numbr", "there is no rule 'phone-numbr'; did you mean 'phone-number'?"],
    ["xyzzy", "there is no rule 'xyzzy'; `referat rules` lists them"],
  ])("names the rule that was meant, if any is near: %s, exit 2", (name, message) => {
    const { status, stdout, stderr } = referat(["explain", name])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toBe(`referat: ${message}\nTry: referat explain --help\n`)
  })
})

describe("what is personal", () => {
  it("is shown masked, in the lines of other findings too", () => {
    const text = minutesText.replace(
      "Havneudvalget godkendte",
      "Ane, 070761-4285, får svar fredag den 31. august 2020. Havneudvalget godkendte",
    )
    const { status, stdout } = referat(["validate", "-"], { input: text })
    expect(status).toBe(1)
    expect(stdout.match(/xxxxxx-xxxx, får svar/g)).toHaveLength(2)
    expect(stdout).toContain("(07xxxx-xxxx)")
    expect(stdout).not.toContain("4285")
  })
})
