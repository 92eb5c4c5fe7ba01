import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { dialectsFrom } from "../../src/dialect-file.ts"
import { detect, dialects, isDialectFileError, parse, readDialectFile } from "../../src/index.ts"

const root = join(import.meta.dirname, "../..")
const folder = join(root, "fixtures/dialect-file")
const file = join(folder, "lyngstrup.json")
const textOf = (name: string): string => readFileSync(join(folder, name), "utf8")
const data = JSON.parse(readFileSync(file, "utf8")) as unknown

/** The problems of some data, one a line. */
const problemsOf = (json: unknown): string[] => {
  try {
    dialectsFrom(json)
    return []
  } catch (error) {
    if (!isDialectFileError(error)) throw error
    expect(error.message.split("\n")).toHaveLength(error.problems.length)
    return error.message.split("\n")
  }
}

const town = { id: "my-town", name: "My town", extends: "firstagenda" }

describe("what is wrong in a dialect file is said with its path", () => {
  it.each<[string, unknown, string[]]>([
    ["nothing", null, ["expected an object, not null"]],
    ["no dialect", [], ["expected a list that is not empty"]],
    ["a text in a list", ["x"], ["[0]: expected an object, not text"]],
    ["no name", { id: "a" }, ["name: is missing; expected text"]],
    [
      "a number for text",
      { ...town, sections: { summary: ["Kort", "Kort sagt", 3] } },
      ["sections.summary[2]: expected text, not a number"],
    ],
    ["text for a list", { ...town, furniture: "Luk" }, ["furniture: expected a list, not text"]],
    ["text for a truth", { ...town, wrapper: "true" }, ["wrapper: expected true or false, not text"]],
    ["another word", { ...town, bareText: "text" }, ["bareText: expected one of: decision, other"]],
    [
      "a colon",
      { ...town, sections: { summary: ["Kort:"] } },
      ["sections.summary[0]: leave out the sign at the end: a heading is known with and without a colon"],
    ],
    ["a line break", { ...town, titles: ["Møde\nnotat"] }, ["titles[0]: expected words on one line, without blanks around them"]],
    ["no letter", { ...town, furniture: ["---"] }, ["furniture[0]: expected at least one letter"]],
    [
      "a heading twice",
      { ...town, sections: { summary: ["Kort sagt"], other: ["KORT SAGT"] } },
      ["sections.other[0]: stands under summary already"],
    ],
    ["a built-in id", { id: "thisted", name: "X" }, ['id: is a built-in dialect; give yours another id and "extends": "thisted"']],
    ["the same id twice", [town, town], ["[1].id: is the id of an earlier dialect of the file"]],
    ["an id with blanks", { ...town, id: "My town" }, ['id: expected small letters a-z, digits and single hyphens, such as "my-town"']],
    ["itself", { ...town, extends: "my-town" }, ["extends: leads back to the dialect itself"]],
  ])("%s", (_, json, problems) => {
    expect(problemsOf(json)).toEqual(problems)
  })

  it("an unknown key, and which there are", () => {
    const [first, second] = problemsOf({ ...town, sections: { sumary: ["Kort"] }, signal: [] })
    expect(first).toMatch(/^sections\.sumary: unknown key; there are: decision, recommendation, /)
    expect(second).toMatch(/^signal: unknown key; there are: .*signals$/)
  })

  it("an unknown dialect to extend, and which there are", () => {
    expect(problemsOf({ ...town, extends: "klingon" })).toEqual([
      expect.stringMatching(/^extends: unknown dialect; there are: generic, .*my-town$/),
    ])
  })

  it("a sign that is no regular expression, or a slow one", () => {
    const signals = [
      { pattern: "^(", weight: 2, reason: "x" },
      { pattern: "^(?:a+)+$", weight: 99, reason: "" },
    ]
    expect(problemsOf([town, { ...town, id: "other", signals }])).toEqual([
      "[1].signals[0].pattern: no regular expression: Unterminated group",
      "[1].signals[1].pattern: repeats a repeat ((?:a+)+), which can take for ever; keep one of the two",
      "[1].signals[1].weight: expected at most 20",
      "[1].signals[1].reason: expected text that is not empty",
    ])
  })

  it("no file, no JSON, nothing in it", async () => {
    await expect(readDialectFile(join(folder, "nofile.json"))).rejects.toThrow("no such file")
    await expect(readDialectFile(join(folder, "lyngstrup-2024-landsbyraadet.text"))).rejects.toThrow("no JSON: ")
    await expect(readDialectFile(join(root, "fixtures/not-minutes/empty.txt"))).rejects.toThrow("the file is empty")
    await expect(readDialectFile(folder)).rejects.toSatisfy(isDialectFileError)
  })
})

describe("a dialect file", () => {
  it("is read without what stands there for people and editors", async () => {
    const own = await readDialectFile(file)
    expect(own.map(({ id }) => id)).toEqual(["lyngstrup", "lyngstrup-net"])
    expect(own.flatMap((dialect) => Object.keys(dialect)).filter((key) => key === "notes" || key === "$schema")).toEqual([])
  })

  it("is valid by the committed schema, and so is what the built-in dialects say of themselves", () => {
    const schema = JSON.parse(readFileSync(join(root, "schema/dialect.schema.json"), "utf8")) as Record<string, unknown>
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
    expect(validate(JSON.parse(JSON.stringify(dialects))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...town, sections: { sumary: ["Kort"] } })).toBe(false)
    expect(validate({ ...town, sections: { summary: ["Kort", 2] } })).toBe(false)
  })
})

/** Kind and heading of each section of each item, and what was decided. */
const outline = (result: ReturnType<typeof parse>): string[] =>
  result.minutes.agendaItems.map(
    ({ sections, decision }) =>
      `${decision?.outcome ?? "no decision"}: ${sections.map(({ kind, heading }) => `${kind} ${heading}`.trim()).join(", ")}`,
  )

describe("words for a built-in dialect", () => {
  const text = textOf("lyngstrup-2023-fritidsudvalget.text")

  it("without them sections run together and a decision is lost", () => {
    const result = parse(text)
    expect(result.minutes.dialect).toBe("firstagenda")
    expect(outline(result)).toEqual([
      "approved: decision",
      "no decision: other, recommendation Forvaltningen indstiller, at",
      "postponed: decision",
    ])
  })

  it("stand in for the dialect they extend", async () => {
    const result = parse(text, { dialects: await readDialectFile(file) })
    expect(result.minutes.dialect).toBe("lyngstrup")
    const rest =
      "summary I en nøddeskal, recommendation Det skal I tage stilling til, account Fagligt skøn, consequences Betydning for borgerne"
    expect(outline(result)).toEqual([
      "approved: decision Udfald",
      `approved: decision Udfald, ${rest}`,
      `postponed: decision Udfald, ${rest}`,
    ])
    expect(JSON.stringify(result.minutes)).not.toContain("Lyngstrup lytter")
    expect(result.coverage.unclaimed).toEqual([])
  })

  it("leave other texts as they are", async () => {
    const other = readFileSync(join(root, "fixtures/thisted/egekoeb-2021-udsatteraadet.txt"), "utf8")
    expect(parse(other, { dialects: await readDialectFile(file) }).minutes).toEqual(parse(other).minutes)
  })

  it("decide nothing where two sets of words stand for the same dialect", () => {
    const two = dialectsFrom([town, { ...town, id: "other-town" }])
    const detection = detect(text, { dialects: two })
    expect(detection.dialect).toBe("firstagenda")
    expect(detection.hint).toBe("my-town and other-town both add words to firstagenda: --dialect decides")
    expect(parse(text, { dialects: two, dialect: "other-town" }).minutes.dialect).toBe("other-town")
  })
})

describe("a family of one's own", () => {
  const text = textOf("lyngstrup-2024-landsbyraadet.text")

  it("without it this is no minutes", () => {
    expect(detect(text).kind).toBe("other-text")
    expect(outline(parse(text))).toEqual(["approved: decision", "postponed: decision"])
  })

  it("is recognised by its signs", async () => {
    const own = await readDialectFile(file)
    const { dialect, kind, candidates } = detect(text, { dialects: own })
    expect({ dialect, kind }).toEqual({ dialect: "lyngstrup-net", kind: "minutes" })
    expect(candidates[0]?.reasons[0]).toEqual({ reason: "title Mødenotat", weight: 6, line: 1 })
    const result = parse(text, { dialects: own })
    const item = "background Hvorfor på dagsordenen, decision Vi blev enige om"
    expect(outline(result)).toEqual([`approved: ${item}`, `postponed: ${item}`])
    expect(JSON.stringify(result.minutes.agendaItems)).not.toMatch(/Næste sag|Del notatet/)
  })
})
